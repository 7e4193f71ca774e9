// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace meipi::test {

/// A PDF written by hand, so that a test knows where each character stands. A4, in points from the
/// upper left corner; Chinese in squares of the font's size (ISO 32000-1, 9.7.5.2, UniGB-UCS2-H),
/// all else in Helvetica. The same calls give the same bytes.
class PdfSketch {
public:
    static constexpr double width = 595;
    static constexpr double height = 842;

    PdfSketch &page(); ///< Begins one; the calls below need one.

    /// @p baseline from the top.
    PdfSketch &text(double x, double baseline, double size, const QString &text);
    PdfSketch &bold(double x, double baseline, double size, const QString &text);
    /// Lines of @p text, each moved down by 1.5 sizes, the first at @p baseline; answers the
    /// baseline after the last.
    double lines(double x, double baseline, double size, const QStringList &text);

    /// Chinese from top to bottom in squares left of @p right, by the font's own vertical writing.
    PdfSketch &column(double right, double top, double size, const QString &text);
    /// Characters of any writing as they stand from left to right up to @p right, half as wide as
    /// they are high and spaces half of that. Not with a password.
    PdfSketch &glyphs(double right, double baseline, double size, const QString &visual);

    struct Annotation {
        QByteArray kind = "Highlight"; ///< Or Underline, Text …
        QList<QRectF> areas;
        QByteArray colour = "1 1 0"; ///< Of DeviceRGB.
        QString author;
        QString note;
        QByteArray date; ///< "D:20250102030405Z"
        QString reply; ///< By "Reviewer".
    };
    PdfSketch &annotation(const Annotation &annotation);
    PdfSketch &bookmark(const QString &title, int level); ///< To the page begun last; from 1.
    PdfSketch &labelStyle(const QByteArray &style); ///< "r" from this page on, "D" …

    /// With a @p password only text is written, no annotations, bookmarks and labels.
    QByteArray bytes(const QByteArray &password = {}) const;

private:
    friend class PdfSketchWriter;

    PdfSketch &letters(double x, double baseline, double size, const QString &text, bool isBold);

    struct Page {
        QByteArray content;
        bool hasBold = false; ///< Names the fonts for it.
        QList<Annotation> annotations;
        QByteArray labelStyle;
    };
    struct Bookmark {
        QString title;
        int level = 1;
        qsizetype page = 0;
    };

    QList<Page> m_pages;
    QList<Bookmark> m_bookmarks;
};

} // namespace meipi::test
