// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zip.h"
#include "exchange/refireader.h"
#include "exchange/schemacheck.h"
#include "exchanging.h"
#include "project/attributes.h"
#include "project/fields.h"
#include "project/projectmerge.h"
#include "support/shareddata.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

class TestRefiReader : public QObject {
    Q_OBJECT

private slots:
    void readsOtherShapes_data();
    void readsOtherShapes();
    void readsTexts_data();
    void readsTexts();
    void keepsNotes();
    void keepsDoubleNames();
    void tellsLosses();
    void readsVariablesOfSourcesAndCases();
    void refuses_data();
    void refuses();
    void givesTheSameIdsAgain();
    void readsWhatOthersExport_data();
    void readsWhatOthersExport();
    void findsTheKnownSelections();
    void survivesMutation();
};

namespace {

/// A project on one text, with one selection on its characters 2 to 4 and one code.
QByteArray simpleXml(const QByteArray &source = R"(plainTextPath="internal://a.txt")",
                     const QByteArray &more = {})
{
    return R"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Other 1">
 <Users><User guid="a0000000-0000-4000-8000-000000000001" name="甲"/></Users>
 <CodeBook><Codes><Code guid="c0000000-0000-4000-8000-000000000001" name="算力" isCodable="true"/></Codes></CodeBook>
 <Sources><TextSource guid="50000000-0000-4000-8000-000000000001" name="提案" )"
        + source + R"(>)" + more + R"(
  <PlainTextSelection guid="5e000000-0000-4000-8000-000000000001" name="枢纽" startPosition="2" endPosition="4"
    creatingUser="a0000000-0000-4000-8000-000000000001">
   <Coding guid="d0000000-0000-4000-8000-000000000001"><CodeRef targetGUID="c0000000-0000-4000-8000-000000000001"/></Coding>
  </PlainTextSelection></TextSource></Sources></Project>)";
}

QByteArray archived(const QByteArray &xml, const QByteArray &text = "建设枢纽。",
                    const QString &textName = u"sources/a.txt"_qs,
                    const QString &xmlName = u"project.qde"_qs)
{
    ZipWriter zip;
    if (!zip.add(xmlName, xml) || !zip.add(textName, text))
        return {};
    return zip.finish().value_or(QByteArray());
}

Result<ForeignReading> read(const QByteArray &bytes)
{
    Progress progress;
    return readRefi(bytes, requestFor({}), progress);
}

QStringList quotesIn(const ProjectSnapshot &project)
{
    QStringList quotes;
    for (const Highlight &highlight : project.rows<Highlight>())
        quotes.append(highlight.quote);
    quotes.sort();
    return quotes;
}

} // namespace

void TestRefiReader::readsOtherShapes_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray xml = simpleXml();
    const auto replaced = [&xml](const char *before, const char *after) {
        return archived(QByteArray(xml).replace(before, after));
    };
    QTest::newRow("as it should be") << archived(xml);
    QTest::newRow("a folder in capitals") << archived(xml, "建设枢纽。", u"Sources/A.TXT"_qs);
    QTest::newRow("no folder") << archived(xml, "建设枢纽。", u"a.txt"_qs);
    QTest::newRow("a project named otherwise")
        << archived(xml, "建设枢纽。", u"sources/a.txt"_qs, u"Trial.QDE"_qs);
    QTest::newRow("GUIDs in capitals and braces")
        << replaced("targetGUID=\"c0000000-0000-4000-8000-000000000001\"",
                    "targetGUID=\"{C0000000-0000-4000-8000-000000000001}\"");
    QTest::newRow("GUIDs that are none")
        << replaced("c0000000-0000-4000-8000-000000000001", "c001");
    QTest::newRow("a draft's namespace")
        << replaced("urn:QDA-XML:project:1.0", "urn:QDA-XML:project:0:10");
    QTest::newRow("a prefix") << archived(QByteArray(xml)
                                              .replace("<", "<q:")
                                              .replace("<q:/", "</q:")
                                              .replace("<q:?", "<?")
                                              .replace("xmlns=", "xmlns:q="));
    QTest::newRow("no scheme") << archived(simpleXml("plainTextPath=\"a.txt\""));
    QTest::newRow("a scheme and the folder")
        << archived(simpleXml("plainTextPath=\"internal://sources/a.txt\""));
    QTest::newRow("text within") << archived(
        simpleXml("", "<PlainTextContent>建设枢纽。</PlainTextContent>"));
    QTest::newRow("no archive") << simpleXml("", "<PlainTextContent>建设枢纽。</PlainTextContent>");
    QTest::newRow("a mark at the beginning") << archived(xml, "\xef\xbb\xbf建设枢纽。");
    QTest::newRow("UTF-16") << archived(
        xml, QByteArray("\xff\xfe\xfa\x5e\xbe\x8b\xa2\x67\xbd\x7e\x02\x30", 12));
    QTest::newRow("an unknown user")
        << replaced("creatingUser=\"a0000000", "creatingUser=\"b0000000");
}

