// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/palette.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestThemeEdits : public QObject {
    Q_OBJECT

private slots:
    void createsAfterTheLastSibling();
    void takesTheColourLeastUsed();
    void namesAreCheckedAmongSiblings_data();
    void namesAreCheckedAmongSiblings();
    void createsWhatACodebookLacks();
    void parentsTakeTheirOwnEntrysColour();
    void aCodebookWithoutANameFails();
    void altersOneField();
    void aKeyPinsOneThemeOnly();
    void moves_data();
    void moves();
    void circlesAreRefused_data();
    void circlesAreRefused();
    void removesWithDescendants();
    void missingThemesAreNotFound();
};

static QStringList paths(const ProjectSnapshot &project)
{
    QStringList found;
    const QList<ThemeId> themes = project.themesInOrder();
    for (const ThemeId &theme : themes)
        found.append(project.themePath(theme));
    return found;
}

void TestThemeEdits::createsAfterTheLastSibling()
{
    ProjectBuilder builder;
    builder.theme(u"乙"_qs).theme(u"甲"_qs).theme(u"乙/丁"_qs).theme(u"乙/丙"_qs);
    QCOMPARE(paths(builder.snapshot()),
             (QStringList{u"乙"_qs, u"乙/丁"_qs, u"乙/丙"_qs, u"甲"_qs}));

    const auto change = createTheme(builder.snapshot(), builder.themeId(u"乙"_qs), u"  a/b\\c　"_qs,
                                    Colour{0x123456}, u" 定义。\n "_qs);
    QVERIFY(change);
    const Theme theme = *change->of<Theme>().first().after;
    QCOMPARE(theme.name, u"a/b\\c"_qs);
    QCOMPARE(theme.colour, (Colour{0x123456}));
    QCOMPARE(theme.definition, u" 定义。"_qs);
    QCOMPARE(theme.position, 2);
    QCOMPARE(theme.key, 0);
    builder.perform(change);
    QCOMPARE(builder.snapshot().themePath(theme.id), u"乙/a\\/b\\\\c"_qs);
    QCOMPARE(builder.snapshot().themeAtPath(u"乙/a\\/b\\\\c"), theme.id);
}

void TestThemeEdits::takesTheColourLeastUsed()
{
    ProjectBuilder builder;
    for (size_t i = 0; i < themePalette.size() + 1; ++i)
        builder.theme(QString::number(i));
    QSet<quint32> colours;
    for (size_t i = 0; i < themePalette.size(); ++i)
        colours.insert(builder.snapshot().find(builder.themeId(QString::number(i)))->colour.rgb);
    QCOMPARE(colours.size(), qsizetype(themePalette.size()));
    QCOMPARE(builder.snapshot().find(builder.themeId(u"12"_qs))->colour, themePalette[0]);
    builder.theme(u"own"_qs, themePalette[1]).theme(u"next"_qs);
    QCOMPARE(builder.snapshot().find(builder.themeId(u"next"_qs))->colour, themePalette[2]);
}

void TestThemeEdits::namesAreCheckedAmongSiblings_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fails");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("empty") << QString() << QString() << true << Error::Code::Usage;
    QTest::newRow("white space") << QString() << u" 　\n"_qs << true << Error::Code::Usage;
    QTest::newRow("a sibling's") << QString() << u"算力"_qs << true << Error::Code::Conflict;
    QTest::newRow("a sibling's with spaces")
        << QString() << u" 算力 "_qs << true << Error::Code::Conflict;
    QTest::newRow("among children") << u"算力"_qs << u"网络"_qs << true << Error::Code::Conflict;
    QTest::newRow("the parent's") << u"算力"_qs << u"算力"_qs << false << Error::Code::Usage;
    QTest::newRow("a cousin's") << QString() << u"网络"_qs << false << Error::Code::Usage;
    QTest::newRow("other case") << QString() << u"ai"_qs << false << Error::Code::Usage;
}

void TestThemeEdits::namesAreCheckedAmongSiblings()
{
    QFETCH(QString, parent);
    QFETCH(QString, name);
    QFETCH(bool, fails);
    QFETCH(Error::Code, code);
    ProjectBuilder builder;
    builder.theme(u"算力/网络"_qs).theme(u"AI"_qs).theme(u"other"_qs).theme(u"算力/other"_qs);
    const ProjectSnapshot &project = builder.snapshot();
    const ThemeId parentId = builder.themeId(parent);
    const ThemeId other = builder.themeId(parent.isEmpty() ? u"other"_qs : parent + u"/other"_qs);
    const QList<Result<Change>> results{createTheme(project, parentId, name),
                                        renameTheme(project, other, name)};
    for (const Result<Change> &result : results) {
        QCOMPARE(!result, fails);
        if (!result)
            QCOMPARE(result.error().code, code);
    }
}

