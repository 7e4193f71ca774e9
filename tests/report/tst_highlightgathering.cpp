// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/highlightgathering.h"

#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "support/projectbuilder.h"
#include "text/folding.h"
#include "text/sentences.h"

#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

using Kind = GatheringCondition::Kind;
using Unit = GatheringCondition::Unit;

const QString firstText =
    u"导语。\n一、算力建设。\n支持建设枢纽。支持算力网络，开放接口。\n二、数据开放。\n推动數據共享。建立目录。\n"_qs;

/// A day's work of two people on two documents; the first step is at 2026-01-02T03:04:05Z.
ProjectBuilder daysWork()
{
    ProjectBuilder builder;
    builder.as(u"Li"_qs)
        .document(firstText, u"first.txt"_qs)
        .highlight(u"建设枢纽"_qs, {u"算力/枢纽"_qs})
        .note(u"钱从哪来？"_qs, NoteStatus::Question)
        .highlight(u"枢纽"_qs, {u"算力"_qs})
        .as(u"Wang Er"_qs)
        .highlight(u"网络，开放"_qs, {u"算力/网络"_qs})
        .note(u"重点"_qs)
        .starred()
        .highlight(u"數據共享"_qs, {u"数据"_qs})
        .note(u"数据目录"_qs, NoteStatus::ToDo)
        .done()
        .document(u"没有编号的数据。\n"_qs, u"second.txt"_qs)
        .highlight(u"数据"_qs, {u"数据"_qs, u"算力"_qs});
    return builder;
}

QStringList quotes(const ProjectSnapshot &project, const QList<HighlightId> &highlights)
{
    QStringList result;
    for (const HighlightId &id : highlights)
        result.append(project.find(id)->quote);
    return result;
}

/// The obvious way, one highlight after the other.
class Reference {
public:
    explicit Reference(const ProjectSnapshot &project) : m_project(project)
    {
        for (const DocumentId &document : project.documents()) {
            for (const auto &entry : project.highlights(document).all())
                m_all.append(entry.id);
        }
    }

    QList<HighlightId> highlights(const GatheringCondition &condition) const
    {
        QList<HighlightId> found;
        for (const HighlightId &id : m_all) {
            if (meets(id, condition))
                found.append(id);
        }
        return found;
    }

private:
    bool meets(const HighlightId &id, const GatheringCondition &condition) const
    {
        const Highlight *row = m_project.find(id);
        const auto part = [&](const GatheringCondition &each) { return meets(id, each); };
        switch (condition.kind) {
        case Kind::Everything:
            return true;
        case Kind::All:
            return std::all_of(condition.parts.cbegin(), condition.parts.cend(), part);
        case Kind::Any:
            return std::any_of(condition.parts.cbegin(), condition.parts.cend(), part);
        case Kind::Not:
            return !meets(id, condition.parts.first());
        case Kind::Theme: {
            const QList<ThemeId> wanted = condition.withDescendants
                ? m_project.withDescendants(condition.theme)
                : QList<ThemeId>{condition.theme};
            const QList<ThemeId> own = m_project.themesOf(id);
            return std::any_of(own.cbegin(), own.cend(),
                               [&](const ThemeId &theme) { return wanted.contains(theme); });
        }
        case Kind::Author:
            return row->author == condition.author;
        case Kind::Since:
            return !(row->created < condition.time);
        case Kind::Quote:
            return folded(row->quote).contains(folded(condition.words));
        default:
            break;
        }
        return std::any_of(m_all.cbegin(), m_all.cend(), [&](const HighlightId &other) {
            return other != id && isRelated(id, other, condition)
                && meets(other, condition.parts.first());
        });
    }

    bool isRelated(const HighlightId &one, const HighlightId &other,
                   const GatheringCondition &condition) const
    {
        if (m_project.find(one)->document != m_project.find(other)->document)
            return false;
        const TextRange a = m_project.placement(one)->range;
        const TextRange b = m_project.placement(other)->range;
        if (condition.kind == Kind::Overlaps)
            return a.overlaps(b);
        if (condition.kind == Kind::Inside)
            return b.contains(a);
        if (condition.unit == Unit::Characters)
            return b.start - a.end <= condition.distance && a.start - b.end <= condition.distance;
        const Text text = m_project.text(m_project.find(one)->document);
        const TextRange paragraph = text.paragraph(text.paragraphAt(a.start));
        if (condition.unit == Unit::Paragraph)
            return paragraph.overlaps(b);
        for (const TextRange &sentence : sentences(text.view(paragraph), false)) {
            const TextRange placed{paragraph.start + sentence.start,
                                   paragraph.start + sentence.end};
            if (placed.contains(a.start))
                return placed.overlaps(b);
        }
        return false;
    }

