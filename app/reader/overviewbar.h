// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/marks.h"
#include "reader/readerappearance.h"
#include "reader/readerpage.h"

#include <QPixmap>
#include <QScrollBar>
#include <QTimer>

#include <functional>

namespace meipi {

/// A mark on the scroll bar: what there is at this height of the text.
struct OverviewMark {
    enum class Kind { Highlight, Hit };

    Kind kind = Kind::Highlight;
    int row = 0; ///< Pixel from the top.
    QColor colour; ///< Of the highlight's first theme; invalid for none.

    friend bool operator==(const OverviewMark &, const OverviewMark &) = default;
};

/// At most one mark of a kind a row; the time it takes grows with @p rows, not with highlights.
QList<OverviewMark> overviewMarks(const ReaderPage &page, const Marks &marks,
                                  const QList<TextRange> &hits, int rows);

/// The reader's scroll bar, with marks where highlights and search hits are. They are gathered
/// anew a moment after the last call for it, off the way of typing and scrolling.
class OverviewBar : public QScrollBar {
    Q_OBJECT

public:
    using Gather = std::function<QList<OverviewMark>(int rows)>;
    OverviewBar(Gather gather, QWidget *parent);

    void setAppearance(const ReaderAppearance &appearance);
    void gatherSoon();
    const QList<OverviewMark> &marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect groove() const;
    QPixmap picture(QSize size, qreal ratio) const; ///< Of the marks, as large as the groove.

    Gather m_gather;
    ReaderAppearance m_appearance;
    QList<OverviewMark> m_marks;
    QPixmap m_picture; ///< Null when the marks have changed.
    QTimer m_timer;
};

} // namespace meipi
