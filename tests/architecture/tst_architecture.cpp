// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi::test;

namespace {

const QString licence = QStringLiteral("// SPDX-FileCopyrightText: The Meipi authors\n"
                                       "// SPDX-License-Identifier: GPL-3.0-or-later\n");

const QString table = QStringLiteral("| room | purpose | rooms | libraries |\n"
                                     "|---|---|---|---|\n"
                                     "| `base/` | the ground | | Qt Core |\n"
                                     "| `store/` | files | base | Qt Core, Qt Sql |\n"
                                     "| `window/` | shows | base, store | Qt Core, Qt Widgets |\n"
                                     "| `main.cpp` | runs | base, window | Qt Core |\n");

void write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

Findings checkSources(const QString &root, const RoomTable &rooms)
{
    const QList<SourceFile> files = readSourceTree(root);
    return checkIncludes(files, rooms) + checkForm(files) + checkListed(files)
        + checkTypeNames(files) + checkCalls(files);
}

QString architecturePage()
{
    QFile file(QStringLiteral(MEIPI_SOURCE_DIR "/docs/architecture.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void readsTheTable();
    void refusesATableThatPointsDownward();
    void knowsTheLibraryOfAHeader_data();
    void knowsTheLibraryOfAHeader();
    void blanksCommentsAndStrings_data();
    void blanksCommentsAndStrings();
    void judgesASource_data();
    void judgesASource();
    void findsSourcesThatCMakeForgets();
    void findsFoldersWithoutARow();
    void findsTypesOfOneName();
    void theProjectKeepsItsTable();
    void theProjectKeepsItsLayout();
    void theProjectKeepsItsRules();
};

void TestArchitecture::readsTheTable()
{
    const RoomTable rooms = parseRoomTable(table);
    QCOMPARE(rooms.size(), 4);
    QCOMPARE(rooms[0].name, QStringLiteral("base"));
    QCOMPARE(rooms[0].rooms, QStringList());
    QCOMPARE(rooms[2].rooms, QStringList({QStringLiteral("base"), QStringLiteral("store")}));
    QCOMPARE(rooms[2].libraries,
             QStringList({QStringLiteral("Qt Core"), QStringLiteral("Qt Widgets")}));
    QCOMPARE(rooms[3].name, QStringLiteral("main.cpp"));
}

void TestArchitecture::refusesATableThatPointsDownward()
{
    RoomTable rooms = parseRoomTable(table);
    QVERIFY(checkRoomTable(rooms).isEmpty());
    rooms[1].rooms.append(QStringLiteral("window"));
    QCOMPARE(checkRoomTable(rooms).size(), 1);
}

void TestArchitecture::knowsTheLibraryOfAHeader_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("library");

    QTest::newRow("a class") << QStringLiteral("QString") << QStringLiteral("Qt Core");
    QTest::newRow("a widget") << QStringLiteral("QWidget") << QStringLiteral("Qt Widgets");
    QTest::newRow("with its module")
        << QStringLiteral("QtSql/QSqlQuery") << QStringLiteral("Qt Sql");
    QTest::newRow("a whole module") << QStringLiteral("QtSql") << QStringLiteral("Qt Sql");
    QTest::newRow("ICU") << QStringLiteral("unicode/brkiter.h") << QStringLiteral("ICU");
    QTest::newRow("Cairo by its bare name")
        << QStringLiteral("cairo-pdf.h") << QStringLiteral("Cairo");
    QTest::newRow("standard") << QStringLiteral("vector") << QString();
    QTest::newRow("POSIX") << QStringLiteral("sys/resource.h") << QString();
    QTest::newRow("unheard of") << QStringLiteral("boost/any.hpp") << QStringLiteral("?");
    QTest::newRow("no class of Qt") << QStringLiteral("QNothing") << QStringLiteral("?");
}

void TestArchitecture::knowsTheLibraryOfAHeader()
{
    QFETCH(QString, header);
    QFETCH(QString, library);
    QCOMPARE(libraryOf(header), library);
}

void TestArchitecture::blanksCommentsAndStrings_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const char *source, const char *statements,
                        const char *code) {
        QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(statements)
                            << QString::fromLatin1(code);
    };
    row("line comment", "a // b\nc", "a     \nc", "a     \nc");
    row("block comment", "a/*\n*/b", "a  \n  b", "a  \n  b");
    row("string", "f(\"x\");", "f(\"x\");", "f(\" \");");
    row("comment mark in a string", "\"//\"+a", "\"//\"+a", "\"  \"+a");
    row("quote in a string", "\"\\\"x\"+a", "\"\\\"x\"+a", "\"   \"+a");
    row("quote as a character", "'\"'+a//b", "'\"'+a   ", "' '+a   ");
    row("digit separator", "1'000+a//b", "1'000+a   ", "1'000+a   ");
    row("wide character", "u'\"'+a//b", "u'\"'+a   ", "u' '+a   ");
    row("raw string", "R\"(a\"//)\"+b", "R\"(a\"//)\"+b", "R\"     \"+b");
}

