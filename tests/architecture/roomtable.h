// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"

#include <QStringList>

namespace meipi::test {

/// A row of the table of rooms.
struct Room {
    QString name; ///< "outline", or "main.cpp".
    QStringList rooms; ///< That it may use, beside itself.
    QStringList libraries; ///< As the table writes them: "Qt Core", "ICU".
};

/// In the table's order, which is the order of the layers.
using RoomTable = QList<Room>;

/// The table of @p document, the text of docs/architecture.md: the rows whose first cell is `name/`
/// or `main.cpp`; cells are name, purpose, rooms, libraries.
RoomTable parseRoomTable(const QString &document);

const Room *findRoom(const RoomTable &table, const QString &name); ///< Null when it has no row.

/// A row must name only rooms above itself.
Findings checkRoomTable(const RoomTable &table);

} // namespace meipi::test
