// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportbook.h"

#include "export/xlsxbook.h"
#include "project/attributes.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr double firstWidth = 32; // characters
constexpr double otherWidth = 14;
constexpr double remarkWidth = 90;
constexpr int indentSpaces = 2; // for each level

} // namespace

Result<QByteArray> xlsxOf(const ReportTable &table, Timestamp date)
{
    OfficeFacts facts;
    facts.title = table.title;
    facts.language = interfaceLanguage();
    facts.date = date;
    XlsxBook book(facts);
    QList<double> widths(table.heads.size(), otherWidth);
    if (!widths.isEmpty())
        widths.first() = firstWidth;
    book.beginSheet(table.title, table.heads, widths);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const int depth = row < table.depths.size() ? table.depths[row] : 0;
        SheetRow cells;
        for (const ReportCell &cell : table.rows[row]) {
            const bool isNothing = cell.text == u"—";
            cells.append({isNothing ? QString() : cell.text, cell.number, {}});
        }
        if (!cells.isEmpty() && !cells.first().number)
            cells.first().text.prepend(QString(indentSpaces * depth, u' '));
        book.row(cells);
    }
    book.beginSheet(QCoreApplication::translate("meipi::Report", "What is counted"), {table.title},
                    {remarkWidth});
    for (const QString &remark : table.remarks)
        book.row({{remark, {}, {}}});
    return book.finish();
}

} // namespace meipi
