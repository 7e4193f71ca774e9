// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace meipi {

/// Narrows a list or a tree to the rows whose words hold what is typed, by matchesFilter() of
/// text/folding.h, with what stands above and below them.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// Looks into @p roles of @p source, which must outlive the proxy.
    WordFilter(QAbstractItemModel &source, const QList<int> &roles, QObject *parent = nullptr);

    void setWords(const QString &words);
    bool isNarrowed() const { return !m_words.isEmpty(); }
    QModelIndex firstMatch() const; ///< From the top; invalid when nothing matches.

signals:
    void wordsAboutToChange();
    void wordsChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool matches(const QModelIndex &index) const;

    QList<int> m_roles;
    QString m_words;
};

} // namespace meipi
