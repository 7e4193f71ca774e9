// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"
#include "export/officereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace meipi;
using namespace meipi::test;

class TestOfficeExporter : public QObject {
    Q_OBJECT

private slots:
    void writesWellFormedParts_data();
    void writesWellFormedParts();
    void givesTheWordsBack_data();
    void givesTheWordsBack();
    void keepsTheWholeTextAsItIs();
    void setsEveryNoteAsACommentOnItsRange();
    void tellsRepliesFromWhatTheyAnswer();
    void namesNotesTheSameInEveryExport();
    void isReadByPandoc_data();
    void isReadByPandoc();
    void putsTheTypeOfAnOdtFileFirst();
    void leavesPrivateNotesOut();
};

namespace {

QByteArray mainPart(QStringView format, const ProjectSnapshot &project,
                    const ExportOptions &options = {})
{
    const auto parts = unzipped(exported(format, project, options));
    return parts.value(format == u"odt" ? u"content.xml"_qs : u"word/document.xml"_qs);
}

QStringList asOfficeHasThem(QStringList list)
{
    for (QString &each : list)
        each = asXmlHasIt(each);
    return sorted(list);
}

// By the comment's number: what stands between its start and its end.
QHash<int, QString> commentedText(const QByteArray &part)
{
    QHash<int, QString> texts;
    QSet<int> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const int number = xml.attributes().isEmpty() ? -1 : xml.attributes()[0].value().toInt();
        if (xml.name() == u"commentRangeStart") {
            open.insert(number);
        } else if (xml.name() == u"commentRangeEnd") {
            open.remove(number);
        } else if (xml.name() == u"t") {
            const QString text = xml.readElementText();
            for (const int each : std::as_const(open))
                texts[each] += text;
        }
    }
    return texts;
}

void collect(const QJsonValue &value, QString &text)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            collect(each, text);
    } else if (value.isObject() && value[u"t"] == u"Str"_qs) {
        if (value[u"c"] != u"¶"_qs) // pandoc's own, between the paragraphs of a comment
            text += value[u"c"].toString();
    } else if (value.isObject()) {
        collect(value[u"c"], text);
    }
}

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar unit : text) {
        if (!unit.isSpace() && unit != QChar::ByteOrderMark) // Qt's JSON drops it from a start
            result += unit;
    }
    return result;
}

} // namespace

void TestOfficeExporter::writesWellFormedParts_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"docx", "odt", "annotated-docx"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestOfficeExporter::writesWellFormedParts()
{
    QFETCH(QString, format);
    for (int seed = 0; seed < nastyProjectCount(8); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(format, project);
        QCOMPARE(exported(format, rebuilt(project)), bytes);
        const auto parts = unzipped(bytes);
        QVERIFY(parts.size() >= 5);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            if (part.key() != u"mimetype")
                QCOMPARE(part.key() + xmlErrorIn(*part), part.key());
        }
    }
}

void TestOfficeExporter::givesTheWordsBack_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("docx") << u"docx"_qs;
    QTest::newRow("odt") << u"odt"_qs;
}

void TestOfficeExporter::givesTheWordsBack()
{
    QFETCH(QString, format);
    for (int seed = 0; seed < nastyProjectCount(10); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const auto paragraphs = paragraphsIn(mainPart(format, project));
        QCOMPARE(sorted(textsIn(paragraphs, {u"Quote"_qs})), asOfficeHasThem(quotesOf(project)));
        QCOMPARE(sorted(textsIn(paragraphs, {u"MeipiNote"_qs, u"MeipiReply"_qs})),
                 asOfficeHasThem(notesOf(project)));
    }
}

void TestOfficeExporter::keepsTheWholeTextAsItIs()
{
    for (int seed = 0; seed < nastyProjectCount(10); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        QStringList lines;
        for (const DocumentId &document : project.documents()) {
            const Text text = project.text(document);
            for (qsizetype i = 0; i < text.paragraphCount(); ++i)
                lines.append(asXmlHasIt(text.paragraphView(i).toString()));
        }
        QStringList read;
        const auto paragraphs = paragraphsIn(mainPart(u"annotated-docx", project));
        for (const OfficeParagraph &each : paragraphs) {
            if (each.style == u"Normal" || each.style.startsWith(u"Heading"_qs))
                read.append(each.text);
        }
        QCOMPARE(read, lines);
    }
}

