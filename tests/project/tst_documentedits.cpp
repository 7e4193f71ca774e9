// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"
#include "project/highlightedits.h"
#include "support/outlinesketch.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::sourceOf;

class TestDocumentEdits : public QObject {
    Q_OBJECT

private slots:
    void addsWithVersionAndSections();
    void aTakenNameGetsANumber_data();
    void aTakenNameGetsANumber();
    void titlesComeFromTheSourceTheOutlineOrTheName_data();
    void titlesComeFromTheSourceTheOutlineOrTheName();
    void anEmptyTextIsADocumentToo();
    void retitles();
    void moves_data();
    void moves();
    void numbersAreNotGivenTwice();
    void removesAllThatHangsOnIt();
    void authorsHaveOneNameEach();
    void propertiesAreSetAndUnset();
    void missingRowsAreNotFound();
};

static const QString body = u"一、算力\n建设枢纽。"_qs;

static Outline outlineOf(const QString &text)
{
    return test::OutlineSketch(text)
        .section(0, 1, u"一、"_qs, u"算力"_qs, u"枢纽。"_qs)
        .measure(1, u"建设枢纽。"_qs)
        .outline();
}

static QStringList names(const ProjectSnapshot &project)
{
    QStringList found;
    for (const DocumentId &id : project.documents())
        found.append(project.find(id)->name);
    return found;
}

void TestDocumentEdits::addsWithVersionAndSections()
{
    ProjectBuilder builder;
    builder.document(u"x"_qs, u"first.txt"_qs, {});
    DocumentSource source = sourceOf(body, u"第二.txt"_qs, outlineOf(body));
    source.encoding = u"GB18030"_qs;
    const EditContext context = builder.context();
    const auto change = addDocument(builder.snapshot(), context, source);
    QVERIFY(change);
    const Document document = *change->of<Document>().first().after;
    const Version version = *change->of<Version>().first().after;
    QCOMPARE(document.number, 2);
    QCOMPARE(document.name, u"第二.txt"_qs);
    QCOMPARE(document.currentVersion, version.id);
    QCOMPARE(document.author, context.author);
    QCOMPARE(document.created, context.now);
    QCOMPARE(version.document, document.id);
    QCOMPARE(version.number, 1);
    QCOMPARE(version.sourceHash, source.sourceHash);
    QCOMPARE(version.textHash, source.textHash);
    QCOMPARE(version.encoding, u"GB18030"_qs);
    QCOMPARE(version.mediaType, u"text/plain"_qs);
    QCOMPARE(change->of<Section>().size(), 2);
    builder.perform(change);
    QCOMPARE(builder.snapshot().sections(document.id).outline().nodes(), source.outline.nodes());
    QVERIFY(test::indexProblems(builder.snapshot()).isEmpty());
}

void TestDocumentEdits::aTakenNameGetsANumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("wanted");

    QTest::newRow("suffix") << u"提案.txt"_qs
                            << QStringList{u"提案.txt"_qs, u"提案 (2).txt"_qs, u"提案 (3).txt"_qs};
    QTest::newRow("none") << u"提案"_qs << QStringList{u"提案"_qs, u"提案 (2)"_qs, u"提案 (3)"_qs};
    QTest::newRow("dot in a title")
        << u"第2.1号 提案"_qs
        << QStringList{u"第2.1号 提案"_qs, u"第2.1号 提案 (2)"_qs, u"第2.1号 提案 (3)"_qs};
    QTest::newRow("year at the end")
        << u"v1.2024"_qs << QStringList{u"v1.2024"_qs, u"v1.2024 (2)"_qs, u"v1.2024 (3)"_qs};
    QTest::newRow("hidden file") << u".txt"_qs
                                 << QStringList{u".txt"_qs, u".txt (2)"_qs, u".txt (3)"_qs};
    QTest::newRow("dot at the end")
        << u"a."_qs << QStringList{u"a."_qs, u"a. (2)"_qs, u"a. (3)"_qs};
}

void TestDocumentEdits::aTakenNameGetsANumber()
{
    QFETCH(QString, name);
    QFETCH(QStringList, wanted);
    ProjectBuilder builder;
    for (int i = 0; i < 3; ++i)
        builder.document(body, name, {});
    QCOMPARE(names(builder.snapshot()), wanted);
}

