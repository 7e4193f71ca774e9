// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestThemeMerge : public QObject {
    Q_OBJECT

private slots:
    void codingsNotesAndChildrenMove();
    void doubledCodingsOfOneAuthorAreDropped();
    void childrenOfOneNameAreMergedToo();
    void mergesTrees_data();
    void mergesTrees();
    void theDefinitionIsKeptWhereThereIsNone();
    void intoItselfOrADescendantFails_data();
    void intoItselfOrADescendantFails();
    void survivesThemesOfOneNameBesideEachOther();
    void aHundredThousandCodingsMoveComeBackAndGo();
};

static QStringList paths(const ProjectSnapshot &project)
{
    QStringList found;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes)
        found.append(project.themePath(theme));
    return found;
}

void TestThemeMerge::codingsNotesAndChildrenMove()
{
    ProjectBuilder builder;
    builder.document(u"建设算力网络"_qs, u"a.txt"_qs, {});
    builder.highlight(u"建设"_qs, {u"from"_qs}).highlight(u"算力"_qs, {u"from/child"_qs});
    builder.theme(u"into/first"_qs);
    const ThemeId from = builder.themeId(u"from"_qs);
    const ThemeId into = builder.themeId(u"into"_qs);
    builder.noteOn(NoteTarget(from), u"备忘"_qs).reply(u"回复"_qs);
    const ProjectSnapshot before = builder.snapshot();
    const Coding coding = *before.find(before.codingsWith(from).first());

    const auto change = mergeThemes(before, from, into);
    builder.perform(change);
    const ProjectSnapshot &after = builder.snapshot();
    QCOMPARE(paths(after), (QStringList{u"into"_qs, u"into/first"_qs, u"into/child"_qs}));
    QVERIFY(after.find(from) == nullptr);
    Coding wanted = coding;
    wanted.theme = into;
    QCOMPARE(*after.find(coding.id), wanted);
    QCOMPARE(after.notes(NoteTarget(into)).size(), 2);
    QCOMPARE(after.codingsWith(builder.themeId(u"into/child"_qs)).size(), 1);
    QVERIFY(test::indexProblems(after).isEmpty());
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), before).isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestThemeMerge::doubledCodingsOfOneAuthorAreDropped()
{
    ProjectBuilder builder;
    builder.document(u"建设算力网络"_qs, u"a.txt"_qs, {});
    builder.highlight(u"建设"_qs, {u"from"_qs, u"into"_qs});
    const HighlightId id = builder.highlightId();
    builder.as(u"李"_qs).perform(
        addTheme(builder.snapshot(), builder.context(), {id}, builder.themeId(u"from"_qs)));
    builder.perform(
        mergeThemes(builder.snapshot(), builder.themeId(u"from"_qs), builder.themeId(u"into"_qs)));
    const ProjectSnapshot &after = builder.snapshot();
    QCOMPARE(after.themesOf(id), QList<ThemeId>{builder.themeId(u"into"_qs)});
    QCOMPARE(after.codings(id).size(), 2);
    QVERIFY(after.find(after.codings(id)[0])->author != after.find(after.codings(id)[1])->author);
}

void TestThemeMerge::childrenOfOneNameAreMergedToo()
{
    ProjectBuilder builder;
    builder.document(u"建设算力网络"_qs, u"a.txt"_qs, {});
    builder.highlight(u"建设"_qs, {u"from/same"_qs, u"into/same"_qs, u"from/same/deep"_qs});
    const HighlightId id = builder.highlightId();
    const ThemeId same = builder.themeId(u"into/same"_qs);
    const ThemeId deep = builder.themeId(u"from/same/deep"_qs);
    builder.perform(
        mergeThemes(builder.snapshot(), builder.themeId(u"from"_qs), builder.themeId(u"into"_qs)));
    QCOMPARE(paths(builder.snapshot()),
             (QStringList{u"into"_qs, u"into/same"_qs, u"into/same/deep"_qs}));
    QCOMPARE(builder.themeId(u"into/same/deep"_qs), deep);
    QCOMPARE(builder.snapshot().themesOf(id), (QList<ThemeId>{same, deep}));
}

void TestThemeMerge::mergesTrees_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("after");

    QTest::newRow("child into parent") << u"a a/b a/b/c"_qs << u"a/b"_qs << u"a"_qs << u"a a/c"_qs;
    QTest::newRow("child named as its parent, into the grandparent")
        << u"a a/b a/b/b"_qs << u"a/b"_qs << u"a"_qs << u"a a/b"_qs;
    QTest::newRow("into an ancestor beside which a namesake stands")
        << u"a a/x a/x/y a/x/y/x a/x/y/x/z"_qs << u"a/x/y"_qs << u"a"_qs << u"a a/x a/x/z"_qs;
    QTest::newRow("a tree into its likeness") << u"a a/x a/x/y a/z b b/x b/x/y b/x/w"_qs << u"a"_qs
                                              << u"b"_qs << u"b b/x b/x/y b/x/w b/z"_qs;
    QTest::newRow("into a cousin")
        << u"a a/x b b/y b/y/z"_qs << u"b/y"_qs << u"a/x"_qs << u"a a/x a/x/z b"_qs;
}

