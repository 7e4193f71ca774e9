// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagecommands.h"

#include "project/highlightedits.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace meipi {

namespace {

/// The highlight that @p change makes or codes; null when it does neither.
HighlightId highlightIn(const Change &change)
{
    for (const RowChange<Highlight> &row : change.of<Highlight>()) {
        if (row.after)
            return row.after->id;
    }
    for (const RowChange<Coding> &row : change.of<Coding>()) {
        if (row.after)
            return row.after->highlight;
    }
    return {};
}

TextRange trimmed(const Text &text, TextRange range)
{
    const QStringView words = text.view(range);
    const QStringView kept = words.trimmed();
    if (kept.isEmpty())
        return {range.start, range.start};
    const qsizetype start = range.start + (kept.data() - words.data());
    return {start, start + kept.size()};
}

} // namespace

PassageCommands::PassageCommands(Edits &edits, Reader &reader, ThemeKeys &keys,
                                 const QString &language, QObject *parent)
    : QObject(parent), m_edits(edits), m_reader(reader), m_keys(keys), m_language(language)
{
    connect(&reader, &Reader::caretMoved, this, &PassageCommands::onCaretMoved);
    connect(&reader, &Reader::resizeRequested, this, &PassageCommands::resize);
    connect(&reader, &Reader::themeDropped, this, &PassageCommands::dropTheme);
}

HighlightId PassageCommands::highlight() const
{
    return m_reader.selection().isEmpty() ? m_reader.activeHighlight() : HighlightId();
}

TextRange PassageCommands::range() const
{
    const Placement *placement = m_edits.snapshot().placement(highlight());
    return placement == nullptr ? m_reader.commandRange() : placement->range;
}

void PassageCommands::highlightOnly()
{
    if (highlight().isNull())
        activate(mark(m_reader.commandRange(), {}));
}

void PassageCommands::toggleTheme(const ThemeId &theme)
{
    if (theme.isNull()) {
        emit hinted(tr("No theme has this key yet; add a theme, or press 0 to type a new one."));
        return;
    }
    if (const HighlightId active = highlight(); !active.isNull())
        setTheme(active, theme);
    else
        activate(mark(m_reader.commandRange(), {theme}));
    m_keys.use(theme);
}

void PassageCommands::addThemePath(const QString &path)
{
    const auto made = createThemes(m_edits.snapshot(), {{path, {}, {}}});
    if (!made) {
        m_edits.perform(made, {});
        return;
    }
    ProjectSnapshot with = m_edits.snapshot();
    with.apply(*made);
    const ThemeId theme = with.themeAtPath(path);
    const HighlightId active = highlight();
    Result<Change> tagged = active.isNull()
        ? addHighlight(with, m_edits.context(), m_reader.document(), m_reader.commandRange(),
                       {theme})
        : addTheme(with, m_edits.context(), {active}, theme);
    Change change = *made;
    if (tagged)
        change.record(*tagged);
    if (!m_edits.perform(tagged ? Result<Change>(change) : tagged,
                         tr("Highlight with a new theme")))
        return;
    activate(active.isNull() ? highlightIn(*tagged) : active);
    m_keys.use(theme);
}

void PassageCommands::setTheme(const HighlightId &highlight, const ThemeId &theme)
{
    if (m_edits.snapshot().themesOf(highlight).contains(theme))
        m_edits.perform(takeTheme(m_edits.snapshot(), m_edits.context(), highlight, theme),
                        tr("Take off theme"));
    else
        m_edits.perform(addTheme(m_edits.snapshot(), m_edits.context(), {highlight}, theme),
                        tr("Add theme"));
}

void PassageCommands::dropTheme(const ThemeId &theme, TextRange range)
{
    activate(mark(range, {theme}));
    m_keys.use(theme);
}

HighlightId PassageCommands::highlightForNote()
{
    m_madeForNote = {};
    if (const HighlightId active = highlight(); !active.isNull())
        return active;
    const TextRange range = m_reader.commandRange();
    if (const HighlightId there = markedAt(range); !there.isNull()) {
        activate(there);
        return there;
    }
    m_madeForNote = mark(range, {});
    activate(m_madeForNote);
    return m_madeForNote;
}

void PassageCommands::dropUnusedHighlight()
{
    const HighlightId made = std::exchange(m_madeForNote, HighlightId());
    const ProjectSnapshot &project = m_edits.snapshot();
    if (made.isNull() || project.find(made) == nullptr || !project.codings(made).isEmpty()
        || !project.notes(NoteTarget(made)).isEmpty()) {
        return;
    }
    const std::optional<HistoryStep> last = m_edits.session().undoStep();
    if (last && highlightIn(last->change) == made)
        m_edits.undo();
}

void PassageCommands::remove()
{
    HighlightId doomed = highlight();
    if (doomed.isNull() && m_reader.selection().isEmpty())
        doomed = m_reader.highlightsAtCaret().value(0);
    if (doomed.isNull()) {
        emit hinted(tr("There is no highlight at the caret."));
        return;
    }
    m_edits.perform(removeHighlights(m_edits.snapshot(), {doomed}), tr("Remove highlight"));
}

