// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/noteeditor.h"

#include "models/noterows.h"
#include "models/notetexts.h"
#include "window/cardframe.h"
#include "window/noteactions.h"
#include "window/notecard.h"
#include "window/notecommands.h"
#include "window/notefield.h"
#include "window/textlabel.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

constexpr int editorUsualWidth = 320;
constexpr int editorMargin = 6;
constexpr int editorIndent = 14; // pixels a reply stands in
constexpr int editorDeepestIndent = 3;

QString captionOf(const ProjectSnapshot &project, const NoteTarget &target)
{
    switch (target.kind) {
    case NoteTarget::Kind::Highlight:
        return {};
    case NoteTarget::Kind::Theme:
        return project.themePath(ThemeId(target.id));
    case NoteTarget::Kind::Section:
        return sectionCaption(project, SectionId(target.id));
    case NoteTarget::Kind::Document: {
        const Document *document = project.find(DocumentId(target.id));
        return document == nullptr ? QString() : document->title;
    }
    case NoteTarget::Kind::Project:
        return NoteEditor::tr("Project");
    }
    return {};
}

} // namespace

NoteEditor::NoteEditor(Edits &edits, QWidget *parent) : FloatingFrame(parent), m_edits(edits)
{
    setObjectName(QStringLiteral("NoteEditor"));
    setAccessibleName(tr("Notes on the passage"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(editorMargin, editorMargin, editorMargin, editorMargin);
    outer->setSpacing(4);
    m_caption = new TextLabel(1);
    m_caption->setFaint(true);
    outer->addWidget(m_caption);

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    buildComposer();
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() has set it
    outer->addWidget(m_scroll);

    const Project &project = edits.project();
    connect(&project, &Project::changed, this, &NoteEditor::onChanged);
    connect(&project, &Project::wasReset, this, &NoteEditor::arrange);
}

NoteEditor::~NoteEditor()
{
    m_field->clear(); // while there is still someone to hear of it
}

void NoteEditor::buildComposer()
{
    // Within the content from the beginning: the caret moves before the notes are arranged.
    m_composer = new CardFrame(m_content);
    auto *column = new QVBoxLayout(m_composer);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    m_field = new NoteField(m_edits);
    m_actions = new NoteActions;
    column->addWidget(m_field);
    column->addWidget(m_actions);
    connect(m_field, &NoteField::finished, this, &NoteEditor::finished);
    connect(m_field, &NoteField::draftChanged, this, &NoteEditor::showDraft);
    connect(m_field, &NoteField::noteAdded, this, &NoteEditor::arrange);
    connect(m_field, &QTextEdit::cursorPositionChanged, this, &NoteEditor::revealComposer);
    connect(m_actions, &NoteActions::statusChosen, m_field, &NoteField::setStatus);
    connect(m_actions, &NoteActions::starChosen, m_field, &NoteField::setStarred);
    connect(m_actions, &NoteActions::privacyChosen, m_field, &NoteField::setPrivate);
    connect(m_actions, &NoteActions::doneChosen, this,
            [this](bool done) { NoteCommands::setDone(m_edits, m_field->note(), done); });
    connect(m_actions, &NoteActions::replyRequested, this, [this] { replyTo(m_field->note()); });
    connect(m_actions, &NoteActions::removeRequested, this, [this] {
        const NoteId note = m_field->note();
        startNote(m_target);
        NoteCommands::remove(m_edits, note);
    });
}

void NoteEditor::setTarget(const NoteTarget &target)
{
    m_target = target;
    m_caption->setText(captionOf(m_edits.snapshot(), target));
    m_caption->setVisible(!m_caption->text().isEmpty());
}

void NoteEditor::editTarget(const NoteTarget &target)
{
    if (!m_field->startNote(target))
        return;
    setTarget(target);
    arrange();
}

void NoteEditor::startNote(const NoteTarget &target)
{
    editTarget(target);
    m_field->setFocus(Qt::OtherFocusReason);
    revealComposer();
}

void NoteEditor::editNote(const NoteId &note)
{
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr)
        return;
    const NoteTarget target = row->target;
    if (!m_field->editNote(note))
        return;
    setTarget(target);
    arrange();
    m_field->setFocus(Qt::OtherFocusReason);
    revealComposer();
}

void NoteEditor::replyTo(const NoteId &note)
{
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr)
        return;
    const NoteTarget target = row->target;
    if (!m_field->startReply(note))
        return;
    setTarget(target);
    arrange();
    m_field->setFocus(Qt::OtherFocusReason);
    revealComposer();
}

