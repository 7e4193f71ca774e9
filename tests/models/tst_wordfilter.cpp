// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themesmodel.h"
#include "models/wordfilter.h"
#include "support/projectbuilder.h"
#include "treelines.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace meipi;
using meipi::test::ProjectBuilder;
using meipi::test::treeLines;

class TestWordFilter : public QObject {
    Q_OBJECT

private slots:
    void narrows_data();
    void narrows();
    void tellsBeforeAndAfter();
};

void TestWordFilter::narrows_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("first");
    QTest::newRow("nothing typed") << QString() << u"算力,  网络,  数据标准,人才,"_qs << u"算力"_qs;
    QTest::newRow("blanks") << u"  "_qs << u"算力,  网络,  数据标准,人才,"_qs << u"算力"_qs;
    QTest::newRow("a child brings its parent")
        << u"标准"_qs << u"算力,  数据标准,"_qs << u"数据标准"_qs;
    QTest::newRow("a parent brings its children")
        << u"算力"_qs << u"算力,  网络,  数据标准,"_qs << u"算力"_qs;
    QTest::newRow("initials of pinyin") << u"rc"_qs << u"人才,"_qs << u"人才"_qs;
    QTest::newRow("traditional characters")
        << u"數據"_qs << u"算力,  数据标准,"_qs << u"数据标准"_qs;
    QTest::newRow("no match") << u"\U0001F4D6"_qs << QString() << QString();
}

void TestWordFilter::narrows()
{
    QFETCH(QString, words);
    QFETCH(QString, shown);
    QFETCH(QString, first);
    ProjectBuilder builder;
    builder.theme(u"算力/网络"_qs).theme(u"算力/数据标准"_qs).theme(u"人才"_qs);
    Project project;
    project.reset(builder.snapshot());
    ThemesModel model(project);
    WordFilter filter(model, {Qt::DisplayRole});
    const QAbstractItemModelTester tester(&filter);
    filter.setWords(words);
    QString lines;
    const QStringList rows = treeLines(filter, {Qt::DisplayRole});
    for (const QString &row : rows)
        lines += row + u',';
    QCOMPARE(lines, shown);
    QCOMPARE(filter.firstMatch().data().toString(), first);
    QCOMPARE(filter.isNarrowed(), !words.trimmed().isEmpty());
}

void TestWordFilter::tellsBeforeAndAfter()
{
    ProjectBuilder builder;
    builder.theme(u"算力"_qs).theme(u"人才"_qs);
    Project project;
    project.reset(builder.snapshot());
    ThemesModel model(project);
    WordFilter filter(model, {Qt::DisplayRole});
    QList<int> rows;
    connect(&filter, &WordFilter::wordsAboutToChange, this,
            [&] { rows.append(filter.rowCount()); });
    connect(&filter, &WordFilter::wordsChanged, this, [&] { rows.append(filter.rowCount()); });
    filter.setWords(u"人"_qs);
    filter.setWords(u" 人 "_qs);
    QCOMPARE(rows, QList<int>({2, 1}));
}

QTEST_GUILESS_MAIN(TestWordFilter)
#include "tst_wordfilter.moc"
