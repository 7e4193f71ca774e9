// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What exports cost. It says something of an optimised build only:
// cmake --preset release -DMEIPI_BENCH=ON
//
//     bench_export [HIGHLIGHTS [FORMAT...]]
//                                     each format for a project with as many highlights, each third
//                                     with a note (10,000), beside pandoc turning the same Markdown
//                                     into HTML; Markdown, HTML and CSV are to be at least 60 times
//                                     faster. MiB are what one export takes at most beyond the
//                                     project, its result included
#include "export/exportcases.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>

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

// Of the process, in MiB: "VmRSS", what it holds, or "VmHWM", the most it held. 0 where the system
// does not say.
double memory(const char *what)
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

// What @p work takes beyond what is there before it.
template <class Work>
double memoryTaken(Work work)
{
    malloc_trim(0); // or it would be what the export before has left behind
    QFile peak(u"/proc/self/clear_refs"_qs);
    if (!peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || peak.write("5") != 1)
        return 0;
    const double before = memory("VmRSS");
    work();
    return memory("VmHWM") - before;
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
    std::printf("%-16s %10s %12s %8s %s\n", "", "ms", "bytes", "MiB", "pandoc's time over it");
    if (pandoc > 0)
        std::printf("%-16s %10.1f\n", "pandoc", pandoc);
    const QStringList wanted = QCoreApplication::arguments().mid(2);
    for (const Exporter *exporter : exporters()) {
        if (!wanted.isEmpty() && !wanted.contains(exporter->info().key))
            continue;
        qsizetype bytes = 0;
        const double taken =
            fastest(rounds, [&] { bytes = exportedBytes(*exporter, project).size(); });
        const double taking = memoryTaken([&] { exportedBytes(*exporter, project); });
        std::printf("%-16s %10.1f %12lld %8.1f %8.1f\n", qPrintable(exporter->info().key), taken,
                    static_cast<long long>(bytes), taking, pandoc / taken);
    }
    return 0;
}
