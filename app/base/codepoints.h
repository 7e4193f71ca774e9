// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textrange.h"

#include <QList>
#include <QStringView>

namespace meipi {

/// The one place that converts between UTF-16 code units, which the program uses inside, and
/// Unicode code points, which everyone outside uses (cli.md, REFI-QDA, W3C Web Annotation).
/// A position inside a surrogate pair counts as the position before the pair. An unpaired
/// surrogate counts as one code point. Positions are clamped to the text.
///
/// Keeps a checkpoint every few thousand units, so that one conversion costs a bounded scan; the
/// text must outlive the object and not change.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    qsizetype count() const { return m_count; } ///< Code points in the whole text.
    qsizetype fromUtf16(qsizetype unit) const;
    qsizetype toUtf16(qsizetype codePoint) const;
    TextRange fromUtf16(TextRange units) const
    {
        return {fromUtf16(units.start), fromUtf16(units.end)};
    }
    TextRange toUtf16(TextRange points) const
    {
        return {toUtf16(points.start), toUtf16(points.end)};
    }

private:
    QStringView m_text;
    QList<qsizetype> m_checkpoints; ///< Code points before each multiple of the interval.
    qsizetype m_count = 0;
};

qsizetype codePointCount(QStringView text);

} // namespace meipi
