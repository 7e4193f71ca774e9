// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"
#include "base/timestamp.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace meipi {

/// What the pages of a PDF hold, as they are drawn. Lengths are in points (1/72 inch), with the
/// origin at the upper left corner of the page as it is shown.

struct PdfBox {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    float width() const { return right - left; }
    float height() const { return bottom - top; }
    float middle() const { return (top + bottom) / 2; }
    PdfBox united(const PdfBox &other) const
    {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }

    friend bool operator==(const PdfBox &, const PdfBox &) = default;
};

/// Characters drawn beside each other without a space.
struct PdfWord {
    qint32 start = 0; ///< UTF-16 code units into the page's text.
    qint32 length = 0;
    PdfBox box;
    bool hasSpaceAfter = false;

    friend bool operator==(const PdfWord &, const PdfWord &) = default;
};

struct PdfReply {
    QString author;
    QString text;
    Timestamp date; ///< 0 where the file tells none.

    friend bool operator==(const PdfReply &, const PdfReply &) = default;
};

/// An annotation that says something about the page.
struct PdfMark {
    enum class Kind : quint8 { Passage, Place }; ///< Marks its areas, or hangs beside them.

    Kind kind = Kind::Passage;
    QList<PdfBox> areas;
    QString author;
    Timestamp date; ///< 0 where the file tells none.
    std::optional<Colour> colour;
    QString note;
    QList<PdfReply> replies;

    friend bool operator==(const PdfMark &, const PdfMark &) = default;
};

struct PdfPage {
    int number = 0; ///< From 0.
    float width = 0;
    float height = 0;
    QString label; ///< The file's name for it: "12", "iv".
    QString text; ///< The words' characters, one word after the other.
    QList<float> ends; ///< Right edges; one for each unit of text.
    QList<bool> bold; ///< Likewise; or empty: fonts were not asked for, or none is bold.
    QList<PdfWord> words; ///< In the order that poppler thinks they are read in.
    QList<PdfMark> marks;
    bool isMirrored = false; ///< Left and right have changed places: see withReadingAxes().

    friend bool operator==(const PdfPage &, const PdfPage &) = default;
};

struct PdfBookmark {
    QString title;
    int level = 1; ///< From 1.
    int page = -1; ///< From 0; -1 when it leads to none.
    float top = -1; ///< Share of the page's height; -1 where only the page is named.

    friend bool operator==(const PdfBookmark &, const PdfBookmark &) = default;
};

/// A file as far as it could be read.
struct PdfContents {
    int pageCount = 0;
    QList<PdfPage> pages; ///< Ascending; those that could not be read are missing.
    QList<PdfBookmark> bookmarks;
    bool isIncomplete = false; ///< Stopped before the end: too slow, too large or too broken.
};

} // namespace meipi
