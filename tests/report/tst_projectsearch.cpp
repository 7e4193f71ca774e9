// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/projectsearch.h"

#include "support/projectbuilder.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

const QString firstText =
    u"导语说数据。\n一、数据开放。\n推动数据共享。\n二、算力。\n建设枢纽。\n"_qs;
const QString secondText = u"没有编号的數據。\n"_qs;

/// Two documents, a note on a highlight, one on the project, a theme.
ProjectBuilder twoDocuments()
{
    ProjectBuilder builder;
    builder.document(firstText, u"first.txt"_qs)
        .highlight(u"枢纽"_qs, {u"数据/开放"_qs})
        .note(u"数据从哪来？"_qs)
        .noteOn(NoteTarget(), u"全部数据"_qs)
        .document(secondText, u"数据.txt"_qs);
    return builder;
}

FindQuery asking(const QString &words)
{
    FindQuery query;
    query.words = words;
    return query;
}

/// One line a group: kind, document, section's label, hits as they are printed.
QStringList lines(const ProjectSnapshot &project, const FindQuery &query, const SearchScope &scope)
{
    static const QStringList kinds{u"text"_qs, u"note"_qs, u"theme"_qs, u"title"_qs, u"heading"_qs};
    QStringList result;
    SearchTexts texts;
    Progress progress;
    const auto done = searchProject(
        project, *Finder::make(query), scope, texts, progress, [&](const FoundGroup &group) {
            const Document *document = project.find(group.document);
            const Section *section = project.find(group.section);
            QStringList hits;
            for (const TextRange &hit : group.hits)
                hits.append(searchedString(project, group).sliced(hit.start, hit.length()));
            result.append(
                kinds[int(group.kind)] + u' ' + (document == nullptr ? u"-"_qs : document->name)
                + u' ' + (section == nullptr ? u"-"_qs : section->label) + u' ' + hits.join(u'+'));
        });
    if (!done)
        result.append(done.error().message);
    return result;
}

} // namespace

class TestProjectSearch : public QObject {
    Q_OBJECT

private slots:
    void looksWhereItIsTold_data();
    void looksWhereItIsTold();
    void knowsSections();
    void looksIntoOneDocument();
    void findsNothingInNothing();
    void keepsShadowsWhileTextsAreCurrent();
    void stops();
};

void TestProjectSearch::looksWhereItIsTold_data()
{
    QTest::addColumn<SearchScope>("scope");
    QTest::addColumn<QStringList>("found");

    const SearchScope none{false, false, false, false, {}};
    const QStringList inText{u"text first.txt  数据"_qs, u"text first.txt 一、 数据+数据"_qs,
                             u"text 数据.txt - 數據"_qs};
    QTest::newRow("text") << SearchScope{} << inText;
    SearchScope scope = none;
    scope.inNotes = true;
    QTest::newRow("notes") << scope
                           << QStringList{u"note first.txt - 数据"_qs, u"note - - 数据"_qs};
    scope = none;
    scope.inThemes = true;
    QTest::newRow("themes") << scope << QStringList{u"theme - - 数据"_qs};
    scope = none;
    scope.inTitles = true;
    QTest::newRow("titles") << scope
                            << QStringList{u"heading first.txt 一、 数据"_qs,
                                           u"title 数据.txt - 数据"_qs};
    QTest::newRow("nowhere") << none << QStringList{};
    QTest::newRow("everywhere") << SearchScope{true, true, true, true, {}}
                                << QStringList{inText[0],
                                               inText[1],
                                               u"title 数据.txt - 数据"_qs,
                                               inText[2],
                                               u"note first.txt - 数据"_qs,
                                               u"note - - 数据"_qs,
                                               u"theme - - 数据"_qs};
}

void TestProjectSearch::looksWhereItIsTold()
{
    QFETCH(SearchScope, scope);
    QFETCH(QStringList, found);

    QCOMPARE(lines(twoDocuments().snapshot(), asking(u"数据"_qs), scope), found);
}

void TestProjectSearch::knowsSections()
{
    FindQuery query = asking(u"数据"_qs);
    query.nearness = FindQuery::Nearness::Section;
    query.other = u"共享"_qs;
    QCOMPARE(lines(twoDocuments().snapshot(), query, {}),
             QStringList{u"text first.txt 一、 数据+数据"_qs});
    query.other = u"枢纽"_qs;
    QCOMPARE(lines(twoDocuments().snapshot(), query, {}), QStringList{});
}

void TestProjectSearch::looksIntoOneDocument()
{
    const ProjectBuilder builder = twoDocuments();
    const SearchScope scope{true, true, false, true, builder.snapshot().documents().first()};
    QCOMPARE(lines(builder.snapshot(), asking(u"数据"_qs), scope),
             (QStringList{u"text first.txt  数据"_qs, u"text first.txt 一、 数据+数据"_qs,
                          u"note first.txt - 数据"_qs}));
}

void TestProjectSearch::findsNothingInNothing()
{
    const SearchScope everywhere{true, true, true, true, {}};
    QCOMPARE(lines(ProjectSnapshot(), asking(u"数据"_qs), everywhere), QStringList{});
    QCOMPARE(lines(twoDocuments().snapshot(), asking(u" "_qs), everywhere), QStringList{});
}

void TestProjectSearch::keepsShadowsWhileTextsAreCurrent()
{
    ProjectBuilder builder = twoDocuments();
    const DocumentId second = builder.documentId();
    SearchTexts texts;
    Progress progress;
    QVERIFY(searchProject(builder.snapshot(), *Finder::make(asking(u"数据"_qs)), {}, texts,
                          progress, [](const FoundGroup &) {}));
    const qsizetype both = texts.memory();
    QVERIFY(both >= 2 * (firstText.size() + secondText.size()));
    QCOMPARE(progress.done(), progress.total());
    texts.forgetOld(builder.snapshot());
    QCOMPARE(texts.memory(), both);
    builder.perform(removeDocument(builder.snapshot(), second));
    texts.forgetOld(builder.snapshot());
    QVERIFY(texts.memory() < both);
}

void TestProjectSearch::stops()
{
    const ProjectBuilder builder = twoDocuments();
    SearchTexts texts;
    Progress progress;
    int groups = 0;
    const auto done = searchProject(builder.snapshot(), *Finder::make(asking(u"数据"_qs)), {},
                                    texts, progress, [&](const FoundGroup &) {
                                        ++groups;
                                        progress.cancel();
                                    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QCOMPARE(groups, 2);
}

QTEST_GUILESS_MAIN(TestProjectSearch)
#include "tst_projectsearch.moc"
