// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook.h"
#include "support/projectbuilder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace meipi;

class TestCodebook : public QObject {
    Q_OBJECT

private slots:
    void readsThemes_data();
    void readsThemes();
    void refusesWhatIsNoCodebook_data();
    void refusesWhatIsNoCodebook();
    void writesThemesParentsFirst();
    void readsWhatItWrote();
    void readsTheStarterThemes();
    void knowsThePartsOfADefinition_data();
    void knowsThePartsOfADefinition();
    void givesPartsColumnsOfTheirOwn_data();
    void givesPartsColumnsOfTheirOwn();
};

namespace {

// "path #colour definition", the colour as - where there is none.
QStringList described(const QList<ThemeEntry> &entries)
{
    QStringList lines;
    for (const ThemeEntry &entry : entries) {
        const QString colour = entry.colour ? entry.colour->toString() : u"-"_qs;
        lines.append(entry.path + u' ' + colour + u' ' + entry.definition);
    }
    return lines;
}

QStringList described(const ProjectSnapshot &project)
{
    QStringList lines;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &id : themes) {
        const Theme &theme = *project.find(id);
        lines.append(project.themePath(id) + u' ' + theme.colour.toString() + u' '
                     + theme.definition);
    }
    return lines;
}

} // namespace

void TestCodebook::readsThemes_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QStringList>("themes");

    const auto row = [](const char *name, const QString &csv, const QStringList &themes) {
        QTest::newRow(name) << csv << themes;
    };
    row("only a header", u"name,parent,colour,definition\n"_qs, {});
    row("all columns",
        u"name,parent,colour,definition\n算力,,#3377cc,硬件。\n芯片,算力,#dd7722,\n"_qs,
        {u"算力 #3377cc 硬件。"_qs, u"算力/芯片 #dd7722 "_qs});
    row("other order and other columns", u"Note, Definition ,NAME\nx,硬件,算力\n"_qs,
        {u"算力 - 硬件"_qs});
    row("color", u"name,color\n算力,#37c\n"_qs, {u"算力 #3377cc "_qs});
    row("no colour or a wrong one", u"name,colour\n甲,\n乙,red\n"_qs, {u"甲 - "_qs, u"乙 - "_qs});
    row("short rows", u"name,parent,colour,definition\n甲\n乙,甲\n"_qs,
        {u"甲 - "_qs, u"甲/乙 - "_qs});
    row("spaces around", u"name,parent\n 甲 ,\n 乙 , 甲 \n"_qs, {u"甲 - "_qs, u"甲/乙 - "_qs});
    row("slash in a name", u"name,parent\n中/美,\n贸易,中\\/美\n"_qs,
        {u"中\\/美 - "_qs, u"中\\/美/贸易 - "_qs});
    row("deep parent", u"name,parent\n丁,甲/乙/丙\n"_qs, {u"甲/乙/丙/丁 - "_qs});
    row("definition of several lines", u"name,definition\n甲,\"一,\n二\"\"\"\n"_qs,
        {u"甲 - 一,\n二\""_qs});
    row("mark at the start", u"\uFEFFname\n甲\n"_qs, {u"甲 - "_qs});
}

void TestCodebook::readsThemes()
{
    QFETCH(QString, csv);
    QFETCH(QStringList, themes);

    const auto entries = parseCodebook(csv.toUtf8());
    QVERIFY(entries);
    QCOMPARE(described(*entries), themes);
}

void TestCodebook::refusesWhatIsNoCodebook_data()
{
    QTest::addColumn<QByteArray>("csv");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no column of names") << QByteArray("title,parent\na,\n");
    QTest::newRow("prose") << u"关于推动公共服务均等化的指导意见\n"_qs.toUtf8();
    QTest::newRow("a row without a name") << QByteArray("name,parent\n,a\n");
    QTest::newRow("a blank name") << QByteArray("name,parent\n  ,a\n");
    QTest::newRow("quote not closed") << QByteArray("name\n\"a\n");
    QTest::newRow("no text") << QByteArray(5000, '\0');
}

void TestCodebook::refusesWhatIsNoCodebook()
{
    QFETCH(QByteArray, csv);

    const auto entries = parseCodebook(csv);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, Error::Code::Malformed);
    QVERIFY(!entries.error().message.isEmpty());
}

void TestCodebook::writesThemesParentsFirst()
{
    QCOMPARE(codebookCsv(ProjectSnapshot()), QByteArray("name,parent,colour,definition\r\n"));

    test::ProjectBuilder builder;
    builder.theme(u"乙"_qs, Colour{0x112233}).theme(u"甲/子"_qs, Colour{0x445566});
    builder.perform(recolourTheme(builder.snapshot(), builder.themeId(u"甲"_qs), Colour{0xabcdef}));
    builder.perform(
        defineTheme(builder.snapshot(), builder.themeId(u"甲/子"_qs), u"一, \"二\""_qs));
    QCOMPARE(QString::fromUtf8(codebookCsv(builder.snapshot())),
             u"name,parent,colour,definition\r\n乙,,#112233,\r\n甲,,#abcdef,\r\n"
             u"子,甲,#445566,\"一, \"\"二\"\"\"\r\n"_qs);
}

