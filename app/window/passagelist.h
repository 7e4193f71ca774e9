// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/passagelistmodel.h"
#include "window/edits.h"

#include <QWidget>

class QListView;

namespace meipi {

class BarButton;
class TextLabel;
class ThemePicker;

/// A list of passages that lead to their places, and below it what can be done to those that are
/// selected, or to all where none is: highlights are given and lose themes, other text is
/// highlighted, each in one step.
class PassageList : public QWidget {
    Q_OBJECT

public:
    enum class Of { Highlights, Text };

    /// @p edits must outlive the list.
    PassageList(Edits &edits, Of of, QWidget *parent = nullptr);

    /// What is selected stays so where it is still there.
    void setPassages(const ProjectSnapshot &project, const QList<ListedPassage> &passages);
    void setWords(const QString &words); ///< Above the list.
    const PassageListModel &model() const { return *m_model; }
    QList<ListedPassage> chosen() const; ///< Those selected; all where none is.
    void focusList();
    void step(int steps); ///< To the next passage, or back; around the ends.

signals:
    /// @p isFinal: to stay there, where the focus goes as well.
    void placeChosen(const meipi::ListedPassage &passage, bool isFinal);
    void exportRequested();

private:
    enum class Purpose { Add, Replace };

    void buildList();
    QWidget *newBar();
    void refreshBar();
    void choose(const QModelIndex &index, bool isFinal);
    void openPicker(Purpose purpose);
    void openThemesMenu(BarButton &button, const std::function<void(const ThemeId &)> &take);
    void give(const ThemeId &theme);
    void giveNew(const QString &path);
    void perform(const ProjectSnapshot &project, const Change &before, const ThemeId &theme);
    void takeOff(const ThemeId &theme);
    QList<HighlightId> chosenHighlights() const;

    Edits &m_edits;
    Of m_of;
    PassageListModel *m_model;
    QListView *m_list;
    TextLabel *m_words;
    ThemePicker *m_picker;
    BarButton *m_add = nullptr;
    BarButton *m_take = nullptr; ///< Of highlights only, as the next one.
    BarButton *m_replace = nullptr;
    BarButton *m_export = nullptr;
    Purpose m_purpose = Purpose::Add;
    ThemeId m_replaced;
    bool m_isFilling = false;
};

} // namespace meipi
