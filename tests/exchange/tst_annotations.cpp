// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationreader.h"
#include "exchanging.h"
#include "project/fields.h"
#include "project/projectmerge.h"
#include "support/projectbuilder.h"
#include "support/shareddata.h"
#include "support/snapshotcheck.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestAnnotations : public QObject {
    Q_OBJECT

private slots:
    void comeBackAsTheyWere_data();
    void comeBackAsTheyWere();
    void comeBackToWhereTheyAre();
    void giveEqualBytes();
    void findThePassage_data();
    void findThePassage();
    void readEveryContainer_data();
    void readEveryContainer();
    void readHypothesis();
    void keepWhatIsUnknown();
    void keepWhatHasNoPlace();
    void takeThemesThatAreThere();
    void readTheTextOfHtml_data();
    void readTheTextOfHtml();
    void refuse_data();
    void refuse();
    void readTheSamples_data();
    void readTheSamples();

private:
    static Result<ForeignReading> read(const QByteArray &json, const ProjectSnapshot &into)
    {
        Progress progress;
        return readAnnotations(json, requestFor(into), progress);
    }
};

namespace {

const QString words = u"😀前言，𠮷野家。\n要建设枢纽。要开放枢纽！\n"_qs;

/// One annotation of proposal.txt with @p target's members.
QByteArray annotated(const QByteArray &selectors, const QByteArray &more = {},
                     const QByteArray &source = "https://example.org/proposal.txt")
{
    return R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/a1","type":"Annotation")"
        + more + R"(,"target":{"source":")" + source + R"(","selector":[)" + selectors + "]}}";
}

QByteArray quoteSelector(const QByteArray &exact, const QByteArray &prefix = {})
{
    return R"({"type":"TextQuoteSelector","exact":")" + exact + R"(","prefix":")" + prefix + "\"}";
}

QByteArray positionSelector(int start, int end)
{
    return R"({"type":"TextPositionSelector","start":)" + QByteArray::number(start) + R"(,"end":)"
        + QByteArray::number(end) + '}';
}

/// The project with its documents alone.
ProjectSnapshot documentsOf(const ProjectSnapshot &project)
{
    Change change;
    for (const Author &author : project.rows<Author>())
        change.add(author);
    for (const Document &document : project.rows<Document>())
        change.add(document);
    ProjectSnapshot result;
    for (const Version &version : project.rows<Version>()) {
        change.add(version);
        if (project.hasText(version.textHash))
            result.setText(version.textHash, project.textWithHash(version.textHash));
    }
    for (const Section &section : project.rows<Section>())
        change.add(section);
    result.apply(change);
    return result;
}

} // namespace

void TestAnnotations::comeBackAsTheyWere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("after edits %u", seed) << seed;
}

void TestAnnotations::comeBackAsTheyWere()
{
    QFETCH(quint32, seed);
    const ProjectSnapshot project = nastyProject(seed, seed == 1 ? 0 : 60);
    const ProjectSnapshot documents = documentsOf(project);
    const auto reading = read(exported(u"jsonld"_qs, project), documents);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses.join(u'\n'), QString());
    QCOMPARE(
        rowDifferences(carried(project), carried(merged(documents, reading->foreign))).join(u'\n'),
        QString());
}

void TestAnnotations::comeBackToWhereTheyAre()
{
    for (quint32 seed = 70; seed < 80; ++seed) {
        const ProjectSnapshot project = nastyProject(seed, 60);
        const auto reading = read(exported(u"jsonld"_qs, project), project);
        QCOMPARE(whyNot(reading), QString());
        QStringList conflicts;
        const ProjectSnapshot after = merged(project, reading->foreign, &conflicts);
        QCOMPARE(conflicts.join(u'\n'), QString());
        QCOMPARE(rowDifferences(project, after).join(u'\n'), QString());
    }
}

void TestAnnotations::giveEqualBytes()
{
    const ProjectSnapshot project = nastyProject(9, 60);
    ProjectSnapshot again;
    for (const Version &version : project.rows<Version>()) {
        if (project.hasText(version.textHash))
            again.setText(version.textHash, project.textWithHash(version.textHash));
    }
    again.apply(asChange(project));
    QCOMPARE(exported(u"jsonld"_qs, again), exported(u"jsonld"_qs, project));
}

