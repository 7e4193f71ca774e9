// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinefinder.h"

#include <QByteArray>
#include <QString>

namespace meipi {

/// What a file is, by its content first and its name second.
struct FileFormat {
    QString mediaType; ///< As registered: "text/plain".
    QString title; ///< For people: "PDF".
    bool isText = true; ///< Whether its bytes are the text itself.
};

FileFormat formatOf(const QByteArray &bytes, const QString &name);

/// Headings marked by one to six # at the start of a line (CommonMark 0.31, section 4.2), outside
/// of fenced code.
QList<HeadingHint> markdownHeadings(const Text &text);

} // namespace meipi
