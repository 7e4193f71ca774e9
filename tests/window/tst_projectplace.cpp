// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "store/networkplace.h"
#include "support/snapshotcheck.h"
#include "window/mergedialog.h"
#include "window/projectdesk.h"

#include <QFileDialog>

using namespace meipi;
using meipi::test::ProjectDesk;
using meipi::test::rowDifferences;

/// What the window says where others, or other programs, have to do with the project's file.
class TestProjectPlace : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anotherVersionBesideIsSaidAndBroughtIn();
    void onANetworkDriveItSaysSo();
    void whatIsOpenElsewhereOnANetworkDriveIsSaid();
    void aFileThatIsGoneIsSaidAtOnce_data();
    void aFileThatIsGoneIsSaidAtOnce();

private:
    bool addHighlight(TextRange range = {5, 9})
    {
        Edits &edits = m_desk->edits();
        return edits.perform(meipi::addHighlight(edits.snapshot(), edits.context(),
                                                 edits.snapshot().documents().first(), range),
                             u"Highlight"_qs);
    }

    std::unique_ptr<ProjectDesk> m_desk;
};

void TestProjectPlace::init()
{
    m_desk = std::make_unique<ProjectDesk>();
}

void TestProjectPlace::cleanup()
{
    m_desk.reset();
}

void TestProjectPlace::anotherVersionBesideIsSaidAndBroughtIn()
{
    m_desk->openText();
    const QString path = m_desk->path();
    const QString copy =
        QFileInfo(path).path() + u"/plan (Li's conflicted copy 2026-01-02).meipi"_qs;
    QVERIFY(m_desk->edits().session().copyTo(copy));
    QVERIFY(addHighlight());
    const ProjectSnapshot before = m_desk->project();
    m_desk->trigger("undo");
    {
        const auto other = ProjectSession::open(copy);
        const ProjectSnapshot &theirs = (*other)->snapshot();
        const auto change =
            meipi::addHighlight(theirs, (*other)->context(), theirs.documents().first(), {11, 13});
        QVERIFY((*other)->perform(*change, u"Highlight"_qs));
    }
    m_desk->trigger("redo");
    m_desk->trigger("closeProject");
    m_desk->window->openPaths({path});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(QFileInfo(copy).fileName()),
                             ProjectDesk::longestWait);
    m_desk->click(m_desk->window->messages(), u"Bring in…"_qs);
    const auto dialog = [this] { return m_desk->shown<MergeDialog>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr && !m_desk->linesOf(*dialog()).isEmpty(),
                             ProjectDesk::longestWait);
    m_desk->click(*dialog(), u"Import"_qs);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->project().rows<Highlight>().size(), 2,
                              ProjectDesk::longestWait);
    m_desk->trigger("undo");
    QCOMPARE(rowDifferences(before, m_desk->project()), QStringList());
}

void TestProjectPlace::onANetworkDriveItSaysSo()
{
    const AssumedNetwork network(true);
    m_desk->openText();
    QVERIFY2(m_desk->said().contains(u"network drive"_qs), qPrintable(m_desk->said()));
    QVERIFY(addHighlight());
}

void TestProjectPlace::whatIsOpenElsewhereOnANetworkDriveIsSaid()
{
    const AssumedNetwork network(true);
    const QString path = m_desk->folder.filePath(u"work.meipi"_qs);
    const auto elsewhere = ProjectSession::create(path);
    QVERIFY(elsewhere);
    m_desk->window->openPaths({path});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->window->messages().kind(), MessageBar::Kind::Error,
                              ProjectDesk::longestWait);
    QVERIFY(m_desk->said().contains(u"work.meipi"_qs));
    QVERIFY(m_desk->said().contains(u"network drive"_qs));
    QVERIFY(m_desk->window->workspace() == nullptr);
}

void TestProjectPlace::aFileThatIsGoneIsSaidAtOnce_data()
{
    QTest::addColumn<bool>("isRenamed");

    QTest::newRow("renamed") << true;
    QTest::newRow("removed") << false;
}

// While nobody edits; and then what was on the screen can be saved elsewhere.
void TestProjectPlace::aFileThatIsGoneIsSaidAtOnce()
{
    QFETCH(bool, isRenamed);
    m_desk->openText();
    QVERIFY(addHighlight());
    const QString path = m_desk->path();
    const ProjectSnapshot before = m_desk->project();
    QVERIFY(isRenamed ? QFile::rename(path, path + u".old"_qs) : QFile::remove(path));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->said().contains(path), ProjectDesk::longestWait);
    QVERIFY(!addHighlight({11, 13}));
    QCOMPARE(rowDifferences(before, m_desk->project()), QStringList());

    m_desk->trigger("saveProjectAs");
    auto *files = m_desk->shown<QFileDialog>();
    QVERIFY(files != nullptr);
    const QString copy = m_desk->folder.filePath(u"copy.meipi"_qs);
    emit files->fileSelected(copy);
    files->close();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->path(), copy, ProjectDesk::longestWait);
    QCOMPARE(rowDifferences(before, m_desk->project()), QStringList());
    QVERIFY(addHighlight({11, 13}));
}

QTEST_MAIN(TestProjectPlace)
#include "tst_projectplace.moc"
