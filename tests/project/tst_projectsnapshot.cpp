// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/highlightedits.h"
#include "support/projectbuilder.h"
#include "support/snapshotcheck.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestProjectSnapshot : public QObject {
    Q_OBJECT

private slots:
    void takesManyHighlightsAtOnce();
};

// So many that they are shared out between threads.
void TestProjectSnapshot::takesManyHighlightsAtOnce()
{
    constexpr int count = 12'000;
    ProjectBuilder builder;
    builder.document(QString(u"算力"_qs).repeated(count + 1)).theme(u"甲"_qs).theme(u"乙"_qs);
    const QList<ThemeId> themes = builder.snapshot().themesInOrder();
    Change all;
    for (int i = 0; i < count; ++i) {
        const auto one = addHighlight(builder.snapshot(), builder.context(), builder.documentId(),
                                      {2 * i, 2 * i + 3}, {themes[i % themes.size()]});
        QVERIFY(one);
        one->forEachList([&all](const auto &list) {
            for (const auto &step : list)
                all.append(step);
        });
    }
    ProjectSnapshot project = builder.snapshot();
    project.apply(all);
    QCOMPARE(project.highlights(builder.documentId()).size(), count);
    QCOMPARE(project.codingsWith(themes[0]).size(), count / 2);
    QCOMPARE(indexProblems(project), QStringList());
    project.apply(all.inverted());
    QCOMPARE(indexProblems(project), QStringList());
    QCOMPARE(rowDifferences(project, builder.snapshot()), QStringList());
}

QTEST_GUILESS_MAIN(TestProjectSnapshot)
#include "tst_projectsnapshot.moc"
