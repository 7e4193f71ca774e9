// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importedpdf.h"

#include <QRegularExpression>
#include <QTest>

using namespace meipi;
using namespace meipi::test;

/// Pages that are not written from left to right in rows.
class TestPdfDirections : public QObject {
    Q_OBJECT

private slots:
    void readsVerticalText_data();
    void readsVerticalText();
    void readsFromRightToLeft();
    void readsBracketsAsTheyAreMeant();
    void readsWordsFromRightToLeftInOtherText();
    void placesMarksOnTurnedPages();
};

// From the right to the left, as long as a page is high; a paragraph begins two characters lower.
static QStringList verticalColumns(const QStringList &paragraphs)
{
    QStringList columns;
    for (const QString &paragraph : paragraphs)
        columns += paragraph.size() < perLine / 2 ? QStringList{paragraph} : broken(paragraph);
    return columns;
}

void TestPdfDirections::readsVerticalText_data()
{
    QTest::addColumn<bool>("hasVerticalFont"); // else each character is drawn by itself

    QTest::newRow("by the font's vertical writing") << true;
    QTest::newRow("a character after the other") << false;
}

void TestPdfDirections::readsVerticalText()
{
    QFETCH(bool, hasVerticalFont);

    const QStringList expected{u"一、总体要求"_qs, filler(90) + u"，再加强领导。"_qs,
                               u"二、主要任务"_qs, filler(75, 7) + u"。"_qs};
    PdfSketch sketch;
    double right = 520;
    sketch.page().text(left, 50, 9, u"Gazette"_qs);
    for (const QString &column : verticalColumns(expected)) {
        if (hasVerticalFont) {
            sketch.column(right, 100, size, column);
        } else {
            for (qsizetype i = 0; i < column.size(); ++i) {
                if (column[i] != u'\u3000')
                    sketch.text(right - size, 112 + size * double(i), size, column[i]);
            }
        }
        right -= 2 * size;
    }
    sketch.text(290, 800, 9, u"12"_qs);

    QCOMPARE(paragraphs(imported(sketch)), QStringList{u"Gazette"_qs} + expected);
}

// As it stands from left to right: backwards, but for numbers and Latin words.
static QString drawn(const QString &logical)
{
    static const QRegularExpression latin(u"[A-Za-z0-9]+(?:\\.[0-9]+)?"_qs);
    QString visual;
    qsizetype from = 0;
    const auto putBackwards = [&visual](QStringView part) {
        for (const QChar c : part)
            visual.prepend(c);
    };
    for (auto match = latin.globalMatch(logical); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        putBackwards(QStringView(logical).sliced(from, word.capturedStart() - from));
        visual.prepend(word.captured());
        from = word.capturedEnd();
    }
    putBackwards(QStringView(logical).sliced(from));
    return visual;
}

void TestPdfDirections::readsFromRightToLeft()
{
    const QString first = u"הממשלה מחליטה לאמץ את תכנית 2030 של הוועדה, ולהקים צוות של "
                          "Meipi לליווי ביצוע התכנית (בתוך 90 ימים) ולהגיש לממשלה דין וחשבון "
                          "על התקדמות העבודה בכל רבעון ועל הצעדים הדרושים לשם השלמתה במלואה "
                          "ובמועדה, ובכלל זה תקציב של 1.5 מיליון שקלים לכל שנה משנות התכנית."_qs;
    const QString second = u"ההחלטה תובא לידיעת הציבור."_qs;
    QStringList lines{QString()};
    for (const QString &word : first.split(u' ')) {
        if (lines.back().size() + word.size() > 50)
            lines.append(QString());
        lines.back() += (lines.back().isEmpty() ? u""_qs : u" "_qs) + word;
    }
    QVERIFY(lines.size() > 4);
    lines.append(second);
    PdfSketch sketch;
    sketch.page();
    for (qsizetype i = 0; i < lines.size(); ++i)
        sketch.glyphs(PdfSketch::width - left, 100 + 18 * double(i), size, drawn(lines[i]));

    QCOMPARE(paragraphs(imported(sketch)), QStringList({first, second}));
}

void TestPdfDirections::readsBracketsAsTheyAreMeant()
{
    PdfSketch sketch; // whose program tells the brackets as they look
    sketch.page().glyphs(400, 100, size, u"(םימי 90 ךותב) תינכת"_qs);

    QCOMPARE(paragraphs(imported(sketch)), QStringList{u"תכנית (בתוך 90 ימים)"_qs});
}

void TestPdfDirections::readsWordsFromRightToLeftInOtherText()
{
    PdfSketch sketch;
    sketch.page().text(left, 118, size, u"call it"_qs);
    sketch.glyphs(left + 106, 118, size, u"הדעווה תינכת"_qs);
    sketch.text(left + 110, 118, size, u"or the plan."_qs);

    QCOMPARE(paragraphs(imported(sketch)), QStringList{u"call it תכנית הוועדה or the plan."_qs});
}

void TestPdfDirections::placesMarksOnTurnedPages()
{
    PdfSketch sketch;
    sketch.page().column(520, 100, size, filler(30)).column(496, 100, size, filler(30, 30));
    PdfSketch::Annotation mark;
    mark.areas = {QRectF(484, 100 + 3 * size, size, 4 * size)};
    sketch.annotation(mark);
    const ImportedDocument vertical = imported(sketch);
    QCOMPARE(vertical.marks.size(), 1);
    QCOMPARE(vertical.marks[0].quote, filler(4, 33));

    PdfSketch other;
    other.page().glyphs(500, 100, size, u"הדעווה לש תינכת"_qs);
    mark.areas = {QRectF(455, 88, 12, 14)};
    other.annotation(mark);
    const ImportedDocument mirrored = imported(other);
    QCOMPARE(mirrored.marks.size(), 1);
    QCOMPARE(mirrored.marks[0].quote, u"של"_qs);
}

QTEST_GUILESS_MAIN(TestPdfDirections)
#include "tst_pdfdirections.moc"
