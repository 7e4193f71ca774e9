// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "session/projectsession.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestProjectSession : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void editsAreThereAfterReopening();
    void undoAndRedoSurviveARestart();
    void aNewEditForgetsWhatWasUndone();
    void nothingToUndoIsNoError();
    void anEmptyChangeLeavesNoStep();
    void typingInOneNoteIsOneStep();
    void typingThatEndsWhereItBeganLeavesNoStep();
    void anotherKeyDoesNotJoin();
    void sessionsSeeEachOther();
    void editsOfWhatIsGoneConflict();
    void bothWriteInTurn();
    void authorsComeWithTheirFirstEdit();
    void documentsKeepTheirBytes();
    void otherEncodingsAreReadAgain();
    void randomEditsUndoToTheStart();
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void refusesDamagedRows_data();
    void refusesDamagedRows();
    void createRefusesToOverwrite();
    void readOnlyFilesAreOpenForReading();
    void copiesAreWhole();

private:
    std::unique_ptr<ProjectSession> create();
    std::unique_ptr<ProjectSession> open();
    void exec(const QString &sql); // on the closed file, past the program

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    DocumentId m_document;
};

static const QString body = u"一、算力\n建设枢纽。\n二、数据\n开放\U0001F4D6数据。\n"_qs;

static ImportedDocument imported(const QByteArray &bytes, const QString &encoding = {})
{
    Progress progress;
    const auto document = importBytes(bytes, u"a.txt"_qs, {encoding}, progress);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

// Stops with the reason where something that should work does not.
template <class Value>
static Value done(Result<Value> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

static HighlightId highlight(ProjectSession &session, TextRange range)
{
    const auto change = done(addHighlight(session.snapshot(), session.context(),
                                          session.snapshot().documents().first(), range));
    done(session.perform(change, u"Highlight"_qs));
    return change.of<Highlight>().first().after->id;
}

void TestProjectSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
}

void TestProjectSession::cleanup()
{
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

std::unique_ptr<ProjectSession> TestProjectSession::create()
{
    auto session = done(ProjectSession::create(m_path));
    m_document = done(session->addDocument(imported(body.toUtf8())));
    done(session->forgetHistory());
    return session;
}

std::unique_ptr<ProjectSession> TestProjectSession::open()
{
    return done(ProjectSession::open(m_path));
}

void TestProjectSession::exec(const QString &sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"raw"_qs);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_qs);
}

void TestProjectSession::editsAreThereAfterReopening()
{
    auto session = create();
    const HighlightId id = highlight(*session, {0, 4});
    done(session->perform(
        done(createThemes(session->snapshot(), {{u"算力/枢纽"_qs, Colour{0x123456}, u"定义"_qs}})),
        u"Theme"_qs));
    done(session->perform(done(addTheme(session->snapshot(), session->context(), {id},
                                        session->snapshot().themeAtPath(u"算力/枢纽"))),
                          u"Tag"_qs));
    done(session->perform(done(addNote(session->snapshot(), session->context(), NoteTarget(id),
                                       u"多少？\n\U0001F4D6"_qs, NoteStatus::Question)),
                          u"Note"_qs));
    const ProjectSnapshot before = session->snapshot();
    session.reset();
    session = open();
    QCOMPARE(test::rowDifferences(before, session->snapshot()), QStringList());
    QCOMPARE(test::indexProblems(session->snapshot()), QStringList());
    QCOMPARE(session->snapshot().text(m_document).string(), body);
}

void TestProjectSession::undoAndRedoSurviveARestart()
{
    auto session = create();
    const ProjectSnapshot empty = session->snapshot();
    highlight(*session, {0, 4});
    const ProjectSnapshot one = session->snapshot();
    highlight(*session, {5, 8});
    const ProjectSnapshot two = session->snapshot();
    session.reset();

    session = open();
    QCOMPARE(session->undoStep()->label, u"Highlight"_qs);
    QVERIFY(!session->redoStep());
    done(session->undo());
    QCOMPARE(test::rowDifferences(one, session->snapshot()), QStringList());
    session.reset();

    session = open();
    QVERIFY(session->redoStep());
    done(session->undo());
    QCOMPARE(test::rowDifferences(empty, session->snapshot()), QStringList());
    QVERIFY(!session->undoStep());
    done(session->redo());
    done(session->redo());
    QCOMPARE(test::rowDifferences(two, session->snapshot()), QStringList());
    QCOMPARE(done(session->history()).size(), 2);
}

