// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinefinder.h"

#include <QByteArray>
#include <QString>

namespace meipi {

/// What a file is, by its content first and its name second.
struct FileFormat {
    enum class Kind { Text, Document, Archive, Picture, Other };

    QString mediaType; ///< As registered: "text/plain".
    QString title; ///< For people: "PDF".
    Kind kind = Kind::Text; ///< Only those of Text hold their text as it is.
};

FileFormat formatOf(const QByteArray &bytes, const QString &name);

/// Headings marked by one to six # (CommonMark 0.31, section 4.2), outside of fenced code (4.5).
QList<HeadingHint> markdownHeadings(const Text &text);

} // namespace meipi
