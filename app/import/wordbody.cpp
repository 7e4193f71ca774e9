// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordbody.h"

#include "import/wordxml.h"

#include <QScopedValueRollback>

#include <utility>

namespace meipi {

namespace {

using Kind = WordToken::Kind;

constexpr int deepest = 100; // of elements in elements
constexpr int bodyText = 9;

WordToken sectionEnd(const WordParagraph &last)
{
    return {Kind::SectionEnd, last.pageFormat, {}, 0, last.firstPage};
}

} // namespace

WordBody::WordBody(const WordStyles &styles, WordNumbering &numbering, Changes changes,
                   Progress &progress)
    : m_styles(styles), m_numbering(numbering), m_changes(changes), m_progress(progress)
{
}

// From a device, as the reader would otherwise hold all of it as characters too.
void WordBody::begin(const QByteArray &xml)
{
    m_source.close();
    m_source.setData(xml);
    m_source.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_source);
}

bool WordBody::read(const QByteArray &xml, const std::function<void(const WordTokens &)> &take)
{
    begin(xml);
    m_take = take;
    if (m_xml.readNextStartElement())
        readBlocks();
    m_take = nullptr;
    take(std::exchange(m_tokens, {}));
    return !m_xml.hasError();
}

QHash<QString, WordTokens>
WordBody::readNotes(const QByteArray &xml,
                    const std::function<void(const QXmlStreamReader &)> &visit)
{
    QHash<QString, WordTokens> notes;
    begin(xml);
    if (!m_xml.readNextStartElement())
        return notes;
    while (m_xml.readNextStartElement()) {
        const QString id = wordAttribute(m_xml, "id");
        if (visit)
            visit(m_xml);
        notes.insert(id, collected([this] { readBlocks(); }));
        m_noteEnds.insert(id, m_lastParagraphId);
    }
    return notes;
}

WordTokens WordBody::collected(const std::function<void()> &read)
{
    const QScopedValueRollback<WordTokens> tokens(m_tokens, {});
    const QScopedValueRollback<Open> open(m_open, {});
    const QScopedValueRollback<std::function<void(const WordTokens &)>> take(m_take, nullptr);
    read();
    return m_tokens;
}

void WordBody::readBlocks()
{
    const QScopedValueRollback<int> depth(m_depth, m_depth + 1);
    while (m_xml.readNextStartElement()) {
        if (m_depth > deepest || m_progress.isCancelled())
            m_xml.skipCurrentElement();
        else
            readBlock();
        if (m_take && !m_open.goesOn && !m_tokens.isEmpty())
            m_take(std::exchange(m_tokens, {}));
    }
}

void WordBody::readBlock()
{
    const QStringView name = m_xml.name();
    if (name == QLatin1String("p")) {
        readParagraph();
    } else if (name == QLatin1String("tbl")) {
        readTable();
    } else if (isInsertion(name) || isDeletion(name)) {
        if (skipsChange())
            m_xml.skipCurrentElement();
        else
            readBlocks();
    } else if (isWordWrapper(name)) {
        readBlocks();
    } else if (name == QLatin1String("AlternateContent")) {
        readAlternatives([this] { readBlocks(); });
    } else if (name == QLatin1String("sectPr")) {
        WordParagraph last;
        readWordSection(m_xml, last);
        m_tokens.append(sectionEnd(last));
    } else {
        readMarkup();
    }
}

bool WordBody::skipsChange()
{
    ++m_leavings.changes;
    return isDeletion(m_xml.name()) == (m_changes == Changes::Final);
}

// What can stand anywhere: ends of comments, and what is left out.
void WordBody::readMarkup()
{
    const QStringView name = m_xml.name();
    const QString id = wordAttribute(m_xml, "id");
    if (name == QLatin1String("commentRangeStart"))
        m_tokens.append({Kind::CommentStart, id, {}, 0, -1});
    else if (name == QLatin1String("commentRangeEnd"))
        m_tokens.append({Kind::CommentEnd, id, {}, 0, -1});
    else if (name == QLatin1String("commentReference"))
        m_tokens.append({Kind::CommentReference, id, {}, 0, -1});
    else if (name == QLatin1String("altChunk") || name == QLatin1String("subDoc"))
        ++m_leavings.insertedFiles;
    m_xml.skipCurrentElement();
}

// mc:AlternateContent says one thing several times; the choice comes before the fallback.
void WordBody::readAlternatives(const std::function<void()> &readOne)
{
    bool isRead = false;
    while (m_xml.readNextStartElement()) {
        if (std::exchange(isRead, true))
            m_xml.skipCurrentElement();
        else
            readOne();
    }
}

void WordBody::readParagraph()
{
    const QString id = wordAttribute(m_xml, "paraId");
    WordParagraph properties;
    bool hasBegun = false;
    WordStyle style;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("pPr") && !hasBegun) {
            properties = readWordParagraph(m_xml);
            continue;
        }
        if (!std::exchange(hasBegun, true))
            style = beginParagraph(properties);
        readInline(style);
    }
    if (!hasBegun)
        beginParagraph(properties);
    endParagraph(properties);
    m_lastParagraphId = id;
}

WordStyle WordBody::beginParagraph(const WordParagraph &properties)
{
    const QString id =
        properties.styleId.isEmpty() ? m_styles.defaultParagraphStyle() : properties.styleId;
    const WordStyle style = m_styles.style(id);
    const int outlineLevel =
        properties.own.outlineLevel.value_or(style.outlineLevel.value_or(bodyText));
    if (!std::exchange(m_open.goesOn, false)) {
        m_open.block = m_tokens.size();
        m_tokens.append({Kind::Block, {}, {}, 0, -1});
    }
    // Where paragraphs have become one, it is like the last of them.
    m_tokens[m_open.block].headingLevel =
        outlineLevel >= 0 && outlineLevel < bodyText ? outlineLevel + 1 : 0;
    m_open.item = properties.own.namesItem ? properties.own.item : style.item;
    m_open.styleId = id;
    return style;
}

void WordBody::endParagraph(const WordParagraph &properties)
{
    if (properties.markChange != WordChange::None) {
        ++m_leavings.changes;
        m_open.goesOn =
            (properties.markChange == WordChange::Deleted) == (m_changes == Changes::Final);
    }
    if (m_open.goesOn)
        return;
    m_tokens[m_open.block].text = m_numbering.next(m_open.item, m_open.styleId);
    m_tokens += std::exchange(m_open.boxes, {});
    if (properties.endsSection)
        m_tokens.append(sectionEnd(properties));
}

void WordBody::readTable()
{
    QList<WordRow> rows;
    readRows(rows);
    m_tokens += tableTokens(rows);
}

void WordBody::readRows(QList<WordRow> &rows)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("tr")) {
            bool isShown = true;
            const WordRow row = readRow(isShown);
            if (isShown)
                rows.append(row);
        } else if (isWordWrapper(m_xml.name())) {
            readRows(rows);
        } else {
            readMarkup();
        }
    }
}

WordRow WordBody::readRow(bool &isShown)
{
    WordRow row;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("tc")) {
            row.append(collected([this] { readBlocks(); }));
        } else if (isWordWrapper(m_xml.name())) {
            row += readRow(isShown);
        } else if (m_xml.name() == QLatin1String("trPr")) {
            while (m_xml.readNextStartElement()) {
                if (isInsertion(m_xml.name()) || isDeletion(m_xml.name()))
                    isShown = !skipsChange();
                m_xml.skipCurrentElement();
            }
        } else {
            readMarkup();
        }
    }
    return row;
}

} // namespace meipi
