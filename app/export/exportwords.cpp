// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

struct Entry {
    Word word{};
    QStringView chinese;
    QStringView english;
};

constexpr std::array wordTable{
    Entry{Word::Memo, u"阅读简报", u"Reading memo"},
    Entry{Word::AllNotes, u"标注与批注", u"Highlights and notes"},
    Entry{Word::Overview, u"总览", u"Overview"},
    Entry{Word::CoreJudgements, u"核心判断", u"Core judgements"},
    Entry{Word::ByRecommendation, u"逐条概览", u"By recommendation"},
    Entry{Word::KeyNotes, u"重点批注", u"Key notes"},
    Entry{Word::QuestionsAndTasks, u"疑问与待办", u"Questions and to-dos"},
    Entry{Word::NotCovered, u"尚未覆盖", u"Not covered"},
    Entry{Word::ReaderRemarks, u"读者补记", u"Reader's remarks"},
    Entry{Word::Project, u"项目", u"Project"},
    Entry{Word::Document, u"文档", u"Document"},
    Entry{Word::FrontMatter, u"导语", u"Front matter"},
    Entry{Word::BackMatter, u"文末附文", u"Back matter"},
    Entry{Word::Annex, u"附件", u"Annex"},
    Entry{Word::Recommendation, u"建议", u"Recommendation"},
    Entry{Word::Section, u"章节", u"Section"},
    Entry{Word::Measures, u"措施", u"Measures"},
    Entry{Word::Theme, u"主题", u"Theme"},
    Entry{Word::Themes, u"主题", u"Themes"},
    Entry{Word::Highlights, u"标注", u"Highlights"},
    Entry{Word::Notes, u"批注", u"Notes"},
    Entry{Word::MemoNotes, u"备忘录", u"General notes"},
    Entry{Word::Summary, u"要旨", u"Summary"},
    Entry{Word::Definition, u"定义", u"Definition"},
    Entry{Word::ProposedWording, u"建议表述", u"Proposed wording"},
    Entry{Word::Unthemed, u"未加主题", u"Without a theme"},
    Entry{Word::Unplaced, u"未定位", u"Without a place"},
    Entry{Word::OtherNotes, u"其他备忘录", u"Other notes"},
    Entry{Word::Thought, u"想法", u"Thought"},
    Entry{Word::Question, u"疑问", u"Question"},
    Entry{Word::Objection, u"异议", u"Objection"},
    Entry{Word::Evidence, u"依据", u"Evidence"},
    Entry{Word::ToDo, u"待办", u"To do"},
    Entry{Word::DoneTask, u"已办", u"Done"},
    Entry{Word::OpenTask, u"未办", u"Open"},
    Entry{Word::KeyNote, u"重点", u"Key note"},
    Entry{Word::Private, u"仅自己可见", u"Private"},
    Entry{Word::Reply, u"回复", u"Reply"},
    Entry{Word::NotMarked, u"未标注", u"Not marked"},
    Entry{Word::EditedSince, u"原文已修改，标注时为", u"Edited since; it was marked as"},
    Entry{Word::Ambiguous, u"原文有多处相同", u"The text has it in several places"},
    Entry{Word::Orphaned, u"原文已删改", u"The text no longer has it"},
    Entry{Word::What, u"事项", u"What"},
    Entry{Word::Where, u"位置", u"Where"},
    Entry{Word::Who, u"作者", u"Who"},
    Entry{Word::State, u"状态", u"State"},
    Entry{Word::Stance, u"立场", u"Stance"},
    Entry{Word::Deadline, u"时限", u"Deadline"},
    Entry{Word::OpenQuestions, u"未决", u"Open"},
    Entry{Word::BackToPassage, u"回到原文", u"Back to the passage"},
    Entry{Word::FormerPlace, u"原位置", u"formerly"},
    Entry{Word::Nothing, u"无", u"None"},
    Entry{Word::Number, u"编号", u"No."},
    Entry{Word::Source, u"来源", u"Source"},
    Entry{Word::Progress, u"进度", u"Progress"},
    Entry{Word::WithoutHighlight, u"没有标注", u"Without a highlight"},
    Entry{Word::WithoutNote, u"没有批注", u"Without a note"},
    Entry{Word::WithoutSummary, u"没有要旨", u"Without a summary"},
    Entry{Word::UncheckedClaims, u"导语中未核的数据", u"Unchecked figures in the front matter"},
    Entry{Word::Group, u"分组", u"Group"},
    Entry{Word::Kind, u"类别", u"Kind"},
    Entry{Word::Highlight, u"标注", u"Highlight"},
    Entry{Word::Note, u"批注", u"Note"},
    Entry{Word::MemoNote, u"备忘录", u"General note"},
    Entry{Word::InParagraph, u"段落", u"Paragraph"},
    Entry{Word::Passage, u"原文", u"Passage"},
    Entry{Word::Created, u"创建时间", u"Created"},
    Entry{Word::Modified, u"修改时间", u"Modified"},
    Entry{Word::MarkedBy, u"标注者", u"Marked by"},
    Entry{Word::MarkedOn, u"标注时间", u"Marked on"},
    Entry{Word::Placement, u"定位", u"Placement"},
    Entry{Word::Start, u"起", u"Start"},
    Entry{Word::End, u"止", u"End"},
    Entry{Word::HighlightKey, u"标注 ID", u"Highlight ID"},
    Entry{Word::NoteKey, u"批注 ID", u"Note ID"},
    Entry{Word::ReplyTo, u"所回复的批注 ID", u"In reply to"},
    Entry{Word::Characters, u"字数", u"Characters"},
    Entry{Word::Colour, u"颜色", u"Colour"},
    Entry{Word::HighlightsWithin, u"含下级主题", u"With those below"},
    Entry{Word::FeedbackTable, u"意见反馈表", u"Feedback table"},
    Entry{Word::Clause, u"条款", u"Clause"},
    Entry{Word::Changes, u"修改对照", u"Changes"},
    Entry{Word::Reason, u"理由", u"Reason"},
    Entry{Word::OtherThemes, u"其他", u"Others"},
    Entry{Word::Contents, u"目录", u"Contents"},
    Entry{Word::AnnotatedText, u"批注全文", u"Annotated text"},
    Entry{Word::ShowAllThemes, u"全部", u"All"},
    Entry{Word::FilterByTheme, u"按主题筛选", u"Filter by theme"},
    Entry{Word::SkipToText, u"跳到正文", u"Skip to the text"},
    Entry{Word::Index, u"目录", u"Index"},
    Entry{Word::GoneSince, u"项目中已无此条", u"No longer in the project"},
    Entry{Word::InSentence, u"所在句", u"In its sentence"},
    Entry{Word::InOwnParagraph, u"所在段", u"In its paragraph"},
    Entry{Word::FrequencyReport, u"主题频数", u"Theme frequency"},
    Entry{Word::CoverageReport, u"覆盖率", u"Coverage"},
    Entry{Word::MatrixReport, u"章节与主题矩阵表", u"Matrix of sections and themes"},
    Entry{Word::CooccurrenceReport, u"主题共现", u"Co-occurrence of themes"},
    Entry{Word::Share, u"占比", u"Share"},
};

