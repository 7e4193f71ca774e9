// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindedits.h"

#include "blindwords.h"
#include "project/blindview.h"
#include "project/dimensions.h"
#include "project/highlightedits.h"
#include "project/manythemes.h"
#include "project/noteedits.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"
#include "project/unitcoding.h"
#include "support/randomedits.h"
#include "support/snapshotcheck.h"

#include <QTest>

#include <functional>

using namespace meipi;
using meipi::test::indexProblems;
using meipi::test::ProjectBuilder;
using meipi::test::RandomEdits;
using meipi::test::rowDifferences;
using meipi::test::words;

class TestBlindEdits : public QObject {
    Q_OBJECT

private slots:
    void init();

    void whatHiddenWorkHangsOnStays_data();
    void whatHiddenWorkHangsOnStays();
    void whatNothingHiddenHangsOnGoes_data();
    void whatNothingHiddenHangsOnGoes();
    void ofAnothersHighlightOnlyOwnWorkGoes();
    void ownCodingIsTakenFromAHighlightThatOthersCoded();
    void aUnitIsCodedAnewThoughOthersCodedTheHighlight();
    void measuresAreJoinedWithHiddenNotesOnThem();
    void aReplyToWhatIsHiddenIsEdited();
    void authorsAreUnitedUnlessWorkWouldBeRevealed();
    void nothingHiddenIsLostByAnyEdit_data();
    void nothingHiddenIsLostByAnyEdit();

private:
    using Edit = std::function<Result<Change>(const ProjectSnapshot &, const EditContext &)>;

    const ProjectSnapshot &whole() const { return m_builder->snapshot(); }
    ProjectSnapshot shown() const { return withoutOthers(whole(), m_own); }
    Result<Change> asked(const Edit &edit);
    Result<Change> askedOfWhole(const Edit &edit);
    void coding(const HighlightId &highlight, const QString &author, const QString &theme);
    QStringList themesBy(const HighlightId &highlight, const AuthorId &author) const;

    std::unique_ptr<ProjectBuilder> m_builder;
    AuthorId m_own;
    AuthorId m_other;
    HighlightId m_mine; ///< 枢纽, with the own theme 算力 and the other's 布局.
    HighlightId m_theirs; ///< 公共数据, with their theme 数据 and the own 算力.
    NoteId m_note; ///< The own one on m_mine, with their reply.
};

namespace {

// What refers to nothing.
QStringList dangling(const ProjectSnapshot &project)
{
    QStringList found;
    const auto need = [&found](bool isThere, const auto &row) {
        if (!isThere)
            found.append(row.id.toString());
    };
    for (const Coding &row : project.rows<Coding>())
        need(project.find(row.highlight) != nullptr && project.find(row.theme) != nullptr, row);
    for (const Placement &row : project.rows<Placement>())
        need(project.find(row.highlight) != nullptr && project.find(row.version) != nullptr, row);
    for (const Highlight &row : project.rows<Highlight>())
        need(project.find(row.document) != nullptr, row);
    for (const Note &row : project.rows<Note>()) {
        const QUuid id = row.target.id;
        need(id.isNull() || project.find(DocumentId(id)) != nullptr
                 || project.find(SectionId(id)) != nullptr || project.find(ThemeId(id)) != nullptr
                 || project.find(HighlightId(id)) != nullptr,
             row);
        need(row.replyTo.isNull() || project.find(row.replyTo) != nullptr, row);
    }
    return found;
}

} // namespace

void TestBlindEdits::init()
{
    m_builder = std::make_unique<ProjectBuilder>();
    m_builder->as(u"王"_qs).document(words()).highlight(u"公共数据"_qs, {u"数据"_qs});
    m_other = m_builder->authorId();
    m_theirs = m_builder->highlightId();
    m_builder->as(u"李"_qs).highlight(u"枢纽"_qs, {u"算力"_qs}).note(u"多少？"_qs);
    m_own = m_builder->authorId();
    m_mine = m_builder->highlightId();
    m_note = m_builder->noteId();
    m_builder->theme(u"布局"_qs).theme(u"标准"_qs);
    coding(m_mine, u"王"_qs, u"布局"_qs);
    coding(m_theirs, u"李"_qs, u"算力"_qs);
    m_builder->as(u"王"_qs).reply(u"三个"_qs);
    m_builder->noteOn(NoteTarget(m_builder->sectionId(u"1.2"_qs)), u"对措施"_qs);
    m_builder->as(u"李"_qs);
}

