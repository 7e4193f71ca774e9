// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindview.h"

#include "blindwords.h"
#include "project/blindcoding.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "support/randomedits.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::asChange;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::rowDifferences;
using meipi::test::words;

class TestBlindView : public QObject {
    Q_OBJECT

private slots:
    void init();

    void hidesOthersWork();
    void keepsWhatIsEverybodys();
    void ownWorkOnOthersHighlightsIsShown_data();
    void ownWorkOnOthersHighlightsIsShown();
    void anOwnReplyToWhatIsHiddenRepliesToNothing();
    void followsEveryEdit_data();
    void followsEveryEdit();
    void isKeptInTheProject();
    void theWayToItAddsTheAuthor();
    void tellsWhatReveals();

private:
    ProjectSnapshot shown() const { return withoutOthers(m_builder->snapshot(), m_own); }

    std::unique_ptr<ProjectBuilder> m_builder;
    AuthorId m_own;
};

namespace {

// What is said of it, row by row and without an index.
bool isVisible(const ProjectSnapshot &, const AuthorId &own, const Coding &row)
{
    return row.author == own;
}
bool isVisible(const ProjectSnapshot &, const AuthorId &own, const Note &row)
{
    return row.author == own || row.target.kind == NoteTarget::Kind::Theme
        || row.target.kind == NoteTarget::Kind::Project;
}
bool isVisible(const ProjectSnapshot &whole, const AuthorId &own, const Highlight &row)
{
    for (const Coding &coding : whole.rows<Coding>()) {
        if (coding.highlight == row.id && coding.author == own)
            return true;
    }
    for (const Note &note : whole.rows<Note>()) {
        if (note.target == NoteTarget(row.id) && note.author == own)
            return true;
    }
    return row.author == own;
}
bool isVisible(const ProjectSnapshot &whole, const AuthorId &own, const Placement &row)
{
    return isVisible(whole, own, *whole.find(row.highlight));
}
template <class Row>
bool isVisible(const ProjectSnapshot &, const AuthorId &, const Row &)
{
    return true;
}

ProjectSnapshot reference(const ProjectSnapshot &whole, const AuthorId &own)
{
    Change rows;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        for (Row row : whole.rows<Row>()) {
            if (!isVisible(whole, own, row))
                continue;
            if constexpr (std::is_same_v<Row, Note>) {
                const Note *answered = whole.find(row.replyTo);
                if (answered != nullptr && !isVisible(whole, own, *answered))
                    row.replyTo = {};
            }
            rows.append(RowChange<Row>{std::nullopt, row});
        }
    });
    ProjectSnapshot made;
    made.apply(rows);
    return made;
}

} // namespace

void TestBlindView::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->as(u"李"_qs).document(words());
    m_builder->highlight(u"枢纽"_qs, {u"算力"_qs}).note(u"自己的"_qs);
    m_own = m_builder->authorId();
    m_builder->as(u"王"_qs);
}

void TestBlindView::hidesOthersWork()
{
    m_builder->highlight(u"公共数据"_qs, {u"数据"_qs}).note(u"别人的"_qs).reply(u"再说"_qs);
    m_builder->highlight(u"学校"_qs);
    m_builder->noteOn(NoteTarget(m_builder->documentId()), u"对文档"_qs);
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"2"_qs)), u"对章节"_qs);
    const ProjectSnapshot seen = shown();
    QCOMPARE(seen.rows<Highlight>().size(), 1);
    QCOMPARE(seen.rows<Placement>().size(), 1);
    QCOMPARE(seen.rows<Coding>().size(), 1);
    QCOMPARE(seen.rows<Note>().size(), 1);
    QCOMPARE(seen.codingsWith(m_builder->themeId(u"数据"_qs)).size(), 0);
    QCOMPARE(seen.highlights(m_builder->documentId()).size(), 1);
    QCOMPARE(indexProblems(seen), QStringList());
    QCOMPARE(seen.text(m_builder->documentId()).string(), words());
}

void TestBlindView::keepsWhatIsEverybodys()
{
    m_builder->theme(u"数据/标准"_qs).summary(u"2"_qs, u"开放数据"_qs).title(u"规划"_qs);
    m_builder->document(u"一、第二份\n内容。\n"_qs, u"second.txt"_qs);
    m_builder->noteOn({}, u"对项目"_qs);
    m_builder->noteOn(NoteTarget(m_builder->themeId(u"数据"_qs)), u"何时用"_qs).reply(u"好"_qs);
    QCOMPARE(rowDifferences(m_builder->snapshot(), shown()), QStringList());
}

void TestBlindView::ownWorkOnOthersHighlightsIsShown_data()
{
    QTest::addColumn<bool>("isCoded");
    QTest::addColumn<bool>("hasNote");
    QTest::newRow("a coding") << true << false;
    QTest::newRow("a note") << false << true;
    QTest::newRow("both") << true << true;
}

