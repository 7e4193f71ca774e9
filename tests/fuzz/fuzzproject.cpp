// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangeformats.h"
#include "project/documentedits.h"
#include "projectdamage.h"
#include "session/projectsession.h"
#include "store/projectcheck.h"
#include "store/rescue.h"
#include "support/snapshotcheck.h"
#include "targets.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

namespace meipi::fuzz {

namespace {

constexpr int mostSteps = 8;

template <class Value>
bool succeeds(const Result<Value> &result)
{
    verify(result || !result.error().message.isEmpty(), "what is refused is refused in words");
    return result.has_value();
}

void exportProject(const ProjectSnapshot &project, const QByteArray &format)
{
    const Exporter *exporter = exportFormatFor(QString::fromLatin1(format));
    verify(exporter != nullptr, "the format is there");
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Progress progress;
    succeeds(exporter->write(project, {}, out, progress));
}

// Back as far as it goes, and forth again to where it was.
void goThroughHistory(ProjectSession &session)
{
    const ProjectSnapshot before = session.snapshot();
    int steps = 0;
    while (steps < mostSteps && session.undoStep() && succeeds(session.undo()))
        ++steps;
    bool isBack = true;
    for (; steps > 0 && isBack; --steps)
        isBack = succeeds(session.redo());
    const QStringList differences = test::rowDifferences(before, session.snapshot());
    verify(!isBack || differences.isEmpty(), "what is undone and redone is as it was",
           differences.join(u'\n'));
}

void edit(ProjectSession &session)
{
    const auto change =
        setProperty(session.snapshot(), QStringLiteral("fuzzed"), QStringLiteral("yes"));
    if (!succeeds(change) || !succeeds(session.perform(*change, QStringLiteral("Edit"))))
        return;
    const auto again = ProjectSession::open(session.path(), ProjectSession::Access::ReadOnly);
    verify(succeeds(again), "a project that takes an edit can be opened",
           again ? QString() : again.error().message);
    const QStringList differences = test::rowDifferences(session.snapshot(), (*again)->snapshot());
    verify(differences.isEmpty(), "an edit that is done is in the file", differences.join(u'\n'));
    const QStringList problems = test::indexProblems(session.snapshot());
    verify(problems.isEmpty(), "indexes are what the rows say", problems.join(u'\n'));
}

void rescue(const QString &path, bool isWhole)
{
    const QString rescued = path + QLatin1String(".rescued.meipi");
    Progress progress;
    const auto report = rescueProject(path, rescued, progress);
    verify(succeeds(report) || !isWhole, "a whole project can be rescued");
    if (!report)
        return;
    const auto check = checkProject(rescued);
    verify(succeeds(check), "a rescued project can be opened");
    verify(check->problems.isEmpty(), "a rescued project is whole", check->problems.join(u'\n'));
}

} // namespace

void runProject(const QByteArray &input)
{
    static const QList<QByteArray> formats{"markdown", "json",           "csv",    "html",
                                           "xlsx",     "annotated-html", "jsonld", "qdpx"};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.meipi"));
    Choices choices(input);
    const QByteArray format = choices.oneOf(formats);
    makeDamagedProject(path, choices);

    const auto report = checkProject(path);
    const bool isWhole = succeeds(report) && report->problems.isEmpty();
    if (const auto session = ProjectSession::open(path); succeeds(session)) {
        exportProject((*session)->snapshot(), format);
        goThroughHistory(**session);
        edit(**session);
    } else {
        verify(!isWhole, "a whole project can be opened");
    }
    rescue(path, isWhole);
}

// The first byte is the format; of the second, 8 is for bytes of the file and 7 for a log.
QList<QByteArray> projectSeeds()
{
    QList<QByteArray> seeds{{}};
    for (char kind = 0; kind < 8; ++kind) {
        QByteArray rows(1, kind);
        rows.append('\0');
        for (int i = 0; i < 6; ++i) {
            for (const int number : {int(kind), i * 7, i, i + kind, i * 3, i * 2, i})
                rows.append(static_cast<char>(number));
        }
        seeds.append(rows);
        QByteArray bytes = rows;
        bytes[1] = char(kind < 6 ? 8 : 15);
        bytes[2] = char(kind % 6);
        seeds.append(bytes);
    }
    return seeds;
}

} // namespace meipi::fuzz