struct Wording {
    Phrase phrase{};
    QStringView chinese;
    QStringView english;
    QStringView englishOne; ///< Where the first number is 1.
};

constexpr std::array phraseTable{
    Wording{Phrase::Recommendations, u"建议 %1 条", u"%1 recommendations", u"%1 recommendation"},
    Wording{Phrase::Measures, u"措施 %1 项", u"%1 measures", u"%1 measure"},
    Wording{Phrase::Highlights, u"标注 %1 处", u"%1 highlights", u"%1 highlight"},
    Wording{Phrase::Notes, u"批注 %1 条", u"%1 notes", u"%1 note"},
    Wording{Phrase::KeyNotes, u"重点 %1 条", u"%1 key notes", u"%1 key note"},
    Wording{Phrase::OpenTasks, u"待办 %1 项", u"%1 to-dos", u"%1 to-do"},
    Wording{Phrase::OpenQuestions, u"疑问 %1 个", u"%1 questions", u"%1 question"},
    Wording{Phrase::Documents, u"文档 %1 份", u"%1 documents", u"%1 document"},
    Wording{Phrase::Read, u"已读 %1/%2", u"%1/%2 read", u"%1/%2 read"},
    Wording{Phrase::Marked, u"已标注 %1/%2", u"%1/%2 marked", u"%1/%2 marked"},
    Wording{Phrase::Paragraph, u"第%1段", u"paragraph %1", u"paragraph %1"},
    Wording{Phrase::Paragraphs, u"第%1—%2段", u"paragraphs %1–%2", u"paragraphs %1–%2"},
    Wording{Phrase::MoreItems, u"另有 %1 条，见全部批注", u"%1 more among all notes",
            u"%1 more among all notes"},
    Wording{Phrase::Claims, u"%2 句中 %1 句没有批注", u"%1 of %2 sentences without a note",
            u"%1 of %2 sentences without a note"},
    Wording{Phrase::PageOf, u"%1 / %2", u"%1 / %2", u"%1 / %2"},
};

