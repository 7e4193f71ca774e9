// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outlinemodel.h"
#include "models/paragraphmodel.h"
#include "window/edits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace meipi {

/// The outline of one document, both ways with the reader: it says what was chosen and shows where
/// the reader is. A text without sections says so and offers its paragraphs.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit OutlinePanel(Edits &edits, QWidget *parent = nullptr);

    void setDocument(const DocumentId &document);
    void setCurrentSection(const SectionId &section); ///< Where the reader is; emits nothing.
    SectionId currentSection() const;
    void refreshAuthor(); ///< After the session's author has changed.
    void focusList();

signals:
    void sectionChosen(const meipi::SectionId &section);
    void passageChosen(const meipi::DocumentId &document, meipi::TextRange range);
    void splitRequested(const meipi::SectionId &measure); ///< Where the reader's caret is.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void makeParagraphs();
    void makeActions();
    void refresh();
    void showMenu(const QPoint &position);
    void setReading(ReadingState state);
    void writeSummary(const SectionId &section, const QString &summary);
    void joinWithNext();
    void setAside(bool aside);
    void keepExpansion();
    void restoreExpansion();

    Edits &m_edits;
    OutlineModel m_model;
    ParagraphModel m_paragraphs;
    QSortFilterProxyModel *m_filter;
    QSortFilterProxyModel *m_paragraphFilter;
    QLineEdit *m_field;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    QListView *m_list;
    QList<QAction *> m_sectionActions;
    QList<QAction *> m_measureActions;
    QSet<SectionId> m_expanded;
    SectionId m_last; ///< Current before the model was reset.
    bool m_isFollowing = false; ///< The reader leads; nothing is said.
};

} // namespace meipi
