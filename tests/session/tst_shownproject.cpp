// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/shownproject.h"

#include "project/blindcoding.h"
#include "project/blindview.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "store/storedproject.h"
#include "support/snapshotcheck.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::expected;
using meipi::test::indexProblems;
using meipi::test::rowDifferences;

class TestShownProject : public QObject {
    Q_OBJECT

private slots:
    void init();

    void isTheOpenProjectItselfUnlessBlind();
    void followsStepsBothWays();
    void hasTheTextsOfVersionsThatComeBack();
    void showsNothingHiddenWhileTheRestIsRead();
    void tellsWhenItIsOutdated();
    void aRestoredBackupRevealsNothing();
    void whoCodesBlindElsewhereDoesNotHere();

private:
    std::unique_ptr<ProjectSession> open(const QString &author = u"李"_qs) const;
    void hide(ProjectSession &session) const;
    QString file(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

DocumentId addText(ProjectSession &session, const QString &name, const QByteArray &text)
{
    Progress progress;
    return expected(session.addDocument(expected(importBytes(text, name, {}, progress))));
}

void mark(ProjectSession &session, const DocumentId &document, TextRange range)
{
    const Change made =
        expected(addHighlight(session.snapshot(), session.context(), document, range));
    expected(session.perform(made, u"Highlight"_qs));
    const HighlightId highlight = made.of<Highlight>().first().id();
    expected(session.perform(expected(addNote(session.snapshot(), session.context(),
                                              NoteTarget(highlight), session.authorName())),
                             u"Note"_qs));
}

} // namespace

void TestShownProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = file(u"提案.meipi"_qs);
    const auto session = expected(ProjectSession::create(m_path));
    session->setAuthorName(u"王"_qs);
    const DocumentId document = addText(*session, u"a.txt"_qs, "一、算力\n建设枢纽。\n");
    mark(*session, document, {5, 7});
    session->setAuthorName(u"李"_qs);
    mark(*session, document, {7, 9});
}

std::unique_ptr<ProjectSession> TestShownProject::open(const QString &author) const
{
    auto session = expected(ProjectSession::open(m_path));
    session->setAuthorName(author);
    return session;
}

void TestShownProject::hide(ProjectSession &session) const
{
    const Author author{session.author(), session.authorName(), Timestamp::now()};
    expected(session.perform(hideOthers(session.snapshot(), author), u"Hide"_qs));
}

void TestShownProject::isTheOpenProjectItselfUnlessBlind()
{
    const auto session = open();
    const ShownProject all(*session);
    QCOMPARE(&all.project(), &std::as_const(*session).project());
    hide(*session);
    const ShownProject shown(*session);
    QVERIFY(shown.isBlind());
    QCOMPARE(shown.project().snapshot().rows<Highlight>().size(), 1);
    QCOMPARE(session->snapshot().rows<Highlight>().size(), 2);
    QCOMPARE(all.project().snapshot().rows<Highlight>().size(), 2); // until it is made anew
}

void TestShownProject::followsStepsBothWays()
{
    const auto session = open();
    hide(*session);
    const ShownProject shown(*session);
    const DocumentId document = session->snapshot().documents().first();
    const auto matches = [&] {
        QCOMPARE(rowDifferences(withoutOthers(session->snapshot(), session->author()),
                                shown.project().snapshot()),
                 QStringList());
        QCOMPARE(indexProblems(shown.project().snapshot()), QStringList());
    };
    for (qsizetype place = 0; place < 4; ++place) {
        mark(*session, document, {place, place + 2});
        matches();
    }
    const auto other = open(u"王"_qs);
    for (qsizetype place = 0; place < 4; ++place)
        mark(*other, document, {place, place + 3});
    expected(session->catchUp());
    matches();
    QVERIFY(shown.project().snapshot().rows<Note>().size()
            < session->snapshot().rows<Note>().size());
    for (int step = 0; step < 12; ++step) {
        expected(session->undo());
        matches();
    }
    for (int step = 0; step < 12; ++step) {
        expected(session->redo());
        matches();
    }
}

