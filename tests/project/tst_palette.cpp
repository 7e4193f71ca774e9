// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/palette.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace meipi;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1, on linear sRGB.
constexpr Matrix normalVision{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};

double linear(quint32 channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// CIE L*a*b* under D65.
Triple lab(Colour colour, const Matrix &vision)
{
    const Triple seen{linear(colour.rgb >> 16), linear(colour.rgb >> 8 & 0xFF),
                      linear(colour.rgb & 0xFF)};
    Triple rgb{};
    for (size_t i = 0; i < 3; ++i) {
        for (size_t j = 0; j < 3; ++j)
            rgb[i] += vision[i][j] * seen[j];
        rgb[i] = std::clamp(rgb[i], 0.0, 1.0);
    }
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const Triple &a, const Triple &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void coloursDifferForEveryEye_data();
    void coloursDifferForEveryEye();
    void coloursAreMidTones();
};

void TestPalette::coloursDifferForEveryEye_data()
{
    QTest::addColumn<Matrix>("vision");

    QTest::newRow("normal") << normalVision;
    QTest::newRow("protanopia") << protanopia;
    QTest::newRow("deuteranopia") << deuteranopia;
}

void TestPalette::coloursDifferForEveryEye()
{
    QFETCH(Matrix, vision);
    for (size_t i = 0; i < themePalette.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const double distance =
                difference(lab(themePalette[i], vision), lab(themePalette[j], vision));
            QVERIFY2(distance > 20,
                     qPrintable(u"%1 and %2: %3"_qs
                                    .arg(themePalette[i].toString(), themePalette[j].toString())
                                    .arg(distance)));
        }
    }
}

void TestPalette::coloursAreMidTones()
{
    for (const Colour colour : themePalette) {
        const double lightness = lab(colour, normalVision)[0];
        QVERIFY2(lightness > 40 && lightness < 80, qPrintable(colour.toString()));
    }
}

QTEST_GUILESS_MAIN(TestPalette)
#include "tst_palette.moc"