void TestArchitecture::blanksCommentsAndStrings()
{
    QFETCH(QString, source);
    QFETCH(QString, statements);
    QFETCH(QString, code);
    QCOMPARE(blanked(source, Strings::Kept), statements);
    const QString blankedCode = blanked(source, Strings::Blanked);
    QCOMPARE(blankedCode.size(), source.size());
    if (!source.startsWith(u"R"))
        QCOMPARE(blankedCode, code);
    else
        QVERIFY(!blankedCode.contains(u'a') && blankedCode.endsWith(u"+b"));
}

void TestArchitecture::judgesASource_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding"); // a part of it; empty when all is well

    const auto row = [](const char *name, const char *path, const QString &text,
                        const char *finding) {
        QTest::newRow(name) << QString::fromLatin1(path) << text << QString::fromLatin1(finding);
    };
    const auto source = [](const char *text) { return licence + QString::fromLatin1(text); };
    const QString header = licence + QStringLiteral("#pragma once\n");

    row("own room", "app/store/a.cpp", source("#include \"store/b.h\"\n"), "");
    row("room above", "app/store/a.cpp", source("#include \"base/b.h\"\n"), "");
    row("room below", "app/base/a.cpp", source("#include \"store/b.h\"\n"), "may not use the room");
    row("unknown room", "app/other/a.cpp", source("int a;\n"), "has no row");
    row("main may not skip a layer", "app/main.cpp", source("#include \"store/b.h\"\n"),
        "main.cpp may not use the room store");
    row("include in a comment", "app/base/a.cpp", source("// #include \"store/b.h\"\n"), "");
    row("include with spaces", "app/base/a.cpp", source(" #  include  \"store/b.h\"\n"),
        "may not use the room");
    row("include of a neighbour by its bare name", "app/base/a.cpp", source("#include \"b.h\"\n"),
        "is not written from app/");
    row("generated by moc", "app/base/a.cpp", source("#include \"a.moc\"\n"), "");
    row("library of the row", "app/store/a.cpp", source("#include <QSqlQuery>\n"), "");
    row("library of another row", "app/window/a.cpp", source("#include <QSqlQuery>\n"),
        "may not use Qt Sql");
    row("library of nobody", "app/base/a.cpp", source("#include <zlib.h>\n"), "no library");

    row("no licence", "app/base/a.cpp", QStringLiteral("int a;\n"), "SPDX");
    row("licence after the shebang", ".ci/x",
        QStringLiteral("#!/bin/bash\n# SPDX-FileCopyrightText: The Meipi authors\n"
                       "# SPDX-License-Identifier: GPL-3.0-or-later\n"),
        "");
    row("script without a licence", ".ci/x", QStringLiteral("#!/bin/bash\ntrue\n"), "SPDX");
    row("test without a licence", "tests/base/tst_a.cpp", QStringLiteral("int a;\n"), "SPDX");
    row("header without a guard", "app/base/a.h", source("int a();\n"), "#pragma once");
    row("500 lines", "app/base/a.cpp", licence + QStringLiteral("\n").repeated(498), "");
    row("501 lines", "app/base/a.cpp", licence + QStringLiteral("\n").repeated(499),
        "longer than 500");
    row("note to oneself", "app/base/a.cpp",
        source("// TO"
               "DO later\n"),
        "issue");

    row("processEvents", "app/base/a.cpp", source("void f() { a->processEvents(); }\n"),
        "processEvents");
    row("nested event loop", "app/window/a.cpp", source("QEventLoop loop;\n"), "nested");
    row("dialog executed", "app/window/a.cpp", source("void f() { dialog.exec(); }\n"),
        "opened, not executed");
    row("statement executed", "app/store/a.cpp", source("void f() { query.exec(); }\n"), "");
    row("program executed", "app/main.cpp", source("int main() { return app.exec(); }\n"), "");
    row("throw", "app/base/a.cpp", source("void f() { throw 1; }\n"), "Result");
    row("throw in a string", "app/base/a.cpp", source("const char *f = \"throw\";\n"), "");
    row("views", "app/base/a.cpp", source("auto a = b | std::views::reverse;\n"), "views");
    row("ranges algorithm", "app/base/a.cpp", source("void f() { std::ranges::sort(a); }\n"), "");
    row("getter", "app/base/a.h", header + QStringLiteral("int getSize() const;\n"), "without get");
    row("getter that Qt prescribes", "app/base/a.h",
        header + QStringLiteral("int getSize() const override;\n"), "");
    row("gettext in a name", "app/base/a.h", header + QStringLiteral("int forgetAll();\n"), "");
    row("sleep in a test", "tests/base/tst_a.cpp", source("void f() { QTest::qSleep(1); }\n"),
        "not for time to pass");
    row("SQL in its room", "app/store/a.cpp", source("auto a = \"SELECT 1\";\n"), "");
    row("SQL elsewhere", "app/window/a.cpp", source("auto a = \"SELECT 1\";\n"), "app/store");
    row("a sentence that starts alike", "app/window/a.cpp", source("auto a = \"Select all\";\n"),
        "");
    row("link of a room above", "app/store/CMakeLists.txt",
        QString(licence).replace(u"//"_qs, u"#"_qs) + QStringLiteral("link(Meipi::base)\n"), "");
    row("link of a room below", "app/base/CMakeLists.txt",
        QString(licence).replace(u"//"_qs, u"#"_qs) + QStringLiteral("link(Meipi::store)\n"),
        "base may not link store");
}

