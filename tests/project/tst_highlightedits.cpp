// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestHighlightEdits : public QObject {
    Q_OBJECT

private slots:
    void marksAPassage_data();
    void marksAPassage();
    void codesWithEachThemeOnce();
    void addsCodingsToTheOwnHighlightOnTheSameRange();
    void twoAuthorsMarkThePlaceEachForThemselves();
    void addingFails_data();
    void addingFails();
    void resizesWithItsSelector();
    void resizingInAnotherVersionKeepsTheSelector();
    void resizingFails();
    void removesAllThatHangsOnIt();
    void addsAThemeToManyHighlights();
    void takesTheOwnCodingOrElseEverybodys();
    void rethemesWithAuthorAndTimeKept();
    void missingRowsAreNotFound();
};

static const QString body = u"建设算力网络。\n　　开放\U0001F4D6数据 。\n\n算力"_qs;

static QStringList themePaths(const ProjectSnapshot &project, const HighlightId &highlight)
{
    QStringList paths;
    const QList<ThemeId> themes = project.themesOf(highlight);
    for (const ThemeId &theme : themes)
        paths.append(project.themePath(theme));
    return paths;
}

void TestHighlightEdits::marksAPassage_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("suffix");

    QTest::newRow("words") << 2 << 4 << u"算力"_qs << body.mid(4);
    QTest::newRow("whole document") << 0 << int(body.size()) << body << QString();
    QTest::newRow("a line with its end")
        << 7 << 18 << u"开放\U0001F4D6数据 。"_qs << u"\n\n算力"_qs;
    QTest::newRow("half an emoji") << 13 << 14 << u"\U0001F4D6"_qs << u"数据 。\n\n算力"_qs;
    QTest::newRow("white space at its end") << 14 << 17 << u"数据"_qs << u" 。\n\n算力"_qs;
}

void TestHighlightEdits::marksAPassage()
{
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, quote);
    QFETCH(QString, suffix);
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {});
    const EditContext context = builder.context();
    const auto change =
        addHighlight(builder.snapshot(), context, builder.documentId(), {start, end});
    QVERIFY(change);
    QCOMPARE(change->of<Highlight>().size(), 1);
    QCOMPARE(change->of<Placement>().size(), 1);
    QVERIFY(change->of<Coding>().isEmpty());
    const Highlight highlight = *change->of<Highlight>().first().after;
    QCOMPARE(highlight.quote, quote);
    QCOMPARE(highlight.suffix, suffix);
    QCOMPARE(highlight.author, context.author);
    QCOMPARE(highlight.created, context.now);
    QCOMPARE(highlight.modified, context.now);
    QCOMPARE(highlight.range.length(), quote.size());
    const Placement placement = *change->of<Placement>().first().after;
    QCOMPARE(placement.range, highlight.range);
    QCOMPARE(placement.state, PlacementState::Placed);
    QCOMPARE(placement.version, highlight.version);
}

void TestHighlightEdits::codesWithEachThemeOnce()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).theme(u"x"_qs).theme(u"y"_qs);
    const ThemeId x = builder.themeId(u"x"_qs);
    const ThemeId y = builder.themeId(u"y"_qs);
    const auto change = addHighlight(builder.snapshot(), builder.context(), builder.documentId(),
                                     {0, 2}, {y, x, y});
    QVERIFY(change);
    QCOMPARE(change->of<Coding>().size(), 2);
    builder.perform(change);
    QCOMPARE(builder.snapshot().themesOf(change->of<Highlight>().first().id()),
             (QList<ThemeId>{y, x}));
}

void TestHighlightEdits::addsCodingsToTheOwnHighlightOnTheSameRange()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({2, 4}, {u"x"_qs}).theme(u"y"_qs);
    const HighlightId id = builder.highlightId();
    builder.highlightRange({2, 4}, {u"x"_qs, u"y"_qs});
    QCOMPARE(builder.snapshot().rows<Highlight>().size(), 1);
    QCOMPARE(themePaths(builder.snapshot(), id), (QStringList{u"x"_qs, u"y"_qs}));

    const auto again = addHighlight(builder.snapshot(), builder.context(), builder.documentId(),
                                    {2, 4}, {builder.themeId(u"x"_qs)});
    QVERIFY(again && again->isEmpty());
    const auto bare =
        addHighlight(builder.snapshot(), builder.context(), builder.documentId(), {2, 4});
    QVERIFY(bare && bare->isEmpty());
    const auto wider =
        addHighlight(builder.snapshot(), builder.context(), builder.documentId(), {2, 5});
    QCOMPARE(wider->of<Highlight>().size(), 1);
}

