// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace meipi {

namespace {

QByteArray migration(int format)
{
    QFile file(QStringLiteral(":/meipi/migrations/%1.sql").arg(format, 4, 10, QLatin1Char('0')));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

Result<Done> migrate(const SqliteFile &file, int from)
{
    Transaction transaction(file);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    for (int format = from + 1; format <= projectFormat; ++format) {
        if (const auto done = file.runScript(migration(format)); !done)
            return done;
    }
    const QByteArray stamp = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                                 .arg(projectApplicationId)
                                 .arg(projectFormat)
                                 .toLatin1();
    if (const auto done = file.runScript(stamp); !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<Done> createTables(const SqliteFile &file)
{
    return migrate(file, 0);
}

Result<Done> bringUpToDate(const SqliteFile &file)
{
    const auto id = file.value(QStringLiteral("PRAGMA application_id"));
    if (!id)
        return tl::unexpected(id.error());
    const auto format = file.value(QStringLiteral("PRAGMA user_version"));
    if (!format)
        return tl::unexpected(format.error());
    const QString name = QFileInfo(file.path()).fileName();
    if (id->toInt() != projectApplicationId || format->toInt() < 1)
        return failure(Error::Code::Malformed,
                       QCoreApplication::translate(
                           "meipi::Store",
                           "“%1” is not a Meipi project. Open it as a document, or choose a file "
                           "that ends in .meipi.")
                           .arg(name));
    if (format->toInt() > projectFormat)
        return failure(
            Error::Code::TooNew,
            QCoreApplication::translate("meipi::Store",
                                        "“%1” was written by a later version of the program. "
                                        "Update the program to open it.")
                .arg(name));
    if (format->toInt() == projectFormat || file.access() == SqliteFile::Access::ReadOnly)
        return Done{};
    return migrate(file, format->toInt());
}

} // namespace meipi
