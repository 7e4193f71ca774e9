// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documentsmodel.h"
#include "models/wordfilter.h"

namespace meipi {

/// The documents whose title, file name or attributes hold what is typed, in an order of choice.
class DocumentsFilter : public WordFilter {
    Q_OBJECT

public:
    enum class Key { Number, Title, ReadShare, MarkedShare, Notes, Attribute };

    struct Order {
        Key key = Key::Number;
        AttributeId attribute; ///< For Key::Attribute.
        bool isReversed = false;

        friend bool operator==(const Order &, const Order &) = default;
    };

    /// Both must outlive the filter.
    DocumentsFilter(const Project &project, DocumentsModel &source, QObject *parent = nullptr);

    void setOrder(const Order &order);
    const Order &order() const { return m_order; }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int compare(const QModelIndex &left, const QModelIndex &right) const;
    int compareAttributes(const QModelIndex &left, const QModelIndex &right) const;

    const Project &m_project;
    Order m_order;
};

} // namespace meipi
