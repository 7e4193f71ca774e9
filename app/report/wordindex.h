// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/matrixreport.h"

namespace meipi {

/// The words of one text, in order.
struct TextWords {
    std::vector<quint32> words; ///< Numbers in the WordIndex.
    std::vector<quint32> starts; ///< UTF-16 code units of the text.
    std::vector<quint16> lengths; ///< Likewise; of monstrous words what fits.
};

/// Every word of a project's current texts, found once for each text by ICU's dictionary
/// (text/words.h), and folded for width and case. Keeps 10 bytes a word. Not for two threads at
/// once.
class WordIndex {
public:
    /// Finds the words of texts that are new. Fails with Cancelled only; what was found stays.
    /// Progress is in UTF-16 code units.
    Result<Done> update(const MarkedProject &project, Progress &progress);

    const TextWords &wordsOf(const MarkedProject &project, int document) const; ///< After update().
    qsizetype size() const { return m_shown.size(); }
    const QString &word(quint32 number) const { return m_shown[number]; }
    std::optional<quint32> numberOfWord(const QString &folded) const;

private:
    quint32 numberOf(QStringView raw);
    quint32 addRaw(QStringView raw);
    void index(const Text &text, TextWords &words);

    QHash<QString, quint32> m_numbers; ///< By the folded word.
    QHash<QString, quint32> m_rawNumbers; ///< By the word as it stands.
    QHash<quint64, quint32> m_shortNumbers; ///< Likewise, of words that fit into the key.
    QList<QString> m_shown; ///< Folded.
    QHash<QString, std::shared_ptr<const TextWords>> m_texts; ///< By text hash.
};

/// What leaves a word out of a list.
struct WordOptions {
    bool withoutStopWords = true; ///< resources/stopwords, Chinese and English.
    bool withoutNumbers = true;
    int shortest = 1; ///< Characters.
    int document = -1; ///< Only this one; -1 for all.
    TextRange range; ///< UTF-16 code units of that document; empty for all of it.
};

/// For each word of the index whether @p options leave it in.
std::vector<char> wantedWords(const WordIndex &index, const WordOptions &options);

struct WordCount {
    QString word;
    qsizetype count = 0;
    qsizetype documents = 0;
    double perThousand = 0; ///< Of all words of the place, those left out too.
};

struct WordFrequency {
    QList<WordCount> words; ///< Most frequent first, then by the word's code points.
    qsizetype total = 0; ///< All words of the place.
    qsizetype counted = 0; ///< Those that the options leave in.
};

WordFrequency wordFrequency(const WordIndex &index, const MarkedProject &project,
                            const WordOptions &options);

} // namespace meipi
