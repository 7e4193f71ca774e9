// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagecommands.h"

#include "project/themeedits.h"
#include "window/windowdesk.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>

using namespace meipi;
using meipi::test::WindowDesk;

class TestPassageCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aSelectionIsTagged();
    void withoutASelectionTheMeasureIsTagged();
    void theSecondThemeGoesOnTheSameHighlight();
    void theSameKeyAgainTakesTheThemeOff();
    void movingAwayLeavesTheHighlight();
    void anUnusedKeySaysSo();
    void aThemePathIsMadeAndTaggedInOneStep();
    void aNoteGetsAHighlightThatGoesWhenNothingIsWritten();
    void aNoteOnWhatIsMarkedMakesNoOther();
    void removingWorksAtTheCaret();
    void theHighlightFitsTheSelection();
    void copiesCarryTheirSource_data();
    void copiesCarryTheirSource();
    void theMeasureIsSplitAtTheCaret();
    void aSectionIsMarkedReadAndUnread();
    void nothingToMarkSaysSo();

private:
    PassageCommands &commands() { return m_window->workspace()->commands(); }
    Reader &reader() { return m_window->workspace()->reader(); }
    const ProjectSnapshot &project() { return m_window->workspace()->edits().snapshot(); }
    void select(const QString &words);
    void putCaretIn(const QString &words);
    ThemeId theme(const QString &path);
    QString onlyQuote();
    QStringList themesOfOnly();
    int steps();

    std::unique_ptr<WindowDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

static const QString text =
    u"导语。\n一、建议加大投入。\n国家应当设立专项，地方应当配套。企业可以参与。\n"
    u"二、建议开放数据。\n公共数据应当开放。\n"_qs;

void TestPassageCommands::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_window = m_desk->newWindow();
    m_window->openPaths({m_desk->file(u"plan.txt"_qs, text)});
    QTRY_VERIFY(m_window->workspace() != nullptr);
    Edits &edits = m_window->workspace()->edits();
    QVERIFY(edits.perform(createThemes(project(), {{u"a"_qs, {}, {}}, {u"b"_qs, {}, {}}}),
                          u"Themes"_qs));
}

void TestPassageCommands::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestPassageCommands::select(const QString &words)
{
    const qsizetype start = text.indexOf(words);
    QVERIFY(start >= 0);
    reader().setSelection({start, start + words.size()});
}

void TestPassageCommands::putCaretIn(const QString &words)
{
    const qsizetype start = text.indexOf(words);
    QVERIFY(start >= 0);
    reader().setCaret(start + 1);
}

ThemeId TestPassageCommands::theme(const QString &path)
{
    return project().themeAtPath(path);
}

QString TestPassageCommands::onlyQuote()
{
    const auto &highlights = project().rows<Highlight>();
    return highlights.size() == 1 ? highlights.begin()->quote
                                  : QString::number(highlights.size()) + u" highlights"_qs;
}

QStringList TestPassageCommands::themesOfOnly()
{
    QStringList names;
    for (const Highlight &highlight : project().rows<Highlight>()) {
        const QList<ThemeId> themes = project().themesOf(highlight.id);
        for (const ThemeId &id : themes)
            names.append(project().themePath(id));
    }
    return names;
}

int TestPassageCommands::steps()
{
    return int(m_window->workspace()->edits().session().history()->size());
}

