// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/historypanel.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int undoneRole = Qt::UserRole + 1;
constexpr int shownSteps = 200;

} // namespace

HistoryPanel::HistoryPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_list(new QListWidget(this))
{
    m_list->setObjectName(QStringLiteral("History"));
    m_list->setAccessibleName(QStringLiteral("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *hint = new QLabel(tr("Double click a step to go back to it, or forward."), this);
    hint->setWordWrap(true);
    hint->setContentsMargins(12, 8, 12, 8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { goTo(m_list->row(item)); });
    // Read only when it is seen: an edit must not wait for a list that nobody looks at.
    connect(&edits.session(), &ProjectSession::historyChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void HistoryPanel::reload()
{
    m_isStale = false;
    m_list->clear();
    const auto steps = m_edits.session().history(shownSteps);
    if (!steps)
        return;
    int current = -1;
    for (const HistoryStep &step : *steps) {
        const QString time = QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(step.time.milliseconds), QLocale::ShortFormat);
        const bool isUndone = step.state == HistoryStep::State::Undone;
        auto *item =
            new QListWidgetItem(tr("%1 · %2 · %3").arg(step.label, step.authorName, time), m_list);
        item->setData(undoneRole, isUndone);
        if (isUndone) {
            QFont font = item->font();
            font.setStrikeOut(true);
            item->setFont(font);
            item->setToolTip(tr("Undone"));
        } else {
            current = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(current);
    m_list->scrollToBottom();
}

void HistoryPanel::goTo(int row)
{
    int undone = 0;
    int done = 0;
    const bool isUndone = m_list->item(row)->data(undoneRole).toBool();
    for (int each = 0; each < m_list->count(); ++each) {
        const bool eachUndone = m_list->item(each)->data(undoneRole).toBool();
        done += each > row && !eachUndone ? 1 : 0;
        undone += each <= row && eachUndone ? 1 : 0;
    }
    for (int count = isUndone ? undone : done; count > 0; --count) {
        if (isUndone)
            m_edits.redo();
        else
            m_edits.undo();
    }
}

} // namespace meipi
