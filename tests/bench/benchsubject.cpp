// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchsubject.h"

#include "benchtext.h"
#include "project/highlightedits.h"
#include "project/project.h"
#include "reader/reader.h"

#include <QAbstractEventDispatcher>
#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QWheelEvent>

namespace meipi::bench {

namespace {

constexpr qint64 longestWait = 200; // Milliseconds, for what paints nothing.

ReaderAppearance appearanceOf(int pixelSize)
{
    ReaderAppearance appearance;
    appearance.pointSize = pixelSize * 0.75; // 96 pixels an inch
    appearance.columnWidth = columnCharacters * usualPixelSize / pixelSize;
    QFont font = appearance.font();
    font.setPixelSize(pixelSize);
    // Closer by what stands between paragraphs, so that a page holds as many characters.
    appearance.lineHeight = 0.915 * QFontMetricsF(font).lineSpacing() / pixelSize;
    return appearance;
}

class ReaderSubject : public Subject {
public:
    ReaderSubject() : m_reader(m_project)
    {
        m_project.reset(emptyProject());
        m_reader.setAppearance(appearanceOf(usualPixelSize));
        show();
    }

    QAbstractScrollArea &area() override { return m_reader; }

    void openFile(const QString &path) override
    {
        Progress progress;
        const auto imported = importFile(path, {}, progress);
        if (!imported)
            qFatal("bench_reader: %s", qUtf8Printable(imported.error().message));
        const Change change = documentChange(snapshot(), *imported);
        m_project.setText(imported->hash, imported->text);
        m_project.apply(change);
        m_reader.setDocument(snapshot().documents().last());
    }

    void setText(const QString &text) override
    {
        ProjectSnapshot project = emptyProject();
        const DocumentId document = addText(project, text);
        m_project.reset(project);
        m_reader.setDocument(document);
    }

    std::function<void()> preparedHighlights(int count) override
    {
        return [this, change = manyHighlights(snapshot(), m_reader.document(), count)] {
            m_project.apply(change);
        };
    }

    std::function<void()> preparedReload() override
    {
        return [this, project = snapshot()] { m_project.reset(project); };
    }

    void goTo(qsizetype position) override
    {
        m_reader.setCaret(position);
        m_reader.setTopPosition(position);
    }

    int charactersInSight() override
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&m_reader);
        const QRect area = m_reader.viewport()->rect();
        const QPoint corner = m_reader.viewport()->mapToGlobal(area.bottomRight());
        return face->textInterface()->offsetAtPoint(corner)
            - static_cast<int>(m_reader.topPosition());
    }

    void setPixelSize(int size) override { m_reader.setAppearance(appearanceOf(size)); }

    std::function<void()> prepared(Edit edit) override
    {
        return [this, change = changeFor(edit)] { m_project.apply(change); };
    }

    QRect editedLines() override
    {
        const TextRange range = editedRange();
        const QRect lines = m_reader.rectangleOf({range.start, range.end + 10});
        return {0, lines.top(), m_reader.viewport()->width(), lines.height()};
    }

private:
    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }
    EditContext context() const { return {{}, Timestamp::fromString(u"2026-01-02T03:04:05Z"_qs)}; }

    TextRange editedRange() const
    {
        const qsizetype start = m_reader.topPosition() + columnCharacters * 5 + 1;
        return {start, start + 31};
    }

    Change changeFor(Edit edit)
    {
        const TextRange range = editedRange();
        const QList<ThemeId> themes = snapshot().themesInOrder();
        Result<Change> change;
        switch (edit) {
        case Edit::Add:
            change = addHighlight(snapshot(), context(), m_reader.document(), range, {themes[0]});
            if (change)
                m_edited = change->of<Highlight>().first().id();
            break;
        case Edit::Resize:
            change =
                resizeHighlight(snapshot(), context(), m_edited, {range.start, range.end + 10});
            break;
        case Edit::Recolour:
            change = retheme(snapshot(), m_edited, themes[0], themes[1]);
            break;
        case Edit::Remove:
            change = removeHighlights(snapshot(), {m_edited});
            break;
        }
        if (!change)
            qFatal("bench_reader: %s", qUtf8Printable(change.error().message));
        return *change;
    }

    Project m_project;
    Reader m_reader;
    HighlightId m_edited;
};

QFont textFont(int pixelSize)
{
    QFont font = ReaderAppearance().font();
    font.setPixelSize(pixelSize);
    return font;
}

// What QPlainTextEdit and QTextEdit have in common but no base class for.
template <class Widget>
class EditSubject : public Subject {
public:
    EditSubject()
    {
        m_edit.setFont(textFont(usualPixelSize));
        m_edit.setFrameShape(QFrame::NoFrame);
        m_edit.setUndoRedoEnabled(false);
        m_edit.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_edit.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
        m_edit.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        show();
        setMargin();
    }

