// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/differencesview.h"

namespace meipi {

namespace {

constexpr int groupHeight = 26; // pixels
/// Lines of a group that are listed; more would say nothing to anybody.
constexpr qsizetype mostLines = 1000;

} // namespace

DifferencesView::DifferencesView(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("Differences"));
    setAccessibleName(tr("What differs"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::NoSelection);
}

void DifferencesView::addGroup(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(this, {title});
    group->setSizeHint(0, {0, groupHeight});
    for (const QString &line : lines.first(std::min(lines.size(), mostLines)))
        (new QTreeWidgetItem(group, {line}))->setToolTip(0, line);
    if (lines.size() > mostLines)
        new QTreeWidgetItem(group, {tr("and %1 more").arg(lines.size() - mostLines)});
    group->setExpanded(true);
}

} // namespace meipi
