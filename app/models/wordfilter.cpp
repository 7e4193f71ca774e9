// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wordfilter.h"

#include "text/folding.h"

namespace meipi {

WordFilter::WordFilter(QAbstractItemModel &source, const QList<int> &roles, QObject *parent)
    : QSortFilterProxyModel(parent), m_roles(roles)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&source);
}

void WordFilter::setWords(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed == m_words)
        return;
    emit wordsAboutToChange();
    m_words = trimmed;
    invalidateFilter();
    emit wordsChanged();
}

bool WordFilter::matches(const QModelIndex &index) const
{
    return std::any_of(m_roles.cbegin(), m_roles.cend(), [this, &index](int role) {
        return matchesFilter(index.data(role).toString(), m_words);
    });
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || matches(sourceModel()->index(row, 0, parent));
}

QModelIndex WordFilter::firstMatch() const
{
    QList<QModelIndex> pending;
    const auto push = [this, &pending](const QModelIndex &parent) {
        for (int row = rowCount(parent) - 1; row >= 0; --row)
            pending.append(index(row, 0, parent));
    };
    for (push({}); !pending.isEmpty();) {
        const QModelIndex at = pending.takeLast();
        if (matches(at))
            return at;
        push(at);
    }
    return {};
}

} // namespace meipi