void TestThemeEdits::createsWhatACodebookLacks()
{
    ProjectBuilder builder;
    builder.theme(u"算力"_qs, Colour{0x111111});
    const auto change = createThemes(builder.snapshot(),
                                     {{u"算力"_qs, Colour{0x222222}, u"新"_qs},
                                      {u"算力/网络"_qs, Colour{0x333333}, u"网"_qs},
                                      {u"人才 / 教育/中\\/小学"_qs, {}, {}},
                                      {u"人才/教育"_qs, {}, {}},
                                      {u"算力/网络"_qs, Colour{0x444444}, {}}});
    QVERIFY(change);
    QCOMPARE(change->of<Theme>().size(), 4);
    builder.perform(change);
    QCOMPARE(paths(builder.snapshot()),
             (QStringList{u"算力"_qs, u"算力/网络"_qs, u"人才"_qs, u"人才/教育"_qs,
                          u"人才/教育/中\\/小学"_qs}));
    QCOMPARE(builder.snapshot().find(builder.themeId(u"算力"_qs))->colour, (Colour{0x111111}));
    QCOMPARE(builder.snapshot().find(builder.themeId(u"算力/网络"_qs))->colour, (Colour{0x333333}));
    QVERIFY(createThemes(builder.snapshot(), {{u"人才"_qs, {}, {}}})->isEmpty());
    QVERIFY(createThemes(builder.snapshot(), {})->isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestThemeEdits::parentsTakeTheirOwnEntrysColour()
{
    const auto change =
        createThemes({}, {{u"a/b"_qs, {}, {}}, {u"a"_qs, Colour{0xabcdef}, u"上级"_qs}});
    QCOMPARE(change->of<Theme>().size(), 2);
    QCOMPARE(change->of<Theme>().first().after->colour, (Colour{0xabcdef}));
    QCOMPARE(change->of<Theme>().first().after->definition, u"上级"_qs);
}

void TestThemeEdits::aCodebookWithoutANameFails()
{
    const auto change = createThemes({}, {{u"a"_qs, {}, {}}, {u" / "_qs, {}, {}}});
    QCOMPARE(change.error().code, Error::Code::Usage);
}

void TestThemeEdits::altersOneField()
{
    ProjectBuilder builder;
    builder.theme(u"a"_qs, Colour{0x111111});
    const ThemeId id = builder.themeId(u"a"_qs);
    const Theme before = *builder.snapshot().find(id);
    Theme wanted = before;
    const auto step = [&](const Result<Change> &change) {
        builder.perform(change);
        return *builder.snapshot().find(id);
    };
    wanted.name = u"算力/𠮷"_qs;
    QCOMPARE(step(renameTheme(builder.snapshot(), id, u" 算力/𠮷 "_qs)), wanted);
    wanted.colour = {0x222222};
    QCOMPARE(step(recolourTheme(builder.snapshot(), id, {0x222222})), wanted);
    wanted.definition = u"定义"_qs;
    QCOMPARE(step(defineTheme(builder.snapshot(), id, u"定义\n"_qs)), wanted);
    wanted.key = 3;
    QCOMPARE(step(pinTheme(builder.snapshot(), id, 3)), wanted);

    QVERIFY(renameTheme(builder.snapshot(), id, u"算力/𠮷"_qs)->isEmpty());
    QVERIFY(recolourTheme(builder.snapshot(), id, {0x222222})->isEmpty());
    QVERIFY(defineTheme(builder.snapshot(), id, u"定义"_qs)->isEmpty());
    QVERIFY(pinTheme(builder.snapshot(), id, 3)->isEmpty());
}

void TestThemeEdits::aKeyPinsOneThemeOnly()
{
    ProjectBuilder builder;
    builder.theme(u"a"_qs).theme(u"b"_qs);
    const ThemeId a = builder.themeId(u"a"_qs);
    const ThemeId b = builder.themeId(u"b"_qs);
    builder.perform(pinTheme(builder.snapshot(), a, 1));
    builder.perform(pinTheme(builder.snapshot(), b, 1));
    QCOMPARE(builder.snapshot().find(a)->key, 0);
    QCOMPARE(builder.snapshot().find(b)->key, 1);
    builder.perform(pinTheme(builder.snapshot(), a, 9));
    builder.perform(pinTheme(builder.snapshot(), b, 0));
    QCOMPARE(builder.snapshot().find(a)->key, 9);
    QCOMPARE(builder.snapshot().find(b)->key, 0);
    for (const int key : {-1, 10})
        QCOMPARE(pinTheme(builder.snapshot(), a, key).error().code, Error::Code::Usage);
}

void TestThemeEdits::moves_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");

    QTest::newRow("to the front") << u"c"_qs << QString() << 0 << u"c a a/x a/y b"_qs;
    QTest::newRow("before the next stays") << u"a"_qs << QString() << 1 << u"a a/x a/y b c"_qs;
    QTest::newRow("behind the next") << u"a"_qs << QString() << 2 << u"b a a/x a/y c"_qs;
    QTest::newRow("to the end") << u"a"_qs << QString() << 3 << u"b c a a/x a/y"_qs;
    QTest::newRow("beyond the end") << u"b"_qs << QString() << 99 << u"a a/x a/y c b"_qs;
    QTest::newRow("before the beginning") << u"b"_qs << QString() << -5 << u"b a a/x a/y c"_qs;
    QTest::newRow("to itself") << u"b"_qs << QString() << 1 << u"a a/x a/y b c"_qs;
    QTest::newRow("under a sibling") << u"c"_qs << u"a"_qs << 1 << u"a a/x a/c a/y b"_qs;
    QTest::newRow("up") << u"a/x"_qs << QString() << 1 << u"a a/y x b c"_qs;
    QTest::newRow("with its children") << u"a"_qs << u"b"_qs << 0 << u"b b/a b/a/x b/a/y c"_qs;
}

void TestThemeEdits::moves()
{
    QFETCH(QString, theme);
    QFETCH(QString, parent);
    QFETCH(int, position);
    QFETCH(QString, order);
    ProjectBuilder builder;
    for (const char *path : {"a", "a/x", "a/y", "b", "c"})
        builder.theme(QString::fromLatin1(path));
    const ProjectSnapshot before = builder.snapshot();
    const auto change =
        moveTheme(builder.snapshot(), builder.themeId(theme), builder.themeId(parent), position);
    builder.perform(change);
    QCOMPARE(paths(builder.snapshot()), order.split(u' '));
    QCOMPARE(change->isEmpty(), paths(before) == order.split(u' '));
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
    builder.perform(change->inverted());
    QCOMPARE(paths(builder.snapshot()), paths(before));
}

void TestThemeEdits::circlesAreRefused_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<Error::Code>("code");

    QTest::newRow("under itself") << u"a"_qs << u"a"_qs << Error::Code::Usage;
    QTest::newRow("under its child") << u"a"_qs << u"a/x"_qs << Error::Code::Usage;
    QTest::newRow("under its grandchild") << u"a"_qs << u"a/x/y"_qs << Error::Code::Usage;
    QTest::newRow("where its name is taken") << u"a/x/b"_qs << QString() << Error::Code::Conflict;
}

