// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attributetable.h"

#include "base/wholefile.h"
#include "cli/answer.h"
#include "cli/texttable.h"
#include "cli/written.h"
#include "project/attributetable.h"

#include <QIODevice>

namespace meipi {

void AttributeTable::declareMore(Arguments &arguments)
{
    arguments.option(QStringLiteral("-o,--output"), QStringLiteral("FILE"), m_output,
                     tr("Write it as CSV; - is the standard output."));
    arguments.choice(QStringLiteral("--language"), QStringLiteral("zh|en"), m_language,
                     {QStringLiteral("zh"), QStringLiteral("en")}, tr("Of the headings (zh)."));
    arguments.flag(QStringLiteral("--bom"), m_withByteOrderMark,
                   tr("In CSV: a byte-order mark, for spreadsheets that want one."));
    arguments.flag(QStringLiteral("--force"), m_force, tr("Replace a file that is there."));
}

Result<Done> AttributeTable::work(ProjectSession &session, Console &console)
{
    const ProjectSnapshot &project = session.snapshot();
    if (m_output)
        return writeCsv(project, console);
    if (asJson()) {
        printRows(console, QLatin1String("documents"), project, project.documents(),
                  [](ProjectJson &rows, const DocumentId &id) { rows.document(id); });
        return Done{};
    }
    const QList<QStringList> rows = attributeTable(project, m_language);
    TextTable table(rows.first(), {TextTable::Align::Right});
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &cell : rows[i])
            cells.append(cutTo(oneLine(cell), 30));
        table.addRow(cells);
    }
    console.printText(table.toString());
    return Done{};
}

Result<Done> AttributeTable::writeCsv(const ProjectSnapshot &project, Console &console) const
{
    const QByteArray csv =
        (m_withByteOrderMark ? "\xef\xbb\xbf" : "") + attributeCsv(project, m_language);
    if (*m_output == u"-") {
        if (console.output().write(csv) != csv.size())
            return failure(Error::Code::FileAccess, tr("standard output takes no more."));
        return Done{};
    }
    auto written = writtenOrForce(writeWholeFile(*m_output, m_force, csv), *m_output);
    if (written && asJson())
        printWords(console, QLatin1String("written"), {*m_output});
    return written;
}

} // namespace meipi
