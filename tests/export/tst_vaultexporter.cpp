// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip.h"
#include "export/exportcases.h"
#include "export/markdownreader.h"
#include "export/nastyprojects.h"
#include "export/vaultdata.h"
#include "export/vaultfiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <unistd.h>

using namespace meipi;
using namespace meipi::test;

class TestVaultExporter : public QObject {
    Q_OBJECT

private slots:
    void writesANoteASection();
    void groupsByThemeAndDocument_data();
    void groupsByThemeAndDocument();
    void givesTheWordsBack_data();
    void givesTheWordsBack();
    void linksLead_data();
    void linksLead();
    void refusesStrangeFolders();
    void leavesOtherProjectsAlone();
    void followsNoLinks();
    void writesAllOrNothing_data();
    void writesAllOrNothing();
    void keepsPrivateNotesIn();
    void writesTenThousandHighlights();
    void fitsIntoAZipFile();
};

void TestVaultExporter::writesANoteASection()
{
    QTemporaryDir folder;
    const VaultSummary summary = write(folder.path(), readProposal().snapshot());
    const QStringList names = filesIn(folder.path()).keys();
    QCOMPARE(names.size(), summary.written);
    QCOMPARE(
        names.join(u'|'),
        u"1 一、完善网络设施.md|2 二、培养数字人才.md|导语.md|目录 关于建设智慧乡镇的建议.md"_qs);
    const QString section = textOf(folder.path(), names.first());
    QVERIFY(section.startsWith(u"---\nmeipi: \""_qs));
    QVERIFY(section.contains(u"\n# 一、完善网络设施\n"_qs));
    QVERIFY(section.contains(u"要旨：光纤到村"_qs));
    QVERIFY(section.contains(QRegularExpression(u" \\^m-[0-9a-f]{8}\n"_qs)));
    QVERIFY(section.contains(u"#设施/光纤"_qs));
}

void TestVaultExporter::groupsByThemeAndDocument_data()
{
    QTest::addColumn<ExportOptions::GroupBy>("groupBy");
    QTest::addColumn<QString>("names");

    QTest::newRow("theme")
        << ExportOptions::GroupBy::Theme
        << u"人才.md|未加主题.md|目录 关于建设智慧乡镇的建议.md|设施 光纤.md|设施.md"_qs;
    QTest::newRow("document") << ExportOptions::GroupBy::Document
                              << u"关于建设智慧乡镇的建议.md|目录 关于建设智慧乡镇的建议.md"_qs;
}

void TestVaultExporter::groupsByThemeAndDocument()
{
    QFETCH(ExportOptions::GroupBy, groupBy);
    QTemporaryDir folder;
    const ProjectSnapshot project = readProposal().snapshot();
    write(folder.path(), project, groupedAs(groupBy));
    QTEST(QStringList(filesIn(folder.path()).keys()).join(u'|'), "names");

    // The orders of things stand beside each other.
    const auto before = filesIn(folder.path());
    QCOMPARE(write(folder.path(), project).removed, QStringList());
    const auto after = filesIn(folder.path());
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QCOMPARE(after.value(file.key()), file.value());
    QVERIFY(after.size() > before.size());
}

void TestVaultExporter::givesTheWordsBack_data()
{
    QTest::addColumn<ProjectSnapshot>("project");
    QTest::addColumn<bool>("isNasty");
    for (const ExportCase &each : exportCases()) {
        if (each.options.kind == ExportOptions::Kind::AllNotes && each.name != u"without-a-place")
            QTest::newRow(qPrintable(each.name)) << each.project << false;
    }
    for (int seed = 1; seed <= nastyProjectCount(4); ++seed)
        QTest::addRow("nasty project %d", seed) << nastyProject(quint32(seed)) << true;
}

void TestVaultExporter::givesTheWordsBack()
{
    QFETCH(ProjectSnapshot, project);
    QFETCH(bool, isNasty);
    for (const auto groupBy : {ExportOptions::GroupBy::Section, ExportOptions::GroupBy::Theme,
                               ExportOptions::GroupBy::Document}) {
        QTemporaryDir folder;
        write(folder.path(), project, groupedAs(groupBy));
        QStringList notes;
        QStringList quotes;
        const auto files = filesIn(folder.path());
        for (auto file = files.cbegin(); file != files.cend(); ++file) {
            QVERIFY2(file.key().toUtf8().size() <= 120, qPrintable(file.key()));
            const PageOfNotes page =
                readNotes(QString::fromUtf8(file.value()), Flavour::CommonMark);
            notes += page.notes + page.replies;
            quotes += page.quotes;
        }
        notes.removeAll(QString());
        notes.removeDuplicates();
        QStringList expected = notesOf(project);
        expected.removeDuplicates();
        if (isNasty) {
            QCOMPARE(notes.size(), expected.size());
            continue; // their words are compared where one page has them all
        }
        QCOMPARE(sorted(notes), sorted(expected));
        for (const QString &quote : quotesOf(project)) {
            QVERIFY2(std::any_of(quotes.cbegin(), quotes.cend(),
                                 [&quote](const QString &each) { return each.endsWith(quote); }),
                     qPrintable(quote));
        }
    }
}

