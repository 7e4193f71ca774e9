// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/outlinedelegate.h"

#include "models/outlinemodel.h"
#include "window/rowpainting.h"
#include "window/themeswatch.h"
#include "window/wrappedtext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTreeView>

#include <algorithm>

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

constexpr int nodePadding = 4; // pixels above and below
constexpr int nodeEdge = 6;
constexpr int markRoom = 18; // for the reading mark
constexpr int lineGap = 2;
constexpr int nodeBarWidth = 40;
constexpr int barHeight = 4;
constexpr int dotSide = 8;
constexpr int dotStep = 11;
constexpr int mostDots = 5;
constexpr int nodeGap = 8;
constexpr int fieldLines = 3;
constexpr int diamondRoom = 12; // at the right of the title
constexpr qreal diamondReach = 3.5;

Kind nodeKindOf(const QModelIndex &index)
{
    return static_cast<Kind>(index.data(OutlineModel::KindRole).toInt());
}

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    const bool isTop = nodeKindOf(index) == Kind::Section && !index.parent().isValid();
    if (isTop || nodeKindOf(index) == Kind::Part)
        font.setWeight(QFont::DemiBold);
    font.setStrikeOut(index.data(OutlineModel::SetAsideRole).toBool());
    return font;
}

bool hasMarks(const QModelIndex &index)
{
    return index.data(OutlineModel::ShareRole).toDouble() > 0
        || index.data(OutlineModel::NotesRole).toInt() > 0;
}

// Of the row, which a tree does not tell when it asks for the height.
int rowWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view == nullptr)
        return option.rect.width();
    int depth = view->rootIsDecorated() ? 1 : 0;
    for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return view->viewport()->width() - depth * view->indentation();
}

/// Where the parts of a row lie below each other.
struct RowLayout {
    QRect title;
    QRect summary; ///< Empty without one.
    QRect marks; ///< Likewise.
    int titleLines = 1;
    int summaryLines = 0;
    int height = 0; ///< Without the field.
};

RowLayout layoutOf(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint topLeft,
                   int width)
{
    const int left = topLeft.x() + nodeEdge + markRoom;
    const int diamond = index.data(OutlineModel::ByHandRole).toBool() ? diamondRoom : 0;
    const int room = std::max(width - 2 * nodeEdge - markRoom - diamond, 40);
    const QFont bigFont = titleFont(option, index);
    const QFont small = smallFont(option.font);
    const int smallLine = QFontMetrics(small).lineSpacing();
    RowLayout layout;
    layout.titleLines = needsTwoLines(index.data().toString(), bigFont, room) ? 2 : 1;
    int top = topLeft.y() + nodePadding;
    const auto take = [&top, left, room](int height) {
        const QRect rect(left, top, room, height);
        top += height;
        return rect;
    };
    layout.title = take(layout.titleLines * QFontMetrics(bigFont).lineSpacing());
    if (const QString summary = index.data(OutlineModel::SummaryRole).toString();
        !summary.isEmpty()) {
        layout.summaryLines = needsTwoLines(summary, small, room) ? 2 : 1;
        top += lineGap;
        layout.summary = take(layout.summaryLines * smallLine);
    }
    if (hasMarks(index))
        layout.marks = take(smallLine);
    layout.height = top + nodePadding - topLeft.y();
    return layout;
}

void paintTick(QPainter &painter, const QPointF &centre, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-3, 0.2), centre + QPointF(-0.8, 2.4),
                                   centre + QPointF(3.2, -2.4)});
}

void paintReading(QPainter &painter, const QPointF &centre, ReadingState state,
                  const QStyleOptionViewItem &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(rowFaintInk(option));
    switch (state) {
    case ReadingState::Unread:
        painter.drawEllipse(centre, 2.4, 2.4);
        break;
    case ReadingState::Read:
        paintTick(painter, centre, rowFaintInk(option));
        break;
    case ReadingState::Settled:
        painter.drawEllipse(centre, 6, 6);
        paintTick(painter, centre, option.palette.color(QPalette::Base));
        break;
    }
    painter.restore();
}

void paintDiamond(QPainter &painter, const QPointF &centre, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(
        QPolygonF{centre - QPointF(diamondReach, 0), centre - QPointF(0, diamondReach),
                  centre + QPointF(diamondReach, 0), centre + QPointF(0, diamondReach)});
    painter.restore();
}

} // namespace

OutlineDelegate::OutlineDelegate(const Project &project, QObject *parent)
    : QStyledItemDelegate(parent), m_project(project)
{
}

void OutlineDelegate::setTyped(const QModelIndex &index, Field field)
{
    m_kind = field;
    const QModelIndex before = m_typed;
    m_typed = index;
    if (before.isValid() && before != index)
        emit sizeHintChanged(before);
    if (index.isValid())
        emit sizeHintChanged(index);
}

void OutlineDelegate::keep()
{
    if (m_field == nullptr)
        return;
    emit commitData(m_field);
    emit closeEditor(m_field);
}

int OutlineDelegate::firstLineHeight(const QFont &font)
{
    return QFontMetrics(font).lineSpacing() + 2 * nodePadding;
}

