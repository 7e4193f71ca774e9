// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharing.h"

#include "store/projectcheck.h"
#include "storedproject.h"
#include "support/snapshotcheck.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;
using meipi::test::bytesOf;
using meipi::test::differencesFromFile;
using meipi::test::expected;
using meipi::test::ProjectBuilder;
using meipi::test::rowDifferences;
using meipi::test::sampleProject;
using meipi::test::storeProject;
using meipi::test::valueIn;
using Access = ProjectStore::Access;

class TestSharing : public QObject {
    Q_OBJECT

private slots:
    void init();

    void allThatIsNotPrivateIsThere();
    void whatIsPrivateIsNowhereInTheFile();
    void repliesToWhatIsPrivateStay();
    void theHistoryStays();
    void aProjectThatCanOnlyBeReadIsShared();
    void replacesKnowingly();
    void whatFailsLeavesNothing_data();
    void whatFailsLeavesNothing();

private:
    ProjectSnapshot copied() const
    {
        return expected(expected(ProjectStore::open(m_copy, Access::ReadOnly))->load());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_copy;
};

void TestSharing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"项目.meipi"_qs);
    m_copy = m_folder->filePath(u"副本.meipi"_qs);
}

void TestSharing::allThatIsNotPrivateIsThere()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const LeftOut leftOut = expected(store->shareAs(m_copy, false, builder.snapshot()));
    QCOMPARE(leftOut.notes, 0);
    QCOMPARE(leftOut.steps, 1);
    QCOMPARE(differencesFromFile(builder.snapshot(), m_copy), QStringList());
    QCOMPARE(expected(checkProject(m_copy)).problems, QStringList());
    QCOMPARE(differencesFromFile(builder.snapshot(), m_path), QStringList());
}

void TestSharing::whatIsPrivateIsNowhereInTheFile()
{
    ProjectBuilder builder = sampleProject();
    const ProjectSnapshot open = builder.snapshot();
    builder.as(u"佚名之人"_qs).noteOn({}, u"切勿外传"_qs).keptPrivate();
    const auto store = storeProject(m_path, builder);
    QVERIFY(expected(store->file().value(u"SELECT 1 FROM note WHERE private"_qs)).isValid());
    QCOMPARE(expected(store->shareAs(m_copy, false, builder.snapshot())).notes, 1);
    QCOMPARE(rowDifferences(open, copied()), QStringList()); // the author is gone as well
    const QByteArray bytes = bytesOf(m_copy);
    QVERIFY(!bytes.contains("切勿外传"));
    QVERIFY(!bytes.contains("佚名之人"));
    QVERIFY(bytes.contains("The project as a whole"));
}

void TestSharing::repliesToWhatIsPrivateStay()
{
    ProjectBuilder builder = sampleProject();
    const ProjectSnapshot open = builder.snapshot();
    builder.noteOn({}, u"问"_qs);
    const NoteId question = builder.noteId();
    builder.reply(u"答"_qs).reply(u"再答"_qs);
    // As another version of the program may have left it: the question private, the answers not.
    Note asked = *builder.snapshot().find(question);
    Change change;
    change.record(RowChange<Note>{asked, [&] {
                                      Note hidden = asked;
                                      hidden.isPrivate = true;
                                      return hidden;
                                  }()});
    builder.perform(change);
    const auto store = storeProject(m_path, builder);
    QCOMPARE(expected(store->shareAs(m_copy, false, builder.snapshot())).notes, 3);
    QCOMPARE(rowDifferences(open, copied()), QStringList());
}

void TestSharing::theHistoryStays()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    expected(store->shareAs(m_copy, false, builder.snapshot()));
    QCOMPARE(valueIn(m_copy, u"SELECT count(*) FROM history"_qs), QVariant(0));
    QCOMPARE(valueIn(m_copy, u"SELECT count(*) FROM journal"_qs), QVariant(0));
    QCOMPARE(valueIn(m_path, u"SELECT count(*) FROM history"_qs), QVariant(1));
}

void TestSharing::aProjectThatCanOnlyBeReadIsShared()
{
    const ProjectBuilder builder = sampleProject();
    storeProject(m_path, builder);
    const auto store = expected(ProjectStore::open(m_path, Access::ReadOnly));
    expected(store->shareAs(m_copy, false, expected(store->load())));
    QCOMPARE(differencesFromFile(builder.snapshot(), m_copy), QStringList());
}

void TestSharing::replacesKnowingly()
{
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    expected(store->shareAs(m_copy, false, builder.snapshot()));
    const auto again = store->shareAs(m_copy, false, builder.snapshot());
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::FileExists);
    expected(store->shareAs(m_copy, true, builder.snapshot()));
    QCOMPARE(differencesFromFile(builder.snapshot(), m_copy), QStringList());
}

void TestSharing::whatFailsLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");

    QTest::newRow("a folder") << u"."_qs << int(Error::Code::FileAccess);
    QTest::newRow("in no folder") << u"none/copy.meipi"_qs << int(Error::Code::FileAccess);
    QTest::newRow("itself") << u"项目.meipi"_qs << int(Error::Code::FileExists);
}

void TestSharing::whatFailsLeavesNothing()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const ProjectBuilder builder = sampleProject();
    const auto store = storeProject(m_path, builder);
    const auto shared = store->shareAs(m_folder->filePath(name), true, builder.snapshot());
    QVERIFY(!shared);
    QCOMPARE(int(shared.error().code), code);
    QVERIFY(shared.error().message.contains(m_folder->path()));
    QCOMPARE(
        QDir(m_folder->path()).entryList({u"*.meipi"_qs, u".*"_qs}, QDir::Files | QDir::Hidden),
        QStringList{u"项目.meipi"_qs});
}

QTEST_GUILESS_MAIN(TestSharing)
#include "tst_sharing.moc"