void TestHighlightEdits::twoAuthorsMarkThePlaceEachForThemselves()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({2, 4}, {u"x"_qs});
    builder.as(u"李"_qs).highlightRange({2, 4}, {u"x"_qs});
    QCOMPARE(builder.snapshot().rows<Highlight>().size(), 2);
    QCOMPARE(builder.snapshot().rows<Coding>().size(), 2);
    QCOMPARE(builder.snapshot().highlights(builder.documentId()).at(3).size(), 2);
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestHighlightEdits::addingFails_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");

    QTest::newRow("white space") << 7 << 10;
    QTest::newRow("empty") << 3 << 3;
    QTest::newRow("outside") << 3 << 1000;
    QTest::newRow("negative") << -2 << 3;
}

void TestHighlightEdits::addingFails()
{
    QFETCH(int, start);
    QFETCH(int, end);
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {});
    const auto change =
        addHighlight(builder.snapshot(), builder.context(), builder.documentId(), {start, end});
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
}

void TestHighlightEdits::resizesWithItsSelector()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({2, 4});
    const HighlightId id = builder.highlightId();
    const EditContext context = builder.context();
    builder.perform(resizeHighlight(builder.snapshot(), context, id, {0, 8}));
    const Highlight highlight = *builder.snapshot().find(id);
    QCOMPARE(highlight.quote, u"建设算力网络。"_qs);
    QCOMPARE(highlight.prefix, QString());
    QCOMPARE(highlight.modified, context.now);
    QVERIFY(highlight.created < highlight.modified);
    QCOMPARE(builder.snapshot().placement(id)->range, (TextRange{0, 7}));
    QVERIFY(builder.snapshot().highlights(builder.documentId()).at(7).isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());

    const auto same = resizeHighlight(builder.snapshot(), builder.context(), id, {0, 7});
    QVERIFY(same && same->isEmpty());
}

void TestHighlightEdits::resizingInAnotherVersionKeepsTheSelector()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({2, 4});
    const HighlightId id = builder.highlightId();
    const QString later = u"我国建设算力网络。"_qs;
    const DocumentSource source = test::sourceOf(later, u"a.txt"_qs, {});
    ProjectSnapshot project = builder.snapshot();
    project.setText(source.textHash, source.text);
    project.apply(*reopenDocument(project, builder.context(), builder.documentId(), source));
    QCOMPARE(project.placement(id)->range, (TextRange{4, 6}));

    project.apply(*resizeHighlight(project, builder.context(), id, {2, 6}));
    QCOMPARE(project.placement(id)->range, (TextRange{2, 6}));
    QCOMPARE(project.find(id)->quote, u"算力"_qs);
    QCOMPARE(project.find(id)->range, (TextRange{2, 4}));
}

void TestHighlightEdits::resizingFails()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({2, 4});
    const HighlightId id = builder.highlightId();
    const auto blank = resizeHighlight(builder.snapshot(), builder.context(), id, {7, 10});
    QCOMPARE(blank.error().code, Error::Code::Usage);

    ProjectSnapshot project = builder.snapshot();
    const Placement placed = *project.placement(id);
    Placement lost = placed;
    lost.range = {};
    lost.state = PlacementState::Orphaned;
    Change change;
    change.update(placed, lost);
    project.apply(change);
    const auto orphan = resizeHighlight(project, builder.context(), id, {0, 2});
    QCOMPARE(orphan.error().code, Error::Code::Conflict);
}

void TestHighlightEdits::removesAllThatHangsOnIt()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({0, 2}, {u"x"_qs}).note(u"留下"_qs);
    const HighlightId kept = builder.highlightId();
    builder.highlightRange({2, 4}, {u"x"_qs, u"y"_qs}).note(u"一"_qs).reply(u"二"_qs);
    const HighlightId gone = builder.highlightId();
    const auto change = removeHighlights(builder.snapshot(), {gone, gone});
    QVERIFY(change);
    QCOMPARE(change->of<Highlight>().size(), 1);
    QCOMPARE(change->of<Placement>().size(), 1);
    QCOMPARE(change->of<Coding>().size(), 2);
    QCOMPARE(change->of<Note>().size(), 2);
    builder.perform(change);
    QCOMPARE(builder.snapshot().rows<Highlight>().size(), 1);
    QCOMPARE(builder.snapshot().notes(NoteTarget(kept)).size(), 1);
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
    QVERIFY(removeHighlights(builder.snapshot(), {})->isEmpty());
}

