// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/change.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;

class TestChange : public QObject {
    Q_OBJECT

private slots:
    void joinsStepsOfOneRow_data();
    void joinsStepsOfOneRow();
    void keepsOneEntryARow();
    void whatEndsWhereItBeganVanishes();
    void invertingTwiceGivesTheSame();
    void recordingTheInverseLeavesNothing();
    void joinsManyStepsAsOneByOne();
    void listsComeReferredToKindsFirst();
};

using Step = RowChange<Theme>;

static Theme theme(const ThemeId &id, const QString &name)
{
    Theme row;
    row.id = id;
    row.name = name;
    return row;
}

void TestChange::joinsStepsOfOneRow_data()
{
    QTest::addColumn<QStringList>("states"); // of one row; empty: not there
    QTest::addColumn<bool>("remains");

    QTest::newRow("added") << QStringList{u""_qs, u"a"_qs} << true;
    QTest::newRow("added, then altered") << QStringList{u""_qs, u"a"_qs, u"b"_qs} << true;
    QTest::newRow("added, then removed") << QStringList{u""_qs, u"a"_qs, u""_qs} << false;
    QTest::newRow("altered twice") << QStringList{u"a"_qs, u"b"_qs, u"c"_qs} << true;
    QTest::newRow("altered and back") << QStringList{u"a"_qs, u"b"_qs, u"a"_qs} << false;
    QTest::newRow("removed, then added alike") << QStringList{u"a"_qs, u""_qs, u"a"_qs} << false;
    QTest::newRow("removed, then added otherwise") << QStringList{u"a"_qs, u""_qs, u"b"_qs} << true;
    QTest::newRow("altered, then removed") << QStringList{u"a"_qs, u"b"_qs, u""_qs} << true;
    QTest::newRow("altered to the same") << QStringList{u"a"_qs, u"a"_qs} << false;
    QTest::newRow("away and on again") << QStringList{u"a"_qs, u"b"_qs, u"a"_qs, u"c"_qs} << true;
}

void TestChange::joinsStepsOfOneRow()
{
    QFETCH(QStringList, states);
    QFETCH(bool, remains);
    const ThemeId id = ThemeId::create();
    const auto rowIn = [&id](const QString &state) {
        return state.isEmpty() ? std::nullopt : std::optional<Theme>(theme(id, state));
    };
    Change change;
    for (qsizetype i = 1; i < states.size(); ++i)
        change.record(Step{rowIn(states[i - 1]), rowIn(states[i])});
    QCOMPARE(change.isEmpty(), !remains);
    if (remains) {
        const Step wanted{rowIn(states.first()), rowIn(states.last())};
        QCOMPARE(change.of<Theme>(), QList<Step>{wanted});
    }
}

void TestChange::keepsOneEntryARow()
{
    QRandomGenerator random(7);
    QList<ThemeId> ids;
    for (int i = 0; i < 5; ++i)
        ids.append(ThemeId::create());
    QHash<ThemeId, std::optional<Theme>> before;
    QHash<ThemeId, std::optional<Theme>> now;
    Change change;
    for (int i = 0; i < 300; ++i) {
        const ThemeId id = ids[random.bounded(5)];
        const int state = random.bounded(4);
        const std::optional<Theme> next =
            state == 0 ? std::nullopt : std::optional(theme(id, QString::number(state)));
        change.record(Step{now.value(id), next});
        now[id] = next;
        QSet<ThemeId> seen;
        for (const Step &step : change.of<Theme>()) {
            QVERIFY(!seen.contains(step.id()));
            seen.insert(step.id());
            QCOMPARE(step.before, before.value(step.id()));
            QCOMPARE(step.after, now.value(step.id()));
        }
    }
}

void TestChange::whatEndsWhereItBeganVanishes()
{
    Change change;
    const Theme row = theme(ThemeId::create(), u"a"_qs);
    change.update(row, row);
    QVERIFY(change.isEmpty());
    change.record(Step{});
    QVERIFY(change.isEmpty());
}

void TestChange::invertingTwiceGivesTheSame()
{
    Change change;
    change.add(theme(ThemeId::create(), u"a"_qs));
    change.remove(theme(ThemeId::create(), u"b"_qs));
    const ThemeId id = ThemeId::create();
    change.update(theme(id, u"c"_qs), theme(id, u"d"_qs));
    Note note;
    note.id = NoteId::create();
    change.add(note);
    QCOMPARE(change.inverted().inverted(), change);
    QVERIFY(!(change.inverted() == change));
    QVERIFY(change.inverted().of<Theme>().first().before.has_value());
    QVERIFY(!change.inverted().of<Theme>().first().after.has_value());
}

void TestChange::recordingTheInverseLeavesNothing()
{
    Change change;
    change.add(theme(ThemeId::create(), u"a"_qs));
    change.remove(theme(ThemeId::create(), u"b"_qs));
    Author author;
    author.id = AuthorId::create();
    change.add(author);
    Change joined = change;
    joined.record(change.inverted());
    QVERIFY(joined.isEmpty());
    joined.record(change);
    QCOMPARE(joined, change);
}

void TestChange::joinsManyStepsAsOneByOne()
{
    QRandomGenerator random(11);
    QList<ThemeId> ids;
    for (int i = 0; i < 40; ++i)
        ids.append(ThemeId::create());
    QHash<ThemeId, std::optional<Theme>> now;
    Change atOnce;
    Change oneByOne;
    for (int round = 0; round < 20; ++round) {
        Change later;
        for (const ThemeId &id : std::as_const(ids)) {
            const int state = random.bounded(4);
            const std::optional<Theme> next =
                state == 0 ? std::nullopt : std::optional(theme(id, QString::number(state)));
            later.record(Step{now.value(id), next});
            now[id] = next;
        }
        QVERIFY(later.of<Theme>().size() > 8);
        for (const Step &step : later.of<Theme>())
            oneByOne.record(step);
        atOnce.record(later);
        QCOMPARE(atOnce, oneByOne);
    }
}

void TestChange::listsComeReferredToKindsFirst()
{
    QStringList tables;
    Change change;
    change.forEachList([&tables](const auto &list) {
        using Row = typename std::decay_t<decltype(list)>::value_type;
        tables.append(QString::fromLatin1(typeid(decltype(Row().after)).name()));
    });
    QCOMPARE(tables.size(), 13);
    const auto indexOf = [&tables](const std::type_info &type) {
        return tables.indexOf(QString::fromLatin1(type.name()));
    };
    QVERIFY(indexOf(typeid(std::optional<Document>)) < indexOf(typeid(std::optional<Version>)));
    QVERIFY(indexOf(typeid(std::optional<Version>)) < indexOf(typeid(std::optional<Section>)));
    QVERIFY(indexOf(typeid(std::optional<Highlight>)) < indexOf(typeid(std::optional<Coding>)));
    QVERIFY(indexOf(typeid(std::optional<Theme>)) < indexOf(typeid(std::optional<Coding>)));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
