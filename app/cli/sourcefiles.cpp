// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sourcefiles.h"

#include <QCoreApplication>

namespace meipi {

void ReadingOptions::declare(Arguments &arguments, bool keepsVersions)
{
    QStringList texts{QStringLiteral("final"), QStringLiteral("original")};
    if (keepsVersions)
        texts.append(QStringLiteral("both"));
    arguments.option(QStringLiteral("--encoding"), QStringLiteral("NAME"), encoding,
                     QCoreApplication::translate("CommandLine",
                                                 "How to read the bytes of a text, such as "
                                                 "GB18030; without it that is found out."));
    arguments.choice(QStringLiteral("--changes"), QStringLiteral("WHICH"), changes, texts,
                     keepsVersions
                         ? QCoreApplication::translate(
                             "CommandLine",
                             "Which text of a Word file with tracked changes: final, original, or "
                             "both as two versions (final).")
                         : QCoreApplication::translate("CommandLine",
                                                       "Which text of a Word file with tracked "
                                                       "changes: final or original (final)."));
    arguments.option(
        QStringLiteral("--password"), QStringLiteral("PASSWORD"), password,
        QCoreApplication::translate("CommandLine", "What opens a PDF that is protected by one."));
}

ImportOptions ReadingOptions::forImport() const
{
    ImportOptions options;
    options.encoding = encoding.value_or(QString());
    options.changes = changes == u"original" ? ImportOptions::Changes::Original
        : changes == u"both"                 ? ImportOptions::Changes::Both
                                             : ImportOptions::Changes::Final;
    options.password = password.value_or(QString());
    return options;
}

Result<ImportedDocument> readSource(const QString &path, const ReadingOptions &options,
                                    Console &console)
{
    auto imported = importFile(path, options.forImport(), console.progress());
    if (imported) {
        for (const Problem &problem : std::as_const(imported->problems))
            console.warn(problem.message.contains(imported->name)
                             ? problem.message
                             : imported->name + QLatin1String(": ") + problem.message);
    }
    return imported;
}

Result<QList<ImportedDocument>> readSources(const QStringList &paths, const ReadingOptions &options,
                                            Console &console)
{
    QList<ImportedDocument> documents;
    for (const QString &path : paths) {
        auto imported = readSource(path, options, console);
        if (!imported)
            return tl::unexpected(imported.error());
        documents.append(*imported);
    }
    return documents;
}

} // namespace meipi
