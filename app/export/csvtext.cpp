// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csvtext.h"

#include <algorithm>

namespace meipi {

namespace {

bool startsFormula(QStringView cell)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !cell.isEmpty() && starts.contains(cell.front());
}

bool wantsQuotes(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar unit) {
        return unit == u'"' || unit == u',' || unit == u'\n' || unit == u'\r';
    });
}

} // namespace

void appendCsvLine(QByteArray &out, const QStringList &cells)
{
    bool isFirst = true;
    for (const QString &cell : cells) {
        if (!isFirst)
            out.append(',');
        isFirst = false;
        const bool isGuarded = startsFormula(cell) || cell.startsWith(u'\'');
        QByteArray bytes = (isGuarded ? u'\'' + cell : cell).toUtf8();
        // A lone empty cell would be read as an empty line.
        if (!wantsQuotes(cell) && (cells.size() > 1 || !cell.isEmpty())) {
            out.append(bytes);
            continue;
        }
        out.append('"');
        out.append(bytes.replace('"', "\"\""));
        out.append('"');
    }
    out.append("\r\n");
}

QString csvCellText(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.sliced(1) : cell;
}

} // namespace meipi
