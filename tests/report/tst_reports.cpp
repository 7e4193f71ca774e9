// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomproject.h"
#include "report/cooccurrence.h"
#include "report/coveragereport.h"
#include "report/keyness.h"
#include "report/matrixreport.h"
#include "report/portrait.h"
#include "report/reportplaces.h"
#include "report/reporttables.h"
#include "report/themefrequency.h"
#include "text/csv.h"
#include "text/folding.h"
#include "text/words.h"

#include <QSet>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

/// The themes of a passage, straight from the rows.
QSet<ThemeId> themesOn(const ProjectSnapshot &project, const HighlightId &highlight,
                       bool withParents = false)
{
    QSet<ThemeId> themes;
    for (const Coding &coding : project.rows<Coding>()) {
        if (coding.highlight != highlight)
            continue;
        for (ThemeId theme = coding.theme; !theme.isNull();
             theme = withParents ? project.find(theme)->parent : ThemeId())
            themes.insert(theme);
    }
    return themes;
}

/// Every passage of a document with its place, straight from the rows.
QList<std::pair<HighlightId, TextRange>> passagesOf(const ProjectSnapshot &project,
                                                    const DocumentId &document)
{
    QList<std::pair<HighlightId, TextRange>> passages;
    for (const Highlight &row : project.rows<Highlight>()) {
        if (row.document == document)
            passages.append({row.id, project.placement(row.id)->range});
    }
    return passages;
}

bool isCodePointStart(const QString &text, qsizetype at)
{
    return !text[at].isLowSurrogate() || at == 0;
}

/// Characters of @p within that lie in any passage that @p wanted says, one by one.
template <class Wanted>
qsizetype slowCharacters(const ProjectSnapshot &project, const DocumentId &document,
                         TextRange within, Wanted wanted)
{
    const QString text = project.text(document).string();
    qsizetype count = 0;
    for (qsizetype at = within.start; at < within.end; ++at) {
        if (!isCodePointStart(text, at))
            continue;
        for (const auto &[id, range] : passagesOf(project, document)) {
            if (range.contains(at) && wanted(id)) {
                ++count;
                break;
            }
        }
    }
    return count;
}

} // namespace

/// Reports on random projects against slow counting by the words of their contracts.
class TestReports : public QObject {
    Q_OBJECT

private slots:
    void matrixOfSections_data();
    void matrixOfSections();
    void matrixOfThemesAndAuthors();
    void coverage();
    void frequency();
    void overlapsOfThemes();
    void themesInOneSentence();
    void cellsOpenWhatTheyCount();
    void portraitShowsEveryCharacter();
    void wordsAndKeyness();
    void emptyProjects();
    void csvIsHarmless();
};

void TestReports::matrixOfSections_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("withSubthemes");
    QTest::newRow("plain") << 1u << false;
    QTest::newRow("with sub-themes") << 2u << true;
    QTest::newRow("another project") << 3u << true;
}

void TestReports::matrixOfSections()
{
    QFETCH(quint32, seed);
    QFETCH(bool, withSubthemes);
    const ProjectBuilder builder = randomProject(seed);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    MatrixOptions options;
    options.withSubthemes = withSubthemes;
    const auto report = matrixReport(marked, options, Progress());
    QVERIFY(report);
    QSet<HighlightId> counted;
    for (qsizetype row = 0; row < report->rows.size(); ++row) {
        const MatrixHead &head = report->rows[row];
        const DocumentId document = project.documents()[head.document];
        for (qsizetype column = 0; column < report->columns.size(); ++column) {
            const ThemeId theme = marked.themes()[report->columns[column].theme];
            const auto has = [&](const HighlightId &id) {
                return themesOn(project, id, withSubthemes).contains(theme);
            };
            qsizetype count = 0;
            for (const auto &[id, range] : passagesOf(project, document)) {
                const bool isCounted = has(id) && head.range.contains(range.start);
                count += isCounted ? 1 : 0;
                if (isCounted)
                    counted.insert(id);
            }
            QCOMPARE(report->count(row, column), count);
            QCOMPARE(report->characters[report->at(row, column)],
                     slowCharacters(project, document, head.range, has));
        }
    }
    QCOMPARE(report->passages, counted.size());
    const ReportTable table = tableOf(marked, *report, MatrixMeasure::Count);
    QCOMPARE(table.rows.last().last().number, double(counted.size()));
}

