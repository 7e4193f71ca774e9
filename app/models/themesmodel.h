// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QAbstractItemModel>

#include <memory>

namespace meipi {

/// The tree of themes with counts. Read-only, but for dropping: a theme dropped elsewhere in the
/// tree is asked for by moveRequested(). Names and counts follow changes in place; where themes
/// come, go or move the model is reset.
class ThemesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        ThemeRole = Qt::UserRole + 1, ///< ThemeId
        ColourRole, ///< QString, #rrggbb
        CountRole, ///< int: codings with it
        TotalRole, ///< int: codings with it or a theme below it
        KeyRole, ///< int: pinned to this number key, 0 for none
        DefinitionRole, ///< QString
    };

    static constexpr const char *mimeType = "application/x-meipi-theme"; ///< Holds the UUID.

    /// @p project must outlive the model.
    explicit ThemesModel(const Project &project, QObject *parent = nullptr);
    ~ThemesModel() override;

    QModelIndex indexOf(const ThemeId &theme) const; ///< Invalid when there is none.
    ThemeId themeAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameRequested(const meipi::ThemeId &theme, const QString &name);
    /// Before the sibling now at @p position.
    void moveRequested(const meipi::ThemeId &theme, const meipi::ThemeId &parent, int position);

private:
    struct Node;

    void reload();
    void onChanged(const Change &change);
    void report(const ThemeId &theme);
    Node *nodeOf(const QModelIndex &index) const;
    int totalOf(const ThemeId &theme) const;
    std::unique_ptr<Node> build(const ThemeId &theme, Node *parent);

    const Project &m_project;
    std::unique_ptr<Node> m_root;
    QHash<ThemeId, Node *> m_nodes;
};

} // namespace meipi
