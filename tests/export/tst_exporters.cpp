// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/exportwords.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace meipi;
using namespace meipi::test;

class TestExporters : public QObject {
    Q_OBJECT

private slots:
    void areFoundByKeyAndSuffix();
    void writeAWholeFile();
    void replaceOnlyWhenTold();
    void refuseWhatCannotBeWritten_data();
    void refuseWhatCannotBeWritten();
    void leaveTheOldFileWhenCancelled();
    void haveEveryWordInBothLanguages();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Done> write(const QString &path, bool replace, Progress &progress)
{
    return exportToFile(*exporterFor(u"markdown"), readProposal().snapshot(), {}, path, replace,
                        progress);
}

} // namespace

void TestExporters::areFoundByKeyAndSuffix()
{
    for (const Exporter *each : exporters()) {
        const Exporter::Info info = each->info();
        QCOMPARE(exporterFor(info.key), each);
        const Exporter *usual = exporterForSuffix(info.suffix);
        QCOMPARE(exporterForSuffix(info.suffix.toUpper()), usual);
        if (usual != each)
            QCOMPARE(info.key, u"annotated-"_qs + usual->info().key);
        QVERIFY(!info.title.isEmpty());
    }
    QVERIFY(exporterFor(u"markdown") != nullptr);
    QVERIFY(exporterFor(u"pdf") != nullptr);
    QVERIFY(exporterFor(u"odt-of-old") == nullptr);
    QVERIFY(exporterForSuffix(u"") == nullptr);
}

void TestExporters::writeAWholeFile()
{
    QTemporaryDir folder;
    for (const Exporter *each : exporters()) {
        Progress progress;
        const QString path = folder.filePath(each->info().key + u" ✎."_qs + each->info().suffix);
        QVERIFY(exportToFile(*each, readProposal().snapshot(), {}, path, false, progress));
        QVERIFY(contentOf(path).size() > 1000);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), exporters().size());
}

void TestExporters::replaceOnlyWhenTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.md"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Progress progress;
    const auto refused = write(path, false, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileExists);
    QCOMPARE(contentOf(path), QByteArray("mine"));
    QVERIFY(write(path, true, progress));
    QVERIFY(contentOf(path).startsWith("---\n"));
}

void TestExporters::refuseWhatCannotBeWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"missing/a.md"_qs;
    QTest::newRow("a folder") << u"folder"_qs;
    QTest::newRow("folder that may not be written to") << u"locked/a.md"_qs;
}

void TestExporters::refuseWhatCannotBeWritten()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    const QDir here(folder.path());
    QVERIFY(here.mkdir(u"folder"_qs) && here.mkdir(u"locked"_qs));
    QFile::setPermissions(here.filePath(u"locked"_qs), QFile::ReadOwner | QFile::ExeOwner);
    if (path.startsWith(u"locked"_qs) && geteuid() == 0)
        QSKIP("the superuser may write everywhere");
    Progress progress;
    const auto refused = write(here.filePath(path), true, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::FileAccess);
    QVERIFY(!refused.error().message.isEmpty());
}

void TestExporters::leaveTheOldFileWhenCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.md"_qs);
    Progress progress;
    QVERIFY(write(path, false, progress));
    const QByteArray before = contentOf(path);
    progress.cancel();
    const auto cancelled = write(path, true, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.md"_qs});
}

void TestExporters::haveEveryWordInBothLanguages()
{
    const ExportWords chinese(u"zh");
    const ExportWords english(u"en");
    for (int i = 0; i <= static_cast<int>(Word::SkipToText); ++i) {
        QVERIFY(!chinese(static_cast<Word>(i)).isEmpty());
        QVERIFY(chinese(static_cast<Word>(i)) != english(static_cast<Word>(i)));
    }
    for (int i = 0; i <= static_cast<int>(Phrase::PageOf); ++i) {
        QVERIFY(chinese.phrase(static_cast<Phrase>(i), 7, 9).contains(u'7'));
        QVERIFY(!english.phrase(static_cast<Phrase>(i), 7, 9).contains(u'%'));
    }
    QCOMPARE(english.phrase(Phrase::Notes, 1), u"1 note"_qs);
    QCOMPARE(ExportWords(u"zh-CN").status(NoteStatus::Objection), u"异议"_qs);
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
