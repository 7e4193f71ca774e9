// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandoctable.h"

#include <QJsonObject>

#include <algorithm>

namespace meipi {

namespace {

constexpr int manyParagraphs = 4;

// How many paragraphs a cell shows; a block that no line can hold counts as many.
int weightOf(const QJsonArray &blocks)
{
    int weight = 0;
    for (const auto &value : blocks) {
        const QJsonObject block = value.toObject();
        const QString kind = block.value(QLatin1String("t")).toString();
        const QJsonArray parts = block.value(QLatin1String("c")).toArray();
        if (kind == QLatin1String("Para") || kind == QLatin1String("Plain"))
            ++weight;
        else if (kind == QLatin1String("Div"))
            weight += weightOf(parts.at(1).toArray()) + manyParagraphs;
        else if (kind != QLatin1String("Null") && kind != QLatin1String("RawBlock")
                 && kind != QLatin1String("HorizontalRule"))
            weight += manyParagraphs;
    }
    return weight;
}

} // namespace

PandocTable::PandocTable(const QJsonArray &content)
{
    m_caption = content.at(1).toArray().at(1).toArray();
    addRows(content.at(3).toArray().at(1).toArray());
    const QJsonArray bodies = content.at(4).toArray();
    for (const auto &value : bodies) {
        const QJsonArray body = value.toArray();
        addRows(body.at(2).toArray());
        addRows(body.at(3).toArray());
    }
    addRows(content.at(5).toArray().at(1).toArray());
}

void PandocTable::addRows(const QJsonArray &rows)
{
    for (const auto &value : rows) {
        Row row;
        const QJsonArray cells = value.toArray().at(1).toArray();
        for (const auto &cell : cells)
            row.append(cell.toArray().at(4).toArray());
        m_rows.append(row);
    }
}

bool PandocTable::isLayout() const
{
    const bool isOneColumn =
        std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.size() <= 1; });
    return isOneColumn || std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
               return std::any_of(row.cbegin(), row.cend(), [](const QJsonArray &cell) {
                   return weightOf(cell) >= manyParagraphs;
               });
           });
}

} // namespace meipi
