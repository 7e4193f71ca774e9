// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/placementsjson.h"

#include "project/fields.h"

#include <algorithm>

namespace meipi {

// Null where the version's text is not at hand: never a number that is not true.
void PlacementsJson::rangeIn(const VersionId &version, TextRange units)
{
    const Version *row = m_project.find(version);
    if (row == nullptr || !m_project.hasText(row->textHash)) {
        m_json.key(QLatin1String("start")).null();
        m_json.key(QLatin1String("end")).null();
        return;
    }
    std::shared_ptr<const CodePoints> &points = m_points[version];
    if (!points) {
        const auto text = std::make_shared<const Text>(m_project.text(version));
        points = std::shared_ptr<const CodePoints>(new CodePoints(text->string()),
                                                   [text](const CodePoints *each) { delete each; });
    }
    const TextRange own = points->fromUtf16(units);
    m_json.key(QLatin1String("start")).value(own.start);
    m_json.key(QLatin1String("end")).value(own.end);
}

// What first identified it, and where it stands in each version.
void PlacementsJson::write(const HighlightId &highlight)
{
    const Highlight *row = m_project.find(highlight);
    const Version *marked = m_project.find(row->version);
    m_json.key(QLatin1String("selector")).beginObject();
    m_json.key(QLatin1String("version")).value(marked == nullptr ? 0 : marked->number);
    rangeIn(row->version, row->range);
    m_json.key(QLatin1String("quote")).value(row->quote);
    m_json.key(QLatin1String("prefix")).value(row->prefix);
    m_json.key(QLatin1String("suffix")).value(row->suffix);
    m_json.endObject();

    QList<std::pair<int, const Placement *>> places;
    const QList<PlacementId> ids = m_project.placements(highlight);
    for (const PlacementId &id : ids) {
        const Placement *placement = m_project.find(id);
        const Version *version = m_project.find(placement->version);
        places.append({version == nullptr ? 0 : version->number, placement});
    }
    std::sort(places.begin(), places.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    m_json.key(QLatin1String("placements")).beginArray();
    for (const auto &[version, placement] : std::as_const(places)) {
        m_json.beginObject();
        m_json.key(QLatin1String("version")).value(version);
        if (placement->range.isEmpty()) {
            m_json.key(QLatin1String("start")).null();
            m_json.key(QLatin1String("end")).null();
        } else {
            rangeIn(placement->version, placement->range);
        }
        m_json.key(QLatin1String("state")).value(keyOf(placement->state));
        m_json.endObject();
    }
    m_json.endArray();
}

} // namespace meipi
