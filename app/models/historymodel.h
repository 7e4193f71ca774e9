// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

#include <QAbstractListModel>

namespace meipi {

/// The latest steps of the history under the state before them all, in the order of doing; undone
/// ones follow the one that is current. Read from the file only when it is seen: an edit must not
/// wait for a list that nobody looks at.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< qint64, of the step; 0 for the state before them
        CurrentRole, ///< bool: where the project is now
        MarkRole, ///< QString, shown before the step that is current
        UndoneRole, ///< bool
        AuthorRole, ///< QString
        TimeRole, ///< qint64, milliseconds as in Timestamp
        DetailRole, ///< QString: author and time in words
    };

    /// @p session must outlive the model.
    explicit HistoryModel(ProjectSession &session, QObject *parent = nullptr);

    void setWatched(bool isWatched); ///< Whether it is seen; not at first.

    QModelIndex current() const;
    /// How many steps to redo to be at @p index, or with a minus to undo.
    int stepsTo(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static constexpr int most = 500; ///< Steps.

private:
    void onHistoryChanged();
    void reload();
    const HistoryStep *stepAt(const QModelIndex &index) const;
    int currentRow() const;

    ProjectSession &m_session;
    QList<HistoryStep> m_steps;
    bool m_isWatched = false;
    bool m_isStale = true;
    bool m_isWhole = true; ///< The first step shown is the first there is.
};

} // namespace meipi
