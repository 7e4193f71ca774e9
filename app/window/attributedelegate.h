// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attributesmodel.h"

#include <QStyledItemDelegate>

namespace meipi {

/// Edits a cell of an AttributesModel as its attribute's type asks for: a field for text and
/// numbers, one with a calendar for dates, a list for choices and for yes and no. What the program
/// read from the text is paler.
class AttributeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The view that it is set on shows @p filter over @p model; both must outlive the delegate.
    AttributeDelegate(const AttributesModel &model, const AttributesFilter &filter,
                      QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QWidget *newList(QWidget *parent, const Attribute &attribute) const;

    const AttributesModel &m_model;
    const AttributesFilter &m_filter;
};

} // namespace meipi
