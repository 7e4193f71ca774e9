// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"

#include "project/editchecks.h"
#include "project/removal.h"
#include "project/selector.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

Coding newCoding(const EditContext &context, const HighlightId &highlight, const ThemeId &theme)
{
    return {CodingId::create(), highlight, theme, context.author, context.now};
}

// Codings of one moment are shown by id, so that this keeps the themes in the order asked for.
void giveAscendingIds(QList<Coding> &codings)
{
    QList<CodingId> ids;
    for (const Coding &coding : std::as_const(codings))
        ids.append(coding.id);
    std::sort(ids.begin(), ids.end());
    for (qsizetype i = 0; i < codings.size(); ++i)
        codings[i].id = ids[i];
}

bool hasCoding(const ProjectSnapshot &project, const HighlightId &highlight, const ThemeId &theme,
               const AuthorId &author)
{
    const QList<CodingId> ids = project.codings(highlight);
    return std::any_of(ids.cbegin(), ids.cend(), [&](const CodingId &id) {
        const Coding *coding = project.find(id);
        return coding->theme == theme && coding->author == author;
    });
}

// The author's own highlight on exactly this range of the version; null if there is none.
HighlightId ownHighlightOn(const ProjectSnapshot &project, const VersionId &version,
                           TextRange range, const AuthorId &author)
{
    const QList<HighlightIndex::Entry> entries = project.highlights(version).overlapping(range);
    for (const HighlightIndex::Entry &entry : entries) {
        const Highlight *highlight = project.find(entry.id);
        if (entry.range == range && highlight != nullptr && highlight->author == author)
            return entry.id;
    }
    return {};
}

void setSelector(Highlight &highlight, const Selector &selector)
{
    highlight.range = selector.range;
    highlight.quote = selector.quote;
    highlight.prefix = selector.prefix;
    highlight.suffix = selector.suffix;
}

QList<ThemeId> each(const QList<ThemeId> &themes)
{
    QList<ThemeId> once;
    for (const ThemeId &theme : themes) {
        if (!once.contains(theme))
            once.append(theme);
    }
    return once;
}

} // namespace

Result<Change> addHighlight(const ProjectSnapshot &project, const EditContext &context,
                            const DocumentId &document, TextRange range,
                            const QList<ThemeId> &themes)
{
    const auto row = require(project, document);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    const VersionId version = (*row)->currentVersion;
    const Text text = project.text(version);
    const auto markable = markableRange(text, range);
    if (!markable)
        return tl::unexpected(markable.error());

    Change change;
    HighlightId id = ownHighlightOn(project, version, *markable, context.author);
    if (id.isNull()) {
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = document;
        highlight.version = version;
        highlight.author = context.author;
        highlight.created = context.now;
        highlight.modified = context.now;
        setSelector(highlight, selectorAt(text, *markable));
        change.add(highlight);
        change.add(Placement{PlacementId::create(), highlight.id, version, *markable,
                             PlacementState::Placed});
        id = highlight.id;
    }
    QList<Coding> codings;
    const QList<ThemeId> wanted = each(themes);
    for (const ThemeId &theme : wanted) {
        if (!hasCoding(project, id, theme, context.author))
            codings.append(newCoding(context, id, theme));
    }
    giveAscendingIds(codings);
    for (const Coding &coding : std::as_const(codings))
        change.add(coding);
    return change;
}

Result<Change> resizeHighlight(const ProjectSnapshot &project, const EditContext &context,
                               const HighlightId &highlight, TextRange range)
{
    const auto row = require(project, highlight);
    if (!row)
        return tl::unexpected(row.error());
    const Placement *placement = project.placement(highlight);
    if (placement == nullptr || placement->range.isEmpty()) {
        return failure(
            Error::Code::Conflict,
            QCoreApplication::translate("Project",
                                        "This highlight has no place in the current text, so its "
                                        "ends cannot be moved; give it a place first."),
            highlight.toString());
    }
    const Text text = project.text(placement->version);
    const auto markable = markableRange(text, range);
    if (!markable)
        return tl::unexpected(markable.error());
    if (*markable == placement->range)
        return Change{};

    Placement moved = *placement;
    moved.range = *markable;
    moved.state = PlacementState::Placed; // the reader has put it there
    Highlight altered = **row;
    altered.modified = context.now;
    if (altered.version == placement->version)
        setSelector(altered, selectorAt(text, *markable));
    Change change;
    change.update(**row, altered);
    change.update(*placement, moved);
    return change;
}

