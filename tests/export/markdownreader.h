// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meipi::test {

/// Markdown as cmark-gfm reads it: with GitHub's extensions, or without any.
enum class Flavour { CommonMark, GitHub };

/// The text of a page that is nothing but paragraphs: hard breaks as LF, paragraphs parted by two.
/// Whatever else a reader would see in it (a list, a rule, emphasis, HTML …) stands there by its
/// name in braces. A link from an address to itself is text.
QString flattened(const QString &markdown, Flavour flavour);

/// What a page of notes says.
struct PageOfNotes {
    QStringList headings;
    QStringList quotes; ///< Block quotes, flattened.
    QStringList notes; ///< Items of lists without their first paragraph, without inner lists.
    QStringList replies; ///< Items of lists in lists, likewise.
    QStringList links; ///< Targets.
};

PageOfNotes readNotes(const QString &markdown, Flavour flavour);

/// The text of the front matter's lines by key, unquoted as YAML has it; of lists the items.
QStringList yamlStrings(const QString &markdown);

} // namespace meipi::test