void TestDocumentEdits::titlesComeFromTheSourceTheOutlineOrTheName_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("title");

    QTest::newRow("given") << u" 规划 "_qs << u"x"_qs << u"规划"_qs;
    QTest::newRow("found") << QString() << u"通知"_qs << u"通知"_qs;
    QTest::newRow("name") << u" "_qs << QString() << u"提案"_qs;
}

void TestDocumentEdits::titlesComeFromTheSourceTheOutlineOrTheName()
{
    QFETCH(QString, given);
    QFETCH(QString, found);
    QFETCH(QString, title);
    DocumentSource source = sourceOf(body, u"提案.md"_qs, Outline(outlineOf(body).nodes(), found));
    source.title = given;
    const auto change = addDocument({}, {}, source);
    QCOMPARE(change->of<Document>().first().after->title, title);
}

void TestDocumentEdits::anEmptyTextIsADocumentToo()
{
    ProjectBuilder builder;
    builder.document(QString(), u"empty.txt"_qs, {});
    QCOMPARE(builder.snapshot().documents().size(), 1);
    QVERIFY(builder.snapshot().text(builder.documentId()).isEmpty());
    QCOMPARE(addDocument(builder.snapshot(), builder.context(), sourceOf(body, u" "_qs, {}))
                 .error()
                 .code,
             Error::Code::Usage);
}

void TestDocumentEdits::retitles()
{
    ProjectBuilder builder;
    builder.document(body, u"a.txt"_qs, {});
    builder.perform(retitleDocument(builder.snapshot(), builder.documentId(), u" 新《规划》 "_qs));
    QCOMPARE(builder.snapshot().find(builder.documentId())->title, u"新《规划》"_qs);
    QCOMPARE(builder.snapshot().documentNamed(u"新《规划》"), builder.documentId());
    QVERIFY(retitleDocument(builder.snapshot(), builder.documentId(), u"新《规划》"_qs)->isEmpty());
    QCOMPARE(retitleDocument(builder.snapshot(), builder.documentId(), u"\t"_qs).error().code,
             Error::Code::Usage);
}

void TestDocumentEdits::moves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("order"); // empty: refused

    QTest::newRow("to the front") << u"c"_qs << 1 << u"c a b d"_qs;
    QTest::newRow("down") << u"a"_qs << 3 << u"b c a d"_qs;
    QTest::newRow("to the end") << u"b"_qs << 4 << u"a c d b"_qs;
    QTest::newRow("where it is") << u"b"_qs << 2 << u"a b c d"_qs;
    QTest::newRow("zero") << u"b"_qs << 0 << QString();
    QTest::newRow("past the end") << u"b"_qs << 5 << QString();
}

void TestDocumentEdits::moves()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    QFETCH(QString, order);
    ProjectBuilder builder;
    for (const char *each : {"a", "b", "c", "d"})
        builder.document(body, QString::fromLatin1(each), {});
    const auto change =
        moveDocument(builder.snapshot(), builder.snapshot().documentNamed(name), number);
    if (order.isEmpty()) {
        QCOMPARE(change.error().code, Error::Code::Usage);
        return;
    }
    builder.perform(change);
    QCOMPARE(names(builder.snapshot()), order.split(u' '));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(builder.snapshot().find(builder.snapshot().documents().at(i))->number, i + 1);
    builder.perform(change->inverted());
    QCOMPARE(names(builder.snapshot()), u"a b c d"_qs.split(u' '));
}

void TestDocumentEdits::numbersAreNotGivenTwice()
{
    // A number is printed in tables that were handed in: others keep theirs, and it is not reused
    // while a later one is there.
    ProjectBuilder builder;
    for (const char *each : {"a", "b", "c"})
        builder.document(body, QString::fromLatin1(each), {});
    builder.perform(removeDocument(builder.snapshot(), builder.snapshot().documentNamed(u"b")));
    QCOMPARE(builder.snapshot().find(builder.documentId())->number, 3);
    builder.document(body, u"d"_qs, {});
    QCOMPARE(builder.snapshot().find(builder.documentId())->number, 4);
    QVERIFY(!moveDocument(builder.snapshot(), builder.documentId(), 4));
    builder.perform(moveDocument(builder.snapshot(), builder.documentId(), 3));
    QCOMPARE(builder.snapshot().find(builder.documentId())->number, 3);
}

