// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/conditionrow.h"
#include "window/edits.h"
#include "window/gatherrun.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;

namespace meipi {

class ConditionGroup;
class PassageList;
class SavedQueriesPanel;
class TextLabel;
class ThemePicker;

/// Gathers highlights by any combination of conditions, beside the main window: set row by row or
/// typed in one line, each following the other; found as one types, on another thread.
class GatherWindow : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive the window.
    explicit GatherWindow(Edits &edits, QWidget *parent = nullptr);

    void gather(const QString &condition); ///< As if typed.
    bool isGathering() const { return m_run.isRunning() || m_pause.isActive(); }
    PassageList &list() const { return *m_list; }

signals:
    void highlightChosen(const meipi::HighlightId &highlight);
    void exported(const QString &path);
    void failed(const meipi::Error &error);

private:
    QWidget *newQuestion();
    void connectParts();
    void onTyped(const QString &text);
    void onRowsChanged();
    void onProjectChanged();
    void ask(const GatheringCondition &condition);
    void showProblem(const QString &problem);
    void take(const ProjectSnapshot &project, const QList<ListedPassage> &passages);
    void pickTheme(QWidget &anchor, const std::function<void(const ThemeId &)> &take);
    void openExportDialog();
    void exportTo(const QString &path);

    Edits &m_edits;
    ConditionDesk m_desk;
    GatherRun m_run;
    QTimer m_pause; ///< Several changes of the project are gathered from once.
    GatheringCondition m_condition;
    QLineEdit *m_text;
    ConditionGroup *m_rows;
    TextLabel *m_problem;
    SavedQueriesPanel *m_queries;
    PassageList *m_list;
    ThemePicker *m_picker;
    std::function<void(const ThemeId &)> m_takeTheme; ///< What the picker was opened for.
    bool m_isFilling = false;
};

} // namespace meipi
