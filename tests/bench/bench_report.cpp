// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_report [DOCUMENTS [HIGHLIGHTS [THEMES]]]
//
// What each report costs on a generated project, beside one plain loop over the rows that it has
// to look at, and word frequency, keyness and facts beside ICU's bare breaking of the same texts.

#include "benchtext.h"
#include "project/themeedits.h"
#include "report/agreement.h"
#include "report/codingpass.h"
#include "report/comparison.h"
#include "report/cooccurrence.h"
#include "report/coveragereport.h"
#include "report/crosstab.h"
#include "report/factsreport.h"
#include "report/keyness.h"
#include "report/matrixreport.h"
#include "report/portrait.h"
#include "report/reporttables.h"
#include "report/themefrequency.h"

#include <QCoreApplication>

#include <unicode/ubrk.h>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace meipi;
using namespace meipi::bench;

namespace {

constexpr int rounds = 5;
constexpr int usualDocuments = 1000;
constexpr int usualHighlights = 100'000;
constexpr int themesInFamily = 10;
constexpr qint64 bytesOfDocument = 13'500; // at most; no two are of one length

/// Milliseconds of the processor, so that other programs do not count; the median of several
/// rounds.
double timed(const std::function<void()> &work, int times = rounds)
{
    QList<double> all;
    for (int round = 0; round < times; ++round) {
        const std::clock_t start = std::clock();
        work();
        all.append(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

template <class Value>
void expected(const Result<Value> &result)
{
    if (!result)
        qFatal("bench_report: %s", qUtf8Printable(result.error().message));
}

/// Ten sections of equal length.
Change sectionsOf(const ProjectSnapshot &project, const DocumentId &document)
{
    constexpr int count = 10;
    const qsizetype size = project.text(document).size();
    Change change;
    for (int i = 0; i < count; ++i) {
        Section section;
        section.id = SectionId::create();
        section.version = project.find(document)->currentVersion;
        section.level = 1;
        section.ordinal = i + 1;
        section.range = {size * i / count, size * (i + 1) / count};
        change.append(RowChange<Section>{std::nullopt, section});
    }
    return change;
}

/// More of them, each tenth the parent of the nine after it.
void addThemes(ProjectSnapshot &project, int count)
{
    ThemeId parent;
    for (int i = 0; i < count; ++i) {
        const bool isParent = i % themesInFamily == 0;
        const Result<Change> change =
            createTheme(project, isParent ? ThemeId() : parent, QStringLiteral("theme %1").arg(i));
        expected(change);
        project.apply(*change);
        if (isParent)
            parent = change->of<Theme>().first().after->id;
    }
}

ProjectSnapshot makeProject(int documents, int highlights, int themes)
{
    ProjectSnapshot project = emptyProject();
    addThemes(project, themes - int(project.rows<Theme>().size()));
    Change authors;
    QList<AuthorId> ids;
    for (const char *name : {"A", "B"}) {
        ids.append(AuthorId::create());
        authors.append(
            RowChange<Author>{std::nullopt, Author{ids.last(), QLatin1String(name), {}}});
    }
    project.apply(authors);
    const QString text = QString::fromUtf8(prose(bytesOfDocument));
    for (int i = 0; i < documents; ++i) {
        const DocumentId document = addText(project, text.chopped(i % text.size()));
        project.apply(sectionsOf(project, document));
        for (const AuthorId &author : std::as_const(ids)) {
            const int own = highlights / documents / int(ids.size());
            project.apply(
                manyHighlights(project, document, own + (author == ids.first() ? 3 : 0), author));
        }
    }
    return project;
}

/// Looks at every highlight, its place, its codings and their themes once.
qint64 plainLoop(const ProjectSnapshot &project)
{
    qint64 sum = 0;
    for (const Highlight &row : project.rows<Highlight>()) {
        const Placement *placement = project.placement(row.id);
        const QList<CodingId> codings = project.codings(row.id);
        for (const CodingId &id : codings) {
            const Coding *coding = project.find(id);
            sum += placement->range.length() + project.find(coding->theme)->position;
        }
    }
    return sum;
}

/// ICU alone: boundaries of all texts, paragraph by paragraph, and whether each ends a word.
qint64 bareBreaking(const ProjectSnapshot &project)
{
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator *iterator = ubrk_open(UBRK_WORD, "root", nullptr, 0, &status);
    qint64 words = 0;
    for (const DocumentId &document : project.documents()) {
        const Text text = project.text(document);
        for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
            const QStringView paragraph = text.paragraphView(i);
            ubrk_setText(iterator, paragraph.utf16(), int32_t(paragraph.size()), &status);
            ubrk_first(iterator);
            while (ubrk_next(iterator) != UBRK_DONE)
                words += ubrk_getRuleStatus(iterator) >= UBRK_WORD_NONE_LIMIT ? 1 : 0;
        }
    }
    ubrk_close(iterator);
    return words;
}

void print(const char *name, double time, double baseline)
{
    std::printf("  %-34s %9.1f ms   %6.2f\n", name, time, time / baseline);
}

void measureHighlights(const ProjectSnapshot &project)
{
    const double loop = timed([&] { plainLoop(project); });
    std::printf("reports on highlights, median of %d       time   to the plain loop\n", rounds);
    print("plain loop over the rows", loop, loop);
    std::printf("  each from a new snapshot on, as after every edit:\n");
    const Progress progress;
    SentenceCache cache;
    const auto row = [&](const char *name, const std::function<void(const MarkedProject &)> &run) {
        print(name, timed([&] { run(MarkedProject(project)); }), loop);
    };
    row("(laying out alone)", [](const MarkedProject &) {});
    for (const auto &[name, rows] : {std::pair("sections x themes", MatrixRows::Sections),
                                     std::pair("documents x themes", MatrixRows::Documents),
                                     std::pair("themes x themes", MatrixRows::Themes)}) {
        row(name, [&](const MarkedProject &marked) {
            expected(
                matrixReport(marked, {rows, MatrixColumns::Themes, false, false, -1}, progress));
        });
    }
    row("coverage",
        [&](const MarkedProject &marked) { expected(coverageReport(marked, -1, progress)); });
    row("theme frequency",
        [&](const MarkedProject &marked) { expected(themeFrequency(marked, -1, progress)); });
    for (const auto &[name, unit] : {std::pair("co-occurrence, overlap", ReportUnit::Character),
                                     std::pair("co-occurrence, paragraph", ReportUnit::Paragraph),
                                     std::pair("co-occurrence, sentence", ReportUnit::Sentence)}) {
        row(name, [&](const MarkedProject &marked) {
            expected(cooccurrence(marked, unit, -1, cache, progress));
        });
    }
    row("portraits of all documents", [](const MarkedProject &marked) {
        for (int document = 0; document < marked.documents().size(); ++document)
            documentPortrait(marked, document);
    });
    for (const auto &[name, counted, unit] :
         {std::tuple("cross-tabulation, measures", CrossCounted::Units, ReportUnit::Measure),
          std::tuple("cross-tabulation, paragraphs", CrossCounted::Units, ReportUnit::Paragraph),
          std::tuple("cross-tabulation, highlights", CrossCounted::Highlights,
                     ReportUnit::Paragraph),
          std::tuple("cross-tabulation, characters", CrossCounted::Characters,
                     ReportUnit::Paragraph)}) {
        row(name, [&](const MarkedProject &marked) {
            CrosstabOptions options;
            options.counted = counted;
            options.unit = unit;
            expected(crosstab(marked, options, cache, progress));
        });
    }
    row("comparison, all documents",
        [&](const MarkedProject &marked) { expected(comparison(marked, {}, progress)); });
    row("coding pass, measures", [&](const MarkedProject &marked) {
        const Theme &last = *project.find(project.themesInOrder().last());
        expected(CodingPass::over(project, last.parent.isNull() ? last.id : last.parent,
                                  marked.authors().first(), {}, cache, progress));
    });
    for (const auto &[name, unit] : {std::pair("agreement, character", ReportUnit::Character),
                                     std::pair("agreement, sentence", ReportUnit::Sentence)}) {
        row(name, [&](const MarkedProject &marked) {
            AgreementOptions options;
            options.authors = marked.authors();
            options.unit = unit;
            expected(agreement(marked, options, cache, progress));
        });
    }
}

void measureWords(const ProjectSnapshot &project)
{
    const MarkedProject marked(project);
    const double bare = timed([&] { bareBreaking(project); }, 3);
    std::printf("words                                       time   to bare ICU breaking\n");
    print("bare ICU word breaking", bare, bare);
    print("word frequency, first time",
          timed(
              [&] {
                  WordIndex index;
                  Progress progress;
                  expected(index.update(marked, progress));
                  wordFrequency(index, marked, {});
              },
              3),
          bare);
    WordIndex index;
    Progress progress;
    expected(index.update(marked, progress));
    print("word frequency, afterwards", timed([&] {
              expected(index.update(marked, progress));
              wordFrequency(index, marked, {});
          }),
          bare);
    WordOptions options;
    options.document = 0;
    print("keyness, afterwards", timed([&] {
              expected(index.update(marked, progress));
              keyness(index, marked, options);
          }),
          bare);
}

void measureFacts(const ProjectSnapshot &project)
{
    const double bare = timed([&] { bareBreaking(project); }, 3);
    std::printf("facts                                       time   to bare ICU breaking\n");
    print("facts of all texts",
          timed(
              [&] {
                  Progress progress;
                  expected(factsReport(project, {}, {}, progress));
              },
              3),
          bare);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int documents = argc > 1 ? atoi(argv[1]) : usualDocuments;
    const int highlights = argc > 2 ? atoi(argv[2]) : usualHighlights;
    const auto usualThemes = int(emptyProject().rows<Theme>().size());
    const int themes = argc > 3 ? atoi(argv[3]) : usualThemes;
    if (documents < 1 || highlights < 2 * documents || themes < usualThemes) {
        std::fputs("bench_report [DOCUMENTS [HIGHLIGHTS [THEMES]]]\n", stderr);
        return 2;
    }
    const ProjectSnapshot project = makeProject(documents, highlights, themes);
    std::printf("%d documents, %lld highlights, %lld themes\n", documents,
                static_cast<long long>(project.rows<Highlight>().size()),
                static_cast<long long>(project.rows<Theme>().size()));
    measureHighlights(project);
    measureWords(project);
    measureFacts(project);
    return 0;
}
