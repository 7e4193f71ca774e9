// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerappearance.h"

#include "project/palette.h"
#include "reader/contrast.h"

#include <QTest>

using namespace meipi;

Q_DECLARE_METATYPE(meipi::ReaderAppearance::Scheme)

namespace {

QList<QColor> themeColours()
{
    QList<QColor> colours;
    for (const Colour colour : themePalette)
        colours.append(QColor::fromRgb(colour.rgb));
    return colours;
}

// What a user may choose by hand.
QList<QColor> extremeColours()
{
    return {Qt::black, Qt::white, Qt::yellow, Qt::red, Qt::green, Qt::blue, Qt::cyan, Qt::magenta};
}

void addSchemes()
{
    QTest::addColumn<ReaderAppearance::Scheme>("scheme");
    QTest::newRow("light") << ReaderAppearance::Scheme::Light;
    QTest::newRow("sepia") << ReaderAppearance::Scheme::Sepia;
    QTest::newRow("dark") << ReaderAppearance::Scheme::Dark;
}

QByteArray said(const QColor &colour, double ratio)
{
    return colour.name().toLatin1() + ' ' + QByteArray::number(ratio);
}

} // namespace

#define VERIFY_CONTRAST(first, second, least)                                                      \
    QVERIFY2(contrastRatio(first, second) >= least,                                                \
             said(second, contrastRatio(first, second)).constData())

class TestReaderAppearance : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheGuidelines();
    void inkCanBeReadOnEveryTint_data() { addSchemes(); }
    void inkCanBeReadOnEveryTint();
    void inkCanBeReadWhereThemesOverlap_data() { addSchemes(); }
    void inkCanBeReadWhereThemesOverlap();
    void tintsDifferFromThePaper_data() { addSchemes(); }
    void tintsDifferFromThePaper();
    void stripesCanBeSeen_data() { addSchemes(); }
    void stripesCanBeSeen();
    void whatElseIsWrittenCanBeRead_data() { addSchemes(); }
    void whatElseIsWrittenCanBeRead();
    void aBlendIsAsLuminousAsItsParts();
    void fontsHaveAChineseFallback();
};

void TestReaderAppearance::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestReaderAppearance::inkCanBeReadOnEveryTint()
{
    QFETCH(ReaderAppearance::Scheme, scheme);
    ReaderAppearance appearance;
    appearance.scheme = scheme;
    for (const QColor &colour : themeColours() + extremeColours())
        VERIFY_CONTRAST(appearance.ink(), appearance.tint(colour), 4.5);
    VERIFY_CONTRAST(appearance.ink(), appearance.neutralTint(), 4.5);
}

void TestReaderAppearance::inkCanBeReadWhereThemesOverlap()
{
    QFETCH(ReaderAppearance::Scheme, scheme);
    ReaderAppearance appearance;
    appearance.scheme = scheme;
    const QList<QColor> colours = themeColours() + extremeColours();
    for (const QColor &first : colours) {
        for (const QColor &second : colours)
            VERIFY_CONTRAST(appearance.ink(),
                            appearance.tint(blended(QList<QColor>{first, second})), 4.5);
    }
    VERIFY_CONTRAST(appearance.ink(), appearance.tint(blended(themeColours())), 4.5);
}

void TestReaderAppearance::tintsDifferFromThePaper()
{
    QFETCH(ReaderAppearance::Scheme, scheme);
    ReaderAppearance appearance;
    appearance.scheme = scheme;
    const QColor paper = appearance.paper();
    for (const QColor &colour : themeColours()) {
        const QColor tint = appearance.tint(colour);
        const int distance = qAbs(tint.red() - paper.red()) + qAbs(tint.green() - paper.green())
            + qAbs(tint.blue() - paper.blue());
        QVERIFY2(distance > 50, tint.name().toLatin1().constData());
    }
}

void TestReaderAppearance::stripesCanBeSeen()
{
    QFETCH(ReaderAppearance::Scheme, scheme);
    ReaderAppearance appearance;
    appearance.scheme = scheme;
    for (const QColor &colour : themeColours() + extremeColours())
        VERIFY_CONTRAST(appearance.paper(), appearance.stripe(colour), 3.0);
    VERIFY_CONTRAST(appearance.paper(), appearance.accent(), 3.0);
}

void TestReaderAppearance::whatElseIsWrittenCanBeRead()
{
    QFETCH(ReaderAppearance::Scheme, scheme);
    ReaderAppearance appearance;
    appearance.scheme = scheme;
    VERIFY_CONTRAST(appearance.paper(), appearance.ink(), 7.0);
    VERIFY_CONTRAST(appearance.paper(), appearance.faintInk(), 4.5);
    VERIFY_CONTRAST(appearance.card(), appearance.faintInk(), 4.5);
    VERIFY_CONTRAST(appearance.ink(), appearance.card(), 4.5);
    VERIFY_CONTRAST(appearance.ink(), appearance.selection(), 4.5);
    VERIFY_CONTRAST(appearance.ink(), appearance.searchHit(false), 4.5);
    VERIFY_CONTRAST(appearance.ink(), appearance.searchHit(true), 4.5);
}

void TestReaderAppearance::aBlendIsAsLuminousAsItsParts()
{
    const QColor red(255, 0, 0);
    const QColor cyan(0, 255, 255);
    const double expected = (relativeLuminance(red) + relativeLuminance(cyan)) / 2;
    QVERIFY(qAbs(relativeLuminance(blended(QList<QColor>{red, cyan})) - expected) < 0.01);
    QCOMPARE(blended(QList<QColor>{red}), red);
}

void TestReaderAppearance::fontsHaveAChineseFallback()
{
    ReaderAppearance appearance;
    QVERIFY(appearance.font().families().contains(u"Noto Serif CJK SC"_qs));
    appearance.fontFamily = u"DejaVu Serif"_qs;
    QCOMPARE(appearance.font().families().first(), u"DejaVu Serif"_qs);
    QVERIFY(appearance.font().families().contains(u"Noto Serif CJK SC"_qs));
    QCOMPARE(appearance.font().pointSizeF(), appearance.pointSize);
}

QTEST_GUILESS_MAIN(TestReaderAppearance)
#include "tst_readerappearance.moc"
