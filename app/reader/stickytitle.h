// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readerappearance.h"

#include <QWidget>

namespace meipi {

/// The strip above the text: in which section the first line in sight is, and how far one has
/// read. A click asks for the section's heading.
class StickyTitle : public QWidget {
    Q_OBJECT

public:
    explicit StickyTitle(QWidget *parent);

    /// Texts stand above the column, which begins at @p left and is @p width pixels wide.
    void setColumn(int left, int width);
    void setAppearance(const ReaderAppearance &appearance);
    void setTitle(const QString &title);
    void setProgress(int percent);
    QString title() const { return m_title; }
    int progress() const { return m_progress; }

    QSize sizeHint() const override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ReaderAppearance m_appearance;
    QString m_title;
    int m_progress = 0;
    int m_left = 0;
    int m_width = 0;
};

} // namespace meipi
