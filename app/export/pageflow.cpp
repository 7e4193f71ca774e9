// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pageflow.h"

namespace meipi {

namespace {

// Puts strips on pages one after the other.
class Filling {
public:
    Filling(const PageFlow &flow, const QList<QList<Strip>> &heads) : m_flow(flow), m_heads(heads)
    {
        m_pages.append(PageOfStrips());
    }

    const QList<PageOfStrips> &pages() const { return m_pages; }
    double used() const { return m_top + closing(nullptr); }
    bool isAtTop() const { return m_last == nullptr; }

    // What a strip takes here, with the padding of the frame that ends or begins above it.
    double spaceAbove(const Strip &strip) const
    {
        const bool staysInFrame = m_last != nullptr && m_last->frame == strip.frame;
        const double opening =
            strip.frame >= 0 && !staysInFrame ? m_flow.frame(strip.frame).padding : 0;
        return (isAtTop() ? 0 : strip.space) + closing(&strip) + opening;
    }

    double headHeight(const Strip &strip) const
    {
        double height = 0;
        if (strip.head >= 0) {
            for (const Strip &row : m_heads[strip.head])
                height += row.space + row.height;
        }
        return height;
    }

    void beginPage(const Strip &next)
    {
        m_pages.append(PageOfStrips());
        m_top = 0;
        m_last = nullptr;
        if (next.head < 0)
            return;
        for (const Strip &row : m_heads[next.head])
            put(row);
    }

    void put(const Strip &strip)
    {
        m_top += spaceAbove(strip);
        m_pages.last().entries.append({&strip, m_top});
        m_top += strip.height;
        m_last = &strip;
    }

    double top() const { return m_top; }

private:
    // Below the last strip, where its frame ends with it.
    double closing(const Strip *next) const
    {
        if (m_last == nullptr || m_last->frame < 0)
            return 0;
        return next != nullptr && next->frame == m_last->frame
            ? 0
            : m_flow.frame(m_last->frame).padding;
    }

    const PageFlow &m_flow;
    const QList<QList<Strip>> &m_heads;
    QList<PageOfStrips> m_pages;
    double m_top = 0;
    const Strip *m_last = nullptr; ///< On this page.
};

double paddingOf(const PageFlow &flow, const Strip &strip)
{
    return strip.frame < 0 ? 0 : flow.frame(strip.frame).padding;
}

} // namespace

PageGeometry PageGeometry::on(ExportOptions::Paper paper)
{
    PageGeometry geometry;
    if (paper == ExportOptions::Paper::Letter) {
        geometry.width = 612;
        geometry.height = 792;
    }
    return geometry;
}

void PageFlow::append(Strip strip)
{
    if (strip.bookmark)
        strip.bookmark->number = ++m_bookmarks;
    m_strips.append(std::move(strip));
}

void PageFlow::append(const QList<Strip> &strips)
{
    for (const Strip &strip : strips)
        append(strip);
}

int PageFlow::addFrame(const PageFrame &frame)
{
    m_frames.append(frame);
    return static_cast<int>(m_frames.size()) - 1;
}

int PageFlow::addHead(const QList<Strip> &strips)
{
    m_heads.append(strips);
    return static_cast<int>(m_heads.size()) - 1;
}

// After the last strip that is to stand on the page of @p first.
qsizetype PageFlow::unitEnd(qsizetype first) const
{
    qsizetype end = first;
    while (end < m_strips.size() && m_strips[end].keepsWithNext)
        ++end;
    return std::min(end + 1, m_strips.size());
}

double PageFlow::heightOf(qsizetype first, qsizetype end, bool atTop) const
{
    double height = 0;
    for (qsizetype i = first; i < end; ++i) {
        const bool opens = i == first || m_strips[i].frame != m_strips[i - 1].frame;
        if (opens) {
            height += paddingOf(*this, m_strips[i]);
            height += i == first ? 0 : paddingOf(*this, m_strips[i - 1]);
        }
        height += (i == first && atTop ? 0 : m_strips[i].space) + m_strips[i].height;
    }
    return height + paddingOf(*this, m_strips[end - 1]);
}

QList<PageOfStrips> PageFlow::pages() const
{
    Filling filling(*this, m_heads);
    const double limit = m_geometry.textHeight();
    for (qsizetype first = 0; first < m_strips.size();) {
        const qsizetype end = unitEnd(first);
        const double needed = heightOf(first, end, filling.isAtTop());
        const double whole = heightOf(first, end, true) + filling.headHeight(m_strips[first]);
        if (!filling.isAtTop() && filling.top() + needed > limit && whole <= limit)
            filling.beginPage(m_strips[first]);
        for (; first < end; ++first) {
            const Strip &strip = m_strips[first];
            const double below = paddingOf(*this, strip);
            if (!filling.isAtTop()
                && filling.top() + filling.spaceAbove(strip) + strip.height + below > limit)
                filling.beginPage(strip);
            filling.put(strip);
        }
    }
    return filling.pages();
}

double PageFlow::usedHeight() const
{
    const QList<PageOfStrips> all = pages();
    if (all.last().entries.isEmpty())
        return 0;
    const PageOfStrips::Entry &last = all.last().entries.last();
    return last.top + last.strip->height + paddingOf(*this, *last.strip);
}

} // namespace meipi