void TestProjectSession::aNewEditForgetsWhatWasUndone()
{
    auto session = create();
    highlight(*session, {0, 4});
    highlight(*session, {5, 8});
    done(session->undo());
    highlight(*session, {9, 12});
    QVERIFY(!session->redoStep());
    QCOMPARE(done(session->history()).size(), 2);
}

void TestProjectSession::nothingToUndoIsNoError()
{
    auto session = create();
    const ProjectSnapshot before = session->snapshot();
    QVERIFY(session->undo());
    QVERIFY(session->redo());
    QCOMPARE(test::rowDifferences(before, session->snapshot()), QStringList());
}

void TestProjectSession::anEmptyChangeLeavesNoStep()
{
    auto session = create();
    QSignalSpy changed(&session->project(), &Project::changed);
    QVERIFY(session->perform(Change(), u"Nothing"_qs));
    QCOMPARE(changed.size(), 0);
    QVERIFY(!session->undoStep());
}

void TestProjectSession::typingInOneNoteIsOneStep()
{
    auto session = create();
    const HighlightId id = highlight(*session, {0, 4});
    const auto first =
        done(addNote(session->snapshot(), session->context(), NoteTarget(id), u"多"_qs));
    const NoteId note = first.of<Note>().first().after->id;
    const QString key = u"note/"_qs + note.toString();
    done(session->perform(first, u"Note"_qs, key));
    for (const QString &text : {u"多少"_qs, u"多少？"_qs})
        done(session->perform(done(editNote(session->snapshot(), session->context(), note, text)),
                              u"Note"_qs, key));
    QCOMPARE(done(session->history()).size(), 2);
    done(session->undo());
    QVERIFY(session->snapshot().find(note) == nullptr);
    done(session->redo());
    QCOMPARE(session->snapshot().find(note)->text, u"多少？"_qs);
}

void TestProjectSession::typingThatEndsWhereItBeganLeavesNoStep()
{
    auto session = create();
    const auto added =
        done(addNote(session->snapshot(), session->context(), NoteTarget(m_document), u"多少"_qs));
    const NoteId note = added.of<Note>().first().after->id;
    done(session->perform(added, u"Note"_qs, u"note"_qs));
    done(session->perform(done(removeNote(session->snapshot(), note)), u"Note"_qs, u"note"_qs));
    QVERIFY(session->snapshot().rows<Note>().isEmpty());
    // The author came with the note and stays, so one step may be left; undoing it is harmless.
    done(session->undo());
    QVERIFY(session->snapshot().rows<Note>().isEmpty());
}

void TestProjectSession::anotherKeyDoesNotJoin()
{
    auto session = create();
    const auto add = [&](const QString &text, const QString &key) {
        done(session->perform(
            done(addNote(session->snapshot(), session->context(), NoteTarget(m_document), text)),
            u"Note"_qs, key));
    };
    add(u"一"_qs, u"note/1"_qs);
    add(u"二"_qs, u"note/2"_qs);
    session->setAuthorName(u"另一位"_qs);
    add(u"三"_qs, u"note/2"_qs);
    QCOMPARE(done(session->history()).size(), 3);
    session = nullptr;
    session = open();
    session->setAuthorName(u"另一位"_qs);
    add(u"四"_qs, u"note/2"_qs);
    QCOMPARE(done(session->history()).size(), 4);
}

void TestProjectSession::sessionsSeeEachOther()
{
    auto first = create();
    auto second = open();
    QSignalSpy changed(&second->project(), &Project::changed);
    const HighlightId id = highlight(*first, {0, 4});
    QTRY_VERIFY(second->snapshot().find(id) != nullptr);
    QCOMPARE(changed.size(), 1);
    done(second->undo());
    QTRY_VERIFY(first->snapshot().find(id) == nullptr);
    QCOMPARE(test::rowDifferences(first->snapshot(), second->snapshot()), QStringList());
}

