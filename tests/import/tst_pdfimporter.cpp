// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importedpdf.h"
#include "import/importer.h"
#include "import/pdfcharacters.h"
#include "import/pdfimporter.h"

#include <QTest>

using namespace meipi;
using namespace meipi::test;

namespace {

// Pages of running text with what is given at the top and the bottom.
PdfSketch book(int pages, const QString &head, const QString &foot)
{
    PdfSketch sketch;
    for (int i = 0; i < pages; ++i) {
        sketch.page();
        sketch.text(left, 50, 9, QString(head).replace(u'#', QString::number(i + 1)));
        sketch.lines(left, 100, size, broken(filler(90, 5 * i) + u"。"_qs));
        sketch.text(290, 800, 9, QString(foot).replace(u'#', QString::number(i + 1)));
    }
    return sketch;
}

} // namespace

class TestPdfImporter : public QObject {
    Q_OBJECT

private slots:
    void joinsLinesToParagraphs_data();
    void joinsLinesToParagraphs();
    void joinsAcrossPages();
    void readsColumnAfterColumn();
    void readsTablesRowByRow();
    void takesRunningHeadsOut_data();
    void takesRunningHeadsOut();
    void keepsPagesOfOneLine();
    void labelsPages_data();
    void labelsPages();
    void putsFootnotesAfterTheParagraph();
    void hintsAtBookmarks();
    void hintsAtLargeLines();
    void bringsMarks();
    void bringsRepliesAndDates();
    void listsMarksWithoutPlace();
    void writesIdeographsForRadicals_data();
    void writesIdeographsForRadicals();
    void saysWhichPagesHaveNoText();
    void refusesWhatHasNoText();
    void readsTheSameTwice();
};

void TestPdfImporter::joinsLinesToParagraphs_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("expected");

    const QString first = filler(80) + u"。"_qs;
    const QString second = filler(70) + u"！"_qs;
    QTest::newRow("indented Chinese")
        << broken(first) + broken(second) << QStringList{first, second};
    const QString full = filler(perLine * 3 - 3) + u"。"_qs; // its last line is full
    QTest::newRow("a full last line before an indent")
        << broken(full) + broken(second) << QStringList{full, second};
    QTest::newRow("headings") << QStringList{u"一、总体要求"_qs} + broken(first)
            + QStringList{u"（二）基本原则"_qs}
                              << QStringList{u"一、总体要求"_qs, first, u"（二）基本原则"_qs};
    QTest::newRow("a full line before a number")
        << QStringList{filler(perLine - 1) + u"。"_qs, u"二、"_qs + filler(perLine - 2),
                       filler(20) + u"。"_qs}
        << QStringList{filler(perLine - 1) + u"。"_qs,
                       u"二、"_qs + filler(perLine - 2) + filler(20) + u"。"_qs};
    QTest::newRow("a number within a sentence")
        << QStringList{filler(perLine), u"第三条的规定，"_qs + filler(perLine - 7), filler(9)}
        << QStringList{filler(perLine) + u"第三条的规定，"_qs + filler(perLine - 7) + filler(9)};
    QTest::newRow("Latin within Chinese")
        << QStringList{u"　　"_qs + filler(30), u"GDP 增长5%"_qs + filler(26), filler(10)}
        << QStringList{filler(30) + u"GDP增长5%"_qs + filler(26) + filler(10)};
    const QStringList english{
        u"The committee should publish a register of all systems in use, and"_qs,
        u"it should review the register every year together with those who are af-"_qs,
        u"fected by it. A well-known example is the register of the inter-"_qs,
        u"national agency, which is open to everybody; its well-"_qs,
        u"known rules are short, and each of them has a reason of its own."_qs};
    QTest::newRow("English with hyphens")
        << english
        << QStringList{u"The committee should publish a register of all systems in use, and it "
                       "should review the register every year together with those who are affected "
                       "by it. A well-known example is the register of the international agency, "
                       "which is open to everybody; its well-known rules are short, and each of "
                       "them has a reason of its own."_qs};
}

void TestPdfImporter::joinsLinesToParagraphs()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, expected);

    PdfSketch sketch;
    sketch.page().lines(left, 100, size, lines);

    QCOMPARE(paragraphs(imported(sketch)), expected);
}