void TestReports::matrixOfThemesAndAuthors()
{
    const ProjectBuilder builder = randomProject(4);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    const auto report = matrixReport(
        marked, {MatrixRows::Themes, MatrixColumns::Authors, false, false, -1}, Progress());
    QVERIFY(report);
    qsizetype sum = 0;
    for (qsizetype row = 0; row < report->rows.size(); ++row) {
        for (qsizetype column = 0; column < report->columns.size(); ++column) {
            QSet<HighlightId> own;
            for (const Coding &coding : project.rows<Coding>()) {
                if (coding.theme == marked.themes()[report->rows[row].theme]
                    && coding.author == marked.authors()[report->columns[column].author])
                    own.insert(coding.highlight);
            }
            QCOMPARE(report->count(row, column), own.size());
            sum += own.size();
        }
    }
    QVERIFY(sum > 20);
}

void TestReports::coverage()
{
    const ProjectBuilder builder = randomProject(5);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    const auto report = coverageReport(marked, -1, Progress());
    QVERIFY(report);
    QList<CoverageRow> rows = report->sections;
    QVERIFY(rows.size() > 3);
    QVERIFY(!report->measures.isEmpty());
    rows.append(report->measures);
    for (const CoverageRow &row : std::as_const(rows)) {
        const DocumentId document = project.documents()[row.head.document];
        QCOMPARE(row.highlighted,
                 slowCharacters(project, document, row.head.range,
                                [](const HighlightId &) { return true; }));
        QSet<ThemeId> themes;
        qsizetype passages = 0;
        qsizetype notes = 0;
        for (const auto &[id, range] : passagesOf(project, document)) {
            if (row.head.range.contains(range.start))
                notes += project.notes(NoteTarget(id)).size();
            if (!row.head.range.overlaps(range))
                continue;
            ++passages;
            themes += themesOn(project, id);
        }
        QCOMPARE(row.head.passages, passages);
        QCOMPARE(row.notes, notes);
        QCOMPARE(qsizetype(row.themes.size()), themes.size());
        for (const int theme : row.themes)
            QVERIFY(themes.contains(marked.themes()[theme]));
    }
}

void TestReports::frequency()
{
    const ProjectBuilder builder = randomProject(6);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    const auto report = themeFrequency(marked, -1, Progress());
    QVERIFY(report);
    for (const ThemeFrequencyRow &row : report->rows) {
        const ThemeId theme = marked.themes()[row.head.theme];
        qsizetype count = 0;
        qsizetype within = 0;
        QSet<DocumentId> documents;
        qsizetype characters = 0;
        for (const DocumentId &document : project.documents()) {
            for (const auto &[id, range] : passagesOf(project, document)) {
                within += themesOn(project, id, true).contains(theme) ? 1 : 0;
                if (!themesOn(project, id).contains(theme))
                    continue;
                ++count;
                documents.insert(document);
            }
            characters += slowCharacters(
                project, document, {0, project.text(document).size()},
                [&](const HighlightId &id) { return themesOn(project, id).contains(theme); });
        }
        QCOMPARE(row.head.passages, count);
        QCOMPARE(row.within, within);
        QCOMPARE(row.documents, documents.size());
        QCOMPARE(row.characters, characters);
        QCOMPARE(row.codings, project.codingsWith(theme).size());
    }
}

void TestReports::overlapsOfThemes()
{
    const ProjectBuilder builder = randomProject(7);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    SentenceCache cache;
    const auto report = cooccurrence(marked, ReportUnit::Character, -1, cache, Progress());
    QVERIFY(report);
    QVERIFY(!report->pairs.isEmpty());
    for (int a = 0; a < marked.themes().size(); ++a) {
        for (int b = a + 1; b < marked.themes().size(); ++b) {
            qsizetype count = 0;
            double both = 0;
            double either = 0;
            for (const DocumentId &document : project.documents()) {
                const auto passages = passagesOf(project, document);
                const auto has = [&](qsizetype i, int theme) {
                    return themesOn(project, passages[i].first).contains(marked.themes()[theme]);
                };
                for (qsizetype i = 0; i < passages.size(); ++i) {
                    for (qsizetype j = i; j < passages.size(); ++j) {
                        const bool meets = passages[i].second.overlaps(passages[j].second);
                        count += meets && ((has(i, a) && has(j, b)) || (has(i, b) && has(j, a)));
                    }
                }
                const QString text = project.text(document).string();
                for (qsizetype at = 0; at < text.size(); ++at) {
                    bool isA = false;
                    bool isB = false;
                    for (qsizetype i = 0; i < passages.size(); ++i) {
                        isA = isA || (passages[i].second.contains(at) && has(i, a));
                        isB = isB || (passages[i].second.contains(at) && has(i, b));
                    }
                    const bool starts = isCodePointStart(text, at);
                    both += starts && isA && isB ? 1 : 0;
                    either += starts && (isA || isB) ? 1 : 0;
                }
            }
            const ThemePair *pair = report->find(b, a);
            QCOMPARE(pair == nullptr ? 0 : pair->count, count);
            if (pair != nullptr) {
                QCOMPARE(pair->jaccard, both / either);
                const auto n1 = report->occurrences[size_t(a)];
                const auto n2 = report->occurrences[size_t(b)];
                if (n1 + n2 > count)
                    QCOMPARE(pair->cCoefficient, double(count) / double(n1 + n2 - count));
            }
        }
    }
}