constexpr bool isInOrder()
{
    for (size_t at = 0; at < wordTable.size(); ++at) {
        if (wordTable[at].word != static_cast<Word>(at))
            return false;
    }
    for (size_t at = 0; at < phraseTable.size(); ++at) {
        if (phraseTable[at].phrase != static_cast<Phrase>(at))
            return false;
    }
    return true;
}

static_assert(isInOrder(), "both tables are in the order of their enumerations");

// Without a copy: the tables stay as long as the program.
QString literal(QStringView text)
{
    return QString::fromRawData(text.data(), text.size());
}

} // namespace

ExportWords::ExportWords(QStringView language)
    : m_isChinese(language.startsWith(u"zh", Qt::CaseInsensitive))
{
}

QString ExportWords::operator()(Word word) const
{
    const Entry &entry = wordTable[static_cast<size_t>(word)];
    return literal(m_isChinese ? entry.chinese : entry.english);
}

QString ExportWords::phrase(Phrase phrase, qint64 first, qint64 second) const
{
    const Wording &wording = phraseTable[static_cast<size_t>(phrase)];
    const QStringView english = first == 1 ? wording.englishOne : wording.english;
    const QStringView pattern = m_isChinese ? wording.chinese : english;
    QString text;
    text.reserve(pattern.size() + 16);
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] != u'%') {
            text += pattern[at];
            continue;
        }
        ++at;
        text += QString::number(pattern[at] == u'1' ? first : second);
    }
    return text;
}

QString ExportWords::status(NoteStatus status) const
{
    switch (status) {
    case NoteStatus::Thought:
        return (*this)(Word::Thought);
    case NoteStatus::Question:
        return (*this)(Word::Question);
    case NoteStatus::Objection:
        return (*this)(Word::Objection);
    case NoteStatus::Evidence:
        return (*this)(Word::Evidence);
    case NoteStatus::ToDo:
        break;
    }
    return (*this)(Word::ToDo);
}

QString ExportWords::joined(const QStringList &items) const
{
    if (items.size() == 1)
        return items.first();
    return items.join(m_isChinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString ExportWords::colon() const
{
    return m_isChinese ? QStringLiteral("：") : QStringLiteral(": ");
}

QString ExportWords::bracketed(const QString &text) const
{
    return m_isChinese ? u'（' + text + u'）' : u" ("_qs + text + u')';
}

} // namespace meipi
