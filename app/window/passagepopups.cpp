// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagepopups.h"

#include "window/highlightbar.h"
#include "window/noteeditor.h"
#include "window/selectionbar.h"
#include "window/themepicker.h"

namespace meipi {

PassagePopups::PassagePopups(Edits &edits, Reader &reader, ThemeKeys &keys,
                             PassageCommands &commands, QObject *parent)
    : QObject(parent), m_edits(edits), m_reader(reader), m_commands(commands),
      m_bar(new SelectionBar(edits, reader.viewport())),
      m_picker(new ThemePicker(edits, reader.viewport())),
      m_details(new HighlightBar(edits, reader.viewport())),
      m_notes(new NoteEditor(edits, reader.viewport()))
{
    m_bar->hide();
    m_picker->hide();
    m_details->hide();
    m_notes->hide();
    m_bar->setThemes(keys.themes());
    connect(&keys, &ThemeKeys::changed, m_bar, [this, &keys] { m_bar->setThemes(keys.themes()); });
    connectSelectionBar();
    connectPicker();
    connectDetails();
    connect(m_notes, &NoteEditor::finished, this, &PassagePopups::onNoteFinished);
    connect(&reader, &Reader::selectionFinished, this, &PassagePopups::onSelectionFinished);
    connect(&reader, &Reader::selectionChanged, this, [this](TextRange range) {
        if (range.isEmpty())
            m_bar->hide();
    });
    connect(&reader, &Reader::scrolled, this, &PassagePopups::onScrolled);
    connect(&reader, &Reader::highlightActivated, this, &PassagePopups::showHighlight);
    connect(&reader, &Reader::activeHighlightChanged, this, &PassagePopups::onActiveChanged);
    connect(&reader, &Reader::noteActivated, this, &PassagePopups::editNote);
}

PassagePopups::~PassagePopups()
{
    m_reader.showBeside(nullptr, {});
}

void PassagePopups::openThemePicker()
{
    const TextRange range = m_commands.range();
    if (range.isEmpty())
        return;
    m_bar->hide();
    m_details->hide();
    m_reader.reveal(range);
    m_picker->open(anchor(), m_edits.snapshot().themesOf(m_commands.highlight()));
}

void PassagePopups::startNote()
{
    m_bar->hide();
    m_details->hide();
    const HighlightId highlight = m_commands.highlightForNote();
    const Placement *placement = m_edits.snapshot().placement(highlight);
    if (placement == nullptr)
        return;
    const TextRange range = placement->range;
    m_reader.reveal(range);
    m_notes->editTarget(NoteTarget(highlight));
    m_reader.showBeside(m_notes, range);
    m_notes->startNote(NoteTarget(highlight));
}

void PassagePopups::editNote(const NoteId &note)
{
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr || row->target.kind != NoteTarget::Kind::Highlight)
        return;
    const HighlightId highlight(row->target.id);
    m_reader.setActiveHighlight(highlight);
    showNotesOf(highlight);
    m_notes->editNote(note);
}

void PassagePopups::showHighlight(const HighlightId &highlight)
{
    m_bar->hide();
    m_reader.setActiveHighlight(highlight);
    if (!m_edits.snapshot().notes(NoteTarget(highlight)).isEmpty())
        showNotesOf(highlight);
    m_details->setHighlight(highlight);
    showDetails();
}

void PassagePopups::showHighlightInHand()
{
    HighlightId highlight = m_commands.highlight();
    if (highlight.isNull())
        highlight = m_reader.highlightsAtCaret().value(0);
    if (!highlight.isNull())
        showHighlight(highlight);
}

void PassagePopups::leave()
{
    if (m_bar->isVisible() || m_details->isVisible()) {
        m_bar->hide();
        m_details->hide();
    } else if (m_notes->isVisible()) {
        onNoteFinished();
        m_reader.showBeside(nullptr, {});
    } else if (!m_reader.selection().isEmpty()) {
        m_reader.setCaret(m_reader.caret());
    } else {
        m_reader.setActiveHighlight({});
    }
}

void PassagePopups::dismiss()
{
    m_bar->hide();
    m_picker->hide();
    m_details->hide();
    m_notes->keep();
    m_reader.showBeside(nullptr, {});
}

