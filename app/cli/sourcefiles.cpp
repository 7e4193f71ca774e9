// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcefiles.h"

#include <QCoreApplication>

namespace meipi {

void declareEncoding(Arguments &arguments, std::optional<QString> &encoding)
{
    arguments.option(QStringLiteral("--encoding"), QStringLiteral("NAME"), encoding,
                     QCoreApplication::translate("CommandLine",
                                                 "How to read the bytes of a text, such as "
                                                 "GB18030; without it that is found out."));
}

Result<ImportedDocument> readSource(const QString &path, const std::optional<QString> &encoding,
                                    Console &console)
{
    auto imported =
        importFile(path, ImportOptions{encoding.value_or(QString())}, console.progress());
    if (imported) {
        for (const Problem &problem : std::as_const(imported->problems))
            console.warn(problem.message.contains(imported->name)
                             ? problem.message
                             : imported->name + QLatin1String(": ") + problem.message);
    }
    return imported;
}

Result<QList<ImportedDocument>>
readSources(const QStringList &paths, const std::optional<QString> &encoding, Console &console)
{
    QList<ImportedDocument> documents;
    for (const QString &path : paths) {
        auto imported = readSource(path, encoding, console);
        if (!imported)
            return tl::unexpected(imported.error());
        documents.append(*imported);
    }
    return documents;
}

} // namespace meipi
