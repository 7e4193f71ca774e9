// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace meipi::test {

/// A file of the project as the rules see it.
struct SourceFile {
    QString path; ///< From the root, with slashes.
    QString text;
    QString statements; ///< Of C++: comments blanked, line ends kept.
    QString code; ///< Of C++: the contents of strings blanked as well.

    QString folder() const; ///< First part of the path, "app".
    QString room() const; ///< Second part of the path: "outline", or "main.cpp" in app itself.
    QString name() const; ///< Last part of the path.
    bool isHeader() const { return path.endsWith(u".h"); }
    bool isCpp() const { return isHeader() || path.endsWith(u".cpp"); }
    bool isCMake() const { return name() == u"CMakeLists.txt" || path.endsWith(u".cmake"); }
};

/// Every file under app/, tests/, resources/ and .ci/ and those of the root itself, but for
/// tests/data; sorted by path. Files that are not text come with an empty text.
QList<SourceFile> readSourceTree(const QString &root);

enum class Strings { Kept, Blanked };

/// @p source with its comments, and its strings if so wished, turned into spaces; line ends stay,
/// so that line numbers do. Knows raw strings and digit separators.
QString blanked(const QString &source, Strings strings);

int lineAt(const QString &text, qsizetype position); ///< Counted from 1.

} // namespace meipi::test
