// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/bringingmarks.h"

#include "project/address.h"
#include "project/documentedits.h"
#include "session/originalfile.h"
#include "session/projectsession.h"
#include "support/snapshotcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

/// What people wrote in a source comes in with it.
class TestBringingMarks : public QObject {
    Q_OBJECT

private slots:
    void init();

    void makesHighlightsNotesAndReplies();
    void keepsWhoAndWhen();
    void sharesAHighlightOfOnePassage();
    void answersToNothingAreNotes();
    void leavesOutWhatCannotBeMarked();
    void isOneStep();
    void citesPages();
    void givesTheOriginalBack();

private:
    DocumentId added(const QList<ImportedMark> &marks);
    const ProjectSnapshot &project() const { return m_session->snapshot(); }
    QString authorOf(const AuthorId &id) const { return project().find(id)->name; }
    Note noteSaying(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectSession> m_session;
    ImportedDocument m_source;
};

namespace {

ImportedMark mark(TextRange range, const QString &author, const QString &note)
{
    ImportedMark mark;
    mark.range = range;
    mark.author = author;
    mark.note = note;
    return mark;
}

} // namespace

void TestBringingMarks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = *ProjectSession::create(m_folder->filePath(u"a.meipi"_qs));
    m_session->setAuthorName(u"张"_qs);
    Progress progress;
    m_source = *importBytes(u"一、开放\U0001F4D6数据\n建设平台。\n"_qs.toUtf8(), u"甲.txt"_qs, {},
                            progress);
}

DocumentId TestBringingMarks::added(const QList<ImportedMark> &marks)
{
    m_source.marks = marks;
    return *m_session->addDocument(m_source);
}

Note TestBringingMarks::noteSaying(const QString &text) const
{
    for (const Note &note : project().rows<Note>()) {
        if (note.text == text)
            return note;
    }
    return {};
}

void TestBringingMarks::makesHighlightsNotesAndReplies()
{
    ImportedMark commented = mark({4, 8}, u"李"_qs, u"范围？"_qs);
    commented.replies = {{u"王"_qs, u"见附件"_qs, {}}, {u"李"_qs, u"好"_qs, {}}};
    const DocumentId document = added({commented, mark({9, 13}, u"李"_qs, {})});
    QCOMPARE(project().highlights(document).overlapping({0, 100}).size(), 2);
    QCOMPARE(project().rows<Note>().size(), 3);
    const Note first = noteSaying(u"范围？"_qs);
    const Highlight *highlight = project().find(HighlightId(first.target.id));
    QVERIFY(highlight != nullptr);
    QCOMPARE(highlight->quote, u"\U0001F4D6数据"_qs);
    QCOMPARE(highlight->prefix, u"一、开放"_qs);
    QCOMPARE(noteSaying(u"见附件"_qs).replyTo, first.id);
    QCOMPARE(noteSaying(u"好"_qs).replyTo, first.id);
    QCOMPARE(test::indexProblems(project()), QStringList());
}

void TestBringingMarks::keepsWhoAndWhen()
{
    const Timestamp then = Timestamp::fromString(u"2024-03-05T06:07:08Z"_qs);
    ImportedMark dated = mark({2, 4}, u" 李 "_qs, u"甲"_qs);
    dated.date = then;
    added({dated, mark({4, 6}, {}, u"乙"_qs), mark({6, 8}, u"张"_qs, u"丙"_qs)});
    QCOMPARE(authorOf(noteSaying(u"甲"_qs).author), u"李"_qs);
    QCOMPARE(noteSaying(u"甲"_qs).created, then);
    QCOMPARE(authorOf(noteSaying(u"乙"_qs).author), u"张"_qs); // nobody said
    QVERIFY(noteSaying(u"乙"_qs).created.milliseconds > then.milliseconds);
    QCOMPARE(noteSaying(u"丙"_qs).author, noteSaying(u"乙"_qs).author);
    QCOMPARE(project().rows<Author>().size(), 2);
}

void TestBringingMarks::sharesAHighlightOfOnePassage()
{
    const DocumentId document =
        added({mark({2, 4}, u"李"_qs, u"甲"_qs), mark({2, 4}, u"李"_qs, u"乙"_qs),
               mark({2, 4}, u"王"_qs, u"丙"_qs)});
    QCOMPARE(project().highlights(document).overlapping({0, 100}).size(), 2);
    QVERIFY(noteSaying(u"甲"_qs).target == noteSaying(u"乙"_qs).target);
    QVERIFY(!(noteSaying(u"甲"_qs).target == noteSaying(u"丙"_qs).target));
}

void TestBringingMarks::answersToNothingAreNotes()
{
    ImportedMark plain = mark({2, 4}, u"李"_qs, {});
    plain.replies = {{u"王"_qs, u"甲"_qs, {}}};
    added({plain});
    QVERIFY(noteSaying(u"甲"_qs).replyTo.isNull());
}

void TestBringingMarks::leavesOutWhatCannotBeMarked()
{
    const DocumentId document =
        added({mark({50, 60}, u"李"_qs, u"甲"_qs), mark({8, 9}, u"李"_qs, u"乙"_qs)});
    QVERIFY(project().highlights(document).overlapping({0, 100}).isEmpty());
    QVERIFY(project().rows<Note>().isEmpty());
}

void TestBringingMarks::isOneStep()
{
    added({mark({2, 4}, u"李"_qs, u"甲"_qs)});
    QCOMPARE(m_session->history()->size(), 1);
    QVERIFY(m_session->undo());
    QVERIFY(project().documents().isEmpty());
    QVERIFY(project().rows<Note>().isEmpty());
    QVERIFY(m_session->redo());
    QCOMPARE(project().rows<Note>().size(), 1);
}

void TestBringingMarks::citesPages()
{
    m_source.structure.pages = {{0, u"iv"_qs}, {6, u"5"_qs}};
    const DocumentId document = added({});
    QVERIFY(project().structure(document) == m_source.structure);
    QVERIFY(citation(project(), document, {0, 2}, u"zh").endsWith(u"（第1段，第iv页）"));
    QVERIFY(citation(project(), document, {2, 12}, u"zh").endsWith(u"（第1—2段，第iv—5页）"));
    QVERIFY(
        citation(project(), document, {2, 12}, u"en").endsWith(u" (paragraphs 1–2, pages iv–5)"));
    m_session = *ProjectSession::open(m_session->path());
    QVERIFY(project().structure(document) == m_source.structure);
}

void TestBringingMarks::givesTheOriginalBack()
{
    const DocumentId document = added({});
    const QString path = m_folder->filePath(u"out.txt"_qs);
    QVERIFY(writeOriginal(*m_session, document, path, false));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), m_source.bytes);
    QCOMPARE(writeOriginal(*m_session, document, path, false).error().code,
             Error::Code::FileExists);
    QVERIFY(writeOriginal(*m_session, document, path, true));
    QCOMPARE(
        writeOriginal(*m_session, document, m_folder->filePath(u"no/out"_qs), true).error().code,
        Error::Code::FileAccess);
}

QTEST_GUILESS_MAIN(TestBringingMarks)
#include "tst_bringingmarks.moc"