void TestThemeMerge::mergesTrees()
{
    QFETCH(QString, before);
    QFETCH(QString, from);
    QFETCH(QString, into);
    QFETCH(QString, after);
    ProjectBuilder builder;
    const QStringList themes = before.split(u' ');
    for (const QString &path : themes)
        builder.theme(path);
    const ProjectSnapshot start = builder.snapshot();
    const auto change =
        mergeThemes(builder.snapshot(), builder.themeId(from), builder.themeId(into));
    builder.perform(change);
    QCOMPARE(paths(builder.snapshot()), after.split(u' '));
    // Nothing has fallen out of the tree.
    QCOMPARE(builder.snapshot().rows<Theme>().size(), after.split(u' ').size());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), start).isEmpty());
}

void TestThemeMerge::theDefinitionIsKeptWhereThereIsNone()
{
    ProjectBuilder builder;
    builder.theme(u"a"_qs).theme(u"b"_qs).theme(u"c"_qs);
    const ThemeId a = builder.themeId(u"a"_qs);
    const ThemeId b = builder.themeId(u"b"_qs);
    const ThemeId c = builder.themeId(u"c"_qs);
    builder.perform(defineTheme(builder.snapshot(), a, u"甲"_qs));
    builder.perform(defineTheme(builder.snapshot(), c, u"丙"_qs));
    builder.perform(mergeThemes(builder.snapshot(), a, b));
    QCOMPARE(builder.snapshot().find(b)->definition, u"甲"_qs);
    builder.perform(mergeThemes(builder.snapshot(), b, c));
    QCOMPARE(builder.snapshot().find(c)->definition, u"丙"_qs);
}

void TestThemeMerge::intoItselfOrADescendantFails_data()
{
    QTest::addColumn<QString>("into");

    QTest::newRow("itself") << u"a"_qs;
    QTest::newRow("child") << u"a/x"_qs;
    QTest::newRow("grandchild") << u"a/x/y"_qs;
}

void TestThemeMerge::intoItselfOrADescendantFails()
{
    QFETCH(QString, into);
    ProjectBuilder builder;
    builder.theme(u"a/x/y"_qs);
    const auto change =
        mergeThemes(builder.snapshot(), builder.themeId(u"a"_qs), builder.themeId(into));
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Usage);
}

void TestThemeMerge::survivesThemesOfOneNameBesideEachOther()
{
    // As a damaged or foreign file may have them.
    ProjectBuilder builder;
    builder.theme(u"from/x"_qs).theme(u"into/x"_qs);
    Theme twin = *builder.snapshot().find(builder.themeId(u"from/x"_qs));
    twin.id = ThemeId::create();
    Change added;
    added.add(twin);
    builder.perform(added);
    const auto change =
        mergeThemes(builder.snapshot(), builder.themeId(u"from"_qs), builder.themeId(u"into"_qs));
    QSet<ThemeId> seen;
    for (const RowChange<Theme> &step : change->of<Theme>()) {
        QVERIFY(!seen.contains(step.id()));
        seen.insert(step.id());
    }
    builder.perform(change);
    QCOMPARE(paths(builder.snapshot()), (QStringList{u"into"_qs, u"into/x"_qs, u"into/x"_qs}));
}

void TestThemeMerge::aHundredThousandCodingsMoveComeBackAndGo()
{
    // A quadratic step would take this test from seconds past its time limit.
    constexpr int count = 100000;
    ProjectBuilder builder;
    builder.document(QString(count + 10, u'字'), u"a.txt"_qs, {})
        .theme(u"from"_qs)
        .theme(u"into"_qs);
    const ThemeId from = builder.themeId(u"from"_qs);
    const ThemeId into = builder.themeId(u"into"_qs);
    const VersionId version = builder.snapshot().find(builder.documentId())->currentVersion;
    Change filling;
    for (int i = 0; i < count; ++i) {
        Highlight highlight;
        highlight.id = HighlightId::create();
        highlight.document = builder.documentId();
        highlight.version = version;
        highlight.range = {i, i + 3};
        highlight.author = builder.authorId();
        filling.append(RowChange<Highlight>{{}, highlight});
        filling.append(RowChange<Placement>{
            {}, Placement{PlacementId::create(), highlight.id, version, highlight.range, {}}});
        // Times run against the order of the rows, and half of the passages have both themes.
        const Timestamp created{count - i};
        filling.append(RowChange<Coding>{
            {}, Coding{CodingId::create(), highlight.id, from, builder.authorId(), created}});
        if (i % 2 == 0) {
            filling.append(RowChange<Coding>{
                {}, Coding{CodingId::create(), highlight.id, into, builder.authorId(), created}});
        }
    }
    builder.perform(filling);
    const ProjectSnapshot before = builder.snapshot();

    const auto merge = mergeThemes(before, from, into);
    QCOMPARE(merge->of<Coding>().size(), count);
    builder.perform(merge);
    QCOMPARE(builder.snapshot().codingsWith(into).size(), count);
    builder.perform(merge->inverted());
    QCOMPARE(builder.snapshot().codingsWith(from), before.codingsWith(from));
    QCOMPARE(builder.snapshot().codingsWith(into), before.codingsWith(into));
    builder.perform(merge);

    const auto removal = removeTheme(builder.snapshot(), into);
    QCOMPARE(removal->of<Coding>().size(), count);
    builder.perform(removal);
    QVERIFY(builder.snapshot().rows<Coding>().isEmpty());
    builder.perform(removal->inverted());
    QCOMPARE(builder.snapshot().codingsWith(into).size(), count);

    const auto all = removeHighlights(builder.snapshot(), before.rows<Highlight>().keys());
    builder.perform(all);
    QVERIFY(builder.snapshot().codingsWith(into).isEmpty());
    QCOMPARE(builder.snapshot().highlights(version).size(), 0);
}

QTEST_GUILESS_MAIN(TestThemeMerge)
#include "tst_thememerge.moc"
