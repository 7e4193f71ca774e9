// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include "text/folding.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace meipi {

namespace {

constexpr int paletteWidth = 560;
constexpr int rowHeight = 32;
constexpr int paletteMostRows = 11;

/// Icon and text at the left, the detail faint at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {paletteWidth / 2, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText
                                                        : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(PaletteModel::DetailRole).toString());
    }
};

} // namespace

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    m_shown.resize(m_entries.size());
    std::generate(m_shown.begin(), m_shown.end(),
                  [next = qsizetype(0)]() mutable { return next++; });
    endResetModel();
}

void PaletteModel::setQuery(const QString &query)
{
    const QString wanted = folded(query.trimmed());
    QList<qsizetype> ranked[3];
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const QString &text = m_entries[index].text;
        if (wanted.isEmpty() || folded(text).startsWith(wanted))
            ranked[0].append(index);
        else if (folded(text).contains(wanted))
            ranked[1].append(index);
        else if (matchesFilter(text, wanted) || matchesFilter(m_entries[index].also, wanted))
            ranked[2].append(index);
    }
    beginResetModel();
    m_shown = ranked[0] + ranked[1] + ranked[2];
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row < 0 || row >= m_shown.size() ? nullptr : &m_entries[m_shown[row]];
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteEntry *found = index.isValid() ? entry(index.row()) : nullptr;
    if (found == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->text;
    case Qt::DecorationRole:
        return found->icon;
    case Qt::AccessibleTextRole:
        return found->detail.isEmpty() ? found->text : found->text + u", "_qs + found->detail;
    case DetailRole:
        return found->detail;
    default:
        return {};
    }
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_model(new PaletteModel(this)), m_field(new QLineEdit),
      m_list(new QListView), m_nothing(new QLabel(tr("Nothing found.")))
{
    setObjectName(QStringLiteral("CommandPalette"));
    m_field->setObjectName(QStringLiteral("CommandQuery"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setFixedHeight(rowHeight);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 9, 9, 9);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setQuery(text);
        m_list->setCurrentIndex(m_model->index(0));
        fitSize();
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::open(const QList<PaletteEntry> &entries, const QString &hint)
{
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->clear();
    m_model->setEntries(entries);
    m_list->setCurrentIndex(m_model->index(0));
    fitSize();
    show();
    raise();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        hide();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool CommandPalette::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(paletteMostRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - paletteMostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
        m_list->setCurrentIndex(m_model->index(row));
    }
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (entry == nullptr)
        return;
    const std::function<void()> run = entry->run;
    leave();
    run();
}

void CommandPalette::leave()
{
    hide();
    emit closed();
}

void CommandPalette::fitSize()
{
    const int rows = std::clamp(m_model->rowCount(), 1, paletteMostRows);
    m_list->setFixedHeight(rows * rowHeight + 2);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    const int width = std::min(paletteWidth, parentWidget()->width() - 40);
    setFixedWidth(width);
    adjustSize();
    move((parentWidget()->width() - width) / 2, std::min(72, parentWidget()->height() / 8));
}

} // namespace meipi
