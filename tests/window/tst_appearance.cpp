// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace meipi;

class TestAppearance : public QObject {
    Q_OBJECT

private slots:
    void textStandsOutFromWhatItIsOn_data();
    void textStandsOutFromWhatItIsOn();
    void theChoiceIsKept();
    void theReadersSettingsAreKept();
    void zoomingStopsAtTheEnds();
    void nonsenseInTheFileIsOverlooked();
};

// WCAG 2.1, "relative luminance" and "contrast ratio".
static double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF())
        + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

void TestAppearance::textStandsOutFromWhatItIsOn_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");

    const auto row = [](const char *name, QPalette::ColorRole ink, QPalette::ColorRole ground,
                        double least = 4.5) {
        for (const auto &[word, scheme] : {std::pair("light", ReaderAppearance::Scheme::Light),
                                           std::pair("sepia", ReaderAppearance::Scheme::Sepia),
                                           std::pair("dark", ReaderAppearance::Scheme::Dark)}) {
            QTest::addRow("%s, %s", name, word) << int(scheme) << int(ink) << int(ground) << least;
        }
    };
    row("words on the window", QPalette::WindowText, QPalette::Window);
    row("words in a field", QPalette::Text, QPalette::Base);
    row("every other row", QPalette::Text, QPalette::AlternateBase);
    row("a button", QPalette::ButtonText, QPalette::Button);
    row("what is selected", QPalette::HighlightedText, QPalette::Highlight);
    row("a hint in a field", QPalette::PlaceholderText, QPalette::Base);
    row("a hint on the window", QPalette::PlaceholderText, QPalette::Window);
    row("a link", QPalette::Link, QPalette::Base);
    row("a link on the window", QPalette::Link, QPalette::Window);
    row("a tool tip", QPalette::ToolTipText, QPalette::ToolTipBase);
    row("the line of focus", QPalette::Highlight, QPalette::Window, 3.0);
}

void TestAppearance::textStandsOutFromWhatItIsOn()
{
    QFETCH(int, scheme);
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    const QPalette palette = Appearance::palette(static_cast<ReaderAppearance::Scheme>(scheme));
    const double found = contrast(palette.color(static_cast<QPalette::ColorRole>(ink)),
                                  palette.color(static_cast<QPalette::ColorRole>(ground)));
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestAppearance::theChoiceIsKept()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"meipi.ini"_qs));
    Appearance(preferences).setChoice(Appearance::Choice::Sepia);
    QCOMPARE(Appearance(preferences).choice(), Appearance::Choice::Sepia);
}

void TestAppearance::theReadersSettingsAreKept()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"meipi.ini"_qs));
    ReaderAppearance wanted;
    wanted.fontFamily = u"Noto Sans CJK SC"_qs;
    wanted.pointSize = 15;
    wanted.lineHeight = 1.9;
    wanted.columnWidth = 30;
    Appearance(preferences).setReader(wanted);
    QCOMPARE(Appearance(preferences).reader(), wanted);
}

void TestAppearance::zoomingStopsAtTheEnds()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"meipi.ini"_qs));
    Appearance appearance(preferences);
    const qreal usual = appearance.reader().pointSize;
    appearance.zoom(1000);
    QVERIFY(appearance.reader().pointSize > usual && appearance.reader().pointSize < 100);
    appearance.zoom(-1000);
    QVERIFY(appearance.reader().pointSize > 4);
    appearance.zoom(0);
    QCOMPARE(appearance.reader().pointSize, usual);
}

void TestAppearance::nonsenseInTheFileIsOverlooked()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"meipi.ini"_qs));
    preferences.setValue(u"appearance/scheme"_qs, u"plaid"_qs);
    preferences.setValue(u"reader/size"_qs, u"huge"_qs);
    preferences.setValue(u"reader/lineHeight"_qs, -4);
    preferences.setValue(u"reader/column"_qs, 100000);
    const Appearance appearance(preferences);
    QCOMPARE(appearance.choice(), Appearance::Choice::System);
    QCOMPARE(appearance.reader().pointSize, ReaderAppearance().pointSize);
    QVERIFY(appearance.reader().lineHeight >= 1);
    QVERIFY(appearance.reader().columnWidth <= 80);
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
