// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchpanel.h"

#include "notesproject.h"
#include "window/barbutton.h"
#include "window/textlabel.h"
#include "window/themepicker.h"
#include "windowdesk.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace meipi;
using meipi::test::NotesProject;
using meipi::test::WindowDesk;

class TestSearchPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsWhileOneTypes();
    void looksNearOtherWords();
    void tellsWhatIsWrong();
    void followsTheProject();
    void goesFromHitToHit();
    void remembersQueries();
    void highlightsWhatIsTicked();
    void highlightsSentencesWithANewTheme();
    void offersNothingToHighlightInNotes();
    void endsWithTooManyHits();
    void theWindowSearchesAndMarks();

private:
    void type(const QString &words);
    void press(const QString &button);
    QListView *list() const { return m_panel->findChild<QListView *>(u"Found"_qs); }
    QLineEdit *field(const QString &name) const { return m_panel->findChild<QLineEdit *>(name); }
    QString words() const { return m_panel->findChild<TextLabel *>()->text(); }
    BarButton *toggle(int number) const;
    bool finds(int hits) const;

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<NotesProject> m_project;
    std::unique_ptr<SearchPanel> m_panel;
};

void TestSearchPanel::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_project = std::make_unique<NotesProject>();
    m_panel = std::make_unique<SearchPanel>(*m_project->edits, m_desk->preferences);
    m_panel->setDocument(m_project->document);
    m_panel->resize(320, 600);
    m_panel->show();
}

void TestSearchPanel::cleanup()
{
    m_panel.reset();
    m_project.reset();
    m_desk.reset();
}

void TestSearchPanel::type(const QString &words)
{
    field(u"SearchWords"_qs)->setText(words);
}

void TestSearchPanel::press(const QString &button)
{
    QTest::mouseClick(m_panel->findChild<BarButton *>(button), Qt::LeftButton);
}

// Exact, whole word, pattern, near.
BarButton *TestSearchPanel::toggle(int number) const
{
    QList<BarButton *> toggles = m_panel->findChild<SearchBar *>()->findChildren<BarButton *>();
    toggles.removeIf([](const BarButton *button) { return !button->isCheckable(); });
    return toggles[number];
}

bool TestSearchPanel::finds(int hits) const
{
    return QTest::qWaitFor([this, hits] {
        return list()->model()->rowCount() > 0
            && static_cast<FoundModel *>(list()->model())->hitCount() == hits;
    });
}

void TestSearchPanel::findsWhileOneTypes()
{
    QVERIFY(words().contains(u"as you type"_qs));
    type(u"算"_qs);
    type(u"算力"_qs);
    QVERIFY(finds(2));
    QCOMPARE(words(), u"2 hits"_qs);
    type(u"開放"_qs);
    QVERIFY(finds(1));
    QCOMPARE(words(), u"1 hit"_qs);
    toggle(0)->setChecked(true);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_COMPARE(words(), u"Nothing found."_qs);
    toggle(0)->setChecked(false);
    QVERIFY(finds(1));
    type(QString());
    QCOMPARE(list()->model()->rowCount(), 0);
    type(u"、"_qs);
    QVERIFY(finds(2));
}

void TestSearchPanel::looksNearOtherWords()
{
    type(u"算力"_qs);
    QVERIFY(!field(u"NearWords"_qs)->isVisible());
    toggle(3)->setChecked(true);
    QVERIFY(field(u"NearWords"_qs)->isVisible());
    field(u"NearWords"_qs)->setText(u"统筹"_qs);
    QVERIFY(finds(1));
}

void TestSearchPanel::tellsWhatIsWrong()
{
    toggle(2)->setChecked(true);
    type(u"(算"_qs);
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY2(words().contains(u"regular expression"_qs), qPrintable(words()));
    type(u"(算|学)."_qs);
    QVERIFY(finds(4));
}

void TestSearchPanel::followsTheProject()
{
    type(u"算力"_qs);
    QVERIFY(finds(2));
    Progress progress;
    const auto more = importBytes(u"算力。"_qs.toUtf8(), u"b.txt"_qs, {}, progress);
    QVERIFY(m_project->session->addDocument(*more));
    QVERIFY(finds(3));
    QCOMPARE(words(), u"3 hits in 2 documents"_qs);
}

void TestSearchPanel::goesFromHitToHit()
{
    qRegisterMetaType<FoundModel::Place>();
    QSignalSpy chosen(m_panel.get(), &SearchPanel::placeChosen);
    type(u"算力"_qs);
    QVERIFY(finds(2));
    QTest::keyClick(field(u"SearchWords"_qs), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().at(1).toBool(), false);
    const qsizetype first = NotesProject::text().indexOf(u"算力"_qs);
    QCOMPARE(m_panel->currentHit(), (TextRange{first, first + 2}));
    m_panel->goToHit(1);
    QVERIFY(m_panel->currentHit().start > first);
    m_panel->goToHit(1);
    QCOMPARE(m_panel->currentHit().start, first);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.last().at(1).toBool(), true);
}