    const ProjectSnapshot &m_project;
    QList<HighlightId> m_all;
};

} // namespace

class TestHighlightGathering : public QObject {
    Q_OBJECT

private slots:
    void gathers_data();
    void gathers();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void meansTheSameUnderOtherNames();
    void tellsWhereTheyStand();
    void stopsWhenCancelled();
    void refuses_data();
    void refuses();
    void agreesWithTheObviousWay();
    void gathersNothingFromNothing();
};

void TestHighlightGathering::gathers_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("found");

    const QString hubs = u"建设枢纽"_qs;
    const QString hub = u"枢纽"_qs;
    const QString net = u"网络，开放"_qs;
    const QString shared = u"數據共享"_qs;
    const QString data = u"数据"_qs;
    const QStringList all{hubs, hub, net, shared, data};
    const auto row = [](const char *name, const QString &condition, const QStringList &found) {
        QTest::newRow(name) << condition << found;
    };
    row("nothing asked", {}, all);
    row("blank", u" \n"_qs, all);
    row("theme with what is below", u"theme:算力"_qs, {hubs, hub, net, data});
    row("theme alone", u"theme=算力"_qs, {hub, data});
    row("child", u"theme:算力/枢纽"_qs, {hubs});
    row("one and the other", u"theme:算力 AND theme:数据"_qs, {data});
    row("AND left out", u"theme:算力 theme:数据"_qs, {data});
    row("one or the other", u"theme=数据 OR theme:算力/网络"_qs, {net, shared, data});
    row("not", u"NOT theme:算力"_qs, {shared});
    row("not not", u"NOT NOT theme=算力"_qs, {hub, data});
    row("AND before OR", u"theme:数据 author:Li OR theme:算力/网络"_qs, {net});
    row("brackets", u"(theme:数据 OR theme:算力/网络) NOT document:second"_qs, {net, shared});
    row("document by its file", u"document:second.txt"_qs, {data});
    row("section", u"section:1"_qs, {hubs, hub, net});
    row("measure", u"section:1.1"_qs, {hubs, hub});
    row("author", u"author:\"Wang Er\""_qs, {net, shared, data});
    row("since before", u"since:2026-01-02"_qs, all);
    row("since after", u"since:2026-01-03"_qs, {});
    row("until takes its day in", u"until:2026-01-02"_qs, all);
    row("until the day before", u"until:2026-01-01"_qs, {});
    row("since a month", u"since:2026-01"_qs, all);
    row("until a month before", u"until:2025-12"_qs, {});
    row("until a year takes it in", u"until:2026"_qs, all);
    row("coder", u"coder:Li"_qs, {hubs, hub});
    row("tagged", u"NOT is:tagged"_qs, {});
    row("noted", u"is:noted"_qs, {hubs, net, shared});
    row("everything", u"*"_qs, all);
    row("overlapping anything", u"overlaps(*)"_qs, {hubs, hub});
    row("a star among words", u"text:*"_qs, {});
    row("status", u"status:question"_qs, {hubs});
    row("to do", u"status:todo"_qs, {shared});
    row("starred", u"is:starred"_qs, {net});
    row("done", u"is:done"_qs, {shared});
    row("words of the quote", u"quote:数据"_qs, {shared, data});
    row("words of a note", u"note:目录"_qs, {shared});
    row("words anywhere", u"重点 OR 共享"_qs, {net, shared});
    row("quoted words", u"text:\"钱从\""_qs, {hubs});
    row("words with a colon", u"\"a:b\""_qs, {});
    row("no field of ours is words", u"x:y OR 枢纽"_qs, {hubs, hub});
    row("overlapping", u"overlaps(theme=算力)"_qs, {hubs});
    row("inside", u"inside(theme:算力/枢纽)"_qs, {hub});
    row("around is not inside", u"inside(theme=算力)"_qs, {});
    row("same sentence", u"near(theme:算力)"_qs, {hubs, hub});
    row("same paragraph", u"near-paragraph(theme:算力/枢纽)"_qs, {hub, net});
    row("same section", u"near-section(theme:算力/网络)"_qs, {hubs, hub});
    row("so many characters", u"near-5(theme:算力/网络)"_qs, {hubs, hub});
    row("too far", u"near-4(theme:算力/网络)"_qs, {});
    row("relation with a condition", u"author:Li near-paragraph(author:\"Wang Er\")"_qs,
        {hubs, hub});
    row("relation inside a relation", u"overlaps(overlaps(theme:算力/枢纽))"_qs, {hubs});
}

