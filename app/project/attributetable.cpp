// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributetable.h"

#include "project/attributevalues.h"
#include "text/csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

struct HeadWords {
    QString chinese;
    QString english;
    QStringList others;
    QString (*wordOf)(const Document &document);
};

// How the columns that tell of the document itself are called.
const QList<HeadWords> &documentHeads()
{
    static const QList<HeadWords> heads{
        {QStringLiteral("文档"),
         QStringLiteral("Document"),
         {QStringLiteral("文件名"), QStringLiteral("File name"), QStringLiteral("File")},
         [](const Document &document) { return document.name; }},
        {QStringLiteral("标题"),
         QStringLiteral("Title"),
         {},
         [](const Document &document) { return document.title; }},
        {QStringLiteral("编号"),
         QStringLiteral("No."),
         {QStringLiteral("文档编号"), QStringLiteral("序号"), QStringLiteral("Number")},
         [](const Document &document) { return QString::number(document.number); }},
    };
    return heads;
}

QString plainCell(const QStringList &row, qsizetype column)
{
    return column < row.size() ? plainCsvField(row[column].trimmed()).trimmed() : QString();
}

qsizetype columnCalled(const QStringList &head, const HeadWords &words)
{
    for (qsizetype column = 0; column < head.size(); ++column) {
        const QString name = head[column].trimmed();
        if (name == words.chinese || name.compare(words.english, Qt::CaseInsensitive) == 0
            || words.others.contains(name, Qt::CaseInsensitive))
            return column;
    }
    return -1;
}

class TableFilling {
public:
    TableFilling(const ProjectSnapshot &project, const QList<QStringList> &rows)
        : m_project(project), m_rows(rows)
    {
    }

    Result<AttributeTableFilling> run()
    {
        if (m_rows.size() < 2) {
            return failure(Error::Code::Malformed,
                           QCoreApplication::translate(
                               "Project",
                               "The table needs a first row that names its columns, and "
                               "rows below it."));
        }
        if (!findDocuments()) {
            return failure(Error::Code::Malformed,
                           QCoreApplication::translate(
                               "Project",
                               "No column tells which document a row is about; name one of them "
                               "“Document”, “Title” or “No.” in the first row."));
        }
        QList<AttributeCell> cells;
        for (qsizetype column = 0; column < m_rows.first().size(); ++column) {
            if (auto done = readColumn(column, cells); !done)
                return tl::unexpected(done.error());
        }
        m_result.filling = fillAttributes(m_project, cells);
        for (const RowChange<Attribute> &step : m_result.filling.change.of<Attribute>())
            m_change.record(step);
        for (const RowChange<AttributeValue> &step : m_result.filling.change.of<AttributeValue>())
            m_change.append(step);
        m_result.filling.change = m_change;
        m_result.filling.problems = m_problems + m_result.filling.problems;
        return m_result;
    }

private:
    QHash<QString, DocumentId> documentsBy(const HeadWords &words) const
    {
        QHash<QString, DocumentId> documents;
        for (const DocumentId &id : m_project.documents()) {
            const QString word = words.wordOf(*m_project.find(id));
            if (!documents.contains(word)) // of two with one title the first
                documents.insert(word, id);
        }
        return documents;
    }

    // By the column that knows most of the rows; a title may have been edited since.
    bool findDocuments()
    {
        qsizetype best = -1;
        for (const HeadWords &words : documentHeads()) {
            const qsizetype column = columnCalled(m_rows.first(), words);
            if (column < 0)
                continue;
            m_documentColumns.append(column);
            const QHash<QString, DocumentId> called = documentsBy(words);
            QList<DocumentId> documents;
            qsizetype known = 0;
            for (qsizetype i = 1; i < m_rows.size(); ++i) {
                documents.append(called.value(plainCell(m_rows[i], column)));
                known += documents.last().isNull() ? 0 : 1;
            }
            if (known > best) {
                best = known;
                m_documents = documents;
                m_column = column;
            }
        }
        for (qsizetype i = 0; i < m_documents.size(); ++i) {
            if (m_documents[i].isNull()) {
                m_problems.append(
                    QCoreApplication::translate("Project", "Row %1: there is no document “%2”.")
                        .arg(i + 2)
                        .arg(plainCell(m_rows[i + 1], m_column)));
            }
        }
        return !m_documentColumns.isEmpty();
    }

