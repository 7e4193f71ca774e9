// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdffonts.h"
#include "importedpdf.h"
#include "outline/outlinefinder.h"

#include <QTest>

using namespace meipi;
using meipi::test::imported;
using meipi::test::PdfSketch;

namespace {

constexpr double left = 90;
constexpr double size = 12;
constexpr double step = 1.5 * size;

/// A page that is written from top to bottom.
struct Sheet {
    PdfSketch sketch;
    double baseline = 90;

    Sheet() { sketch.page(); }
    void bold(const QString &text)
    {
        sketch.bold(left, baseline, size, text);
        baseline += 2 * step;
    }
    void plain(const QString &text)
    {
        baseline = sketch.lines(left, baseline, size, test::broken(text)) + step;
    }
};

const QString running = QStringLiteral("各地区各部门要加强统筹协调，完善政策措施，形成工作合力。"
                                       "每年报告进展情况，重大事项及时请示。");

QStringList sections(const ImportedDocument &document)
{
    QStringList titles;
    const Outline outline = findOutline(document.text, document.hints);
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind == OutlineNode::Kind::Section)
            titles.append(node.title);
    }
    return titles;
}

QStringList boldWords(const ImportedDocument &document)
{
    QStringList words;
    for (const StyledRange &style : document.structure.styles) {
        if (style.bold)
            words.append(document.text.view(style.range).toString());
    }
    return words;
}

} // namespace

class TestPdfBold : public QObject {
    Q_OBJECT

private slots:
    void knowsBoldFonts_data();
    void knowsBoldFonts();
    void boldLinesAreHeadings_data();
    void boldLinesAreHeadings();
    void boldWordsAreKept();
    void whatIsAllBoldSaysNothing();
    void numbersComeBeforeLetters();
    void withAPassword();
};

void TestPdfBold::knowsBoldFonts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isBold");

    QTest::newRow("a subset") << QByteArray("ABCDEF+NotoSerifCJKsc-Bold") << true;
    QTest::newRow("as Word names it") << QByteArray("Arial,Bold") << true;
    QTest::newRow("half bold") << QByteArray("Source-DemiBold") << true;
    QTest::newRow("black") << QByteArray("SourceHanSans-Heavy") << true;
    QTest::newRow("for headings") << QByteArray("ABCDEE+SimHei") << true;
    QTest::newRow("in GBK") << QByteArray("\xba\xda\xcc\xe5") << true;
    QTest::newRow("regular") << QByteArray("ABCDEF+NotoSerifCJKsc-Regular") << false;
    QTest::newRow("of the body") << QByteArray("FangSong_GB2312") << false;
    QTest::newRow("Japanese") << QByteArray("HeiseiMin-W3") << false;
    QTest::newRow("without name") << QByteArray() << false;
}

void TestPdfBold::knowsBoldFonts()
{
    QFETCH(QByteArray, name);
    QTEST(isBoldFont(name), "isBold");
}

void TestPdfBold::boldLinesAreHeadings_data()
{
    QTest::addColumn<QStringList>("headings");

    QTest::newRow("Chinese") << QStringList{u"总体要求"_qs, u"资金来源"_qs, u"人才培养"_qs};
    QTest::newRow("English") << QStringList{u"Scope of the plan"_qs, u"Who pays for it"_qs,
                                            u"What comes next"_qs};
    QTest::newRow("long, in letters half as wide")
        << QStringList{u"How data and computing power are to be paid for, and by whom"_qs,
                       u"Training"_qs, u"Reports"_qs};
}

void TestPdfBold::boldLinesAreHeadings()
{
    QFETCH(QStringList, headings);
    Sheet sheet;
    for (const QString &heading : headings) {
        sheet.bold(heading);
        sheet.plain(running);
        sheet.plain(running);
    }
    const ImportedDocument document = imported(sheet.sketch);
    QCOMPARE(sections(document), headings);
    QCOMPARE(boldWords(document), headings);
}

void TestPdfBold::boldWordsAreKept()
{
    Sheet sheet;
    sheet.plain(running);
    sheet.sketch.bold(left, sheet.baseline, size, u"说明："_qs)
        .text(left + 3 * size, sheet.baseline, size, u"算力指计算能力。"_qs);
    const ImportedDocument document = imported(sheet.sketch);
    QVERIFY(document.hints.isEmpty());
    QCOMPARE(boldWords(document), QStringList{u"说明："_qs});
}

void TestPdfBold::whatIsAllBoldSaysNothing()
{
    Sheet sheet;
    for (int i = 0; i < 4; ++i)
        sheet.bold(u"坚持统筹协调，完善政策措施"_qs);
    const ImportedDocument document = imported(sheet.sketch);
    QVERIFY(document.hints.isEmpty());
    QVERIFY(boldWords(document).isEmpty());
}

// Nothing asks for the fonts then, which takes long.
void TestPdfBold::numbersComeBeforeLetters()
{
    Sheet sheet;
    const QStringList labels{u"一、"_qs, u"二、"_qs, u"三、"_qs};
    for (const QString &label : labels) {
        sheet.bold(label + u"总体要求"_qs);
        sheet.plain(running);
    }
    sheet.bold(u"附注"_qs);
    sheet.plain(running);
    const ImportedDocument document = imported(sheet.sketch);
    QCOMPARE(sections(document), QStringList(3, u"总体要求"_qs));
    QVERIFY(boldWords(document).isEmpty());
}

// With one a sketch has Latin letters only.
void TestPdfBold::withAPassword()
{
    PdfSketch sketch;
    sketch.page().bold(left, 100, size, u"Scope of the plan"_qs);
    sketch.text(left, 130, size,
                u"Ministries report once a year what they have bought, and why."_qs);
    const QString password = u"密码"_qs;
    Progress progress;
    ImportOptions options;
    options.password = password;
    const auto document =
        importBytes(sketch.bytes(password.toUtf8()), u"a.pdf"_qs, options, progress);
    QVERIFY(document);
    QCOMPARE(boldWords(*document), QStringList{u"Scope of the plan"_qs});
}

QTEST_GUILESS_MAIN(TestPdfBold)
#include "tst_pdfbold.moc"
