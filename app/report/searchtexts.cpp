// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/searchtexts.h"

#include <QSet>

namespace meipi {

SearchedText &SearchTexts::of(const ProjectSnapshot &project, const DocumentId &document)
{
    const Document *row = project.find(document);
    const Version *version = row == nullptr ? nullptr : project.find(row->currentVersion);
    std::shared_ptr<SearchedText> &text =
        m_texts[version == nullptr ? QString() : version->textHash];
    if (text == nullptr)
        text = std::make_shared<SearchedText>(project.text(document));
    text->setSections(sectionStretches(project.sections(document).outline()));
    return *text;
}

void SearchTexts::forgetOld(const ProjectSnapshot &project)
{
    QSet<QString> current;
    for (const DocumentId &document : project.documents()) {
        if (const Version *version = project.find(project.find(document)->currentVersion))
            current.insert(version->textHash);
    }
    m_texts.removeIf([&current](const auto &entry) { return !current.contains(entry.key()); });
}

qsizetype SearchTexts::memory() const
{
    qsizetype bytes = 0;
    for (const auto &text : m_texts)
        bytes += text->memory();
    return bytes;
}

QList<TextRange> sectionStretches(const Outline &outline)
{
    QList<qsizetype> borders;
    for (const OutlineNode &node : outline.nodes()) {
        if (node.kind != OutlineNode::Kind::Measure) {
            borders.append(node.range.start);
            borders.append(node.range.end);
        }
    }
    std::sort(borders.begin(), borders.end());
    QList<TextRange> stretches;
    for (qsizetype i = 1; i < borders.size(); ++i) {
        if (borders[i - 1] < borders[i])
            stretches.append({borders[i - 1], borders[i]});
    }
    return stretches;
}

} // namespace meipi
