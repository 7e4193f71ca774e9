// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/conditiongroup.h"

#include "window/barbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace meipi {

namespace {

using GroupKind = GatheringCondition::Kind;

} // namespace

ConditionGroup::ConditionGroup(const ConditionDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_joined(new QComboBox), m_column(new QVBoxLayout)
{
    m_joined->setObjectName(QStringLiteral("Joined"));
    m_joined->addItems({tr("all of these:"), tr("any of these:")});
    m_joined->setAccessibleName(tr("How the conditions are joined"));
    auto *add = new BarButton;
    add->setObjectName(QStringLiteral("AddCondition"));
    add->setWords(tr("Add condition"));
    add->setKey(QStringLiteral("⏎"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_joined);
    head->addWidget(add);
    head->addStretch();
    m_column->setSpacing(3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(head);
    column->addLayout(m_column);
    connect(m_joined, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    connect(add, &BarButton::clicked, this, [this] { addBelow(nullptr); });
    addRow(0);
}

ConditionRow *ConditionGroup::addRow(qsizetype at)
{
    auto *row = new ConditionRow(m_desk);
    m_rows.insert(at, row);
    m_column->insertWidget(static_cast<int>(at), row);
    connect(row, &ConditionRow::changed, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    connect(row, &ConditionRow::nextWanted, this, [this, row] { addBelow(row); });
    // Not while the row handles the key or click that asks for it.
    connect(
        row, &ConditionRow::removeWanted, this, [this, row] { removeRow(row); },
        Qt::QueuedConnection);
    return row;
}

// Null: at the end.
void ConditionGroup::addBelow(ConditionRow *row)
{
    const qsizetype at = row == nullptr ? m_rows.size() : m_rows.indexOf(row) + 1;
    addRow(at)->focusPhrase();
}

void ConditionGroup::removeRow(ConditionRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at < 0)
        return;
    m_rows.removeAt(at);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow(0);
    m_rows[std::min(at, m_rows.size() - 1)]->focusPhrase();
    emit changed();
}

GatheringCondition ConditionGroup::condition() const
{
    GatheringCondition list;
    list.kind = m_joined->currentIndex() == 0 ? GroupKind::All : GroupKind::Any;
    for (const ConditionRow *row : m_rows) {
        if (const auto part = row->condition())
            list.parts.append(*part);
    }
    if (list.parts.isEmpty())
        return {};
    return list.parts.size() == 1 ? list.parts.first() : list;
}

void ConditionGroup::setCondition(const GatheringCondition &condition)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isList = condition.kind == GroupKind::All || condition.kind == GroupKind::Any;
    QList<GatheringCondition> parts;
    if (isList)
        parts = condition.parts;
    else if (condition.kind != GroupKind::Everything)
        parts = {condition};
    if (isList)
        m_joined->setCurrentIndex(condition.kind == GroupKind::All ? 0 : 1);
    while (m_rows.size() > std::max<qsizetype>(1, parts.size())) {
        ConditionRow *row = m_rows.takeLast();
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    if (parts.isEmpty()) {
        delete m_rows.takeFirst(); // for one that asks for nothing
        addRow(0);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        ConditionRow *row = i < m_rows.size() ? m_rows[i] : addRow(i);
        row->setCondition(parts[i]);
    }
}

void ConditionGroup::refreshChoices()
{
    for (ConditionRow *row : std::as_const(m_rows))
        row->refreshChoices();
}

void ConditionGroup::focusLast()
{
    m_rows.last()->focusPhrase();
}

} // namespace meipi