void TestPdfImporter::joinsAcrossPages()
{
    const QString paragraph = filler(perLine * 6 + 10) + u"。"_qs;
    const QStringList lines = broken(paragraph);
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, lines.first(4));
    sketch.page().lines(left, 100, size, lines.sliced(4));

    const ImportedDocument document = imported(sketch);

    QCOMPARE(paragraphs(document), QStringList{paragraph});
    QCOMPARE(document.structure.pages.size(), 2);
    QCOMPARE(document.structure.pages[0].position, 0);
    QCOMPARE(document.structure.pages[1].position, 4 * perLine - 2);
}

void TestPdfImporter::readsColumnAfterColumn()
{
    QStringList leftLines;
    QStringList rightLines;
    for (int i = 0; i < 8; ++i) {
        leftLines.append(u"左"_qs + QString(14, QChar(u'一' + i * 7)));
        rightLines.append(u"右"_qs + QString(14, QChar(u'丁' + i * 7)));
    }
    PdfSketch sketch;
    sketch.page().text(200, 80, 20, u"两栏文件的标题"_qs);
    sketch.lines(90, 130, size, leftLines);
    sketch.lines(310, 139, size, rightLines); // half a line lower
    sketch.text(90, 500, size, filler(33));

    QCOMPARE(paragraphs(imported(sketch)).join(u'|'),
             u"两栏文件的标题|"_qs + leftLines.join(QString()) + rightLines.join(QString())
                 + u"|"_qs + filler(33));
}

void TestPdfImporter::readsTablesRowByRow()
{
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, broken(filler(70) + u"。"_qs));
    const QList<QStringList> rows{{u"地区"_qs, u"数量"_qs, u"备注"_qs},
                                  {u"北京"_qs, u"12"_qs, u"试点"_qs},
                                  {u"上海"_qs, u"1,234"_qs, QString()},
                                  {u"广东"_qs, u"7"_qs, u"续表"_qs}};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        for (qsizetype cell = 0; cell < 3; ++cell)
            sketch.text(90 + 140.0 * double(cell), 200 + 20.0 * double(row), size,
                        rows[row][cell].isEmpty() ? u" "_qs : rows[row][cell]);
    }

    QCOMPARE(paragraphs(imported(sketch)).sliced(1),
             (QStringList{u"地区\t数量\t备注"_qs, u"北京\t12\t试点"_qs, u"上海\t1,234"_qs,
                          u"广东\t7\t续表"_qs}));
}

void TestPdfImporter::takesRunningHeadsOut_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("foot");

    QTest::newRow("a title above, a number below") << u"人工智能发展规划"_qs << u"- # -"_qs;
    QTest::newRow("numbers in words") << u"规划"_qs << u"第 # 页 共 5 页"_qs;
    QTest::newRow("number above") << u"# / 5"_qs << u"www.example.org"_qs;
    QTest::newRow("title with number") << u"Report on Things   page #"_qs << u"Draft"_qs;
}

void TestPdfImporter::takesRunningHeadsOut()
{
    QFETCH(QString, head);
    QFETCH(QString, foot);

    QString expected;
    for (int i = 0; i < 5; ++i)
        expected += filler(90, 5 * i) + u"。\n"_qs;
    QCOMPARE(imported(book(5, head, foot)).text.string(), expected);
}

void TestPdfImporter::keepsPagesOfOneLine()
{
    PdfSketch sketch;
    for (int i = 0; i < 4; ++i)
        sketch.page().text(left, 100, size, u"Slide %1"_qs.arg(i));

    QCOMPARE(paragraphs(imported(sketch)),
             (QStringList{u"Slide 0"_qs, u"Slide 1"_qs, u"Slide 2"_qs, u"Slide 3"_qs}));
}

void TestPdfImporter::labelsPages_data()
{
    QTest::addColumn<int>("firstNumber"); // Printed on the third page.
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QStringList>("labels");

    QTest::newRow("as the pages are counted")
        << 0 << QByteArray() << QStringList{u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs, u"5"_qs};
    QTest::newRow("as printed") << 1 << QByteArray()
                                << QStringList{QString(), QString(), u"1"_qs, u"2"_qs, u"3"_qs};
    QTest::newRow("as the file names them")
        << 1 << QByteArray("r") << QStringList{u"i"_qs, u"ii"_qs, u"iii"_qs, u"iv"_qs, u"v"_qs};
}

