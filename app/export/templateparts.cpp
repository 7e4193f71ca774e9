// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/templatedata.h"
#include "project/fields.h"

namespace meipi {

namespace {

class ThemeData final : public TemplateObject {
public:
    ThemeData(const TemplateData &data, qsizetype theme, qsizetype count)
        : m_data(data), m_theme(theme), m_count(count)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        const ReportTheme &row = m_data.report().themes[m_theme];
        switch (name) {
        case Field::Path:
            return TemplateValue(row.path);
        case Field::Name:
            return TemplateValue(onOneLine(row.name));
        case Field::Tag:
            return TemplateValue(m_data.tags()[m_theme]);
        case Field::TagDiffers:
            return TemplateValue(m_data.tags()[m_theme] != row.path);
        case Field::Colour:
            return TemplateValue(row.colour.toString());
        case Field::Definition:
            return TemplateValue(row.definition);
        case Field::Depth:
            return TemplateValue::number(row.depth);
        case Field::HighlightCount:
            return TemplateValue::number(row.passages.size());
        case Field::HighlightCountWithin:
            return TemplateValue::number(row.passagesWithin);
        case Field::IsUsed:
            return TemplateValue(row.passagesWithin > 0 || !row.notes.isEmpty());
        case Field::Count:
            return m_count < 0 ? TemplateValue() : TemplateValue::number(m_count);
        default:
            return std::nullopt;
        }
    }

private:
    const TemplateData &m_data;
    qsizetype m_theme;
    qsizetype m_count;
};

class NoteData final : public TemplateObject {
public:
    NoteData(const TemplateData &data, const ReportNote &note) : m_data(data), m_note(note) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::Text:
            return TemplateValue(m_note.text);
        case Field::Status:
            return TemplateValue(m_data.words().status(m_note.status));
        case Field::StatusKey:
            return TemplateValue(keyOf(m_note.status));
        case Field::IsStarred:
            return TemplateValue(m_note.starred);
        case Field::IsPrivate:
            return TemplateValue(m_note.isPrivate);
        case Field::IsDone:
            return TemplateValue(m_note.done);
        case Field::Author:
            return TemplateValue(onOneLine(m_note.author));
        case Field::Date:
            return TemplateValue(printedDate(m_note.created));
        case Field::Created:
            return TemplateValue(m_note.created.toString());
        case Field::Modified:
            return TemplateValue(m_note.modified.toString());
        case Field::BlockId:
            return TemplateValue(blockIdOf(m_note.id.uuid()));
        case Field::Id:
            return TemplateValue(m_note.id.toString());
        case Field::Replies:
            return m_data.notes(m_note.replies);
        default:
            return std::nullopt;
        }
    }

private:
    const TemplateData &m_data;
    const ReportNote &m_note;
};

class SectionData final : public TemplateObject {
public:
    SectionData(const TemplateData &data, const ReportSection &row) : m_data(data), m_row(row) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        if (auto value = figure(name))
            return value;
        switch (name) {
        case Field::Label:
            return TemplateValue(onOneLine(m_row.label));
        case Field::Title:
            return TemplateValue(onOneLine(m_row.title));
        case Field::Heading:
            return TemplateValue(headingOf(m_row, m_data.words()));
        case Field::Path:
            return TemplateValue(m_row.address.path);
        case Field::Number:
            return TemplateValue(numberOf(m_row.address));
        case Field::Address:
            return TemplateValue(printedAddress(m_row.address, m_data.words()));
        case Field::Summary:
            return TemplateValue(m_row.summary);
        case Field::ThemesLine:
            return TemplateValue(themesLine());
        case Field::Themes:
            return listOf(m_row.themes.size(),
                          [this](qsizetype each) { return m_data.theme(m_row.themes[each]); });
        default:
            return std::nullopt;
        }
    }

