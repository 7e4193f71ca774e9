// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"

#include <QToolButton>

#include <optional>

namespace meipi {

/// One of the nine themes on the toolbar: its key over a bar in its colour, and its name where the
/// window is wide.
class ThemeButton : public QToolButton {
    Q_OBJECT

public:
    explicit ThemeButton(int key, QWidget *parent = nullptr);

    void setTheme(std::optional<Colour> colour, const QString &name, const QString &toolTip);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_name;
    std::optional<Colour> m_colour;
};

} // namespace meipi
