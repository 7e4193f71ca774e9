// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"
#include "export/nastyprojects.h"
#include "export/officereader.h"
#include "export/wordingdiff.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace meipi;
using namespace meipi::test;

class TestXlsxExporter : public QObject {
    Q_OBJECT

private slots:
    void showsHowWordsChange_data();
    void showsHowWordsChange();
    void givesWordsTogetherBothTexts();
    void writesASheetEach();
    void keepsNumbersAsNumbers();
    void listsProposedWordings();
    void givesTheWordsBack();
    void cutsWhatNoCellHolds();
    void leavesPrivateNotesOut();
};

namespace {

using Parts = QHash<QString, QByteArray>;

struct Cell {
    QString type; ///< "s" for text, "" for a number.
    QString value;
};

QStringList sharedStrings(const Parts &parts)
{
    QStringList strings;
    QXmlStreamReader xml(parts[u"xl/sharedStrings.xml"_qs]);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"si")
            strings.append(QString());
        else if (xml.name() == u"t")
            strings.last() += xml.readElementText();
    }
    return strings;
}

// Columns by letters are enough: no sheet has more than 26.
QList<QHash<QChar, Cell>> rowsOf(const Parts &parts, int sheet)
{
    const QStringList strings = sharedStrings(parts);
    QList<QHash<QChar, Cell>> rows;
    QXmlStreamReader xml(parts[u"xl/worksheets/sheet%1.xml"_qs.arg(sheet)]);
    QChar column;
    QString type;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"row")
            rows.append(QHash<QChar, Cell>());
        if (xml.name() == u"c") {
            column = xml.attributes().value(u"r"_qs).front();
            type = xml.attributes().value(u"t"_qs).toString();
        }
        if (xml.name() == u"v") {
            const QString value = xml.readElementText();
            rows.last().insert(column, {type, type == u"s" ? strings.value(value.toInt()) : value});
        }
    }
    return rows;
}

QStringList column(const QList<QHash<QChar, Cell>> &rows, QChar letter)
{
    QStringList cells;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        if (rows[row].contains(letter))
            cells.append(rows[row][letter].value);
    }
    return cells;
}

QStringList sheetNames(const Parts &parts)
{
    QStringList names;
    QXmlStreamReader xml(parts[u"xl/workbook.xml"_qs]);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet")
            names.append(xml.attributes().value(u"name"_qs).toString());
    }
    return names;
}

QString shown(const QList<WordingPiece> &pieces)
{
    QString text;
    for (const WordingPiece &piece : pieces) {
        text += piece.kind == WordingPiece::Kind::Same ? piece.text
            : piece.kind == WordingPiece::Kind::Added  ? u"+["_qs + piece.text + u']'
                                                       : u"-["_qs + piece.text + u']';
    }
    return text;
}

QString cutToCell(const QString &text)
{
    constexpr qsizetype longest = 32767;
    if (text.size() <= longest)
        return text;
    const bool splitsPair = text[longest - 3].isHighSurrogate();
    return text.first(longest - (splitsPair ? 3 : 2)) + u"……"_qs;
}

} // namespace

void TestXlsxExporter::showsHowWordsChange_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");

    QTest::newRow("same") << u"建立机制"_qs << u"建立机制"_qs << u"建立机制"_qs;
    QTest::newRow("added") << u"建立机制"_qs << u"建立健全机制"_qs << u"建立+[健全]机制"_qs;
    QTest::newRow("removed") << u"逐步建立机制"_qs << u"建立机制"_qs << u"-[逐步]建立机制"_qs;
    QTest::newRow("replaced") << u"应当尽快建立机制"_qs << u"必须尽快建立机制"_qs
                              << u"-[应当]+[必须]尽快建立机制"_qs;
    QTest::newRow("words, not letters")
        << u"we may build it"_qs << u"we must build it"_qs << u"we -[may]+[must] build it"_qs;
    QTest::newRow("nothing in common")
        << u"甲乙丙丁"_qs << u"戊己庚辛"_qs << u"-[甲乙丙丁]+[戊己庚辛]"_qs;
    QTest::newRow("all new") << QString() << u"甲"_qs << u"+[甲]"_qs;
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("surrogate pairs stay whole")
        << u"𠀀甲乙"_qs << u"𠀁甲乙"_qs << u"-[𠀀]+[𠀁]甲乙"_qs;
    QTest::newRow("too long to compare")
        << QString(3000, u'甲') << QString(3000, u'乙')
        << u"-["_qs + QString(3000, u'甲') + u"]+["_qs + QString(3000, u'乙') + u']';
}

void TestXlsxExporter::showsHowWordsChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordingDiff(before, after)), "expected");
}

