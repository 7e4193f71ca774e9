// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/unitcoding.h"

#include "project/highlightedits.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

/// An own coding with a child of the dimension, or what is below it.
struct OwnCoding {
    CodingId id;
    HighlightId highlight;
    ThemeId child;
    bool isWithin = false; ///< The unit.
};

QList<OwnCoding> ownCodings(const ProjectSnapshot &project, const Dimension &dimension,
                            const AuthorId &author, const DocumentId &document, TextRange unit)
{
    QList<OwnCoding> own;
    const QList<HighlightIndex::Entry> entries = project.highlights(document).overlapping(unit);
    for (const HighlightIndex::Entry &entry : entries) {
        const bool isWithin = entry.range.start >= unit.start && entry.range.end <= unit.end;
        const QList<CodingId> codings = project.codings(entry.id);
        for (const CodingId &id : codings) {
            const Coding *coding = project.find(id);
            const ThemeId child = dimension.childFor(coding->theme);
            if (coding->author == author && !child.isNull())
                own.append({id, entry.id, child, isWithin});
        }
    }
    return own;
}

Change withoutCodings(const ProjectSnapshot &project, const EditContext &context,
                      const QList<OwnCoding> &codings, const QSet<HighlightId> &kept = {})
{
    QHash<HighlightId, QList<CodingId>> taken;
    for (const OwnCoding &coding : codings)
        taken[coding.highlight].append(coding.id);
    return takeCodings(project, context.author, taken, kept);
}

Change replacing(const ProjectSnapshot &project, const EditContext &context,
                 const QList<OwnCoding> &own, const ThemeId &child, const Change &addition)
{
    QList<OwnCoding> others;
    bool isThere = false;
    for (const OwnCoding &coding : own) {
        isThere = isThere || coding.child == child;
        if (coding.child != child && coding.isWithin)
            others.append(coding);
    }
    if (isThere)
        return withoutCodings(project, context, others);
    Change change = withoutCodings(project, context, others, codedBy(addition));
    change.record(addition);
    return change;
}

} // namespace

QList<ThemeId> unitThemes(const ProjectSnapshot &project, const Dimension &dimension,
                          const AuthorId &author, const DocumentId &document, TextRange unit)
{
    QSet<ThemeId> found;
    const QList<OwnCoding> own = ownCodings(project, dimension, author, document, unit);
    for (const OwnCoding &coding : own)
        found.insert(coding.child);
    QList<ThemeId> themes;
    if (found.isEmpty())
        return themes;
    for (const ThemeId &child : dimension.children()) {
        if (found.contains(child))
            themes.append(child);
    }
    return themes;
}

Result<Change> codeUnit(const ProjectSnapshot &project, const EditContext &context,
                        const Dimension &dimension, const DocumentId &document, TextRange unit,
                        const ThemeId &child)
{
    if (!dimension.children().contains(child)) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "This theme is not below the dimension; choose one that is."),
                       child.toString());
    }
    const QList<OwnCoding> own = ownCodings(project, dimension, context.author, document, unit);
    const auto addition = addHighlight(project, context, document, unit, {child});
    if (!addition || dimension.allowsOne())
        return addition ? replacing(project, context, own, child, *addition) : addition;
    QList<OwnCoding> same;
    for (const OwnCoding &coding : own) {
        if (coding.child == child && coding.isWithin)
            same.append(coding);
    }
    return same.isEmpty() ? *addition : withoutCodings(project, context, same);
}

Result<Change> clearUnit(const ProjectSnapshot &project, const EditContext &context,
                         const Dimension &dimension, const DocumentId &document, TextRange unit)
{
    QList<OwnCoding> within = ownCodings(project, dimension, context.author, document, unit);
    within.removeIf([](const OwnCoding &coding) { return !coding.isWithin; });
    return withoutCodings(project, context, within);
}

} // namespace meipi
