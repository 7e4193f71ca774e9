// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/founddelegate.h"

#include "models/foundmodel.h"
#include "window/rowpainting.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

namespace meipi {

namespace {

constexpr int foundEdge = 10; // pixels
constexpr int foundPadding = 4;
constexpr int hitIndent = 10;
constexpr int boxSide = 16;
constexpr int boxGap = 6;
constexpr int footGap = 1;
constexpr int excerptLines = 2;
constexpr qsizetype longestUnbroken = 8; // UTF-16 code units
constexpr float groundShare = 0.28F; // of the highlight behind a hit

FoundModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<FoundModel::Kind>(index.data(FoundModel::KindRole).toInt());
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).lineSpacing() + 1;
}

// Short words are not torn at the end of a line.
QString unbroken(const QString &words)
{
    if (words.size() > longestUnbroken)
        return words;
    QString joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (i > 0 && !words[i].isLowSurrogate())
            joined.append(QChar(u'\u2060'));
        joined.append(words[i]);
    }
    return joined;
}

// In the ink of the row: the style's own box cannot be seen on dark paper.
void paintBox(QPainter &painter, const QRect &box, int state, const QColor &ink)
{
    const QRectF frame = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1));
    painter.drawRoundedRect(frame, 2, 2);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF at = frame.topLeft();
    const qreal side = frame.width();
    if (state == Qt::Checked) {
        painter.drawPolyline(
            QPolygonF({at + QPointF(0.22, 0.52) * side, at + QPointF(0.42, 0.74) * side,
                       at + QPointF(0.78, 0.28) * side}));
    } else if (state == Qt::PartiallyChecked) {
        painter.drawLine(at + QPointF(0.25, 0.5) * side, at + QPointF(0.75, 0.5) * side);
    }
    painter.restore();
}

void layOut(QTextLayout &layout, qreal width, qreal height)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal bottom = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, bottom});
        bottom += height;
    }
    layout.endLayout();
}

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHit = kindOf(index) == FoundModel::Kind::Hit;
    const int foot = index.data(FoundModel::HasFootRole).toBool()
        ? lineHeight(smallFont(option.font)) + footGap
        : 0;
    return {80, (isHit ? excerptLines : 1) * lineHeight(option.font) + 2 * foundPadding + foot};
}

QRect FoundDelegate::boxOf(const QStyleOptionViewItem &option, bool isHit)
{
    const int left = option.rect.left() + foundEdge + (isHit ? hitIndent : 0);
    const int height = lineHeight(option.font);
    const QRect box(left, option.rect.top() + foundPadding + (height - boxSide) / 2, boxSide,
                    boxSide);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    painter->save();
    paintRowPaper(*painter, row);
    const auto kind = kindOf(index);
    const bool isHit = kind == FoundModel::Kind::Hit;
    QRect room = option.rect.adjusted(foundEdge + (isHit ? hitIndent : 0), foundPadding, -foundEdge,
                                      -foundPadding);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        paintBox(*painter, boxOf(option, isHit), state.toInt(), rowInk(row));
        room.setLeft(room.left() + boxSide + boxGap);
    }
    if (index.data(FoundModel::HasFootRole).toBool()) {
        const QFont small = smallFont(option.font);
        const QRect foot(room.left(), room.bottom() + 1 - lineHeight(small), room.width(),
                         lineHeight(small));
        paintLine(*painter, QStyle::visualRect(option.direction, option.rect, foot),
                  index.data(FoundModel::FootRole).toString(), small, rowFaintInk(row));
        room.setBottom(foot.top() - 1 - footGap);
    }
    if (isHit) {
        paintHit(*painter, row, QStyle::visualRect(option.direction, option.rect, room), index);
        painter->restore();
        return;
    }
    QFont font = kind == FoundModel::Kind::Document ? option.font : smallFont(option.font);
    font.setBold(kind == FoundModel::Kind::Document);
    const QString count = index.data(FoundModel::CountRole).toString();
    const int width = count.isEmpty() ? 0 : textWidth(QFontMetrics(font), count) + boxGap;
    paintLine(*painter, room.adjusted(0, 0, -width, 0), index.data().toString(), font,
              kind == FoundModel::Kind::Document ? rowInk(row) : rowFaintInk(row));
    paintLine(*painter, room, count, font, rowFaintInk(row), Qt::AlignRight | Qt::AlignVCenter);
    painter->restore();
}

void FoundDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &row, const QRect &room,
                             const QModelIndex &index)
{
    QFont bold = row.font;
    bold.setBold(true);
    const QFontMetrics metrics(row.font);
    const QString passage = unbroken(index.data(FoundModel::PassageRole).toString());
    QString before = index.data(FoundModel::BeforeRole).toString();
    QString after = index.data(FoundModel::AfterRole).toString();
    // What stands around gives way, so that the hit is among the lines that are seen.
    const int rest = excerptLines * (room.width() - metrics.horizontalAdvance(u'文'))
        - QFontMetrics(bold).horizontalAdvance(passage);
    const int afterWidth = std::max(rest / 2, rest - metrics.horizontalAdvance(before));
    after = metrics.elidedText(after, Qt::ElideRight, afterWidth);
    before = metrics.elidedText(before, Qt::ElideLeft,
                                std::max(0, rest - metrics.horizontalAdvance(after)));
    QTextLayout layout(before + passage + after, row.font);
    QTextLayout::FormatRange marked;
    marked.start = static_cast<int>(before.size());
    marked.length = static_cast<int>(passage.size());
    marked.format.setFontWeight(QFont::Bold);
    QColor ground = QGuiApplication::palette().color(QPalette::Active, QPalette::Highlight);
    ground.setAlphaF(groundShare);
    marked.format.setBackground(ground);
    layout.setFormats({marked});
    layOut(layout, room.width(), lineHeight(row.font));
    painter.setPen(rowInk(row));
    painter.setClipRect(room);
    layout.draw(&painter, room.topLeft());
}

bool FoundDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const bool isHit = kindOf(index) == FoundModel::Kind::Hit;
        const QRect box = boxOf(option, isHit).adjusted(-4, -4, 4, 4);
        if (!box.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            return false;
    } else if (event->type() != QEvent::KeyPress
               || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space) {
        return false;
    }
    return model->setData(index, state.toInt() == Qt::Unchecked ? Qt::Checked : Qt::Unchecked,
                          Qt::CheckStateRole);
}

} // namespace meipi
