// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace meipi::test {

ExportOptions groupedAs(ExportOptions::GroupBy groupBy)
{
    ExportOptions options;
    options.groupBy = groupBy;
    return options;
}

VaultSummary write(const QString &folder, const ProjectSnapshot &project,
                   const ExportOptions &options, bool isForced)
{
    Progress progress;
    const auto written = exportVault(project, options, folder, isForced, progress);
    if (!written)
        qFatal("the vault is not written: %s", qUtf8Printable(written.error().message));
    return *written;
}

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

QString textOf(const QString &folder, const QString &name)
{
    return QString::fromUtf8(filesIn(folder).value(name));
}

void put(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) != text.toUtf8().size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

QString nameWith(const QString &folder, const QString &part)
{
    const QMap<QString, QByteArray> files = filesIn(folder);
    QStringList found;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (file.key().contains(part))
            found.append(file.key());
    }
    return found.size() == 1 ? found.first() : u"not one: "_qs + found.join(u' ');
}

} // namespace meipi::test