void TestReports::themesInOneSentence()
{
    ProjectBuilder builder;
    builder.document(u"甲在此，乙也在。丙独在。\n甲又来。"_qs)
        .highlight(u"甲"_qs, {u"甲"_qs})
        .highlight(u"乙"_qs, {u"乙"_qs})
        .highlight(u"丙"_qs, {u"丙"_qs})
        .highlight(u"甲"_qs, {u"甲"_qs}, 2);
    const MarkedProject marked(builder.snapshot());
    SentenceCache cache;
    const auto bySentence = cooccurrence(marked, ReportUnit::Sentence, -1, cache, Progress());
    QCOMPARE(bySentence->pairs.size(), 1);
    QCOMPARE(bySentence->pairs.first().count, 1);
    QCOMPARE(bySentence->pairs.first().jaccard, 0.5); // 甲 stands in two sentences
    const auto byParagraph = cooccurrence(marked, ReportUnit::Paragraph, -1, cache, Progress());
    QCOMPARE(byParagraph->pairs.size(), 3);
    QVERIFY(cooccurrence(marked, ReportUnit::Character, -1, cache, Progress())->pairs.isEmpty());
}

void TestReports::cellsOpenWhatTheyCount()
{
    const ProjectBuilder builder = randomProject(8);
    const MarkedProject marked(builder.snapshot());
    SentenceCache cache;
    WordIndex words;
    const auto check = [&](const ReportTable &table, qsizetype first, qsizetype end) {
        for (const QList<ReportCell> &row : table.rows.first(table.rows.size() - table.footRows)) {
            for (qsizetype column = first; column < end; ++column) {
                const qsizetype places = placesFor(marked, row[column].places, cache, words).size();
                QCOMPARE(places, qsizetype(row[column].number.value_or(0)));
            }
        }
    };
    for (const MatrixRows rows : {MatrixRows::Sections, MatrixRows::Measures, MatrixRows::Documents,
                                  MatrixRows::Themes, MatrixRows::Authors}) {
        for (const MatrixColumns columns : {MatrixColumns::Themes, MatrixColumns::Authors}) {
            for (const bool withSubthemes : {false, true}) {
                const auto report =
                    matrixReport(marked, {rows, columns, withSubthemes, false, -1}, Progress());
                const ReportTable table = tableOf(marked, *report, MatrixMeasure::Count);
                check(table, 1, table.heads.size() - 1);
            }
        }
    }
    const auto frequency = themeFrequency(marked, -1, Progress());
    check(tableOf(marked, *frequency), 1, 2);
    check(tableOf(marked, *frequency), 3, 4);
    const auto coverage = coverageReport(marked, -1, Progress());
    check(tableOf(marked, *coverage, true), 4, 5);
    Progress progress;
    QVERIFY(words.update(marked, progress));
    check(tableOf(wordFrequency(words, marked, {}), {}), 1, 2);
}

void TestReports::portraitShowsEveryCharacter()
{
    const ProjectBuilder builder = randomProject(9, 1);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    const DocumentPortrait portrait = documentPortrait(marked, 0);
    QCOMPARE(portrait.characters, codePointCount(project.text(builder.documentId()).string()));
    QVERIFY(!portrait.lanes.isEmpty());
    for (const PortraitLane &lane : portrait.lanes) {
        const qsizetype characters = slowCharacters(
            project, builder.documentId(), {0, project.text(builder.documentId()).size()},
            [&](const HighlightId &id) {
                return themesOn(project, id).contains(marked.themes()[lane.theme]);
            });
        QCOMPARE(lane.characters, characters);
    }
    QCOMPARE(qsizetype(portrait.sectionStarts.size()), portrait.sectionLabels.size());
}

