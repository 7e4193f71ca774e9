// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultpage.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

QByteArray byteOrderMark()
{
    return QByteArrayLiteral("\xef\xbb\xbf");
}

QByteArray opening()
{
    return QByteArrayLiteral("<!-- meipi:begin ");
}

QByteArray closing()
{
    return QByteArrayLiteral("<!-- meipi:end ");
}

QByteArray tail()
{
    return QByteArrayLiteral(" -->");
}

QByteArray goneWord()
{
    return QByteArrayLiteral("gone");
}

// A marker's words, or nothing where @p line is none.
QList<QByteArray> markerWords(const QByteArray &line, const QByteArray &marker)
{
    const QByteArray bare = line.trimmed();
    if (!bare.startsWith(marker) || !bare.endsWith(tail())
        || bare.size() <= marker.size() + tail().size())
        return {};
    return bare.sliced(marker.size(), bare.size() - marker.size() - tail().size())
        .simplified()
        .split(' ');
}

// Every line with its end.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines.append(text.sliced(start, end - start));
        start = end;
    }
    return lines;
}

// The line at which the block that begins at @p start ends; -1 where it has none.
qsizetype endOfBlock(const QList<QByteArray> &lines, qsizetype start, const QByteArray &id)
{
    for (qsizetype at = start + 1; at < lines.size(); ++at) {
        if (markerWords(lines[at], closing()).value(0) == id)
            return at;
        if (!markerWords(lines[at], opening()).isEmpty())
            return -1; // its end is lost, so that it is the reader's from now on
    }
    return -1;
}

void appendText(QList<VaultPage::Part> &parts, const QByteArray &line)
{
    if (parts.isEmpty() || !parts.last().block.isEmpty())
        parts.append(VaultPage::Part());
    parts.last().text += line;
}

// The front matter's entries; the number of lines it takes, 0 where there is none.
qsizetype readFront(const QList<QByteArray> &lines, QList<VaultPage::Entry> &front)
{
    if (lines.isEmpty() || lines.first().trimmed() != "---")
        return 0;
    QList<VaultPage::Entry> entries;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const QByteArray &line = lines[at];
        if (line.trimmed() == "---") {
            front = entries;
            return at + 1;
        }
        const qsizetype colon = line.indexOf(':');
        const bool begins = colon > 0 && !QByteArray(" \t-#\"'").contains(line.front());
        if (begins)
            entries.append({line.first(colon).trimmed(), line});
        else if (entries.isEmpty())
            entries.append({QByteArray(), line});
        else
            entries.last().lines += line;
    }
    return 0;
}

QByteArray sumOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex().first(8);
}

QByteArray withoutGoneLine(const QByteArray &text)
{
    qsizetype start = text.indexOf('\n') + 1;
    if (start > 0 && start < text.size() && text[start] == '\n')
        ++start;
    return text.sliced(start);
}

// What the reader typed into a block: its lines that the new one has not.
QByteArray typedInto(const QByteArray &text, const QByteArray &fresh)
{
    const QList<QByteArray> freshLines = linesOf(fresh);
    const QSet<QByteArray> known(freshLines.cbegin(), freshLines.cend());
    QByteArray typed;
    const QList<QByteArray> lines = linesOf(text);
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty() && !known.contains(line))
            typed += line;
    }
    return typed;
}

// Puts the blocks of one page into another.
class VaultMerging {
public:
    VaultMerging(const VaultPage &present, const VaultPage &fresh, const QByteArray &goneLine);

    VaultMerge merged();

private:
    void mergeFront();
    void write(const VaultPage::Part &part);
    void writeGone(VaultPage::Part part);
    void writeFresh(const VaultPage::Part &part);
    void writeNewBehind(const QByteArray &block);

    VaultPage m_present;
    const VaultPage &m_fresh;
    QByteArray m_goneLine;
    QHash<QByteArray, qsizetype> m_places; // of the fresh blocks among their parts
    QHash<QByteArray, QList<qsizetype>> m_new; // by the block they follow, which both have
    QList<VaultPage::Part> m_parts;
    VaultMerge m_result;
};

VaultMerging::VaultMerging(const VaultPage &present, const VaultPage &fresh,
                           const QByteArray &goneLine)
    : m_present(present), m_fresh(fresh), m_goneLine(goneLine)
{
    QSet<QByteArray> known;
    for (const VaultPage::Part &part : present.parts)
        known.insert(part.block);
    QByteArray before; // the last block that both have
    for (qsizetype at = 0; at < fresh.parts.size(); ++at) {
        const QByteArray &block = fresh.parts[at].block;
        if (block.isEmpty())
            continue;
        m_places.insert(block, at);
        if (known.contains(block))
            before = block;
        else
            m_new[before].append(at);
    }
}

void VaultMerging::mergeFront()
{
    m_present.hasFront = true;
    for (const VaultPage::Entry &entry : m_fresh.front) {
        const auto present =
            std::find_if(m_present.front.begin(), m_present.front.end(),
                         [&entry](const VaultPage::Entry &each) { return each.key == entry.key; });
        if (present == m_present.front.end())
            m_present.front.append(entry);
        else
            present->lines = entry.lines;
    }
}

