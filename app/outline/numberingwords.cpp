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

void addInitial(std::bitset<65536> &initials, const QString &word)
{
    const QChar first = word.front();
    initials.set(first.unicode());
    if (first.unicode() < 0x80) {
        initials.set(first.toUpper().unicode());
        initials.set(first.toLower().unicode());
    }
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
    if (key == u"byline")
        return &words.bylines;
    if (key == u"ending")
        return &words.endings;
    if (key == u"tail")
        return &words.tails;
    if (key == u"opening")
        return &words.openings;
    if (key == u"suffix")
        return &words.suffixes;
    return key == u"closing" ? &words.closings : nullptr;
}

Result<Done> addRow(NumberingWords &words, const Row &row)
{
    if (row.key == u"heading" || row.key == u"article")
        return addHeading(words, row);
    if (row.key == u"number")
        return addNumber(words, row);
    if (row.fields.size() != 1 || row.fields.front().isEmpty())
        return malformed(row);
    if (row.key == u"annex") {
        const auto pattern = patternFrom(row, row.fields.front(), 0);
        if (!pattern)
            return tl::unexpected(pattern.error());
        addInitial(words.landmarkInitials, pattern->before);
        words.annexes.append(*pattern);
        return Done{};
    }
    QStringList *list = wordListOf(words, row.key);
    if (list == nullptr)
        return malformed(row);
    if (row.key != u"kind" && row.key != u"suffix") // the only ones that lines do not start with
        addInitial(words.landmarkInitials, row.fields.front());
    list->append(row.fields.front());
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
        return unit < 0x80 ? static_cast<char16_t>(QChar::toCaseFolded(char32_t(unit))) : unit;
    };
    const char16_t wanted = folded(first);
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return folded(word.front().unicode()) == wanted
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