void TestProjectSession::editsOfWhatIsGoneConflict()
{
    auto first = create();
    const HighlightId id = highlight(*first, {0, 4});
    auto second = open();
    const auto removal = done(removeHighlights(second->snapshot(), {id}));
    const auto resize = done(resizeHighlight(first->snapshot(), first->context(), id, {0, 8}));
    done(second->perform(removal, u"Remove"_qs));
    const auto refused = first->perform(resize, u"Resize"_qs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QVERIFY(first->snapshot().find(id) == nullptr);
}

void TestProjectSession::bothWriteInTurn()
{
    auto first = create();
    auto second = open();
    for (int i = 0; i < 3; ++i) {
        highlight(*first, {0, i + 1});
        highlight(*second, {1, i + 2});
    }
    done(first->catchUp());
    QCOMPARE(first->snapshot().rows<Highlight>().size(),
             second->snapshot().rows<Highlight>().size());
    QCOMPARE(test::rowDifferences(first->snapshot(), second->snapshot()), QStringList());
    QCOMPARE(test::rowDifferences(open()->snapshot(), second->snapshot()), QStringList());
}

void TestProjectSession::authorsComeWithTheirFirstEdit()
{
    auto session = create();
    session->setAuthorName(u" 李明 "_qs);
    const qsizetype before = session->snapshot().rows<Author>().size();
    const HighlightId id = highlight(*session, {0, 4});
    QCOMPARE(session->snapshot().rows<Author>().size(), before + 1);
    const AuthorId author = session->snapshot().find(id)->author;
    QCOMPARE(session->snapshot().find(author)->name, u"李明"_qs);
    highlight(*session, {5, 8});
    QCOMPARE(session->snapshot().rows<Author>().size(), before + 1);
    done(session->undo());
    done(session->undo());
    highlight(*session, {5, 8});
    QCOMPARE(session->snapshot().rows<Author>().size(), before + 1);
    done(session->undo());
    done(session->redo());
    session = nullptr;
    session = open();
    session->setAuthorName(u"李明"_qs);
    QVERIFY(session->snapshot().find(session->context().author) != nullptr);
}

void TestProjectSession::documentsKeepTheirBytes()
{
    auto session = create();
    const QByteArray bytes("\xef\xbb\xbf"
                           "a\r\nb\r\n");
    const DocumentId id = done(session->addDocument(imported(bytes)));
    QCOMPARE(session->undoStep()->label, u"Add document"_qs);
    session = nullptr;
    session = open();
    QCOMPARE(session->snapshot().text(id).string(), u"a\nb\n"_qs);
    QCOMPARE(done(session->originalBytes(session->snapshot().find(id)->currentVersion)), bytes);
    QCOMPARE(session->snapshot().find(id)->name, u"a (2).txt"_qs);
}

void TestProjectSession::otherEncodingsAreReadAgain()
{
    auto session = create();
    const QByteArray bytes("\xbf\xaa\xb7\xc5\xca\xfd\xbe\xdd"); // 开放数据 in GB18030
    const DocumentId id = done(session->addDocument(imported(bytes, u"windows-1252"_qs)));
    done(session->reopenDocument(id, imported(bytes, u"GB18030"_qs)));
    QCOMPARE(session->snapshot().text(id).string(), u"开放数据"_qs);
    done(session->undo());
    QVERIFY(session->snapshot().text(id).string() != u"开放数据"_qs);
    done(session->redo());
    session = nullptr;
    session = open();
    QCOMPARE(session->snapshot().text(id).string(), u"开放数据"_qs);
}

void TestProjectSession::randomEditsUndoToTheStart()
{
    auto session = create();
    const ProjectSnapshot start = session->snapshot();
    QRandomGenerator random(7);
    const auto text = start.text(m_document);
    for (int i = 0; i < 60; ++i) {
        const ProjectSnapshot &now = session->snapshot();
        const EditContext context = session->context();
        const QList<HighlightId> highlights = now.rows<Highlight>().keys();
        Result<Change> change;
        switch (highlights.isEmpty() ? 0 : random.bounded(5)) {
        case 0: {
            const qsizetype from = random.bounded(int(text.size()) - 3);
            change = addHighlight(now, context, m_document, {from, from + 3});
            break;
        }
        case 1:
            change = createThemes(now, {{u"主题%1/子"_qs.arg(i), {}, {}}});
            break;
        case 2:
            change = removeHighlights(now, {highlights.first()});
            break;
        case 3:
            change = addNote(now, context, NoteTarget(highlights.last()), u"注"_qs);
            break;
        default:
            change = resizeHighlight(now, context, highlights.last(), {0, 4});
        }
        if (change)
            done(session->perform(*change, u"Edit"_qs));
    }
    const ProjectSnapshot end = session->snapshot();
    session = nullptr;
    session = open();
    while (session->undoStep())
        done(session->undo());
    QCOMPARE(test::rowDifferences(start, session->snapshot()), QStringList());
    QCOMPARE(test::indexProblems(session->snapshot()), QStringList());
    while (session->redoStep())
        done(session->redo());
    QCOMPARE(test::rowDifferences(end, session->snapshot()), QStringList());
    QCOMPARE(test::rowDifferences(end, open()->snapshot()), QStringList());
}

void TestProjectSession::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << body.toUtf8();
    QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
}

