// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "support/shareddata.h"
#include "text/contenthash.h"

#include <QDirIterator>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace meipi;

class TestImporter : public QObject {
    Q_OBJECT

private slots:
    void readsTextFiles_data();
    void readsTextFiles();
    void takesTheEncodingItIsTold();
    void identifiesContentsByHash();
    void hintsAtHeadingsOfMarkdown();
    void saysThatAFileIsEmpty_data();
    void saysThatAFileIsEmpty();
    void refusesWhatIsNoReadableFile_data();
    void refusesWhatIsNoReadableFile();
    void refusesAPipeAtOnce();
    void refusesWithoutPermission();
    void refusesTooLargeFilesUnread();
    void namesFormatsItCannotRead_data();
    void namesFormatsItCannotRead();
    void readsThroughLinks();
    void reportsProgress();
    void canBeCancelled();
    void survivesHostileFiles();
    void readsALargeFile();

private:
    QString written(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString TestImporter::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's own file cannot be written");
    return file.fileName();
}

void TestImporter::readsTextFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    QStringEncoder gb18030("GB18030");
    const QString opinion = u"关于推动公共服务均等化的指导意见"_qs;
    QTest::newRow("UTF-8") << u"a.txt"_qs << opinion.toUtf8() << opinion << u"UTF-8"_qs;
    QTest::newRow("GB18030") << u"a.txt"_qs << QByteArray(gb18030(opinion)) << opinion
                             << u"GB18030"_qs;
    QTest::newRow("mark and CR LF") << u"a.txt"_qs
                                    << QByteArray("\xef\xbb\xbf"
                                                  "a\r\nb\r\n")
                                    << u"a\nb\n"_qs << u"UTF-8"_qs;
    QTest::newRow("one byte") << u"a.txt"_qs << QByteArray("x") << u"x"_qs << u"UTF-8"_qs;
    QTest::newRow("a NUL") << u"a.txt"_qs << QByteArray("国务院\0关于意见", 22)
                           << u"国务院\0关于意见"_qs << u"UTF-8"_qs;
    QTest::newRow("only line ends")
        << u"a.txt"_qs << QByteArray("\n\r\n\r") << u"\n\n\n"_qs << u"UTF-8"_qs;
    QTest::newRow("a name of its own")
        << u"%1 \U0001F4D6 建议 100%.txt"_qs << QByteArray("x") << u"x"_qs << u"UTF-8"_qs;
    QTest::newRow("no suffix") << u"README"_qs << QByteArray("x") << u"x"_qs << u"UTF-8"_qs;
}

void TestImporter::readsTextFiles()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);

    Progress progress;
    const auto document = importFile(written(name, bytes), {}, progress);
    QVERIFY(document);
    QCOMPARE(document->name, name);
    QCOMPARE(document->bytes, bytes);
    QCOMPARE(document->text.string(), text);
    QCOMPARE(document->encoding, encoding);
    QCOMPARE(document->mediaType, u"text/plain"_qs);
    QCOMPARE(document->hash, contentHash(bytes));
    QCOMPARE(document->guesses.first().name, encoding);
    QVERIFY(document->hints.isEmpty());
    QVERIFY(document->problems.isEmpty());
}

void TestImporter::takesTheEncodingItIsTold()
{
    const QString opinion = u"关于推动公共服务均等化的指导意见"_qs;
    QStringEncoder encoder("GB18030");
    const QString path = written(u"a.txt"_qs, encoder(opinion));
    Progress progress;
    const auto right = importFile(path, {u"gbk"_qs}, progress);
    QVERIFY(right);
    QCOMPARE(right->text.string(), opinion);
    QCOMPARE(right->encodingConfidence, 1.0);
    const auto wrong = importFile(path, {u"Big5"_qs}, progress);
    QVERIFY(wrong);
    QCOMPARE(wrong->encoding, u"Big5"_qs);
    QVERIFY(wrong->text.string() != opinion);
    QCOMPARE(wrong->hash, right->hash);
    const auto unknown = importFile(path, {u"EBCDIC"_qs}, progress);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, Error::Code::Usage);
}

// The first value is that of RFC 7693's algorithm for the empty text.
void TestImporter::identifiesContentsByHash()
{
    QCOMPARE(contentHash({}),
             u"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"_qs);
    QCOMPARE(contentHash("abc"),
             u"bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"_qs);
}

void TestImporter::hintsAtHeadingsOfMarkdown()
{
    Progress progress;
    const auto document = importBytes("# A\n\ntext\n\n## B\n", u"a.md"_qs, {}, progress);
    QVERIFY(document);
    QCOMPARE(document->mediaType, u"text/markdown"_qs);
    QCOMPARE(document->text.string(), u"A\ntext\nB\n"_qs);
    QCOMPARE(document->hints.size(), 2);
    QCOMPARE(document->hints[1].paragraph, 2);
    QCOMPARE(document->hints[1].level, 2);
    QVERIFY(importBytes("# A\n", u"a.txt"_qs, {}, progress)->hints.isEmpty());
}

void TestImporter::saysThatAFileIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("no byte") << QByteArray();
    QTest::newRow("a mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("a mark of UTF-16") << QByteArray("\xff\xfe");
}