void TestRefiReader::readsOtherShapes()
{
    QFETCH(QByteArray, bytes);
    const auto reading = read(bytes);
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot &project = reading->foreign.project;
    QCOMPARE(project.rows<Document>().size(), 1);
    QCOMPARE(quotesIn(project), QStringList{u"枢纽"_qs});
    QCOMPARE(project.rows<Coding>().size(), 1);
    QCOMPARE(project.find(project.rows<Coding>().cbegin()->theme)->name, u"算力"_qs);
    QCOMPARE(project.find(project.rows<Highlight>().cbegin()->author)->name, u"甲"_qs);
    QCOMPARE(reading->losses.join(u'\n'), QString());
}

void TestRefiReader::readsTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("start");

    QTest::newRow("LF") << QByteArray("一\n二\n枢纽") << 4;
    QTest::newRow("CR LF counted twice") << QByteArray("一\r\n二\r\n枢纽") << 6;
    QTest::newRow("CR LF counted once") << QByteArray("一\r\n二\r\n枢纽") << 4;
    QTest::newRow("a character of two units") << QByteArray("😀\n二\n枢纽") << 4;
    QTest::newRow("a mark that is counted") << QByteArray("\xef\xbb\xbf一枢纽") << 2;
}

void TestRefiReader::readsTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(int, start);
    QByteArray xml = simpleXml();
    xml.replace("startPosition=\"2\" endPosition=\"4\"",
                "startPosition=\"" + QByteArray::number(start) + "\" endPosition=\""
                    + QByteArray::number(start + 2) + '"');
    const auto reading = read(archived(xml, text));
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(quotesIn(reading->foreign.project), QStringList{u"枢纽"_qs});
}

void TestRefiReader::keepsNotes()
{
    QByteArray xml = simpleXml();
    xml.replace(
        "</PlainTextSelection>",
        R"(<NoteRef targetGUID="10000000-0000-4000-8000-000000000001"/></PlainTextSelection>)");
    xml.replace("</Sources>", R"(</Sources><Notes>
      <Note guid="10000000-0000-4000-8000-000000000001" name="疑问"><PlainTextContent>多少？</PlainTextContent></Note>
      <Note guid="10000000-0000-4000-8000-000000000002" name="多少"><PlainTextContent>多少？不知</PlainTextContent></Note>
      <Note guid="10000000-0000-4000-8000-000000000003" plainTextPath="internal://a.txt"/>
      <Note guid="10000000-0000-4000-8000-000000000004"><PlainTextContent>链接</PlainTextContent></Note>
      </Notes><Links><Link guid="10000000-0000-4000-8000-000000000005"
        originGUID="5e000000-0000-4000-8000-000000000001" targetGUID="10000000-0000-4000-8000-000000000004"/></Links>)");
    xml.replace("<PlainTextSelection ", "<Description>说明</Description><PlainTextSelection ");
    const auto reading = read(archived(xml));
    QCOMPARE(whyNot(reading), QString());
    QStringList notes;
    for (const Note &note : reading->foreign.project.rows<Note>())
        notes.append(QString(keyOf(note.target.kind)) + u' ' + note.text);
    notes.sort();
    QCOMPARE(notes,
             (QStringList{u"document 说明"_qs, u"highlight 疑问\n\n多少？"_qs, u"highlight 链接"_qs,
                          u"project 多少？不知"_qs, u"project 建设枢纽。"_qs}));
    QCOMPARE(reading->losses.join(u'\n'), QString());
}

void TestRefiReader::keepsDoubleNames()
{
    const auto reading = read(R"(<CodeBook xmlns="urn:QDA-XML:codebook:1:0"><Codes>
      <Code guid="c1" name="a" isCodable="true"><Code guid="c2" name="a" isCodable="true"/></Code>
      <Code guid="c3" name="a" isCodable="true" color="#f00"/><Code guid="c4" name="" isCodable="false"/>
      </Codes></CodeBook>)");
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot &project = reading->foreign.project;
    QStringList paths;
    for (const ThemeId &id : project.themesInOrder())
        paths.append(project.themePath(id));
    QCOMPARE(paths.first(3), (QStringList{u"a"_qs, u"a/a"_qs, u"a (2)"_qs}));
    QCOMPARE(paths.size(), 4);
    QCOMPARE(project.find(project.themeAtPath(u"a (2)"))->colour, Colour{0xff0000});
}

