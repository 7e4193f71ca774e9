// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewDocumentGetsAProject();
    void theSameContentOpensTheSameProject();
    void otherContentGetsAProjectOfItsOwn();
    void theLastUsedProjectOpensAndOthersAreNamed();
    void projectsThatAreGoneAreLeftOut();
    void aDamagedProjectIsPassedOver();
    void aBrokenListIsAnEmptyOne();
    void namesBecomeFileNames_data();
    void namesBecomeFileNames();
    void aFolderThatCannotBeMadeIsAnError();
    void aRetiredProjectCanStillBeOpened();
    void whatIsOpenElsewhereIsNotRetired();

private:
    OpenedDocument open(const QByteArray &bytes, const QString &name = u"建议.txt"_qs);
    Library library() const { return Library(m_folder->filePath(u"meipi"_qs)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static ImportedDocument imported(const QByteArray &bytes, const QString &name)
{
    Progress progress;
    return *importBytes(bytes, name, {}, progress);
}

OpenedDocument TestLibrary::open(const QByteArray &bytes, const QString &name)
{
    Library place = library();
    auto opened = openDocument(place, imported(bytes, name), u"李明"_qs);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

void TestLibrary::aNewDocumentGetsAProject()
{
    const OpenedDocument opened = open("一、算力\n建设。\n");
    QVERIFY(opened.isNew);
    QVERIFY(QFile::exists(opened.session->path()));
    QVERIFY(library().holds(opened.session->path()));
    QVERIFY(!opened.session->undoStep());
    QCOMPARE(opened.session->authorName(), u"李明"_qs);
    QCOMPARE(opened.session->snapshot().documents(), QList<DocumentId>{opened.document});
    QCOMPARE(library().entries().size(), 1);
}

void TestLibrary::theSameContentOpensTheSameProject()
{
    const QString path = open("甲").session->path();
    const OpenedDocument again = open("甲", u"moved and renamed.txt"_qs);
    QVERIFY(!again.isNew);
    QCOMPARE(again.session->path(), path);
    QVERIFY(again.others.isEmpty());
}

void TestLibrary::otherContentGetsAProjectOfItsOwn()
{
    const QString path = open("甲").session->path();
    const OpenedDocument other = open("乙");
    QVERIFY(other.isNew);
    QVERIFY(other.session->path() != path);
}

void TestLibrary::theLastUsedProjectOpensAndOthersAreNamed()
{
    const OpenedDocument opened = open("甲");
    const QString copy = m_folder->filePath(u"copy.meipi"_qs);
    QVERIFY(opened.session->copyTo(copy));
    Library place = library();
    QVERIFY(place.remember(**ProjectSession::open(copy)));
    const OpenedDocument again = open("甲");
    QCOMPARE(again.session->path(), copy);
    QCOMPARE(again.others.size(), 1);
    QCOMPARE(again.others.first().path, opened.session->path());
}

void TestLibrary::projectsThatAreGoneAreLeftOut()
{
    const QString path = open("甲").session->path();
    QVERIFY(QFile::remove(path));
    QVERIFY(library().entries().isEmpty());
    QVERIFY(open("甲").isNew);
}

void TestLibrary::aDamagedProjectIsPassedOver()
{
    const QString path = open("甲").session->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    const OpenedDocument again = open("甲");
    QVERIFY(again.isNew);
    QVERIFY(again.session->path() != path);
}

void TestLibrary::aBrokenListIsAnEmptyOne()
{
    open("甲");
    QFile file(m_folder->filePath(u"meipi/library.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[{\"path\": 3}, \"x\"");
    file.close();
    QVERIFY(library().entries().isEmpty());
    open("乙");
    QCOMPARE(library().entries().size(), 1);
}

void TestLibrary::namesBecomeFileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");

    QTest::newRow("plain") << u"建议.txt"_qs << u"建议.meipi"_qs;
    QTest::newRow("two dots") << u"a.b.txt"_qs << u"a.b.meipi"_qs;
    QTest::newRow("hidden") << u".x.txt"_qs << u"project.meipi"_qs;
    QTest::newRow("nothing") << u""_qs << u"project.meipi"_qs;
    QTest::newRow("a line end") << u"a\nb.txt"_qs << u"ab.meipi"_qs;
    QTest::newRow("too long for a file system")
        << QString(300, u'字') + u".txt"_qs << QString(66, u'字') + u".meipi"_qs;
}

void TestLibrary::namesBecomeFileNames()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QCOMPARE(QFileInfo(library().newProjectPath(name)).fileName(), file);
}

void TestLibrary::aFolderThatCannotBeMadeIsAnError()
{
    QFile file(m_folder->filePath(u"file"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Library place(file.fileName() + u"/meipi"_qs);
    const auto opened = openDocument(place, imported("甲", u"a.txt"_qs), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::FileAccess);
}

void TestLibrary::aRetiredProjectCanStillBeOpened()
{
    for (const QString &name : {u"建议.meipi"_qs, u"建议 (2).meipi"_qs}) {
        OpenedDocument opened = open("一、算力\n");
        QVERIFY(opened.isNew); // once more, as the one before is not looked for
        QVERIFY(library().isOfOneDocument(*opened.session));
        const QString path = opened.session->path();
        const ProjectSnapshot project = opened.session->snapshot();
        opened.session.reset();
        const auto retired = library().retire(path);
        QVERIFY(retired);
        QCOMPARE(*retired, m_folder->filePath(u"meipi/retired/"_qs + name));
        QVERIFY(!QFile::exists(path));
        QVERIFY(library().entries().isEmpty());
        const auto again = ProjectSession::open(*retired);
        QVERIFY(again);
        QCOMPARE((*again)->snapshot().documents(), project.documents());
        QVERIFY(!library().isOfOneDocument(**again));
    }
}

void TestLibrary::whatIsOpenElsewhereIsNotRetired()
{
    const OpenedDocument opened = open("一、算力\n");
    const auto retired = library().retire(opened.session->path());
    QVERIFY(!retired);
    QCOMPARE(retired.error().code, Error::Code::Locked);
    QVERIFY(QFile::exists(opened.session->path()));
    QCOMPARE(library().entries().size(), 1);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
