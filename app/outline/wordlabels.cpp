// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/wordlabels.h"

#include "outline/numberingwords.h"
#include "outline/numerals.h"
#include "text/oneof.h"

namespace meipi {

namespace {

constexpr int largestWordOrdinal = 1999; // the Civil Code has 1,260 articles

qsizetype skipSpaces(QStringView line, qsizetype position)
{
    while (position < line.size() && isLabelSpace(line[position]))
        ++position;
    return position;
}

// The position after @p word, whose characters may stand apart: 附 件. -1 when it is not there.
qsizetype skipWord(QStringView line, qsizetype position, const QString &word, bool isLatin)
{
    if (isLatin)
        return line.sliced(position).startsWith(word, Qt::CaseInsensitive) ? position + word.size()
                                                                           : -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0)
            position = skipSpaces(line, position);
        if (position >= line.size() || line[position] != word[i])
            return -1;
        ++position;
    }
    return position;
}

std::optional<Numeral> numberWordAt(QStringView line, qsizetype position)
{
    qsizetype end = position;
    while (end < line.size() && line[end].isLetter())
        ++end;
    const int value =
        numberingWords().numbers.value(line.sliced(position, end - position).toString().toLower());
    return value > 0 ? std::optional(Numeral{Numeral::Form::Word, value, end}) : std::nullopt;
}

// Titre Ier, Article 1er: @p line up to the letters that make the number at @p position an ordinal.
QStringView withoutSuffix(QStringView line, qsizetype position)
{
    qsizetype end = position;
    while (end < line.size() && line[end].isLetterOrNumber())
        ++end;
    const QStringView word = line.first(end);
    for (const QString &suffix : numberingWords().suffixes) {
        if (end - position > suffix.size() && word.endsWith(suffix))
            return word.chopped(suffix.size());
    }
    return line;
}

// The number ends after its suffix, if it reaches up to it.
Numeral afterSuffix(QStringView line, QStringView numeral, Numeral number)
{
    if (numeral.size() < line.size() && number.end == numeral.size()) {
        while (number.end < line.size() && line[number.end].isLetter())
            ++number.end;
    }
    return number;
}

std::optional<Numeral> numberAt(QStringView line, qsizetype position, bool isLatin)
{
    if (position >= line.size())
        return std::nullopt;
    if (!isLatin) {
        const auto number = arabicNumeralAt(line, position);
        return number ? number : chineseNumeralAt(line, position);
    }
    const QStringView numeral = withoutSuffix(line, position);
    if (auto number = arabicNumeralAt(numeral, position))
        return afterSuffix(line, numeral, *number);
    if (auto number = romanNumeralAt(numeral, position))
        return afterSuffix(line, numeral, *number);
    return numberWordAt(line, position);
}

/// The number at a place of a line, which many patterns ask for: 第#章, 第#节, 第#条.
class LastNumber {
public:
    explicit LastNumber(QStringView line) : m_line(line) {}

    std::optional<Numeral> at(qsizetype position, bool isLatin)
    {
        if (position != m_position || isLatin != m_isLatin) {
            m_position = position;
            m_isLatin = isLatin;
            m_number = numberAt(m_line, position, isLatin);
        }
        return m_number;
    }

private:
    QStringView m_line;
    qsizetype m_position = -1;
    bool m_isLatin = false;
    std::optional<Numeral> m_number;
};

// "Article 3 of the Treaty" is a sentence that goes on, "Article 3 Scope" is a heading.
bool latinGoesOn(QStringView line, qsizetype position)
{
    const qsizetype next = skipSpaces(line, position);
    return next < line.size()
        && (line[next].isLower() || line[next] == u',' || line[next] == u'(' || line[next] == u'\''
            || line[next] == u'’' || line[next] == u'/'
            || (next == position && !line[next].isSpace()));
}

std::optional<Label> latinLabel(QStringView line, qsizetype start, const Numeral &number)
{
    Label label;
    label.ordinal = number.value;
    label.start = start;
    label.end = number.end;
    if (label.end < line.size()
        && (line[label.end] == u':' || line[label.end] == u'.' || line[label.end] == u'：'))
        ++label.end;
    else if (label.end < line.size() && latinGoesOn(line, label.end))
        return std::nullopt;
    label.textStart = skipSpaces(line, label.end);
    // "RECOMMENDATION 3 — Protect": the dash belongs to neither.
    static constexpr QStringView dashes = u"—–-―";
    if (label.textStart < line.size() && isOneOf(line[label.textStart], dashes))
        label.textStart = skipSpaces(line, label.textStart + 1);
    return label;
}