    QAbstractScrollArea &area() override { return m_edit; }

    void openFile(const QString &path) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("bench_reader: %s cannot be read", qUtf8Printable(path));
        setText(QString::fromUtf8(file.readAll()));
    }

    void setText(const QString &text) override { m_edit.setPlainText(text); }

    std::function<void()> preparedHighlights(int count) override
    {
        const QList<TextRange> ranges = manyRanges(m_edit.document()->characterCount() - 1, count);
        for (const TextRange range : ranges)
            m_selections.append(selection(range, QColor(0xf4, 0xe0, 0xa0)));
        return [this] { m_edit.setExtraSelections(m_selections); };
    }

    void goTo(qsizetype position) override
    {
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(static_cast<int>(position));
        m_edit.setTextCursor(cursor);
    }

    int charactersInSight() override
    {
        return m_edit.cursorForPosition(m_edit.viewport()->rect().bottomRight()).position() - top();
    }

    void setPixelSize(int size) override { m_edit.setFont(textFont(size)); }

    std::function<void()> prepared(Edit edit) override
    {
        const TextRange range = editedRange();
        const QColor colour(0xc0, 0xe0, 0xf0);
        switch (edit) {
        case Edit::Add:
            return [this, range, colour] {
                m_selections.append(selection(range, colour));
                m_edit.setExtraSelections(m_selections);
            };
        case Edit::Resize:
            return [this, range, colour] {
                m_selections.last() = selection({range.start, range.end + 10}, colour);
                m_edit.setExtraSelections(m_selections);
            };
        case Edit::Recolour:
            return [this] {
                m_selections.last().format.setBackground(QColor(0xf0, 0xc0, 0xc0));
                m_edit.setExtraSelections(m_selections);
            };
        case Edit::Remove:
            break;
        }
        return [this] {
            m_selections.removeLast();
            m_edit.setExtraSelections(m_selections);
        };
    }

    QRect editedLines() override
    {
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(static_cast<int>(editedRange().start));
        QRect lines = m_edit.cursorRect(cursor);
        cursor.setPosition(static_cast<int>(editedRange().end));
        lines = lines.united(m_edit.cursorRect(cursor));
        return {0, lines.top(), m_edit.viewport()->width(), lines.height()};
    }

private:
    int top() const { return m_edit.cursorForPosition(QPoint(0, 0)).position(); }

    TextRange editedRange() const
    {
        const qsizetype start = top() + columnCharacters * 5 + 1;
        return {start, start + 31};
    }

    void setMargin()
    {
        const int column = columnCharacters * usualPixelSize;
        m_edit.document()->setDocumentMargin((m_edit.viewport()->width() - column) / 2.0 - 1);
    }

    QTextEdit::ExtraSelection selection(TextRange range, const QColor &colour)
    {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_edit.document());
        selection.cursor.setPosition(static_cast<int>(range.start));
        selection.cursor.setPosition(static_cast<int>(range.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(colour);
        return selection;
    }

    Widget m_edit;
    QList<QTextEdit::ExtraSelection> m_selections;
};

} // namespace

std::unique_ptr<Subject> Subject::create(Kind kind)
{
    switch (kind) {
    case Kind::Reader:
        return std::make_unique<ReaderSubject>();
    case Kind::PlainTextEdit:
        return std::make_unique<EditSubject<QPlainTextEdit>>();
    case Kind::TextEdit:
        break;
    }
    return std::make_unique<EditSubject<QTextEdit>>();
}

bool Subject::Paintings::eventFilter(QObject *, QEvent *event)
{
    count += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

void Subject::show()
{
    area().viewport()->installEventFilter(m_paintings.get());
    area().resize(windowSize);
    area().show();
    settle();
}

void Subject::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&area(), &event);
}

void Subject::dragTo(double share)
{
    QScrollBar *bar = area().verticalScrollBar();
    bar->setSliderDown(true);
    bar->setSliderPosition(static_cast<int>(bar->maximum() * share));
}

void Subject::endDrag()
{
    area().verticalScrollBar()->setSliderDown(false);
    settle();
}

void Subject::wheelDown()
{
    QWidget *viewport = area().viewport();
    const QPointF middle = viewport->rect().center();
    QWheelEvent event(middle, viewport->mapToGlobal(middle), QPoint(),
                      QPoint(0, -QWheelEvent::DefaultDeltasPerStep), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

void settle()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    while (dispatcher->processEvents(QEventLoop::AllEvents))
        continue;
}

double timed(Subject &subject, const std::function<void()> &act)
{
    settle();
    const int before = subject.paintings();
    QElapsedTimer timer;
    timer.start();
    act();
    do
        QCoreApplication::processEvents();
    while (subject.paintings() == before && timer.elapsed() < longestWait);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace meipi::bench
