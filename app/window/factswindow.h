// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/factsreport.h"
#include "window/edits.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace meipi {

class PassageList;

/// What the texts of the project say that can be counted, beside the main window: by kind, group
/// and words at the left, where it stands at the right, to be read there and highlighted with a
/// theme. Read on another thread, anew when texts or outlines change.
class FactsWindow : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive the window.
    explicit FactsWindow(Edits &edits, QWidget *parent = nullptr);
    ~FactsWindow() override;

    bool isReading() const { return m_progress != nullptr || m_pause.isActive(); }
    PassageList &list() const { return *m_list; }

signals:
    void placeChosen(const meipi::ListedPassage &passage);
    void exported(const QString &path);
    void failed(const meipi::Error &error);

private:
    struct Branch; ///< What the tree shows below one kind.

    QWidget *newLeft();
    void connectParts();
    void onProjectChanged(const Change &change);
    void fillDocuments();
    void refresh();
    void take(Result<FactsReport> report);
    void fillTree();
    void addBranch(const Branch &branch);
    QSet<int> chosenValues() const; ///< Of the tree; all that it shows where nothing is selected.
    void showFacts();
    void openExportDialog();
    void exportTo(const QString &path);

    Edits &m_edits;
    QTimer m_pause; ///< Several changes are read from once.
    std::shared_ptr<Progress> m_progress; ///< Of the reading; null while there is none.
    bool m_isStale = false; ///< What is asked for has changed while it was read.
    ProjectSnapshot m_project; ///< That the report tells of.
    FactsReport m_report;
    QList<bool> m_isMatching; ///< Of the report's values: what the filter lets through.
    QList<qsizetype> m_shown; ///< Of the facts, in the list.
    QComboBox *m_document;
    QLineEdit *m_filter;
    QTreeWidget *m_tree;
    PassageList *m_list;
};

} // namespace meipi