void TestSearchPanel::remembersQueries()
{
    for (int i = 0; i < 30; ++i) {
        type(u"算力"_qs.first(1 + i % 2) + QString(i / 2, u' '));
        QVERIFY(finds(2));
        m_panel->goToHit(1);
    }
    const QStringList queries = m_desk->preferences.value(u"search/queries"_qs).toStringList();
    QCOMPARE(queries.size(), SearchBar::mostRemembered);
    QVERIFY(queries.first().startsWith(u"算力"_qs));
}

void TestSearchPanel::highlightsWhatIsTicked()
{
    const ThemeId theme = m_project->theme(u"算力"_qs);
    type(u"算力"_qs);
    QVERIFY(finds(2));
    const qsizetype steps = m_project->steps();
    press(u"HighlightAll"_qs);
    const QModelIndex hit = list()->model()->index(1, 0);
    QCOMPARE(hit.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    list()->setCurrentIndex(hit);
    QTest::keyClick(list(), Qt::Key_Space);
    QCOMPARE(hit.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    emit m_panel->findChild<ThemePicker *>()->picked(theme);
    QCOMPARE(m_project->steps(), steps + 1);
    const auto &highlights = m_project->snapshot().rows<Highlight>();
    QCOMPARE(highlights.size(), 1);
    QCOMPARE(highlights.cbegin()->quote, u"算力"_qs);
    QVERIFY(highlights.cbegin()->range.start > NotesProject::text().indexOf(u"算力"_qs));
    QVERIFY(!hit.data(Qt::CheckStateRole).isValid());
}

void TestSearchPanel::highlightsSentencesWithANewTheme()
{
    type(u"校"_qs);
    QVERIFY(finds(1));
    const qsizetype steps = m_project->steps();
    press(u"HighlightAll"_qs);
    press(u"Sentences"_qs);
    emit m_panel->findChild<ThemePicker *>()->pathEntered(u"教育/学校"_qs);
    QCOMPARE(m_project->steps(), steps + 1);
    const ThemeId theme = m_project->snapshot().themeAtPath(u"教育/学校"_qs);
    QCOMPARE(m_project->snapshot().codingsWith(theme).size(), 1);
    QCOMPARE(m_project->snapshot().rows<Highlight>().cbegin()->quote, u"办好学校。"_qs);
    m_project->edits->undo();
    QVERIFY(m_project->snapshot().rows<Highlight>().isEmpty());
    QVERIFY(m_project->snapshot().rows<Theme>().isEmpty());
}

void TestSearchPanel::offersNothingToHighlightInNotes()
{
    m_project->note(NoteTarget(), u"火星在哪"_qs);
    QMenu *menu = nullptr;
    auto *places = m_panel->findChild<SearchBar *>()->findChildren<BarButton *>().last();
    QTest::mouseClick(places, Qt::LeftButton);
    QTRY_VERIFY((menu = m_panel->findChild<QMenu *>()) != nullptr);
    menu->actions()[1]->trigger();
    menu->close();
    type(u"火星"_qs);
    QVERIFY(finds(1));
    QVERIFY(!m_panel->findChild<BarButton *>(u"HighlightAll"_qs)->isVisible());
}

void TestSearchPanel::endsWithTooManyHits()
{
    Progress progress;
    const auto more = importBytes(QByteArray("ab ").repeated(int(SearchRun::mostHits) + 90'000),
                                  u"b.txt"_qs, {}, progress);
    QVERIFY(m_project->session->addDocument(*more));
    type(u"ab"_qs);
    QTRY_VERIFY2_WITH_TIMEOUT(words().contains(u"More than"_qs), qPrintable(words()), 20000);
    type(u"ab 火星"_qs);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
}

void TestSearchPanel::theWindowSearchesAndMarks()
{
    auto window = m_desk->newWindow();
    window->openPaths({m_desk->file(u"a.txt"_qs, u"甲乙。\n甲丙。\n"_qs)});
    QTRY_VERIFY(window->workspace() != nullptr);
    Workspace &workspace = *window->workspace();
    workspace.reader().setFocus();
    workspace.reader().setCaret(0);
    window->actions().action("search")->trigger();
    QCOMPARE(window->focusWidget(), window->findChild<QLineEdit *>(u"SearchWords"_qs));
    workspace.projectSearch().search(u"甲"_qs);
    QTRY_COMPARE(workspace.projectSearch().hitsIn(workspace.document()).size(), 2);
    window->actions().action("nextFound")->trigger();
    window->actions().action("nextFound")->trigger();
    QCOMPARE(workspace.reader().caret(), 4);
    window->actions().action("previousFound")->trigger();
    QCOMPARE(workspace.reader().caret(), 0);
}

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
