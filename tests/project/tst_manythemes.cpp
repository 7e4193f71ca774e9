// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/manythemes.h"
#include "project/palette.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestManyThemes : public QObject {
    Q_OBJECT

private slots:
    void movesInTheirOrder_data();
    void movesInTheirOrder();
    void refusesToMove_data();
    void refusesToMove();
    void mergesSeveralIntoOne();
    void mergesIntoOneOfThem();
    void removesWithWhatIsBelow();
    void splitsByPassages();
    void neighboursDifferInColour();
    void newThemesDifferFromTheirNeighbours();
    void fiveHundredThemesAtOnce();
};

static QStringList paths(const ProjectSnapshot &project)
{
    QStringList found;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes)
        found.append(project.themePath(theme));
    return found;
}

static QList<ThemeId> idsOf(const ProjectSnapshot &project, const QStringList &wanted)
{
    QList<ThemeId> ids;
    for (const QString &path : wanted)
        ids.append(project.themeAtPath(path));
    return ids;
}

static ProjectBuilder tree(const QStringList &themes)
{
    ProjectBuilder builder;
    for (const QString &theme : themes)
        builder.theme(theme);
    return builder;
}

void TestManyThemes::movesInTheirOrder_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("position");
    QTest::addColumn<QStringList>("after");

    QTest::newRow("two to another, chosen backward")
        << QStringList{u"d"_qs, u"b"_qs} << u"c"_qs << 0
        << QStringList{u"a"_qs, u"a/x"_qs, u"c"_qs, u"c/b"_qs, u"c/d"_qs, u"c/y"_qs};
    QTest::newRow("with one below the other")
        << QStringList{u"a"_qs, u"a/x"_qs} << u"d"_qs << 0
        << QStringList{u"b"_qs, u"c"_qs, u"c/y"_qs, u"d"_qs, u"d/a"_qs, u"d/a/x"_qs};
    QTest::newRow("among their siblings, before one that moves")
        << QStringList{u"a"_qs, u"c"_qs} << QString() << 2
        << QStringList{u"b"_qs, u"a"_qs, u"a/x"_qs, u"c"_qs, u"c/y"_qs, u"d"_qs};
    QTest::newRow("to the end, far beyond it")
        << QStringList{u"b"_qs, u"a/x"_qs} << QString() << 99
        << QStringList{u"a"_qs, u"c"_qs, u"c/y"_qs, u"d"_qs, u"x"_qs, u"b"_qs};
    QTest::newRow("none") << QStringList() << QString() << 0
                          << QStringList{u"a"_qs, u"a/x"_qs, u"b"_qs, u"c"_qs, u"c/y"_qs, u"d"_qs};
}

void TestManyThemes::movesInTheirOrder()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, parent);
    QFETCH(int, position);
    QFETCH(QStringList, after);
    ProjectBuilder builder = tree({u"a/x"_qs, u"b"_qs, u"c/y"_qs, u"d"_qs});
    const ProjectSnapshot before = builder.snapshot();
    const auto change =
        moveThemes(before, idsOf(before, moved),
                   parent.isEmpty() ? ThemeId() : before.themeAtPath(parent), position);
    QVERIFY2(change, change ? "" : qPrintable(change.error().message));
    QVERIFY(before.accepts(*change));
    ProjectSnapshot moving = before;
    moving.apply(*change);
    QCOMPARE(paths(moving), after);
    QVERIFY(test::indexProblems(moving).isEmpty());
    moving.apply(change->inverted());
    QCOMPARE(moving.rows<Theme>(), before.rows<Theme>());
}

void TestManyThemes::refusesToMove_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("below itself") << QStringList{u"b"_qs, u"a"_qs} << u"a/x"_qs
                                  << Error::Code::Usage;
    QTest::newRow("two of one name")
        << QStringList{u"a/x"_qs, u"b/x"_qs} << u"c"_qs << Error::Code::Conflict;
    QTest::newRow("gone") << QStringList{u"a"_qs, u"nowhere"_qs} << u"c"_qs
                          << Error::Code::NotFound;
}