std::optional<Label> chineseLabel(QStringView line, qsizetype start, const Numeral &number,
                                  const WordPattern &pattern)
{
    Label label;
    label.ordinal = number.value;
    label.start = start;
    label.end = number.end;
    if (pattern.after.isEmpty()) {
        // 建议一： needs its mark, or every “建议三…” were one.
        static constexpr QStringView marks = u"：:、.．";
        const qsizetype mark = skipSpaces(line, label.end);
        const bool hasMark = mark < line.size() && isOneOf(line[mark], marks);
        if (!hasMark && mark == label.end && mark < line.size())
            return std::nullopt;
        label.end = hasMark ? mark + 1 : label.end;
    } else {
        label.end = skipWord(line, skipSpaces(line, label.end), pattern.after, false);
        if (label.end < 0)
            return std::nullopt;
        if (label.end + 1 < line.size() && line[label.end] == u'之') {
            if (const auto inserted = chineseNumeralAt(line, label.end + 1)) {
                label.inserted = inserted->value;
                label.end = inserted->end;
            }
        }
        static constexpr QStringView marks = u"、：:";
        label.isTight = label.end < line.size() && !isLabelSpace(line[label.end])
            && !isOneOf(line[label.end], marks) && line[label.end].isLetter();
        if (label.end < line.size() && isOneOf(line[label.end], marks))
            ++label.end;
        // 第三条、第四条的规定 and 第二条第一款 speak of articles.
        const qsizetype next = skipSpaces(line, label.end);
        if (next < line.size() && next == label.end && line[next] == u'第')
            return std::nullopt;
        static constexpr QStringView goingOn = u"，。；,;的";
        if (label.end < line.size() && isOneOf(line[label.end], goingOn))
            return std::nullopt;
    }
    label.textStart = skipSpaces(line, label.end);
    return label;
}

} // namespace

std::optional<Label> wordLabelAt(QStringView line, qsizetype position)
{
    if (position >= line.size())
        return std::nullopt;
    const NumberingWords &words = numberingWords();
    const auto patterns = words.headingsFrom.constFind(line[position]);
    if (patterns == words.headingsFrom.cend())
        return std::nullopt;
    LastNumber numbers(line);
    for (const int i : *patterns) {
        const WordPattern &pattern = words.headings[i];
        const qsizetype word = skipWord(line, position, pattern.before, pattern.isLatin);
        if (word < 0 || (pattern.isLatin && word < line.size() && !isLabelSpace(line[word])))
            continue;
        const auto number = numbers.at(skipSpaces(line, word), pattern.isLatin);
        if (!number || number->value > largestWordOrdinal)
            continue;
        auto label = pattern.isLatin ? latinLabel(line, position, *number)
                                     : chineseLabel(line, position, *number, pattern);
        if (!label)
            continue;
        label->scheme = scheme::firstWord + i;
        return label;
    }
    return std::nullopt;
}

std::optional<AnnexLabel> annexLabelAt(QStringView line, qsizetype position)
{
    const QList<WordPattern> &patterns = numberingWords().annexes;
    for (const WordPattern &pattern : patterns) {
        const qsizetype word = skipWord(line, position, pattern.before, pattern.isLatin);
        if (word < 0)
            continue;
        AnnexLabel label;
        label.labelEnd = word;
        qsizetype next = skipSpaces(line, word);
        auto number = numberAt(line, next, pattern.isLatin);
        const bool isLetter = next < line.size() && line[next] >= u'A' && line[next] <= u'Z'
            && (next + 1 == line.size() || !line[next + 1].isLetterOrNumber());
        if (isLetter)
            number = Numeral{Numeral::Form::Letter, line[next].unicode() - u'A' + 1, next + 1};
        if (number && number->value <= 99) {
            label.ordinal = number->value;
            label.labelEnd = number->end;
        }
        next = skipSpaces(line, label.labelEnd);
        const bool hasColon =
            next < line.size() && (line[next] == u'：' || line[next] == u':' || line[next] == u'.');
        label.end = hasColon ? next + 1 : label.labelEnd;
        // 附件所列, Annexes, Schedule of payments: the word is a part of a sentence.
        const bool isOwnWord =
            label.end == line.size() || hasColon || isLabelSpace(line[label.end]);
        if (isOwnWord && (label.ordinal > 0 || !pattern.isLatin || label.end == line.size()))
            return label;
    }
    return std::nullopt;
}

} // namespace meipi
