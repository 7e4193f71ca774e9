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

struct PartLabel {
    QString DefinitionParts::*part = nullptr;
    QStringView english;
    QStringView chinese;
};

constexpr PartLabel partLabels[] = {
    {&DefinitionParts::whenToUse, u"When to use", u"何时使用"},
    {&DefinitionParts::whenNotToUse, u"When not to use", u"何时不用"},
    {&DefinitionParts::examples, u"Examples", u"示例"},
};

/// Whether @p line begins with a label and its colon.
bool hasPart(QStringView line, QStringView label)
{
    return line.startsWith(label, Qt::CaseInsensitive) && line.size() > label.size()
        && (line[label.size()] == u':' || line[label.size()] == u'：');
}

} // namespace

DefinitionParts DefinitionParts::of(const QString &text)
{
    DefinitionParts parts;
    QString *part = &parts.definition;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        QString own = line;
        for (const PartLabel &label : partLabels) {
            for (const QStringView words : {label.english, label.chinese}) {
                if (!hasPart(line, words))
                    continue;
                part = &(parts.*label.part);
                own = line.mid(words.size() + 1).trimmed();
                parts.isChinese = words == label.chinese;
            }
        }
        if (!part->isEmpty())
            part->append(u'\n');
        part->append(own);
    }
    for (QString *each :
         {&parts.definition, &parts.whenToUse, &parts.whenNotToUse, &parts.examples})
        *each = each->trimmed();
    return parts;
}

QString DefinitionParts::joined() const
{
    QString text = definition;
    for (const PartLabel &label : partLabels) {
        const QString &part = this->*label.part;
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += isChinese ? label.chinese.toString() + u'：' : label.english.toString() + u": "_qs;
        text += part;
    }
    return text;
}

bool DefinitionParts::isPlain() const
{
    return whenToUse.isEmpty() && whenNotToUse.isEmpty() && examples.isEmpty();
}

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

    QHash<QStringView, qsizetype> partColumns;
    for (const PartLabel &label : partLabels) {
        const QString english = label.english.toString().toLower();
        // "example" as well as "examples".
        partColumns.insert(
            label.english,
            columnNamed(columns, {english, label.chinese, QStringView(english).chopped(1)}));
    }

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
        DefinitionParts parts;
        parts.definition = fieldOf(row, definition);
        for (const PartLabel &label : partLabels) {
            const qsizetype column = partColumns.value(label.english);
            parts.*label.part = fieldOf(row, column);
            parts.isChinese = parts.isChinese || (column >= 0 && columns[column] == label.chinese);
        }
        entries.append(
            {joinThemePath(path), Colour::fromString(fieldOf(row, colour)), parts.joined()});
    }
    return entries;
}

QByteArray codebookCsv(const ProjectSnapshot &project)
{
    const QList<ThemeId> themes = project.themesInOrder();
    bool hasParts = false;
    bool isChinese = false;
    for (const ThemeId &id : themes) {
        const DefinitionParts parts = DefinitionParts::of(project.find(id)->definition);
        hasParts = hasParts || !parts.isPlain();
        isChinese = isChinese || parts.isChinese;
    }
    QStringList heads{QStringLiteral("name"), QStringLiteral("parent"), QStringLiteral("colour"),
                      QStringLiteral("definition")};
    for (const PartLabel &label : partLabels) {
        if (hasParts)
            heads.append(isChinese ? label.chinese.toString() : label.english.toString().toLower());
    }
    QByteArray csv = csvRow(heads);
    for (const ThemeId &id : themes) {
        const Theme &theme = *project.find(id);
        QStringList row{theme.name,
                        theme.parent.isNull() ? QString() : project.themePath(theme.parent),
                        theme.colour.toString(), theme.definition};
        if (hasParts) {
            const DefinitionParts parts = DefinitionParts::of(theme.definition);
            row.last() = parts.definition;
            for (const PartLabel &label : partLabels)
                row.append(parts.*label.part);
        }
        csv += csvRow(row);
    }
    return csv;
}

} // namespace meipi
