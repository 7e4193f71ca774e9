// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/projectdesk.h"

#include "export/exporter.h"
#include "project/documentedits.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "window/authorbar.h"
#include "window/reportswindow.h"
#include "window/statusline.h"
#include "window/textlabel.h"

#include <QAbstractItemView>
#include <QBuffer>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QToolButton>

using namespace meipi;
using meipi::test::ProjectDesk;

class TestBlindCoding : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void othersWorkIsNowhere();
    void whatComesFromElsewhereChangesNothing();
    void itIsRevealedWhenThatIsConfirmed();
    void itStaysHiddenAfterARestart();
    void whereOneReadsIsKept();
    void theAuthorDecidesWhatIsHidden();
    void whatHiddenWorkHangsOnStays();
    void stepsOfOthersGoBackAndForth();
    void goingBackBeforeItIsAsked();
    void agreementWaits();
    void allOfTheProjectIsNotMoved();

private:
    struct Elsewhere; ///< Another window's session, of Wang.

    void hide() const { m_desk->trigger("hideOthers"); }
    void answer(const QString &button) const;
    bool isBlind() const { return m_desk->edits().isBlind(); }
    const ProjectSnapshot &whole() const { return m_desk->edits().session().snapshot(); }
    HighlightId mark(const QString &quote, const QString &theme) const;
    QStringList everythingSaid() const;
    QByteArray exported(const QString &format) const;

    std::unique_ptr<ProjectDesk> m_desk;
    QString m_path;
};

namespace {

HighlightId add(ProjectSession &session, const QString &quote, const QString &theme)
{
    const auto write = [&session](const Result<Change> &change) {
        const auto done = change ? session.perform(*change, u"Edit"_qs)
                                 : Result<Done>(tl::unexpected(change.error()));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    };
    write(createThemes(session.snapshot(), {{theme, std::nullopt, {}}}));
    const DocumentId document = session.snapshot().documents().first();
    const qsizetype start = session.snapshot().text(document).string().indexOf(quote);
    const auto made =
        addHighlight(session.snapshot(), session.context(), document, {start, start + quote.size()},
                     {session.snapshot().themeAtPath(theme)});
    write(made);
    return made->of<Highlight>().first().id();
}

void addNoteTo(ProjectSession &session, const NoteTarget &target, const QString &words)
{
    const auto note = addNote(session.snapshot(), session.context(), target, words);
    if (!note || !session.perform(*note, u"Note"_qs))
        qFatal("no note");
}

} // namespace

struct TestBlindCoding::Elsewhere {
    explicit Elsewhere(const QString &path) : session(*ProjectSession::open(path))
    {
        session->setAuthorName(u"Wang"_qs);
    }

    /// Gives a passage a theme that is there already, and writes notes on all there is.
    void work(const QString &quote = u"枢纽"_qs) const
    {
        const HighlightId made = add(*session, quote, u"布局"_qs);
        addNoteTo(*session, NoteTarget(made), u"隐藏的批注"_qs);
        const DocumentId document = session->snapshot().documents().first();
        addNoteTo(*session, NoteTarget(session->snapshot().sections(document).idOf(1)),
                  u"隐藏的备忘录"_qs);
        addNoteTo(*session, NoteTarget(document), u"隐藏的文档备忘录"_qs);
    }

    std::unique_ptr<ProjectSession> session;
};

void TestBlindCoding::init()
{
    m_desk = std::make_unique<ProjectDesk>();
    m_desk->openText();
    m_path = m_desk->path();
    mark(u"开放数据"_qs, u"布局"_qs);
}

void TestBlindCoding::cleanup()
{
    m_desk.reset();
}

HighlightId TestBlindCoding::mark(const QString &quote, const QString &theme) const
{
    return add(m_desk->edits().session(), quote, theme);
}

void TestBlindCoding::answer(const QString &button) const
{
    auto *box = m_desk->shown<QMessageBox>(u"RevealOthers"_qs);
    QVERIFY(box != nullptr);
    ProjectDesk::click(*box, button);
}

// All words of the window: in its lists, labels and buttons.
QStringList TestBlindCoding::everythingSaid() const
{
    QStringList words;
    const auto views = m_desk->window->findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (view->objectName() == u"History" || view->model() == nullptr)
            continue; // which says who did something, and not what
        QList<QModelIndex> open{QModelIndex()};
        while (!open.isEmpty()) {
            const QModelIndex index = open.takeLast();
            for (int role = 0; index.isValid() && role < Qt::UserRole + 40; ++role)
                words.append(index.data(role).toString());
            for (int row = 0; row < view->model()->rowCount(index); ++row)
                open.append(view->model()->index(row, 0, index));
        }
    }
    for (const QLabel *label : m_desk->window->findChildren<QLabel *>())
        words.append(label->text());
    words.removeAll(QString());
    return words;
}

