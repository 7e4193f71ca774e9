// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readeraccessible.h"

#include "reader/readerprivate.h"

namespace meipi {

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *reader = qobject_cast<Reader *>(object);
    return reader == nullptr ? nullptr : new ReaderAccessible(*reader);
}

// Attributes are "name:value;", and not everyone who reads them knows escapes.
QString attribute(const QString &name, QString value)
{
    value.replace(u';', u'；').replace(u':', u'：');
    return name + u':' + value + u';';
}

} // namespace

ReaderAccessible::ReaderAccessible(Reader &reader)
    : QAccessibleWidget(&reader, QAccessible::Document), m_reader(reader)
{
}

void ReaderAccessible::install()
{
    QAccessible::installFactory(makeAccessible);
}

void *ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString ReaderAccessible::text(QAccessible::Text type) const
{
    return type == QAccessible::Description ? description() : QAccessibleWidget::text(type);
}

qsizetype ReaderAccessible::clamped(int offset) const
{
    return std::clamp<qsizetype>(offset, 0, m_reader.d->page.text().size());
}

int ReaderAccessible::selectionCount() const
{
    return m_reader.selection().isEmpty() ? 0 : 1;
}

void ReaderAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const TextRange range = selectionIndex == 0 ? m_reader.selection() : TextRange{};
    *startOffset = static_cast<int>(range.isEmpty() ? 0 : range.start);
    *endOffset = static_cast<int>(range.isEmpty() ? 0 : range.end);
}

void ReaderAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ReaderAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0)
        m_reader.setCaret(m_reader.caret());
}

void ReaderAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex != 0)
        return;
    const qsizetype end = clamped(endOffset);
    const TextRange last = unitAt(end, QAccessible::CharBoundary);
    m_reader.setSelection({unitAt(clamped(startOffset), QAccessible::CharBoundary).start,
                           last.start < end ? last.end : end});
}

int ReaderAccessible::cursorPosition() const
{
    return static_cast<int>(m_reader.caret());
}

void ReaderAccessible::setCursorPosition(int position)
{
    m_reader.setCaret(unitAt(clamped(position), QAccessible::CharBoundary).start);
    m_reader.d->ensureVisible(m_reader.d->scene.caret);
}

QString ReaderAccessible::text(int startOffset, int endOffset) const
{
    const qsizetype end = endOffset < 0 ? characterCount() : clamped(endOffset);
    return m_reader.d->page.text().view({clamped(startOffset), end}).toString();
}

int ReaderAccessible::characterCount() const
{
    return static_cast<int>(m_reader.d->page.text().size());
}

QString ReaderAccessible::answer(TextRange range, int *startOffset, int *endOffset) const
{
    *startOffset = static_cast<int>(range.start);
    *endOffset = static_cast<int>(range.end);
    return m_reader.d->page.text().view(range).toString();
}

TextRange ReaderAccessible::lineAt(qsizetype offset) const
{
    ReaderPage &page = m_reader.d->page;
    TextRange line = page.lineAt({offset, false});
    if (line.end < page.text().size() && page.text().string()[line.end] == u'\n')
        ++line.end;
    return line;
}

// Units tile the text as far as they can: an LF belongs to the line and the paragraph it ends.
TextRange ReaderAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const QString &text = m_reader.d->page.text().string();
    const TextUnits units = m_reader.d->units();
    const bool isEnd = offset >= text.size();
    const bool isLineEnd = !isEnd && text[offset] == u'\n';
    switch (type) {
    case QAccessible::CharBoundary: {
        if (isEnd)
            return {offset, offset};
        const qsizetype end = units.nextCharacter(offset);
        return {units.previousCharacter(end), end}; // as a whole from its middle, too
    }
    case QAccessible::WordBoundary:
        if (isEnd || isLineEnd)
            return {offset, offset + (isLineEnd ? 1 : 0)};
        return units.word(offset);
    case QAccessible::SentenceBoundary:
        return units.sentence(offset);
    case QAccessible::LineBoundary:
        return lineAt(offset);
    case QAccessible::ParagraphBoundary: {
        TextRange paragraph = units.paragraph(offset);
        if (paragraph.end < text.size())
            ++paragraph.end;
        return paragraph;
    }
    case QAccessible::NoBoundary:
        break;
    }
    return {0, text.size()};
}

QString ReaderAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundaryType,
                                       int *startOffset, int *endOffset) const
{
    return answer(unitAt(clamped(offset), boundaryType), startOffset, endOffset);
}

