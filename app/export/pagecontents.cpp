// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pagecontents.h"

#include "export/pagestyle.h"

namespace meipi {

using namespace pagestyle;

namespace {

constexpr int deepestContents = 2;
constexpr qsizetype leastContents = 3;
constexpr double contentsLine = 16;
constexpr double contentsBaseline = 11.2;

} // namespace

void PageContents::add(int level, const QString &title)
{
    if (level >= 1 && level <= deepestContents)
        m_entries.append({level, title});
}

void PageContents::write(PageWriter &writer)
{
    if (m_entries.size() < leastContents) {
        m_entries.clear();
        return;
    }
    writer.paragraph({{m_words(Word::Contents), sans(11, ink, true)}},
                     {.space = 18, .lineHeight = 18, .keepsWithNext = true});
    // Room for the widest number, so that lines break as they will with the true one.
    const TextSpans room{{QStringLiteral("0000"), small()}};
    const double taken = writer.typesetter().widthOf(room) + 16;
    for (const Bookmark &entry : std::as_const(m_entries)) {
        m_strips.append(writer.flow().size());
        const double x = entry.level == 1 ? 0 : 16;
        writer.paragraph({{entry.title, sans(entry.level == 1 ? 9.4 : 9)}},
                         {.x = x,
                          .width = writer.textWidth() - x - taken,
                          .space = 1,
                          .lineHeight = contentsLine,
                          .fit = Typesetter::Fit::Ragged});
    }
}

void PageContents::fill(PageFlow &flow, const Typesetter &typesetter) const
{
    const QList<PageOfStrips> pages = flow.pages();
    qsizetype next = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const PageOfStrips::Entry &entry : pages[page].entries) {
            const auto &bookmark = entry.strip->bookmark;
            if (!bookmark || bookmark->level < 1 || bookmark->level > deepestContents
                || next >= m_strips.size())
                continue;
            Strip &strip = flow.strip(m_strips[next++]);
            const QByteArray link = '#' + QByteArray::number(bookmark->number);
            for (PageText &text : strip.texts)
                text.link = link;
            const QList<TypesetLine> number = typesetter.rightAligned(
                {{QString::number(page + 1), small()}}, flow.geometry().textWidth());
            strip.texts.append({number.first(), 0, contentsBaseline, link});
        }
    }
}

} // namespace meipi
