// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/change.h"
#include "project/fields.h"

#include <QSet>
#include <QTest>

using namespace meipi;

class TestFields : public QObject {
    Q_OBJECT

private slots:
    void everyEnumeratorHasItsKey();
    void unknownKeysAreNone();
    void columnsAreNamedOnceAndStartWithTheId();
    void visitingReachesEveryField();
};

void TestFields::everyEnumeratorHasItsKey()
{
    QCOMPARE(keyOf(OutlineNode::Kind::Back), QLatin1String("back"));
    QCOMPARE(keyOf(ReadingState::Settled), QLatin1String("settled"));
    QCOMPARE(keyOf(PlacementState::Orphaned), QLatin1String("orphaned"));
    QCOMPARE(keyOf(NoteTarget::Kind::Highlight), QLatin1String("highlight"));
    QCOMPARE(keyOf(NoteStatus::ToDo), QLatin1String("todo"));
    for (const char *key : EnumKeys<PlacementState>::keys)
        QCOMPARE(keyOf(*fromKey<PlacementState>(QLatin1String(key).toString())),
                 QLatin1String(key));
}

void TestFields::unknownKeysAreNone()
{
    QVERIFY(!fromKey<NoteStatus>(u"Thought"));
    QVERIFY(!fromKey<NoteStatus>(u""));
    QVERIFY(!fromKey<ReadingState>(u"unread "));
}

template <class Row>
static QStringList columns()
{
    QStringList names;
    Row row;
    RowTraits<Row>::visit(
        row, [&names](const char *name, auto &) { names.append(QString::fromLatin1(name)); });
    return names;
}

template <class... Rows>
static QList<QStringList> allColumns(const std::tuple<QList<RowChange<Rows>>...> *)
{
    return {columns<Rows>()...};
}

void TestFields::columnsAreNamedOnceAndStartWithTheId()
{
    const QList<QStringList> tables = allColumns(static_cast<const Change::Lists *>(nullptr));
    QCOMPARE(tables.size(), 13);
    for (const QStringList &names : tables) {
        QCOMPARE(names.first(), u"id"_qs);
        QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
    }
}

void TestFields::visitingReachesEveryField()
{
    // A row rebuilt field by field equals the first one only where no field is left out.
    Note note;
    note.id = NoteId::create();
    note.target = NoteTarget(HighlightId::create());
    note.text = u"多少？"_qs;
    note.status = NoteStatus::Evidence;
    note.starred = note.isPrivate = note.done = true;
    note.replyTo = NoteId::create();
    note.author = AuthorId::create();
    note.created = {1};
    note.modified = {2};
    QList<const void *> values;
    RowTraits<Note>::visit(std::as_const(note),
                           [&values](const char *, const auto &field) { values.append(&field); });
    Note copy;
    int index = 0;
    RowTraits<Note>::visit(copy, [&values, &index](const char *, auto &field) {
        using Field = std::decay_t<decltype(field)>;
        field = *static_cast<const Field *>(values[index++]);
    });
    QCOMPARE(copy, note);
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
