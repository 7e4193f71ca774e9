// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergedraft.h"

#include <QCoreApplication>

namespace meipi {

namespace {

bool isSameTheme(const Theme &a, const Theme &b)
{
    return a.parent == b.parent && a.name == b.name && a.colour == b.colour
        && a.definition == b.definition;
}

class ThemeBringing {
public:
    explicit ThemeBringing(MergeDraft &draft) : m_draft(draft) {}

    void run()
    {
        const QList<ThemeId> themes = m_draft.other().themesInOrder();
        for (const ThemeId &id : themes) {
            const Theme &there = *m_draft.other().find(id);
            if (const Theme *here = m_draft.into().find(m_draft.match().ours(id)))
                settle(*here, there);
            else if (!m_draft.choice().leavesOut(id))
                append(m_draft.match().mapped(there));
        }
    }

private:
    void append(Theme theme)
    {
        int &position = m_nextPositions[theme.parent];
        const QList<ThemeId> siblings = m_draft.into().childThemes(theme.parent);
        if (!siblings.isEmpty())
            position = std::max(position, m_draft.into().find(siblings.last())->position + 1);
        theme.position = position++;
        if (theme.key != 0 && isPinned(theme.key))
            theme.key = 0;
        m_draft.add(theme);
    }

    bool isPinned(int key) const
    {
        const auto &themes = m_draft.into().rows<Theme>();
        return std::any_of(themes.cbegin(), themes.cend(),
                           [key](const Theme &theme) { return theme.key == key; });
    }

    void settle(const Theme &here, const Theme &there)
    {
        if (here.id != there.id) {
            settleDefinition(here, there.definition);
            return;
        }
        const auto verdict = m_draft.judge(there, isSameTheme);
        if (verdict == MergeDraft::Verdict::EditedThere)
            takeOver(here, there);
        else if (verdict == MergeDraft::Verdict::EditedInBoth)
            tellDifferences(here, there);
    }

    // But for its place in the tree, which would ask for more than one row.
    void takeOver(const Theme &here, const Theme &there)
    {
        Theme after = here;
        after.colour = there.colour;
        after.definition = there.definition;
        if (isFree(here, there.name))
            after.name = there.name;
        else
            tellName(here, there);
        m_draft.update(here, after);
        tellPlace(here, there);
    }

    bool isFree(const Theme &theme, const QString &name)
    {
        const auto isTaken = [&](const Theme &other) {
            return other.id != theme.id && other.parent == theme.parent && other.name == name;
        };
        const auto &ours = m_draft.into().rows<Theme>();
        const auto &theirs = m_draft.other().rows<Theme>();
        return std::none_of(ours.cbegin(), ours.cend(), isTaken)
            && std::none_of(theirs.cbegin(), theirs.cend(), [&](const Theme &other) {
                   return isTaken(m_draft.match().mapped(other));
               });
    }

    void tellDifferences(const Theme &here, const Theme &there)
    {
        if (here.name != there.name)
            tellName(here, there);
        if (here.colour != there.colour) {
            m_draft.tellConflict(
                QCoreApplication::translate(
                    "Project", "The theme “%1” has another colour there; the one here stays.")
                    .arg(here.name));
        }
        settleDefinition(here, there.definition);
        tellPlace(here, there);
    }

    void settleDefinition(const Theme &here, const QString &definition)
    {
        if (definition.isEmpty() || definition == here.definition)
            return;
        if (here.definition.isEmpty()) {
            Theme after = here;
            after.definition = definition;
            m_draft.update(here, after);
            return;
        }
        m_draft.keepAsNote(NoteTarget(here.id), definition);
        m_draft.tellConflict(QCoreApplication::translate(
                                 "Project",
                                 "The theme “%1” is defined otherwise there; that definition is "
                                 "now a note on the theme.")
                                 .arg(here.name));
    }

    void tellName(const Theme &here, const Theme &there)
    {
        m_draft.tellConflict(
            QCoreApplication::translate("Project",
                                        "The theme “%1” is called “%2” there; its name here stays.")
                .arg(here.name, there.name));
    }

    void tellPlace(const Theme &here, const Theme &there)
    {
        if (here.parent == m_draft.match().ours(there.parent))
            return;
        m_draft.tellConflict(
            QCoreApplication::translate(
                "Project", "The theme “%1” has another parent there; its place here stays.")
                .arg(here.name));
    }

    MergeDraft &m_draft;
    QHash<ThemeId, int> m_nextPositions;
};

} // namespace

void bringThemes(MergeDraft &draft)
{
    ThemeBringing(draft).run();
}

} // namespace meipi
