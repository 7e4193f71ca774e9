// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roomtable.h"
#include "sourcetree.h"

namespace meipi::test {

/// The library that offers `#include <header>`, by the names of the table of rooms: "Qt Widgets"
/// for QWidget. Empty for the standard library and POSIX, "?" for one that nobody has named yet.
QString libraryOf(const QString &header);

/// Includes and links under app/ stay within the room's row.
Findings checkIncludes(const QList<SourceFile> &files, const RoomTable &table);

/// Licence lines, include guards, lengths, notes to oneself.
Findings checkForm(const QList<SourceFile> &files);

/// Every source is named in the CMake file of its folder, every resource in one of them.
Findings checkListed(const QList<SourceFile> &files);

/// Nothing lies at the top, in app/ or in tests/ that has no place there.
Findings checkLayout(const QString &root, const RoomTable &table);

/// Words of the language and calls that we do without, SQL outside its room.
/// Types of one name in headers of app/, wherever they lie: all are linked into one program, and
/// where nothing is inlined the functions of one would be called for the other.
Findings checkTypeNames(const QList<SourceFile> &files);

Findings checkCalls(const QList<SourceFile> &files);

} // namespace meipi::test