void TestVaultExporter::linksLead_data()
{
    QTest::addColumn<ProjectSnapshot>("project");
    QTest::newRow("a proposal") << readProposal().snapshot();
    for (const ExportCase &each : exportCases()) {
        if (each.name == u"several-documents" || each.name == u"awkward-characters"
            || each.name == u"empty-project")
            QTest::newRow(qPrintable(each.name)) << each.project;
    }
    QTest::newRow("nasty") << nastyProject(7);
}

void TestVaultExporter::linksLead()
{
    QFETCH(ProjectSnapshot, project);
    QTemporaryDir folder;
    for (const auto groupBy : {ExportOptions::GroupBy::Section, ExportOptions::GroupBy::Theme})
        write(folder.path(), project, groupedAs(groupBy), true);
    const auto files = filesIn(folder.path());
    QVERIFY(!files.isEmpty());
    qsizetype followed = 0;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        const PageOfNotes page = readNotes(QString::fromUtf8(file.value()), Flavour::CommonMark);
        for (const QString &link : page.links) {
            if (link.contains(u"://"_qs))
                continue;
            const QString path = QUrl::fromPercentEncoding(link.section(u'#', 0, 0).toUtf8());
            QVERIFY2(files.contains(QDir::cleanPath(QFileInfo(file.key()).path() + u'/' + path)),
                     qPrintable(link));
            ++followed;
        }
    }
    QVERIFY(files.size() < 3 || followed >= files.size() - 1);
    QCOMPARE(vaultLink(u"a/b.md"_qs, u"c 50%#1.md"_qs), u"../c 50%25%231.md"_qs);
    QCOMPARE(vaultLink(u"a/b.md"_qs, u"a/c.md"_qs), u"c.md"_qs);
}

void TestVaultExporter::refusesStrangeFolders()
{
    QTemporaryDir folder;
    const ProjectSnapshot project = readProposal().snapshot();
    QDir(folder.path()).mkdir(u".obsidian"_qs);
    put(folder.filePath(u".obsidian/app.json"_qs), u"{}"_qs);
    put(folder.filePath(u"导语.md"_qs), u"别人的"_qs);
    const auto before = filesIn(folder.path());
    Progress progress;
    const auto refused = exportVault(project, {}, folder.path(), false, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileExists);
    QVERIFY(refused.error().message.contains(QDir::toNativeSeparators(folder.path())));
    QCOMPARE(filesIn(folder.path()), before);
    write(folder.path(), project, {}, true);
    QCOMPARE(textOf(folder.path(), u"导语.md"_qs), u"别人的"_qs);
    QVERIFY(textOf(folder.path(), u"导语 2.md"_qs).contains(u"全县12个乡镇"_qs));
    QCOMPARE(write(folder.path(), project).written, 0); // it is ours by now

    ExportOptions byAuthor;
    byAuthor.groupBy = ExportOptions::GroupBy::Author;
    QCOMPARE(exportVault(project, byAuthor, folder.path(), true, progress).error().code,
             Error::Code::Usage);
    byAuthor = {};
    byAuthor.templateText = "{{title}}"; // whose pages could not be found again
    QCOMPARE(exportVault(project, byAuthor, folder.path(), true, progress).error().code,
             Error::Code::Malformed);

    const auto file = exportVault(project, {}, folder.filePath(u"导语.md"_qs), true, progress);
    QCOMPARE(file.error().code, Error::Code::FileAccess);
    const auto lost = exportVault(project, {}, folder.filePath(u"a/b/c"_qs), true, progress);
    QCOMPARE(lost.error().code, Error::Code::FileAccess);
    write(folder.filePath(u"新"_qs), project); // made on the way
    const auto around = exportVault(readProposal().snapshot(), {}, folder.path(), false, progress);
    QCOMPARE(around.error().code, Error::Code::FileExists); // another project's, in a folder below
    QVERIFY(QFileInfo(folder.filePath(u"新"_qs)).isDir());
}