void TestXlsxExporter::givesWordsTogetherBothTexts()
{
    for (int seed = 0; seed < 20; ++seed) {
        const QStringList texts = notesOf(nastyProject(seed * 10 + 1));
        for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
            QString before;
            QString after;
            for (const WordingPiece &piece : wordingDiff(texts[i], texts[i + 1])) {
                if (piece.kind != WordingPiece::Kind::Added)
                    before += piece.text;
                if (piece.kind != WordingPiece::Kind::Removed)
                    after += piece.text;
            }
            QCOMPARE(before, texts[i]);
            QCOMPARE(after, texts[i + 1]);
        }
    }
}

void TestXlsxExporter::writesASheetEach()
{
    const auto parts = unzipped(exported(u"xlsx", readProposal().snapshot()));
    QCOMPARE(sheetNames(parts),
             (QStringList{u"标注"_qs, u"批注"_qs, u"主题"_qs, u"意见反馈表"_qs}));
    ExportOptions english;
    english.language = u"en"_qs;
    const auto others = unzipped(exported(u"xlsx", {}, english));
    QCOMPARE(sheetNames(others), (QStringList{u"Highlights"_qs, u"Notes"_qs, u"Themes"_qs}));
}

void TestXlsxExporter::keepsNumbersAsNumbers()
{
    const auto rows = rowsOf(unzipped(exported(u"xlsx", readProposal().snapshot())), 1);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[1][u'F'].value, u"全县12个乡镇中有3个通了光纤"_qs);
    QCOMPARE(rows[1][u'G'].type, QString());
    QCOMPARE(rows[1][u'G'].value, u"15"_qs); // characters
    QCOMPARE(rows[1][u'E'].type, QString());
    QCOMPARE(rows[1][u'E'].value, u"2"_qs); // paragraph
    QCOMPARE(rows[1][u'K'].type, QString()); // a day of 2026 and a part of it
    QCOMPARE(rows[1][u'K'].value.toDouble() > 46000, true);
}

void TestXlsxExporter::listsProposedWordings()
{
    const auto rows = rowsOf(unzipped(exported(u"xlsx", readProposal().snapshot())), 4);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][u'A'].value, u"第一条建议第1项"_qs);
    QCOMPARE(rows[1][u'B'].value, u"建设覆盖各村的光纤网络，2027年底前完成。"_qs);
    QCOMPARE(rows[1][u'C'].value, u"由省级财政专项支持。"_qs);
    QCOMPARE(rows[1][u'E'].value, u"资金没有着落。"_qs);
    QCOMPARE(rows[1][u'F'].value, u"甲"_qs);
}

void TestXlsxExporter::givesTheWordsBack()
{
    for (int seed = 0; seed < nastyProjectCount(8); ++seed) {
        const ProjectSnapshot project = nastyProject(seed);
        const QByteArray bytes = exported(u"xlsx", project);
        QCOMPARE(exported(u"xlsx", rebuilt(project)), bytes);
        const auto parts = unzipped(bytes);
        const auto expected = [](QStringList list) {
            for (QString &each : list) {
                each = asXmlHasIt(each);
                // Excel's own escape for what XML cannot say (ECMA-376, 22.9.2.19)
                each.replace(u"_x000D_"_qs, u"_x005F_x000D_"_qs);
                each.replace(u"_x0041_"_qs, u"_x005F_x0041_"_qs);
                each = cutToCell(each);
            }
            return sorted(list);
        };
        QCOMPARE(sorted(column(rowsOf(parts, 1), u'F')), expected(quotesOf(project)));
        QCOMPARE(sorted(column(rowsOf(parts, 2), u'K')), expected(notesOf(project)));
    }
}

void TestXlsxExporter::cutsWhatNoCellHolds()
{
    ProjectBuilder builder;
    builder.document(u"文。"_qs).highlight(u"文"_qs).note(u"长"_qs.repeated(40000));
    const auto rows = rowsOf(unzipped(exported(u"xlsx", builder.snapshot())), 2);
    QCOMPARE(rows[1][u'K'].value.size(), 32767);
    QVERIFY(rows[1][u'K'].value.endsWith(u"长……"_qs));
}

void TestXlsxExporter::leavesPrivateNotesOut()
{
    const ProjectSnapshot project = readProposal().snapshot();
    ExportOptions options;
    QVERIFY(
        !sharedStrings(unzipped(exported(u"xlsx", project, options))).contains(u"自己看的。"_qs));
    options.includePrivate = true;
    QVERIFY(
        sharedStrings(unzipped(exported(u"xlsx", project, options))).contains(u"自己看的。"_qs));
}

QTEST_GUILESS_MAIN(TestXlsxExporter)
#include "tst_xlsxexporter.moc"