void TestCodebook::readsWhatItWrote()
{
    test::ProjectBuilder builder;
    const QStringList paths{u"算力"_qs,         u"算力/基础设施"_qs,       u"算力/基础设施/芯片"_qs,
                            u"中\\/美,\\\\"_qs, u"中\\/美,\\\\/\"引\""_qs, u"\U0001F4D6"_qs,
                            u"#1 =2+3"_qs};
    for (const QString &path : paths)
        builder.theme(path);
    builder.perform(
        defineTheme(builder.snapshot(), builder.themeId(paths[1]), u"第一行\n第二行，“引”, 完"_qs));

    const auto entries = parseCodebook(codebookCsv(builder.snapshot()));
    QVERIFY(entries);
    ProjectSnapshot copy;
    const auto change = createThemes(copy, *entries);
    QVERIFY(change);
    copy.apply(*change);
    QCOMPARE(copy.themesInOrder().size(), paths.size());
    QCOMPARE(described(copy), described(builder.snapshot()));
}

void TestCodebook::readsTheStarterThemes()
{
    const QDir folder(QStringLiteral(MEIPI_SOURCE_DIR "/resources/themes"));
    const QStringList names = folder.entryList({u"*.csv"_qs}, QDir::Files);
    QVERIFY(names.size() >= 2);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto entries = parseCodebook(file.readAll());
        QVERIFY2(entries, qPrintable(name));
        QVERIFY2(entries->size() >= 3, qPrintable(name));
        for (const ThemeEntry &entry : *entries) {
            QVERIFY2(entry.colour, qPrintable(name + u' ' + entry.path));
            QVERIFY2(!entry.definition.isEmpty(), qPrintable(name + u' ' + entry.path));
        }
        QVERIFY2(createThemes(ProjectSnapshot(), *entries), qPrintable(name));
    }
}

void TestCodebook::knowsThePartsOfADefinition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DefinitionParts>("parts");

    QTest::newRow("nothing") << QString() << DefinitionParts{};
    QTest::newRow("no parts") << u"算力，不含数据"_qs << DefinitionParts{u"算力，不含数据"_qs};
    QTest::newRow("all parts, two lines")
        << u"Power\nof machines\nWhen to use: chips\nand grids\nwhen not to use: data\nExamples: 1"_qs
        << DefinitionParts{u"Power\nof machines"_qs, u"chips\nand grids"_qs, u"data"_qs, u"1"_qs};
    QTest::newRow("Chinese") << u"算力\n何时使用：芯片\n示例：“建设算力网络”"_qs
                             << DefinitionParts{
                                    u"算力"_qs, u"芯片"_qs, {}, u"“建设算力网络”"_qs, true};
    QTest::newRow("a label alone") << u"Examples:"_qs << DefinitionParts{};
    QTest::newRow("words like a label")
        << u"Examples are many\nWhen to use it: never"_qs
        << DefinitionParts{u"Examples are many\nWhen to use it: never"_qs};
}

void TestCodebook::knowsThePartsOfADefinition()
{
    QFETCH(QString, text);
    QFETCH(DefinitionParts, parts);
    const DefinitionParts found = DefinitionParts::of(text);
    QCOMPARE(found.definition, parts.definition);
    QCOMPARE(found.whenToUse, parts.whenToUse);
    QCOMPARE(found.whenNotToUse, parts.whenNotToUse);
    QCOMPARE(found.examples, parts.examples);
    QCOMPARE(DefinitionParts::of(found.joined()), found);
}

void TestCodebook::givesPartsColumnsOfTheirOwn_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("head");
    QTest::newRow("English")
        << u"Power\nWhen to use: chips, grids\nExamples: \"A\""_qs
        << u"name,parent,colour,definition,when to use,when not to use,examples"_qs;
    QTest::newRow("Chinese") << u"算力\n何时使用：芯片\n何时不用：数据"_qs
                             << u"name,parent,colour,definition,何时使用,何时不用,示例"_qs;
}

void TestCodebook::givesPartsColumnsOfTheirOwn()
{
    QFETCH(QString, definition);
    QFETCH(QString, head);
    test::ProjectBuilder builder;
    builder.theme(u"算力"_qs).theme(u"数据"_qs);
    builder.perform(defineTheme(builder.snapshot(), builder.themeId(u"算力"_qs), definition));
    const QByteArray csv = codebookCsv(builder.snapshot());
    QCOMPARE(QString::fromUtf8(csv.left(csv.indexOf("\r\n"))), head);
    const auto entries = parseCodebook(csv);
    QVERIFY(entries);
    QCOMPARE(entries->first().definition, definition);
    QCOMPARE(entries->last().definition, QString());
    QCOMPARE(parseCodebook("tag,Example\na,b\n")->first().definition, u"Examples: b"_qs);
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
