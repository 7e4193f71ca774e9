// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/notecards.h"

class QPainter;

namespace meipi {

/// Paints note cards and the marks that stand for notes beside a line.
class NoteCardPainter {
public:
    NoteCardPainter(const ProjectSnapshot &project, const ReaderAppearance &appearance,
                    const QFont &font)
        : m_project(project), m_appearance(appearance), m_font(font)
    {
    }

    /// How many lines of @p width pixels the note's text would fill, at most
    /// CardMetrics::mostLines.
    int textLines(const NoteId &note, int width) const;

    void paintCard(QPainter &painter, const PlacedCard &card, int columnRight, bool current) const;
    void paintMark(QPainter &painter, const QRect &mark, qsizetype notes, bool starred) const;

private:
    QString headOf(const Note &note, qsizetype notes) const;

    const ProjectSnapshot &m_project;
    const ReaderAppearance &m_appearance;
    QFont m_font;
};

/// The interface's word for a note's status.
QString noteStatusWord(NoteStatus status);

} // namespace meipi
