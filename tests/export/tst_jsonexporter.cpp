// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"
#include "outline/outlinefinder.h"
#include "project/attributeedits.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestJsonExporter : public QObject {
    Q_OBJECT

private slots:
    void holdsTheWholeProject();
    void countsPositionsInEarlierVersions();
    void tellsAttributes();
    void countsPlacesInCodePoints();
    void givesTheWordsBack();
    void leavesPrivateNotesOut();
    void stopsWhenCancelled();
};

namespace {

QJsonObject read(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

QJsonArray list(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toArray();
}

QStringList notesIn(const QJsonObject &object)
{
    QStringList notes;
    const QJsonArray free = list(object, "notes");
    for (const QJsonValue &note : free)
        notes.append(note[u"text"].toString());
    const QJsonArray highlights = list(object, "highlights");
    for (const QJsonValue &highlight : highlights) {
        const QJsonArray own = highlight[u"notes"].toArray();
        for (const QJsonValue &note : own)
            notes.append(note[u"text"].toString());
    }
    return sorted(notes);
}

QStringList withReplacements(QStringList list)
{
    for (QString &each : list)
        each = withoutLoneSurrogates(each);
    return sorted(list);
}

} // namespace

void TestJsonExporter::holdsTheWholeProject()
{
    const ProjectSnapshot project = readProposal().snapshot();
    const QJsonObject whole = read(exported(u"json", project));
    QCOMPARE(whole[u"format"].toString(), u"meipi-project"_qs);
    QCOMPARE(whole[u"formatVersion"].toInt(), 1);
    QCOMPARE(list(whole, "authors").size(), project.rows<Author>().size());
    QCOMPARE(list(whole, "themes").size(), project.rows<Theme>().size());
    QCOMPARE(list(whole, "highlights").size(), project.rows<Highlight>().size());
    QCOMPARE(list(whole, "readings").size(), project.rows<Reading>().size());
    const QJsonObject document = list(whole, "documents")[0].toObject();
    QCOMPARE(document[u"text"].toString(), project.text(project.documents().first()).string());
    QCOMPARE(list(document, "sections").size(), project.rows<Section>().size());
    QCOMPARE(list(document, "versions").size(), 1);
    QCOMPARE(list(whole, "highlights")[0][u"selector"][u"quote"].toString(),
             u"全县12个乡镇中有3个通了光纤"_qs);
    QCOMPARE(list(whole, "highlights")[0][u"placements"][0][u"state"].toString(), u"placed"_qs);
}

void TestJsonExporter::countsPositionsInEarlierVersions()
{
    ProjectBuilder builder;
    builder.document(u"𠮷开头。标注这里。\n"_qs).highlight(u"标注这里"_qs);
    const QString revised = u"前面加的。𠮷开头。标注这里。\n"_qs;
    const DocumentSource source = sourceOf(revised, u"proposal.txt"_qs, findOutline(Text(revised)));
    builder.perform(
        reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), source));
    ProjectSnapshot whole = builder.snapshot();
    whole.setText(source.textHash, source.text);
    const QJsonValue marked = list(read(exported(u"json", whole)), "highlights")[0];
    QCOMPARE(marked[u"selector"][u"version"].toInt(), 1);
    QCOMPARE(marked[u"selector"][u"start"].toInt(), 4);
    QCOMPARE(marked[u"selector"][u"end"].toInt(), 8);
    QCOMPARE(marked[u"placements"][0][u"start"].toInt(), 4);
    QCOMPARE(marked[u"start"].toInt(), 9);

    ProjectSnapshot current; // as a session that was opened again has it
    current.apply(asChange(whole));
    current.setText(source.textHash, source.text);
    const QJsonValue without = list(read(exported(u"json", current)), "highlights")[0];
    QVERIFY(without[u"selector"][u"start"].isNull() && without[u"selector"][u"end"].isNull());
    QVERIFY(without[u"placements"][0][u"start"].isNull());
    QCOMPARE(without[u"start"].toInt(), 9);
}

