// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/stripes.h"

namespace meipi {

namespace {

using Themes = QVarLengthArray<ThemeId, Stripe::most>;

Themes themesIn(const QList<Mark> &marks, TextRange range)
{
    Themes result;
    const auto take = [&result](const ThemeId &theme) {
        if (result.size() < Stripe::most && !result.contains(theme))
            result.append(theme);
    };
    for (const Mark &mark : marks) {
        if (mark.range.start >= range.end || result.size() == Stripe::most)
            break;
        if (!mark.range.overlaps(range))
            continue;
        if (mark.themes.isEmpty())
            take({});
        for (const ThemeId &theme : mark.themes)
            take(theme);
    }
    return result;
}

} // namespace

QList<Stripe> stripesOf(const ReaderPage::Row &row, const QList<Mark> &marks)
{
    QList<Stripe> result;
    if (marks.isEmpty())
        return result;
    std::array<std::optional<qsizetype>, Stripe::most> lanes; // Which stripe goes on in each.
    for (int line = 0; line < row.layout->lineCount(); ++line) {
        const TextRange inside = row.layout->lineRange(line);
        const Themes themes =
            themesIn(marks, {row.range.start + inside.start, row.range.start + inside.end});
        for (auto &lane : lanes) {
            if (lane && !themes.contains(result[*lane].theme)) {
                result[*lane].closes = true;
                lane.reset();
            }
        }
        for (const ThemeId &theme : themes) {
            const auto holds = [&result, &theme](const std::optional<qsizetype> &lane) {
                return lane && result[*lane].theme == theme;
            };
            auto lane = std::find_if(lanes.begin(), lanes.end(), holds);
            const bool opens = lane == lanes.end();
            if (opens)
                lane = std::find(lanes.begin(), lanes.end(), std::nullopt);
            if (lane == lanes.end())
                continue;
            *lane = result.size();
            result.append({line, static_cast<int>(lane - lanes.begin()), theme, opens, false});
        }
    }
    for (const auto &lane : lanes) {
        if (lane)
            result[*lane].closes = true;
    }
    return result;
}

QRect stripeRectangle(const ReaderPage &page, const ReaderPage::Row &row, const Stripe &stripe)
{
    const int right = page.columnLeft() - Stripe::gap - stripe.lane * Stripe::step;
    const int top = row.top + row.layout->lineTop(stripe.line) + (stripe.opens ? 3 : 0);
    const int bottom = row.top + row.layout->lineTop(stripe.line + 1) - (stripe.closes ? 3 : 0);
    return QRect(right - Stripe::width, top, Stripe::width, bottom - top);
}

} // namespace meipi
