// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/gatheringcondition.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace meipi {

class BarButton;
class ConditionGroup;
class DateField;

/// What the rows of a condition ask of the window around them.
struct ConditionDesk {
    ProjectSnapshot project; ///< What can be chosen.
    /// Lets the user pick a theme next to a widget.
    std::function<void(QWidget &, const std::function<void(const ThemeId &)> &)> pickTheme;
};

/// One condition, to be read as a sentence: [not] [has the theme or one below it] [算力]. Enter
/// asks for another row below, Ctrl+Backspace for this one to go.
class ConditionRow : public QWidget {
    Q_OBJECT

public:
    /// @p desk must outlive the row.
    explicit ConditionRow(const ConditionDesk &desk, QWidget *parent = nullptr);

    /// None while something is missing.
    std::optional<GatheringCondition> condition() const;
    void setCondition(const GatheringCondition &condition);
    void refreshChoices(); ///< After the desk's project has changed.
    void focusPhrase();

signals:
    void changed();
    void nextWanted();
    void removeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Phrase {
        ThemeOrBelow,
        Theme,
        Text,
        Quote,
        Note,
        Has,
        Document,
        Section,
        Author,
        Coder,
        Since,
        Until,
        Overlaps,
        Inside,
        Near,
        Group,
    };

    void buildValues();
    Phrase phrase() const;
    void setPhrase(Phrase phrase);
    void refreshShown();
    void refreshTheme();
    void onPhraseChosen();
    void pickTheme();
    std::optional<GatheringCondition> value() const;
    std::optional<GatheringCondition> leaf() const;
    GatheringCondition nested() const;
    void setNested(const GatheringCondition &condition);
    void setValue(const GatheringCondition &condition);

    const ConditionDesk &m_desk;
    BarButton *m_not;
    QComboBox *m_phrase;
    QPushButton *m_theme;
    QComboBox *m_choice; ///< Of documents, authors, marks and units of nearness.
    QSpinBox *m_distance;
    QLineEdit *m_words;
    DateField *m_day;
    ConditionGroup *m_group = nullptr; ///< Made when first needed.
    QVBoxLayout *m_column;
    ThemeId m_themeId;
};

} // namespace meipi