void TestManyThemes::refusesToMove()
{
    QFETCH(QStringList, moved);
    QFETCH(QString, parent);
    QFETCH(Error::Code, code);
    const ProjectBuilder builder = tree({u"a/x"_qs, u"b/x"_qs, u"c"_qs});
    const ProjectSnapshot &project = builder.snapshot();
    const auto change = moveThemes(project, idsOf(project, moved), project.themeAtPath(parent), 0);
    QVERIFY(!change);
    QCOMPARE(change.error().code, code);
}

void TestManyThemes::mergesSeveralIntoOne()
{
    ProjectBuilder builder;
    builder.document(u"算力数据人才"_qs)
        .highlight(u"算力"_qs, {u"a"_qs, u"b"_qs})
        .highlight(u"数据"_qs, {u"b/x"_qs})
        .highlight(u"人才"_qs, {u"a/x"_qs, u"into"_qs});
    const ProjectSnapshot before = builder.snapshot();
    const auto change = mergeManyThemes(before, idsOf(before, {u"b"_qs, u"a"_qs, u"b/x"_qs}),
                                        before.themeAtPath(u"into"));
    QVERIFY(change);
    QVERIFY(before.accepts(*change));
    ProjectSnapshot after = before;
    after.apply(*change);
    QCOMPARE(paths(after), (QStringList{u"into"_qs, u"into/x"_qs}));
    QCOMPARE(after.codingsWith(after.themeAtPath(u"into")).size(), 2);
    QCOMPARE(after.codingsWith(after.themeAtPath(u"into/x")).size(), 2);
    QVERIFY(test::indexProblems(after).isEmpty());
    after.apply(change->inverted());
    QCOMPARE(after.rows<Coding>(), before.rows<Coding>());
    QCOMPARE(after.rows<Theme>(), before.rows<Theme>());
}

void TestManyThemes::mergesIntoOneOfThem()
{
    const ProjectBuilder builder = tree({u"a"_qs, u"b"_qs, u"c"_qs});
    ProjectSnapshot project = builder.snapshot();
    const auto change = mergeManyThemes(project, idsOf(project, {u"a"_qs, u"b"_qs, u"c"_qs}),
                                        project.themeAtPath(u"b"));
    QVERIFY(change);
    project.apply(*change);
    QCOMPARE(paths(project), QStringList{u"b"_qs});
}

void TestManyThemes::removesWithWhatIsBelow()
{
    ProjectBuilder builder = tree({u"a/x"_qs, u"b"_qs, u"c"_qs});
    builder.document(u"算力"_qs).highlight(u"算力"_qs, {u"a/x"_qs, u"b"_qs, u"c"_qs});
    ProjectSnapshot project = builder.snapshot();
    const auto change = removeThemes(project, idsOf(project, {u"a/x"_qs, u"b"_qs, u"a"_qs}));
    QVERIFY(change);
    QVERIFY(project.accepts(*change));
    project.apply(*change);
    QCOMPARE(paths(project), QStringList{u"c"_qs});
    QCOMPARE(project.rows<Coding>().size(), 1);
    QVERIFY(test::indexProblems(project).isEmpty());
}

