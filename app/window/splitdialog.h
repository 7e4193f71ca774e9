// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace meipi {

class TextLabel;

/// Splits a theme by walking through its passages: for each one a theme is chosen that it goes to,
/// one that is there or a new one, by a digit, by Enter or by a click, and the next one follows.
/// Nothing is written before the end; then all of it is one step.
class SplitDialog : public QDialog {
    Q_OBJECT

public:
    /// @p edits must outlive the dialog.
    SplitDialog(Edits &edits, const ThemeId &theme, QWidget *parent = nullptr);

    void addTarget(const QString &name); ///< A theme below the one that is split.
    void choose(int target); ///< For the current passages; 0 leaves them where they are.
    void split(); ///< Writes what was chosen; closes where that succeeds.

signals:
    void passageShown(const meipi::HighlightId &highlight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillPassages();
    void fillTargets();
    void appendTarget(const QString &path);
    void showPassage(int row);
    void refreshRow(int row);
    void refreshButton();
    QString quoteOf(const HighlightId &highlight) const;

    Edits &m_edits;
    ThemeId m_theme;
    QList<HighlightId> m_passages; ///< In text order, as the rows.
    QList<int> m_chosen; ///< For each passage a target from 1, 0 for none.
    QStringList m_targets; ///< Paths.
    QListWidget *m_list;
    QListWidget *m_targetList;
    TextLabel *m_context;
    QLineEdit *m_new;
    QPushButton *m_split;
};

} // namespace meipi