void TestPdfImporter::labelsPages()
{
    QFETCH(int, firstNumber);
    QFETCH(QByteArray, style);
    QFETCH(QStringList, labels);

    PdfSketch sketch;
    for (int i = 0; i < 5; ++i) {
        sketch.page().lines(left, 100, size, broken(filler(80, 5 * i) + u"。"_qs));
        if (i == 0 && !style.isEmpty())
            sketch.labelStyle(style);
        if (firstNumber > 0 && i >= 2)
            sketch.text(290, 800, 9, u"— %1 —"_qs.arg(i - 2 + firstNumber));
    }
    QStringList found;
    for (const PageStart &page : imported(sketch).structure.pages)
        found.append(page.label);

    QCOMPARE(found, labels);
}

void TestPdfImporter::putsFootnotesAfterTheParagraph()
{
    const QString paragraph = filler(perLine * 5) + u"。"_qs;
    const QStringList lines = broken(paragraph);
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, lines.first(3));
    sketch.text(left, 760, 8, u"1 见《评测办法》第三条。"_qs);
    sketch.page().lines(left, 100, size, lines.sliced(3));

    QCOMPARE(paragraphs(imported(sketch)),
             (QStringList{paragraph, u"[1]见《评测办法》第三条。"_qs}));
}

void TestPdfImporter::hintsAtBookmarks()
{
    PdfSketch sketch;
    sketch.page().lines(left, 100, size,
                        QStringList{u"总体要求"_qs} + broken(filler(80) + u"。"_qs));
    sketch.bookmark(u"总体要求"_qs, 1);
    sketch.page().lines(left, 100, size,
                        QStringList{u"重点 任务"_qs} + broken(filler(81) + u"。"_qs));
    sketch.bookmark(u"1.1 重点任务"_qs, 2).bookmark(u"重点任务"_qs, 2);
    const ImportedDocument document = imported(sketch);

    QStringList hints;
    for (const HeadingHint &hint : document.hints)
        hints.append(document.text.paragraphView(hint.paragraph).toString()
                     + QString::number(hint.level) + (hint.bold ? u"b"_qs : QString()));
    QCOMPARE(hints, (QStringList{u"总体要求1"_qs, u"重点任务2"_qs}));
}

void TestPdfImporter::hintsAtLargeLines()
{
    PdfSketch sketch;
    sketch.page().text(200, 80, 22, u"数据开放建议"_qs);
    sketch.text(left, 120, 16, u"背景"_qs);
    double at = sketch.lines(left, 150, size, broken(filler(80) + u"。"_qs) + broken(filler(70)));
    sketch.text(left, at + 10, 16, u"建议"_qs);
    sketch.lines(left, at + 40, size, broken(filler(80) + u"。"_qs) + broken(filler(70)));
    const ImportedDocument document = imported(sketch);

    QStringList hints;
    for (const HeadingHint &hint : document.hints)
        hints.append(document.text.paragraphView(hint.paragraph).toString()
                     + QString::number(hint.level) + (hint.bold ? u"b"_qs : QString()));
    QCOMPARE(hints, (QStringList{u"数据开放建议1b"_qs, u"背景2b"_qs, u"建议2b"_qs}));
}

void TestPdfImporter::bringsMarks()
{
    const QString paragraph = filler(perLine * 3) + u"。"_qs;
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, broken(paragraph));
    // From the eleventh character of the first line to the fourth of the second.
    sketch.annotation({"Highlight",
                       {QRectF(left + 12 * 12, 89, 22 * 12, 13), QRectF(left, 107, 4 * 12, 13)},
                       "1 0.5 0",
                       u"王芳"_qs,
                       u"要紧"_qs,
                       {},
                       {}});
    sketch.annotation({"Text", {QRectF(560, 125, 20, 20)}, "0 0 1", u"Li"_qs, u"why?"_qs, {}, {}});
    const ImportedDocument document = imported(sketch);

    QCOMPARE(document.marks.size(), 2);
    const ImportedMark &mark = document.marks[0];
    QCOMPARE(mark.range, (TextRange{10, 36}));
    QCOMPARE(mark.quote, paragraph.mid(10, 26));
    QCOMPARE(mark.author, u"王芳"_qs);
    QCOMPARE(mark.note, u"要紧"_qs);
    QCOMPARE(mark.colour->toString(), u"#ff8000"_qs);
    QCOMPARE(document.marks[1].note, u"why?"_qs);
    QVERIFY(document.marks[1].range.start >= 66 && !document.marks[1].range.isEmpty());
    QVERIFY(document.problems.isEmpty());
}