void VaultMerging::writeNewBehind(const QByteArray &block)
{
    const QList<qsizetype> places = m_new.take(block);
    for (const qsizetype place : places) {
        VaultPage::Part gap;
        gap.text = "\n";
        m_parts.append(gap);
        m_parts.append(m_fresh.parts[place]);
    }
    if (!places.isEmpty() && block.isEmpty()) {
        VaultPage::Part gap;
        gap.text = "\n";
        m_parts.append(gap);
    }
}

void VaultMerging::writeGone(VaultPage::Part part)
{
    if (!part.isGone) {
        part.isGone = true;
        part.text.prepend(m_goneLine + "\n\n");
    }
    m_result.gone.append(part.block);
    m_parts.append(part);
}

void VaultMerging::writeFresh(const VaultPage::Part &part)
{
    const VaultPage::Part &fresh = m_fresh.parts[m_places.value(part.block)];
    const QByteArray present = part.isGone ? withoutGoneLine(part.text) : part.text;
    m_parts.append(fresh);
    if (present == fresh.text || sumOf(present) == part.sum)
        return;
    const QByteArray typed = typedInto(present, fresh.text);
    if (typed.isEmpty())
        return;
    ++m_result.rescued;
    VaultPage::Part rescued;
    rescued.text = '\n' + typed;
    m_parts.append(rescued);
}

void VaultMerging::write(const VaultPage::Part &part)
{
    if (part.block.isEmpty()) {
        m_parts.append(part);
    } else if (!m_places.contains(part.block)) {
        writeGone(part);
    } else {
        writeFresh(part);
        writeNewBehind(part.block);
    }
}

VaultMerge VaultMerging::merged()
{
    mergeFront();
    writeNewBehind(QByteArray());
    for (const VaultPage::Part &part : std::as_const(m_present.parts))
        write(part);
    m_present.parts = m_parts;
    m_result.bytes = vaultBytes(m_present);
    return m_result;
}

// Sums are ours to write, not the template's.
VaultPage summed(VaultPage page)
{
    for (VaultPage::Part &part : page.parts) {
        if (!part.block.isEmpty())
            part.sum = sumOf(part.text);
    }
    return page;
}

} // namespace

VaultPage parseVaultPage(const QByteArray &bytes)
{
    VaultPage page;
    page.hasByteOrderMark = bytes.startsWith(byteOrderMark());
    QByteArray text = page.hasByteOrderMark ? bytes.sliced(byteOrderMark().size()) : bytes;
    const qsizetype firstEnd = text.indexOf('\n');
    page.hasCarriageReturns = firstEnd > 0 && text[firstEnd - 1] == '\r';
    if (page.hasCarriageReturns)
        text.replace("\r\n", "\n");
    const QList<QByteArray> lines = linesOf(text);
    qsizetype at = readFront(lines, page.front);
    page.hasFront = at > 0;
    for (; at < lines.size(); ++at) {
        const QList<QByteArray> words = markerWords(lines[at], opening());
        const qsizetype end = words.isEmpty() ? -1 : endOfBlock(lines, at, words.first());
        if (end < 0) {
            appendText(page.parts, lines[at]);
            continue;
        }
        VaultPage::Part part;
        part.block = words.first();
        part.isGone = words.last() == goneWord();
        part.sum = words.size() > 1 && words[1] != goneWord() ? words[1] : QByteArray();
        for (qsizetype line = at + 1; line < end; ++line)
            part.text += lines[line];
        page.parts.append(part);
        at = end;
    }
    return page;
}

QByteArray vaultBytes(const VaultPage &page)
{
    QByteArray text;
    if (page.hasFront) {
        text += "---\n";
        for (const VaultPage::Entry &entry : page.front)
            text += entry.lines;
        text += "---\n";
    }
    for (const VaultPage::Part &part : page.parts) {
        if (part.block.isEmpty()) {
            text += part.text;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith('\n'))
            text += '\n';
        text += opening() + part.block + (part.sum.isEmpty() ? "" : " ") + part.sum
            + (part.isGone ? " " + goneWord() : QByteArray()) + tail() + '\n';
        text += part.text;
        text += closing() + part.block + tail() + '\n';
    }
    if (page.hasCarriageReturns)
        text.replace("\n", "\r\n");
    return page.hasByteOrderMark ? byteOrderMark() + text : text;
}

QByteArray frontValue(const VaultPage &page, const QByteArray &key)
{
    for (const VaultPage::Entry &entry : page.front) {
        if (entry.key != key)
            continue;
        QByteArray value = entry.lines.sliced(entry.lines.indexOf(':') + 1).trimmed();
        const bool isQuoted = value.size() > 1 && (value.front() == '"' || value.front() == '\'')
            && value.back() == value.front();
        return isQuoted ? value.sliced(1, value.size() - 2) : value;
    }
    return {};
}

VaultMerge mergedVaultPage(const std::optional<QByteArray> &present, const QByteArray &fresh,
                           const QByteArray &goneLine)
{
    const VaultPage page = summed(parseVaultPage(fresh));
    if (!present)
        return {vaultBytes(page), {}, 0};
    return VaultMerging(parseVaultPage(*present), page, goneLine).merged();
}

} // namespace meipi
