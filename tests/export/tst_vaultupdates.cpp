// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"
#include "export/vaultfiles.h"
#include "project/highlightedits.h"
#include "project/themeedits.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestVaultUpdates : public QObject {
    Q_OBJECT

private slots:
    void touchesNothingTheSecondTime_data();
    void touchesNothingTheSecondTime();
    void keepsWhatTheReaderWrote();
    void keepsWhatTheReaderTypedIntoABlock();
    void findsNotesThatWereMovedAndRenamed();
    void keepsItsNamesWhenTitlesChange();
    void listsWhatIsGoneAndDeletesNothing();
    void bringsBackWhatComesBack();
};

void TestVaultUpdates::touchesNothingTheSecondTime_data()
{
    QTest::addColumn<ProjectSnapshot>("project");
    QTest::addColumn<ExportOptions::GroupBy>("groupBy");
    QTest::newRow("section") << readProposal().snapshot() << ExportOptions::GroupBy::Section;
    QTest::newRow("theme") << readProposal().snapshot() << ExportOptions::GroupBy::Theme;
    QTest::newRow("nothing") << ProjectSnapshot() << ExportOptions::GroupBy::Section;
    QTest::newRow("nasty") << nastyProject(3) << ExportOptions::GroupBy::Theme;
}

void TestVaultUpdates::touchesNothingTheSecondTime()
{
    QFETCH(ProjectSnapshot, project);
    QFETCH(ExportOptions::GroupBy, groupBy);
    QTemporaryDir folder;
    QTemporaryDir other;
    write(folder.path(), project, groupedAs(groupBy));
    const auto first = filesIn(folder.path());
    const QDateTime longAgo = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    for (auto each = first.cbegin(); each != first.cend(); ++each) {
        QFile file(folder.filePath(each.key()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    const VaultSummary again = write(folder.path(), project, groupedAs(groupBy));
    QCOMPARE(again.written, 0);
    QCOMPARE(again.unchanged, first.size());
    QCOMPARE(filesIn(folder.path()), first);
    for (auto each = first.cbegin(); each != first.cend(); ++each)
        QCOMPARE(QFileInfo(folder.filePath(each.key())).lastModified(), longAgo);
    write(other.path(), rebuilt(project), groupedAs(groupBy));
    QCOMPARE(filesIn(other.path()), first);
}

void TestVaultUpdates::keepsWhatTheReaderWrote()
{
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    write(folder.path(), builder.snapshot());
    const QString name = nameWith(folder.path(), u"培养数字人才"_qs);
    QString page = textOf(folder.path(), name);
    const QString between = u"我在两块之间写的 {{title}} <!-- x -->\n"_qs;
    page.replace(u"title: "_qs, u"aliases: [人才]\ntitle: "_qs);
    page.replace(u"<!-- meipi:end head -->\n"_qs, u"<!-- meipi:end head -->\n"_qs + between);
    page.replace(u"<!-- meipi:keep -->\n"_qs, u"<!-- meipi:keep -->\n*留着*\n"_qs);
    page += u"\n末尾也有 \\* 话"_qs;
    page.replace(u"\n"_qs, u"\r\n"_qs); // as an editor on Windows saves it
    put(folder.filePath(name), QChar(QChar::ByteOrderMark) + page);

    builder.highlight(u"明确责任部门"_qs, {u"人才"_qs}).note(u"新的批注"_qs);
    builder.highlight(u"在中学"_qs).note(u"也是新的"_qs);
    const VaultSummary summary = write(folder.path(), builder.snapshot());
    QVERIFY(summary.written >= 2 && summary.rescued == 0);
    const QString after = textOf(folder.path(), name);
    for (const QString &kept :
         {u"aliases: [人才]\r\n"_qs, u"我在两块之间写的 {{title}} <!-- x -->\r\n"_qs,
          u"*留着*\r\n"_qs, u"\r\n末尾也有 \\* 话"_qs, u"也是新的"_qs})
        QVERIFY2(after.contains(kept), qPrintable(kept + after));
    QCOMPARE(after.count(u'\n'), after.count(u"\r\n"_qs));
    QVERIFY(filesIn(folder.path()).value(name).startsWith("\xef\xbb\xbf---\r\n"));
    QCOMPARE(write(folder.path(), builder.snapshot()).written, 0);
}

void TestVaultUpdates::keepsWhatTheReaderTypedIntoABlock()
{
    QTemporaryDir folder;
    const ProjectSnapshot project = readProposal().snapshot();
    write(folder.path(), project);
    const QString name = nameWith(folder.path(), u"培养数字人才"_qs);
    const QString whole = textOf(folder.path(), name);
    QString page = whole;
    page.replace(u"联系人社局核对。"_qs, u"联系人社局核对。\n  我接着写的一句"_qs);
    QVERIFY(page != whole);
    put(folder.filePath(name), page);
    const VaultSummary summary = write(folder.path(), project);
    QCOMPARE(summary.rescued, 1);
    const QString after = textOf(folder.path(), name);
    QVERIFY(after.contains(u" -->\n\n  我接着写的一句\n"_qs));
    QCOMPARE(after.count(u"联系人社局核对。"_qs), 1);
    QCOMPARE(write(folder.path(), project).written, 0);

    // A block whose end is lost is the reader's from then on, and a whole one comes beside it.
    page = whole;
    page.replace(QRegularExpression(u"<!-- meipi:end head -->\n"_qs), QString());
    put(folder.filePath(name), page);
    write(folder.path(), project);
    QVERIFY(textOf(folder.path(), name).count(u"# 二、培养数字人才"_qs) == 2);
    QCOMPARE(write(folder.path(), project).written, 0);
}

void TestVaultUpdates::findsNotesThatWereMovedAndRenamed()
{
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    write(folder.path(), builder.snapshot());
    const QString name = nameWith(folder.path(), u"培养数字人才"_qs);
    QVERIFY(QDir(folder.path()).mkpath(u"我的/分类"_qs));
    const QString moved = u"我的/分类/人 #才 50%.md"_qs;
    QVERIFY(QFile::rename(folder.filePath(name), folder.filePath(moved)));
    builder.highlight(u"明确责任部门"_qs);
    builder.highlight(u"在中学"_qs).note(u"新"_qs);
    const auto before = filesIn(folder.path()).size();
    write(folder.path(), builder.snapshot());
    const auto files = filesIn(folder.path());
    QVERIFY(!files.contains(name));
    QVERIFY(QString::fromUtf8(files.value(moved)).contains(u"\n  新\n"_qs));
    QVERIFY(QString::fromUtf8(files.value(moved)).contains(u"(<../../目录 "_qs));
    const QString index = textOf(folder.path(), nameWith(folder.path(), u"目录"_qs));
    QVERIFY2(index.contains(u"(<我的/分类/人 %23才 50%25.md>)"_qs), qPrintable(index));
    QVERIFY(files.size() >= before);
}

void TestVaultUpdates::keepsItsNamesWhenTitlesChange()
{
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    write(folder.path(), builder.snapshot(), groupedAs(ExportOptions::GroupBy::Theme));
    const QStringList names = filesIn(folder.path()).keys();
    builder.perform(renameTheme(builder.snapshot(), builder.themeId(u"人才"_qs), u"队伍: 建设"_qs));
    builder.title(u"另一个标题"_qs);
    write(folder.path(), builder.snapshot(), groupedAs(ExportOptions::GroupBy::Theme));
    QCOMPARE(filesIn(folder.path()).keys(), names);
    QVERIFY(textOf(folder.path(), u"人才.md"_qs).contains(u"\n# 队伍: 建设\n"_qs));

    // A section that stands in a revised text keeps its note as well.
    QTemporaryDir sections;
    write(sections.path(), builder.snapshot());
    const QStringList before = filesIn(sections.path()).keys();
    for (const ExportCase &each : exportCases()) {
        if (each.name != u"without-a-place")
            continue;
        QTemporaryDir own;
        write(own.path(), each.project);
        QVERIFY(filesIn(own.path()).contains(u"未定位.md"_qs));
    }
    QVERIFY(!before.isEmpty());
}

void TestVaultUpdates::listsWhatIsGoneAndDeletesNothing()
{
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    builder.highlight(u"在中学"_qs).note(u"要没有了"_qs);
    const HighlightId gone = builder.highlightId();
    write(folder.path(), builder.snapshot(), groupedAs(ExportOptions::GroupBy::Theme));
    builder.perform(removeHighlights(builder.snapshot(), {gone}));
    builder.perform(removeTheme(builder.snapshot(), builder.themeId(u"人才"_qs)));
    const VaultSummary summary =
        write(folder.path(), builder.snapshot(), groupedAs(ExportOptions::GroupBy::Theme));
    QVERIFY2(summary.removed.contains(u"人才"_qs) && summary.removed.contains(u"在中学"_qs),
             qPrintable(summary.removed.join(u'|')));
    const QString unthemed = textOf(folder.path(), u"未加主题.md"_qs);
    QVERIFY(unthemed.contains(u"*项目中已无此条*"_qs) && unthemed.contains(u"要没有了"_qs));
    QVERIFY(textOf(folder.path(), u"人才.md"_qs).contains(u"每年培训基层干部500人次"_qs));
    const QString index = textOf(folder.path(), nameWith(folder.path(), u"目录"_qs));
    QVERIFY(index.contains(u"## 项目中已无此条"_qs) && index.contains(u"[人才](<人才.md>)"_qs));
    QVERIFY(index.contains(u"(<未加主题.md#^m-"_qs + gone.toString().first(8)));
    QCOMPARE(
        write(folder.path(), builder.snapshot(), groupedAs(ExportOptions::GroupBy::Theme)).written,
        0);
}

void TestVaultUpdates::bringsBackWhatComesBack()
{
    QTemporaryDir folder;
    ProjectBuilder builder = readProposal();
    const ProjectSnapshot whole = builder.snapshot();
    write(folder.path(), whole);
    const auto before = filesIn(folder.path());
    QList<HighlightId> all;
    for (const Highlight &each : whole.rows<Highlight>())
        all.append(each.id);
    builder.perform(removeHighlights(builder.snapshot(), all));
    QVERIFY(!write(folder.path(), builder.snapshot()).removed.isEmpty());
    QVERIFY(filesIn(folder.path()) != before);
    write(folder.path(), whole);
    QCOMPARE(filesIn(folder.path()), before);
}

QTEST_GUILESS_MAIN(TestVaultUpdates)
#include "tst_vaultupdates.moc"