QString ReaderAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundaryType,
                                           int *startOffset, int *endOffset) const
{
    const TextRange here = unitAt(clamped(offset), boundaryType);
    for (qsizetype at = std::min<qsizetype>(here.start, clamped(offset)) - 1; at >= 0; --at) {
        const TextRange unit = unitAt(at, boundaryType);
        if (!unit.isEmpty() && unit.end <= std::max(here.start, clamped(offset))
            && unit.start < here.start)
            return answer(unit, startOffset, endOffset);
    }
    return answer({}, startOffset, endOffset);
}

QString ReaderAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundaryType,
                                          int *startOffset, int *endOffset) const
{
    const TextRange here = unitAt(clamped(offset), boundaryType);
    const qsizetype size = characterCount();
    for (qsizetype at = std::max<qsizetype>(here.end, clamped(offset)); at < size; ++at) {
        const TextRange unit = unitAt(at, boundaryType);
        if (!unit.isEmpty() && unit.start >= here.end)
            return answer(unit, startOffset, endOffset);
    }
    return answer({size, size}, startOffset, endOffset);
}

QRect ReaderAccessible::toScreen(const QRect &inViewport) const
{
    return QRect(m_reader.viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size());
}

QRect ReaderAccessible::characterRect(int offset) const
{
    return toScreen(m_reader.d->page.characterRectangle(clamped(offset)));
}

int ReaderAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = m_reader.viewport()->mapFromGlobal(point);
    if (!m_reader.viewport()->rect().contains(inside))
        return -1;
    const qsizetype character = m_reader.d->page.characterAt(inside);
    return static_cast<int>(character >= 0 ? character : m_reader.d->page.placeAt(inside).position);
}

void ReaderAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    m_reader.reveal({clamped(startIndex), clamped(endIndex)});
}

ReaderAccessible::Cover ReaderAccessible::coverAt(qsizetype position) const
{
    const Reader::Private &reader = *m_reader.d;
    const TextRange character{position, position + 1};
    const Marks marks = reader.marks();
    const QList<Mark> list = marks.in(character);
    Cover cover;
    for (const Mark &mark : list) {
        cover.hasNotes = cover.hasNotes || marks.hasNotes(mark.id);
        for (const ThemeId &theme : mark.themes)
            cover.themes.append(reader.snapshot().themePath(theme));
    }
    cover.themes.removeDuplicates();
    const QList<TintSegment> tints = tintSegments(list, character);
    for (const TintSegment &each : tints) {
        cover.background = each.colour.isValid() ? reader.appearance.tint(each.colour)
                                                 : reader.appearance.neutralTint();
    }
    return cover;
}

TextRange ReaderAccessible::runAt(qsizetype position) const
{
    TextRange run = m_reader.d->units().paragraph(position);
    run.end = std::max(run.end, position);
    const QList<Mark> around = m_reader.d->marks().in(run);
    for (const Mark &mark : around) {
        for (const qsizetype edge : {mark.range.start, mark.range.end}) {
            if (edge <= position)
                run.start = std::max(run.start, edge);
            else
                run.end = std::min(run.end, edge);
        }
    }
    return run;
}

QString ReaderAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    const qsizetype at = clamped(offset);
    const TextRange run = runAt(at);
    *startOffset = static_cast<int>(run.start);
    *endOffset = static_cast<int>(run.end);
    const Cover cover = coverAt(at);
    if (!cover.background.isValid())
        return {};
    QString result = attribute(QStringLiteral("highlight"), QStringLiteral("true"));
    if (!cover.themes.isEmpty())
        result += attribute(QStringLiteral("theme"), cover.themes.join(QStringLiteral(", ")));
    if (cover.hasNotes)
        result += attribute(QStringLiteral("note"), QStringLiteral("true"));
    const QColor &colour = cover.background;
    return result
        + attribute(QStringLiteral("background-color"),
                    QStringLiteral("rgb(%1,%2,%3)")
                        .arg(colour.red())
                        .arg(colour.green())
                        .arg(colour.blue()));
}

// The bridge of Qt 6.4 to AT-SPI passes no attributes on that it does not know, so that a screen
// reader learns here what lies on the text at the caret.
QString ReaderAccessible::description() const
{
    const Document *document = m_reader.d->snapshot().find(m_reader.document());
    if (document == nullptr)
        return {};
    QStringList parts;
    const Cover cover = coverAt(m_reader.caret());
    if (!cover.themes.isEmpty())
        parts.append(Reader::tr("Themes: %1").arg(cover.themes.join(Reader::tr(", "))));
    else if (cover.background.isValid())
        parts.append(Reader::tr("Highlight without a theme"));
    if (cover.hasNotes)
        parts.append(Reader::tr("Has notes"));
    parts.append(document->title);
    return parts.join(Reader::tr("; "));
}

} // namespace meipi