void TestBlindEdits::coding(const HighlightId &highlight, const QString &author,
                            const QString &theme)
{
    m_builder->as(author);
    m_builder->perform(
        addTheme(whole(), m_builder->context(), {highlight}, m_builder->themeId(theme)));
}

Result<Change> TestBlindEdits::asked(const Edit &edit)
{
    const ProjectSnapshot seen = shown();
    const Result<Change> change = edit(seen, m_builder->context());
    return change ? editOfWhole({whole(), seen, m_own}, *change) : change;
}

Result<Change> TestBlindEdits::askedOfWhole(const Edit &edit)
{
    const Result<Change> change = edit(whole(), m_builder->context());
    return change ? editOfWhole({whole(), shown(), m_own}, *change) : change;
}

QStringList TestBlindEdits::themesBy(const HighlightId &highlight, const AuthorId &author) const
{
    QStringList names;
    const QList<CodingId> ids = whole().codings(highlight);
    for (const CodingId &id : ids) {
        const Coding &coding = *whole().find(id);
        if (coding.author == author)
            names.append(whole().find(coding.theme)->name);
    }
    return names;
}

void TestBlindEdits::whatHiddenWorkHangsOnStays_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("a theme that is removed", [this](const ProjectSnapshot &project, const EditContext &) {
        return removeTheme(project, m_builder->themeId(u"布局"_qs));
    });
    row("several themes", [this](const ProjectSnapshot &project, const EditContext &) {
        return removeThemes(project,
                            {m_builder->themeId(u"标准"_qs), m_builder->themeId(u"数据"_qs)});
    });
    row("a theme that is merged", [this](const ProjectSnapshot &project, const EditContext &) {
        return mergeThemes(project, m_builder->themeId(u"布局"_qs), m_builder->themeId(u"算力"_qs));
    });
    row("an own highlight", [this](const ProjectSnapshot &project, const EditContext &) {
        return removeHighlights(project, {m_mine});
    });
    row("ends of an own highlight",
        [this](const ProjectSnapshot &project, const EditContext &context) {
            return resizeHighlight(project, context, m_mine, {5, 9});
        });
    row("ends of another's highlight",
        [this](const ProjectSnapshot &project, const EditContext &context) {
            return resizeHighlight(project, context, m_theirs, {5, 9});
        });
    row("a note that others replied to",
        [this](const ProjectSnapshot &project, const EditContext &) {
            return removeNote(project, m_note);
        });
    row("a document", [this](const ProjectSnapshot &project, const EditContext &) {
        return removeDocument(project, m_builder->documentId());
    });
    row("a measure", [this](const ProjectSnapshot &project, const EditContext &) {
        return joinWithNextMeasure(project, m_builder->sectionId(u"1.1"_qs));
    });
}

void TestBlindEdits::whatHiddenWorkHangsOnStays()
{
    QFETCH(Edit, edit);
    QVERIFY(edit(shown(), m_builder->context()).has_value());
    const auto change = asked(edit);
    QVERIFY(!change);
    QCOMPARE(change.error().code, Error::Code::Conflict);
    QVERIFY(!change.error().message.isEmpty());
}

void TestBlindEdits::whatNothingHiddenHangsOnGoes_data()
{
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    row("a theme nobody used", [this](const ProjectSnapshot &project, const EditContext &) {
        return removeTheme(project, m_builder->themeId(u"标准"_qs));
    });
    row("an own theme, merged", [this](const ProjectSnapshot &project, const EditContext &) {
        return mergeThemes(project, m_builder->themeId(u"算力"_qs), m_builder->themeId(u"布局"_qs));
    });
    row("a theme with others' words about it",
        [this](const ProjectSnapshot &project, const EditContext &) {
            return removeTheme(project, m_builder->themeId(u"标准"_qs));
        });
    row("a section without notes", [this](const ProjectSnapshot &project, const EditContext &) {
        return dropSection(project, m_builder->sectionId(u"3"_qs));
    });
    row("a theme instead of another", [this](const ProjectSnapshot &project, const EditContext &) {
        return retheme(project, m_mine, m_builder->themeId(u"算力"_qs),
                       m_builder->themeId(u"布局"_qs));
    });
}

