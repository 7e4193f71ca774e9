// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documentsfilter.h"
#include "window/edits.h"

#include <QWidget>

class QListView;
class QMenu;

namespace meipi {

class MessageBar;
class PanelView;
class Preferences;

/// The documents of the project: number, title, and the share of each that was read and marked;
/// filtered and sorted by these and by attributes. The order is kept for each project.
class DocumentsPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits and @p preferences must outlive the panel.
    DocumentsPanel(Edits &edits, Preferences &preferences, QWidget *parent = nullptr);
    ~DocumentsPanel() override;

    void setCurrentDocument(const DocumentId &document); ///< Emits nothing.
    void refreshAuthor(); ///< After the session's author has changed.

signals:
    void documentChosen(const meipi::DocumentId &document); ///< Clicked, or Enter.
    void addRequested();
    void attributesRequested();
    void encodingRequested(const meipi::DocumentId &document);
    void originalRequested(const meipi::DocumentId &document);

private:
    void makeList();
    void makeCommands(PanelView &view);
    void fillOrderMenu(QMenu &menu);
    void restoreOrder();
    void setOrder(const DocumentsFilter::Order &order);
    void layOut();
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void move(int places);
    void removeCurrent();
    void remove(const DocumentId &document);
    DocumentId current() const;

    Edits &m_edits;
    Preferences &m_preferences;
    DocumentsModel m_model;
    DocumentsFilter m_filter;
    QListView *m_list;
    MessageBar *m_message;
    DocumentId m_shown; ///< In the reader.
};

} // namespace meipi