void TestImporter::saysThatAFileIsEmpty()
{
    QFETCH(QByteArray, bytes);

    Progress progress;
    const auto document = importFile(written(u"empty.txt"_qs, bytes), {}, progress);
    QVERIFY(document);
    QCOMPARE(document->text.size(), 0);
    QCOMPARE(document->problems.size(), 1);
    QVERIFY(document->problems.first().message.contains(u"empty.txt"));
}

void TestImporter::refusesWhatIsNoReadableFile_data()
{
    QTest::addColumn<QString>("path");

    QTest::newRow("no path") << QString();
    QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_qs);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("in a file that is no folder") << written(u"file.txt"_qs, "x") + u"/inner.txt"_qs;
    QTest::newRow("an endless device") << u"/dev/zero"_qs;
    QTest::newRow("an empty device") << u"/dev/null"_qs;
    QTest::newRow("a name too long") << m_folder.filePath(QString(5000, u'x'));
    const QString broken = m_folder.filePath(u"broken link.txt"_qs);
    QFile::link(m_folder.filePath(u"nowhere"_qs), broken);
    QTest::newRow("a broken link") << broken;
    const QString loop = m_folder.filePath(u"loop.txt"_qs);
    QFile::link(loop, loop);
    QTest::newRow("a link to itself") << loop;
}

void TestImporter::refusesWhatIsNoReadableFile()
{
    QFETCH(QString, path);

    Progress progress;
    const auto document = importFile(path, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::FileAccess);
    QVERIFY(document.error().message.contains(path));
}

void TestImporter::refusesAPipeAtOnce()
{
    const QString path = m_folder.filePath(u"pipe.txt"_qs);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Progress progress;
    const auto document = importFile(path, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::FileAccess);
}

void TestImporter::refusesWithoutPermission()
{
    if (geteuid() == 0)
        QSKIP("the superuser may read everything");
    const QString path = written(u"secret.txt"_qs, "x");
    QVERIFY(QFile::setPermissions(path, {}));
    Progress progress;
    const auto document = importFile(path, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::FileAccess);
}

void TestImporter::refusesTooLargeFilesUnread()
{
    QFile file(written(u"large.txt"_qs, {}));
    QVERIFY(file.resize((qint64(1) << 40))); // a hole, which takes no room
    Progress progress;
    const auto document = importFile(file.fileName(), {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::TooLarge);
    QCOMPARE(progress.done(), 0);
}

void TestImporter::namesFormatsItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");

    QTest::newRow("archive") << QByteArray("PK\3\4\0\0", 6) << u"ZIP"_qs;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << u"PNG"_qs;
    QTest::newRow("program") << QByteArray("\x7f\x45\x4c\x46\2\1\1") << u"ELF"_qs;
    QTest::newRow("unknown bytes") << QByteArray(4000, '\2') << u"a %1.txt"_qs;
}

void TestImporter::namesFormatsItCannotRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);

    Progress progress;
    const auto document = importBytes(bytes, u"a %1.txt"_qs, {}, progress);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotSupported);
    QVERIFY(document.error().message.contains(word));
    QVERIFY(document.error().message.contains(u"a %1.txt"));
}

void TestImporter::readsThroughLinks()
{
    const QString link = m_folder.filePath(u"link.txt"_qs);
    QVERIFY(QFile::link(written(u"target.txt"_qs, "x"), link));
    Progress progress;
    const auto document = importFile(link, {}, progress);
    QVERIFY(document);
    QCOMPARE(document->name, u"link.txt"_qs);
    QCOMPARE(document->bytes, QByteArray("x"));
}

void TestImporter::reportsProgress()
{
    Progress progress;
    QVERIFY(importFile(written(u"a.txt"_qs, QByteArray(5000000, 'x')), {}, progress));
    QCOMPARE(progress.total(), 5000000);
    QCOMPARE(progress.done(), 5000000);
}

void TestImporter::canBeCancelled()
{
    Progress progress;
    progress.cancel();
    const auto file = importFile(written(u"a.txt"_qs, "x"), {}, progress);
    QVERIFY(!file);
    QCOMPARE(file.error().code, Error::Code::Cancelled);
    QCOMPARE(progress.done(), 0);
    const auto bytes = importBytes("x", u"a.txt"_qs, {}, progress);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, Error::Code::Cancelled);
}

void TestImporter::survivesHostileFiles()
{
    MEIPI_REQUIRE_SHARED(folder, "hostile");
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        Progress progress;
        const auto document = importFile(path, {}, progress);
        ++count;
        if (document) {
            QVERIFY2(document->text.string().isValidUtf16(), qPrintable(path));
        } else {
            const QList<Error::Code> expected{Error::Code::NotSupported, Error::Code::Malformed,
                                              Error::Code::TooLarge, Error::Code::Locked};
            QVERIFY2(expected.contains(document.error().code), qPrintable(path));
            QVERIFY2(document.error().message.contains(files.fileName()), qPrintable(path));
        }
    }
    QVERIFY(count > 20);
}

void TestImporter::readsALargeFile()
{
    const QByteArray line = u"推动公共服务均等化，健全多层次社会保障体系。\n"_qs.toUtf8();
    const QByteArray bytes = line.repeated(40000000 / line.size());
    const QString path = written(u"large.txt"_qs, bytes);
    Progress progress;
    const auto document = importFile(path, {}, progress);
    QVERIFY(document);
    QCOMPARE(document->text.paragraphCount(), bytes.size() / line.size());
    QCOMPARE(document->bytes.size(), bytes.size());
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
