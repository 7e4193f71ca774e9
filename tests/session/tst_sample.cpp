// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample.h"
#include "session/startersets.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meipi;

class TestSample : public QObject {
    Q_OBJECT

private slots:
    void isFurnished_data();
    void isFurnished();
    void opensAgainAsItWasLeft();
    void starterSetsHaveThemes_data();
    void starterSetsHaveThemes();
};

void TestSample::isFurnished_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << u"zh"_qs;
    QTest::newRow("English") << u"en"_qs;
}

void TestSample::isFurnished()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    Library library(folder.path());
    const auto opened = openSample(library, language, {});
    QVERIFY(opened);
    const ProjectSnapshot &project = opened->session->snapshot();
    QCOMPARE(project.rows<Theme>().size(), 7);
    QCOMPARE(project.rows<Highlight>().size(), 3);
    QVERIFY(!project.rows<Note>().isEmpty());
    QVERIFY(!opened->session->undoStep());

    const QList<OutlineNode> &nodes = project.sections(opened->document).outline().nodes();
    const auto countOf = [&nodes](OutlineNode::Kind kind) {
        return std::count_if(nodes.cbegin(), nodes.cend(),
                             [kind](const OutlineNode &node) { return node.kind == kind; });
    };
    QCOMPARE(countOf(OutlineNode::Kind::Section), 9);
    QCOMPARE(countOf(OutlineNode::Kind::Measure), 22);
}

void TestSample::opensAgainAsItWasLeft()
{
    QTemporaryDir folder;
    Library library(folder.path());
    {
        const auto opened = openSample(library, u"zh", {});
        QVERIFY(opened->session->perform(*createTheme(opened->session->snapshot(), {}, u"新的"_qs),
                                         u"Theme"_qs));
    }
    const auto again = openSample(library, u"zh", {});
    QVERIFY(!again->isNew);
    QCOMPARE(again->session->snapshot().rows<Theme>().size(), 8);
}

void TestSample::starterSetsHaveThemes_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u"none"_qs << 0;
    QTest::newRow("general") << u"general"_qs << 7;
    QTest::newRow("policy instruments") << u"policy-instruments"_qs << 18;
    QTest::newRow("seven dimensions") << u"seven-dimensions"_qs << 7;
}

void TestSample::starterSetsHaveThemes()
{
    QFETCH(QString, key);
    QFETCH(int, count);
    QCOMPARE(starterSet(key, u"zh").entries.size(), count);
    QCOMPARE(starterSet(key, u"en").entries.size(), count);
    QVERIFY(!starterSet(key, u"en").title.isEmpty());
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
