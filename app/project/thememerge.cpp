// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/themeedits.h"

#include "project/editchecks.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

// Folds one theme into another and, where names meet, children into children. The themes folded in
// are descendants of the first one and the themes they are folded into are not, so that every row
// is touched once.
class ThemeMerge {
public:
    explicit ThemeMerge(const ProjectSnapshot &project) : m_project(project) {}

    Change run(const ThemeId &from, const ThemeId &into)
    {
        m_open.append({from, into});
        m_gone.insert(from);
        while (!m_open.isEmpty()) {
            const Pair pair = m_open.takeFirst();
            moveCodings(pair);
            moveNotes(pair);
            keepDefinition(pair);
            moveChildren(pair);
            appendRemoval(m_change, *m_project.find(pair.from));
        }
        return m_change;
    }

private:
    struct Pair {
        ThemeId from;
        ThemeId into;
    };
    using Coder = std::pair<HighlightId, AuthorId>;

    void moveCodings(const Pair &pair)
    {
        QSet<Coder> coded;
        const QList<CodingId> present = m_project.codingsWith(pair.into);
        coded.reserve(present.size());
        for (const CodingId &id : present) {
            const Coding &coding = *m_project.find(id);
            coded.insert({coding.highlight, coding.author});
        }
        const QList<CodingId> moving = m_project.codingsWith(pair.from);
        for (const CodingId &id : moving) {
            const Coding &coding = *m_project.find(id);
            const Coder coder{coding.highlight, coding.author};
            Coding altered = coding;
            altered.theme = pair.into;
            if (coded.contains(coder))
                appendRemoval(m_change, coding);
            else
                appendUpdate(m_change, coding, altered);
            coded.insert(coder);
        }
    }

    void moveNotes(const Pair &pair)
    {
        const QList<NoteId> ids = m_project.notes(NoteTarget(pair.from));
        for (const NoteId &id : ids) {
            const Note &note = *m_project.find(id);
            Note altered = note;
            altered.target = NoteTarget(pair.into);
            appendUpdate(m_change, note, altered);
        }
    }

    void keepDefinition(const Pair &pair)
    {
        const Theme &into = *m_project.find(pair.into);
        Theme altered = into;
        if (into.definition.isEmpty())
            altered.definition = m_project.find(pair.from)->definition;
        appendUpdate(m_change, into, altered);
    }

    void moveChildren(const Pair &pair)
    {
        QHash<QString, ThemeId> present;
        int position = 0;
        const QList<ThemeId> siblings = m_project.childThemes(pair.into);
        for (const ThemeId &id : siblings) {
            const Theme &sibling = *m_project.find(id);
            position = std::max(position, sibling.position + 1);
            // One that is folded in itself makes room for a child of its own name.
            if (!m_gone.contains(id))
                present.insert(sibling.name, id);
        }
        const QList<ThemeId> moving = m_project.childThemes(pair.from);
        for (const ThemeId &id : moving) {
            const Theme &child = *m_project.find(id);
            // Each is folded into once: of two children with one name (a damaged file) the second
            // keeps its own row.
            const ThemeId match = present.take(child.name);
            if (!match.isNull()) {
                m_open.append({id, match});
                m_gone.insert(id);
                continue;
            }
            Theme altered = child;
            altered.parent = pair.into;
            altered.position = position++;
            appendUpdate(m_change, child, altered);
        }
    }

    const ProjectSnapshot &m_project;
    Change m_change;
    QList<Pair> m_open;
    QSet<ThemeId> m_gone;
};

} // namespace

Result<Change> mergeThemes(const ProjectSnapshot &project, const ThemeId &from, const ThemeId &into)
{
    if (const auto known = requireAll(project, QList<ThemeId>{from, into}); !known)
        return tl::unexpected(known.error());
    if (project.withDescendants(from).contains(into)) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project",
                           "A theme cannot be merged into itself or into one of its own child "
                           "themes; move the "
                           "child theme out first, or merge the child into its parent."),
                       into.toString());
    }
    return ThemeMerge(project).run(from, into);
}

} // namespace meipi
