// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporttablemodel.h"
#include "window/edits.h"
#include "window/reportjob.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class QTableView;

namespace meipi {

class ChartView;
class CrossChoices;
class ReportOptions;
class SettlingPanel;
class SummaryField;
class TextLabel;

/// Reports on the open project, beside the main window: a list of them, the chosen one as table and
/// as picture, below it the places that the chosen cell counts (reportswindowplaces.cpp). Counted
/// on another thread, anew whenever the project changes.
class ReportsWindow : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive the window.
    explicit ReportsWindow(Edits &edits, QWidget *parent = nullptr);
    ~ReportsWindow() override;

    void showReport(ReportKind kind);
    bool isCounting() const { return m_progress != nullptr; }
    ReportOptions &options() { return *m_options; }

signals:
    void highlightChosen(const meipi::HighlightId &highlight);
    void placeChosen(const meipi::DocumentId &document, meipi::TextRange range);
    void exported(const QString &path);
    void failed(const meipi::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    QWidget *newResult();
    QWidget *newPlaces();
    QWidget *newButtons();
    void connectParts();
    void refresh();
    void take(Result<ReportAnswer> answer);
    void forgetOldIndexes();
    void showChart();
    void openPlaces(const PlaceQuery &query);
    void showPlaces(const QList<ReportPlace> &places);
    void goToPlace(int row);
    void stepPlace(int steps); ///< Around the ends.
    void stepDisagreement(int steps);
    ReportRequest request() const;
    void dressTable(); ///< For cells of several lines, or of one.
    void showSummary();
    void showDisagreement(); ///< That of the table's current row, side by side.
    void goOnAfterSettling(const DocumentId &document, TextRange range);
    void refreshBelow();
    bool isPlaceOf(int row, const PlaceQuery &query) const;
    int rowOf(const PlaceQuery &query) const; ///< In the table as it is sorted; -1 for none.
    void exportAs(const QString &suffix);
    void write(const QString &path, const QString &suffix);

    Edits &m_edits;
    ReportTableModel m_model;
    QTimer m_pause; ///< Several changes are counted once.
    std::shared_ptr<ReportState> m_state; ///< With the worker while it counts.
    std::shared_ptr<Progress> m_progress; ///< Of the counting; null while there is none.
    bool m_goesOn = false; ///< To the next disagreement, once all is counted anew.
    bool m_isStale = false; ///< What is asked for has changed while it was counted.
    ReportAnswer m_answer;
    PlaceQuery m_query; ///< That the places answer.
    QList<ReportPlace> m_places;
    QList<QUuid> m_named; ///< What the indexes in the answer mean.
    QList<DocumentId> m_documents; ///< That the places' indexes mean.
    QListWidget *m_list;
    ReportOptions *m_options;
    CrossChoices *m_cross;
    SummaryField *m_summary;
    QTabWidget *m_tabs;
    QTableView *m_table;
    ChartView *m_chart;
    TextLabel *m_remarks;
    QLabel *m_placesTitle;
    QListWidget *m_placesList;
    SettlingPanel *m_settling;
    QPushButton *m_copyMethods = nullptr;
    QList<QPushButton *> m_exportTable;
    QPushButton *m_exportSvg = nullptr;
    QPushButton *m_exportPng = nullptr;
};

} // namespace meipi
