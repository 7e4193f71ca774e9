// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/themekeys.h"

#include "project/themeedits.h"
#include "support/projectbuilder.h"

#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;

class TestThemeKeys : public QObject {
    Q_OBJECT

private slots:
    void withoutThemesAllKeysAreFree();
    void theTreeFillsTheKeysInOrder();
    void aPinnedThemeHasItsKey();
    void whatWasUsedLastComesBeforeTheTree();
    void aThemeKeepsItsKeyWhileOthersAreUsed();
    void aTenthThemeTakesThePlaceUnusedForLongest();
    void aRemovedThemeLeavesItsKey();
    void pinningMovesTheOthers();

private:
    void load(ProjectBuilder &builder) { m_project.reset(builder.snapshot()); }
    QStringList names(const ThemeKeys &keys) const;
    void perform(const Result<Change> &change);

    Project m_project;
};

// One word for each key, a dot where it is free.
QStringList TestThemeKeys::names(const ThemeKeys &keys) const
{
    QStringList names;
    for (const ThemeId &id : keys.themes()) {
        const Theme *theme = m_project.snapshot().find(id);
        names.append(theme == nullptr ? u"."_qs : theme->name);
    }
    return names;
}

void TestThemeKeys::perform(const Result<Change> &change)
{
    QVERIFY(change);
    m_project.apply(*change);
}

static QStringList listed(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

static ProjectBuilder lettered(const char *themes)
{
    ProjectBuilder builder;
    const QStringList names = listed(themes);
    for (const QString &name : names)
        builder.theme(name);
    return builder;
}

void TestThemeKeys::withoutThemesAllKeysAreFree()
{
    ProjectBuilder builder;
    load(builder);
    const ThemeKeys keys(m_project);
    QCOMPARE(names(keys), listed(". . . . . . . . ."));
    QVERIFY(keys.theme(0).isNull());
    QVERIFY(keys.theme(10).isNull());
}

void TestThemeKeys::theTreeFillsTheKeysInOrder()
{
    ProjectBuilder builder = lettered("a b c d e f g h i j k");
    load(builder);
    const ThemeKeys keys(m_project);
    QCOMPARE(names(keys), listed("a b c d e f g h i"));
    QCOMPARE(keys.theme(1), m_project.snapshot().themeAtPath(u"a"));
}

void TestThemeKeys::aPinnedThemeHasItsKey()
{
    ProjectBuilder builder = lettered("a b c");
    builder.perform(pinTheme(builder.snapshot(), builder.themeId(u"c"_qs), 2));
    load(builder);
    const ThemeKeys keys(m_project);
    QCOMPARE(names(keys), listed("a c b . . . . . ."));
}

void TestThemeKeys::whatWasUsedLastComesBeforeTheTree()
{
    ProjectBuilder builder = lettered("a b c d e f g h i j k");
    builder.document(u"one two"_qs).highlight(u"two"_qs, {u"k"_qs});
    load(builder);
    const ThemeKeys keys(m_project);
    QCOMPARE(names(keys), listed("a b c d e f g h k"));
}

void TestThemeKeys::aThemeKeepsItsKeyWhileOthersAreUsed()
{
    ProjectBuilder builder = lettered("a b c");
    load(builder);
    ThemeKeys keys(m_project);
    keys.use(keys.theme(3));
    keys.use(keys.theme(2));
    QCOMPARE(names(keys), listed("a b c . . . . . ."));
}

void TestThemeKeys::aTenthThemeTakesThePlaceUnusedForLongest()
{
    ProjectBuilder builder = lettered("a b c d e f g h i j");
    load(builder);
    ThemeKeys keys(m_project);
    for (int key = 9; key >= 1; --key)
        keys.use(keys.theme(key));
    keys.use(keys.theme(9));
    keys.use(m_project.snapshot().themeAtPath(u"j"));
    QCOMPARE(names(keys), listed("a b c d e f g j i"));
}

void TestThemeKeys::aRemovedThemeLeavesItsKey()
{
    ProjectBuilder builder = lettered("a b c");
    load(builder);
    const ThemeKeys keys(m_project);
    QSignalSpy spy(&keys, &ThemeKeys::changed);
    perform(removeTheme(m_project.snapshot(), m_project.snapshot().themeAtPath(u"b")));
    QCOMPARE(names(keys), listed("a . c . . . . . ."));
    QCOMPARE(spy.size(), 1);
    perform(createTheme(m_project.snapshot(), {}, u"d"_qs));
    QCOMPARE(names(keys), listed("a d c . . . . . ."));
}

void TestThemeKeys::pinningMovesTheOthers()
{
    ProjectBuilder builder = lettered("a b c");
    load(builder);
    const ThemeKeys keys(m_project);
    perform(pinTheme(m_project.snapshot(), m_project.snapshot().themeAtPath(u"c"), 1));
    QCOMPARE(names(keys), listed("c b a . . . . . ."));
}

QTEST_GUILESS_MAIN(TestThemeKeys)
#include "tst_themekeys.moc"
