// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/themepath.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestThemePath : public QObject {
    Q_OBJECT

private slots:
    void joinsAndSplits_data();
    void joinsAndSplits();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void anyNamesComeBack();
};

void TestThemePath::joinsAndSplits_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");

    QTest::newRow("one") << QStringList{u"算力"_qs} << u"算力"_qs;
    QTest::newRow("child") << QStringList{u"算力"_qs, u"基础设施"_qs} << u"算力/基础设施"_qs;
    QTest::newRow("slash inside") << QStringList{u"中/美"_qs, u"x"_qs} << u"中\\/美/x"_qs;
    QTest::newRow("backslash at the end") << QStringList{u"a\\"_qs, u"b"_qs} << u"a\\\\/b"_qs;
    QTest::newRow("both") << QStringList{u"\\/"_qs} << u"\\\\\\/"_qs;
    QTest::newRow("emoji") << QStringList{u"\U0001F4D6"_qs, u"𠮷"_qs} << u"\U0001F4D6/𠮷"_qs;
    QTest::newRow("none") << QStringList{} << QString();
}

void TestThemePath::joinsAndSplits()
{
    QFETCH(QStringList, names);
    QFETCH(QString, path);
    QCOMPARE(joinThemePath(names), path);
    QCOMPARE(splitThemePath(path), names);
}

void TestThemePath::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("spaces around")
        << u" 算力 / 基础 设施 "_qs << QStringList{u"算力"_qs, u"基础 设施"_qs};
    QTest::newRow("ideographic space") << u"　算力　/x"_qs << QStringList{u"算力"_qs, u"x"_qs};
    QTest::newRow("empty steps") << u"//a///b/"_qs << QStringList{u"a"_qs, u"b"_qs};
    QTest::newRow("only slashes") << u"///"_qs << QStringList{};
    QTest::newRow("backslash before a letter") << u"a\\b/c"_qs << QStringList{u"a\\b"_qs, u"c"_qs};
    QTest::newRow("backslash last") << u"a\\"_qs << QStringList{u"a\\"_qs};
}

void TestThemePath::readsWhatPeopleWrite()
{
    QFETCH(QString, path);
    QFETCH(QStringList, names);
    QCOMPARE(splitThemePath(path), names);
}

void TestThemePath::anyNamesComeBack()
{
    QRandomGenerator random(3);
    const QString letters = u"/\\ab算/\\"_qs;
    for (int i = 0; i < 500; ++i) {
        QStringList names;
        for (int n = random.bounded(4); n >= 0; --n) {
            QString name;
            for (int c = random.bounded(6); c >= 0; --c)
                name.append(letters[random.bounded(letters.size())]);
            names.append(name);
        }
        QCOMPARE(splitThemePath(joinThemePath(names)), names);
    }
}

QTEST_GUILESS_MAIN(TestThemePath)
#include "tst_themepath.moc"