void TestHighlightGathering::gathers()
{
    QFETCH(QString, condition);
    QFETCH(QStringList, found);

    const ProjectBuilder builder = daysWork();
    const auto parsed = parseCondition(condition, builder.snapshot());
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    HighlightGathering gathering(builder.snapshot());
    QCOMPARE(quotes(builder.snapshot(), gathering.highlights(*parsed)), found);
    QCOMPARE(quotes(builder.snapshot(), gathering.highlights(*parsed)), found);
}

void TestHighlightGathering::writesWhatItReads_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QString>("written");

    const auto row = [](const char *name, const QString &condition, const QString &written) {
        QTest::newRow(name) << condition << written;
    };
    row("nothing", {}, {});
    row("everything in a relation", u"near-20( * )"_qs, u"near-20(*)"_qs);
    row("words", u"重点"_qs, u"text:重点"_qs);
    row("words to be quoted", u"note:\"a (b) \\\"c\\\" *\""_qs, u"note:\"a (b) \\\"c\\\" *\""_qs);
    row("names", u"author:\"Wang Er\" theme=算力 document:first.txt"_qs,
        u"author:\"Wang Er\" AND theme=算力 AND document:first.txt"_qs);
    row("brackets that matter", u"(theme:数据 OR is:done) NOT (重点 status:todo)"_qs,
        u"(theme:数据 OR is:done) AND NOT (text:重点 AND status:todo)"_qs);
    row("brackets that do not", u"((section:1.1))"_qs, u"section:1.1"_qs);
    row("AND before OR", u"is:tagged is:noted OR coder:Li"_qs,
        u"(is:tagged AND is:noted) OR coder:Li"_qs);
    row("relations", u"overlaps(inside(near(near-paragraph(near-section(is:starred)))))"_qs,
        u"overlaps(inside(near(near-paragraph(near-section(is:starred)))))"_qs);
    row("days", u"since:2026-01 until:2026-01-02"_qs, u"since:2026-01 AND until:2026-01-02"_qs);
}

void TestHighlightGathering::writesWhatItReads()
{
    QFETCH(QString, condition);
    QFETCH(QString, written);

    const ProjectBuilder builder = daysWork();
    const auto parsed = parseCondition(condition, builder.snapshot());
    QVERIFY(parsed);
    QCOMPARE(conditionText(*parsed, builder.snapshot()), written);
    for (const auto names : {ConditionNames::Shown, ConditionNames::WithIds}) {
        const auto again =
            parseCondition(conditionText(*parsed, builder.snapshot(), names), builder.snapshot());
        QVERIFY(again);
        QCOMPARE(conditionText(*again, builder.snapshot()), written);
    }
}

void TestHighlightGathering::meansTheSameUnderOtherNames()
{
    ProjectBuilder builder = daysWork();
    const auto parsed =
        parseCondition(u"theme:算力/枢纽 author:Li document:first.txt"_qs, builder.snapshot());
    QVERIFY(parsed);
    const QString kept = conditionText(*parsed, builder.snapshot(), ConditionNames::WithIds);
    builder.perform(
        renameTheme(builder.snapshot(), builder.themeId(u"算力/枢纽"_qs), u"\"中心\""_qs));
    builder.perform(
        renameAuthor(builder.snapshot(), authorNamed(builder.snapshot(), u"Li"), u"Li Ming"_qs));
    const auto later = parseCondition(kept, builder.snapshot());
    QVERIFY(later);
    QCOMPARE(conditionText(*later, builder.snapshot()),
             u"theme:\"算力/\\\"中心\\\"\" AND author:\"Li Ming\" AND document:first.txt"_qs);
    // Where the ids are unknown, as in another project, the names count.
    const ProjectBuilder other = daysWork();
    const auto elsewhere = parseCondition(kept, other.snapshot());
    QVERIFY(elsewhere);
    QCOMPARE(conditionText(*elsewhere, other.snapshot()),
             u"theme:算力/枢纽 AND author:Li AND document:first.txt"_qs);
    builder.perform(removeTheme(builder.snapshot(), builder.themeId(u"算力"_qs)));
    QCOMPARE(int(parseCondition(kept, builder.snapshot()).error().code),
             int(Error::Code::NotFound));
}

void TestHighlightGathering::tellsWhereTheyStand()
{
    const ProjectBuilder builder = daysWork();
    HighlightGathering gathering(builder.snapshot());
    const auto gathered = gathering.gathered({}, Progress());
    QVERIFY(gathered);
    QCOMPARE(gathered->size(), 5);
    const ProjectSnapshot &project = builder.snapshot();
    for (const ListedPassage &each : *gathered) {
        QCOMPARE(project.text(each.document).view(each.range), project.find(each.highlight)->quote);
        const SectionTree &tree = project.sections(each.document);
        const int node = tree.outline().sectionAt(each.range.start);
        QCOMPARE(each.section, node < 0 ? SectionId() : tree.idOf(node));
    }
}

