// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meipi {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

// Of whole channels; a page of highlights asks for thousands.
double linear(int channel)
{
    static const auto table = [] {
        std::array<double, 256> values{};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = linear(static_cast<double>(i) / 255);
        return values;
    }();
    return table[static_cast<size_t>(channel)];
}

int encoded(double light)
{
    // What lies between two channels goes to the nearer one.
    static const auto borders = [] {
        std::array<double, 255> values{};
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = linear((static_cast<double>(i) + 0.5) / 255);
        return values;
    }();
    return static_cast<int>(std::upper_bound(borders.begin(), borders.end(), light)
                            - borders.begin());
}

} // namespace

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green())
        + 0.0722 * linear(colour.blue());
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

QColor blended(std::span<const QColor> colours)
{
    if (colours.size() == 1)
        return colours.front();
    double red = 0;
    double green = 0;
    double blue = 0;
    for (const QColor &colour : colours) {
        red += linear(colour.red());
        green += linear(colour.green());
        blue += linear(colour.blue());
    }
    const double count = std::max<double>(1, static_cast<double>(colours.size()));
    return QColor(encoded(red / count), encoded(green / count), encoded(blue / count));
}

} // namespace meipi
