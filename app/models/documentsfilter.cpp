// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentsfilter.h"

#include "project/attributes.h"
#include "project/attributevalues.h"

namespace meipi {

namespace {

int compareNumbers(const QVariant &left, const QVariant &right)
{
    // What has none, as the share read of a text without sections, comes last.
    if (left.isValid() != right.isValid())
        return left.isValid() ? -1 : 1;
    return left.toDouble() < right.toDouble() ? -1 : int(left.toDouble() > right.toDouble());
}

} // namespace

DocumentsFilter::DocumentsFilter(const Project &project, DocumentsModel &source, QObject *parent)
    : WordFilter(
        source,
        {DocumentsModel::TitleRole, DocumentsModel::NameRole, DocumentsModel::AttributesRole},
        parent),
      m_project(project)
{
    sort(0);
}

void DocumentsFilter::setOrder(const Order &order)
{
    m_order = order;
    invalidate();
}

int DocumentsFilter::compareAttributes(const QModelIndex &left, const QModelIndex &right) const
{
    const ProjectSnapshot &project = m_project.snapshot();
    const auto attribute = attributeWithId(project, m_order.attribute);
    if (!attribute)
        return 0;
    const auto valueOf = [&](const QModelIndex &index) {
        const auto document = index.data(DocumentsModel::DocumentRole).value<DocumentId>();
        const AttributeValue *value = project.attributeValue(document, attribute->id);
        return value == nullptr ? QString() : value->value;
    };
    return compareAttributeValues(*attribute, valueOf(left), valueOf(right));
}

int DocumentsFilter::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const auto numbers = [&](int role) {
        return compareNumbers(left.data(role), right.data(role));
    };
    switch (m_order.key) {
    case Key::Number:
        return numbers(DocumentsModel::NumberRole);
    case Key::Title:
        return compareAttributeValues(Attribute(), left.data(DocumentsModel::TitleRole).toString(),
                                      right.data(DocumentsModel::TitleRole).toString());
    case Key::ReadShare:
        return numbers(DocumentsModel::ReadShareRole);
    case Key::MarkedShare:
        return numbers(DocumentsModel::MarkedShareRole);
    case Key::Notes:
        return numbers(DocumentsModel::NotesRole);
    case Key::Attribute:
        return compareAttributes(left, right);
    }
    return 0;
}

bool DocumentsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = compare(left, right);
    if (order != 0)
        return m_order.isReversed ? order > 0 : order < 0;
    return left.row() < right.row();
}

} // namespace meipi
