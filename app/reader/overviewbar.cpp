// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/overviewbar.h"

#include "reader/contrast.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace meipi {

namespace {

constexpr int patience = 60; // Milliseconds.

// Heights within a piece are taken as even: a row stands for many lines of a long text.
qsizetype positionAt(const ReaderPage &page, qint64 y)
{
    const qsizetype piece = page.heights().pieceAt(y);
    if (piece < 0)
        return 0;
    const TextRange range = page.pieces().range(piece);
    const qint64 inside = y - page.heights().offsetOf(piece);
    const qint64 height = std::max(page.heights().height(piece), 1);
    return range.start + std::clamp<qint64>(range.length() * inside / height, 0, range.length());
}

std::optional<HighlightIndex::Entry> highlightIn(const HighlightIndex &index, TextRange range)
{
    if (const auto entry = index.next(range.start - 1); entry && entry->range.start < range.end)
        return entry;
    const QList<HighlightIndex::Entry> here = index.at(range.start);
    return here.isEmpty() ? std::nullopt : std::optional(here.first());
}

} // namespace

QList<OverviewMark> overviewMarks(const ReaderPage &page, const Marks &marks,
                                  const QList<TextRange> &hits, int rows)
{
    QList<OverviewMark> result;
    const HighlightIndex &index = marks.index();
    if (rows <= 0 || page.text().isEmpty() || (index.size() == 0 && hits.isEmpty()))
        return result;
    const qint64 total = std::max<qint64>(page.heights().total(), 1);
    const qint64 shown = std::max<qint64>(total, page.viewport().height());
    const auto startOf = [&page, shown, total, rows](int row) {
        const qint64 y = shown * row / rows;
        return y >= total ? page.text().size() : positionAt(page, y);
    };
    qsizetype start = startOf(0);
    for (int row = 0; row < rows; ++row) {
        const TextRange range{start, std::max(startOf(row + 1), start)};
        start = range.end;
        if (range.isEmpty())
            continue;
        if (const auto entry = highlightIn(index, range)) {
            const auto colours = marks.mark(*entry).colours;
            result.append({OverviewMark::Kind::Highlight, row,
                           colours.isEmpty() ? QColor() : colours.front()});
        }
        const auto hit = std::lower_bound(
            hits.cbegin(), hits.cend(), range.start,
            [](TextRange each, qsizetype position) { return each.start < position; });
        if (hit != hits.cend() && hit->start < range.end)
            result.append({OverviewMark::Kind::Hit, row, QColor()});
    }
    return result;
}

OverviewBar::OverviewBar(Gather gather, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent), m_gather(std::move(gather))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        QList<OverviewMark> marks = m_gather(groove().height());
        if (marks == m_marks)
            return;
        m_marks = std::move(marks);
        m_picture = {};
        update();
    });
}

void OverviewBar::setAppearance(const ReaderAppearance &appearance)
{
    m_appearance = appearance;
    m_picture = {};
    QPalette colours = palette();
    colours.setColor(QPalette::Window, appearance.card());
    colours.setColor(QPalette::Button, mixed(appearance.card(), appearance.ink(), 0.12));
    colours.setColor(QPalette::Base, appearance.paper());
    colours.setColor(QPalette::WindowText, appearance.ink());
    colours.setColor(QPalette::ButtonText, appearance.ink());
    setPalette(colours);
}

void OverviewBar::gatherSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

QRect OverviewBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

void OverviewBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    const QRect area = groove();
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.deviceIndependentSize() != area.size()
        || m_picture.devicePixelRatio() != ratio)
        m_picture = picture(area.size(), ratio);
    QPainter(this).drawPixmap(area.topLeft(), m_picture);
}

// A row for each pixel: too many to be painted each time the slider moves.
QPixmap OverviewBar::picture(QSize size, qreal ratio) const
{
    QPixmap result(size * ratio);
    result.setDevicePixelRatio(ratio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const int half = size.width() / 2;
    for (const OverviewMark &mark : std::as_const(m_marks)) {
        const bool isHit = mark.kind == OverviewMark::Kind::Hit;
        const QColor colour = isHit
            ? m_appearance.accent()
            : m_appearance.stripe(mark.colour.isValid() ? mark.colour : QColor(Qt::gray));
        painter.fillRect(QRect(isHit ? half + 1 : 2, mark.row, half - 3, 2), colour);
    }
    return result;
}

void OverviewBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    gatherSoon();
}

} // namespace meipi
