// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themesmodel.h"

#include <QMimeData>

#include <algorithm>
#include <vector>

namespace meipi {

struct ThemesModel::Node {
    ThemeId theme;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
};

namespace {

// Whether rows of the tree come, go or change places.
bool changesTree(const RowChange<Theme> &step)
{
    return !step.before || !step.after || step.before->parent != step.after->parent
        || step.before->position != step.after->position;
}

} // namespace

ThemesModel::ThemesModel(const Project &project, QObject *parent)
    : QAbstractItemModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &ThemesModel::onChanged);
    connect(&project, &Project::wasReset, this, &ThemesModel::reload);
    reload();
}

ThemesModel::~ThemesModel() = default;

std::unique_ptr<ThemesModel::Node> ThemesModel::build(const ThemeId &theme, Node *parent)
{
    auto node = std::make_unique<Node>();
    node->theme = theme;
    node->parent = parent;
    m_nodes.insert(theme, node.get());
    const QList<ThemeId> children = m_project.snapshot().childThemes(theme);
    for (const ThemeId &child : children) {
        if (m_nodes.contains(child))
            continue; // a damaged file: a theme below itself
        node->children.push_back(build(child, node.get()));
        node->children.back()->row = static_cast<int>(node->children.size()) - 1;
    }
    return node;
}

void ThemesModel::reload()
{
    beginResetModel();
    m_nodes.clear();
    m_root = build({}, nullptr);
    endResetModel();
}

void ThemesModel::onChanged(const Change &change)
{
    const QList<RowChange<Theme>> &themes = change.of<Theme>();
    if (std::any_of(themes.cbegin(), themes.cend(), changesTree)) {
        reload();
        return;
    }
    for (const RowChange<Theme> &step : themes)
        report(step.id());
    QSet<ThemeId> counted;
    for (const RowChange<Coding> &step : change.of<Coding>()) {
        if (step.before)
            counted.insert(step.before->theme);
        if (step.after)
            counted.insert(step.after->theme);
    }
    for (const ThemeId &theme : std::as_const(counted)) {
        for (const Node *node = m_nodes.value(theme); node != nullptr && node->parent != nullptr;
             node = node->parent)
            report(node->theme);
    }
}

void ThemesModel::report(const ThemeId &theme)
{
    const QModelIndex index = indexOf(theme);
    if (index.isValid())
        emit dataChanged(index, index);
}

ThemesModel::Node *ThemesModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex ThemesModel::indexOf(const ThemeId &theme) const
{
    Node *node = m_nodes.value(theme);
    return node == nullptr || node == m_root.get() ? QModelIndex()
                                                   : createIndex(node->row, 0, node);
}

ThemeId ThemesModel::themeAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeOf(index)->theme : ThemeId();
}

QModelIndex ThemesModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (column != 0 || row < 0 || size_t(row) >= node->children.size())
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex ThemesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Node *parent = nodeOf(index)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int ThemesModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int ThemesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags ThemesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
}

int ThemesModel::totalOf(const ThemeId &theme) const
{
    qsizetype total = 0;
    const QList<ThemeId> themes = m_project.snapshot().withDescendants(theme);
    for (const ThemeId &each : themes)
        total += m_project.snapshot().codingsWith(each).size();
    return static_cast<int>(total);
}

QVariant ThemesModel::data(const QModelIndex &index, int role) const
{
    const Theme *theme = m_project.snapshot().find(themeAt(index));
    if (theme == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return theme->name;
    case Qt::ToolTipRole:
        return theme->definition.isEmpty() ? m_project.snapshot().themePath(theme->id)
                                           : theme->name + QLatin1Char('\n') + theme->definition;
    case Qt::AccessibleTextRole:
        return tr("%1, %n highlight(s)", nullptr, totalOf(theme->id)).arg(theme->name);
    case ThemeRole:
        return QVariant::fromValue(theme->id);
    case ColourRole:
        return theme->colour.toString();
    case CountRole:
        return static_cast<int>(m_project.snapshot().codingsWith(theme->id).size());
    case TotalRole:
        return totalOf(theme->id);
    case KeyRole:
        return theme->key;
    case DefinitionRole:
        return theme->definition;
    default:
        return {};
    }
}

bool ThemesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ThemeId theme = themeAt(index);
    const QString name = value.toString().trimmed();
    if (theme.isNull() || role != Qt::EditRole || name.isEmpty())
        return false;
    emit renameRequested(theme, name);
    return true;
}

QStringList ThemesModel::mimeTypes() const
{
    return {QLatin1String(mimeType)};
}

QMimeData *ThemesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(mimeType), themeAt(indexes.first()).toString().toUtf8());
    return data;
}

bool ThemesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                               const QModelIndex &parent)
{
    const ThemeId theme =
        ThemeId::fromString(QString::fromUtf8(data->data(QLatin1String(mimeType))));
    if (action != Qt::MoveAction || m_project.snapshot().find(theme) == nullptr)
        return false;
    emit moveRequested(theme, themeAt(parent), row < 0 ? rowCount(parent) : row);
    // The move comes back as a change; the view must not remove the row that was dragged.
    return false;
}

} // namespace meipi
