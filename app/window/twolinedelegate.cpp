// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/twolinedelegate.h"

#include "window/rowpainting.h"

#include <QAbstractProxyModel>
#include <QPainter>

#include <algorithm>

namespace meipi {

namespace {

constexpr int entryEdge = 10; // pixels
constexpr int entryPadding = 4;
constexpr int leadGap = 8;
constexpr int leadCharacters = 2;

struct Lines {
    QRect lead;
    QRect first;
    QRect second;
};

// Numbers of a list need room for the longest, whichever of its rows a filter leaves.
int charactersOfLead(const QModelIndex &index, int leadRole)
{
    if (leadRole < 0 || index.data(leadRole).typeId() != QMetaType::Int)
        return leadCharacters;
    const QAbstractItemModel *model = index.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return std::max(leadCharacters, static_cast<int>(QString::number(model->rowCount()).size()));
}

Lines linesOf(const QStyleOptionViewItem &option, int characters)
{
    const int firstHeight = QFontMetrics(option.font).lineSpacing();
    const int secondHeight = QFontMetrics(smallFont(option.font)).lineSpacing();
    const int leadWidth =
        QFontMetrics(option.font).horizontalAdvance(QString(characters, u'0')) + 1;
    const QRect room = option.rect.adjusted(entryEdge, entryPadding, -entryEdge, -entryPadding);
    const int left = room.left() + leadWidth + leadGap;
    Lines lines;
    lines.lead = QRect(room.left(), room.top(), leadWidth, firstHeight);
    lines.first = QRect(left, room.top(), room.right() - left, firstHeight);
    lines.second = QRect(left, lines.first.bottom() + 1, lines.first.width(), secondHeight);
    return lines;
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const Roles &roles, QObject *parent)
    : QStyledItemDelegate(parent), m_roles(roles)
{
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80,
            QFontMetrics(option.font).lineSpacing()
                + QFontMetrics(smallFont(option.font)).lineSpacing() + 2 * entryPadding};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    painter->save();
    paintRowPaper(*painter, row);
    const Lines lines = linesOf(option, charactersOfLead(index, m_roles.lead));
    const bool isFaint = index.data(m_roles.faint).toBool();
    paintLine(*painter, lines.lead, index.data(m_roles.lead).toString(), option.font,
              rowFaintInk(row), Qt::AlignRight | Qt::AlignVCenter);
    paintLine(*painter, lines.first, index.data().toString(), option.font,
              isFaint ? rowFaintInk(row) : rowInk(row));
    paintLine(*painter, lines.second, index.data(m_roles.detail).toString(), smallFont(option.font),
              rowFaintInk(row));
    painter->restore();
}

void TwoLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const Lines lines = linesOf(option, charactersOfLead(index, m_roles.lead));
    QRect place = lines.first.adjusted(-4, 0, 0, 0);
    place.setHeight(std::max(editor->sizeHint().height(), place.height()));
    editor->setGeometry(place);
}

} // namespace meipi
