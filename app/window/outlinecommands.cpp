// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinecommands.h"

#include "models/outlinemodel.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "window/outlinetree.h"
#include "window/panelview.h"

#include <QMenu>

namespace meipi {

OutlineCommands::OutlineCommands(Edits &edits, OutlineTree &tree, PanelView &view)
    : QObject(&tree), m_edits(edits), m_tree(tree), m_actions{}
{
    addCommands(view);
    refresh();
}

// Promote and demote have the keys of word processors; letters mean what they do in the reader.
void OutlineCommands::addCommands(PanelView &view)
{
    at(Promote) = view.addCommand(tr("Promote"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left),
                                  [this] { promote(); });
    at(Demote) = view.addCommand(tr("Demote"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right),
                                 [this] { demote(); });
    at(Rename) = view.addCommand(tr("Rename"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                                 [this] { emit renameRequested(); });
    at(Heading) = view.addCommand(tr("Make a heading at the caret"), Qt::Key_Insert,
                                  [this] { emit headingRequested(); });
    at(Split) = view.addCommand(tr("Split at the caret"), Qt::Key_S,
                                [this] { emit splitRequested(current()); });
    at(Merge) = view.addCommand(tr("Join with the next"), Qt::Key_J, [this] { merge(); });
    at(Drop) = view.addCommand(tr("Drop the heading"), Qt::Key_Delete, [this] { drop(); });
    at(SetAside) =
        view.addCommand(tr("Set aside as no measure"), Qt::Key_A, [this] { setAside(true); });
    at(Count) =
        view.addCommand(tr("Count as measure again"), Qt::Key_A, [this] { setAside(false); });
}

SectionId OutlineCommands::current() const
{
    return m_tree.sectionAt(m_tree.currentIndex());
}

bool OutlineCommands::isMeasure() const
{
    return m_tree.currentIndex().data(OutlineModel::KindRole).toInt()
        == static_cast<int>(OutlineNode::Kind::Measure);
}

void OutlineCommands::refresh()
{
    using Kind = OutlineNode::Kind;
    const QModelIndex index = m_tree.currentIndex();
    const auto kind = static_cast<Kind>(index.data(OutlineModel::KindRole).toInt());
    const bool isRow = index.isValid();
    const bool isSection = isRow && kind == Kind::Section;
    const bool isMeasureRow = isRow && kind == Kind::Measure;
    const bool isAside = index.data(OutlineModel::SetAsideRole).toBool();
    at(Promote)->setEnabled(isSection);
    at(Demote)->setEnabled(isSection);
    at(Rename)->setEnabled(isSection || (isRow && kind == Kind::Part));
    at(Split)->setEnabled(isSection || isMeasureRow);
    at(Merge)->setEnabled(isSection || isMeasureRow);
    at(Drop)->setEnabled(isRow && !isMeasureRow && kind != Kind::Front);
    at(SetAside)->setEnabled(isMeasureRow && !isAside);
    at(Count)->setEnabled(isMeasureRow && isAside);
}

void OutlineCommands::addTo(QMenu &menu)
{
    refresh();
    for (QAction *action : m_actions) {
        if (action->isEnabled())
            menu.addAction(action);
    }
}

void OutlineCommands::promote()
{
    m_edits.perform(promoteSection(m_edits.whole(), current()), tr("Promote section"));
}

void OutlineCommands::demote()
{
    m_edits.perform(demoteSection(m_edits.whole(), current()), tr("Demote section"));
}

void OutlineCommands::merge()
{
    if (isMeasure())
        m_edits.perform(joinWithNextMeasure(m_edits.whole(), current()), tr("Join measures"));
    else
        m_edits.perform(mergeWithNextSection(m_edits.whole(), current()), tr("Join sections"));
}

void OutlineCommands::drop()
{
    m_edits.perform(dropSection(m_edits.whole(), current()), tr("Drop heading"));
}

void OutlineCommands::setAside(bool aside)
{
    m_edits.perform(setMeasureAside(m_edits.whole(), current(), aside),
                    aside ? tr("Set aside measure") : tr("Count as measure"));
}

void OutlineCommands::writeTitle(const SectionId &section, const QString &title)
{
    m_edits.perform(renameSection(m_edits.whole(), section, title), tr("Rename section"));
}

} // namespace meipi
