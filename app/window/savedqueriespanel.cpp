// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/savedqueriespanel.h"

#include "window/panelview.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace meipi {

namespace {

constexpr int queryNameRole = Qt::UserRole; // as it is in the project
constexpr int queriesWidth = 190; // pixels

} // namespace

SavedQueriesPanel::SavedQueriesPanel(Edits &edits, QWidget *parent)
    : QWidget(parent), m_edits(edits), m_list(new QListWidget),
      m_save(new QPushButton(tr("Save query"))), m_update(new QPushButton(tr("Save changes")))
{
    setObjectName(QStringLiteral("SavedQueries"));
    setFixedWidth(queriesWidth);
    m_list->setObjectName(QStringLiteral("Queries"));
    m_list->setAccessibleName(tr("Saved queries"));
    m_save->setObjectName(QStringLiteral("SaveQuery"));
    m_update->setObjectName(QStringLiteral("UpdateQuery"));
    auto *view = new PanelView(*m_list);
    view->addCommand(tr("Rename"), QKeySequence(Qt::Key_F2),
                     [this] { m_list->editItem(m_list->currentItem()); });
    view->addCommand(tr("Remove"), QKeySequence(Qt::Key_Delete), [this] { remove(); });
    auto *title = new QLabel(tr("Saved queries"));
    title->setContentsMargins(10, 8, 10, 4);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 8);
    for (QPushButton *button : {m_update, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SavedQueriesPanel::save);
    connect(m_update, &QPushButton::clicked, this, &SavedQueriesPanel::update);
    connect(m_list, &QListWidget::itemChanged, this, &SavedQueriesPanel::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        const auto query = savedQueryNamed(m_edits.snapshot(), nameAt(row));
        if (query && !m_isFilling)
            emit chosen(query->condition);
        refreshButtons();
    });
    const Project &project = edits.project();
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (!change.of<Property>().isEmpty())
            fill();
    });
    connect(&project, &Project::wasReset, this, &SavedQueriesPanel::fill);
    fill();
}

QString SavedQueriesPanel::nameAt(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    return item == nullptr ? QString() : item->data(queryNameRole).toString();
}

void SavedQueriesPanel::selectNamed(const QString &name)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (int row = 0; row < m_list->count(); ++row) {
        if (nameAt(row) == name)
            m_list->setCurrentRow(row);
    }
    refreshButtons();
}

void SavedQueriesPanel::fill()
{
    const QString kept = nameAt(m_list->currentRow());
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        const QList<SavedQuery> queries = savedQueries(m_edits.snapshot());
        for (const SavedQuery &query : queries) {
            auto *item = new QListWidgetItem(query.name, m_list);
            item->setData(queryNameRole, query.name);
            item->setToolTip(query.name);
            if (!m_edits.session().isReadOnly())
                item->setFlags(item->flags() | Qt::ItemIsEditable);
        }
    }
    selectNamed(kept);
}

void SavedQueriesPanel::setCondition(const QString &condition)
{
    m_condition = condition;
    refreshButtons();
}

void SavedQueriesPanel::refreshButtons()
{
    const auto query = savedQueryNamed(m_edits.snapshot(), nameAt(m_list->currentRow()));
    const bool canSave = !m_condition.isEmpty() && !m_edits.session().isReadOnly();
    m_save->setEnabled(canSave);
    m_update->setVisible(query.has_value());
    m_update->setEnabled(canSave && query && query->condition != m_condition);
}

// Under a name that is free, and at once to be typed over.
void SavedQueriesPanel::save()
{
    QString name;
    int number = 1;
    do {
        name = tr("Query %1").arg(number++);
    } while (savedQueryNamed(m_edits.snapshot(), name));
    if (!m_edits.perform(saveQuery(m_edits.snapshot(), name, m_condition), tr("Save query")))
        return;
    selectNamed(name);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->editItem(m_list->currentItem());
}

void SavedQueriesPanel::update()
{
    const QString name = nameAt(m_list->currentRow());
    m_edits.perform(saveQuery(m_edits.snapshot(), name, m_condition, true), tr("Save query"));
}

void SavedQueriesPanel::rename(QListWidgetItem *item)
{
    const QString name = item->data(queryNameRole).toString();
    const QString wanted = item->text().simplified();
    if (m_isFilling || wanted == name)
        return;
    // Not while the list's editor is at work on the item.
    QMetaObject::invokeMethod(
        this,
        [this, name, wanted] {
            if (!m_edits.perform(renameQuery(m_edits.snapshot(), name, wanted),
                                 tr("Rename saved query")))
                fill();
            selectNamed(wanted);
        },
        Qt::QueuedConnection);
}

void SavedQueriesPanel::remove()
{
    const QString name = nameAt(m_list->currentRow());
    if (!name.isEmpty())
        m_edits.perform(removeQuery(m_edits.snapshot(), name), tr("Remove saved query"));
}

} // namespace meipi
