// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codepoints.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace meipi {

/// A selection as a file counts it.
struct CountedSelection {
    qint64 start = 0;
    qint64 end = 0;
    QString quote; ///< What it is said to hold; empty where the file does not tell.
};

/// Finds out what a program meant by the positions in a text it exported: code points or UTF-16
/// units, CR LF as one or as two, with the byte-order mark counted or not. REFI-QDA leaves line
/// ends open and its writers differ; so the way that fits the most quotes, then the most ranges, is
/// taken, and between equals the one that the origin is known for.
class SourcePositions {
public:
    /// @p decoded with its CRs, without byte-order mark. The canonical text is canonicalized(it).
    SourcePositions(const QString &decoded, bool hasMark);

    const QString &canonical() const { return m_canonical; }

    /// @p origin as the file names its program.
    void decide(const QList<CountedSelection> &selections, const QString &origin);

    /// Whether decide() had nothing to go by but the origin, and it matters.
    bool isGuess() const { return m_isGuess; }

    /// In UTF-16 code units of the canonical text; empty optional where it reaches outside.
    std::optional<TextRange> range(qint64 start, qint64 end) const;

private:
    struct Way {
        bool isUtf16 = false;
        bool countsCr = false;
        bool countsMark = false;
    };

    std::optional<TextRange> range(const Way &way, qint64 start, qint64 end) const;
    std::optional<qsizetype> position(const Way &way, qint64 counted) const;
    QList<Way> ways(const QString &origin) const;

    QString m_decoded;
    QString m_canonical;
    QList<qsizetype> m_dropped; ///< Positions in m_decoded of CRs before an LF, ascending.
    std::unique_ptr<CodePoints> m_decodedPoints;
    std::unique_ptr<CodePoints> m_canonicalPoints;
    bool m_hasMark;
    Way m_way;
    bool m_isGuess = false;
};

/// Whether @p text is what @p quote says, as far as writers keep quotes: white space aside, and
/// where the quote was cut.
bool isQuoteOf(QStringView text, const QString &quote);

} // namespace meipi
