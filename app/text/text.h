// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QString>

namespace meipi {

/// A document's canonical text and its paragraphs: the lines between its LFs, empty ones included,
/// counted from 0 here and from 1 where people and programs see them. A last LF closes its
/// paragraph and opens no other; the empty text has no paragraph. Immutable and implicitly shared.
class Text {
public:
    Text() = default;
    explicit Text(const QString &canonical);

    const QString &string() const { return m_string; }
    qsizetype size() const { return m_string.size(); } ///< UTF-16 code units.
    bool isEmpty() const { return m_string.isEmpty(); }
    QStringView view(TextRange range) const; ///< Clamped to the text.

    qsizetype paragraphCount() const { return m_starts.size(); }
    /// An LF belongs to the paragraph it ends. -1 in the empty text.
    qsizetype paragraphAt(qsizetype position) const;
    TextRange paragraph(qsizetype index) const; ///< Without its LF.
    QStringView paragraphView(qsizetype index) const { return view(paragraph(index)); }

private:
    QString m_string;
    QList<quint32> m_starts; ///< UTF-16 code units; texts over 4 Gi units are refused on import.
};

/// Line ends (CR LF, CR) as LF and an initial byte-order mark dropped, nothing else changed
/// (cli.md).
QString canonicalized(QString decoded);

} // namespace meipi