void TestBlindEdits::whatNothingHiddenHangsOnGoes()
{
    QFETCH(Edit, edit);
    m_builder->as(u"王"_qs).noteOn(NoteTarget(m_builder->themeId(u"标准"_qs)), u"何时用"_qs);
    m_builder->as(u"李"_qs);
    const auto change = asked(edit);
    QVERIFY2(change, change ? "" : qPrintable(change.error().message));
    QVERIFY(!change->isEmpty());
    m_builder->perform(change);
    QCOMPARE(dangling(whole()), QStringList());
    QCOMPARE(themesBy(m_mine, m_other), QStringList{u"布局"_qs});
    QCOMPARE(themesBy(m_theirs, m_other), QStringList{u"数据"_qs});
}

void TestBlindEdits::ofAnothersHighlightOnlyOwnWorkGoes()
{
    m_builder->noteOn(NoteTarget(m_theirs), u"我的"_qs);
    m_builder->perform(asked([this](const ProjectSnapshot &project, const EditContext &) {
        return removeHighlights(project, {m_theirs});
    }));
    QVERIFY(whole().placement(m_theirs) != nullptr);
    QCOMPARE(themesBy(m_theirs, m_other), QStringList{u"数据"_qs});
    QCOMPARE(themesBy(m_theirs, m_own), QStringList());
    QVERIFY(whole().notes(NoteTarget(m_theirs)).isEmpty());
    QVERIFY(shown().find(m_theirs) == nullptr);
}

void TestBlindEdits::ownCodingIsTakenFromAHighlightThatOthersCoded()
{
    m_builder->perform(asked([this](const ProjectSnapshot &project, const EditContext &context) {
        return takeTheme(project, context, m_mine, m_builder->themeId(u"算力"_qs));
    }));
    QCOMPARE(themesBy(m_mine, m_own), QStringList());
    QCOMPARE(themesBy(m_mine, m_other), QStringList{u"布局"_qs});
    QVERIFY(shown().placement(m_mine) != nullptr);
}

void TestBlindEdits::aUnitIsCodedAnewThoughOthersCodedTheHighlight()
{
    m_builder->theme(u"类/甲"_qs).theme(u"类/乙"_qs);
    const TextRange unit{words().indexOf(u"办好学校"_qs), words().indexOf(u"办好学校"_qs) + 4};
    const auto code = [&](const QString &path) {
        m_builder->perform(
            askedOfWhole([&](const ProjectSnapshot &project, const EditContext &context) {
                const Dimension dimension(project, m_builder->themeId(u"类"_qs));
                return path.isEmpty()
                    ? clearUnit(project, context, dimension, m_builder->documentId(), unit)
                    : codeUnit(project, context, dimension, m_builder->documentId(), unit,
                               m_builder->themeId(path));
            }));
    };
    code(u"类/甲"_qs);
    const HighlightId made = whole().highlights(m_builder->documentId()).overlapping(unit)[0].id;
    coding(made, u"王"_qs, u"类/甲"_qs);
    m_builder->as(u"李"_qs);
    code(u"类/乙"_qs);
    code({});
    QCOMPARE(themesBy(made, m_own), QStringList());
    QCOMPARE(themesBy(made, m_other), QStringList{u"甲"_qs});
    QCOMPARE(dangling(whole()), QStringList());
}

void TestBlindEdits::measuresAreJoinedWithHiddenNotesOnThem()
{
    const SectionId first = m_builder->sectionId(u"1.1"_qs);
    m_builder->perform(askedOfWhole([&first](const ProjectSnapshot &project, const EditContext &) {
        return joinWithNextMeasure(project, first);
    }));
    QCOMPARE(dangling(whole()), QStringList());
    QCOMPARE(whole().notes(NoteTarget(first)).size(), 1);
    QCOMPARE(shown().notes(NoteTarget(first)).size(), 0);
}

