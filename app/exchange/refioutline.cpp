// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refinames.h"
#include "exchange/refireading.h"

#include "outline/measures.h"
#include "project/measurerows.h"

#include <algorithm>

namespace meipi {

namespace {

QString summaryOf(const XmlElement &code)
{
    const XmlElement *description = code.child(QLatin1String("Description"));
    return description == nullptr ? QString() : description->text;
}

SectionId idOf(const XmlElement &code)
{
    return SectionId(refiGuid(code.attribute(QLatin1String("guid"))));
}

/// Gives sections other ids, and keeps their children with them.
void rename(QList<Section> &sections, const QHash<SectionId, SectionId> &names)
{
    for (Section &section : sections) {
        section.id = names.value(section.id, section.id);
        section.parent = names.value(section.parent, section.parent);
    }
}

} // namespace

// The text has its outline already, found anew or as the project knows it. What the file adds are
// the ids, by which notes find their section again, summaries, and measures that a reader shaped.
void RefiReading::readOutline(const Source &source)
{
    const auto outline = m_outlines.constFind(refi::outlineCode(DocumentId(source.guid)));
    if (outline == m_outlines.cend())
        return;
    QList<Section> &sections = m_builder.sections(source.document);
    if (!m_builder.hasOwnOutline(source.document)) {
        qsizetype from = 0;
        QHash<SectionId, SectionId> names;
        matchCodes(**outline, sections, from, names);
        rename(sections, names);
        adoptMeasures(sections);
    }
    QHash<SectionId, qsizetype> places;
    for (qsizetype i = 0; i < sections.size(); ++i)
        places.insert(sections[i].id, i);
    QList<const XmlElement *> waiting{*outline};
    while (!waiting.isEmpty()) {
        const XmlElement *code = waiting.takeLast();
        for (const XmlElement &child : code->children) {
            if (child.name == u"Code")
                waiting.append(&child);
        }
        const auto place = places.constFind(idOf(*code));
        if (place == places.cend()) {
            attach(*code, NoteTarget(source.document));
            continue;
        }
        Section &section = sections[*place];
        if (const QString summary = summaryOf(*code); !summary.isEmpty())
            section.summary = summary;
        attach(*code, NoteTarget(section.id));
    }
}

// Sections come in the order of the text on both sides, so one pass finds them by their names.
void RefiReading::matchCodes(const XmlElement &code, const QList<Section> &sections,
                             qsizetype &from, QHash<SectionId, SectionId> &names) const
{
    for (const XmlElement &child : code.children) {
        if (child.name != u"Code" || m_measures.contains(idOf(child).uuid()))
            continue;
        const QString name = child.attribute(QLatin1String("name"));
        const auto isSame = [&name](const Section &section) {
            const QString line = xmlText(headingLine(section.label, section.title));
            return section.kind != OutlineNode::Kind::Measure && (line == name || line.isEmpty());
        };
        const auto found = std::find_if(sections.cbegin() + from, sections.cend(), isSame);
        if (found != sections.cend()) {
            names.insert(found->id, idOf(child));
            from = found - sections.cbegin() + 1;
        }
        matchCodes(child, sections, from, names);
    }
}

// Measures lie where the file says, those of sections that it has none for where they were found.
void RefiReading::adoptMeasures(QList<Section> &sections)
{
    QHash<SectionId, QList<const XmlElement *>> carried;
    for (const Measure &measure : std::as_const(m_measures)) {
        const auto parent = m_outlineParents.constFind(measure.code);
        if (parent != m_outlineParents.cend())
            carried[idOf(**parent)].append(measure.code);
    }
    QList<Section> result;
    for (const Section &section : std::as_const(sections)) {
        if (section.kind == OutlineNode::Kind::Measure && carried.contains(section.parent))
            continue;
        result.append(section);
        QList<const XmlElement *> codes = carried.value(section.id);
        std::sort(codes.begin(), codes.end(), [this](const XmlElement *a, const XmlElement *b) {
            return m_measures.value(idOf(*a).uuid()).range.start
                < m_measures.value(idOf(*b).uuid()).range.start;
        });
        appendMeasures(section, codes, sections, result);
    }
    sections = result;
}

void RefiReading::appendMeasures(const Section &parent, const QList<const XmlElement *> &codes,
                                 const QList<Section> &found, QList<Section> &result) const
{
    int ordinal = 0;
    for (const XmlElement *code : codes) {
        const TextRange range = m_measures.value(idOf(*code).uuid()).range;
        if (range.isEmpty() || !parent.range.contains(range))
            continue;
        const auto same = std::find_if(found.cbegin(), found.cend(), [&](const Section &each) {
            return each.kind == OutlineNode::Kind::Measure && each.range == range;
        });
        Section measure;
        if (same != found.cend()) {
            measure = *same;
        } else {
            measure.kind = OutlineNode::Kind::Measure;
            measure.level = parent.level + 1;
            measure.range = range;
            measure.heading = {range.start, range.start};
            measure.title = measureTitle(m_text.view(range));
            measure.evidence = byHand();
        }
        measure.id = idOf(*code);
        measure.version = parent.version;
        measure.parent = parent.id;
        const QString codable = code->attribute(QLatin1String("isCodable")).trimmed();
        measure.setAside = codable == u"false" || codable == u"0";
        measure.ordinal = measure.setAside ? 0 : ++ordinal;
        result.append(measure);
    }
}

} // namespace meipi