void TestVaultExporter::leavesOtherProjectsAlone()
{
    QTemporaryDir folder;
    const ProjectSnapshot one = readProposal().snapshot();
    const ProjectSnapshot other = readProposal().snapshot();
    write(folder.path(), one);
    const auto before = filesIn(folder.path());
    Progress progress;
    const auto refused = exportVault(other, {}, folder.path(), false, progress);
    QCOMPARE(refused.error().code, Error::Code::FileExists);
    QCOMPARE(filesIn(folder.path()), before);
    QCOMPARE(write(folder.path(), other, {}, true).removed, QStringList());
    const auto after = filesIn(folder.path());
    QCOMPARE(after.size(), 2 * before.size());
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QCOMPARE(after.value(file.key()), file.value());
    QCOMPARE(write(folder.path(), one).written, 0);
}

void TestVaultExporter::followsNoLinks()
{
    QTemporaryDir outside;
    QTemporaryDir folder;
    const ProjectSnapshot project = readProposal().snapshot();
    write(outside.path(), project);
    const auto before = filesIn(outside.path());
    const QString name = nameWith(outside.path(), u"培养数字人才"_qs);
    QVERIFY(QFile::link(outside.filePath(name), folder.filePath(name)));
    QVERIFY(QFile::link(outside.path(), folder.filePath(u"夹"_qs)));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"圈"_qs)));
    QVERIFY(QFile::link(u"/nowhere/at all"_qs, folder.filePath(u"导语.md"_qs)));
    write(folder.path(), project, {}, true);
    QCOMPARE(filesIn(outside.path()), before);
    QVERIFY(QFileInfo(folder.filePath(name)).isSymLink());
    QVERIFY(QFileInfo(folder.filePath(u"导语.md"_qs)).isSymLink());
    QVERIFY(QFileInfo(folder.filePath(u"导语 2.md"_qs)).isFile());
    QCOMPARE(write(folder.path(), project).written, 0);
}

void TestVaultExporter::writesAllOrNothing_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"cancelled", "read-only folder", "a note made read-only", "broken template"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestVaultExporter::writesAllOrNothing()
{
    QFETCH(QString, what);
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    write(folder.path(), builder.snapshot());
    const auto before = filesIn(folder.path());
    builder.highlight(u"在中学"_qs).note(u"新"_qs);
    Progress progress;
    ExportOptions options;
    if (what == u"cancelled")
        progress.cancel();
    if (what == u"broken template") {
        options.templateFile = folder.filePath(u".broken"_qs);
        put(options.templateFile, u"{{#groups}}"_qs);
    }
    if (what.contains(u"read-only"_qs) && geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    if (what == u"read-only folder")
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    if (what == u"a note made read-only") {
        for (auto file = before.cbegin(); file != before.cend(); ++file)
            QFile::setPermissions(folder.filePath(file.key()), QFile::ReadOwner);
    }
    const auto written = exportVault(builder.snapshot(), options, folder.path(), false, progress);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written);
    QVERIFY(!written.error().message.isEmpty());
    if (!options.templateFile.isEmpty())
        QFile::remove(options.templateFile);
    QCOMPARE(filesIn(folder.path()), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(before.keys()));
}

void TestVaultExporter::keepsPrivateNotesIn()
{
    QTemporaryDir folder;
    ExportOptions options;
    write(folder.path(), readProposal().snapshot());
    for (const QByteArray &page : filesIn(folder.path()))
        QVERIFY(!page.contains("自己看的。"));
    options.includePrivate = true;
    QTemporaryDir all;
    write(all.path(), readProposal().snapshot(), options);
    QVERIFY(textOf(all.path(), nameWith(all.path(), u"网络设施"_qs)).contains(u"自己看的。"_qs));
}

void TestVaultExporter::writesTenThousandHighlights()
{
    QTemporaryDir folder;
    const ProjectSnapshot project = manyHighlights(10000);
    write(folder.path(), project);
    qsizetype blocks = 0;
    for (const QByteArray &page : filesIn(folder.path()))
        blocks += page.count(" ^m-");
    QCOMPARE(blocks, 10000);
    QCOMPARE(write(folder.path(), project).written, 0);
}

void TestVaultExporter::fitsIntoAZipFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.zip"_qs);
    const Exporter &vault = *exporterFor(u"vault");
    QVERIFY(!isForFolder(vault, path) && isForFolder(vault, folder.path()));
    Progress progress;
    const ProjectSnapshot project = readProposal().snapshot();
    QVERIFY(exportToFile(vault, project, {}, path, false, progress));
    QTemporaryDir files;
    write(files.path(), project);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto zip = ZipReader::open(file.readAll());
    QVERIFY(zip);
    QCOMPARE(sorted(zip->names()), sorted(filesIn(files.path()).keys()));
    for (const QString &name : zip->names())
        QCOMPARE(*zip->read(name), filesIn(files.path()).value(name));
}

QTEST_GUILESS_MAIN(TestVaultExporter)
#include "tst_vaultexporter.moc"
