// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attributesmodel.h"

#include "project/attributevalues.h"
#include "project/shorttitle.h"

#include <algorithm>

namespace meipi {

namespace {

bool changesDocuments(const Change &change)
{
    const auto &steps = change.of<Document>();
    return std::any_of(steps.cbegin(), steps.cend(), [](const RowChange<Document> &step) {
        return !step.before || !step.after || step.before->number != step.after->number;
    });
}

bool areSameColumns(const QList<Attribute> &a, const QList<Attribute> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const Attribute &x, const Attribute &y) { return x.id == y.id; });
}

} // namespace

AttributesModel::AttributesModel(const Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &AttributesModel::onChanged);
    connect(&project, &Project::wasReset, this, &AttributesModel::reload);
    reload();
}

void AttributesModel::reload()
{
    beginResetModel();
    m_attributes = attributesOf(snapshot());
    m_documents = snapshot().documents();
    endResetModel();
}

void AttributesModel::onChanged(const Change &change)
{
    const QList<Attribute> attributes =
        change.of<Attribute>().isEmpty() ? m_attributes : attributesOf(snapshot());
    if (changesDocuments(change) || !areSameColumns(attributes, m_attributes)) {
        reload();
        return;
    }
    if (!change.of<Attribute>().isEmpty()) {
        m_attributes = attributes;
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    refreshValues(change);
}

void AttributesModel::refreshValues(const Change &change)
{
    QSet<DocumentId> altered;
    for (const RowChange<AttributeValue> &step : change.of<AttributeValue>())
        altered.insert(step.before ? step.before->document : step.after->document);
    for (const RowChange<Document> &step : change.of<Document>())
        altered.insert(step.id());
    if (altered.isEmpty())
        return;
    for (int row = 0; row < m_documents.size(); ++row) {
        if (altered.contains(m_documents[row]))
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

const Attribute *AttributesModel::attributeAt(int column) const
{
    const int at = column - FirstAttributeColumn;
    return at < 0 || at >= m_attributes.size() ? nullptr : &m_attributes[at];
}

int AttributesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

int AttributesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstAttributeColumn + static_cast<int>(m_attributes.size());
}

QString AttributesModel::wordsOf(const DocumentId &document) const
{
    const Document *row = snapshot().find(document);
    if (row == nullptr)
        return {};
    QStringList words{QString::number(row->number), row->title, row->name};
    for (const Attribute &attribute : m_attributes) {
        if (const AttributeValue *value = snapshot().attributeValue(document, attribute.id))
            words.append(shownAttributeValue(attribute, value->value));
    }
    return words.join(u'\n');
}

QVariant AttributesModel::headData(const QModelIndex &index, int role) const
{
    const Document *document = snapshot().find(m_documents[index.row()]);
    if (document == nullptr)
        return {};
    if (index.column() == NumberColumn) {
        if (role == Qt::TextAlignmentRole)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(document->number) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return fullTitle(*document);
    case Qt::ToolTipRole:
        return QString(document->title + u'\n' + document->name);
    default:
        return {};
    }
}

QVariant AttributesModel::valueData(const Attribute &attribute, const DocumentId &document,
                                    int role) const
{
    if (role == AttributeRole)
        return QVariant::fromValue(attribute.id);
    const AttributeValue *value = snapshot().attributeValue(document, attribute.id);
    const bool isFound = value != nullptr && value->found;
    switch (role) {
    case Qt::DisplayRole:
        return value == nullptr ? QString() : shownAttributeValue(attribute, value->value);
    case Qt::EditRole:
        return value == nullptr ? QString() : value->value;
    case FoundRole:
        return isFound;
    case Qt::ToolTipRole:
        return isFound ? QString(value->value + u'\n' + tr("Read from the text"))
            : value    ? shownAttributeValue(attribute, value->value)
                       : QString();
    case Qt::TextAlignmentRole:
        return attribute.type == AttributeType::Number ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                       : QVariant();
    default:
        return {};
    }
}

QVariant AttributesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_documents.size())
        return {};
    const DocumentId document = m_documents[index.row()];
    if (role == DocumentRole)
        return QVariant::fromValue(document);
    if (role == WordsRole)
        return wordsOf(document);
    const Attribute *attribute = attributeAt(index.column());
    return attribute == nullptr ? headData(index, role) : valueData(*attribute, document, role);
}

QVariant AttributesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == NumberColumn)
        return tr("No.");
    if (section == TitleColumn)
        return tr("Document");
    const Attribute *attribute = attributeAt(section);
    return attribute == nullptr ? QVariant() : attributeName(*attribute);
}

bool AttributesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value == data(index, Qt::EditRole))
        return false;
    const DocumentId document = m_documents[index.row()];
    if (const Attribute *attribute = attributeAt(index.column()))
        emit valueTyped(attribute->id, document, value.toString());
    else
        emit titleTyped(document, value.toString());
    return true;
}

Qt::ItemFlags AttributesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return !index.isValid() || index.column() == NumberColumn ? flags : flags | Qt::ItemIsEditable;
}

AttributesFilter::AttributesFilter(AttributesModel &source, QObject *parent)
    : WordFilter(source, {AttributesModel::WordsRole}, parent), m_source(source)
{
    setDynamicSortFilter(false); // a row stays where it is while one types in it
}

bool AttributesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Attribute *attribute = m_source.attributeAt(left.column());
    int order = 0;
    if (attribute != nullptr) {
        const QString a = left.data(Qt::EditRole).toString();
        const QString b = right.data(Qt::EditRole).toString();
        if (a.isEmpty() != b.isEmpty()) // last, whichever way the rest goes
            return (sortOrder() == Qt::AscendingOrder) != a.isEmpty();
        order = compareAttributeValues(*attribute, a, b);
    } else if (left.column() == AttributesModel::TitleColumn) {
        order =
            compareAttributeValues(Attribute(), left.data().toString(), right.data().toString());
    }
    // Otherwise by number, which is the order of the rows.
    return order != 0 ? order < 0
                      : (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
}

} // namespace meipi
