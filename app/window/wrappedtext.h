// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace meipi {

/// Plain text wrapped to a width, at most so many lines of it; where it goes on, the last one ends
/// in an ellipsis. Line ends in the text are kept. Long words break anywhere.
class WrappedText {
public:
    /// @p width in pixels; @p mostLines 0 for all.
    WrappedText(const QString &text, const QFont &font, int width, int mostLines = 0);

    int height() const { return m_height; }
    int lineCount() const { return m_lineCount; }
    bool isShortened() const { return m_isShortened; }
    void draw(QPainter &painter, const QPoint &topLeft, const QColor &ink) const;

private:
    int layOut(int mostLines);

    std::unique_ptr<QTextLayout> m_layout;
    int m_width = 0;
    int m_height = 0;
    int m_lineCount = 0;
    bool m_isShortened = false;
};

} // namespace meipi
