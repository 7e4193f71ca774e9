// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundmodel.h"
#include "window/edits.h"
#include "window/searchbar.h"
#include "window/searchrun.h"

class QLabel;
class QListView;

namespace meipi {

class TextLabel;
class ThemePicker;

/// Searches the whole project as one types, and lists what is found, each hit with the words around
/// it. What is ticked in the list can be highlighted with a theme in one step.
class SearchPanel : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    SearchPanel(Edits &edits, Preferences &preferences, QWidget *parent = nullptr);

    void setDocument(const DocumentId &document); ///< The one that is read.
    void search(const QString &words); ///< As if typed.
    void focusField();
    void goToHit(int step); ///< The next one, or with -1 the one before, around the ends.

    bool hasHits() const { return m_model->hitCount() > 0; }
    QList<TextRange> hitsIn(const DocumentId &document) const { return m_model->hitsIn(document); }
    TextRange currentHit() const; ///< In its document; empty when there is none.

signals:
    void hitsChanged();
    /// @p isFinal: to stay there, where the focus goes as well.
    void placeChosen(const meipi::FoundModel::Place &place, bool isFinal);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildList();
    QWidget *newMarkingBar();
    void restart();
    void takeFound(const QList<FoundGroup> &groups);
    void takeEnd(bool isWhole, const std::optional<Error> &error);
    void clearOld();
    void onProjectChanged(const Change &change);
    void choose(const QModelIndex &index, bool isFinal);
    void setMarking(bool isMarking);
    void openPicker();
    void highlight(const ThemeId &theme);
    void highlightWithNew(const QString &path);
    void mark(const ProjectSnapshot &project, const Change &before, const QList<ThemeId> &themes);
    void refreshWords();
    void refreshMarking();

    Edits &m_edits;
    SearchRun *m_run;
    FoundModel *m_model;
    SearchBar *m_bar;
    QListView *m_list;
    TextLabel *m_words;
    QWidget *m_marking = nullptr;
    BarButton *m_begin = nullptr; ///< Of highlighting them all.
    BarButton *m_sentences = nullptr;
    BarButton *m_theme = nullptr;
    BarButton *m_leave = nullptr;
    ThemePicker *m_picker;
    QTimer m_pause; ///< Edits that follow each other are searched through once.
    ProjectSnapshot m_searched;
    bool m_isOld = false; ///< What is listed is of the search before.
    bool m_isStale = true; ///< The project is another since, while nobody looked.
    bool m_isWhole = true;
    QString m_error;
};

} // namespace meipi
