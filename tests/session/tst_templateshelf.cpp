// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projecttemplates.h"
#include "session/templateshelf.h"
#include "support/projectbuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestTemplateShelf : public QObject {
    Q_OBJECT

private slots:
    void keepsTemplatesByTheirNames();
    void refusesNamesThatAreNoFiles_data();
    void refusesNamesThatAreNoFiles();
    void saysWhatCannotBeDone();
    void keepsThoseOfAProjectInIt();
};

void TestTemplateShelf::keepsTemplatesByTheirNames()
{
    QTemporaryDir folder;
    const TemplateShelf shelf(folder.filePath(u"meipi/templates"_qs));
    QCOMPARE(shelf.names(), QStringList());
    QVERIFY(shelf.save(u"周报 𠮷"_qs, "# {{title}}"));
    QVERIFY(shelf.save(u"b"_qs, ""));
    QCOMPARE(shelf.names().size(), 2);
    QCOMPARE(shelf.text(u"周报 𠮷"_qs), QByteArray("# {{title}}"));
    QVERIFY(shelf.save(u"周报 𠮷"_qs, "other"));
    QCOMPARE(shelf.text(u"周报 𠮷"_qs), QByteArray("other"));
    QCOMPARE(shelf.freeName(u"B"_qs), u"B 2"_qs);
    QVERIFY(shelf.rename(u"b"_qs, u"B"_qs)); // only the case
    QVERIFY(shelf.rename(u"B"_qs, u"c"_qs));
    QCOMPARE(shelf.names().contains(u"c"_qs), true);
    QVERIFY(shelf.remove(u"c"_qs));
    QCOMPARE(shelf.names(), QStringList{u"周报 𠮷"_qs});
    QCOMPARE(shelf.text(u"c"_qs), QByteArray());
}

void TestTemplateShelf::refusesNamesThatAreNoFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"", " ", "..", ".hidden", "../up", "a/b", "a\\b", "a:b", "a\nb", "a?", " a", "a "})
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("too long") << QString(100, u'长');
}

void TestTemplateShelf::refusesNamesThatAreNoFiles()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const TemplateShelf shelf(folder.path());
    QCOMPARE(shelf.save(name, "x").error().code, Error::Code::Usage);
    QVERIFY(shelf.save(u"a"_qs, "x"));
    QCOMPARE(shelf.rename(u"a"_qs, name).error().code, Error::Code::Usage);
    QCOMPARE(shelf.names(), QStringList{u"a"_qs});
}

void TestTemplateShelf::saysWhatCannotBeDone()
{
    QTemporaryDir folder;
    const TemplateShelf shelf(folder.path());
    QVERIFY(shelf.save(u"a"_qs, "1") && shelf.save(u"b"_qs, "2"));
    QCOMPARE(shelf.rename(u"a"_qs, u"B"_qs).error().code, Error::Code::FileExists);
    QCOMPARE(shelf.rename(u"missing"_qs, u"c"_qs).error().code, Error::Code::FileAccess);
    QCOMPARE(shelf.remove(u"missing"_qs).error().code, Error::Code::FileAccess);
    QFile file(folder.filePath(u"file"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const TemplateShelf inFile(folder.filePath(u"file/templates"_qs));
    QCOMPARE(inFile.save(u"a"_qs, "x").error().code, Error::Code::FileAccess);
}

void TestTemplateShelf::keepsThoseOfAProjectInIt()
{
    ProjectBuilder builder;
    QCOMPARE(projectTemplates(builder.snapshot()), QStringList());
    builder.perform(setProjectTemplate(builder.snapshot(), u"a/b"_qs, u"{{title}}"_qs));
    builder.perform(setProjectTemplate(builder.snapshot(), u"周报"_qs, u"1"_qs));
    builder.perform(setProjectTemplate(builder.snapshot(), u"周报"_qs, u"2"_qs));
    QCOMPARE(projectTemplates(builder.snapshot()), (QStringList{u"a/b"_qs, u"周报"_qs}));
    QCOMPARE(projectTemplate(builder.snapshot(), u"周报"_qs), u"2"_qs);
    const auto taken = renameProjectTemplate(builder.snapshot(), u"周报"_qs, u"a/b"_qs);
    QCOMPARE(taken.error().code, Error::Code::FileExists);
    QCOMPARE(renameProjectTemplate(builder.snapshot(), u"c"_qs, u"d"_qs).error().code,
             Error::Code::NotFound);
    QCOMPARE(renameProjectTemplate(builder.snapshot(), u"周报"_qs, u" "_qs).error().code,
             Error::Code::Usage);
    builder.perform(renameProjectTemplate(builder.snapshot(), u"周报"_qs, u"月报"_qs));
    QCOMPARE(projectTemplate(builder.snapshot(), u"月报"_qs), u"2"_qs);
    builder.perform(setProjectTemplate(builder.snapshot(), u"月报"_qs, QString()));
    QCOMPARE(projectTemplates(builder.snapshot()), QStringList{u"a/b"_qs});
    QCOMPARE(setProjectTemplate(builder.snapshot(), QString(), u"x"_qs).error().code,
             Error::Code::Usage);
}

QTEST_GUILESS_MAIN(TestTemplateShelf)
#include "tst_templateshelf.moc"