void TestShownProject::hasTheTextsOfVersionsThatComeBack()
{
    Progress progress;
    {
        const auto session = open();
        hide(*session);
        const DocumentId document = session->snapshot().documents().first();
        expected(session->reopenDocument(
            document,
            expected(importBytes("别的。一、算力\n建设枢纽。\n", u"a.txt"_qs, {}, progress))));
    }
    const auto session = open(); // which has the current text alone
    const ShownProject shown(*session);
    const DocumentId document = session->snapshot().documents().first();
    expected(session->undo());
    QCOMPARE(shown.project().snapshot().text(document).string(), u"一、算力\n建设枢纽。\n"_qs);
    expected(session->redo());
    QVERIFY(shown.project().snapshot().text(document).string().startsWith(u"别的"_qs));
    const DocumentId added = addText(*session, u"b.txt"_qs, "二、数据\n");
    QCOMPARE(shown.project().snapshot().text(added).string(), u"二、数据\n"_qs);
}

void TestShownProject::showsNothingHiddenWhileTheRestIsRead()
{
    {
        const auto session = open();
        hide(*session);
        session->setAuthorName(u"王"_qs);
        const DocumentId large = addText(
            *session, u"b.txt"_qs, QByteArray("建设枢纽，开放数据。").repeated(300'000) + '\n');
        mark(*session, large, {5, 9});
    }
    const auto session = expected(ProjectSession::openAt(m_path, {}));
    session->setAuthorName(u"李"_qs);
    QVERIFY(!session->isWhole());
    const ShownProject shown(*session);
    QVERIFY(shown.isBlind());
    const auto check = [&] {
        for (const Note &note : shown.project().snapshot().rows<Note>())
            QCOMPARE(note.text, u"李"_qs);
        QCOMPARE(shown.project().snapshot().rows<Highlight>().size(), 1);
    };
    check();
    int resets = 0;
    connect(&shown.project(), &Project::wasReset, this, [&] {
        ++resets;
        check();
    });
    QTRY_VERIFY_WITH_TIMEOUT(session->isWhole(), 30'000);
    QCOMPARE(resets, 1);
    QCOMPARE(session->snapshot().rows<Highlight>().size(), 3);
    QVERIFY(!shown.isOutdated());
}

void TestShownProject::tellsWhenItIsOutdated()
{
    const auto session = open();
    const ShownProject all(*session);
    const QSignalSpy told(&all, &ShownProject::becameOutdated);
    hide(*session);
    QVERIFY(all.isOutdated());
    QVERIFY(!told.isEmpty());
    const ShownProject blind(*session);
    QVERIFY(!blind.isOutdated());
    const QSignalSpy revealed(&blind, &ShownProject::becameOutdated);
    mark(*session, session->snapshot().documents().first(), {0, 4});
    QVERIFY(revealed.isEmpty());
    QVERIFY(blind.reveals(revealOthers(session->snapshot(), session->author())));
    session->setAuthorName(u"王"_qs);
    QVERIFY(blind.isOutdated());
    QCOMPARE(revealed.size(), 1);
    session->setAuthorName(u"李"_qs);
    QVERIFY(!blind.isOutdated());
    expected(session->undo());
    expected(session->undo());
    expected(session->undo());
    QVERIFY(blind.isOutdated());
}

void TestShownProject::aRestoredBackupRevealsNothing()
{
    const QString before = file(u"before.meipi"_qs);
    const QString during = file(u"during.meipi"_qs);
    const auto session = open();
    expected(session->copyTo(before));
    hide(*session);
    mark(*session, session->snapshot().documents().first(), {0, 4});
    expected(session->copyTo(during));
    expected(session->restore(before));
    QCOMPARE(session->snapshot().rows<Highlight>().size(), 2);
    QVERIFY(isBlind(session->snapshot(), session->author()));
    expected(session->perform(revealOthers(session->snapshot(), session->author()), u"Reveal"_qs));
    expected(session->restore(during));
    QCOMPARE(session->snapshot().rows<Highlight>().size(), 3);
    QVERIFY(!isBlind(session->snapshot(), session->author()));
}

void TestShownProject::whoCodesBlindElsewhereDoesNotHere()
{
    const QString copy = file(u"copy.meipi"_qs);
    const auto session = open();
    expected(session->copyTo(copy));
    {
        const auto other = expected(ProjectSession::open(copy));
        other->setAuthorName(u"李"_qs);
        hide(*other);
        mark(*other, other->snapshot().documents().first(), {0, 4});
    }
    expected(session->merge(copy));
    QCOMPARE(session->snapshot().rows<Highlight>().size(), 3);
    QVERIFY(!isBlind(session->snapshot(), session->author()));
}

QTEST_GUILESS_MAIN(TestShownProject)
#include "tst_shownproject.moc"
