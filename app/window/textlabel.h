// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meipi {

/// Plain text that wraps anywhere and never asks for more width than there is; or, with one line,
/// ends in an ellipsis.
class TextLabel : public QWidget {
    Q_OBJECT

public:
    /// @p mostLines 0 for all.
    explicit TextLabel(int mostLines = 0, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setFaint(bool isFaint);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    int m_mostLines = 0;
    bool m_isFaint = false;
};

/// Ink for what is said by the way: 4.5:1 on the palette's base.
QColor faintInk(const QPalette &palette);

} // namespace meipi
