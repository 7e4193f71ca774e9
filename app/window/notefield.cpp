// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notefield.h"

#include "project/editchecks.h"
#include "project/noteedits.h"
#include "window/notecommands.h"
#include "window/textmerge.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QInputMethodEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace meipi {

using namespace std::chrono_literals;

namespace {

constexpr auto pauseBeforeWriting = 700ms;
constexpr int defaultLines = 12;

std::optional<Note> addedNote(const Change &change)
{
    const auto &steps = change.of<Note>();
    return steps.isEmpty() ? std::nullopt : steps.constFirst().after;
}

bool hasReplies(const ProjectSnapshot &project, const Note &note)
{
    const QList<NoteId> beside = project.notes(note.target);
    return std::any_of(beside.cbegin(), beside.cend(),
                       [&](const NoteId &id) { return project.find(id)->replyTo == note.id; });
}

} // namespace

NoteField::NoteField(Edits &edits, QWidget *parent) : QTextEdit(parent), m_edits(edits)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Note"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    connect(&m_pause, &QTimer::timeout, this, &NoteField::write);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_isActive && document()->isModified())
            m_pause.start();
        tellUnwritten();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteField::followHeight);
    const Project &project = edits.project();
    connect(&project, &Project::changed, this, &NoteField::onChanged);
    connect(&project, &Project::wasReset, this, &NoteField::followNote);
    connect(&edits, &Edits::aboutToStep, this, &NoteField::write);
}

NoteField::~NoteField()
{
    keep();
}

bool NoteField::hold(const Note &draft, const NoteId &note)
{
    if (!clear())
        return false;
    m_draft = draft;
    m_note = note;
    m_written = draft.text;
    m_isActive = true;
    setPlaceholderText(draft.replyTo.isNull() ? tr("Write a note …") : tr("Write a reply …"));
    showWords(draft.text);
    moveCursor(QTextCursor::End);
    emit draftChanged();
    return true;
}

bool NoteField::startNote(const NoteTarget &target)
{
    Note draft;
    draft.target = target;
    return hold(draft, {});
}

bool NoteField::startReply(const NoteId &note)
{
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr)
        return false;
    Note draft;
    draft.target = row->target;
    draft.replyTo = note;
    draft.isPrivate = row->isPrivate;
    return hold(draft, {});
}

bool NoteField::editNote(const NoteId &note)
{
    if (m_isActive && note == m_note)
        return true;
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr)
        return false;
    const Note draft = *row; // keeping what is held may move the row
    return hold(draft, note);
}

bool NoteField::clear()
{
    if (!keep())
        return false;
    m_pause.stop();
    m_isActive = false;
    m_draft = {};
    m_note = {};
    m_lostNote = {};
    m_written.clear();
    showWords({});
    tellUnwritten();
    return true;
}

void NoteField::tellUnwritten()
{
    const QString text = words();
    const bool isEmpty = text.trimmed().isEmpty() && m_written.isEmpty();
    m_edits.setUnwritten(*this, m_isActive && text != m_written && !isEmpty);
}

QString NoteField::words() const
{
    // Not toPlainText(), which makes spaces of no-break spaces.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return withoutTrailingSpace(text);
}

void NoteField::showWords(const QString &text)
{
    const int position = textCursor().position();
    const QSignalBlocker blocker(this);
    setPlainText(text);
    document()->setModified(false);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    followHeight();
}

bool NoteField::addTyped(const QString &text)
{
    const ProjectSnapshot &project = m_edits.snapshot();
    const EditContext context = m_edits.context();
    const bool isReply = project.find(m_draft.replyTo) != nullptr;
    if (!isReply && !requireTarget(project, m_draft.target))
        m_draft.target = NoteTarget();
    const auto made = isReply ? replyToNote(project, context, m_draft.replyTo, text)
                              : addNote(project, context, m_draft.target, text);
    Result<Change> change = made;
    NoteId id;
    if (made) {
        Note note = addedNote(*made).value_or(Note());
        note.status = m_draft.status;
        note.starred = m_draft.starred;
        note.isPrivate = m_draft.isPrivate;
        id = note.id;
        change = Change();
        change->add(note);
    }
    if (!m_edits.perform(change, NoteCommands::addLabel(), NoteCommands::joinKey(id)))
        return false;
    m_note = id;
    m_lostNote = {};
    return true;
}

bool NoteField::write()
{
    m_pause.stop();
    const QString text = words();
    if (!m_isActive || m_isWriting || text == m_written || text.trimmed().isEmpty())
        return true;
    const QScopedValueRollback<bool> guard(m_isWriting, true);
    const bool isNew = m_note.isNull();
    if (isNew
            ? !addTyped(text)
            : !m_edits.perform(meipi::editNote(m_edits.snapshot(), m_edits.context(), m_note, text),
                               NoteCommands::editLabel(), NoteCommands::joinKey(m_note)))
        return false;
    m_written = text;
    tellUnwritten();
    if (const Note *row = m_edits.snapshot().find(m_note))
        m_draft = *row;
    if (isNew) {
        emit noteAdded(m_note);
        emit draftChanged();
    }
    return true;
}

