// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace meipi {

/// The documents of the project: number, title, and the share of each that was read and marked.
class DocumentsPanel : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the panel.
    explicit DocumentsPanel(Edits &edits, QWidget *parent = nullptr);

    void setCurrentDocument(const DocumentId &document); ///< Emits nothing.

signals:
    void documentChosen(const meipi::DocumentId &document);
    void addRequested();
    void encodingRequested(const meipi::DocumentId &document);

private:
    void makeActions();
    void reload();
    void onChanged(const Change &change);
    void describe(QListWidgetItem &item) const;
    void filter(const QString &words);
    void move(int places);
    void showMenu(const QPoint &position);
    DocumentId current() const;

    Edits &m_edits;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<QAction *> m_actions;
    bool m_isReloading = false;
};

} // namespace meipi