void TestRefiReader::tellsLosses()
{
    QByteArray xml = simpleXml();
    xml.replace("</TextSource>", R"(<PlainTextSelection guid="5e000000-0000-4000-8000-000000000002"
      startPosition="1" endPosition="1"><Description>空</Description></PlainTextSelection></TextSource>
      <PictureSource guid="50000000-0000-4000-8000-000000000002" name="图"/>
      <TextSource guid="50000000-0000-4000-8000-000000000003" plainTextPath="absolute:///etc/passwd"/>
      <TextSource guid="50000000-0000-4000-8000-000000000004" plainTextPath="internal://gone.txt"/>)");
    xml.replace(
        "</Project>",
        R"(<Sets><Set guid="60000000-0000-4000-8000-000000000001" name="s"/></Sets></Project>)");
    const auto reading = read(archived(xml));
    QCOMPARE(whyNot(reading), QString());
    QCOMPARE(reading->losses.size(), 5);
    QCOMPARE(reading->foreign.project.rows<Document>().size(), 1);
    QCOMPARE(reading->foreign.project.rows<Note>().size(), 1); // what was on the empty selection
}

void TestRefiReader::readsVariablesOfSourcesAndCases()
{
    const auto value = [](const char *variable, const char *inner) {
        return QByteArray(
                   R"(<VariableValue><VariableRef targetGUID="f0000000-0000-4000-8000-00000000000)")
            + variable + R"("/>)" + inner + "</VariableValue>";
    };
    QByteArray xml = simpleXml();
    xml.replace("</TextSource>",
                value("1", "<FloatValue>1.50</FloatValue>")
                    + value("2", "<DateTimeValue>2024-03-01T00:00:00Z</DateTimeValue>")
                    + value("9", "<TextValue>nothing</TextValue>") + "</TextSource>");
    xml.replace("<Sources>",
                R"(<Variables>
      <Variable guid="f0000000-0000-4000-8000-000000000001" name="Length" typeOfVariable="Float"/>
      <Variable guid="f0000000-0000-4000-8000-000000000002" name="Date of document" typeOfVariable="DateTime"/>
      <Variable guid="f0000000-0000-4000-8000-000000000003" name="Public" typeOfVariable="Boolean"/></Variables>
      <Cases><Case guid="ca000000-0000-4000-8000-000000000001" name="one">)"
                    + value("3", "<BooleanValue>true</BooleanValue>") + R"(
      <SourceRef targetGUID="50000000-0000-4000-8000-000000000001"/></Case>
      <Case guid="ca000000-0000-4000-8000-000000000002" name="none">)"
                    + value("3", "<BooleanValue>false</BooleanValue>")
                    + "</Case></Cases><Sources>");
    const auto reading = read(archived(xml));
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot project = merged({}, reading->foreign);
    const auto valueOf = [&project](QStringView name) {
        const AttributeValue *row =
            project.attributeValue(project.documents().first(), attributeNamed(project, name)->id);
        return row == nullptr ? QString() : row->value;
    };
    QCOMPARE(valueOf(u"Length"), u"1.5"_qs);
    QCOMPARE(valueOf(u"date"), u"2024-03-01"_qs); // one of ours by its name
    QCOMPARE(valueOf(u"Public"), u"yes"_qs);
    QCOMPARE(reading->losses.size(), 2); // the unknown variable, the case of no source
}

void TestRefiReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");

    const QByteArray xml = simpleXml();
    const auto malformed = Error::Code::Malformed;
    QTest::newRow("nothing") << QByteArray() << malformed;
    QTest::newRow("text") << QByteArray("text") << malformed;
    QTest::newRow("half an archive") << archived(xml).first(400) << malformed;
    QTest::newRow("XML cut off") << archived(xml.first(300)) << malformed;
    QTest::newRow("another root") << archived("<html/>") << malformed;
    QTest::newRow("no project") << archived(xml, "a", u"a"_qs, u"b.xml"_qs) << malformed;
    QTest::newRow("a document type") << archived(
        QByteArray(xml).replace("?>\n", "?><!DOCTYPE Project SYSTEM \"file:///etc/passwd\">\n"))
                                     << malformed;
    QTest::newRow("entities") << archived(
        QByteArray(xml).replace("?>\n", "?><!DOCTYPE a [<!ENTITY b \"c\">]>\n"))
                              << malformed;
    QTest::newRow("a way out") << archived(xml, "a", u"../a.txt"_qs) << malformed;
    QTest::newRow("nested too deep")
        << QByteArray("<CodeBook><Codes>") + QByteArray("<Code guid='a' name='b'>").repeated(5000)
        << Error::Code::TooLarge;
}

void TestRefiReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Code, code);
    const auto reading = read(bytes);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, code);
    QVERIFY(!reading.error().message.isEmpty());
}

void TestRefiReader::givesTheSameIdsAgain()
{
    const QByteArray bytes = archived(simpleXml());
    const auto first = read(bytes);
    QVERIFY(first.has_value());
    const ProjectSnapshot once = merged({}, first->foreign);
    Progress progress;
    const auto second = readRefi(bytes, requestFor(once), progress);
    QVERIFY(second.has_value());
    const ForeignRequest request = requestFor(once);
    const ProjectMerge again = mergeOf({once, {}}, {second->foreign.project, {}}, request.context);
    QVERIFY(again.change.isEmpty());
    QCOMPARE(again.report.conflicts.join(u'\n'), QString());
}

void TestRefiReader::readsWhatOthersExport_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = sharedData(u"refi-qda"_qs);
    if (folder.isEmpty())
        QSKIP("../shared/data/refi-qda is not there");
    QDirIterator files(folder, {u"*.qdpx"_qs, u"*.qdc"_qs, u"*.qde"_qs}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(QDir(folder).relativeFilePath(path))) << path;
    }
}

void TestRefiReader::readsWhatOthersExport()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = read(file.readAll());
    static const QStringList refused{u"empty.qdpx"_qs,
                                     u"not-a-zip.qdpx"_qs,
                                     u"not-a-project.qdpx"_qs,
                                     u"truncated.qdpx"_qs,
                                     u"no-project-xml.qdpx"_qs,
                                     u"xxe-network.qdpx"_qs,
                                     u"billion-laughs.qdpx"_qs,
                                     u"zip-slip-source.qdpx"_qs,
                                     u"short-guids-nested.defect.qdc"_qs,
                                     u"atlasti-23.4-truncated-ns0_4.qdc"_qs};
    const bool isRefused = refused.contains(QFileInfo(path).fileName());
    QCOMPARE(reading.has_value() ? QString() : whyNot(reading),
             isRefused ? whyNot(reading) : QString());
    QCOMPARE(reading.has_value(), !isRefused);
    if (!reading)
        return;
    const ProjectSnapshot project = merged({}, reading->foreign);
    QCOMPARE(project.rows<Theme>().size(), reading->foreign.project.rows<Theme>().size());
    const QByteArray again = exported(u"qdpx"_qs, project);
    const auto faults = schemaFaults(again);
    QCOMPARE(whyNot(faults), QString());
    QCOMPARE(faults->join(u'\n'), QString());
}

void TestRefiReader::findsTheKnownSelections()
{
    MEIPI_REQUIRE_SHARED(path, "refi-qda/qc-demo.qdpx");
    MEIPI_REQUIRE_SHARED(answers, "refi-qda/qc-demo.selections.json");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto reading = read(file.readAll());
    QCOMPARE(whyNot(reading), QString());
    const ProjectSnapshot &project = reading->foreign.project;
    QCOMPARE(project.rows<Theme>().size(), 262);
    QCOMPARE(project.rows<Document>().size(), 2);
    QCOMPARE(project.rows<Highlight>().size(), 158);
    QCOMPARE(project.rows<Coding>().size(), 205);
    QFile known(answers);
    QVERIFY(known.open(QIODevice::ReadOnly));
    const QStringList quotes = quotesIn(project);
    for (const QJsonValue &each : QJsonDocument::fromJson(known.readAll()).array())
        QVERIFY2(quotes.contains(each[u"text"].toString()), qPrintable(each[u"text"].toString()));
}

// Whatever is damaged, what comes out is a project that fits together, or a refusal.
void TestRefiReader::survivesMutation()
{
    QRandomGenerator random(11);
    const QByteArray whole = simpleXml("", "<PlainTextContent>建设枢纽。</PlainTextContent>");
    const QList<QByteArray> words{"Code", "NoteRef", "Note",   "guid",    "name",        "\"\"",
                                  "-1",   "99999",   "Coding", "<Codes>", "Description", "Users"};
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        for (int edits = 1 + int(random.bounded(3)); edits > 0; --edits) {
            const QByteArray &from = words[random.bounded(words.size())];
            const QByteArray &to = words[random.bounded(words.size())];
            const qsizetype at = bytes.indexOf(from, qsizetype(random.bounded(int(bytes.size()))));
            if (at >= 0)
                bytes.replace(at, from.size(), to);
        }
        if (const auto reading = read(bytes))
            merged({}, reading->foreign);
    }
}

QTEST_GUILESS_MAIN(TestRefiReader)
#include "tst_refireader.moc"
