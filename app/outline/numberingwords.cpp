// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/numberingwords.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

// A resource of a static library is registered only where something asks for it by name.
static void registerResources()
{
    Q_INIT_RESOURCE(outline);
}

namespace meipi {

namespace {

struct Row {
    QString key;
    QStringList fields;
    qsizetype offset = 0;
};

tl::unexpected<Error> malformed(const Row &row)
{
    return failure(
        Error::Code::Malformed,
        QCoreApplication::translate("Outline", "The table of numbering words is damaged."), row.key,
        row.offset);
}

QList<QChar> initialsOf(const QString &word)
{
    const QChar first = word.front();
    if (first.unicode() >= 0x80 || first.toUpper() == first.toLower())
        return {first};
    return {first.toUpper(), first.toLower()};
}

void addInitial(std::bitset<65536> &initials, const QString &word)
{
    for (const QChar first : initialsOf(word))
        initials.set(first.unicode());
}

void addNumberInitials(NumberingWords &words)
{
    static constexpr QStringView others =
        u"0123456789０１２３４５６７８９（("
        u"〔【第〇零○一二三四五六七八九十百廿卅壹贰貳叁參肆伍陆陸柒捌玖拾";
    for (const QChar c : others)
        words.numberInitials.set(c.unicode());
    for (char16_t c = u'①'; c <= u'⒛'; ++c)
        words.numberInitials.set(c);
    for (char16_t c = u'Ⅰ'; c <= u'Ⅻ'; ++c)
        words.numberInitials.set(c);
    for (char16_t c = u'㈠'; c <= u'㈩'; ++c)
        words.numberInitials.set(c);
    for (char16_t c = u'㉑'; c <= u'㊿'; ++c)
        words.numberInitials.set(c);
}

Result<WordPattern> patternFrom(const Row &row, const QString &source, int rank)
{
    const qsizetype mark = source.indexOf(u'#');
    if (mark <= 0)
        return malformed(row);
    WordPattern pattern;
    pattern.before = source.first(mark).trimmed();
    pattern.after = source.sliced(mark + 1).trimmed();
    pattern.rank = rank;
    pattern.isLatin = pattern.before.front().unicode() < 0x80;
    return pattern;
}

Result<Done> addHeading(NumberingWords &words, const Row &row)
{
    bool isNumber = false;
    const int rank = row.fields.size() == 2 ? row.fields[0].toInt(&isNumber) : 0;
    if (!isNumber)
        return malformed(row);
    auto pattern = patternFrom(row, row.fields[1], rank);
    if (!pattern)
        return tl::unexpected(pattern.error());
    pattern->isArticle = row.key == u"article";
    addInitial(words.numberInitials, pattern->before);
    words.headings.append(*pattern);
    return Done{};
}

Result<Done> addNumber(NumberingWords &words, const Row &row)
{
    bool isNumber = false;
    const int value = row.fields.size() == 2 ? row.fields[0].toInt(&isNumber) : 0;
    if (!isNumber || value <= 0)
        return malformed(row);
    words.numbers.insert(row.fields[1].toLower(), value);
    return Done{};
}

QStringList *wordListOf(NumberingWords &words, const QString &key)
{
    if (key == u"contents")
        return &words.contents;
    if (key == u"kind")
        return &words.kinds;
    return key == u"suffix" ? &words.suffixes : nullptr;
}

QStringList LineStarts::*lineStartsOf(const QString &key)
{
    if (key == u"byline")
        return &LineStarts::bylines;
    if (key == u"ending")
        return &LineStarts::endings;
    if (key == u"tail")
        return &LineStarts::tails;
    if (key == u"closing")
        return &LineStarts::closings;
    return key == u"opening" ? &LineStarts::openings : nullptr;
}

void addLineStart(NumberingWords &words, QStringList LineStarts::*list, const QString &word)
{
    addInitial(words.landmarkInitials, word);
    for (const QChar first : initialsOf(word))
        (words.startsFrom[first].*list).append(word);
}

void addLineStart(NumberingWords &words, bool LineStarts::*flag, const QString &word)
{
    addInitial(words.landmarkInitials, word);
    for (const QChar first : initialsOf(word))
        words.startsFrom[first].*flag = true;
}

Result<Done> addRow(NumberingWords &words, const Row &row)
{
    if (row.key == u"heading" || row.key == u"article")
        return addHeading(words, row);
    if (row.key == u"number")
        return addNumber(words, row);
    if (row.fields.size() != 1 || row.fields.front().isEmpty())
        return malformed(row);
    const QString &word = row.fields.front();
    if (row.key == u"annex") {
        const auto pattern = patternFrom(row, word, 0);
        if (!pattern)
            return tl::unexpected(pattern.error());
        addLineStart(words, &LineStarts::mayBeAnnex, pattern->before);
        words.annexes.append(*pattern);
        return Done{};
    }
    if (QStringList LineStarts::*const starts = lineStartsOf(row.key)) {
        addLineStart(words, starts, word);
        return Done{};
    }
    QStringList *list = wordListOf(words, row.key);
    if (list == nullptr)
        return malformed(row);
    if (row.key == u"contents")
        addLineStart(words, &LineStarts::mayBeContents, word);
    list->append(word);
    return Done{};
}

} // namespace

Result<NumberingWords> parseNumberingWords(QStringView table)
{
    NumberingWords words;
    addNumberInitials(words);
    qsizetype offset = 0;
    for (const QStringView line : table.split(u'\n')) {
        const qsizetype lineStart = offset;
        offset += line.size() + 1;
        if (line.trimmed().isEmpty() || line.front() == u'#')
            continue;
        QStringList fields = line.toString().split(u'\t');
        const QString key = fields.takeFirst();
        if (const auto added = addRow(words, {key, fields, lineStart}); !added)
            return tl::unexpected(added.error());
    }
    std::stable_sort(words.headings.begin(), words.headings.end(),
                     [](const WordPattern &a, const WordPattern &b) { return a.rank < b.rank; });
    for (int i = 0; i < words.headings.size(); ++i) {
        for (const QChar first : initialsOf(words.headings[i].before))
            words.headingsFrom[first].append(i);
    }
    return words;
}

const NumberingWords &numberingWords()
{
    static const NumberingWords words = [] {
        registerResources();
        QFile file(QStringLiteral(":/outline/numbering.txt"));
        const bool opened = file.open(QIODevice::ReadOnly);
        auto parsed =
            parseNumberingWords(QString::fromUtf8(opened ? file.readAll() : QByteArray()));
        Q_ASSERT(opened && parsed);
        return parsed ? *parsed : NumberingWords();
    }();
    return words;
}

bool startsWithAny(QStringView line, const QStringList &words)
{
    if (line.isEmpty())
        return false;
    // The first characters decide nearly always, and comparing them is all that costs nothing.
    const char16_t first = line.front().unicode();
    const auto folded = [](char16_t unit) {
        return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
    };
    const char16_t wanted = folded(first);
    const char16_t second = line.size() > 1 ? folded(line[1].unicode()) : u'\0';
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return folded(word.front().unicode()) == wanted
            && (word.size() == 1 || folded(word[1].unicode()) == second)
            && line.startsWith(word, Qt::CaseInsensitive);
    });
}

bool endsWithAny(QStringView line, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [line](const QString &word) {
        return line.endsWith(word, Qt::CaseInsensitive);
    });
}

} // namespace meipi
