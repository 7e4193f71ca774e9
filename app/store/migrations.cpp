// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/filebeside.h"
#include "store/schemacheck.h"
#include "store/words.h"

#include <QFile>
#include <QFileInfo>

namespace meipi {

namespace {

Result<qint64> formOf(const SqliteFile &file)
{
    return file.number(QStringLiteral("PRAGMA user_version"));
}

tl::unexpected<Error> damagedOlder(const SqliteFile &file, const QString &detail)
{
    return failure(Error::Code::Malformed,
                   Store::tr("“%1” is of an earlier form and damaged, so that it cannot be "
                             "brought up to date; open a backup of it.")
                       .arg(QFileInfo(file.path()).fileName()),
                   detail);
}

// Foreign keys are off here, as they are by default: SQLite's own way to alter a table is to make
// another and to drop the first.
Result<Done> migrate(const SqliteFile &file, const QList<QByteArray> &scripts)
{
    Transaction transaction(file);
    if (const auto begun = transaction.begin(); !begun)
        return begun;
    const Result<qint64> from = formOf(file); // which another process may have changed by now
    if (!from)
        return tl::unexpected(from.error());
    for (qsizetype next = *from; next < scripts.size(); ++next) {
        if (auto done = file.runScript(scripts[next]); !done)
            return done;
    }
    const QString stamp = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                              .arg(projectApplicationId)
                              .arg(scripts.size());
    if (const auto done = file.runScript(stamp.toLatin1()); !done)
        return done;
    const Result<QVariant> wrong = file.value(QStringLiteral("PRAGMA foreign_key_check"));
    if (!wrong)
        return tl::unexpected(wrong.error());
    if (wrong->isValid())
        return damagedOlder(file, wrong->toString());
    return transaction.commit();
}

// What an earlier version of the program can still open. Its path.
Result<QString> keepCopy(const SqliteFile &file, qint64 form)
{
    const QString path = freeNameBeside(file.path(), Store::tr("form %1").arg(form));
    FileBeside copy(path);
    auto placed = file.copyInto(copy.path());
    if (placed)
        placed = copy.moveToTarget(false);
    if (placed)
        return path;
    return failure(
        placed.error().code,
        Store::tr("“%1” is of an earlier form and cannot be brought up to date, as there "
                  "is no room for a copy beside it; copy it to where it can be written.")
            .arg(QFileInfo(file.path()).fileName()),
        placed.error().detail);
}

} // namespace

const QList<QByteArray> &migrations()
{
    static const QList<QByteArray> scripts = [] {
        QList<QByteArray> found;
        for (int number = 1;; ++number) {
            QFile file(
                QStringLiteral(":/meipi/migrations/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly))
                return found;
            found.append(file.readAll());
        }
    }();
    return scripts;
}

Result<Done> createTables(const SqliteFile &file, const QList<QByteArray> &scripts)
{
    return migrate(file, scripts);
}

Result<Done> bringUpToDate(const SqliteFile &file, const QList<QByteArray> &scripts)
{
    const QString name = QFileInfo(file.path()).fileName();
    const Result<qint64> application = file.number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return tl::unexpected(application.error());
    const Result<qint64> form = formOf(file);
    if (!form)
        return tl::unexpected(form.error());
    if (*application != projectApplicationId || *form < 1) {
        return failure(Error::Code::Malformed,
                       Store::tr("“%1” is a database, but no Meipi project; choose a file that "
                                 "ends in .meipi.")
                           .arg(name),
                       QStringLiteral("application_id %1").arg(*application));
    }
    if (*form > scripts.size()) {
        return failure(Error::Code::TooNew,
                       Store::tr("“%1” was written by a later version of the program; update the "
                                 "program to open it.")
                           .arg(name),
                       QStringLiteral("user_version %1").arg(*form));
    }
    if (*form == scripts.size())
        return Done{};
    if (file.access() == SqliteFile::Access::ReadOnly) {
        return failure(Error::Code::NotSupported,
                       Store::tr("“%1” is of an earlier form and can only be read, so that it "
                                 "cannot be brought up to date; copy it to where it can be "
                                 "written.")
                           .arg(name));
    }
    const Result<QString> differing = schemaDifference(file, scripts.first(*form));
    if (!differing)
        return tl::unexpected(differing.error());
    if (!differing->isEmpty())
        return damagedOlder(file, *differing);
    const Result<QString> copy = keepCopy(file, *form);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto done = migrate(file, scripts);
    if (!done)
        QFile::remove(*copy);
    return done;
}

} // namespace meipi
