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

/// The documents of the project: number, title, and the share of each that was read and marked;
/// filtered and sorted by these and by attributes.
class DocumentsPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit DocumentsPanel(Edits &edits, QWidget *parent = nullptr);
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
    void layOut();
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void move(int places);
    void removeCurrent();
    void remove(const DocumentId &document);
    DocumentId current() const;

    Edits &m_edits;
    DocumentsModel m_model;
    DocumentsFilter m_filter;
    QListView *m_list;
    MessageBar *m_message;
    DocumentId m_shown; ///< In the reader.
};

} // namespace meipi