void TestAnnotations::findThePassage_data()
{
    QTest::addColumn<QByteArray>("selectors");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("start"); // UTF-16 code units, -1 for nowhere

    const QByteArray named = "https://example.org/proposal.txt";
    QTest::newRow("code points") << quoteSelector("枢纽") + ',' + positionSelector(12, 14) << named
                                 << 14;
    QTest::newRow("UTF-16 units") << quoteSelector("枢纽") + ',' + positionSelector(14, 16) << named
                                  << 14;
    QTest::newRow("code points of the later one")
        << quoteSelector("枢纽") + ',' + positionSelector(18, 20) << named << 20;
    QTest::newRow("a wrong position")
        << quoteSelector("枢纽") + ',' + positionSelector(90, 92) << named << 14;
    QTest::newRow("a position alone") << positionSelector(12, 14) << named << 14;
    QTest::newRow("a position of another text")
        << positionSelector(12, 14) << QByteArray("https://example.org/") << -1;
    QTest::newRow("a quote alone")
        << quoteSelector("建设") << QByteArray("https://example.org/") << 12;
    QTest::newRow("a quote after others") << quoteSelector("枢纽", "开放") << named << 20;
    QTest::newRow("a quote within a selector")
        << QByteArray(R"({"type":"CssSelector","value":"p","refinedBy":)") + quoteSelector("建设")
            + '}'
        << named << 12;
    QTest::newRow("characters of plain text")
        << QByteArray(R"({"type":"FragmentSelector","value":"char=12,14"})") << named << 14;
    QTest::newRow("a quote that is nowhere") << quoteSelector("没有") << named << -1;
    QTest::newRow("a negative position") << positionSelector(-3, 2) << named << -1;
    QTest::newRow("a position backwards") << positionSelector(5, 2) << named << -1;
    QTest::newRow("a position behind the end") << positionSelector(5, 999) << named << -1;
}

void TestAnnotations::findThePassage()
{
    QFETCH(QByteArray, selectors);
    QFETCH(QByteArray, source);
    QFETCH(int, start);
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(annotated(selectors, {}, source), project);
    QCOMPARE(whyNot(reading), QString());
    const auto &highlights = reading->foreign.project.rows<Highlight>();
    QCOMPARE(highlights.size(), start < 0 ? 0 : 1);
    QCOMPARE(reading->losses.size(), start < 0 ? 1 : 0);
    if (start >= 0)
        QCOMPARE(highlights.cbegin()->range, (TextRange{start, start + 2}));
}

void TestAnnotations::readEveryContainer_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray one = annotated(quoteSelector("建设"));
    QTest::newRow("one") << one;
    QTest::newRow("an array") << '[' + one + ']';
    QTest::newRow("a page") << R"({"type":"AnnotationPage","items":[)" + one + "]}";
    QTest::newRow("a collection") << R"({"type":"AnnotationCollection","first":{"items":[)" + one
            + "]}}";
    QTest::newRow("a set") << R"({"type":"AnnotationSet","items":[)" + one + "]}";
}

void TestAnnotations::readEveryContainer()
{
    QFETCH(QByteArray, json);
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(json, project);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->foreign.project.rows<Highlight>().size(), 1);
    const ProjectSnapshot after = merged(project, reading->foreign);
    const auto again = read(json, after);
    const ForeignRequest request = requestFor(after);
    QVERIFY(mergeOf({after, {}}, {again->foreign.project, {}}, request.context).change.isEmpty());
}

void TestAnnotations::readHypothesis()
{
    const QByteArray json = R"({"export_date":"2026-01-01T00:00:00Z","annotations":[
      {"id":"r1","references":["h1"],"user":"acct:yi@hypothes.is","text":"答","tags":[],
       "target":[{"source":"https://example.org/x"}],"uri":"https://example.org/x"},
      {"id":"h1","user":"acct:jia@hypothes.is","text":"多少？","tags":["算力"],"created":"2026-01-01T00:00:00+00:00",
       "target":[{"source":"https://example.org/x","selector":[
         {"type":"RangeSelector","startContainer":"/p[1]"},)"
        + positionSelector(14, 16) + ',' + quoteSelector("枢纽") + "]}]}]}";
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(json, project);
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot after = merged(project, reading->foreign);
    QCOMPARE(notesIn(after), (QStringList{u"highlight 多少？"_qs, u"highlight 答"_qs}));
    QCOMPARE(after.rows<Coding>().size(), 1);
    int replies = 0;
    for (const Note &note : after.rows<Note>()) {
        replies += note.replyTo.isNull() ? 0 : 1;
        QCOMPARE(after.find(note.author)->name, note.replyTo.isNull() ? u"jia"_qs : u"yi"_qs);
    }
    QCOMPARE(replies, 1);
    QVERIFY(exported(u"jsonld"_qs, after).contains("RangeSelector"));
}

void TestAnnotations::keepWhatIsUnknown()
{
    const QByteArray more = R"(,"rights":"https://example.org/licence","motivation":"bookmarking",
      "stylesheet":{"id":"https://example.org/css"},"body":[
      {"type":"TextualBody","value":"多少？","language":"zh","purpose":"commenting"},
      "https://example.org/body",{"type":"Video","id":"https://example.org/v"}])";
    const QByteArray json =
        annotated(quoteSelector("建设") + R"(,{"type":"SvgSelector","value":"<svg/>"})", more);
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(json, project);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses.size(), 1);
    const ProjectSnapshot after = merged(project, reading->foreign);
    QCOMPARE(notesIn(after), QStringList{u"highlight 多少？"_qs});
    const QJsonObject page = QJsonDocument::fromJson(exported(u"jsonld"_qs, after)).object();
    const QJsonArray items = page[u"items"].toArray();
    QCOMPARE(items.size(), 1);
    const QJsonObject given = items[0].toObject();
    QCOMPARE(given[u"id"].toString(), u"http://example.org/a1"_qs);
    QCOMPARE(given[u"rights"].toString(), u"https://example.org/licence"_qs);
    QCOMPARE(given[u"motivation"].toString(), u"bookmarking"_qs);
    QCOMPARE(given[u"stylesheet"][u"id"].toString(), u"https://example.org/css"_qs);
    QCOMPARE(given[u"body"].toArray().size(), 3);
    QCOMPARE(given[u"body"][0][u"language"].toString(), u"zh"_qs);
    QCOMPARE(given[u"target"][u"selector"].toArray().size(), 3);
}

void TestAnnotations::keepWhatHasNoPlace()
{
    const QByteArray json = annotated(quoteSelector("没有"), R"(,"bodyValue":"批注")");
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(json, project);
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses.size(), 1);
    const ProjectSnapshot after = merged(project, reading->foreign);
    const QJsonArray items =
        QJsonDocument::fromJson(exported(u"jsonld"_qs, after)).object()[u"items"].toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].toObject(), QJsonDocument::fromJson(json).object());
}

