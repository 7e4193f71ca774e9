// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/exportwords.h"
#include "export/markup.h"
#include "report/notesreport.h"

class QIODevice;

namespace meipi {

/// One file of HTML that needs no other: its style and its one script stand in it, and a content
/// security policy lets nothing else run or load (https://www.w3.org/TR/CSP3/, hashes of both).
/// Nothing people wrote reaches either of them.
class HtmlPage {
public:
    HtmlPage(const NotesReport &report, const ExportWords &words, Timestamp date)
        : m_report(report), m_words(words), m_date(date)
    {
    }

    /// A class of the bar in the themes' colours; made when first asked for.
    const QByteArray &barClass(const QList<qsizetype> &themes);
    /// A class of the ground a passage stands on: tinted by the first theme, a line below for each.
    QByteArray groundClass(const QList<qsizetype> &themes);
    const QByteArray &swatchClass(Colour colour); ///< Of words with a square before them.

    /// The themes and those above them, as the script compares them: 0 3.
    const QByteArray &themeKeys(const QList<qsizetype> &themes);

    /// Buttons that show passages of some themes only; the script brings them to light.
    void appendFilter(Markup &out);

    /// The whole, the pieces of @p body between its head and its end. Fails with FileAccess.
    Result<Done> write(QIODevice &out, const QString &title, const QByteArray &bodyClass,
                       const QList<QByteArray> &body) const;

private:
    QByteArray head(const QString &title, const QByteArray &bodyClass,
                    const QByteArray &script) const;
    QByteArray classFor(const char *prefix, const QByteArray &rules);

    const NotesReport &m_report;
    const ExportWords &m_words;
    Timestamp m_date;
    QHash<QByteArray, QByteArray> m_classes; ///< By their rules.
    // What was made once for a passage's themes is not made again for the next one's.
    QHash<QList<qsizetype>, QByteArray> m_bars;
    QHash<QList<qsizetype>, QByteArray> m_keys;
    QHash<quint32, QByteArray> m_swatches;
    QByteArray m_style; ///< In the order in which classes were asked for.
};

} // namespace meipi