void TestReports::wordsAndKeyness()
{
    const ProjectBuilder builder = randomProject(10);
    const ProjectSnapshot &project = builder.snapshot();
    const MarkedProject marked(project);
    WordIndex index;
    Progress progress;
    QVERIFY(index.update(marked, progress));
    QCOMPARE(progress.done(), progress.total());
    WordOptions options;
    options.withoutStopWords = false;
    options.document = 1;
    options.range = {5, 60};
    QHash<QString, qsizetype> here;
    QHash<QString, qsizetype> elsewhere;
    qsizetype hereTotal = 0;
    qsizetype elsewhereTotal = 0;
    for (int document = 0; document < project.documents().size(); ++document) {
        const QString text = project.text(project.documents()[document]).string();
        for (const TextRange range : words(text)) {
            const bool isHere = document == 1 && range.start >= 5 && range.start < 60;
            const QString word = folded(QStringView(text).sliced(range.start, range.length()));
            ++(isHere ? here : elsewhere)[word];
            ++(isHere ? hereTotal : elsewhereTotal);
        }
    }
    const WordFrequency frequency = wordFrequency(index, marked, options);
    QCOMPARE(frequency.total, hereTotal);
    QCOMPARE(frequency.words.size(), here.size());
    for (const WordCount &word : frequency.words)
        QCOMPARE(word.count, here.value(word.word));
    const Keyness keywords = keyness(index, marked, options);
    QCOMPARE(keywords.words1, hereTotal);
    QCOMPARE(keywords.words2, elsewhereTotal);
    for (const KeyWord &word : keywords.words) {
        const double a = double(here.value(word.word));
        const double b = double(elsewhere.value(word.word));
        const double c = double(hereTotal);
        const double d = double(elsewhereTotal);
        const double e1 = c * (a + b) / (c + d);
        const double e2 = d * (a + b) / (c + d);
        const double g2 =
            2 * ((a > 0 ? a * std::log(a / e1) : 0) + (b > 0 ? b * std::log(b / e2) : 0));
        QVERIFY(std::abs(word.g2 - g2) < 1e-9);
        QCOMPARE(word.isMore, a > e1);
    }
    options.withoutStopWords = true;
    const WordFrequency without = wordFrequency(index, marked, options);
    QVERIFY(without.words.size() < frequency.words.size() || !here.contains(u"的"_qs));
    QCOMPARE(without.total, hereTotal);
}

void TestReports::emptyProjects()
{
    for (const bool withDocument : {false, true}) {
        ProjectBuilder builder;
        if (withDocument)
            builder.document(QString(), u"empty.txt"_qs);
        const MarkedProject marked(builder.snapshot());
        SentenceCache cache;
        WordIndex index;
        Progress progress;
        const auto matrix = matrixReport(marked, {}, progress);
        QVERIFY(matrix);
        QCOMPARE(tableOf(marked, *matrix, MatrixMeasure::ShareOfText).rows.size(),
                 withDocument ? 1 : 0);
        QVERIFY(coverageReport(marked, -1, progress)->sections.size() == (withDocument ? 1 : 0));
        QVERIFY(themeFrequency(marked, -1, progress)->rows.isEmpty());
        QVERIFY(cooccurrence(marked, ReportUnit::Sentence, -1, cache, progress)->pairs.isEmpty());
        QVERIFY(index.update(marked, progress));
        QVERIFY(wordFrequency(index, marked, {}).words.isEmpty());
        QVERIFY(keyness(index, marked, {}).words.isEmpty());
        progress.cancel();
        QCOMPARE(!coverageReport(marked, -1, progress), withDocument);
    }
}

void TestReports::csvIsHarmless()
{
    ReportTable table;
    table.heads = {u"=cmd()"_qs, u"n"_qs};
    table.rows.append({ReportCell::words(u"@SUM(A1)"_qs), ReportCell::value(-0.25, 1)});
    table.rows.append({ReportCell::words(u"a,\"b\"\n=c"_qs), ReportCell::value({}, 1)});
    const auto rows = readCsv(csvOf(table));
    QVERIFY(rows);
    const QList<QStringList> expected{
        {u"'=cmd()"_qs, u"n"_qs}, {u"'@SUM(A1)"_qs, u"-0.25"_qs}, {u"a,\"b\"\n=c"_qs, QString()}};
    QCOMPARE(*rows, expected);
}

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