void TestArchitecture::judgesASource()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, finding);

    QTemporaryDir root;
    write(root.filePath(path), text);
    const QString list = QFileInfo(path).path() + u"/CMakeLists.txt"_qs;
    if (list != path) {
        write(root.filePath(list),
              QString(licence).replace(u"//"_qs, u"#"_qs) + QFileInfo(path).fileName() + u'\n');
    }

    const Findings findings = checkSources(root.path(), parseRoomTable(table));
    if (finding.isEmpty()) {
        QVERIFY2(findings.isEmpty(), qPrintable(describe(findings)));
    } else {
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().path, path);
        QVERIFY2(findings.first().what.contains(finding), qPrintable(describe(findings)));
    }
}

void TestArchitecture::findsSourcesThatCMakeForgets()
{
    QTemporaryDir root;
    const auto list = QStringLiteral("SOURCES a.cpp tst_b");
    write(root.filePath(QStringLiteral("app/base/CMakeLists.txt")), list);
    write(root.filePath(QStringLiteral("app/base/a.cpp")), licence);
    write(root.filePath(QStringLiteral("app/base/aa.cpp")), licence);
    write(root.filePath(QStringLiteral("tests/base/CMakeLists.txt")), list);
    write(root.filePath(QStringLiteral("tests/base/tst_b.cpp")), licence);
    write(root.filePath(QStringLiteral("tests/base/tst_c.cpp")), licence);
    write(root.filePath(QStringLiteral("resources/CMakeLists.txt")), QStringLiteral("x/a.txt"));
    write(root.filePath(QStringLiteral("resources/x/a.txt")), {});
    write(root.filePath(QStringLiteral("resources/x/b.txt")), {});

    QStringList forgotten;
    const Findings findings = checkListed(readSourceTree(root.path()));
    for (const Finding &finding : findings)
        forgotten.append(finding.path);
    QCOMPARE(forgotten,
             QStringList({QStringLiteral("app/base/aa.cpp"), QStringLiteral("resources/x/b.txt"),
                          QStringLiteral("tests/base/tst_c.cpp")}));
}

void TestArchitecture::findsFoldersWithoutARow()
{
    QTemporaryDir root;
    for (const QLatin1String name :
         {QLatin1String("app/base"), QLatin1String("app/utils"), QLatin1String("tests/base"),
          QLatin1String("tests/bench"), QLatin1String("tests/misc"), QLatin1String("scripts")}) {
        QVERIFY(QDir(root.path()).mkpath(name));
    }

    QStringList strangers;
    const Findings findings = checkLayout(root.path(), parseRoomTable(table));
    for (const Finding &finding : findings)
        strangers.append(finding.path);
    QCOMPARE(strangers,
             QStringList({QStringLiteral("scripts"), QStringLiteral("app/utils"),
                          QStringLiteral("tests/misc")}));
}

void TestArchitecture::findsTypesOfOneName()
{
    QTemporaryDir root;
    const auto add = [&root](const char *path, const char *text) {
        write(root.filePath(QLatin1String(path)), licence + QLatin1String(text));
    };
    add("app/base/a.h",
        "struct Mark {\n    struct Inner {};\n};\nclass Ahead;\nenum class Kind { A };\n");
    add("app/store/b.h",
        "class Mark : public Base {\n    struct Inner {};\n};\nclass Ahead {\n};\n");
    add("app/window/c.h",
        "enum class Kind : int { B };\nclass Mark::Private {\n};\n// struct Ahead {\n");
    add("tests/base/d.h", "struct Mark {\n};\n");

    QStringList found;
    const Findings findings = checkTypeNames(readSourceTree(root.path()));
    for (const Finding &finding : findings)
        found.append(finding.path + u' ' + finding.what.section(u' ', 0, 0));
    QCOMPARE(
        found,
        QStringList({QStringLiteral("app/store/b.h Mark"), QStringLiteral("app/window/c.h Kind")}));
}

void TestArchitecture::theProjectKeepsItsTable()
{
    const RoomTable rooms = parseRoomTable(architecturePage());
    QCOMPARE(rooms.size(), 16);
    const Findings findings = checkRoomTable(rooms);
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings)));
}

void TestArchitecture::theProjectKeepsItsLayout()
{
    const Findings findings =
        checkLayout(QStringLiteral(MEIPI_SOURCE_DIR), parseRoomTable(architecturePage()));
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings)));
}

void TestArchitecture::theProjectKeepsItsRules()
{
    const Findings findings =
        checkSources(QStringLiteral(MEIPI_SOURCE_DIR), parseRoomTable(architecturePage()));
    QVERIFY2(findings.isEmpty(), qPrintable(describe(findings)));
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
