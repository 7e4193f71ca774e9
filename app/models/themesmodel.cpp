// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/themesmodel.h"

#include <QMimeData>

namespace meipi {

namespace {

void step(QHash<HighlightId, int> &counts, const HighlightId &highlight, int by)
{
    if ((counts[highlight] += by) == 0)
        counts.remove(highlight);
}

} // namespace

ThemesModel::ThemesModel(const Project &project, QObject *parent)
    : IdTree(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &ThemesModel::onChanged);
    connect(&project, &Project::wasReset, this, &ThemesModel::reload);
    reload();
}

void ThemesModel::reload()
{
    rebuild([this](const ThemeId &theme) { return snapshot().childThemes(theme); }, [](Node &) {});
    countAll();
}

void ThemesModel::countAll()
{
    forEachNode([](Node &node) { node.data = {}; });
    Nodes altered;
    for (const Coding &coding : snapshot().rows<Coding>())
        count(coding, 1, altered);
}

void ThemesModel::onChanged(const Change &change)
{
    const bool isMoved = movesCodings(change);
    if (!change.of<Theme>().isEmpty()) {
        synchronize([this](const ThemeId &theme) { return snapshot().childThemes(theme); },
                    [](Node &) {});
    }
    Nodes altered;
    if (isMoved) {
        countAll();
        forEachNode([&altered](Node &node) { altered.insert(&node); });
    } else {
        for (const RowChange<Coding> &each : change.of<Coding>()) {
            count(each.before, -1, altered);
            count(each.after, 1, altered);
        }
    }
    for (const RowChange<Theme> &each : change.of<Theme>()) {
        if (Node *node = find(each.id()))
            altered.insert(node);
    }
    report(altered);
}

// Whether codings change what they count for otherwise than by coming and going: their theme has
// gone or stands elsewhere. Asked before the tree follows.
bool ThemesModel::movesCodings(const Change &change) const
{
    const auto &list = change.of<Theme>();
    return std::any_of(list.cbegin(), list.cend(), [this](const RowChange<Theme> &each) {
        const bool stays =
            each.after && (!each.before || each.before->parent == each.after->parent);
        const Node *node = find(each.id());
        return !stays && node != nullptr && !node->data.total.isEmpty();
    });
}

void ThemesModel::count(const std::optional<Coding> &coding, int by, Nodes &altered)
{
    Node *node = coding ? find(coding->theme) : nullptr;
    if (node == nullptr)
        return;
    step(node->data.own, coding->highlight, by);
    for (; node->parent != nullptr; node = node->parent) {
        step(node->data.total, coding->highlight, by);
        altered.insert(node);
    }
}

Qt::ItemFlags ThemesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return IdTree::flags(index) | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
}

QVariant ThemesModel::data(const QModelIndex &index, int role) const
{
    const Theme *theme = snapshot().find(themeAt(index));
    if (theme == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return theme->name;
    case Qt::ToolTipRole:
        return theme->definition.isEmpty() ? snapshot().themePath(theme->id)
                                           : theme->name + QLatin1Char('\n') + theme->definition;
    case Qt::AccessibleTextRole:
        return tr("%1, %n highlights", nullptr, static_cast<int>(nodeAt(index)->data.total.size()))
            .arg(theme->name);
    case ThemeRole:
        return QVariant::fromValue(theme->id);
    case ColourRole:
        return theme->colour.toString();
    case CountRole:
        return static_cast<int>(nodeAt(index)->data.own.size());
    case TotalRole:
        return static_cast<int>(nodeAt(index)->data.total.size());
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
    return {QLatin1String(mimeType), QLatin1String(mimeTypeOfAll)};
}

QMimeData *ThemesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QLatin1String(mimeType), themeAt(indexes.first()).toString().toUtf8());
    QByteArrayList all;
    for (const QModelIndex &index : indexes)
        all.append(themeAt(index).toString().toUtf8());
    data->setData(QLatin1String(mimeTypeOfAll), all.join('\n'));
    return data;
}

bool ThemesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                               const QModelIndex &parent)
{
    QByteArrayList dragged = data->data(QLatin1String(mimeTypeOfAll)).split('\n');
    if (!data->hasFormat(QLatin1String(mimeTypeOfAll)))
        dragged = {data->data(QLatin1String(mimeType))};
    QList<ThemeId> themes;
    for (const QByteArray &each : std::as_const(dragged)) {
        const ThemeId theme = ThemeId::fromString(QString::fromUtf8(each));
        if (snapshot().find(theme) != nullptr)
            themes.append(theme);
    }
    if (action != Qt::MoveAction || themes.isEmpty())
        return false;
    emit moveRequested(themes, themeAt(parent), row < 0 ? rowCount(parent) : row);
    // The move comes back as a change; the view must not remove the row that was dragged.
    return false;
}

} // namespace meipi