void TestOfficeExporter::setsEveryNoteAsACommentOnItsRange()
{
    ProjectBuilder builder = readProposal();
    builder.highlight(u"年底前完成。支持企业"_qs).note(u"跨句"_qs); // overlaps another
    const ProjectSnapshot project = builder.snapshot();
    const auto parts = unzipped(exported(u"annotated-docx", project));
    const auto commented = commentedText(parts[u"word/document.xml"_qs]);
    QXmlStreamReader xml(parts[u"word/comments.xml"_qs]);
    int count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"comment")
            continue;
        const int number = xml.attributes()[0].value().toInt();
        const QString author = xml.attributes()[1].value().toString();
        const QString date = xml.attributes()[3].value().toString();
        QString text;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"comment")) {
            if (xml.isStartElement() && xml.name() == u"p" && !text.isEmpty())
                text += u'\n';
            if (xml.isCharacters())
                text += xml.text();
        }
        const auto rows = project.rows<Note>();
        const auto note = std::find_if(rows.begin(), rows.end(),
                                       [&text](const Note &row) { return row.text == text; });
        QVERIFY2(note != rows.end(), qPrintable(text));
        QCOMPARE(author, project.find(note->author)->name);
        QCOMPARE(date, note->created.toString());
        QCOMPARE(commented[number], project.find(HighlightId(note->target.id))->quote);
        ++count;
    }
    QCOMPARE(count, 5); // one of them a reply, and none that is private
}

void TestOfficeExporter::tellsRepliesFromWhatTheyAnswer()
{
    const auto parts = unzipped(exported(u"annotated-docx", readProposal().snapshot()));
    QXmlStreamReader xml(parts[u"word/commentsExtended.xml"_qs]);
    QStringList keys;
    QStringList answered;
    int done = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"commentEx")
            continue;
        const QString word = u"http://schemas.microsoft.com/office/word/2012/wordml"_qs;
        keys.append(xml.attributes().value(word, u"paraId"_qs).toString());
        if (const auto parent = xml.attributes().value(word, u"paraIdParent"_qs); !parent.isEmpty())
            answered.append(parent.toString());
        done += xml.attributes().value(word, u"done"_qs).toInt();
    }
    QCOMPARE(keys.size(), 4);
    QCOMPARE(answered, QStringList{keys.first()});
    QCOMPARE(done, 1);
    for (const QString &key : std::as_const(keys))
        QVERIFY(parts[u"word/comments.xml"_qs].contains("w14:paraId=\"" + key.toLatin1() + '"'));
}

void TestOfficeExporter::namesNotesTheSameInEveryExport()
{
    ProjectBuilder builder = readProposal();
    const NoteId note = builder.highlight(u"健全管理制度"_qs).note(u"甲"_qs).noteId();
    const quint32 key = note.toString().first(8).toUInt(nullptr, 16) & 0x7fffffff;
    const auto parts = unzipped(exported(u"annotated-docx", builder.snapshot()));
    const QByteArray digits = QByteArray::number(key, 16).toUpper().rightJustified(8, '0');
    QVERIFY(parts[u"word/comments.xml"_qs].contains("w14:paraId=\"" + digits + '"'));
}

void TestOfficeExporter::isReadByPandoc_data()
{
    writesWellFormedParts_data();
}

void TestOfficeExporter::isReadByPandoc()
{
    QFETCH(QString, format);
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_qs);
    if (pandoc.isEmpty())
        QSKIP("pandoc is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a."_qs + exporterFor(format)->info().suffix);
    for (int seed = 1; seed <= std::max(1, nastyProjectCount(1) / 10); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported(format, project));
        file.close();
        QProcess process;
        process.start(pandoc, {u"--track-changes=all"_qs, u"-t"_qs, u"json"_qs, path});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 0);
        QString text;
        collect(QJsonDocument::fromJson(process.readAllStandardOutput())[u"blocks"], text);
        text = withoutSpace(text);
        QStringList expected = notesOf(project) + quotesOf(project);
        if (format == u"annotated-docx") {
            expected.clear();
            for (const Note &note : project.rows<Note>()) {
                if (note.target.kind == NoteTarget::Kind::Highlight)
                    expected.append(note.text);
            }
        }
        for (const QString &each : std::as_const(expected))
            QVERIFY2(text.contains(withoutSpace(asXmlHasIt(each))), qPrintable(each));
    }
}

void TestOfficeExporter::putsTheTypeOfAnOdtFileFirst()
{
    const QByteArray bytes = exported(u"odt", {});
    QCOMPARE(bytes.mid(30, 8 + 39), QByteArray("mimetypeapplication/vnd.oasis.opendocument.text"));
}

void TestOfficeExporter::leavesPrivateNotesOut()
{
    const ProjectSnapshot project = readProposal().snapshot();
    ExportOptions all;
    all.includePrivate = true;
    for (const char *each : {"docx", "odt", "annotated-docx"}) {
        const QString format = QString::fromLatin1(each);
        const auto words = [&](const ExportOptions &options) {
            QByteArray bytes;
            const auto parts = unzipped(exported(format, project, options));
            for (const QByteArray &part : parts)
                bytes += part;
            return bytes.contains("自己看的");
        };
        QVERIFY(!words({}));
        QVERIFY(words(all));
    }
}

QTEST_GUILESS_MAIN(TestOfficeExporter)
#include "tst_officeexporter.moc"
