// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"
#include "window/floatingframe.h"

namespace meipi {

class BarButton;

/// What can be done with the selected text, near it: tag it with one of nine themes or any other,
/// note, copy. Never over the selection and never with the focus: the keys that the buttons show
/// belong to the reader. Two rows at most; names shorten where there is little room.
class SelectionBar : public FloatingFrame {
    Q_OBJECT

public:
    /// @p edits must outlive the bar.
    explicit SelectionBar(Edits &edits, QWidget *parent = nullptr);

    /// At most nine; the first goes with key 1 and so on. A null id leaves its key without a theme.
    void setThemes(const QList<ThemeId> &themes);
    const QList<ThemeId> &themes() const { return m_themes; }

    void showFor(const QRect &selectionInParent);
    void dismiss(); ///< Hides, and says so if it was shown.

signals:
    void themePicked(const meipi::ThemeId &theme);
    void anyThemeRequested();
    void noteRequested();
    void copyRequested();
    void citationRequested();
    void markdownRequested();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Action {
        BarButton *button = nullptr;
        QString text;
    };

    void addAction(const QString &icon, const QString &text, const QString &key,
                   const QString &toolTip, void (SelectionBar::*signal)());
    void onChanged(const Change &change);
    void fillThemes();
    QSize arrange(int width);
    void setNameWidth(int pixels);
    void setActionsShort(bool isShort);
    BarButton *newButton();

    Edits &m_edits;
    QList<ThemeId> m_themes;
    QList<BarButton *> m_themeButtons; ///< One for each theme that is there.
    QStringList m_names; ///< Of m_themeButtons.
    QList<Action> m_actions;
    QRect m_anchor;
};

} // namespace meipi
