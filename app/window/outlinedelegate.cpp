// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinedelegate.h"

#include "models/outlinemodel.h"
#include "window/textlabel.h"
#include "window/themeswatch.h"
#include "window/wrappedtext.h"

#include <QLineEdit>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace meipi {

namespace {

constexpr int padding = 4; // pixels above and below
constexpr int edge = 6;
constexpr int markRoom = 14; // for the reading mark
constexpr int barWidth = 22;
constexpr int barHeight = 4;
constexpr int dotSide = 7;
constexpr int dotStep = 9;
constexpr int mostDots = 5;
constexpr int gap = 6;
constexpr int titleLines = 2;
constexpr int summaryLines = 2;

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const auto kind = static_cast<OutlineNode::Kind>(index.data(OutlineModel::KindRole).toInt());
    if (kind == OutlineNode::Kind::Section && !index.parent().isValid())
        font.setWeight(QFont::DemiBold);
    if (index.data(OutlineModel::SetAsideRole).toBool())
        font.setStrikeOut(true);
    return font;
}

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

// A measure shows its number, as nothing is printed before it.
QString wordsOf(const QModelIndex &index)
{
    const auto kind = static_cast<OutlineNode::Kind>(index.data(OutlineModel::KindRole).toInt());
    if (kind != OutlineNode::Kind::Measure)
        return index.data().toString();
    const QString number = index.data(OutlineModel::NumberRole).toString();
    const QString title = index.data(OutlineModel::TitleRole).toString();
    return number.isEmpty() ? title : number + QStringLiteral("  ") + title;
}

QString notesOf(const QModelIndex &index)
{
    const int notes = index.data(OutlineModel::NotesRole).toInt();
    return notes == 0 ? QString() : QStringLiteral("✎%1").arg(notes);
}

int dotsOf(const QModelIndex &index)
{
    const auto themes = index.data(OutlineModel::ThemesRole).value<QList<ThemeId>>();
    return std::min(static_cast<int>(themes.size()), mostDots);
}

// The room at the right for bar, dots and notes; 0 where there is nothing to show.
int countsWidth(const QFont &font, const QModelIndex &index)
{
    int width = 0;
    if (index.data(OutlineModel::ShareRole).toDouble() > 0)
        width += barWidth + gap;
    if (const int dots = dotsOf(index); dots > 0)
        width += dots * dotStep + gap;
    if (const QString notes = notesOf(index); !notes.isEmpty())
        width += QFontMetrics(smallFont(font)).horizontalAdvance(notes) + gap;
    return width;
}

// Of the whole row, which a tree does not tell when it asks for the height.
int rowWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view == nullptr)
        return std::max(option.rect.width(), 100);
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return std::max(view->viewport()->width() - depth * view->indentation(), 100);
}

struct RowTexts {
    WrappedText title;
    WrappedText summary;
    int height = 0;
};

RowTexts textsOf(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int room = width - 2 * edge - markRoom;
    const QString summary = index.data(OutlineModel::SummaryRole).toString();
    RowTexts texts{WrappedText(wordsOf(index), titleFont(option, index),
                               std::max(room - countsWidth(option.font, index), 40), titleLines),
                   WrappedText(summary, smallFont(option.font), std::max(room, 40), summaryLines)};
    texts.height = texts.title.height() + 2 * padding;
    if (!summary.isEmpty())
        texts.height += texts.summary.height() + 1;
    return texts;
}

void paintReading(QPainter &painter, const QPointF &centre, ReadingState state, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, 1.4);
    pen.setCapStyle(Qt::RoundCap);
    switch (state) {
    case ReadingState::Unread:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(centre, 2.6, 2.6);
        break;
    case ReadingState::Read:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, 2.6, 2.6);
        break;
    case ReadingState::Settled:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{centre + QPointF(-3.5, 0), centre + QPointF(-1, 2.8),
                                       centre + QPointF(3.8, -3)});
        break;
    }
}

// From right to left: notes, dots, bar.
void paintCounts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 const Project &project, const QColor &ink, int right, int middle)
{
    if (const QString notes = notesOf(index); !notes.isEmpty()) {
        const QFont font = smallFont(option.font);
        const int width = QFontMetrics(font).horizontalAdvance(notes);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(right - width, middle - 10, width, 20), Qt::AlignCenter, notes);
        right -= width + gap;
    }
    const auto themes = index.data(OutlineModel::ThemesRole).value<QList<ThemeId>>();
    const int dots = dotsOf(index);
    for (int i = 0; i < dots; ++i) {
        const Theme *theme = project.snapshot().find(themes[i]);
        if (theme == nullptr)
            continue;
        const int left = right - (dots - i) * dotStep + (dotStep - dotSide);
        paintSwatch(painter, QRectF(left, middle - dotSide / 2.0, dotSide, dotSide), theme->colour);
    }
    if (dots > 0)
        right -= dots * dotStep + gap;
    const double share = std::min(index.data(OutlineModel::ShareRole).toDouble(), 1.0);
    if (share <= 0)
        return;
    const QRectF bar(right - barWidth, middle - barHeight / 2.0, barWidth, barHeight);
    QColor ground = ink;
    ground.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(ink);
    painter.drawRoundedRect(
        QRectF(bar.topLeft(), QSizeF(std::max(barWidth * share, 2.0), barHeight)), 2, 2);
}

} // namespace

OutlineDelegate::OutlineDelegate(const Project &project, QObject *parent)
    : QStyledItemDelegate(parent), m_project(project)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = rowWidth(option, index);
    return {width, textsOf(option, index, width).height};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter,
                                        option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint = isSelected ? ink : faintInk(option.palette);
    const RowTexts texts = textsOf(option, index, option.rect.width());
    const int left = option.rect.left() + edge + markRoom;
    const int top = option.rect.top() + padding;
    const int middle = top + QFontMetrics(option.font).height() / 2;
    texts.title.draw(*painter, {left, top}, ink);
    texts.summary.draw(*painter, {left, top + texts.title.height() + 1}, faint);

    const auto kind = static_cast<OutlineNode::Kind>(index.data(OutlineModel::KindRole).toInt());
    if (kind != OutlineNode::Kind::Measure) {
        const auto state = static_cast<ReadingState>(index.data(OutlineModel::ReadingRole).toInt());
        paintReading(*painter, QPointF(option.rect.left() + edge + 4.5, middle + 0.5), state,
                     faint);
    }
    paintCounts(*painter, option, index, m_project, faint, option.rect.right() - edge, middle);
    painter->restore();
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QStringLiteral("Summary"));
    field->setAccessibleName(QStringLiteral("Summary"));
    field->setPlaceholderText(tr("Summary in one sentence"));
    return field;
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                   const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<QLineEdit *>(editor))
        emit summaryWritten(index, field->text());
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + markRoom, option.rect.bottom() - height,
                        option.rect.width() - markRoom, height);
}

} // namespace meipi
