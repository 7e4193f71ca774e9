// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomtable.h"

#include <QRegularExpression>

#include <algorithm>

namespace meipi::test {

namespace {

QStringList names(const QString &cell)
{
    QStringList result;
    for (const QString &part : cell.split(u',')) {
        if (!part.trimmed().isEmpty())
            result.append(part.trimmed());
    }
    return result;
}

} // namespace

RoomTable parseRoomTable(const QString &document)
{
    static const QRegularExpression firstCell(QStringLiteral("^`([a-z]+)/`$|^`(main\\.cpp)`$"));

    RoomTable table;
    for (const QString &line : document.split(u'\n')) {
        const QStringList cells = line.split(u'|'); // empty before the first bar and after the last
        if (cells.size() != 6)
            continue;
        const QRegularExpressionMatch match = firstCell.match(cells[1].trimmed());
        if (match.hasMatch()) {
            table.append(
                {match.captured(match.lastCapturedIndex()), names(cells[3]), names(cells[4])});
        }
    }
    return table;
}

const Room *findRoom(const RoomTable &table, const QString &name)
{
    const auto room = std::find_if(table.begin(), table.end(),
                                   [&name](const Room &row) { return row.name == name; });
    return room == table.end() ? nullptr : &*room;
}

Findings checkRoomTable(const RoomTable &table)
{
    Findings findings;
    QStringList above;
    for (const Room &row : table) {
        for (const QString &used : row.rooms) {
            if (!above.contains(used)) {
                findings.append({QStringLiteral("docs/architecture.md"), 1,
                                 QStringLiteral("%1 names %2, which no row above it describes")
                                     .arg(row.name, used)});
            }
        }
        above.append(row.name);
    }
    return findings;
}

} // namespace meipi::test