void TestHighlightGathering::stopsWhenCancelled()
{
    HighlightGathering gathering(daysWork().snapshot());
    Progress progress;
    progress.cancel();
    const auto gathered = gathering.gathered({}, progress);
    QVERIFY(!gathered);
    QCOMPARE(int(gathered.error().code), int(Error::Code::Cancelled));
}

void TestHighlightGathering::refuses_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("code");
    QTest::addColumn<qsizetype>("offset");

    const int malformed = int(Error::Code::Malformed);
    const int notFound = int(Error::Code::NotFound);
    const auto row = [](const char *name, const QString &condition, int code, qsizetype offset) {
        QTest::newRow(name) << condition << code << offset;
    };
    row("open bracket", u"(重点"_qs, malformed, 3);
    row("closed bracket", u"重点)"_qs, malformed, 2);
    row("open quote", u"text:\"重点"_qs, malformed, 8);
    row("nothing behind AND", u"重点 AND"_qs, malformed, 6);
    row("nothing behind NOT", u"NOT"_qs, malformed, 3);
    row("no such theme", u"重点 theme:火星"_qs, notFound, 3);
    row("no such document", u"document:火星"_qs, notFound, 0);
    row("no such section", u"section:9"_qs, notFound, 0);
    row("no such author", u"author:火星"_qs, notFound, 0);
    row("no day", u"since:2026-02-30"_qs, malformed, 0);
    row("no status", u"status:happy"_qs, malformed, 0);
    row("no relation", u"beside(重点)"_qs, malformed, 0);
    row("too deep", u"("_qs.repeated(100'000), malformed, 101);
    row("not so often", u"NOT "_qs.repeated(100'000), malformed, 400'000);
}

void TestHighlightGathering::refuses()
{
    QFETCH(QString, condition);
    QFETCH(int, code);
    QFETCH(qsizetype, offset);

    const auto parsed = parseCondition(condition, daysWork().snapshot());
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().code), code);
    QCOMPARE(parsed.error().offset, offset);
}

void TestHighlightGathering::agreesWithTheObviousWay()
{
    QRandomGenerator random(20260715);
    ProjectBuilder builder;
    for (int document = 0; document < 3; ++document) {
        builder.document(u"甲乙，丙丁。戊己！庚辛？\n壬癸子丑；寅卯。辰巳\n"_qs.repeated(4),
                         QString::number(document));
        for (int i = 0; i < 25; ++i) {
            const int start = random.bounded(90);
            builder.as(QString::number(random.bounded(2)))
                .highlightRange({start, start + 2 + random.bounded(9)},
                                {u"a/b"_qs.first(1 + 2 * random.bounded(2))});
        }
    }
    const QStringList leaves{u"theme:a"_qs, u"theme=a"_qs, u"theme:a/b"_qs, u"author:0"_qs,
                             u"quote:丙"_qs};
    const QStringList relations{u"NOT"_qs,  u"overlaps"_qs,       u"inside"_qs,
                                u"near"_qs, u"near-paragraph"_qs, u"near-3"_qs};
    const std::function<QString(int)> made = [&](int depth) {
        const auto leaf = leaves[random.bounded(int(leaves.size()))];
        switch (depth == 0 ? 0 : random.bounded(4)) {
        case 0:
            return leaf;
        case 1:
            return u"("_qs + made(depth - 1) + u" OR "_qs + made(depth - 1) + u")"_qs;
        case 2:
            return u"("_qs + made(depth - 1) + u" AND "_qs + made(depth - 1) + u")"_qs;
        default:
            return relations[random.bounded(int(relations.size()))] + u"("_qs + made(depth - 1)
                + u")"_qs;
        }
    };
    HighlightGathering gathering(builder.snapshot());
    const Reference reference(builder.snapshot());
    for (int run = 0; run < 150; ++run) {
        const QString text = made(2);
        const auto condition = parseCondition(text, builder.snapshot());
        QVERIFY2(condition, qPrintable(text));
        QVERIFY2(gathering.highlights(*condition) == reference.highlights(*condition),
                 qPrintable(text));
    }
}

void TestHighlightGathering::gathersNothingFromNothing()
{
    HighlightGathering gathering{ProjectSnapshot()};
    QVERIFY(gathering.highlights({}).isEmpty());
    GatheringCondition any;
    any.kind = Kind::Any;
    HighlightGathering days(daysWork().snapshot());
    QCOMPARE(days.size(), 5);
    QVERIFY(days.highlights(any).isEmpty());
}

QTEST_GUILESS_MAIN(TestHighlightGathering)
#include "tst_highlightgathering.moc"
