// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/readingplaces.h"
#include "window/recentfiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestReadingPlaces : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aPlaceIsFoundAgain_data();
    void aPlaceIsFoundAgain();
    void theLastDocumentComesFirst();
    void otherProjectsAreNotMixedUp();
    void onlyTheLatestAreKept();
    void recentFilesAreListedOnceLatestFirst();
    void filesThatAreGoneAreLeftOut();

private:
    QString newFile(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
};

void TestReadingPlaces::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"meipi.ini"_qs));
}

QString TestReadingPlaces::newFile(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) ? path : QString();
}

void TestReadingPlaces::aPlaceIsFoundAgain_data()
{
    QTest::addColumn<QString>("project");

    QTest::newRow("plain") << u"/home/a/plan.meipi"_qs;
    QTest::newRow("blanks and commas") << u"/home/a b/ plan, second; draft.meipi"_qs;
    QTest::newRow("Chinese and emoji") << u"/家/规划 📖.meipi"_qs;
}

void TestReadingPlaces::aPlaceIsFoundAgain()
{
    QFETCH(QString, project);
    ReadingPlaces places(*m_preferences);
    const DocumentId document = DocumentId::create();
    QVERIFY(!places.last(project));
    places.leave(project, {document, 120, 345});
    const auto place = ReadingPlaces(*m_preferences).last(project, document);
    QVERIFY(place);
    QCOMPARE(place->document, document);
    QCOMPARE(place->top, 120);
    QCOMPARE(place->caret, 345);
}

void TestReadingPlaces::theLastDocumentComesFirst()
{
    ReadingPlaces places(*m_preferences);
    const DocumentId first = DocumentId::create();
    const DocumentId second = DocumentId::create();
    places.leave(u"p"_qs, {first, 1, 2});
    places.leave(u"p"_qs, {second, 3, 4});
    QCOMPARE(places.last(u"p"_qs)->document, second);
    places.leave(u"p"_qs, {first, 5, 6});
    QCOMPARE(places.last(u"p"_qs)->document, first);
    QCOMPARE(places.last(u"p"_qs, first)->top, 5);
    QCOMPARE(places.last(u"p"_qs, second)->top, 3);
}

void TestReadingPlaces::otherProjectsAreNotMixedUp()
{
    ReadingPlaces places(*m_preferences);
    const DocumentId document = DocumentId::create();
    places.leave(u"p"_qs, {document, 1, 1});
    places.leave(u"q"_qs, {document, 2, 2});
    QCOMPARE(places.last(u"p"_qs, document)->top, 1);
    QCOMPARE(places.last(u"q"_qs, document)->top, 2);
    QVERIFY(!places.last(u"r"_qs));
}

void TestReadingPlaces::onlyTheLatestAreKept()
{
    ReadingPlaces places(*m_preferences);
    for (int count = 0; count < 300; ++count)
        places.leave(QString::number(count), {DocumentId::create(), count, 0});
    QVERIFY(!places.last(u"0"_qs));
    QVERIFY(places.last(u"299"_qs));
}

void TestReadingPlaces::recentFilesAreListedOnceLatestFirst()
{
    RecentFiles recent(*m_preferences);
    QCOMPARE(recent.paths(), QStringList());
    const QString first = newFile(u"规划, 一.txt"_qs);
    const QString second = newFile(u"b.txt"_qs);
    recent.add(first);
    QCOMPARE(RecentFiles(*m_preferences).paths(), QStringList{first});
    recent.add(second);
    recent.add(first);
    QCOMPARE(recent.paths(), (QStringList{first, second}));
    for (int count = 0; count < 30; ++count)
        recent.add(newFile(QString::number(count)));
    QCOMPARE(recent.paths().size(), RecentFiles::most);
    recent.clear();
    QCOMPARE(recent.paths(), QStringList());
}

void TestReadingPlaces::filesThatAreGoneAreLeftOut()
{
    RecentFiles recent(*m_preferences);
    const QString kept = newFile(u"kept"_qs);
    const QString gone = newFile(u"gone"_qs);
    recent.add(kept);
    recent.add(gone);
    QVERIFY(QFile::remove(gone));
    QCOMPARE(recent.paths(), QStringList{kept});
}

QTEST_GUILESS_MAIN(TestReadingPlaces)
#include "tst_readingplaces.moc"