void TestDocumentEdits::removesAllThatHangsOnIt()
{
    ProjectBuilder builder;
    builder.title(u"项目"_qs);
    builder.document(body, u"keep.txt"_qs, outlineOf(body))
        .highlight(u"算力"_qs, {u"x"_qs})
        .note(u"a"_qs);
    builder.read(u"1"_qs).noteOn(NoteTarget(builder.themeId(u"x"_qs)), u"b"_qs);
    const ProjectSnapshot kept = builder.snapshot();

    builder.document(body, u"go.txt"_qs, outlineOf(body)).highlight(u"枢纽"_qs, {u"x"_qs});
    builder.note(u"c"_qs).reply(u"d"_qs).read(u"1"_qs);
    builder.noteOn(NoteTarget(builder.sectionId(u"1.1"_qs)), u"e"_qs);
    builder.noteOn(NoteTarget(builder.documentId()), u"f"_qs);
    // A second version, in which the highlight has no place.
    const DocumentSource other = sourceOf(u"别的"_qs, u"go.txt"_qs, {});
    builder.perform(
        reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), other));
    const ProjectSnapshot before = builder.snapshot();

    const auto change = removeDocument(before, builder.documentId());
    QVERIFY(before.accepts(*change));
    builder.perform(change);
    QCOMPARE(test::rowDifferences(builder.snapshot(), kept), QStringList());
    QCOMPARE(test::indexProblems(builder.snapshot()), QStringList());
    builder.perform(change->inverted());
    QCOMPARE(test::rowDifferences(builder.snapshot(), before), QStringList());
    QCOMPARE(test::indexProblems(builder.snapshot()), QStringList());
}

void TestDocumentEdits::authorsHaveOneNameEach()
{
    ProjectBuilder builder;
    builder.as(u"李"_qs);
    const ProjectSnapshot &project = builder.snapshot();
    QCOMPARE(authorNamed(project, u" 李 "), builder.authorId());
    QVERIFY(authorNamed(project, u"王").isNull());
    QVERIFY(authorNamed(project, u"").isNull());
    const auto added = addAuthor(project, u" 王 小明 "_qs, {5});
    QCOMPARE(added->of<Author>().first().after->name, u"王 小明"_qs);
    QCOMPARE(added->of<Author>().first().after->created, (Timestamp{5}));
    QCOMPARE(addAuthor(project, u"李 "_qs, {}).error().code, Error::Code::Conflict);
    QCOMPARE(addAuthor(project, u" "_qs, {}).error().code, Error::Code::Usage);

    QVERIFY(renameAuthor(project, builder.authorId(), u"李"_qs)->isEmpty());
    QCOMPARE(renameAuthor(project, builder.authorId(), u"Analyst"_qs).error().code,
             Error::Code::Conflict);
    QCOMPARE(renameAuthor(project, builder.authorId(), {}).error().code, Error::Code::Usage);
    builder.perform(renameAuthor(project, builder.authorId(), u"李四"_qs));
    QCOMPARE(project.find(builder.authorId())->name, u"李四"_qs);
}

void TestDocumentEdits::propertiesAreSetAndUnset()
{
    ProjectBuilder builder;
    builder.title(u"甲"_qs).title(u"乙"_qs);
    QCOMPARE(builder.snapshot().property(u"title"_qs), u"乙"_qs);
    QCOMPARE(builder.snapshot().rows<Property>().size(), 1);
    QVERIFY(meipi::setProperty(builder.snapshot(), u"title"_qs, u"乙"_qs)->isEmpty());
    builder.title({});
    QVERIFY(builder.snapshot().rows<Property>().isEmpty());
    QVERIFY(meipi::setProperty(builder.snapshot(), u"title"_qs, {})->isEmpty());
    QCOMPARE(meipi::setProperty(builder.snapshot(), {}, u"x"_qs).error().code, Error::Code::Usage);
}

void TestDocumentEdits::missingRowsAreNotFound()
{
    ProjectBuilder builder;
    const ProjectSnapshot &project = builder.snapshot();
    const DocumentId none = DocumentId::create();
    const QList<Result<Change>> failures{
        retitleDocument(project, none, u"a"_qs),
        moveDocument(project, none, 1),
        removeDocument(project, none),
        reopenDocument(project, builder.context(), none, {}),
        renameAuthor(project, AuthorId::create(), u"a"_qs),
    };
    for (const Result<Change> &result : failures) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestDocumentEdits)
#include "tst_documentedits.moc"
