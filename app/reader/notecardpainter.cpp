// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/notecardpainter.h"

#include "reader/contrast.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace meipi {

namespace {

constexpr int sideMargin = 9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meipi::NoteCard)
};

QString inOneParagraph(const QString &text)
{
    return text.left(600).simplified();
}

// The lines of @p text, the last one shortened where there is more.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines.append(isLast ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                            : rest.left(line.textLength()));
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString noteStatusWord(NoteStatus status)
{
    switch (status) {
    case NoteStatus::Question:
        return Words::tr("Question");
    case NoteStatus::Objection:
        return Words::tr("Objection");
    case NoteStatus::Evidence:
        return Words::tr("Evidence");
    case NoteStatus::ToDo:
        return Words::tr("To do");
    case NoteStatus::Thought:
        break;
    }
    return Words::tr("Thought");
}

QString NoteCardPainter::headOf(const Note &note, qsizetype notes) const
{
    QStringList parts;
    if (note.starred)
        parts.append(QStringLiteral("★"));
    parts.append(noteStatusWord(note.status));
    if (note.done)
        parts.append(QStringLiteral("✓"));
    if (const Author *author = m_project.find(note.author))
        parts.append(QStringLiteral("· ") + author->name);
    if (notes > 1)
        parts.append(QStringLiteral("+%1").arg(notes - 1));
    return parts.join(u' ');
}

int NoteCardPainter::textLines(const NoteId &note, int width) const
{
    const Note *row = m_project.find(note);
    if (row == nullptr || row->text.isEmpty())
        return 0;
    return static_cast<int>(
        wrapped(inOneParagraph(row->text), m_font, width - 2 * sideMargin, CardMetrics::mostLines)
            .size());
}

void NoteCardPainter::paintCard(QPainter &painter, const PlacedCard &card, int columnRight,
                                bool current) const
{
    const Note *note = m_project.find(card.notes.first());
    if (note == nullptr)
        return;
    const QColor frame =
        current ? m_appearance.accent() : mixed(m_appearance.paper(), m_appearance.ink(), 0.22);
    const int line = CardMetrics(m_font).lineHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame, 1));
    const int joint = card.area.top() + CardMetrics::padding + line / 2;
    painter.drawPolyline(QPolygonF{
        QPointF(columnRight, card.anchorY + 0.5), QPointF(columnRight + 4, card.anchorY + 0.5),
        QPointF(card.area.left() - 3, joint + 0.5), QPointF(card.area.left(), joint + 0.5)});
    painter.setBrush(m_appearance.card());
    painter.drawRoundedRect(QRectF(card.area).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();

    QRect text = card.area.adjusted(sideMargin, CardMetrics::padding, -sideMargin, 0);
    text.setHeight(line);
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_appearance.faintInk());
    const QString head = headOf(*note, card.notes.size());
    const QFontMetrics headMetrics(bold);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     headMetrics.elidedText(head, Qt::ElideRight, text.width()));
    painter.setFont(m_font);
    painter.setPen(m_appearance.ink());
    const QString words = inOneParagraph(note->text);
    if (card.textLines == 0) {
        // One line for all: the note goes on behind its head.
        const int used = headMetrics.horizontalAdvance(head + u' ') + 4;
        text.setLeft(text.left() + used);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(m_font).elidedText(words, Qt::ElideRight, text.width()));
        return;
    }
    const QStringList lines = wrapped(words, m_font, text.width(), card.textLines);
    for (const QString &each : lines) {
        text.translate(0, line);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, each);
    }
}

void NoteCardPainter::paintMark(QPainter &painter, const QRect &mark, qsizetype notes,
                                bool starred) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bubble = QRectF(mark).adjusted(0.5, 0.5, -0.5, -3.5);
    QPainterPath path;
    path.addRoundedRect(bubble, 2, 2);
    path.moveTo(bubble.left() + 2, bubble.bottom());
    path.lineTo(bubble.left() + 3, bubble.bottom() + 3);
    path.lineTo(bubble.left() + 6, bubble.bottom());
    painter.setPen(QPen(m_appearance.faintInk(), 1));
    painter.setBrush(starred ? m_appearance.faintInk() : m_appearance.card());
    painter.drawPath(path);
    if (notes > 1) {
        QFont small = m_font;
        small.setPixelSize(std::max(mark.height() - 4, 6));
        painter.setFont(small);
        painter.setPen(starred ? m_appearance.paper() : m_appearance.faintInk());
        painter.drawText(bubble, Qt::AlignCenter,
                         notes > 9 ? QStringLiteral("…") : QString::number(notes));
    }
    painter.restore();
}

} // namespace meipi
