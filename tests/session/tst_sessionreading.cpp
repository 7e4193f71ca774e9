// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/themeedits.h"
#include "session/projectsession.h"
#include "support/snapshotcheck.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

// A project of several documents that is too large to be read before its window is shown.
class TestSessionReading : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void smallOnesAreWholeAtOnce();
    void oneDocumentIsReadWholly();
    void seesOneDocumentFirst_data();
    void seesOneDocumentFirst();
    void becomesWholeByItself();
    void editsWaitForTheRest();
    void undoingWaitsForTheRest();
    void whatIsAddedMeanwhileIsThere();
    void canBeClosedBeforeTheRestIsRead();
    void saysWhatIsDamagedFurtherOn();

private:
    std::unique_ptr<ProjectSession> openAt(const DocumentId &document = {});
    QList<QUuid> seen(const ProjectSnapshot &project) const;

    QTemporaryDir m_folder;
    QString m_original;
    QString m_path;
    QList<DocumentId> m_documents;
    ThemeId m_theme;
    ProjectSnapshot m_whole;
};

template <class Value>
static Value done(Result<Value> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

static DocumentId addText(ProjectSession &session, const QString &name, const QByteArray &text)
{
    Progress progress;
    return done(session.addDocument(done(importBytes(text, name, {}, progress))));
}

// Megabytes without a section.
static QByteArray longText(qsizetype sentences)
{
    return QByteArray("建设枢纽，开放数据。").repeated(sentences) + '\n';
}

static HighlightId mark(ProjectSession &session, const DocumentId &document, TextRange range,
                        const ThemeId &theme)
{
    const Change change =
        done(addHighlight(session.snapshot(), session.context(), document, range, {theme}));
    done(session.perform(change, u"Highlight"_qs));
    return change.of<Highlight>().first().after->id;
}

static void write(ProjectSession &session, const NoteTarget &target, const QString &text)
{
    done(session.perform(done(addNote(session.snapshot(), session.context(), target, {text})),
                         u"Note"_qs));
}

void TestSessionReading::initTestCase()
{
    m_original = m_folder.filePath(u"original.meipi"_qs);
    const auto session = done(ProjectSession::create(m_original, u"许多"_qs));
    const Change themes = done(createThemes(session->snapshot(), {{u"数据"_qs, {}, {}}}));
    done(session->perform(themes, u"Themes"_qs));
    m_theme = themes.of<Theme>().first().after->id;
    constexpr qsizetype many = 300'000; // more than 8 MB
    m_documents = {addText(*session, u"甲.txt"_qs, "一、算力\n建设枢纽，要快，也要稳。\n"),
                   addText(*session, u"乙.txt"_qs, longText(many)),
                   addText(*session, u"丙.txt"_qs, "一、数据\n开放公共数据，先易后难。\n")};
    for (const DocumentId &document : std::as_const(m_documents)) {
        const HighlightId marked = mark(*session, document, {7, 11}, m_theme);
        write(*session, NoteTarget(marked), u"On the passage."_qs);
        write(*session, NoteTarget(document), u"On the document."_qs);
        const SectionTree &sections = session->snapshot().sections(document);
        if (!sections.outline().nodes().isEmpty())
            write(*session, NoteTarget(sections.idOf(0)), u"On the section."_qs);
    }
    m_whole = session->snapshot();
}

void TestSessionReading::init()
{
    m_path = m_folder.filePath(u"project.meipi"_qs);
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_original, m_path));
}

std::unique_ptr<ProjectSession> TestSessionReading::openAt(const DocumentId &document)
{
    return done(ProjectSession::openAt(m_path, document));
}

void TestSessionReading::smallOnesAreWholeAtOnce()
{
    const QString small = m_folder.filePath(u"small.meipi"_qs);
    const auto session = done(ProjectSession::create(small));
    addText(*session, u"甲.txt"_qs, longText(10));
    addText(*session, u"乙.txt"_qs, longText(20));
    QVERIFY(done(ProjectSession::openAt(small, {}))->isWhole());
}

