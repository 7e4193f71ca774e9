// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommand.h"

#include "base/jsonwriter.h"
#include "base/wholefile.h"
#include "cli/lookup.h"
#include "cli/texttable.h"
#include "cli/written.h"
#include "export/reportbook.h"
#include "export/reportdocument.h"
#include "report/notesreport.h"

namespace meipi {

namespace {

constexpr int widestHead = 24; // columns of a terminal
constexpr int widestFirst = 40;

QString forPeople(const ReportTable &report)
{
    QStringList heads;
    QList<TextTable::Align> alignment;
    for (qsizetype column = 0; column < report.heads.size(); ++column) {
        heads.append(cutTo(oneLine(report.heads[column]), widestHead));
        alignment.append(column > 0 && report.isNumeric(column) ? TextTable::Align::Right
                                                                : TextTable::Align::Left);
    }
    TextTable table(heads, alignment);
    for (qsizetype row = 0; row < report.rows.size(); ++row) {
        QStringList cells;
        for (const ReportCell &cell : report.rows[row])
            cells.append(oneLine(cell.text));
        const int depth = row < report.depths.size() ? report.depths[row] : 0;
        cells[0] = cutTo(QString(2 * depth, u' ') + cells[0], widestFirst);
        table.addRow(cells);
    }
    QString text = table.toString();
    for (const QString &remark : report.remarks)
        text += oneLine(remark) + u'\n';
    return text;
}

} // namespace

void ReportCommand::declareMore(Arguments &arguments)
{
    declareOwn(arguments);
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only of this document."));
    arguments.option(QStringLiteral("--csv"), QStringLiteral("FILE"), m_csv,
                     tr("Write the table into a CSV file instead."));
    arguments.option(QStringLiteral("--xlsx"), QStringLiteral("FILE"), m_xlsx,
                     tr("Likewise into an Excel file."));
    arguments.option(QStringLiteral("--docx"), QStringLiteral("FILE"), m_docx,
                     tr("Likewise into a Word file."));
    arguments.option(QStringLiteral("--text"), QStringLiteral("FILE"), m_text,
                     tr("Likewise into a text file."));
    arguments.flag(QStringLiteral("--force"), m_force, tr("Replace FILE where it exists."));
}

Result<Done> ReportCommand::work(ProjectSession &session, Console &console)
{
    const MarkedProject project(session.snapshot());
    if (auto counted = count(project, console.progress()); !counted)
        return counted;
    const bool isForFiles = m_csv || m_xlsx || m_docx || m_text;
    if (isForFiles) {
        const Timestamp date = lastChange(session.snapshot());
        if (auto written = writeFiles(table(project), date); !written)
            return written;
    }
    if (asJson()) {
        JsonWriter json(console.output());
        json.beginObject();
        writeJson(project, json);
        json.endObject();
        json.finish();
    } else if (!isForFiles) {
        console.printText(forPeople(table(project)));
    }
    return Done{};
}

Result<Done> ReportCommand::writeFiles(const ReportTable &table, Timestamp date) const
{
    const auto write = [this](const QString &path, const QByteArray &bytes) {
        return writtenOrForce(writeWholeFile(path, m_force, bytes), path);
    };
    if (m_csv) {
        if (auto written = write(*m_csv, csvOf(table)); !written)
            return written;
    }
    if (m_text) {
        if (auto written = write(*m_text, plainTextOf(table).toUtf8()); !written)
            return written;
    }
    if (m_docx) {
        const auto bytes = docxOf(table, date);
        if (auto written = bytes ? write(*m_docx, *bytes) : tl::unexpected(bytes.error()); !written)
            return written;
    }
    if (!m_xlsx)
        return Done{};
    const auto book = xlsxOf(table, date);
    return book ? write(*m_xlsx, *book) : tl::unexpected(book.error());
}

Result<int> ReportCommand::document(const MarkedProject &project) const
{
    if (!m_document)
        return -1;
    const auto found = documentNamed(project.project(), *m_document);
    if (!found)
        return tl::unexpected(found.error());
    return static_cast<int>(project.documents().indexOf(*found));
}

void writeNumbers(JsonWriter &json, const std::vector<qsizetype> &numbers)
{
    json.beginArray();
    for (const qsizetype number : numbers)
        json.value(qint64(number));
    json.endArray();
}

void writeWords(JsonWriter &json, const QStringList &words)
{
    json.beginArray();
    for (const QString &word : words)
        json.value(word);
    json.endArray();
}

void writeNumberOrNull(JsonWriter &json, std::optional<double> number)
{
    if (number)
        json.value(*number);
    else
        json.null();
}

QStringList pathsOf(const MarkedProject &project, const std::vector<int> &themes)
{
    QStringList paths;
    for (const int theme : themes)
        paths.append(project.project().themePath(project.themes()[theme]));
    return paths;
}

} // namespace meipi
