// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exports cost. It says something of an optimised build only:
// cmake --preset release -DMEIPI_BENCH=ON
//
//     bench_export [HIGHLIGHTS [FORMAT...]]
//                                     each format for a project with as many highlights, each third
//                                     with a note (10,000), beside pandoc turning the same Markdown
//                                     into HTML; Markdown, HTML and CSV are to be at least 60 times
//                                     faster
#include "export/exportcases.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace meipi;
using namespace meipi::test;

namespace {

constexpr int usualHighlights = 10000;
constexpr int rounds = 3; // the fastest counts

QByteArray exportedBytes(const Exporter &exporter, const ProjectSnapshot &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written = exporter.write(project, {}, buffer, progress);
    if (!written)
        qFatal("bench_export: %s", qUtf8Printable(written.error().message));
    return buffer.data();
}

template <class Work>
double fastest(int times, Work work)
{
    double best = 0;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        best = round == 0 ? taken : std::min(best, taken);
    }
    return best;
}

// Milliseconds; 0 where pandoc is not installed.
double pandocTime(const QByteArray &markdown)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.md"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(markdown) != markdown.size())
        return 0;
    file.close();
    bool isThere = true;
    const double taken = fastest(1, [&] {
        QProcess process;
        process.start(u"pandoc"_qs,
                      {u"-f"_qs, u"gfm"_qs, u"-t"_qs, u"html"_qs, u"-o"_qs,
                       folder.filePath(u"notes.html"_qs), file.fileName()});
        isThere = process.waitForFinished(-1) && process.exitCode() == 0;
    });
    return isThere ? taken : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : usualHighlights;
    const ProjectSnapshot project = manyHighlights(count);
    const double pandoc = pandocTime(exportedBytes(*exporterFor(u"markdown"), project));
    std::printf("%-16s %10s %12s %s\n", "", "ms", "bytes", "pandoc's time over it");
    if (pandoc > 0)
        std::printf("%-16s %10.1f\n", "pandoc", pandoc);
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    for (const Exporter *exporter : exporters()) {
        if (!wanted.isEmpty() && !wanted.contains(exporter->info().key))
            continue;
        qsizetype bytes = 0;
        const double taken =
            fastest(rounds, [&] { bytes = exportedBytes(*exporter, project).size(); });
        std::printf("%-16s %10.1f %12lld %8.1f\n", qPrintable(exporter->info().key), taken,
                    static_cast<long long>(bytes), pandoc / taken);
    }
    return 0;
}
