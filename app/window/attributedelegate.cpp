// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/attributedelegate.h"

#include "project/attributevalues.h"
#include "window/datefield.h"

#include <QComboBox>
#include <QRegularExpressionValidator>
#include <QTimer>

#include <algorithm>

namespace meipi {

AttributeDelegate::AttributeDelegate(const AttributesModel &model, const AttributesFilter &filter,
                                     QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_filter(filter)
{
}

QWidget *AttributeDelegate::newList(QWidget *parent, const Attribute &attribute) const
{
    auto *list = new QComboBox(parent);
    list->addItem(QString(), QString());
    const QStringList values = attribute.type == AttributeType::YesNo
        ? QStringList{QStringLiteral("yes"), QStringLiteral("no")}
        : choicesOf(attribute);
    for (const QString &value : values)
        list->addItem(shownAttributeValue(attribute, value), value);
    connect(list, &QComboBox::activated, this, [this, list] {
        auto *self = const_cast<AttributeDelegate *>(this);
        emit self->commitData(list);
        emit self->closeEditor(list);
    });
    QTimer::singleShot(0, list, &QComboBox::showPopup); // once it stands where it belongs
    return list;
}

void AttributeDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(AttributesModel::FoundRole).toBool())
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

QWidget *AttributeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const Attribute *attribute = m_model.attributeAt(m_filter.mapToSource(index).column());
    if (attribute == nullptr || attribute->type == AttributeType::Text)
        return QStyledItemDelegate::createEditor(parent, option, index);
    switch (attribute->type) {
    case AttributeType::Number: {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        field->setAlignment(Qt::AlignRight);
        static const QRegularExpression number(QStringLiteral("[-+−0-9０-９.,．，eE ]*"));
        field->setValidator(new QRegularExpressionValidator(number, field));
        return field;
    }
    case AttributeType::Date: {
        auto *field = new DateField(parent);
        field->setFrame(false);
        return field;
    }
    case AttributeType::Choice:
    case AttributeType::YesNo:
        return newList(parent, *attribute);
    case AttributeType::Text:
        break;
    }
    return nullptr;
}

void AttributeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString value = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentIndex(std::max(0, list->findData(value)));
    else if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(value);
}

void AttributeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor))
        model->setData(index, list->currentData(), Qt::EditRole);
    else if (const auto *field = qobject_cast<QLineEdit *>(editor))
        model->setData(index, field->text(), Qt::EditRole);
}

} // namespace meipi