void TestProjectSession::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, bytes);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto session = ProjectSession::open(m_path);
    QVERIFY(!session);
    QCOMPARE(session.error().code, Error::Code::Malformed);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestProjectSession::refusesDamagedRows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");

    const int malformed = int(Error::Code::Malformed);
    QTest::newRow("a later format") << u"PRAGMA user_version = 99"_qs << int(Error::Code::TooNew);
    QTest::newRow("another program's") << u"PRAGMA application_id = 1"_qs << malformed;
    QTest::newRow("an id that is none") << u"UPDATE highlight SET id = 'x'"_qs << malformed;
    QTest::newRow("a state that is none") << u"UPDATE placement SET state = 'x'"_qs << malformed;
    QTest::newRow("a number that is none")
        << u"UPDATE highlight SET range_start = 'x'"_qs << malformed;
    QTest::newRow("a place outside the text")
        << u"UPDATE placement SET range_end = 1000000"_qs << malformed;
    QTest::newRow("a place before the text")
        << u"UPDATE placement SET range_start = -1"_qs << malformed;
    QTest::newRow("a section outside the text")
        << u"UPDATE section SET range_end = 1000000"_qs << malformed;
    QTest::newRow("a reference to nothing")
        << u"UPDATE highlight SET document = '00000000-0000-0000-0000-000000000001'"_qs
        << malformed;
    QTest::newRow("a text that is gone") << u"DELETE FROM content"_qs << int(Error::Code::NotFound);
    QTest::newRow("a table that is gone") << u"DROP TABLE note"_qs << malformed;
}

void TestProjectSession::refusesDamagedRows()
{
    QFETCH(QString, sql);
    QFETCH(int, code);
    auto session = create();
    highlight(*session, {0, 4});
    session = nullptr;
    exec(sql);
    const auto refused = ProjectSession::open(m_path);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), code);
}

void TestProjectSession::createRefusesToOverwrite()
{
    create();
    const auto again = ProjectSession::create(m_path);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::FileExists);
    QCOMPARE(open()->snapshot().documents().size(), 1);
}

void TestProjectSession::readOnlyFilesAreOpenForReading()
{
    create();
    auto session = done(ProjectSession::open(m_path, ProjectSession::Access::ReadOnly));
    QVERIFY(session->isReadOnly());
    const auto refused =
        session->perform(done(createTheme(session->snapshot(), {}, u"算力"_qs)), u"Theme"_qs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
    QVERIFY(session->snapshot().rows<Theme>().isEmpty());
    const QString copy = m_folder->filePath(u"副本.meipi"_qs); // where it can be worked on
    done(session->copyTo(copy));
    QCOMPARE(
        test::rowDifferences(session->snapshot(), done(ProjectSession::open(copy))->snapshot()),
        QStringList());
}

void TestProjectSession::copiesAreWhole()
{
    auto session = create();
    highlight(*session, {0, 4});
    const QString copy = m_folder->filePath(u"副本.meipi"_qs);
    done(session->copyTo(copy));
    const auto again = session->copyTo(copy);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::FileExists);
    QVERIFY(!session->copyTo(m_path, true));
    QVERIFY(!session->copyTo(m_folder->filePath(u"none/b.meipi"_qs)));
    done(session->copyTo(copy, true));
    const auto other = done(ProjectSession::open(copy));
    QCOMPARE(test::rowDifferences(session->snapshot(), other->snapshot()), QStringList());
    QVERIFY(other->undoStep());
}

QTEST_GUILESS_MAIN(TestProjectSession)
#include "tst_projectsession.moc"
