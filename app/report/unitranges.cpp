// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/unitranges.h"

#include "text/sentences.h"

namespace meipi {

namespace {

struct UnitKey {
    ReportUnit unit;
    const char *key;
};

constexpr UnitKey unitKeys[] = {{ReportUnit::Character, "character"},
                                {ReportUnit::Sentence, "sentence"},
                                {ReportUnit::Paragraph, "paragraph"},
                                {ReportUnit::Measure, "measure"},
                                {ReportUnit::Section, "section"}};

TextRange trimmedRange(QStringView text, TextRange range)
{
    while (range.start < range.end && text[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

std::vector<TextRange> paragraphsOf(const Text &text)
{
    std::vector<TextRange> found;
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const TextRange range = trimmedRange(text.string(), text.paragraph(i));
        if (!range.isEmpty())
            found.push_back(range);
    }
    return found;
}

std::vector<TextRange> measuresOf(const Outline &outline)
{
    std::vector<TextRange> found;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind == OutlineNode::Kind::Measure && !node.setAside && !node.range.isEmpty())
            found.push_back(node.range);
    }
    return found;
}

bool isSectionLike(const OutlineNode &node)
{
    return node.kind != OutlineNode::Kind::Measure;
}

std::vector<TextRange> lowestSectionsOf(const Outline &outline)
{
    const QList<OutlineNode> &nodes = outline.nodes();
    std::vector<char> isParent(static_cast<size_t>(nodes.size()), 0);
    for (const OutlineNode &node : nodes) {
        if (isSectionLike(node) && node.parent >= 0)
            isParent[static_cast<size_t>(node.parent)] = 1;
    }
    std::vector<TextRange> found;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (isSectionLike(nodes[i]) && isParent[static_cast<size_t>(i)] == 0
            && !nodes[i].range.isEmpty())
            found.push_back(nodes[i].range);
    }
    return found;
}

} // namespace

const std::vector<TextRange> &SentenceCache::sentences(const QString &textHash, const Text &text)
{
    auto &known = m_found[textHash];
    if (known != nullptr)
        return *known;
    auto found = std::make_shared<std::vector<TextRange>>();
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const qsizetype start = text.paragraph(i).start;
        const QList<TextRange> ranges = meipi::sentences(text.paragraphView(i));
        for (const TextRange range : ranges) {
            const TextRange own =
                trimmedRange(text.string(), {start + range.start, start + range.end});
            if (!own.isEmpty())
                found->push_back(own);
        }
    }
    known = found;
    return *known;
}

std::vector<TextRange> unitsOf(const ProjectSnapshot &project, const DocumentId &document,
                               ReportUnit unit, SentenceCache &cache)
{
    const Document *row = project.find(document);
    if (row == nullptr)
        return {};
    const Text text = project.text(document);
    switch (unit) {
    case ReportUnit::Character:
        return text.isEmpty() ? std::vector<TextRange>()
                              : std::vector<TextRange>{TextRange{0, text.size()}};
    case ReportUnit::Sentence: {
        const Version *version = project.find(row->currentVersion);
        return cache.sentences(version == nullptr ? QString() : version->textHash, text);
    }
    case ReportUnit::Paragraph:
        return paragraphsOf(text);
    case ReportUnit::Measure:
        return measuresOf(project.sections(document).outline());
    case ReportUnit::Section:
        return lowestSectionsOf(project.sections(document).outline());
    }
    return {};
}

std::vector<TextRange> unitsOf(const MarkedProject &project, int document, ReportUnit unit,
                               SentenceCache &cache)
{
    return unitsOf(project.project(), project.documents()[document], unit, cache);
}

QLatin1String unitKey(ReportUnit unit)
{
    for (const UnitKey &each : unitKeys) {
        if (each.unit == unit)
            return QLatin1String(each.key);
    }
    return {};
}

std::optional<ReportUnit> unitWithKey(QStringView key)
{
    for (const UnitKey &each : unitKeys) {
        if (key == QLatin1String(each.key))
            return each.unit;
    }
    return std::nullopt;
}

} // namespace meipi