bool NoteField::keep()
{
    if (!m_isActive || m_note.isNull() || !words().trimmed().isEmpty())
        return write();
    const Note *row = m_edits.snapshot().find(m_note);
    if (row == nullptr || m_written.isEmpty())
        return true;
    m_pause.stop();
    const QScopedValueRollback<bool> guard(m_isWriting, true);
    const QString key = NoteCommands::joinKey(m_note);
    if (hasReplies(m_edits.snapshot(), *row)) {
        if (!m_edits.perform(meipi::editNote(m_edits.snapshot(), m_edits.context(), m_note, {}),
                             NoteCommands::editLabel(), key))
            return false;
    } else {
        if (!m_edits.perform(removeNote(m_edits.snapshot(), m_note), NoteCommands::removeLabel(),
                             key))
            return false;
        m_lostNote = m_note;
        m_note = {};
    }
    m_written.clear();
    document()->setModified(false);
    tellUnwritten();
    return true;
}

void NoteField::onChanged(const Change &change)
{
    const auto &steps = change.of<Note>();
    if (std::any_of(steps.cbegin(), steps.cend(), [this](const RowChange<Note> &step) {
            return step.id() == m_note || step.id() == m_lostNote;
        }))
        followNote();
}

void NoteField::followNote()
{
    if (!m_isActive || m_isWriting || m_isComposing)
        return;
    if (m_note.isNull() && words().isEmpty() && m_edits.snapshot().find(m_lostNote) != nullptr)
        m_note = m_lostNote;
    if (m_note.isNull())
        return;
    const Note *row = m_edits.snapshot().find(m_note);
    if (row == nullptr) {
        noteWasRemoved();
    } else {
        const QString typed = words();
        if (row->text != m_written && row->text != typed) {
            const QString text = mergedText(m_written, typed, row->text);
            showWords(text);
            if (text != row->text) {
                document()->setModified(true);
                m_pause.start();
            }
        }
        m_written = row->text;
        m_draft = *row;
    }
    tellUnwritten();
    emit draftChanged();
}

void NoteField::noteWasRemoved()
{
    if (words() == m_written)
        showWords({});
    m_lostNote = m_note;
    m_note = {};
    m_written.clear();
}

void NoteField::setStatus(NoteStatus status)
{
    m_draft.status = status;
    if (!m_note.isNull())
        NoteCommands::setStatus(m_edits, m_note, status);
    emit draftChanged();
}

void NoteField::setStarred(bool starred)
{
    m_draft.starred = starred;
    if (!m_note.isNull())
        NoteCommands::setStarred(m_edits, m_note, starred);
    emit draftChanged();
}

void NoteField::setPrivate(bool isPrivate)
{
    m_draft.isPrivate = isPrivate;
    if (!m_note.isNull())
        NoteCommands::setPrivate(m_edits, m_note, isPrivate);
    emit draftChanged();
}

// Keys that a shortcut of the window must not take away while there is typing to do.
bool NoteField::takesKey(const QKeyEvent &event) const
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_Escape
        || (isEnter && event.modifiers().testFlag(Qt::ControlModifier));
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if ((isUndo && !document()->isUndoAvailable())
            || (isRedo && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
        if (takesKey(*key)) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event)) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
    if (!m_isComposing && keep())
        emit finished();
}

void NoteField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
    if (!m_isComposing)
        followNote();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    m_isComposing = false;
    // A menu or another window's turn is no leaving: an emptied note may yet get words.
    const bool isBack = event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason
        || event->reason() == Qt::MenuBarFocusReason;
    if (isBack)
        write();
    else
        keep();
}

void NoteField::hideEvent(QHideEvent *event)
{
    QTextEdit::hideEvent(event);
    keep();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    followHeight();
}

void NoteField::setLargestHeight(int pixels)
{
    m_largestHeight = pixels;
    followHeight();
}

void NoteField::followHeight()
{
    const int largest =
        m_largestHeight > 0 ? m_largestHeight : defaultLines * fontMetrics().lineSpacing();
    const int frame = height() - viewport()->height();
    const int wanted = static_cast<int>(std::ceil(document()->size().height())) + frame;
    const int tall = std::clamp(wanted, minimumSizeHint().height(),
                                std::max(largest, minimumSizeHint().height()));
    setVerticalScrollBarPolicy(wanted > tall ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (tall != minimumHeight() || tall != maximumHeight()) {
        setFixedHeight(tall);
        updateGeometry();
    }
}

QSize NoteField::minimumSizeHint() const
{
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {8 * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing() + frame};
}

QSize NoteField::sizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(), minimumHeight()};
}

} // namespace meipi