private:
    std::optional<TemplateValue> figure(Field name) const
    {
        switch (name) {
        case Field::MeasureCount:
            return TemplateValue::number(m_row.measureCount);
        case Field::HighlightCount:
            return TemplateValue::number(m_row.passageCount);
        case Field::NoteCount:
            return TemplateValue::number(m_row.noteCount);
        case Field::IsMarked:
            return TemplateValue(m_row.passageCount > 0);
        case Field::IsRead:
            return TemplateValue(m_row.isRead);
        default:
            return std::nullopt;
        }
    }

    QString themesLine() const
    {
        QStringList counts;
        for (const ThemeCount &each : m_row.themes) {
            counts.append(QStringLiteral("%1 %2")
                              .arg(onOneLine(m_data.report().themes[each.theme].name))
                              .arg(each.passages));
        }
        return m_data.words().joined(counts);
    }

    const TemplateData &m_data;
    const ReportSection &m_row;
};

class DocumentData final : public TemplateObject {
public:
    DocumentData(const TemplateData &data, const ReportDocument &row) : m_data(data), m_row(row) {}

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::Number:
            return TemplateValue::number(m_row.number);
        case Field::Title:
            return TemplateValue(onOneLine(m_row.title));
        case Field::Name:
            return TemplateValue(onOneLine(m_row.name));
        case Field::Hash:
            return TemplateValue(m_row.sourceHash);
        case Field::Link:
            return m_row.sourceHash.isEmpty()
                ? TemplateValue()
                : TemplateValue(u"meipi://document/"_qs + m_row.sourceHash);
        case Field::HighlightCount:
            return TemplateValue::number(m_row.passages.size());
        case Field::MeasureCount:
            return TemplateValue::number(m_row.measureCount);
        case Field::RecommendationCount:
            return TemplateValue::number(m_row.recommendations.size());
        case Field::RecommendationWord:
            return TemplateValue(
                m_data.words()(hasRecommendations(m_row) ? Word::Recommendation : Word::Section));
        case Field::Recommendations:
            return listOf(m_row.recommendations.size(), [this](qsizetype each) {
                return m_data.section(m_row, m_row.recommendations[each]);
            });
        case Field::HasRecommendations:
            return TemplateValue(!m_row.recommendations.isEmpty());
        default:
            return std::nullopt;
        }
    }

private:
    const TemplateData &m_data;
    const ReportDocument &m_row;
};

class MemosData final : public TemplateObject {
public:
    MemosData(const TemplateData &data, const ReportMemo &memo, bool isNamed)
        : m_data(data), m_memo(memo), m_isNamed(isNamed)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::Place:
            return TemplateValue(placeOf(m_data.report(), m_memo, m_data.words()));
        case Field::IsNamed:
            return TemplateValue(m_isNamed);
        case Field::TargetKey:
            return TemplateValue(keyOf(m_memo.kind));
        case Field::Notes:
            return m_data.notes(notesOf(m_data.report(), m_memo));
        default:
            return std::nullopt;
        }
    }

private:
    const TemplateData &m_data;
    const ReportMemo &m_memo;
    bool m_isNamed;
};

} // namespace

TemplateValue TemplateData::theme(qsizetype theme) const
{
    return TemplateValue(std::make_shared<ThemeData>(*this, theme, -1));
}

TemplateValue TemplateData::theme(const ThemeCount &theme) const
{
    return TemplateValue(std::make_shared<ThemeData>(*this, theme.theme, theme.passages));
}

TemplateValue TemplateData::themes(const QList<qsizetype> &themes) const
{
    return listOf(themes.size(), [this, themes](qsizetype each) { return theme(themes[each]); });
}

TemplateValue TemplateData::note(const ReportNote &note) const
{
    return TemplateValue(std::make_shared<NoteData>(*this, note));
}

TemplateValue TemplateData::notes(const QList<ReportNote> &notes) const
{
    return listOf(notes.size(), [this, &notes](qsizetype each) { return note(notes[each]); });
}

TemplateValue TemplateData::section(const ReportDocument &document, qsizetype section) const
{
    return TemplateValue(std::make_shared<SectionData>(*this, document.sections[section]));
}

TemplateValue TemplateData::document(qsizetype document) const
{
    return TemplateValue(std::make_shared<DocumentData>(*this, m_report.documents[document]));
}

TemplateValue TemplateData::memo(const ReportMemo &memo, bool isNamed) const
{
    return TemplateValue(std::make_shared<MemosData>(*this, memo, isNamed));
}

} // namespace meipi
