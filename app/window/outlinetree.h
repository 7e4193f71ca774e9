// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <QSet>
#include <QTreeView>

namespace meipi {

class OutlineModel;
class TreeOpening;
class WordFilter;

/// The tree of sections. It follows the reader: what it opens on the way it closes again when the
/// reader moves on, what the user opened or closed stays so.
class OutlineTree : public QTreeView {
    Q_OBJECT

public:
    /// Shows @p filter over @p model; both must outlive the tree.
    OutlineTree(OutlineModel &model, WordFilter &filter, QWidget *parent = nullptr);

    void follow(const SectionId &section); ///< Makes it current; stays where it is not shown.
    SectionId sectionAt(const QModelIndex &index) const;
    QModelIndex indexOf(const SectionId &section) const; ///< Invalid when it is not shown.
    void showLevels(int levels); ///< Opens the tree down to so many levels; 0: all.
    bool isTyping() const { return state() == EditingState; }

signals:
    void sectionChosen(const meipi::SectionId &section); ///< Clicked, or Enter.

protected:
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openAtFirst();
    void closeAllOpenedBut(const QSet<SectionId> &kept);
    void choose(const QModelIndex &index);

    OutlineModel &m_model;
    WordFilter &m_filter;
    TreeOpening *m_opening = nullptr;
    QSet<SectionId> m_opened; ///< By following.
    QSet<SectionId> m_closed; ///< By the user.
    bool m_isFollowing = false;
};

} // namespace meipi
