// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace meipi::test {

/// The files of a ZIP archive by name; empty where it is none. Goes by the local headers, which
/// exports write in full.
QHash<QString, QByteArray> unzipped(const QByteArray &archive);

/// A paragraph of an office document.
struct OfficeParagraph {
    QString style;
    QString text;
};

/// From word/document.xml or content.xml, or from one of a DOCX file's other parts.
QList<OfficeParagraph> paragraphsIn(const QByteArray &part);

/// Paragraphs of the styles, those next to each other of one style as lines of one text.
QStringList textsIn(const QList<OfficeParagraph> &paragraphs, const QStringList &styles);

QString xmlErrorIn(const QByteArray &part); ///< Empty where it is well-formed.

} // namespace meipi::test
