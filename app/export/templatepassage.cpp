// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/quotecontext.h"
#include "export/templatedata.h"
#include "project/fields.h"

namespace meipi {

namespace {

// 第三条建议第2项（第17段）
QString referenceOf(const TemplateData &data, const ReportPassage &passage)
{
    const ExportWords &words = data.words();
    const QString place = data.places().of(passage);
    QString paragraphs = printedParagraphs(passage.address, words);
    if (place.isEmpty())
        return paragraphs;
    return paragraphs.isEmpty() ? place : place + words.bracketed(paragraphs);
}

class PassageData final : public TemplateObject {
public:
    PassageData(const TemplateData &data, qsizetype passage, bool isFirst, bool saysDocument)
        : m_data(data), m_row(data.report().passages[passage]),
          m_document(data.report().documents[m_row.document]), m_isFirst(isFirst),
          m_saysDocument(saysDocument)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        if (auto value = words(name))
            return value;
        if (auto value = place(name))
            return value;
        return marks(name);
    }

private:
    std::optional<TemplateValue> words(Field name) const
    {
        switch (name) {
        case Field::Quote:
            return TemplateValue(m_row.quote);
        case Field::FormerQuote:
            return TemplateValue(m_row.formerQuote);
        case Field::Context:
            return TemplateValue(
                contextOf(m_data.project(), m_document.id, m_row, m_data.options().context));
        case Field::ContextLabel:
            return TemplateValue(m_data.words()(
                m_data.options().context == ExportOptions::Context::Paragraph ? Word::InOwnParagraph
                                                                              : Word::InSentence));
        case Field::DocumentTitle:
            return TemplateValue(onOneLine(m_document.title));
        case Field::SaysDocument:
            return TemplateValue(m_saysDocument);
        case Field::Author:
            return TemplateValue(onOneLine(m_row.author));
        case Field::Date:
            return TemplateValue(printedDate(m_row.created));
        case Field::Created:
            return TemplateValue(m_row.created.toString());
        case Field::Modified:
            return TemplateValue(m_row.modified.toString());
        case Field::Notes:
            return m_data.notes(m_row.notes);
        default:
            return std::nullopt;
        }
    }

    std::optional<TemplateValue> place(Field name) const
    {
        const ExportWords &words = m_data.words();
        switch (name) {
        case Field::Path:
            return TemplateValue(m_row.address.path);
        case Field::Number:
            return TemplateValue(numberOf(m_row.address));
        case Field::Address:
            return TemplateValue(printedAddress(m_row.address, words));
        case Field::AddressInWords:
            return TemplateValue(m_data.places().of(m_row));
        case Field::Paragraphs:
            return TemplateValue(printedParagraphs(m_row.address, words));
        case Field::Reference:
            return TemplateValue(referenceOf(m_data, m_row));
        case Field::Citation:
            return m_row.hasPlace() ? TemplateValue(citation(
                       m_data.project(), m_document.id, m_row.range, m_data.options().language))
                                    : TemplateValue();
        case Field::Link:
            return TemplateValue(linkTo(m_data.report(), m_row));
        case Field::StateKey:
            return TemplateValue(keyOf(m_row.state));
        case Field::HasPlace:
            return TemplateValue(m_row.hasPlace());
        case Field::WhyUnplaced:
            return m_row.hasPlace()
                ? TemplateValue()
                : TemplateValue(words(m_row.state == PlacementState::Ambiguous ? Word::Ambiguous
                                                                               : Word::Orphaned));
        default:
            return std::nullopt;
        }
    }

    std::optional<TemplateValue> marks(Field name) const
    {
        switch (name) {
        case Field::BlockId:
            return m_isFirst ? TemplateValue(blockIdOf(m_row.id.uuid())) : TemplateValue();
        case Field::Id:
            return TemplateValue(m_row.id.toString());
        case Field::Themes:
            return m_data.themes(m_row.themes);
        case Field::HasThemes:
            return TemplateValue(!m_row.themes.isEmpty());
        case Field::TagsLine:
            return TemplateValue(m_data.tagsLine(m_row.themes));
        case Field::ThemesLine: {
            QStringList paths;
            for (const qsizetype each : m_row.themes)
                paths.append(onOneLine(m_data.report().themes[each].path));
            return TemplateValue(m_data.words().joined(paths));
        }
        default:
            return std::nullopt;
        }
    }

    const TemplateData &m_data;
    const ReportPassage &m_row;
    const ReportDocument &m_document;
    bool m_isFirst;
    bool m_saysDocument;
};

} // namespace

TemplateValue TemplateData::passage(qsizetype passage, bool isFirst, bool saysDocument) const
{
    return TemplateValue(std::make_shared<PassageData>(*this, passage, isFirst, saysDocument));
}

} // namespace meipi
