// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/attributesmodel.h"
#include "project/attributetable.h"
#include "window/edits.h"

#include <QWidget>

class QMenu;

namespace meipi {

class AttributesView;
class MessageBar;

/// The attributes of all documents as a table that is edited in place, pasted into and exchanged
/// with spreadsheets; its columns are added, altered, moved and removed. All can be undone.
class AttributesWindow : public QWidget {
    Q_OBJECT

public:
    /// @p edits must outlive the window.
    explicit AttributesWindow(Edits &edits, QWidget *parent = nullptr);

    AttributesView &view() const { return *m_view; }
    void importFrom(const QString &path); ///< A table in CSV.
    void exportTo(const QString &path);

signals:
    void documentChosen(const meipi::DocumentId &document); ///< To be read.

private:
    void layOut();
    QWidget *newBar();
    void connectView();
    void fillAddMenu(QMenu &menu);
    void showHeadMenu(const QPoint &position);
    void showCellMenu(const QPoint &position);
    void openForm(const std::optional<Attribute> &attribute);
    void move(const Attribute &attribute, int places);
    void remove(const Attribute &attribute);
    void give(const QList<AttributeCell> &cells, const QString &label);
    void take(const Result<AttributeTableFilling> &filling, const QString &label);
    void report(const AttributeFilling &filling, const QStringList &newAttributes);
    void findInTexts();
    void openImportDialog();
    void openExportDialog();
    void fitColumns();

    Edits &m_edits;
    AttributesModel m_model;
    AttributesFilter m_filter;
    AttributesView *m_view;
    MessageBar *m_message;
};

} // namespace meipi
