// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/reportdocument.h"

#include "export/docxtext.h"
#include "project/attributes.h"

#include <QBuffer>

namespace meipi {

namespace {

qsizetype depthOf(const ReportTable &table, qsizetype row)
{
    return row < table.depths.size() ? table.depths[row] : 0;
}

bool hasLines(const ReportTable &table)
{
    return std::any_of(table.rows.cbegin(), table.rows.cend(), [](const QList<ReportCell> &row) {
        return std::any_of(row.cbegin(), row.cend(),
                           [](const ReportCell &cell) { return cell.text.contains(u'\n'); });
    });
}

QString barLine(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped.append(cell.simplified().replace(u'|', QLatin1String("\\|")));
    return u"| "_qs + escaped.join(QLatin1String(" | ")) + u" |\n"_qs;
}

QString withBars(const ReportTable &table)
{
    QString text = barLine(table.heads);
    QString rule;
    for (qsizetype column = 0; column < table.heads.size(); ++column)
        rule += table.isNumeric(column) && column > 0 ? u"| ---: "_qs : u"| --- "_qs;
    text += rule + u"|\n"_qs;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const ReportCell &cell : table.rows[row])
            cells.append(cell.text);
        if (!cells.isEmpty() && depthOf(table, row) > 0)
            cells.first().prepend(QString(depthOf(table, row), u'–') + u' ');
        text += barLine(cells);
    }
    return text;
}

QString withParagraphs(const ReportTable &table)
{
    QString text;
    for (const QList<ReportCell> &row : table.rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == 0) {
                text += u"# "_qs + row[column].text + u"\n\n"_qs;
                continue;
            }
            const QString words = row[column].text;
            text += table.heads[column] + u'\n' + u"  "_qs
                + QString(words).replace(u'\n', QLatin1String("\n  ")) + u"\n\n"_qs;
        }
    }
    return text;
}

StoryRuns plainRun(const QString &text)
{
    return {StoryRun{text}};
}

} // namespace

QString plainTextOf(const ReportTable &table)
{
    QString text = table.title + u"\n\n"_qs;
    text += hasLines(table) ? withParagraphs(table) : withBars(table) + u'\n';
    for (const QString &remark : table.remarks)
        text += remark + u'\n';
    return text;
}

Result<QByteArray> docxOf(const ReportTable &table, Timestamp date)
{
    OfficeFacts facts;
    facts.title = table.title;
    facts.language = interfaceLanguage();
    facts.date = date;
    DocxText text;
    text.paragraph(OfficeStyle::Title, plainRun(table.title));
    QList<QList<StoryRuns>> rows;
    QList<StoryRuns> heads;
    QList<bool> numeric;
    for (qsizetype column = 0; column < table.heads.size(); ++column) {
        heads.append(plainRun(table.heads[column]));
        numeric.append(column > 0 && table.isNumeric(column));
    }
    rows.append(heads);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QList<StoryRuns> cells;
        for (const ReportCell &cell : table.rows[row])
            cells.append(plainRun(cell.text));
        const QString indent(depthOf(table, row), QChar(0x3000));
        if (!cells.isEmpty() && !indent.isEmpty())
            cells.first() = plainRun(indent + table.rows[row].first().text);
        rows.append(cells);
    }
    if (!heads.isEmpty())
        text.table(rows, numeric);
    for (const QString &remark : table.remarks)
        text.paragraph(OfficeStyle::Remark, plainRun(remark));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (auto written = text.write(buffer, facts); !written)
        return tl::unexpected(written.error());
    return buffer.data();
}

} // namespace meipi
