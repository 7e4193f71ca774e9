// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/markcolours.h"

#include <algorithm>

namespace meipi {

namespace {

template <class List>
auto entryOf(List &choice, const ImportedMark &mark)
{
    return std::find_if(choice.begin(), choice.end(), [&mark](const MarkColour &each) {
        return mark.colour && *mark.colour == each.colour;
    });
}

} // namespace

QList<MarkColour> markColours(const QList<ImportedMark> &marks)
{
    QList<MarkColour> colours;
    for (const ImportedMark &mark : marks) {
        if (!mark.colour)
            continue;
        if (const auto known = entryOf(colours, mark); known != colours.end())
            ++known->count;
        else
            colours.append({*mark.colour, 1, false, {}});
    }
    std::stable_sort(colours.begin(), colours.end(),
                     [](const MarkColour &a, const MarkColour &b) { return a.count > b.count; });
    return colours;
}

QList<ImportedMark> chosenMarks(QList<ImportedMark> marks, const QList<MarkColour> &choice)
{
    marks.removeIf([&choice](const ImportedMark &mark) {
        const auto chosen = entryOf(choice, mark);
        return chosen != choice.end() && chosen->isLeftOut;
    });
    for (ImportedMark &mark : marks) {
        if (const auto chosen = entryOf(choice, mark); chosen != choice.end())
            mark.theme = chosen->theme;
    }
    return marks;
}

} // namespace meipi