void TestPdfImporter::bringsRepliesAndDates()
{
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, broken(filler(80)));
    sketch.annotation({"Underline",
                       {QRectF(left + 24, 89, 60, 13)},
                       "1 0 0",
                       u"A"_qs,
                       u"first"_qs,
                       "D:20250102030405Z",
                       u"second"_qs});
    const ImportedDocument document = imported(sketch);

    QCOMPARE(document.marks.size(), 1);
    QCOMPARE(document.marks[0].date.toString(), u"2025-01-02T03:04:05Z"_qs);
    QCOMPARE(document.marks[0].replies.size(), 1);
    QCOMPARE(document.marks[0].replies[0].author, u"Reviewer"_qs);
    QCOMPARE(document.marks[0].replies[0].text, u"second"_qs);
}

void TestPdfImporter::listsMarksWithoutPlace()
{
    PdfSketch sketch;
    sketch.page().lines(left, 100, size, broken(filler(80)));
    sketch.annotation(
        {"Highlight", {QRectF(100, 600, 90, 13)}, "1 1 0", u"A"_qs, u"lost words"_qs, {}, {}});
    const ImportedDocument document = imported(sketch);

    QVERIFY(document.marks.isEmpty());
    QCOMPARE(document.problems.size(), 1);
    QVERIFY(document.problems[0].message.contains(u"lost words"));
}

void TestPdfImporter::writesIdeographsForRadicals_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("meant");

    QTest::newRow("Kangxi") << u"⼈⼯智能⽂件"_qs << u"人工智能文件"_qs;
    QTest::newRow("CJK radicals") << u"⻓期⺠生"_qs << u"长期民生"_qs;
    QTest::newRow("ligatures") << u"ﬁnance oﬃce"_qs << u"finance office"_qs;
    QTest::newRow("vertical marks") << u"︵一︶︐"_qs << u"（一），"_qs;
    QTest::newRow("bullet of a symbol font") << u"\uf0b7 a"_qs << u"• a"_qs;
    QTest::newRow("outside the BMP") << u"𠮷⼈😀"_qs << u"𠮷人😀"_qs;
    QTest::newRow("others stay") << u"人ﾊ￥①Ａ"_qs << u"人ﾊ￥①Ａ"_qs;
}

void TestPdfImporter::writesIdeographsForRadicals()
{
    QFETCH(QString, drawn);
    QFETCH(QString, meant);

    PdfPage page;
    page.text = u"x"_qs + drawn;
    for (qsizetype i = 0; i < page.text.size(); ++i)
        page.ends.append(float(i));
    page.words = {{0, 1, {}, false}, {1, qint32(drawn.size()), {}, true}};
    const PdfPage plain = withPlainCharacters(page);

    QCOMPARE(plain.text, u"x"_qs + meant);
    QCOMPARE(plain.ends.size(), plain.text.size());
    QCOMPARE(plain.words[1].start, 1);
    QCOMPARE(plain.words[1].length, meant.size());
}

void TestPdfImporter::saysWhichPagesHaveNoText()
{
    PdfSketch sketch;
    sketch.page().page().lines(left, 100, size, broken(filler(80)));
    sketch.page().page();
    const ImportedDocument document = imported(sketch);

    QCOMPARE(document.problems.size(), 1);
    QVERIFY2(document.problems[0].message.contains(u"1, 3–4"),
             qPrintable(document.problems[0].message));
    QCOMPARE(document.structure.pages.size(), 4);
}

void TestPdfImporter::refusesWhatHasNoText()
{
    PdfSketch sketch;
    sketch.page().page();
    Progress progress;
    const auto document = importBytes(sketch.bytes(), u"scan.pdf"_qs, {}, progress);

    QVERIFY(!document);
    QCOMPARE(document.error().code, Error::Code::NotSupported);
    QVERIFY(document.error().message.contains(u"scan.pdf"));
}

void TestPdfImporter::readsTheSameTwice()
{
    const PdfSketch sketch = book(3, u"规划"_qs, u"#"_qs);
    const ImportedDocument first = imported(sketch);
    const ImportedDocument second = imported(sketch);

    QCOMPARE(first.text.string(), second.text.string());
    QCOMPARE(first.hash, second.hash);
    QCOMPARE(first.structure, second.structure);
    QCOMPARE(first.mediaType, u"application/pdf"_qs);
    QCOMPARE(first.bytes, sketch.bytes());
}

QTEST_GUILESS_MAIN(TestPdfImporter)
#include "tst_pdfimporter.moc"