bool PassagePopups::keep()
{
    return !m_notes->isVisible() || m_notes->keep();
}

void PassagePopups::connectSelectionBar()
{
    connect(m_bar, &SelectionBar::themePicked, this, [this](const ThemeId &theme) {
        m_bar->hide();
        m_commands.toggleTheme(theme);
    });
    connect(m_bar, &SelectionBar::anyThemeRequested, this, &PassagePopups::openThemePicker);
    connect(m_bar, &SelectionBar::noteRequested, this, &PassagePopups::startNote);
    const auto copies = [this](CopyForm form) {
        return [this, form] {
            m_bar->hide();
            m_commands.copy(form);
        };
    };
    connect(m_bar, &SelectionBar::copyRequested, this, copies(CopyForm::Words));
    connect(m_bar, &SelectionBar::citationRequested, this, copies(CopyForm::Citation));
    connect(m_bar, &SelectionBar::markdownRequested, this, copies(CopyForm::Markdown));
}

void PassagePopups::connectPicker()
{
    connect(m_picker, &ThemePicker::picked, this, [this](const ThemeId &theme) {
        m_reader.setFocus();
        m_commands.toggleTheme(theme);
    });
    connect(m_picker, &ThemePicker::pathEntered, this, [this](const QString &path) {
        m_reader.setFocus();
        m_commands.addThemePath(path);
    });
    connect(m_picker, &ThemePicker::cancelled, &m_reader, qOverload<>(&QWidget::setFocus));
}

void PassagePopups::connectDetails()
{
    connect(m_details, &HighlightBar::themeRequested, this, &PassagePopups::openThemePicker);
    connect(m_details, &HighlightBar::noteRequested, this, &PassagePopups::startNote);
    connect(m_details, &HighlightBar::removed, &m_reader, qOverload<>(&QWidget::setFocus));
}

void PassagePopups::onSelectionFinished(TextRange range)
{
    if (m_notes->isVisible() && m_notes->keep())
        m_reader.showBeside(nullptr, {});
    m_details->hide();
    const QRect rectangle = m_reader.rectangleOf(range);
    if (!rectangle.isEmpty())
        m_bar->showFor(rectangle);
}

void PassagePopups::onScrolled()
{
    if (m_details->isVisible())
        showDetails();
    if (!m_bar->isVisible())
        return;
    const QRect rectangle = m_reader.rectangleOf(m_reader.selection());
    if (rectangle.isEmpty())
        m_bar->hide();
    else
        m_bar->showFor(rectangle);
}

void PassagePopups::showDetails()
{
    const Placement *placement = m_edits.snapshot().placement(m_details->highlight());
    const QRect rectangle = placement == nullptr ? QRect() : m_reader.rectangleOf(placement->range);
    if (rectangle.isEmpty())
        m_details->hide();
    else
        m_details->showFor(rectangle);
}

void PassagePopups::onActiveChanged(const HighlightId &highlight)
{
    if (m_details->highlight() != highlight)
        m_details->hide();
    if (!m_notes->isVisible() || m_notes->target() == NoteTarget(highlight))
        return;
    if (m_notes->keep())
        m_reader.showBeside(nullptr, {});
}

void PassagePopups::onNoteFinished()
{
    const NoteTarget target = m_notes->target();
    m_commands.dropUnusedHighlight();
    m_reader.setFocus();
    if (m_edits.snapshot().notes(target).isEmpty())
        m_reader.showBeside(nullptr, {});
}

QRect PassagePopups::anchor() const
{
    const QRect rectangle = m_reader.rectangleOf(m_commands.range());
    return rectangle.isEmpty() ? QRect(m_reader.viewport()->rect().center(), QSize(1, 1))
                               : rectangle;
}

void PassagePopups::showNotesOf(const HighlightId &highlight)
{
    const Placement *placement = m_edits.snapshot().placement(highlight);
    if (placement == nullptr)
        return;
    const TextRange range = placement->range;
    m_reader.reveal(range);
    m_notes->editTarget(NoteTarget(highlight));
    m_reader.showBeside(m_notes, range);
}

} // namespace meipi