QByteArray TestBlindCoding::exported(const QString &format) const
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Progress progress;
    if (!exportTo(*exporterFor(format), m_desk->project(), {}, out, progress))
        qFatal("not exported");
    return out.data();
}

void TestBlindCoding::othersWorkIsNowhere()
{
    Elsewhere(m_path).work();
    QVERIFY(m_desk->edits().session().catchUp());
    QVERIFY(everythingSaid().join(u'\n').contains(u"隐藏的批注"_qs));
    QVERIFY(exported(u"markdown"_qs).contains("隐藏的批注"));
    hide();
    QTRY_VERIFY(isBlind());
    QCOMPARE(m_desk->project().rows<Highlight>().size(), 1);
    QCOMPARE(everythingSaid().filter(u"隐藏"_qs), QStringList());
    for (const QString &format : {u"markdown"_qs, u"json"_qs, u"csv"_qs})
        QVERIFY2(!exported(format).contains("隐藏"), qPrintable(format));
    const auto *status = m_desk->window->findChild<StatusLine *>();
    QVERIFY(status->text().contains(u"1 highlight"_qs));
    QVERIFY(status->text().contains(u"0 notes"_qs));
    const auto *sign = m_desk->window->findChild<QToolButton *>(u"StatusBlind"_qs);
    QVERIFY(sign->isVisible());
    QVERIFY(sign->focusPolicy() & Qt::TabFocus);
    QVERIFY(m_desk->window->actions().action("hideOthers")->isChecked());
    QVERIFY(m_desk->said().contains(u"Li"_qs));
}

void TestBlindCoding::whatComesFromElsewhereChangesNothing()
{
    hide();
    QTRY_VERIFY(isBlind());
    m_desk->window->messages().dismiss();
    auto *tabs = m_desk->window->findChild<QTabWidget *>(u"Right"_qs);
    QApplication::setCursorFlashTime(0);
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    const auto picture = [this] { return m_desk->window->workspace()->grab().toImage(); };
    QImage last;
    const auto hasSettled = [&] {
        const QImage now = picture();
        return std::exchange(last, now) == now;
    };
    for (const auto &[tab, quote] : {std::pair(0, u"枢纽"_qs), {1, u"建设"_qs}}) {
        tabs->setCurrentIndex(tab);
        QTRY_VERIFY(hasSettled());
        const QImage before = picture();
        Elsewhere(m_path).work(quote);
        QVERIFY(m_desk->edits().session().catchUp());
        QCOMPARE(whole().rows<Highlight>().size(), 2 + tab);
        QTRY_VERIFY(hasSettled());
        QCOMPARE(picture(), before);
    }
}

void TestBlindCoding::itIsRevealedWhenThatIsConfirmed()
{
    Elsewhere(m_path).work();
    hide();
    QTRY_VERIFY(isBlind());
    QTest::mouseClick(m_desk->window->findChild<QToolButton *>(u"StatusBlind"_qs), Qt::LeftButton);
    answer(u"Cancel"_qs);
    QTRY_VERIFY(m_desk->shown<QMessageBox>() == nullptr);
    QVERIFY(isBlind());
    QVERIFY(m_desk->window->actions().action("hideOthers")->isChecked());
    hide();
    answer(u"Reveal"_qs);
    QTRY_VERIFY(!isBlind());
    QVERIFY(everythingSaid().join(u'\n').contains(u"隐藏的批注"_qs));
    QVERIFY(!m_desk->window->findChild<QToolButton *>(u"StatusBlind"_qs)->isVisible());
    QVERIFY(!m_desk->window->actions().action("hideOthers")->isChecked());
    const auto steps = m_desk->edits().session().history();
    QCOMPARE(steps->last().label, u"Reveal others' codings"_qs);
    QCOMPARE(steps->last().authorName, u"Li"_qs);
}

void TestBlindCoding::itStaysHiddenAfterARestart()
{
    Elsewhere(m_path).work();
    hide();
    QTRY_VERIFY(isBlind());
    QVERIFY(m_desk->window->close());
    m_desk->window = m_desk->newWindow();
    m_desk->window->openLast();
    QVERIFY(isBlind());
    QCOMPARE(everythingSaid().filter(u"隐藏的"_qs), QStringList());
}

