// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"
#include "window/floatingframe.h"

#include <QLineEdit>

class QListView;

namespace meipi {

class ThemeChoices;

/// The field of a ThemePicker. Tells whether an input method composes in it, so that Enter and Esc
/// can be left to that.
class ThemeField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    bool isComposing() const { return m_isComposing; }

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool m_isComposing = false;
};

/// Any theme by a few letters: a field that completes by text and pinyin initials over a list of
/// what fits, and makes a theme that is missing. Up and Down choose, Enter picks, Esc leaves.
class ThemePicker : public FloatingFrame {
    Q_OBJECT

public:
    /// @p edits must outlive the picker.
    explicit ThemePicker(Edits &edits, QWidget *parent = nullptr);

    void setOffersNew(bool offersNew); ///< Whether a missing theme may be made; at first it may.

    /// Shows the picker next to @p anchorInParent with the focus in its field. The themes in
    /// @p current are ticked.
    void open(const QRect &anchorInParent, const QList<ThemeId> &current);

signals:
    void picked(const meipi::ThemeId &theme);
    void pathEntered(const QString &path); ///< Of a theme to be made: parent/child (themepath.h).
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void place();
    void move(int rows);
    void pickCurrent();
    void close();
    bool obeyKey(const QKeyEvent &event);
    static bool isOwnKey(const QKeyEvent &event);

    Edits &m_edits;
    ThemeField *m_field;
    QListView *m_list;
    ThemeChoices *m_choices;
    QList<ThemeId> m_current;
    QRect m_anchor;
    bool m_offersNew = true;
};

} // namespace meipi
