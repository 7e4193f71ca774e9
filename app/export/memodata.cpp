// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/memodata.h"

#include "export/addresswords.h"
#include "export/memowords.h"

#include <QSet>

namespace meipi {

namespace {

// The outermost section a key note stands in, under whose heading it is listed; -1 for none.
qsizetype recommendationOf(const NotesReport &report, const MemoNote &note)
{
    const bool isPassage = note.passage >= 0;
    if (!isPassage && note.target.kind != NoteTarget::Kind::Section)
        return -1;
    const qsizetype document =
        isPassage ? report.passages[note.passage].document : note.target.document;
    qsizetype section = isPassage ? report.passages[note.passage].section : note.target.section;
    const QList<ReportSection> &sections = report.documents[document].sections;
    while (section >= 0 && sections[section].parent >= 0
           && sections[sections[section].parent].kind != OutlineNode::Kind::Part)
        section = sections[section].parent;
    return section;
}

QString headingOf(const NotesReport &report, const MemoNote &note, const ExportWords &words)
{
    const qsizetype section = recommendationOf(report, note);
    if (section >= 0) {
        const qsizetype document =
            note.passage >= 0 ? report.passages[note.passage].document : note.target.document;
        return meipi::headingOf(report.documents[document].sections[section], words);
    }
    return note.passage >= 0 && !report.passages[note.passage].hasPlace() ? words(Word::Unplaced)
                                                                          : words(Word::Project);
}

class RowData final : public TemplateObject {
public:
    RowData(const TemplateData &data, const MemoRow &row)
        : m_data(data), m_row(row),
          m_section(data.section(data.report().documents[row.place.document], row.place.section))
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::MemoLabel:
            return TemplateValue(memoLabel(m_data.report(), m_row.place, m_data.words()));
        case Field::Stance:
            return TemplateValue(memoStance(m_row, m_data.words()));
        case Field::Deadlines:
            return TemplateValue(m_data.words().joined(m_row.deadlines));
        case Field::OpenQuestions:
            return TemplateValue::number(m_row.openQuestions);
        default:
            return m_section.object()->field(name);
        }
    }

private:
    const TemplateData &m_data;
    const MemoRow &m_row;
    TemplateValue m_section;
};

class MemoNoteData final : public TemplateObject {
public:
    MemoNoteData(const TemplateData &data, const MemoNote &note, bool isFirst,
                 const QString &newHeading)
        : m_data(data), m_note(note), m_isFirst(isFirst), m_newHeading(newHeading),
          m_words(data.note(note.note))
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        const bool isPassage = m_note.passage >= 0;
        switch (name) {
        case Field::Place:
            return TemplateValue(memoPlace(m_data.report(), m_note, m_data.words()));
        case Field::Body:
            return TemplateValue(m_note.body);
        case Field::Wording:
            return TemplateValue(m_note.wording);
        case Field::State:
            return TemplateValue(memoState(m_note.note, m_data.words()));
        case Field::Passage:
            return isPassage ? m_data.passage(m_note.passage, m_isFirst) : TemplateValue();
        case Field::ShortQuote:
            return isPassage
                ? TemplateValue(memoQuote(m_data.report().passages[m_note.passage].quote))
                : TemplateValue();
        case Field::NewHeading:
            return TemplateValue(m_newHeading);
        default:
            return m_words.object()->field(name);
        }
    }

private:
    const TemplateData &m_data;
    const MemoNote &m_note;
    bool m_isFirst;
    QString m_newHeading;
    TemplateValue m_words;
};

class GapData final : public TemplateObject {
public:
    explicit GapData(const MemoGapLine &line) : m_line(line) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        if (name == Field::What)
            return TemplateValue(m_line.what);
        return name == Field::Where ? std::optional(TemplateValue(m_line.where)) : std::nullopt;
    }

private:
    MemoGapLine m_line;
};

class MemoData final : public TemplateObject {
public:
    MemoData(const TemplateData &data, const MemoReport &memo) : m_data(data), m_memo(memo) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        const ExportWords &words = m_data.words();
        switch (name) {
        case Field::Source:
            return TemplateValue(memoSource(m_data.report(), m_memo, words));
        case Field::Progress:
            return TemplateValue(memoProgress(m_data.report(), m_memo, words));
        case Field::MoreJudgements:
            return m_memo.moreJudgements > 0
                ? TemplateValue(words.phrase(Phrase::MoreItems, m_memo.moreJudgements))
                : TemplateValue();
        case Field::HasRows:
            return TemplateValue(!m_memo.rows.isEmpty());
        case Field::HasTasks:
            return TemplateValue(!m_memo.tasks.isEmpty());
        default:
            return list(name);
        }
    }

private:
    std::optional<TemplateValue> list(Field name) const
    {
        switch (name) {
        case Field::Judgements:
            return listOf(m_memo.judgements.size(), [this](qsizetype each) {
                return TemplateValue(m_memo.judgements[each]);
            });
        case Field::Rows:
            return listOf(m_memo.rows.size(), [this](qsizetype each) {
                return TemplateValue(std::make_shared<RowData>(m_data, m_memo.rows[each]));
            });
        case Field::KeyNotes:
            return keyNotes();
        case Field::Tasks:
            return listOf(m_memo.tasks.size(), [this](qsizetype each) {
                return TemplateValue(
                    std::make_shared<MemoNoteData>(m_data, m_memo.tasks[each], false, QString()));
            });
        case Field::Gaps: {
            const QList<MemoGapLine> lines =
                memoGapLines(m_data.report(), m_memo.gaps, m_data.words());
            return listOf(lines.size(), [lines](qsizetype each) {
                return TemplateValue(std::make_shared<GapData>(lines[each]));
            });
        }
        default:
            return std::nullopt;
        }
    }

    TemplateValue keyNotes() const
    {
        QString above;
        QSet<qsizetype> seen; // a passage has one block id, however many key notes
        QList<TemplateValue> items;
        for (const MemoNote &note : m_memo.keyNotes) {
            const QString heading = headingOf(m_data.report(), note, m_data.words());
            items.append(TemplateValue(
                std::make_shared<MemoNoteData>(m_data, note, !seen.contains(note.passage),
                                               heading == above ? QString() : heading)));
            seen.insert(note.passage);
            above = heading;
        }
        return listOf(items.size(), [items](qsizetype each) { return items[each]; });
    }

    const TemplateData &m_data;
    const MemoReport &m_memo;
};

} // namespace

TemplateValue memoData(const TemplateData &data, const MemoReport &memo)
{
    return TemplateValue(std::make_shared<MemoData>(data, memo));
}

} // namespace meipi
