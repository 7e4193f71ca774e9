// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/idtree.h"
#include "project/project.h"

namespace meipi {

/// What a theme is on: each highlight with the number of codings that say so, as several authors
/// and themes below may.
struct ThemeUse {
    QHash<HighlightId, int> own;
    QHash<HighlightId, int> total; ///< With the themes below.
};

/// The tree of themes with counts of highlights. Rows come, go and move one by one, counts follow
/// each coding. It edits nothing: a name typed in place and a theme dropped elsewhere in the tree
/// are asked for by signals and come back as Project::changed().
class ThemesModel : public IdTree<ThemeId, ThemeUse> {
    Q_OBJECT

public:
    enum Role {
        ThemeRole = Qt::UserRole + 1, ///< ThemeId
        ColourRole, ///< QString, #rrggbb
        CountRole, ///< int: highlights with it
        TotalRole, ///< int: highlights with it or a theme below it
        KeyRole, ///< int: pinned to this number key, 0 for none
        DefinitionRole, ///< QString
    };

    static constexpr const char *mimeType = "application/x-meipi-theme"; ///< Holds the first UUID.
    static constexpr const char *mimeTypeOfAll = "application/x-meipi-themes"; ///< All, by lines.

    /// @p project must outlive the model.
    explicit ThemesModel(const Project &project, QObject *parent = nullptr);

    ThemeId themeAt(const QModelIndex &index) const { return idAt(index); } ///< Null: none.

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    Qt::DropActions supportedDragActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction; // copied onto a passage, which it then is on
    }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameRequested(const meipi::ThemeId &theme, const QString &name);
    /// Before the sibling now at @p position.
    void moveRequested(const QList<meipi::ThemeId> &themes, const meipi::ThemeId &parent,
                       int position);

private:
    using Nodes = QSet<Node *>;

    const ProjectSnapshot &snapshot() const { return m_project.snapshot(); }
    void reload();
    void onChanged(const Change &change);
    bool movesCodings(const Change &change) const;
    void countAll();
    void count(const std::optional<Coding> &coding, int by, Nodes &altered);

    const Project &m_project;
};

} // namespace meipi
