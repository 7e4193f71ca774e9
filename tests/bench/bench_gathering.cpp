// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What gathering costs in a project of 1,000 documents and 100,000 highlights, beside the plain
// loop over the rows; under 100 ms is wanted. It says something of an optimised build only:
// cmake --preset release -DMEIPI_BENCH=ON
#include "bench/benchtext.h"
#include "report/highlightgathering.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace meipi;
using namespace meipi::bench;

namespace {

constexpr int documents = 1000;
constexpr int highlightsOfOne = 100;
constexpr qint64 bytesOfOne = 12'000;
constexpr int rounds = 5;

template <class Work>
double fastest(Work work)
{
    double best = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = best < 0 ? taken : std::min(best, taken);
    }
    return best;
}

template <class Work>
double once(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ProjectSnapshot project = emptyProject();
    const QString text = QString::fromUtf8(prose(bytesOfOne));
    for (int i = 0; i < documents; ++i)
        addText(project, QString::number(i) + text);
    Change marks;
    for (const DocumentId &document : project.documents()) {
        manyHighlights(project, document, highlightsOfOne).forEachList([&marks](const auto &list) {
            for (const auto &step : list)
                marks.append(step);
        });
    }
    project.apply(marks);
    const ThemeId first = project.themesInOrder().first();
    const QString theme = project.themePath(first);
    std::printf("%d documents, %lld highlights\n", documents,
                static_cast<long long>(project.rows<Highlight>().size()));

    qsizetype count = 0;
    const double loop = fastest([&] {
        count = 0;
        for (const Highlight &highlight : project.rows<Highlight>())
            count += project.themesOf(highlight.id).contains(first);
    });
    std::printf("  %-60s %8.2f ms %8lld\n", "plain loop: a theme", loop,
                static_cast<long long>(count));

    std::unique_ptr<HighlightGathering> gathering;
    const double made = once([&] { gathering = std::make_unique<HighlightGathering>(project); });
    std::printf("  %-60s %8.2f ms\n", "columns, once after a change", made);
    const QStringList conditions{
        QStringLiteral("theme:%1"),
        QStringLiteral("NOT theme:%1 since:2020-01-01"),
        QStringLiteral("数据 OR 不会有的词"),
        QStringLiteral("theme:%1 overlaps(NOT theme:%1)"),
        QStringLiteral("inside(theme:%1) OR near-20(theme:%1)"),
        QStringLiteral("near-paragraph(theme:%1)"),
        QStringLiteral("near(theme:%1)"),
    };
    for (const QString &condition : conditions) {
        const QString words = condition.contains(u'%') ? condition.arg(theme) : condition;
        const auto parsed = parseCondition(words, project);
        if (!parsed) {
            std::printf("  %s: %s\n", qUtf8Printable(words),
                        qUtf8Printable(parsed.error().message));
            continue;
        }
        const auto work = [&] { count = gathering->highlights(*parsed).size(); };
        const double firstTime = once(work);
        std::printf("  %-60s %8.2f ms %8lld, the first time %.2f ms\n", qUtf8Printable(words),
                    fastest(work), static_cast<long long>(count), firstTime);
    }
    return 0;
}