void TestBlindEdits::aReplyToWhatIsHiddenIsEdited()
{
    m_builder->as(u"王"_qs).noteOn(NoteTarget(m_theirs), u"别人的"_qs);
    const NoteId hidden = m_builder->noteId();
    m_builder->as(u"李"_qs).reply(u"不同意"_qs);
    const NoteId reply = m_builder->noteId();
    m_builder->perform(asked([&](const ProjectSnapshot &project, const EditContext &context) {
        return editNote(project, context, reply, u"同意"_qs);
    }));
    QCOMPARE(whole().find(reply)->text, u"同意"_qs);
    QCOMPARE(whole().find(reply)->replyTo, hidden);
    m_builder->perform(asked([&](const ProjectSnapshot &project, const EditContext &) {
        return removeNote(project, reply);
    }));
    QVERIFY(whole().find(reply) == nullptr);
    QVERIFY(whole().find(hidden) != nullptr);
}

void TestBlindEdits::authorsAreUnitedUnlessWorkWouldBeRevealed()
{
    const ProjectSnapshot seen = shown();
    const BlindSight sight{whole(), seen, m_own};
    for (const auto &[author, into] : {std::pair(m_own, m_other), {m_other, m_own}}) {
        const auto refused = uniteAuthorsBlindly(sight, author, into);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"王"_qs));
    }
    const AuthorId idle = m_builder->as(u"Li"_qs).authorId();
    const AuthorId third = m_builder->as(u"赵"_qs).highlight(u"学校"_qs).authorId();
    m_builder->as(u"李"_qs);
    for (const auto &[author, into] : {std::pair(idle, m_own), {third, m_other}}) {
        m_builder->perform(asked(
            [&, author = author, into = into](const ProjectSnapshot &project, const EditContext &) {
                return uniteAuthorsBlindly({whole(), project, m_own}, author, into);
            }));
        QVERIFY(whole().find(author) == nullptr);
    }
    QCOMPARE(shown().rows<Highlight>().size(), 2);
}

void TestBlindEdits::nothingHiddenIsLostByAnyEdit_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {11U, 12U, 13U, 14U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestBlindEdits::nothingHiddenIsLostByAnyEdit()
{
    QFETCH(quint32, seed);
    ProjectBuilder builder;
    builder.as(u"Other"_qs).document(words()).theme(u"算力"_qs).theme(u"数据"_qs);
    const AuthorId own = builder.as(u"Analyst"_qs).authorId();
    Project project;
    RandomEdits edits(project, builder, seed, RandomEdits::Kinds::All);
    for (int step = 0; step < 60; ++step) {
        builder.as(step % 2 == 0 ? u"Other"_qs : u"Analyst"_qs);
        edits.step();
    }
    ProjectSnapshot there = project.snapshot();
    project.reset(withoutOthers(there, own));
    int done = 0;
    for (int step = 0; step < 200; ++step) {
        builder.as(u"Analyst"_qs);
        const auto wanted = edits.next();
        if (!wanted || builder.authorId() != own)
            continue;
        for (const DocumentSource &source : edits.sources())
            there.setText(source.textHash, source.text);
        const auto change = editOfWhole({there, project.snapshot(), own}, *wanted);
        if (!change)
            continue;
        ++done;
        QVERIFY(there.accepts(*change));
        ProjectSnapshot after = there;
        after.apply(*change);
        QCOMPARE(dangling(after), QStringList());
        change->forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
            for (const RowChange<Row> &each : list)
                QVERIFY(!each.before || project.snapshot().find(each.id()) != nullptr);
        });
        const Change seen = shownChange(project.snapshot(), after, own, *change);
        there = after;
        project.apply(seen);
        QCOMPARE(rowDifferences(withoutOthers(there, own), project.snapshot()), QStringList());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(done > 20);
}

QTEST_GUILESS_MAIN(TestBlindEdits)
#include "tst_blindedits.moc"
