// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problemunitsmodel.h"
#include "window/unitpass.h"

#include <QFrame>

class QComboBox;
class QListView;
class QProgressBar;

namespace meipi {

class BarButton;
class FlowLayout;
class TextLabel;

/// Coding unit by unit, above the text: which dimension, units and part of the project; how far the
/// pass is; the unit in hand and its themes with their keys; and the units that are not as the
/// dimension asks, to jump to. Digits are keys here as they are in the text. What concerns one unit
/// stands in unitpassthemes.cpp.
class UnitPassBar : public QFrame {
    Q_OBJECT

public:
    /// All must outlive the bar.
    UnitPassBar(Edits &edits, Reader &reader, UnitPass &pass, QWidget *parent = nullptr);

    void open(); ///< Starts a pass with what was chosen last, or what offers itself.
    void leave(); ///< Ends it.
    void setDocument(const DocumentId &document); ///< The one that is read.
    void showProblems(bool isShown);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *newChoices();
    QWidget *newSteps();
    QWidget *newProblems();
    QComboBox *newChoice(const QString &name, int width);
    BarButton *newButton(const QString &words, const QString &key, const QString &name);
    void onProjectChanged(const Change &change);
    void fillDimensions();
    void fillScopes();
    void restart();
    void setRule(int index);
    PassScope scope() const;
    void rebuildThemes();
    void refresh();
    void refreshProgress();
    void refreshThemes();
    void refreshProblems();
    void openNumberMenu();
    void askForNumbers();
    void setNumbers(const QString &pattern);
    QString emptyWords() const;

    Edits &m_edits;
    Reader &m_reader;
    UnitPass &m_pass;
    ProblemUnitsModel m_problems;
    DocumentId m_document;
    QComboBox *m_dimension = nullptr;
    QComboBox *m_rule = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_scope = nullptr;
    BarButton *m_goOn = nullptr;
    BarButton *m_listButton = nullptr;
    BarButton *m_clear = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_message = nullptr;
    QWidget *m_themes = nullptr;
    BarButton *m_number = nullptr;
    QList<BarButton *> m_buttons; ///< Of the children, in their order.
    QListView *m_list = nullptr;
    bool m_isFilling = false;
};

} // namespace meipi
