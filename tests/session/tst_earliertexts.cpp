// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/earliertexts.h"

#include "import/importer.h"
#include "session/projectsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestEarlierTexts : public QObject {
    Q_OBJECT

private slots:
    void init();

    void areFetchedFromTheFile();
    void areNotFetchedTwice();
    void saysWhatCannotBeRead();

private:
    ImportedDocument imported(const QString &encoding) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProjectSession> m_session; ///< One document, in its second reading.
};

ImportedDocument TestEarlierTexts::imported(const QString &encoding) const
{
    Progress progress;
    const QByteArray bytes("\xbf\xaa\xb7\xc5\xca\xfd\xbe\xdd"); // 开放数据 in GB18030
    return *importBytes(bytes, u"a.txt"_qs, {encoding}, progress);
}

void TestEarlierTexts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"a.meipi"_qs);
    m_session = *ProjectSession::create(path);
    const auto document = m_session->addDocument(imported(u"windows-1252"_qs));
    QVERIFY(document);
    QVERIFY(m_session->reopenDocument(*document, imported(u"GB18030"_qs)));
    m_session.reset();
    m_session = *ProjectSession::open(path);
}

void TestEarlierTexts::areFetchedFromTheFile()
{
    const Progress progress;
    const auto whole = withEarlierTexts(m_session->snapshot(), m_session->path(), progress);
    QVERIFY(whole);
    int earlier = 0;
    for (const Version &version : whole->rows<Version>()) {
        QVERIFY(whole->hasText(version.textHash));
        earlier += m_session->snapshot().hasText(version.textHash) ? 0 : 1;
    }
    QCOMPARE(whole->rows<Version>().size(), 2);
    QCOMPARE(earlier, 1);
}

void TestEarlierTexts::areNotFetchedTwice()
{
    const Progress progress;
    const auto whole = withEarlierTexts(m_session->snapshot(), m_session->path(), progress);
    QVERIFY(withEarlierTexts(*whole, u"/nowhere.meipi"_qs, progress)); // nothing is missing
}

void TestEarlierTexts::saysWhatCannotBeRead()
{
    Progress progress;
    QCOMPARE(withEarlierTexts(m_session->snapshot(), u"/nowhere.meipi"_qs, progress).error().code,
             Error::Code::FileAccess);
    progress.cancel();
    QCOMPARE(withEarlierTexts(m_session->snapshot(), m_session->path(), progress).error().code,
             Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestEarlierTexts)
#include "tst_earliertexts.moc"