bool NoteEditor::keep()
{
    return m_field->keep();
}

NoteCard *NoteEditor::cardFor(const NoteId &note)
{
    if (NoteCard *card = m_cards.value(note))
        return card;
    auto *card = new NoteCard(m_edits, note, m_content);
    connect(card, &NoteCard::editRequested, this, &NoteEditor::editNote);
    connect(card, &NoteCard::replyRequested, this, &NoteEditor::replyTo);
    m_cards.insert(note, card);
    return card;
}

void NoteEditor::place(QWidget *widget, int depth)
{
    const int left = editorIndent * std::min(depth, editorDeepestIndent);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(left, 0, 0, 0);
    row->addWidget(widget);
    m_column->addLayout(row);
    widget->show();
}

void NoteEditor::arrange()
{
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item; // the rows' layouts; widgets stay children of the content
    const auto threads = noteThreads(m_edits.snapshot(), m_target);
    QHash<NoteId, NoteCard *> gone = m_cards;
    bool isComposerPlaced = false;
    QWidget *previous = nullptr;
    const auto append = [&](QWidget *widget, int depth) {
        place(widget, depth);
        if (previous != nullptr)
            setTabOrder(previous, widget);
        previous = widget;
    };
    for (const auto &[note, depth] : threads) {
        if (note == m_field->note()) {
            append(m_composer, depth);
            isComposerPlaced = true;
            continue;
        }
        NoteCard *card = cardFor(note);
        card->refresh();
        append(card, depth);
        gone.remove(note);
        if (m_field->note().isNull() && note == m_field->draft().replyTo) {
            append(m_composer, depth + 1);
            isComposerPlaced = true;
        }
    }
    if (!isComposerPlaced)
        append(m_composer, 0);
    for (auto each = gone.cbegin(); each != gone.cend(); ++each) {
        m_cards.remove(each.key());
        each.value()->hide();
        each.value()->deleteLater();
    }
    showDraft();
    followHeight();
}

void NoteEditor::onChanged(const Change &change)
{
    const auto &notes = change.of<Note>();
    const bool concerns = std::any_of(notes.cbegin(), notes.cend(), [this](const auto &step) {
        return (step.before && step.before->target == m_target)
            || (step.after && step.after->target == m_target);
    });
    if (concerns || !change.of<Author>().isEmpty())
        arrange();
}

void NoteEditor::showDraft()
{
    const Note *note = m_edits.snapshot().find(m_field->note());
    const Note &shown = note == nullptr ? m_field->draft() : *note;
    const Author *author = m_edits.snapshot().find(shown.author);
    m_actions->showNote(shown, author == nullptr ? QString() : author->name, note != nullptr);
    m_actions->setHint(note == nullptr ? tr("Ctrl+Enter when done") : QString());
}

int NoteEditor::largestHeight() const
{
    return parentWidget() == nullptr ? QWIDGETSIZE_MAX
                                     : std::max(parentWidget()->height() * 2 / 3, 120);
}

int NoteEditor::heightForWidth(int width) const
{
    const int inner = width - 2 * editorMargin;
    int height = 2 * editorMargin;
    if (!m_caption->isHidden())
        height += m_caption->heightForWidth(inner) + layout()->spacing();
    const int tall = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(inner)
                                                   : m_column->totalSizeHint().height();
    return std::min(height + tall, largestHeight());
}

QSize NoteEditor::sizeHint() const
{
    return {editorUsualWidth, heightForWidth(editorUsualWidth)};
}

void NoteEditor::followHeight()
{
    if (const int wanted = heightForWidth(width()); wanted != height())
        resize(width(), wanted);
}

void NoteEditor::revealComposer()
{
    const QRect caret = m_field->cursorRect();
    const QPoint at = m_field->viewport()->mapTo(m_content, caret.bottomLeft());
    m_scroll->ensureVisible(at.x(), at.y(), 0, m_actions->height() + editorMargin);
}

bool NoteEditor::event(QEvent *event)
{
    const bool handled = FloatingFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        followHeight();
    return handled;
}

void NoteEditor::resizeEvent(QResizeEvent *event)
{
    FloatingFrame::resizeEvent(event);
    followHeight();
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        FloatingFrame::keyPressEvent(event);
        return;
    }
    if (keep())
        emit finished();
}

} // namespace meipi
