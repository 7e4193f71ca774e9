// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/besideplace.h"
#include "reader/notecardpainter.h"
#include "reader/readerprivate.h"
#include "reader/stripes.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace meipi {

namespace {

constexpr int markWidth = 13;
constexpr int markHeight = 13;

QString asToolTip(const QStringList &lines)
{
    const QString text = lines.join(u'\n').toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(QString(text).replace(u'\n', QLatin1String("<br>")));
}

} // namespace

QFont Reader::Private::cardFont() const
{
    QFont font = q->font();
    font.setFamilies(
        {font.family(), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    return font;
}

// Cards above the viewport push those in it down, so a viewport's height of them is placed as well.
const Reader::Private::Margin &Reader::Private::margin()
{
    if (marginLaidOut)
        return marginItems;
    marginLaidOut = true;
    marginItems = {};
    if (page.rows().isEmpty())
        return marginItems;
    const qsizetype above = page.heights().pieceAt(page.top() - page.viewport().height());
    const TextRange range{page.pieces().range(above).start, page.visibleRange().end + 1};
    const QFont font = cardFont();
    const NoteCardPainter painter(snapshot(), appearance, font);
    QList<CardWish> wishes;
    const QList<NoteAnchor> anchors = noteAnchors(snapshot(), document, range);
    for (const NoteAnchor &each : anchors) {
        const QRect line = page.caretRectangle({each.range.start, false});
        addNoteMark(each, line);
        if (!columns.hasCards())
            continue;
        for (const NoteId &note : each.notes)
            wishes.append(
                {each.target, note, line.top(), painter.textLines(note, columns.cardWidth)});
    }
    const QRect taken = beside && beside->isVisibleTo(q) ? beside->geometry() : QRect();
    marginItems.cards = placeCards(wishes, columns, CardMetrics(font),
                                   page.metrics().style(ParagraphKind::Body).lineHeight, taken);
    return marginItems;
}

void Reader::Private::addNoteMark(const NoteAnchor &place, const QRect &line)
{
    const QRect area(page.columnRight() + 3, line.top() + (line.height() - markHeight) / 2,
                     markWidth, markHeight);
    QList<NoteMark> &marks = marginItems.marks;
    if (marks.isEmpty() || marks.last().area.top() != area.top())
        marks.append({area, {}, false});
    marks.last().notes.append(place.notes);
    for (const NoteId &id : place.notes) {
        const Note *note = snapshot().find(id);
        marks.last().starred = marks.last().starred || note->starred;
    }
}

void Reader::Private::paintMargin(QPainter &painter, const QRect &clip)
{
    const Margin &items = margin();
    const NoteCardPainter cards(snapshot(), appearance, cardFont());
    for (const NoteMark &mark : items.marks) {
        if (mark.area.intersects(clip))
            cards.paintMark(painter, mark.area, mark.notes.size(), mark.starred);
    }
    const int right = textRight();
    for (const PlacedCard &card : items.cards) {
        const QRect all = card.area.united(QRect(right, card.anchorY, 1, 1));
        const bool current = !scene.active.isNull() && card.target == NoteTarget(scene.active);
        if (all.intersects(clip))
            cards.paintCard(painter, card, right, current);
    }
}

int Reader::Private::textRight() const
{
    return page.columnRight() + markWidth + 5;
}

void Reader::Private::updateMargin()
{
    marginLaidOut = false;
    const int right = textRight();
    const QSize size = q->viewport()->size();
    q->viewport()->update(QRect(right, 0, size.width() - right, size.height()));
}

// Notes that share a card take turns from click to click.
NoteId Reader::Private::noteAt(QPoint point)
{
    const auto among = [this](const QList<NoteId> &notes) {
        return notes[(notes.indexOf(lastNote) + 1) % notes.size()];
    };
    const Margin &items = margin();
    for (const PlacedCard &card : items.cards) {
        if (card.area.contains(point))
            return among(card.notes);
    }
    for (const NoteMark &mark : items.marks) {
        if (mark.area.contains(point))
            return among(mark.notes);
    }
    return {};
}

bool Reader::Private::showToolTip(QHelpEvent *event)
{
    const QPoint point = event->pos();
    QStringList lines;
    if (const NoteId id = noteAt(point); !id.isNull()) {
        if (const Note *note = snapshot().find(id))
            lines.append(noteStatusWord(note->status) + QStringLiteral(": ")
                         + note->text.left(400));
    } else {
        lines = themesAt(point);
    }
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), asToolTip(lines), q->viewport());
    return true;
}

QStringList Reader::Private::themesAt(QPoint point)
{
    const auto nameOf = [this](const ThemeId &theme) {
        return theme.isNull() ? tr("Without a theme") : snapshot().themePath(theme);
    };
    const Marks marks = this->marks();
    for (const ReaderPage::Row &row : page.rows()) {
        if (point.y() < row.top || point.y() >= row.top + row.layout->height())
            continue;
        const QList<Stripe> stripes = stripesOf(row, marks.in(row.range));
        for (const Stripe &stripe : stripes) {
            if (stripeRectangle(page, row, stripe).adjusted(-1, -3, 1, 3).contains(point))
                return {nameOf(stripe.theme)};
        }
    }
    QStringList names;
    const qsizetype character = page.characterAt(point);
    const QList<Mark> here = character < 0 ? QList<Mark>() : marks.in({character, character + 1});
    for (const Mark &mark : here) {
        for (const ThemeId &theme : mark.themes)
            names.append(nameOf(theme));
    }
    names.removeDuplicates();
    return names;
}

void Reader::Private::placeBesideWidget()
{
    if (!beside)
        return;
    // The height goes with the width, and where there is room for it with the height.
    const QSize least = beside->minimumSizeHint().expandedTo(beside->minimumSize());
    QSize size = beside->sizeHint().expandedTo(least);
    size.setWidth(widthBeside(page, columns, size.width(), least.width()));
    if (beside->hasHeightForWidth())
        size.setHeight(std::max(beside->heightForWidth(size.width()), least.height()));
    const QRect place = placeBeside(page, columns, besidePassage, size, least.width());
    if (beside->geometry() != place) {
        beside->setGeometry(place);
        updateMargin();
    }
}

} // namespace meipi