void TestBlindView::ownWorkOnOthersHighlightsIsShown()
{
    QFETCH(bool, isCoded);
    QFETCH(bool, hasNote);
    m_builder->highlight(u"公共数据"_qs, {u"数据"_qs}).note(u"别人的"_qs);
    const HighlightId highlight = m_builder->highlightId();
    const ThemeId theme = m_builder->theme(u"标准"_qs).themeId(u"标准"_qs);
    m_builder->as(u"李"_qs);
    if (isCoded)
        m_builder->perform(
            addTheme(m_builder->snapshot(), m_builder->context(), {highlight}, theme));
    if (hasNote)
        m_builder->noteOn(NoteTarget(highlight), u"我的"_qs);
    const ProjectSnapshot seen = shown();
    QVERIFY(seen.placement(highlight) != nullptr);
    QCOMPARE(seen.themesOf(highlight), isCoded ? QList<ThemeId>{theme} : QList<ThemeId>());
    QCOMPARE(seen.notes(NoteTarget(highlight)).size(), hasNote ? 1 : 0);
    QCOMPARE(indexProblems(seen), QStringList());
}

void TestBlindView::anOwnReplyToWhatIsHiddenRepliesToNothing()
{
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"2"_qs)), u"别人的"_qs);
    m_builder->as(u"李"_qs).reply(u"不同意"_qs);
    const NoteId reply = m_builder->noteId();
    QVERIFY(shown().find(reply)->replyTo.isNull());
    QCOMPARE(shown().find(reply)->text, u"不同意"_qs);
    QVERIFY(!m_builder->snapshot().find(reply)->replyTo.isNull());
    m_builder->reply(u"补充"_qs); // to the own one, which is seen
    QCOMPARE(shown().find(m_builder->noteId())->replyTo, reply);
}

void TestBlindView::followsEveryEdit_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U, 5U, 6U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestBlindView::followsEveryEdit()
{
    QFETCH(quint32, seed);
    ProjectBuilder builder;
    builder.as(u"Other"_qs).document(words()).theme(u"算力"_qs).theme(u"数据"_qs);
    builder.as(u"Analyst"_qs);
    const AuthorId own = builder.authorId();
    Project project;
    RandomEdits edits(project, builder, seed, RandomEdits::Kinds::All);
    QRandomGenerator random(seed);
    ProjectSnapshot seen = withoutOthers(project.snapshot(), own);
    connect(&project, &Project::changed, this, [&](const Change &change) {
        const Change there = shownChange(seen, project.snapshot(), own, change);
        QVERIFY(seen.accepts(there));
        seen.apply(there);
    });
    const auto matches = [&] {
        QCOMPARE(rowDifferences(reference(project.snapshot(), own), seen), QStringList());
        QCOMPARE(indexProblems(seen), QStringList());
    };
    bool hasHidden = false;
    for (int step = 0; step < 250; ++step) {
        builder.as(random.bounded(2) == 0 ? u"Other"_qs : u"Analyst"_qs);
        edits.step();
        matches();
        if (QTest::currentTestFailed())
            return;
        hasHidden = hasHidden
            || seen.rows<Highlight>().size() < project.snapshot().rows<Highlight>().size();
    }
    QVERIFY(hasHidden);
    QCOMPARE(rowDifferences(withoutOthers(project.snapshot(), own), seen), QStringList());
    while (edits.stepBack()) {}
    matches();
}

void TestBlindView::isKeptInTheProject()
{
    const Author own = *m_builder->snapshot().find(m_own);
    const AuthorId other = m_builder->authorId();
    QVERIFY(!isBlind(m_builder->snapshot(), m_own));
    m_builder->perform(hideOthers(m_builder->snapshot(), own));
    QVERIFY(isBlind(m_builder->snapshot(), m_own));
    QVERIFY(!isBlind(m_builder->snapshot(), other));
    QCOMPARE(m_builder->snapshot().property(u"blind/"_qs + m_own.toString()), u"hidden"_qs);
    QVERIFY(hideOthers(m_builder->snapshot(), own).isEmpty());
    QVERIFY(revealOthers(m_builder->snapshot(), other).isEmpty());
    m_builder->perform(revealOthers(m_builder->snapshot(), m_own));
    QVERIFY(!isBlind(m_builder->snapshot(), m_own));
}

void TestBlindView::theWayToItAddsTheAuthor()
{
    const Author fresh{AuthorId::create(), u"张"_qs, {1}};
    m_builder->perform(hideOthers(m_builder->snapshot(), fresh));
    QCOMPARE(m_builder->snapshot().find(fresh.id)->name, u"张"_qs);
    QVERIFY(isBlind(m_builder->snapshot(), fresh.id));
}

void TestBlindView::tellsWhatReveals()
{
    const ProjectSnapshot before = m_builder->snapshot();
    const Change hiding = hideOthers(before, *before.find(m_own));
    QVERIFY(!reveals(before, m_own, hiding));
    m_builder->perform(hiding);
    QVERIFY(reveals(m_builder->snapshot(), m_own, hiding.inverted()));
    QVERIFY(!reveals(m_builder->snapshot(), m_builder->authorId(), hiding.inverted()));
    QVERIFY(withoutBlindness(hiding.inverted()).isEmpty());
    const Change rest = asChange(m_builder->snapshot());
    QCOMPARE(withoutBlindness(rest).of<Highlight>(), rest.of<Highlight>());
    QCOMPARE(withoutBlindness(rest).of<Property>().size(), rest.of<Property>().size() - 1);
}

QTEST_GUILESS_MAIN(TestBlindView)
#include "tst_blindview.moc"
