// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace meipi {

/// @p text as Markdown that CommonMark, with or without GitHub's extensions, reads back as the very
/// same characters, whatever they are and wherever they stand; Obsidian makes no tags, highlights,
/// formulas, comments or links to notes of it. One line end becomes a hard break, two a new
/// paragraph. A web address becomes a link to itself. Only white space at the end is dropped, and
/// NUL becomes U+FFFD.
QString markdownEscaped(QStringView text);
void appendMarkdownEscaped(QString &markdown, QStringView text); ///< Behind what is there.

/// Likewise for the text of a link, which may have no link in it: a web address stays words.
QString markdownEscapedWithoutLinks(QStringView text);

/// @p text on one line, for headings and the like: runs of white space with a line end in them
/// become a space.
QString onOneLine(QStringView text);
QString onOneLine(const QString &text); ///< Shares its data with @p text where it is the same.

QString linesPrefixed(const QString &markdown, const QString &prefix); ///< Every line, "> " say.

/// A double-quoted YAML scalar, quotes included, which no reader takes for anything but a string.
QString yamlQuoted(QStringView text);

/// A tag, without #, that Obsidian and others accept for a theme PATH (themepath.h): letters,
/// digits, _ and -, levels parted by /, a y before what would be a number. Empty where a name has
/// none of these.
QString tagOf(QStringView themePath);

} // namespace meipi