void TestHighlightEdits::addsAThemeToManyHighlights()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({0, 2}, {u"x"_qs});
    const HighlightId first = builder.highlightId();
    builder.highlightRange({2, 4});
    const HighlightId second = builder.highlightId();
    const ThemeId x = builder.themeId(u"x"_qs);
    builder.as(u"李"_qs);
    const auto both = addTheme(builder.snapshot(), builder.context(), {first, second, first}, x);
    QCOMPARE(both->of<Coding>().size(), 2); // the other author's coding is not this one's
    builder.perform(both);
    QVERIFY(addTheme(builder.snapshot(), builder.context(), {first, second}, x)->isEmpty());
    builder.as(u"Analyst"_qs);
    QCOMPARE(
        addTheme(builder.snapshot(), builder.context(), {first, second}, x)->of<Coding>().size(),
        1);
}

void TestHighlightEdits::takesTheOwnCodingOrElseEverybodys()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({0, 2}, {u"x"_qs, u"y"_qs});
    const HighlightId id = builder.highlightId();
    const ThemeId x = builder.themeId(u"x"_qs);
    const AuthorId analyst = builder.authorId();
    builder.as(u"李"_qs).perform(addTheme(builder.snapshot(), builder.context(), {id}, x));

    const auto own = takeTheme(builder.snapshot(), builder.context(), id, x);
    QCOMPARE(own->of<Coding>().size(), 1);
    QCOMPARE(own->of<Coding>().first().before->author, builder.authorId());
    builder.as(u"王"_qs);
    QCOMPARE(takeTheme(builder.snapshot(), builder.context(), id, x)->of<Coding>().size(), 2);
    builder.perform(takeTheme(builder.snapshot(), builder.context(), id, x));
    QVERIFY(takeTheme(builder.snapshot(), builder.context(), id, x)->isEmpty());
    QCOMPARE(themePaths(builder.snapshot(), id), QStringList{u"y"_qs});
    QCOMPARE(builder.snapshot().find(builder.snapshot().codings(id).first())->author, analyst);
}

void TestHighlightEdits::rethemesWithAuthorAndTimeKept()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({0, 2}, {u"x"_qs}).theme(u"y"_qs);
    const HighlightId id = builder.highlightId();
    const ThemeId x = builder.themeId(u"x"_qs);
    const ThemeId y = builder.themeId(u"y"_qs);
    const AuthorId analyst = builder.authorId();
    builder.as(u"李"_qs);
    builder.perform(addTheme(builder.snapshot(), builder.context(), {id}, x));
    builder.perform(addTheme(builder.snapshot(), builder.context(), {id}, y));
    const Coding before = *builder.snapshot().find(builder.snapshot().codings(id).first());
    QCOMPARE(before.author, analyst);

    builder.perform(retheme(builder.snapshot(), id, x, y));
    QCOMPARE(themePaths(builder.snapshot(), id), QStringList{u"y"_qs});
    QCOMPARE(builder.snapshot().codings(id).size(), 2); // one an author, 李's double dropped
    Coding wanted = before;
    wanted.theme = y;
    QCOMPARE(*builder.snapshot().find(before.id), wanted);
    QVERIFY(builder.snapshot().codingsWith(x).isEmpty());
    QVERIFY(retheme(builder.snapshot(), id, x, y)->isEmpty());
    QVERIFY(retheme(builder.snapshot(), id, y, y)->isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestHighlightEdits::missingRowsAreNotFound()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {}).highlightRange({0, 2}, {u"x"_qs});
    const ProjectSnapshot &project = builder.snapshot();
    const EditContext context = builder.context();
    const HighlightId id = builder.highlightId();
    const ThemeId x = builder.themeId(u"x"_qs);
    const ThemeId noTheme = ThemeId::create();
    const HighlightId noHighlight = HighlightId::create();
    const QList<Result<Change>> failures{
        addHighlight(project, context, DocumentId::create(), {0, 2}),
        addHighlight(project, context, {}, {0, 2}),
        addHighlight(project, context, builder.documentId(), {0, 2}, {x, noTheme}),
        resizeHighlight(project, context, noHighlight, {0, 2}),
        removeHighlights(project, {id, noHighlight}),
        addTheme(project, context, {id}, noTheme),
        addTheme(project, context, {id, noHighlight}, x),
        takeTheme(project, context, noHighlight, x),
        takeTheme(project, context, id, noTheme),
        retheme(project, noHighlight, x, x),
        retheme(project, id, noTheme, x),
        retheme(project, id, x, noTheme),
    };
    for (const Result<Change> &result : failures) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
        QVERIFY(!result.error().message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestHighlightEdits)
#include "tst_highlightedits.moc"
