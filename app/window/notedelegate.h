// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QStyledItemDelegate>

namespace meipi {

/// Paints the rows of a NotesModel: headings, passages with their themes, notes with status, marks,
/// author and time. Rows are as high as their text is at a width.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @p project must outlive the delegate.
    explicit NoteDelegate(const ProjectSnapshot &project, QObject *parent = nullptr);

    int heightFor(const QModelIndex &index, int width, const QFont &font) const;

    /// About heightFor(), without laying text out.
    int estimatedHeight(const QModelIndex &index, int width, const QFontMetrics &metrics) const;

    /// Where in a row of @p width a note's words stand: left and right edge, from the row's left.
    static std::pair<int, int> textEdges(const QModelIndex &index, int width);
    static int textTop(const QModelIndex &index); ///< From the row's top.

    /// How much lower than its words a note's row ends.
    int metaHeight(const QFont &font) const;

    /// The note whose words are typed over, so that they are not painted; null for none.
    void setTyped(const NoteId &note) { m_typed = note; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintSubject(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintNote(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintThemeNames(QPainter &painter, const QRect &line, const QList<ThemeId> &themes,
                         const QColor &ink) const;
    void paintMeta(QPainter &painter, const QRect &line, const QModelIndex &index,
                   const QPalette &palette) const;

    const ProjectSnapshot &m_project;
    NoteId m_typed;
};

} // namespace meipi
