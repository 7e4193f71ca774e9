// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatewords.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr std::array wordFields{
    std::pair{Field::AllNotes, Word::AllNotes},
    std::pair{Field::BackToPassage, Word::BackToPassage},
    std::pair{Field::ByRecommendation, Word::ByRecommendation},
    std::pair{Field::CoreJudgements, Word::CoreJudgements},
    std::pair{Field::Deadline, Word::Deadline},
    std::pair{Field::Definition, Word::Definition},
    std::pair{Field::Document, Word::Document},
    std::pair{Field::Done, Word::DoneTask},
    std::pair{Field::EditedSince, Word::EditedSince},
    std::pair{Field::Highlights, Word::Highlights},
    std::pair{Field::Index, Word::Index},
    std::pair{Field::KeyNote, Word::KeyNote},
    std::pair{Field::KeyNotes, Word::KeyNotes},
    std::pair{Field::Measures, Word::Measures},
    std::pair{Field::Memo, Word::Memo},
    std::pair{Field::NotCovered, Word::NotCovered},
    std::pair{Field::NotMarked, Word::NotMarked},
    std::pair{Field::Notes, Word::Notes},
    std::pair{Field::Nothing, Word::Nothing},
    std::pair{Field::Number, Word::Number},
    std::pair{Field::OpenQuestions, Word::OpenQuestions},
    std::pair{Field::Overview, Word::Overview},
    std::pair{Field::Private, Word::Private},
    std::pair{Field::Progress, Word::Progress},
    std::pair{Field::ProposedWording, Word::ProposedWording},
    std::pair{Field::QuestionsAndTasks, Word::QuestionsAndTasks},
    std::pair{Field::ReaderRemarks, Word::ReaderRemarks},
    std::pair{Field::Recommendation, Word::Recommendation},
    std::pair{Field::Removed, Word::GoneSince},
    std::pair{Field::Reply, Word::Reply},
    std::pair{Field::Section, Word::Section},
    std::pair{Field::Source, Word::Source},
    std::pair{Field::Stance, Word::Stance},
    std::pair{Field::State, Word::State},
    std::pair{Field::Summary, Word::Summary},
    std::pair{Field::Theme, Word::Theme},
    std::pair{Field::Themes, Word::Themes},
    std::pair{Field::What, Word::What},
    std::pair{Field::Where, Word::Where},
    std::pair{Field::Who, Word::Who},
};

constexpr bool isSortedByField()
{
    for (size_t at = 1; at < wordFields.size(); ++at) {
        if (!(wordFields[at - 1].first < wordFields[at].first))
            return false;
    }
    return true;
}

std::optional<Word> wordFor(Field name)
{
    static_assert(isSortedByField());
    const auto *const found =
        std::lower_bound(wordFields.begin(), wordFields.end(), name,
                         [](const auto &each, Field wanted) { return each.first < wanted; });
    if (found == wordFields.end() || found->first != name)
        return std::nullopt;
    return found->second;
}

class WordsData final : public TemplateObject {
public:
    explicit WordsData(const ExportWords &words) : m_words(words) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        const std::optional<Word> word = wordFor(name);
        return word ? std::optional(TemplateValue(m_words(*word))) : std::nullopt;
    }

private:
    const ExportWords &m_words;
};

} // namespace

TemplateValue templateWords(const ExportWords &words)
{
    return TemplateValue(std::make_shared<WordsData>(words));
}

QString wordNamed(Field field, QStringView language)
{
    const std::optional<Word> word = wordFor(field);
    return word ? ExportWords(language)(*word) : QString();
}

} // namespace meipi
