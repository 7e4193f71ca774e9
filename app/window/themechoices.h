// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QAbstractListModel>

namespace meipi {

/// The themes that a typed text may mean, best first: those whose name is it, starts with it,
/// contains it or is abbreviated by it in pinyin initials, then those with it elsewhere in their
/// path. Last, if wanted, where none is exactly that, the theme that could be made of it.
class ThemeChoices : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ThemeRole = Qt::UserRole + 1, ///< ThemeId; null for the one to be made
        PathRole, ///< QString, as typed: parent/child (themepath.h)
        NameRole, ///< QString
        ParentsRole, ///< QString, for show; empty at the top
        ColourRole, ///< uint, 0xRRGGBB
        KeyRole, ///< int, 1 to 9; 0 for none
        TickedRole, ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// @p ticked: the themes the passage has. @p offersNew: whether a missing one may be made.
    void fill(const ProjectSnapshot &project, const QString &typed, const QList<ThemeId> &ticked,
              bool offersNew = true);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Choice {
        ThemeId theme;
        QString path;
        QString name;
        QString parents;
        Colour colour;
        int key = 0;
        bool isTicked = false;
    };

    QList<Choice> m_choices;
};

} // namespace meipi