void TestManyThemes::splitsByPassages()
{
    ProjectBuilder builder;
    builder.document(u"算力数据人才"_qs).highlight(u"算力"_qs, {u"a"_qs});
    const HighlightId first = builder.highlightId();
    builder.highlight(u"数据"_qs, {u"a"_qs});
    const HighlightId second = builder.highlightId();
    builder.highlight(u"人才"_qs, {u"a"_qs, u"a/old"_qs});
    const HighlightId third = builder.highlightId();
    ProjectSnapshot project = builder.snapshot();
    const ThemeId theme = project.themeAtPath(u"a");
    const auto change =
        splitTheme(project, theme, {{first, u"a/new"_qs}, {third, u"a/old"_qs}, {first, u"b"_qs}});
    QVERIFY(change);
    QVERIFY(project.accepts(*change));
    project.apply(*change);
    QCOMPARE(paths(project), (QStringList{u"a"_qs, u"a/old"_qs, u"a/new"_qs, u"b"_qs}));
    QCOMPARE(project.themesOf(first), QList{project.themeAtPath(u"a/new")}); // chosen first
    QCOMPARE(project.themesOf(second), QList{theme});
    QCOMPARE(project.themesOf(third), QList{project.themeAtPath(u"a/old")});
    QVERIFY(test::indexProblems(project).isEmpty());
    QCOMPARE(splitTheme(project, theme, {{second, u""_qs}}).error().code, Error::Code::Usage);
    QVERIFY(splitTheme(project, theme, {})->isEmpty());
}

void TestManyThemes::neighboursDifferInColour()
{
    ProjectBuilder builder;
    for (int i = 0; i < 40; ++i) {
        builder.theme(u"t%1"_qs.arg(i), Colour{0x3377cc});
        for (int j = 0; j < i % 5; ++j)
            builder.theme(u"t%1/c%2"_qs.arg(i).arg(j), Colour{0x3377cc});
    }
    ProjectSnapshot project = builder.snapshot();
    const auto change = spreadColours(project, project.themesInOrder());
    QVERIFY(change);
    project.apply(*change);
    const QList<ThemeId> all = project.themesInOrder();
    QHash<quint32, int> uses;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Theme &theme = *project.find(all[i]);
        ++uses[theme.colour.rgb];
        for (qsizetype above = std::max<qsizetype>(0, i - 2); above < i; ++above)
            QVERIFY(project.find(all[above])->colour != theme.colour);
        if (!theme.parent.isNull())
            QVERIFY(project.find(theme.parent)->colour != theme.colour);
    }
    QCOMPARE(uses.size(), qsizetype(themePalette.size()));
    const auto [least, most] = std::minmax_element(uses.cbegin(), uses.cend());
    QVERIFY(*most - *least <= 2);
}

void TestManyThemes::newThemesDifferFromTheirNeighbours()
{
    ProjectBuilder builder;
    for (int i = 0; i < 100; ++i)
        builder.theme(u"t%1/c%2"_qs.arg(i % 7).arg(i));
    const ProjectSnapshot &project = builder.snapshot();
    for (const Theme &theme : project.rows<Theme>()) {
        const QList<ThemeId> siblings = project.childThemes(theme.parent);
        const qsizetype place = siblings.indexOf(theme.id);
        if (place > 0)
            QVERIFY(project.find(siblings[place - 1])->colour != theme.colour);
        if (!theme.parent.isNull())
            QVERIFY(project.find(theme.parent)->colour != theme.colour);
    }
}

void TestManyThemes::fiveHundredThemesAtOnce()
{
    QList<ThemeEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries.append({u"t%1/c%2"_qs.arg(i % 20).arg(i), std::nullopt, {}});
    ProjectSnapshot project;
    project.apply(*createThemes(project, entries));
    QList<ThemeId> children;
    for (const Theme &theme : project.rows<Theme>()) {
        if (!theme.parent.isNull())
            children.append(theme.id);
    }
    QCOMPARE(children.size(), 500);
    const auto moved = moveThemes(project, children, project.themeAtPath(u"t3"), 5);
    QVERIFY(moved);
    project.apply(*moved);
    QCOMPARE(project.childThemes(project.themeAtPath(u"t3")).size(), 500);
    const auto merged = mergeManyThemes(project, children, project.themeAtPath(u"t4"));
    QVERIFY(merged);
    project.apply(*merged);
    QCOMPARE(project.rows<Theme>().size(), 20);
}

QTEST_GUILESS_MAIN(TestManyThemes)
#include "tst_manythemes.moc"
