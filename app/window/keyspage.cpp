// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keyspage.h"

#include "text/folding.h"
#include "window/actions.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace meipi {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QString plainText(const ActionRow &row)
{
    QString text = row.text;
    return text.remove(u'…');
}

} // namespace

KeysPage::KeysPage(Actions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_filter(new QLineEdit), m_list(new QTreeWidget),
      m_field(new QKeySequenceEdit), m_conflict(new QLabel),
      m_assign(new QPushButton(tr("Use this key"))), m_clear(new QPushButton(tr("No key"))),
      m_reset(new QPushButton(tr("Reset all keys")))
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("KeyList"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_field->setObjectName(QStringLiteral("KeyField"));
    m_field->setAccessibleName(tr("New key"));
    m_conflict->setObjectName(QStringLiteral("KeyConflict"));
    m_conflict->setWordWrap(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_filter, 0, 0, 1, 4);
    layout->addWidget(m_list, 1, 0, 1, 4);
    layout->addWidget(m_conflict, 2, 0, 1, 4);
    layout->addWidget(m_field, 3, 0);
    layout->addWidget(m_assign, 3, 1);
    layout->addWidget(m_clear, 3, 2);
    layout->addWidget(m_reset, 3, 3);

    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::onCurrentChanged);
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::onTyped);
    connect(m_assign, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] { setKeysOfCurrent({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.resetKeys();
        onTyped();
    });
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        for (int index = 0; index < m_list->topLevelItemCount(); ++index)
            showKeys(m_list->topLevelItem(index));
    });
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysPage::fill()
{
    for (const ActionRow &row : m_actions.rows()) {
        auto *item = new QTreeWidgetItem(m_list, {plainText(row)});
        item->setData(0, idRole, row.id);
        item->setText(
            2, row.context == ActionContext::Reader ? tr("In the text") : tr("In the window"));
        showKeys(item);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

void KeysPage::showKeys(QTreeWidgetItem *item)
{
    const QString id = item->data(0, idRole).toString();
    item->setText(1, QKeySequence::listToString(m_actions.keys(id), QKeySequence::NativeText));
    QFont font = m_list->font();
    font.setBold(m_actions.keys(id) != m_actions.defaultKeys(id));
    item->setFont(1, font);
}

void KeysPage::filter(const QString &query)
{
    for (int index = 0; index < m_list->topLevelItemCount(); ++index) {
        QTreeWidgetItem *item = m_list->topLevelItem(index);
        item->setHidden(!query.isEmpty() && !matchesFilter(item->text(0), query)
                        && !matchesFilter(item->text(1), query));
    }
}

QString KeysPage::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, idRole).toString();
}

void KeysPage::onCurrentChanged()
{
    m_field->clear();
    onTyped();
}

void KeysPage::onTyped()
{
    const QKeySequence key = m_field->keySequence();
    const QString id = currentId();
    const bool canAssign = !id.isEmpty() && !key.isEmpty();
    m_assign->setEnabled(canAssign);
    m_clear->setEnabled(!id.isEmpty() && !m_actions.keys(id).isEmpty());
    m_conflict->setText(tr("Choose a command and press the keys it should have."));
    m_assign->setText(tr("Use this key"));
    if (!canAssign)
        return;
    QStringList names;
    const QStringList users = m_actions.usersOf(key, id);
    for (const QString &user : users)
        names.append(m_actions.action(user)->text().remove(u'…'));
    if (names.isEmpty())
        return;
    m_conflict->setText(tr("%1 is the key of “%2”, which would lose it.")
                            .arg(key.toString(QKeySequence::NativeText), names.join(u"”, “"_qs)));
    m_assign->setText(tr("Take the key"));
}

void KeysPage::assign()
{
    const QString id = currentId();
    const QKeySequence key = m_field->keySequence();
    if (id.isEmpty() || key.isEmpty())
        return;
    const QStringList users = m_actions.usersOf(key, id);
    for (const QString &user : users) {
        QList<QKeySequence> keys = m_actions.keys(user);
        keys.removeAll(key);
        m_actions.setKeys(user, keys);
    }
    setKeysOfCurrent({key});
}

void KeysPage::setKeysOfCurrent(const QList<QKeySequence> &keys)
{
    const QString id = currentId();
    if (id.isEmpty())
        return;
    m_actions.setKeys(id, keys);
    m_field->clear();
    onTyped();
}

} // namespace meipi
