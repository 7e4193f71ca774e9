// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/contrast.h"

#include <algorithm>
#include <cmath>

namespace meipi {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

int encoded(double light)
{
    const double channel =
        light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
    return std::clamp(static_cast<int>(std::lround(channel * 255)), 0, 255);
}

} // namespace

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = relativeLuminance(a);
    const double second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(std::lround(a + (b - a) * share));
    };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
                  channel(from.blue(), to.blue()));
}

QColor blended(const QList<QColor> &colours)
{
    if (colours.size() == 1)
        return colours.first();
    double red = 0;
    double green = 0;
    double blue = 0;
    for (const QColor &colour : colours) {
        red += linear(colour.redF());
        green += linear(colour.greenF());
        blue += linear(colour.blueF());
    }
    const double count = std::max<double>(1, static_cast<double>(colours.size()));
    return QColor(encoded(red / count), encoded(green / count), encoded(blue / count));
}

} // namespace meipi