int OutlineDelegate::fieldHeight(const QStyleOptionViewItem &option) const
{
    return fieldLines * QFontMetrics(option.font).lineSpacing() + 2 * nodeGap;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = rowWidth(option, index);
    const RowLayout layout = layoutOf(option, index, {0, 0}, width);
    const int field = m_typed == index
        ? fieldHeight(option) - layout.summary.height() - layout.marks.height()
        : 0;
    return {width, layout.height + field};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    paintRowPaper(*painter, row);
    const RowLayout layout = layoutOf(option, index, option.rect.topLeft(), option.rect.width());
    const bool isAside = index.data(OutlineModel::SetAsideRole).toBool();
    WrappedText(index.data().toString(), titleFont(option, index), layout.title.width(),
                layout.titleLines)
        .draw(*painter, layout.title.topLeft(), isAside ? rowFaintInk(row) : rowInk(row));
    if (!isAside) {
        const int line = layout.title.height() / layout.titleLines;
        const auto state = static_cast<ReadingState>(index.data(OutlineModel::ReadingRole).toInt());
        paintReading(*painter,
                     QPointF(option.rect.left() + nodeEdge + 6, layout.title.top() + line / 2.0),
                     state, row);
    }
    if (index.data(OutlineModel::ByHandRole).toBool()) {
        const int line = layout.title.height() / layout.titleLines;
        paintDiamond(
            *painter,
            QPointF(option.rect.right() - nodeEdge - diamondReach, layout.title.top() + line / 2.0),
            rowFaintInk(row));
    }
    if (m_typed != index) {
        WrappedText(index.data(OutlineModel::SummaryRole).toString(), smallFont(option.font),
                    layout.summary.width(), std::max(layout.summaryLines, 1))
            .draw(*painter, layout.summary.topLeft(), rowFaintInk(row));
        if (!layout.marks.isEmpty())
            paintMarks(*painter, layout.marks, row, index);
    }
    painter->restore();
}

void OutlineDelegate::paintMarks(QPainter &painter, const QRect &line,
                                 const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int middle = line.center().y();
    int left = line.left();
    paintShare(painter, QRectF(left, middle - barHeight / 2.0, nodeBarWidth, barHeight),
               index.data(OutlineModel::ShareRole).toDouble(), rowFaintInk(option),
               Qt::LeftToRight);
    left += nodeBarWidth + nodeGap;
    const auto themes = index.data(OutlineModel::ThemesRole).value<QList<ThemeId>>();
    for (qsizetype i = 0; i < std::min<qsizetype>(themes.size(), mostDots); ++i) {
        if (const Theme *theme = m_project.snapshot().find(themes[i]))
            paintSwatch(painter, QRectF(left, middle - dotSide / 2.0, dotSide, dotSide),
                        theme->colour);
        left += dotStep;
    }
    const QFont small = smallFont(option.font);
    QStringList words;
    if (themes.size() > mostDots)
        words.append(u'+' + QString::number(themes.size() - mostDots));
    if (const int notes = index.data(OutlineModel::NotesRole).toInt(); notes > 0)
        words.append(QStringLiteral("✎ %1").arg(notes));
    if (!themes.isEmpty() && themes.size() <= mostDots)
        left += nodeGap - (dotStep - dotSide);
    paintLine(painter, QRect(left, line.top(), line.right() - left, line.height()),
              words.join(QStringLiteral("   ")), small, rowFaintInk(option));
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const
{
    auto *field = new QPlainTextEdit(parent);
    const bool isTitle = m_kind == Field::Title;
    field->setObjectName(isTitle ? QStringLiteral("Title") : QStringLiteral("Summary"));
    field->setAccessibleName(isTitle ? tr("Title") : tr("Summary"));
    field->setPlaceholderText(isTitle ? tr("Title as printed") : tr("Summary in one sentence"));
    field->setTabChangesFocus(true);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field = field;
    return field;
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QPlainTextEdit *>(editor);
    // Rows that are reported while one types leave the field alone.
    if (field == nullptr || field->document()->isModified())
        return;
    const int role = m_kind == Field::Title ? int(OutlineModel::TitleRole) : int(Qt::EditRole);
    field->setPlainText(index.data(role).toString());
    field->document()->setModified(false);
    field->moveCursor(QTextCursor::End);
    if (m_kind == Field::Title)
        field->selectAll();
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                   const QModelIndex &index) const
{
    auto *field = qobject_cast<QPlainTextEdit *>(editor);
    if (field == nullptr || !field->document()->isModified())
        return;
    field->document()->setModified(false);
    const bool isTitle = field->objectName() == QLatin1String("Title");
    model->setData(index, field->toPlainText().simplified(),
                   isTitle ? int(OutlineModel::TitleRole) : int(Qt::EditRole));
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const RowLayout layout = layoutOf(option, index, option.rect.topLeft(), option.rect.width());
    const int top =
        m_kind == Field::Title ? layout.title.top() - lineGap : layout.title.bottom() + lineGap;
    editor->setGeometry(layout.title.left() - nodeEdge, top, layout.title.width() + nodeEdge,
                        fieldHeight(option) - nodeGap);
}

bool OutlineDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_field) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ends = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter
            || key->key() == Qt::Key_Escape;
        if (ends) {
            keep();
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace meipi