Result<Change> removeHighlights(const ProjectSnapshot &project,
                                const QList<HighlightId> &highlights)
{
    if (const auto known = requireAll(project, highlights); !known)
        return tl::unexpected(known.error());
    Removal removal(project);
    QSet<HighlightId> seen;
    for (const HighlightId &id : highlights) {
        if (!seen.contains(id))
            removal.highlight(id);
        seen.insert(id);
    }
    return removal.change();
}

Result<Change> addTheme(const ProjectSnapshot &project, const EditContext &context,
                        const QList<HighlightId> &highlights, const ThemeId &theme)
{
    if (const auto known = require(project, theme); !known)
        return tl::unexpected(known.error());
    if (const auto known = requireAll(project, highlights); !known)
        return tl::unexpected(known.error());
    Change change;
    QSet<HighlightId> seen;
    for (const HighlightId &id : highlights) {
        if (!seen.contains(id) && !hasCoding(project, id, theme, context.author))
            appendAddition(change, newCoding(context, id, theme));
        seen.insert(id);
    }
    return change;
}

Result<Change> takeTheme(const ProjectSnapshot &project, const EditContext &context,
                         const HighlightId &highlight, const ThemeId &theme)
{
    if (const auto known = require(project, highlight); !known)
        return tl::unexpected(known.error());
    if (const auto known = require(project, theme); !known)
        return tl::unexpected(known.error());
    const bool ownOnly = hasCoding(project, highlight, theme, context.author);
    Change change;
    const QList<CodingId> ids = project.codings(highlight);
    for (const CodingId &id : ids) {
        const Coding *coding = project.find(id);
        if (coding->theme == theme && (!ownOnly || coding->author == context.author))
            appendRemoval(change, *coding);
    }
    return change;
}

QSet<HighlightId> codedBy(const Change &change)
{
    QSet<HighlightId> coded;
    for (const RowChange<Coding> &step : change.of<Coding>()) {
        if (step.after)
            coded.insert(step.after->highlight);
    }
    return coded;
}

Change takeCodings(const ProjectSnapshot &project, const AuthorId &author,
                   const QHash<HighlightId, QList<CodingId>> &codings,
                   const QSet<HighlightId> &kept)
{
    Change change;
    for (auto each = codings.cbegin(); each != codings.cend(); ++each) {
        const Highlight *row = project.find(each.key());
        const bool isBare = project.codings(each.key()).size() == each->size()
            && project.notes(NoteTarget(each.key())).isEmpty();
        if (isBare && row->author == author && !kept.contains(row->id)) {
            Removal removal(project);
            removal.highlight(row->id);
            change.record(removal.change());
            continue;
        }
        for (const CodingId &id : *each)
            change.remove(*project.find(id));
    }
    return change;
}

Result<Change> retheme(const ProjectSnapshot &project, const HighlightId &highlight,
                       const ThemeId &from, const ThemeId &to)
{
    if (const auto known = require(project, highlight); !known)
        return tl::unexpected(known.error());
    if (const auto known = requireAll(project, QList<ThemeId>{from, to}); !known)
        return tl::unexpected(known.error());
    if (from == to)
        return Change{};
    Change change;
    QSet<AuthorId> coded;
    const QList<CodingId> ids = project.codings(highlight);
    for (const CodingId &id : ids) {
        if (const Coding *coding = project.find(id); coding->theme == to)
            coded.insert(coding->author);
    }
    for (const CodingId &id : ids) {
        const Coding *coding = project.find(id);
        if (coding->theme != from)
            continue;
        Coding altered = *coding;
        altered.theme = to;
        if (coded.contains(coding->author))
            appendRemoval(change, *coding);
        else
            appendUpdate(change, *coding, altered);
        coded.insert(coding->author);
    }
    return change;
}

} // namespace meipi