void TestBlindCoding::whereOneReadsIsKept()
{
    m_desk->window->workspace()->reader().setCaret(12);
    m_desk->window->findChild<QTabWidget *>(u"Right"_qs)->setCurrentIndex(1);
    m_desk->window->workspace()->setLeftShown(false);
    hide();
    QTRY_VERIFY(isBlind());
    QCOMPARE(m_desk->window->workspace()->reader().caret(), 12);
    QCOMPARE(m_desk->window->findChild<QTabWidget *>(u"Right"_qs)->currentIndex(), 1);
    QVERIFY(!m_desk->window->workspace()->isLeftShown());
}

void TestBlindCoding::theAuthorDecidesWhatIsHidden()
{
    Elsewhere(m_path).work();
    hide();
    QTRY_VERIFY(isBlind());
    auto *bar = m_desk->window->findChild<AuthorBar *>();
    emit bar->named(u"Wang"_qs);
    QVERIFY(!isBlind());
    hide();
    QTRY_VERIFY(isBlind());
    QCOMPARE(m_desk->project().rows<Note>().size(), 3);
    QCOMPARE(m_desk->project().rows<Highlight>().size(), 1);
    emit bar->named(u"Li"_qs);
    QVERIFY(isBlind());
    QCOMPARE(m_desk->project().rows<Note>().size(), 0);
    emit bar->named(u"Zhang"_qs);
    QVERIFY(!isBlind());
}

void TestBlindCoding::whatHiddenWorkHangsOnStays()
{
    Elsewhere(m_path).work();
    hide();
    QTRY_VERIFY(isBlind());
    Edits &edits = m_desk->edits();
    const ThemeId theme = m_desk->project().themeAtPath(u"布局"_qs);
    QVERIFY(!edits.perform(removeTheme(m_desk->project(), theme), u"Remove theme"_qs));
    QVERIFY(m_desk->said().contains(u"布局"_qs));
    QVERIFY(m_desk->project().find(theme) != nullptr);
    QVERIFY(!edits.perform(
        removeDocument(m_desk->project(), m_desk->window->workspace()->document()), u"Remove"_qs));
    QVERIFY(m_desk->said().contains(u"hidden"_qs));
}

void TestBlindCoding::stepsOfOthersGoBackAndForth()
{
    hide();
    QTRY_VERIFY(isBlind());
    Elsewhere(m_path).work();
    QVERIFY(m_desk->edits().session().catchUp());
    for (int step = 0; step < 4; ++step)
        m_desk->trigger("undo");
    QCOMPARE(whole().rows<Highlight>().size(), 1);
    for (int step = 0; step < 4; ++step)
        m_desk->trigger("redo");
    QCOMPARE(whole().rows<Highlight>().size(), 2);
    QVERIFY(isBlind());
    QCOMPARE(m_desk->project().rows<Highlight>().size(), 1);
    QCOMPARE(m_desk->project().rows<Note>().size(), 0);
}

void TestBlindCoding::goingBackBeforeItIsAsked()
{
    hide();
    QTRY_VERIFY(isBlind());
    m_desk->trigger("undo");
    QVERIFY(isBlind());
    answer(u"Reveal"_qs);
    QTRY_VERIFY(!isBlind());
    m_desk->trigger("redo");
    QTRY_VERIFY(isBlind());
}

void TestBlindCoding::agreementWaits()
{
    Elsewhere(m_path).work();
    hide();
    QTRY_VERIFY(isBlind());
    m_desk->trigger("reports");
    auto *reports = m_desk->window->findChild<ReportsWindow *>();
    QVERIFY(reports != nullptr);
    const auto *remarks = reports->findChild<TextLabel *>(u"Remarks"_qs);
    const auto *table = reports->findChild<QAbstractItemView *>(u"ReportTable"_qs);
    QTRY_VERIFY(remarks->text().contains(u"only what Li has coded"_qs));
    QVERIFY(table->model()->rowCount() > 0);
    for (const ReportKind kind : {ReportKind::Agreement, ReportKind::Disagreements}) {
        reports->showReport(kind);
        QTRY_VERIFY(remarks->text().contains(u"once it is revealed"_qs));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!reports->findChild<QWidget *>(u"CopyMethods"_qs)->isVisible());
    }
}

void TestBlindCoding::allOfTheProjectIsNotMoved()
{
    hide();
    QTRY_VERIFY(isBlind());
    m_desk->window->messages().dismiss();
    m_desk->trigger("restoreBackup");
    QVERIFY(m_desk->shown<QDialog>() == nullptr);
    QVERIFY(m_desk->said().contains(u"reveal"_qs));
}

QTEST_MAIN(TestBlindCoding)
#include "tst_blindcoding.moc"
