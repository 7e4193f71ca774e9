// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/importcommand.h"

#include "cli/answer.h"
#include "exchange/exchangeformats.h"

#include <QFileInfo>

namespace meipi {

void ImportCommand::declareMore(Arguments &arguments)
{
    arguments.positional(
        QStringLiteral("FILE"), m_file,
        tr("Another project (.meipi), a project or codebook of another program (%1); it is "
           "only read.")
            .arg(foreignSuffixes().join(QLatin1String(", "))));
}

Result<Done> ImportCommand::work(ProjectSession &session, Console &console)
{
    if (auto kept = keepAsItIs(session, console); !kept)
        return kept;
    QStringList losses;
    const auto report = merge(session, console, losses);
    if (!report)
        return tl::unexpected(report.error());
    if (asJson())
        printAsJson(*report, losses, console);
    else
        print(*report, console);
    for (const QString &loss : std::as_const(losses))
        console.warn(loss);
    return Done{};
}

Result<MergeReport> ImportCommand::merge(ProjectSession &session, Console &console,
                                         QStringList &losses) const
{
    if (QFileInfo(m_file).suffix().compare(QLatin1String("meipi"), Qt::CaseInsensitive) == 0)
        return session.merge(m_file);
    const auto reading = readForeign(
        m_file, {session.snapshot(), session.context(), session.authorName()}, console.progress());
    if (!reading)
        return tl::unexpected(reading.error());
    losses = reading->losses;
    return session.merge(m_file, reading->foreign);
}

void ImportCommand::print(const MergeReport &report, Console &console) const
{
    console.print(
        oneLine(tr("Imported %1. New documents: %2, versions: %3, highlights: %4, themes: %5, "
                   "codings: %6, notes: %7, attributes: %8; updated: %9")
                    .arg(m_file)
                    .arg(report.documents)
                    .arg(report.versions)
                    .arg(report.highlights)
                    .arg(report.themes)
                    .arg(report.codings)
                    .arg(report.notes)
                    .arg(report.attributes)
                    .arg(report.updated)));
    if (report.removedHere > 0)
        console.print(tr("Left out, as it was removed here: %1").arg(report.removedHere));
    for (const QString &conflict : report.conflicts)
        console.print(oneLine(conflict));
}

void ImportCommand::printAsJson(const MergeReport &report, const QStringList &losses,
                                Console &console) const
{
    printJson(console, QLatin1String("import"), [&](JsonWriter &json) {
        json.beginObject();
        json.key(QLatin1String("path")).value(m_file);
        json.key(QLatin1String("documents")).value(report.documents);
        json.key(QLatin1String("versions")).value(report.versions);
        json.key(QLatin1String("highlights")).value(report.highlights);
        json.key(QLatin1String("themes")).value(report.themes);
        json.key(QLatin1String("codings")).value(report.codings);
        json.key(QLatin1String("notes")).value(report.notes);
        json.key(QLatin1String("attributes")).value(report.attributes);
        json.key(QLatin1String("updated")).value(report.updated);
        json.key(QLatin1String("removedHere")).value(report.removedHere);
        json.key(QLatin1String("conflicts")).beginArray();
        for (const QString &conflict : report.conflicts)
            json.value(conflict);
        json.endArray();
        json.key(QLatin1String("losses")).beginArray();
        for (const QString &loss : losses)
            json.value(loss);
        json.endArray();
        json.endObject();
    });
}

} // namespace meipi
