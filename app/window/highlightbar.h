// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"
#include "window/floatingframe.h"

namespace meipi {

class BarButton;
class FlowLayout;
class TextLabel;
class ThemePicker;

/// What a highlight is: its themes as chips, to be taken off or changed, who marked it and when;
/// and what can be done to it. Hides when the highlight goes.
class HighlightBar : public FloatingFrame {
    Q_OBJECT

public:
    /// @p edits must outlive the bar.
    explicit HighlightBar(Edits &edits, QWidget *parent = nullptr);

    void setHighlight(const HighlightId &highlight); ///< Null or gone: hides.
    HighlightId highlight() const { return m_highlight; }
    void showFor(const QRect &passageInParent); ///< Near the passage, never over it.

signals:
    void themeRequested(const meipi::HighlightId &highlight);
    void noteRequested(const meipi::HighlightId &highlight);
    void removed();

private:
    void addChip(const ThemeId &theme);
    void openPicker(const ThemeId &theme, BarButton &chip);
    void take(const ThemeId &theme);
    void change(const ThemeId &from, const ThemeId &to);
    void changeToPath(const ThemeId &from, const QString &path);
    void removeHighlight();
    BarButton *newButton(const QString &icon, const QString &text, const QString &name);
    QString codersOf(const ThemeId &theme) const;
    void onChanged(const Change &change);
    void refresh();

    Edits &m_edits;
    HighlightId m_highlight;
    QRect m_anchor;
    ThemePicker *m_picker = nullptr; ///< Made when first needed, beside the bar.
    ThemeId m_changing; ///< What the picker is open for.
    FlowLayout *m_chips;
    BarButton *m_addTheme;
    TextLabel *m_origin;
};

} // namespace meipi