    Result<Done> readColumn(qsizetype column, QList<AttributeCell> &cells)
    {
        const QString name = plainCell(m_rows.first(), column);
        if (m_documentColumns.contains(column) || name.isEmpty())
            return Done{};
        std::optional<Attribute> attribute = attributeNamed(m_project, name);
        if (!attribute) {
            const auto added = addAttribute(m_project, {name, typeOf(column), {}});
            if (!added)
                return tl::unexpected(added.error());
            m_project.apply(*added);
            m_change.record(*added);
            m_result.newAttributes.append(name);
            attribute = attributeNamed(m_project, name);
        }
        for (qsizetype i = 1; attribute && i < m_rows.size(); ++i) {
            const QString cell = plainCell(m_rows[i], column);
            if (!m_documents[i - 1].isNull() && !cell.isEmpty())
                cells.append({attribute->id, m_documents[i - 1], cell});
        }
        return Done{};
    }

    // The narrowest one that all values have.
    AttributeType typeOf(qsizetype column) const
    {
        for (const AttributeType type :
             {AttributeType::YesNo, AttributeType::Date, AttributeType::Number}) {
            Attribute attribute;
            attribute.type = type;
            bool fits = true;
            bool isFilled = false;
            for (qsizetype i = 1; i < m_rows.size(); ++i) {
                const QString cell = plainCell(m_rows[i], column);
                isFilled = isFilled || !cell.isEmpty();
                fits = fits && readAttributeValue(attribute, cell) && !isBareNumber(type, cell);
            }
            if (fits && isFilled)
                return type;
        }
        return AttributeType::Text;
    }

    // 0, 1 and 2024 are numbers before they are answers or years.
    static bool isBareNumber(AttributeType type, const QString &cell)
    {
        return type != AttributeType::Number && !cell.isEmpty()
            && std::all_of(cell.cbegin(), cell.cend(), [](QChar c) { return c.isDigit(); });
    }

    ProjectSnapshot m_project; ///< With the new attributes.
    const QList<QStringList> &m_rows;
    QList<qsizetype> m_documentColumns;
    qsizetype m_column = -1; ///< Of these the one that counts.
    QList<DocumentId> m_documents; ///< By row, the head left out; null for none.
    QStringList m_problems;
    Change m_change;
    AttributeTableFilling m_result;
};

} // namespace

QList<QStringList> attributeTable(const ProjectSnapshot &project, QStringView language)
{
    const bool isChinese = language == u"zh";
    const QList<Attribute> attributes = attributesOf(project);
    QStringList head;
    for (const qsizetype column : {2, 0, 1})
        head.append(isChinese ? documentHeads()[column].chinese : documentHeads()[column].english);
    for (const Attribute &attribute : attributes)
        head.append(attributeName(attribute, language));
    QList<QStringList> rows{head};
    for (const DocumentId &id : project.documents()) {
        const Document &document = *project.find(id);
        QStringList row{QString::number(document.number), document.name, document.title};
        for (const Attribute &attribute : attributes) {
            const AttributeValue *value = project.attributeValue(id, attribute.id);
            row.append(value == nullptr ? QString()
                                        : shownAttributeValue(attribute, value->value, language));
        }
        rows.append(row);
    }
    return rows;
}

QByteArray attributeCsv(const ProjectSnapshot &project, QStringView language)
{
    const QList<Attribute> attributes = attributesOf(project);
    const QList<QStringList> rows = attributeTable(project, language);
    const qsizetype first = rows.first().size() - attributes.size();
    QByteArray csv;
    for (QStringList row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumber =
                column >= first && attributes[column - first].type == AttributeType::Number;
            if (!isNumber) // which may begin with a dash
                row[column] = harmlessCsvField(row[column]);
        }
        csv += csvRow(row);
    }
    return csv;
}

Result<AttributeTableFilling> fillFromTable(const ProjectSnapshot &project,
                                            const QList<QStringList> &rows)
{
    return TableFilling(project, rows).run();
}

bool namesDocuments(const QStringList &head)
{
    const QList<HeadWords> &heads = documentHeads();
    return std::any_of(heads.cbegin(), heads.cend(),
                       [&head](const HeadWords &words) { return columnCalled(head, words) >= 0; });
}

QList<QStringList> cellsFromClipboard(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell.append(c);
            ++i;
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted && text.indexOf(u'"', i + 1) >= 0;
            if (!isQuoted && cell.isEmpty() && text.indexOf(u'"', i + 1) < 0)
                cell.append(c);
        } else if (!isQuoted && (c == u'\t' || c == u'\n' || c == u'\r')) {
            row.append(cell);
            cell.clear();
            if (c == u'\t')
                continue;
            rows.append(row);
            row.clear();
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
        } else {
            cell.append(c);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        row.append(cell);
        rows.append(row);
    }
    return rows;
}

QString cellsForClipboard(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
            cells.append(cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace meipi