void TestThemeEdits::circlesAreRefused()
{
    QFETCH(QString, theme);
    QFETCH(QString, parent);
    QFETCH(Error::Code, code);
    ProjectBuilder builder;
    builder.theme(u"a/x/y"_qs).theme(u"b"_qs).theme(u"a/x/b"_qs);
    const auto change =
        moveTheme(builder.snapshot(), builder.themeId(theme), builder.themeId(parent), 0);
    QVERIFY(!change);
    QCOMPARE(change.error().code, code);
}

void TestThemeEdits::removesWithDescendants()
{
    ProjectBuilder builder;
    builder.document(u"建设算力网络"_qs, u"a.txt"_qs, {});
    builder.highlight(u"算力"_qs, {u"a"_qs, u"a/x/y"_qs, u"b"_qs});
    const HighlightId id = builder.highlightId();
    builder.noteOn(NoteTarget(builder.themeId(u"a/x"_qs)), u"备忘"_qs);
    const ProjectSnapshot before = builder.snapshot();
    const auto change = removeTheme(before, builder.themeId(u"a"_qs));
    QCOMPARE(change->of<Theme>().size(), 3);
    QCOMPARE(change->of<Coding>().size(), 2);
    QCOMPARE(change->of<Note>().size(), 1);
    builder.perform(change);
    QCOMPARE(paths(builder.snapshot()), QStringList{u"b"_qs});
    QCOMPARE(builder.snapshot().themesOf(id), QList<ThemeId>{builder.themeId(u"b"_qs)});
    builder.perform(change->inverted());
    QVERIFY(test::rowDifferences(builder.snapshot(), before).isEmpty());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestThemeEdits::missingThemesAreNotFound()
{
    ProjectBuilder builder;
    builder.theme(u"a"_qs);
    const ProjectSnapshot &project = builder.snapshot();
    const ThemeId a = builder.themeId(u"a"_qs);
    const ThemeId none = ThemeId::create();
    const QList<Result<Change>> failures{
        createTheme(project, none, u"x"_qs),
        renameTheme(project, none, u"x"_qs),
        recolourTheme(project, none, {}),
        defineTheme(project, none, u"x"_qs),
        pinTheme(project, none, 1),
        moveTheme(project, none, a, 0),
        moveTheme(project, a, none, 0),
        mergeThemes(project, none, a),
        mergeThemes(project, a, none),
        removeTheme(project, none),
        removeTheme(project, {}),
    };
    for (const Result<Change> &result : failures) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestThemeEdits)
#include "tst_themeedits.moc"