void PassageCommands::fitToSelection()
{
    const TextRange selection = m_reader.selection();
    HighlightId fitted = m_reader.activeHighlight();
    const QList<HighlightIndex::Entry> under =
        m_edits.snapshot().highlights(m_reader.document()).overlapping(selection);
    if (fitted.isNull() && under.size() == 1)
        fitted = under.first().id;
    if (selection.isEmpty() || fitted.isNull()) {
        emit hinted(tr("Select how far the highlight should reach, over a part of it."));
        return;
    }
    resize(fitted, selection);
    activate(fitted);
}

void PassageCommands::resize(const HighlightId &highlight, TextRange range)
{
    m_edits.perform(resizeHighlight(m_edits.snapshot(), m_edits.context(), highlight, range),
                    tr("Resize highlight"));
}

void PassageCommands::copy(CopyForm form)
{
    const TextRange passage = range();
    if (!passage.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(
            passageCopy(m_edits.snapshot(), m_reader.document(), passage, form, m_language));
    }
}

void PassageCommands::splitAtCaret()
{
    const SectionTree &tree = m_edits.snapshot().sections(m_reader.document());
    const int node = tree.outline().nodeAt(m_reader.caret());
    if (node < 0 || tree.outline().nodes()[node].kind != OutlineNode::Kind::Measure) {
        emit hinted(tr("The caret is in no measure."));
        return;
    }
    m_edits.perform(splitMeasure(m_edits.whole(), tree.idOf(node), m_reader.caret()),
                    tr("Split measure"));
}

void PassageCommands::splitNodeAtCaret(const SectionId &node)
{
    const Section *row = m_edits.snapshot().find(node);
    if (row == nullptr || row->kind == OutlineNode::Kind::Measure)
        return splitAtCaret();
    m_edits.perform(splitSection(m_edits.whole(), node, headingInHand()), tr("Split section"));
}

void PassageCommands::makeHeading()
{
    const Document *document = m_edits.snapshot().find(m_reader.document());
    if (document == nullptr)
        return;
    m_edits.perform(addSection(m_edits.whole(), document->currentVersion, headingInHand()),
                    tr("Add heading"));
}

TextRange PassageCommands::headingInHand() const
{
    const TextRange selected = m_reader.selection();
    return selected.isEmpty() ? TextRange{m_reader.caret(), m_reader.caret()} : selected;
}

void PassageCommands::markRead()
{
    const SectionTree &tree = m_edits.snapshot().sections(m_reader.document());
    const int node = tree.outline().sectionAt(m_reader.caret());
    if (node < 0)
        return;
    const EditContext context = m_edits.context();
    const SectionId section = tree.idOf(node);
    const bool isUnread =
        m_edits.snapshot().readingState(section, context.author) == ReadingState::Unread;
    m_edits.perform(setReadingState(m_edits.snapshot(), context, section,
                                    isUnread ? ReadingState::Read : ReadingState::Unread),
                    isUnread ? tr("Mark as read") : tr("Mark as unread"));
}

HighlightId PassageCommands::mark(TextRange range, const QList<ThemeId> &themes)
{
    if (range.isEmpty()) {
        emit hinted(tr("There is nothing to highlight here; drag over a passage."));
        return {};
    }
    const auto change =
        addHighlight(m_edits.snapshot(), m_edits.context(), m_reader.document(), range, themes);
    if (!m_edits.perform(change, tr("Highlight")))
        return {};
    const HighlightId made = highlightIn(*change);
    return made.isNull() ? markedAt(range) : made;
}

HighlightId PassageCommands::markedAt(TextRange range) const
{
    const ProjectSnapshot &project = m_edits.snapshot();
    const TextRange wanted = trimmed(project.text(m_reader.document()), range);
    const AuthorId author = m_edits.context().author;
    const QList<HighlightIndex::Entry> under =
        project.highlights(m_reader.document()).overlapping(wanted);
    for (const HighlightIndex::Entry &entry : under) {
        if (entry.range == wanted && project.find(entry.id)->author == author)
            return entry.id;
    }
    return {};
}

// The selection has become the highlight: what comes next is meant for that.
void PassageCommands::activate(const HighlightId &highlight)
{
    const Placement *placement = m_edits.snapshot().placement(highlight);
    if (placement == nullptr)
        return;
    const qsizetype caret = m_reader.caret();
    const bool isInside = placement->range.start <= caret && caret <= placement->range.end;
    m_reader.setCaret(isInside ? caret : placement->range.end);
    m_reader.setActiveHighlight(highlight);
}

void PassageCommands::onCaretMoved(qsizetype position)
{
    const Placement *placement = m_edits.snapshot().placement(m_reader.activeHighlight());
    if (placement != nullptr
        && (position < placement->range.start || position > placement->range.end)) {
        m_reader.setActiveHighlight({});
    }
}

} // namespace meipi
