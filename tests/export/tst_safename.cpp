// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safename.h"

#include <QTest>

using namespace meipi;

class TestSafeName : public QObject {
    Q_OBJECT

private slots:
    void makesANameOfATitle_data();
    void makesANameOfATitle();
    void isShortEnoughInBytes();
    void tellsNamesApart();
};

void TestSafeName::makesANameOfATitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");

    QTest::newRow("Chinese") << u"三、加强“算力”建设（一）"_qs << u"三、加强“算力”建设（一）"_qs;
    QTest::newRow("emoji and beyond the BMP") << u"📌 𠮷"_qs << u"📌 𠮷"_qs;
    QTest::newRow("nothing") << QString() << u"meipi"_qs;
    QTest::newRow("only what is refused") << u"<>:\"/\\|?*#^[]%&`\n\t"_qs << u"meipi"_qs;
    QTest::newRow("way out of the folder") << u"../../etc/passwd"_qs << u"etc passwd"_qs;
    QTest::newRow("hidden") << u".git"_qs << u"git"_qs;
    QTest::newRow("dots and spaces at the end") << u"结论 . . "_qs << u"结论"_qs;
    QTest::newRow("line ends") << u"甲\r\n乙\u2028丙"_qs << u"甲 乙 丙"_qs;
    QTest::newRow("device") << u"con"_qs << u"_con"_qs;
    QTest::newRow("device with a suffix") << u"LPT1.2026"_qs << u"_LPT1.2026"_qs;
    QTest::newRow("device with a superscript") << u"COM²"_qs << u"_COM²"_qs;
    QTest::newRow("no device") << u"console"_qs << u"console"_qs;
    QTest::newRow("composed") << u"e\u0301"_qs << u"\u00e9"_qs;
    QTest::newRow("direction marks and a joiner") << u"a\u202eb\u200bc\ufeff"_qs << u"a b c"_qs;
    QTest::newRow("half a pair") << u"a"_qs + QChar(0xd842) << u"a"_qs;
}

void TestSafeName::makesANameOfATitle()
{
    QFETCH(QString, title);
    QTEST(safeFileName(title), "name");
}

void TestSafeName::isShortEnoughInBytes()
{
    QCOMPARE(safeFileName(QString(500, u'中')).toUtf8().size(), 99);
    QCOMPARE(safeFileName(QString(500, u'a')).toUtf8().size(), 100);
    const QString family = u"👩‍👩‍👧‍👦"_qs;
    const QString flags = safeFileName(u"🇨🇳"_qs.repeated(40));
    QVERIFY(flags.toUtf8().size() <= 100);
    QCOMPARE(flags.size() % 4, 0); // a whole flag or none
    QVERIFY(!safeFileName(family.repeated(20)).isEmpty());
    QVERIFY(safeFileName(u"a"_qs.repeated(99) + u"\U0001F4CC"_qs).toUtf8().size() <= 100);
}

void TestSafeName::tellsNamesApart()
{
    FileNames names;
    names.take(u"结论.MD"_qs);
    QVERIFY(names.isTaken(u"结论.md"_qs));
    QCOMPARE(names.unlike(u"结论"_qs, u".md"_qs), u"结论 2.md"_qs);
    QCOMPARE(names.unlike(u"结论"_qs, u".md"_qs), u"结论 3.md"_qs);
    QCOMPARE(names.unlike(u"Straße"_qs, u".md"_qs), u"Straße.md"_qs);
    QCOMPARE(names.unlike(u"strasse"_qs, u".md"_qs), u"strasse.md"_qs);
    QCOMPARE(names.unlike(u"\u00e9"_qs, u".md"_qs), u"\u00e9.md"_qs);
    QCOMPARE(names.unlike(u"E\u0301"_qs, u".md"_qs), u"E\u0301 2.md"_qs);
}

QTEST_GUILESS_MAIN(TestSafeName)
#include "tst_safename.moc"
