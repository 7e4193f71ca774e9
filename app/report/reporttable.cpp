// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttable.h"

#include "text/csv.h"

#include <QLocale>

namespace meipi {

namespace {

QString written(const ReportCell &cell)
{
    if (!cell.number)
        return harmlessCsvField(cell.text);
    return QString::number(*cell.number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

ReportCell ReportCell::count(qsizetype count, const PlaceQuery &places)
{
    return {QString::number(count), static_cast<double>(count), count == 0 ? PlaceQuery() : places};
}

ReportCell ReportCell::value(std::optional<double> value, int digits)
{
    if (!value || std::isnan(*value))
        return words(QStringLiteral("—"));
    QString text = QString::number(*value, 'f', digits);
    if (text.startsWith(u'-') && text.toDouble() == 0)
        text.remove(0, 1);
    return {text, value, {}};
}

ReportCell ReportCell::share(std::optional<double> share)
{
    if (!share)
        return words(QStringLiteral("—"));
    return {QString::number(100 * *share, 'f', 1) + u'%', share, {}};
}

bool ReportTable::isNumeric(qsizetype column) const
{
    return std::all_of(rows.cbegin(), rows.cend(), [column](const QList<ReportCell> &row) {
        const ReportCell &cell = row[column];
        return cell.number.has_value() || cell.text.isEmpty() || cell.text == u"—";
    });
}

QByteArray csvOf(const ReportTable &table)
{
    QStringList heads;
    for (const QString &head : table.heads)
        heads.append(harmlessCsvField(head));
    QByteArray csv = csvRow(heads);
    for (const QList<ReportCell> &row : table.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells.append(cell.text == u"—" ? QString() : written(cell));
        csv += csvRow(cells);
    }
    return csv;
}

} // namespace meipi
