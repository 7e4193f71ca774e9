// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codebook.h"

#include "project/themepath.h"
#include "text/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("meipi::Codebook", text);
}

/// The first of @p columns that is called one of @p names, as other programs call it; -1 if none.
qsizetype columnNamed(const QStringList &columns, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const qsizetype column = columns.indexOf(name);
        if (column >= 0)
            return column;
    }
    return -1;
}

QString fieldOf(const QStringList &row, qsizetype column)
{
    return column >= 0 && column < row.size() ? row[column].trimmed() : QString();
}

} // namespace

Result<QList<ThemeEntry>> parseCodebook(const QByteArray &csv)
{
    const Result<QList<QStringList>> rows = readCsv(csv);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList columns;
    if (!rows->isEmpty()) {
        for (const QString &column : rows->first())
            columns.append(column.trimmed().toLower());
    }
    const qsizetype name = columnNamed(columns, {u"name", u"code", u"tag", u"主题", u"编码"});
    if (name < 0)
        return failure(
            Error::Code::Malformed,
            tr(QT_TRANSLATE_NOOP("meipi::Codebook",
                                 "The first row must name the columns, “name” among them.")));
    const qsizetype parent = columnNamed(columns, {u"parent", u"上级主题"});
    const qsizetype colour = columnNamed(columns, {u"colour", u"color", u"颜色"});
    const qsizetype definition = columnNamed(columns, {u"definition", u"description", u"定义"});

    QList<ThemeEntry> entries;
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QStringList &row = rows->at(i);
        const QString own = fieldOf(row, name);
        if (own.isEmpty())
            return failure(
                Error::Code::Malformed,
                tr(QT_TRANSLATE_NOOP("meipi::Codebook", "Row %1 has no theme name.")).arg(i + 1));
        QStringList path = splitThemePath(fieldOf(row, parent));
        path.append(own);
        entries.append({joinThemePath(path), Colour::fromString(fieldOf(row, colour)),
                        fieldOf(row, definition)});
    }
    return entries;
}

QByteArray codebookCsv(const ProjectSnapshot &project)
{
    QByteArray csv = csvRow({QStringLiteral("name"), QStringLiteral("parent"),
                             QStringLiteral("colour"), QStringLiteral("definition")});
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &id : themes) {
        const Theme &theme = *project.find(id);
        csv +=
            csvRow({theme.name, theme.parent.isNull() ? QString() : project.themePath(theme.parent),
                    theme.colour.toString(), theme.definition});
    }
    return csv;
}

} // namespace meipi
