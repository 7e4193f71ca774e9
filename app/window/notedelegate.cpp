// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notedelegate.h"

#include "models/notesmodel.h"
#include "models/notetexts.h"
#include "window/floatingframe.h"
#include "window/icons.h"
#include "window/noteactions.h"
#include "window/textlabel.h"
#include "window/themeswatch.h"
#include "window/wrappedtext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace meipi {

namespace {

constexpr int noteEdge = 10; // pixels from the row's edges to its text
constexpr int notePadding = 5; // above and below
constexpr int headingPadding = 10; // above
constexpr int noteBarWidth = 3;
constexpr int barStep = 4;
constexpr int mostBars = 4;
constexpr int barRoom = 14; // so that passages line up with one bar or three
constexpr int noteIndent = 14; // a reply's
constexpr int noteDeepestIndent = 4;
constexpr int quoteLines = 2;
constexpr int noteIconSide = 12;
constexpr int noteGap = 4;

NoteRow::Kind kindOf(const QModelIndex &index)
{
    return static_cast<NoteRow::Kind>(index.data(NotesModel::KindRole).toInt());
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString oneLine(const QString &text)
{
    return text.left(600).simplified();
}

QList<ThemeId> themesOf(const QModelIndex &index)
{
    return index.data(NotesModel::ThemesRole).value<QList<ThemeId>>();
}

int bodyWidth(const QModelIndex &index, int width)
{
    const auto [left, right] = NoteDelegate::textEdges(index, width);
    return right - left;
}

bool needsThemeLine(const QModelIndex &index)
{
    return kindOf(index) == NoteRow::Kind::Subject && !themesOf(index).isEmpty()
        && index.data(NotesModel::TitleRole).toString().isEmpty();
}

// What stands in the place of a passage's words where there are none, such as a theme.
QString subjectText(const QModelIndex &index)
{
    const QString title = index.data(NotesModel::TitleRole).toString();
    const QString quote = oneLine(index.data(NotesModel::QuoteRole).toString());
    if (title.isEmpty() || quote.isEmpty())
        return title + quote;
    return title + u' ' + quote;
}

QString noteText(const QModelIndex &index)
{
    const QString text = index.data(NotesModel::TextRole).toString();
    return text.isEmpty() ? NoteDelegate::tr("No words") : text;
}

// Behind a chosen row: pale, so that every ink on it stays readable.
QColor rowPaper(const QStyleOptionViewItem &option)
{
    const QColor base = option.palette.color(QPalette::Base);
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state & QStyle::State_Selected)
        return mixed(base, highlight, option.state & QStyle::State_Active ? 0.2 : 0.12);
    if (option.state & QStyle::State_MouseOver)
        return mixed(base, option.palette.color(QPalette::Text), 0.05);
    return base;
}

} // namespace

NoteDelegate::NoteDelegate(const ProjectSnapshot &project, QObject *parent)
    : QStyledItemDelegate(parent), m_project(project)
{
}

std::pair<int, int> NoteDelegate::textEdges(const QModelIndex &index, int width)
{
    int left = noteEdge;
    if (kindOf(index) != NoteRow::Kind::Heading)
        left += barRoom;
    const int depth = std::min(index.data(NotesModel::DepthRole).toInt(), noteDeepestIndent);
    left += depth * noteIndent;
    return {left, std::max(width - noteEdge, left + 2 * noteIndent)};
}

int NoteDelegate::textTop(const QModelIndex &index)
{
    return kindOf(index) == NoteRow::Kind::Heading ? headingPadding : notePadding;
}

int NoteDelegate::metaHeight(const QFont &font) const
{
    return 1 + std::max(QFontMetrics(smaller(font)).height(), noteIconSide) + notePadding;
}

int NoteDelegate::heightFor(const QModelIndex &index, int width, const QFont &font) const
{
    const int room = bodyWidth(index, width);
    switch (kindOf(index)) {
    case NoteRow::Kind::Heading:
        return headingPadding + QFontMetrics(bold(font)).height() + notePadding;
    case NoteRow::Kind::Subject: {
        const int names = needsThemeLine(index) ? QFontMetrics(smaller(font)).height() + 1 : 0;
        return 2 * notePadding + names
            + WrappedText(subjectText(index), font, room, quoteLines).height();
    }
    case NoteRow::Kind::Note:
        return notePadding + WrappedText(noteText(index), font, room).height() + metaHeight(font);
    }
    return 0;
}

int NoteDelegate::estimatedHeight(const QModelIndex &index, int width,
                                  const QFontMetrics &metrics) const
{
    const int line = metrics.height();
    if (kindOf(index) == NoteRow::Kind::Heading)
        return headingPadding + line + notePadding;
    const int room = std::max(bodyWidth(index, width), 1);
    if (kindOf(index) == NoteRow::Kind::Subject)
        return 2 * notePadding + 3 * line;
    const qsizetype characters = index.data(NotesModel::TextRole).toString().size();
    const qint64 lines = 1 + characters * metrics.horizontalAdvance(u'文') / room;
    return notePadding + static_cast<int>(std::min<qint64>(lines * line, 1 << 20)) + 2 * line;
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.isValid() ? option.rect.width() : 300;
    return {width, heightFor(index, width, option.font)};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor paper = rowPaper(option);
    if (paper != option.palette.color(QPalette::Base)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(paper);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 0.5, -3, -0.5), 5, 5);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1.4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3.7, 1.2, -3.7, -1.2), 5, 5);
    }
    switch (kindOf(index)) {
    case NoteRow::Kind::Heading:
        paintHeading(*painter, option, index);
        break;
    case NoteRow::Kind::Subject:
        paintSubject(*painter, option, index);
        break;
    case NoteRow::Kind::Note:
        paintNote(*painter, option, index);
        break;
    }
    painter->restore();
}

void NoteDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(noteEdge, headingPadding, -noteEdge, -notePadding);
    QRect rest = row;
    const int count = index.data(NotesModel::CountRole).toInt();
    if (count > 0) {
        const QFont small = smaller(option.font);
        painter.setFont(small);
        painter.setPen(faintInk(option.palette));
        const QString number = QString::number(count);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, number);
        rest.setRight(row.right() - QFontMetrics(small).horizontalAdvance(number) - 2 * noteGap);
    }
    const QFont font = bold(option.font);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(
        rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
}

void NoteDelegate::paintSubject(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const QRect row = option.rect.adjusted(0, notePadding, 0, -notePadding);
    const auto [left, right] = textEdges(index, option.rect.width());
    const QList<ThemeId> themes = themesOf(index);
    int x = row.left() + noteEdge;
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < std::min<qsizetype>(themes.size(), mostBars); ++i, x += barStep) {
        if (const Theme *theme = m_project.find(themes[i])) {
            painter.setBrush(shownColour(theme->colour));
            painter.drawRoundedRect(QRectF(x, row.top() + 1, noteBarWidth, row.height() - 2), 1.5,
                                    1.5);
        }
    }
    if (themes.isEmpty()) {
        painter.setBrush(mixed(option.palette.color(QPalette::Base),
                               option.palette.color(QPalette::Text), 0.25));
        painter.drawRoundedRect(QRectF(x, row.top() + 1, noteBarWidth, row.height() - 2), 1.5, 1.5);
    }
    const WrappedText quote(subjectText(index), option.font, right - left, quoteLines);
    const QPoint at(option.rect.left() + left, row.top());
    quote.draw(painter, at, option.palette.color(QPalette::Text));
    if (needsThemeLine(index)) {
        painter.setFont(smaller(option.font));
        const QRect line(at.x(), row.top() + quote.height() + 1, right - left,
                         painter.fontMetrics().height());
        paintThemeNames(painter, line, themes, faintInk(option.palette));
    }
}

void NoteDelegate::paintThemeNames(QPainter &painter, const QRect &line,
                                   const QList<ThemeId> &themes, const QColor &ink) const
{
    QStringList names;
    for (const ThemeId &id : themes) {
        if (const Theme *theme = m_project.find(id))
            names.append(theme->name);
    }
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(names.join(QStringLiteral(" · ")),
                                                      Qt::ElideRight, line.width()));
}

void NoteDelegate::paintNote(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto [left, right] = textEdges(index, option.rect.width());
    const bool isDone = index.data(NotesModel::DoneRole).toBool();
    const QString text = index.data(NotesModel::TextRole).toString();
    const QColor ink =
        isDone || text.isEmpty() ? faintInk(option.palette) : option.palette.color(QPalette::Text);
    if (index.data(NotesModel::DepthRole).toInt() > 0) {
        painter.setPen(
            mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.2));
        const qreal x = option.rect.left() + left - noteIndent / 2.0 - 0.5;
        painter.drawLine(QPointF(x, option.rect.top() + notePadding),
                         QPointF(x, option.rect.bottom() - notePadding));
    }
    if (index.data(NotesModel::NoteRole).value<NoteId>() != m_typed || m_typed.isNull()) {
        QFont font = option.font;
        font.setStrikeOut(isDone);
        const WrappedText words(noteText(index), font, right - left);
        words.draw(painter, {option.rect.left() + left, option.rect.top() + notePadding}, ink);
    }
    painter.setFont(smaller(option.font));
    const int lineHeight = metaHeight(option.font) - notePadding - 1;
    const QRect line(option.rect.left() + left, option.rect.bottom() + 1 - notePadding - lineHeight,
                     right - left, lineHeight);
    paintMeta(painter, line, index, option.palette);
}

// Status, marks, author and time; what finds no room is left out from the end.
void NoteDelegate::paintMeta(QPainter &painter, const QRect &line, const QModelIndex &index,
                             const QPalette &palette) const
{
    QRect rest = line;
    const auto drawText = [&](const QString &text, const QColor &ink) {
        if (rest.width() < noteIconSide)
            return;
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(shown) + noteGap + 2);
    };
    const auto drawIcon = [&](const QString &name) {
        const QRect square(rest.left(), rest.center().y() - noteIconSide / 2 + 1, noteIconSide,
                           noteIconSide);
        lineIcon(name).paint(&painter, square);
        rest.setLeft(square.right() + noteGap + 1);
    };
    const QFont plain = painter.font();
    painter.setFont(bold(plain));
    drawText(statusWord(static_cast<NoteStatus>(index.data(NotesModel::StatusRole).toInt())),
             mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.2));
    painter.setFont(plain);
    if (index.data(NotesModel::StarredRole).toBool())
        drawIcon(QStringLiteral("star-filled"));
    if (index.data(NotesModel::PrivateRole).toBool())
        drawIcon(QStringLiteral("private"));
    if (index.data(NotesModel::DoneRole).toBool())
        drawIcon(QStringLiteral("check"));
    drawText(originText(index.data(NotesModel::AuthorNameRole).toString(),
                        Timestamp{index.data(NotesModel::ModifiedRole).toLongLong()}),
             faintInk(palette));
}

bool NoteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || kindOf(index) != NoteRow::Kind::Subject)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    const QList<ThemeId> themes = themesOf(index);
    for (const ThemeId &theme : themes)
        lines.append(m_project.themePath(theme));
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view, option.rect);
    return true;
}

} // namespace meipi
