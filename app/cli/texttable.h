// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meipi {

/// How many columns of a terminal @p text takes: two for wide (Han, kana, Hangul, full-width forms,
/// emoji), none for marks that stand on another character and for what is not printed. By Unicode
/// Standard Annex #11; ambiguous characters are narrow.
int columnsOf(QStringView text);

/// @p text cut to at most @p columns, with … where something is missing. Never half a surrogate
/// pair.
QString cutTo(QStringView text, int columns);

/// Rows of cells for people, aligned by what the terminal shows. The last column is as long as it
/// is.
class TextTable {
public:
    enum class Align { Left, Right };

    /// Without @p heads there is no head line.
    explicit TextTable(const QStringList &heads, const QList<Align> &alignment = {});

    void addRow(const QStringList &cells); ///< Made fit for one line (oneLine()).
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString toString() const; ///< Lines, each with its end; nothing where there are no rows.

private:
    QString line(const QStringList &cells, const QList<int> &widths) const;

    QStringList m_heads;
    QList<Align> m_alignment;
    QList<QStringList> m_rows;
};

} // namespace meipi