void TestSessionReading::oneDocumentIsReadWholly()
{
    const QString path = m_folder.filePath(u"one.meipi"_qs);
    addText(*done(ProjectSession::create(path)), u"甲.txt"_qs, longText(300'000));
    QVERIFY(done(ProjectSession::openAt(path, {}))->isWhole());
}

void TestSessionReading::seesOneDocumentFirst_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("shown");

    QTest::newRow("the first") << 0 << 0;
    QTest::newRow("the last") << 2 << 2;
    QTest::newRow("one that is not there") << -1 << 0;
}

void TestSessionReading::seesOneDocumentFirst()
{
    QFETCH(int, wanted);
    QFETCH(int, shown);
    const auto session = openAt(wanted < 0 ? DocumentId::create() : m_documents[wanted]);
    QVERIFY(!session->isWhole());
    const ProjectSnapshot &project = session->snapshot();
    QCOMPARE(project.documents(), m_documents);
    QCOMPARE(project.themesInOrder(), QList<ThemeId>{m_theme});
    for (int i = 0; i < m_documents.size(); ++i) {
        const DocumentId &document = m_documents[i];
        const bool isShown = i == shown;
        QCOMPARE(project.text(document).size(), isShown ? m_whole.text(document).size() : 0);
        QCOMPARE(project.sections(document).outline().nodes().size(),
                 isShown ? m_whole.sections(document).outline().nodes().size() : 0);
        QCOMPARE(project.highlights(document).size(), isShown ? 1 : 0);
        QCOMPARE(project.notes(NoteTarget(document)).size(), 1);
    }
    // One on each document, and those on the passage and the section in sight.
    QCOMPARE(project.rows<Note>().size(), m_documents.size() + 2);
    QCOMPARE(project.rows<Coding>().size(), 1);
}

void TestSessionReading::becomesWholeByItself()
{
    const auto session = openAt(m_documents[2]);
    const QSignalSpy whole(session.get(), &ProjectSession::becameWhole);
    const QSignalSpy reset(&session->project(), &Project::wasReset);
    QTRY_VERIFY(session->isWhole());
    QCOMPARE(whole.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(test::rowDifferences(m_whole, session->snapshot()), QStringList());
    QCOMPARE(session->snapshot().text(m_documents[1]).string(),
             m_whole.text(m_documents[1]).string());
    done(session->readRest());
    QCOMPARE(whole.size(), 1);
}

void TestSessionReading::editsWaitForTheRest()
{
    const auto session = openAt();
    const HighlightId added = mark(*session, m_documents[0], {12, 15}, m_theme);
    QVERIFY(session->isWhole());
    QVERIFY(session->snapshot().find(added) != nullptr);
    QCOMPARE(session->snapshot().rows<Highlight>().size(), m_documents.size() + 1);
    QCOMPARE(
        test::rowDifferences(session->snapshot(), done(ProjectSession::open(m_path))->snapshot()),
        QStringList());
}

void TestSessionReading::undoingWaitsForTheRest()
{
    const auto session = openAt(m_documents[0]);
    done(session->undo()); // the note on the last document's section
    QVERIFY(session->isWhole());
    QCOMPARE(session->snapshot().rows<Note>().size(), m_whole.rows<Note>().size() - 1);
}

void TestSessionReading::whatIsAddedMeanwhileIsThere()
{
    const auto session = openAt(m_documents[0]);
    const auto other = done(ProjectSession::open(m_path));
    const HighlightId before = mark(*other, m_documents[1], {12, 15}, m_theme);
    done(session->readRest());
    QVERIFY(session->snapshot().find(before) != nullptr);
    const HighlightId after = mark(*other, m_documents[2], {12, 15}, m_theme);
    done(session->catchUp());
    QVERIFY(session->snapshot().find(after) != nullptr);
    QCOMPARE(test::rowDifferences(other->snapshot(), session->snapshot()), QStringList());
}

void TestSessionReading::canBeClosedBeforeTheRestIsRead()
{
    auto session = openAt();
    QTest::qWait(0);
    session.reset();
    QCOMPARE(test::rowDifferences(m_whole, done(ProjectSession::open(m_path))->snapshot()),
             QStringList());
}

// As a file from which a page was lost: what is seen first is in order.
void TestSessionReading::saysWhatIsDamagedFurtherOn()
{
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"damage"_qs);
        file.setDatabaseName(m_path);
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(
            query.prepare(u"UPDATE highlight SET range_end = 4000000000 WHERE document = ?"_qs));
        query.bindValue(0, m_documents[1].toString());
        QVERIFY(query.exec());
    }
    QSqlDatabase::removeDatabase(u"damage"_qs);
    const auto session = openAt(m_documents[0]);
    const QSignalSpy failed(session.get(), &ProjectSession::readFailed);
    QTRY_VERIFY(!failed.isEmpty());
    QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Malformed);
    QVERIFY(!session->isWhole());
    const auto refused = session->perform(
        done(renameTheme(session->snapshot(), m_theme, u"另一个"_qs)), u"Rename"_qs);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Malformed);
}

QTEST_GUILESS_MAIN(TestSessionReading)
#include "tst_sessionreading.moc"