void TestPassageCommands::aSelectionIsTagged()
{
    select(u"设立专项"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
    QCOMPARE(themesOfOnly(), QStringList{u"a"_qs});
    QVERIFY(reader().selection().isEmpty());
    QVERIFY(!reader().activeHighlight().isNull());
}

void TestPassageCommands::withoutASelectionTheMeasureIsTagged()
{
    putCaretIn(u"企业可以"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    QCOMPARE(onlyQuote(), u"企业可以参与。"_qs);
}

void TestPassageCommands::theSecondThemeGoesOnTheSameHighlight()
{
    select(u"设立专项"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    commands().toggleTheme(theme(u"b"_qs));
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
    QCOMPARE(themesOfOnly(), (QStringList{u"a"_qs, u"b"_qs}));
}

void TestPassageCommands::theSameKeyAgainTakesTheThemeOff()
{
    select(u"设立专项"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    commands().toggleTheme(theme(u"a"_qs));
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
    QCOMPARE(themesOfOnly(), QStringList());
}

void TestPassageCommands::movingAwayLeavesTheHighlight()
{
    select(u"设立专项"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    putCaretIn(u"企业可以"_qs);
    QVERIFY(reader().activeHighlight().isNull());
    commands().toggleTheme(theme(u"b"_qs));
    QCOMPARE(project().rows<Highlight>().size(), 2);
}

void TestPassageCommands::anUnusedKeySaysSo()
{
    QSignalSpy hints(&commands(), &PassageCommands::hinted);
    select(u"设立专项"_qs);
    commands().toggleTheme({});
    QCOMPARE(hints.size(), 1);
    QCOMPARE(project().rows<Highlight>().size(), 0);
}

void TestPassageCommands::aThemePathIsMadeAndTaggedInOneStep()
{
    const int before = steps();
    select(u"设立专项"_qs);
    commands().addThemePath(u"算力/基础设施"_qs);
    QCOMPARE(themesOfOnly(), QStringList{u"算力/基础设施"_qs});
    QCOMPARE(steps(), before + 1);
    m_window->workspace()->edits().undo();
    QVERIFY(theme(u"算力"_qs).isNull());
    QCOMPARE(project().rows<Highlight>().size(), 0);
}

void TestPassageCommands::aNoteGetsAHighlightThatGoesWhenNothingIsWritten()
{
    select(u"设立专项"_qs);
    QVERIFY(!commands().highlightForNote().isNull());
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
    commands().dropUnusedHighlight();
    QCOMPARE(project().rows<Highlight>().size(), 0);

    select(u"设立专项"_qs);
    const HighlightId made = commands().highlightForNote();
    commands().setTheme(made, theme(u"a"_qs));
    commands().dropUnusedHighlight();
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
}

void TestPassageCommands::aNoteOnWhatIsMarkedMakesNoOther()
{
    select(u"设立专项"_qs);
    commands().toggleTheme(theme(u"a"_qs));
    const HighlightId first = reader().activeHighlight();
    select(u"设立专项"_qs);
    QCOMPARE(commands().highlightForNote(), first);
    commands().dropUnusedHighlight();
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
}

void TestPassageCommands::removingWorksAtTheCaret()
{
    QSignalSpy hints(&commands(), &PassageCommands::hinted);
    commands().remove();
    QCOMPARE(hints.size(), 1);
    select(u"设立专项"_qs);
    commands().highlightOnly();
    putCaretIn(u"企业可以"_qs);
    commands().remove();
    QCOMPARE(onlyQuote(), u"设立专项"_qs);
    putCaretIn(u"设立专项"_qs);
    commands().remove();
    QCOMPARE(project().rows<Highlight>().size(), 0);
}

void TestPassageCommands::theHighlightFitsTheSelection()
{
    select(u"设立专项"_qs);
    commands().highlightOnly();
    select(u"国家应当设立"_qs);
    commands().fitToSelection();
    const HighlightId id = project().rows<Highlight>().begin()->id;
    const TextRange range = project().placement(id)->range;
    QCOMPARE(text.mid(range.start, range.length()), u"国家应当设立"_qs);
}

void TestPassageCommands::copiesCarryTheirSource_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("hasSource");
    QTest::addColumn<QStringList>("formats");

    QTest::newRow("words alone") << int(CopyForm::Words) << u"设立专项"_qs << false
                                 << QStringList{u"text/plain"_qs, u"text/html"_qs};
    QTest::newRow("citation") << int(CopyForm::Citation) << u"“设立专项”"_qs << true
                              << QStringList{u"text/plain"_qs, u"text/html"_qs,
                                             u"text/markdown"_qs};
    QTest::newRow("Markdown quote") << int(CopyForm::Markdown) << u"> 设立专项"_qs << true
                                    << QStringList{u"text/plain"_qs, u"text/markdown"_qs};
}

void TestPassageCommands::copiesCarryTheirSource()
{
    QFETCH(int, form);
    QFETCH(QString, words);
    QFETCH(bool, hasSource);
    QFETCH(QStringList, formats);
    select(u"设立专项"_qs);
    commands().copy(static_cast<CopyForm>(form));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().startsWith(words), qPrintable(copied->text()));
    QCOMPARE(copied->text().contains(u"recommendation 1"_qs), hasSource);
    for (const QString &format : formats)
        QVERIFY2(copied->hasFormat(format), qPrintable(format));
    QCOMPARE(copied->hasFormat(u"text/html"_qs), formats.contains(u"text/html"_qs));
}

void TestPassageCommands::theMeasureIsSplitAtTheCaret()
{
    QSignalSpy hints(&commands(), &PassageCommands::hinted);
    reader().setCaret(0);
    commands().splitAtCaret();
    QCOMPARE(hints.size(), 1);
    reader().setCaret(text.indexOf(u"地方应当"_qs));
    commands().splitAtCaret();
    const Outline &outline = project().sections(reader().document()).outline();
    const TextRange second = outline.nodes()[outline.nodeAtPath(u"1.2")].range;
    QCOMPARE(text.mid(second.start, second.length()), u"地方应当配套。"_qs);
}

void TestPassageCommands::aSectionIsMarkedReadAndUnread()
{
    putCaretIn(u"企业可以"_qs);
    const SectionTree &tree = project().sections(reader().document());
    const SectionId section = tree.idOf(tree.outline().nodeAtPath(u"1"));
    const auto state = [this, section] {
        return project().readingState(section, m_window->workspace()->edits().context().author);
    };
    commands().markRead();
    QCOMPARE(state(), ReadingState::Read);
    commands().markRead();
    QCOMPARE(state(), ReadingState::Unread);
}

void TestPassageCommands::nothingToMarkSaysSo()
{
    m_window->openPaths({m_desk->file(u"empty.txt"_qs, QString())});
    QTRY_COMPARE(project().text(reader().document()).size(), 0);
    QSignalSpy hints(&commands(), &PassageCommands::hinted);
    commands().highlightOnly();
    QCOMPARE(hints.size(), 1);
    QVERIFY(commands().highlightForNote().isNull());
    QCOMPARE(project().rows<Highlight>().size(), 0);
}

QTEST_MAIN(TestPassageCommands)
#include "tst_passagecommands.moc"
