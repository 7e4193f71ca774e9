// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wordindex.h"

#include "text/folding.h"
#include "text/words.h"

#include <QFile>
#include <QSet>

namespace meipi {

namespace {

const QSet<QString> &stopWords()
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        for (const char *language : {"zh", "en"}) {
            QFile file(QStringLiteral(":/meipi/stopwords/%1.txt").arg(QLatin1String(language)));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
            for (const QString &line : lines) {
                if (!line.startsWith(u'#'))
                    words.insert(folded(line.trimmed()));
            }
        }
        return words;
    }();
    return all;
}

// 30%, 2025, 3,5: digits and what stands between them.
bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c.isNumber() || c.isPunct() || c.isSymbol(); });
}

QString hashOf(const MarkedProject &project, int document)
{
    const Document *row = project.project().find(project.documents()[document]);
    const Version *version = project.project().find(row->currentVersion);
    return version == nullptr ? QString() : version->textHash;
}

} // namespace

quint32 WordIndex::addRaw(QStringView raw)
{
    const QString shown = folded(raw);
    if (const auto known = m_numbers.constFind(shown); known != m_numbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_shown.size());
    m_numbers.insert(shown, number);
    m_shown.append(shown);
    return number;
}

// Nearly all Chinese words are so short that they are their own key.
quint32 WordIndex::numberOf(QStringView raw)
{
    constexpr qsizetype unitsOfKey = 4;
    if (raw.size() <= unitsOfKey) {
        quint64 key = 0;
        for (const QChar unit : raw)
            key = key << 16 | unit.unicode();
        if (const auto known = m_shortNumbers.constFind(key); known != m_shortNumbers.cend())
            return *known;
        const quint32 number = addRaw(raw);
        m_shortNumbers.insert(key, number);
        return number;
    }
    // The hash is asked with a key that owns nothing; only what is new is copied.
    const QString key = QString::fromRawData(raw.data(), raw.size());
    if (const auto known = m_rawNumbers.constFind(key); known != m_rawNumbers.cend())
        return *known;
    const quint32 number = addRaw(raw);
    m_rawNumbers.insert(raw.toString(), number);
    return number;
}

void WordIndex::index(const Text &text, TextWords &words)
{
    const auto most = static_cast<size_t>(text.size() / 2);
    words.words.reserve(most);
    words.starts.reserve(most);
    words.lengths.reserve(most);
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const qsizetype start = text.paragraph(i).start;
        const QStringView paragraph = text.paragraphView(i);
        const QList<TextRange> ranges = meipi::words(paragraph);
        for (const TextRange range : ranges) {
            words.words.push_back(numberOf(paragraph.sliced(range.start, range.length())));
            words.starts.push_back(static_cast<quint32>(start + range.start));
            words.lengths.push_back(
                static_cast<quint16>(std::min<qsizetype>(range.length(), 0xffff)));
        }
    }
}

Result<Done> WordIndex::update(const MarkedProject &project, Progress &progress)
{
    qint64 total = 0;
    for (const DocumentId &id : project.documents())
        total += project.project().text(id).size();
    progress.setTotal(total);
    qint64 done = 0;
    for (int document = 0; document < project.documents().size(); ++document) {
        if (progress.isCancelled())
            return reportCancelled();
        const Text text = project.project().text(project.documents()[document]);
        std::shared_ptr<const TextWords> &known = m_texts[hashOf(project, document)];
        if (known == nullptr) {
            auto words = std::make_shared<TextWords>();
            index(text, *words);
            known = words;
        }
        done += text.size();
        progress.setDone(done);
    }
    return Done{};
}

const TextWords &WordIndex::wordsOf(const MarkedProject &project, int document) const
{
    static const TextWords none;
    const auto known = m_texts.constFind(hashOf(project, document));
    return known == m_texts.cend() || *known == nullptr ? none : **known;
}

std::optional<quint32> WordIndex::numberOfWord(const QString &folded) const
{
    const auto known = m_numbers.constFind(folded);
    return known == m_numbers.cend() ? std::nullopt : std::optional(*known);
}

std::vector<char> wantedWords(const WordIndex &index, const WordOptions &options)
{
    std::vector<char> wanted(static_cast<size_t>(index.size()), 1);
    for (quint32 number = 0; number < static_cast<quint32>(index.size()); ++number) {
        const QString &word = index.word(number);
        const bool isOut = (options.withoutStopWords && stopWords().contains(word))
            || (options.withoutNumbers && isNumber(word))
            || codePointCount(word) < options.shortest;
        wanted[number] = isOut ? 0 : 1;
    }
    return wanted;
}

WordFrequency wordFrequency(const WordIndex &index, const MarkedProject &project,
                            const WordOptions &options)
{
    const auto size = static_cast<size_t>(index.size());
    std::vector<qsizetype> counts(size, 0);
    std::vector<qsizetype> documents(size, 0);
    std::vector<int> last(size, -1);
    WordFrequency result;
    for (int document = 0; document < project.documents().size(); ++document) {
        if (options.document >= 0 && options.document != document)
            continue;
        const TextWords &words = index.wordsOf(project, document);
        for (size_t i = 0; i < words.words.size(); ++i) {
            if (!options.range.isEmpty() && !options.range.contains(words.starts[i]))
                continue;
            const quint32 number = words.words[i];
            ++result.total;
            ++counts[number];
            documents[number] += last[number] == document ? 0 : 1;
            last[number] = document;
        }
    }
    const std::vector<char> wanted = wantedWords(index, options);
    for (size_t number = 0; number < size; ++number) {
        if (counts[number] == 0 || wanted[number] == 0)
            continue;
        result.counted += counts[number];
        result.words.append(
            {index.word(static_cast<quint32>(number)), counts[number], documents[number],
             1000.0 * static_cast<double>(counts[number]) / static_cast<double>(result.total)});
    }
    std::sort(result.words.begin(), result.words.end(), [](const WordCount &a, const WordCount &b) {
        return a.count != b.count ? a.count > b.count : a.word < b.word;
    });
    return result;
}

} // namespace meipi