void TestJsonExporter::tellsAttributes()
{
    ProjectBuilder builder;
    builder.document(u"没有编号。\n"_qs, u"a.txt"_qs);
    builder.perform(addAttribute(builder.snapshot(), {u"篇幅"_qs, AttributeType::Number, {}}));
    builder.perform(addAttribute(builder.snapshot(), {u"公开"_qs, AttributeType::YesNo, {}}));
    for (const auto &[name, value] :
         {std::pair(u"date"_qs, u"2024-03"_qs), {u"篇幅"_qs, u"12.5"_qs}, {u"公开"_qs, u"是"_qs}}) {
        builder.perform(setAttributeValue(builder.snapshot(),
                                          attributeNamed(builder.snapshot(), name)->id,
                                          builder.documentId(), value));
    }
    const QJsonObject whole = read(exported(u"json", builder.snapshot()));
    const QJsonArray attributes = list(whole, "attributes");
    QCOMPARE(attributes.size(), 3); // those that are used
    QCOMPARE(attributes[0][u"key"].toString(), u"date"_qs);
    QCOMPARE(attributes[0][u"name"].toString(), u"成文日期"_qs);
    const QJsonObject values = list(whole, "documents")[0][u"attributes"].toObject();
    QCOMPARE(values,
             (QJsonObject{{u"date"_qs, u"2024-03"_qs}, {u"篇幅"_qs, 12.5}, {u"公开"_qs, true}}));
}

void TestJsonExporter::countsPlacesInCodePoints()
{
    ProjectBuilder builder;
    builder.document(u"📌𠀀甲乙丙。"_qs).highlight(u"甲乙"_qs);
    const QJsonObject whole = read(exported(u"json", builder.snapshot()));
    const QJsonValue highlight = list(whole, "highlights")[0];
    QCOMPARE(highlight[u"start"].toInt(), 2);
    QCOMPARE(highlight[u"selector"][u"end"].toInt(), 4);
    QCOMPARE(highlight[u"placements"][0][u"start"].toInt(), 2);
}

void TestJsonExporter::givesTheWordsBack()
{
    for (int seed = 0; seed < nastyProjectCount(20); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(u"json", project);
        QCOMPARE(exported(u"json", rebuilt(project)), bytes);
        const QJsonObject whole = read(bytes);
        QCOMPARE(notesIn(whole), withReplacements(notesOf(project)));
        QStringList quotes;
        const QJsonArray highlights = list(whole, "highlights");
        for (const QJsonValue &highlight : highlights)
            quotes.append(highlight[u"quote"].toString());
        QCOMPARE(sorted(quotes), withReplacements(quotesOf(project)));
        QStringList texts;
        const QJsonArray documents = list(whole, "documents");
        for (const QJsonValue &document : documents)
            texts.append(document[u"text"].toString());
        QStringList expected;
        for (const DocumentId &document : project.documents())
            expected.append(withoutLoneSurrogates(project.text(document).string()));
        QCOMPARE(texts, expected);
    }
}

void TestJsonExporter::leavesPrivateNotesOut()
{
    ProjectBuilder builder = readProposal();
    builder.noteOn(NoteTarget(), u"秘"_qs).keptPrivate().reply(u"答秘"_qs).reply(u"再答"_qs);
    const ProjectSnapshot project = builder.snapshot();
    const QByteArray open = exported(u"json", project);
    for (const char *words : {"自己看的", "秘", "答秘", "再答"})
        QVERIFY(!open.contains(words));
    ExportOptions options;
    options.includePrivate = true;
    const QByteArray all = exported(u"json", project, options);
    for (const char *words : {"自己看的", "\"秘\"", "答秘", "再答"})
        QVERIFY(all.contains(words));
}

void TestJsonExporter::stopsWhenCancelled()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto written =
        exporterFor(u"json")->write(readProposal().snapshot(), {}, buffer, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(TestJsonExporter)
#include "tst_jsonexporter.moc"