void TestAnnotations::takeThemesThatAreThere()
{
    const ProjectSnapshot project =
        ProjectBuilder().document(words).theme(u"算力/枢纽"_qs).snapshot();
    const QByteArray tags =
        R"(,"body":[{"type":"TextualBody","purpose":"tagging","value":"算力/枢纽"},
      {"type":"TextualBody","purpose":"tagging","value":"与/或"}])";
    const auto reading = read(annotated(quoteSelector("建设"), tags), project);
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot after = merged(project, reading->foreign);
    QCOMPARE(after.rows<Theme>().size(), 3);
    QVERIFY(!after.themeAtPath(u"与\\/或").isNull());
    QCOMPARE(after.codingsWith(after.themeAtPath(u"算力/枢纽")).size(), 1);
}

void TestAnnotations::readTheTextOfHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("marks") << u"<p>a <b>b</b></p><p>c</p>"_qs << u"a b\nc"_qs;
    QTest::newRow("a script") << u"a<script>alert('<b>')</script>b"_qs << u"ab"_qs;
    QTest::newRow("an open script") << u"a<script>alert("_qs << u"a"_qs;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;lt; &#x1F600;&#65;"_qs << u"<b> &lt; 😀A"_qs;
    QTest::newRow("less than") << u"1 < 2"_qs << u"1 < 2"_qs;
    QTest::newRow("no character") << u"&#xD800;"_qs << u"\uFFFD"_qs;
}

void TestAnnotations::readTheTextOfHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    const QJsonObject body{
        {u"type"_qs, u"TextualBody"_qs}, {u"value"_qs, html}, {u"format"_qs, u"text/html"_qs}};
    const QByteArray more = ",\"body\":" + QJsonDocument(body).toJson();
    const auto reading =
        read(annotated(quoteSelector("建设"), more), ProjectBuilder().document(words).snapshot());
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(notesIn(reading->foreign.project), QStringList{u"highlight "_qs + text});
}

void TestAnnotations::refuse_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("this is not json");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("another type") << QByteArray(R"({"type":"Squirrel","target":"http://a"})");
    QTest::newRow("no target") << QByteArray(R"({"type":"Annotation"})");
    QTest::newRow("several ids") << QByteArray(
        R"({"type":"Annotation","id":["a","b"],"target":"http://a"})");
    QTest::newRow("nested too deep") << QByteArray(100000, '[');
}

void TestAnnotations::refuse()
{
    QFETCH(QByteArray, json);
    const auto reading = read(json, {});
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, Error::Code::Malformed);
    QVERIFY(!reading.error().message.isEmpty());
}

void TestAnnotations::readTheSamples_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = sharedData(u"web-annotation/w3c-samples"_qs);
    if (folder.isEmpty())
        QSKIP("../shared/data/web-annotation is not there");
    QDirIterator files(folder, {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
    }
}

void TestAnnotations::readTheSamples()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const ProjectSnapshot project = ProjectBuilder().document(words).snapshot();
    const auto reading = read(json, project);
    if (path.contains(u"/incorrect/")) {
        QVERIFY(reading.has_value() || !reading.error().message.isEmpty());
        return;
    }
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    if (whole[u"first"].isString()) { // its pages are elsewhere
        QCOMPARE(reading.error().code, Error::Code::NotSupported);
        return;
    }
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot after = merged(project, reading->foreign);
    const QJsonArray given =
        QJsonDocument::fromJson(exported(u"jsonld"_qs, after)).object()[u"items"].toArray();
    const QJsonObject page = whole.contains(u"first") ? whole[u"first"].toObject() : whole;
    const QJsonArray wanted =
        page.contains(u"items") ? page[u"items"].toArray() : QJsonArray{whole};
    QCOMPARE(given.size(), wanted.size());
    for (const QJsonValue &each : wanted)
        QVERIFY2(given.contains(each), QJsonDocument(each.toObject()).toJson().constData());
}

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
