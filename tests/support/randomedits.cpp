// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomedits.h"

#include "outline/outlinefinder.h"
#include "project/attributeedits.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"

namespace meipi::test {

RandomEdits::RandomEdits(Project &project, ProjectBuilder &builder, quint32 seed, Kinds kinds)
    : m_project(project), m_builder(builder), m_document(builder.documentId()), m_kinds(kinds),
      m_random(seed)
{
    m_builder.as(u"Other"_qs).as(u"Analyst"_qs); // who must be there to edit
    project.reset(builder.snapshot());
}

template <class Row>
Id<Row> RandomEdits::any()
{
    const QList<Id<Row>> ids = m_project.snapshot().rows<Row>().keys();
    return ids.isEmpty() ? Id<Row>() : ids[m_random.bounded(ids.size())];
}

void RandomEdits::step()
{
    if (const auto change = next()) {
        m_project.apply(*change);
        m_done.append(*change);
    } else if (m_random.bounded(3) == 0) {
        stepBack();
    }
}

std::optional<Change> RandomEdits::next()
{
    const Result<Change> change = anyEdit();
    return change && !change->isEmpty() ? std::optional(*change) : std::nullopt;
}

bool RandomEdits::stepBack()
{
    if (m_done.isEmpty())
        return false;
    m_project.apply(m_done.takeLast().inverted());
    return true;
}

Result<Change> RandomEdits::anyEdit()
{
    const int kind = m_random.bounded(m_kinds == Kinds::OneDocument ? 60 : 80);
    if (kind < 20)
        return anyHighlightEdit(kind);
    if (kind < 35)
        return anyThemeEdit(kind - 20);
    if (kind < 47)
        return anySectionEdit(kind - 35);
    if (kind < 58)
        return anyNoteEdit(kind - 47);
    if (kind < 60)
        return reopened();
    if (kind < 70)
        return anyNoteStateEdit(kind - 60);
    return anyProjectEdit(kind - 70);
}

Result<Change> RandomEdits::anyHighlightEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    const qsizetype start = m_random.bounded(project.text(m_document).size());
    const TextRange range{start, start + 1 + m_random.bounded(30)};
    switch (kind) {
    case 0:
        return resizeHighlight(project, context, any<Highlight>(), range);
    case 1:
    case 2:
        return removeHighlights(project, {any<Highlight>(), any<Highlight>()});
    case 3:
        return retheme(project, any<Highlight>(), any<Theme>(), any<Theme>());
    case 4:
        return takeTheme(project, context, any<Highlight>(), any<Theme>());
    case 5:
    case 6:
    case 7:
        return addTheme(project, context, {any<Highlight>()}, any<Theme>());
    case 8:
        m_builder.as(m_random.bounded(2) ? u"Analyst"_qs : u"Other"_qs);
        return addTheme(project, {m_builder.authorId(), context.now}, {any<Highlight>()},
                        any<Theme>());
    default:
        return addHighlight(project, context, m_document, range, {any<Theme>()});
    }
}

Result<Change> RandomEdits::anyThemeEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const ThemeId theme = any<Theme>();
    const QString name = QString::number(m_random.bounded(1000));
    switch (kind) {
    case 0:
        return renameTheme(project, theme, name);
    case 1:
        return recolourTheme(project, theme, Colour{m_random.bounded(0xffffffU)});
    case 2:
        return removeTheme(project, theme);
    case 3:
        return mergeThemes(project, theme, any<Theme>());
    case 4:
        return pinTheme(project, theme, m_random.bounded(10));
    case 5:
    case 6:
        return moveTheme(project, theme, {}, m_random.bounded(4));
    case 7:
    case 8:
    case 9:
        return moveTheme(project, theme, any<Theme>(), m_random.bounded(3));
    default:
        return createTheme(project, m_random.bounded(3) ? theme : ThemeId(), name);
    }
}

Result<Change> RandomEdits::anySectionEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    const SectionId section = any<Section>();
    switch (kind) {
    case 0:
        return setSummary(project, section, QString::number(m_random.bounded(1000)));
    case 1:
    case 2:
        return setReadingState(project, context, section,
                               static_cast<ReadingState>(m_random.bounded(3)));
    case 3:
    case 4:
        return setMeasureAside(project, section, m_random.bounded(2) == 0);
    case 5:
    case 6:
        return joinWithNextMeasure(project, section);
    default:
        return anyOutlineEdit();
    }
}

Result<Change> RandomEdits::anyOutlineEdit()
{
    const ProjectSnapshot &project = m_project.snapshot();
    const SectionId section = any<Section>();
    const qsizetype place = m_random.bounded(project.text(m_document).size());
    switch (m_kinds == Kinds::AllButHeadings ? 7 : m_random.bounded(8)) {
    case 0:
        return promoteSection(project, section);
    case 1:
        return demoteSection(project, section);
    case 2:
        return dropSection(project, section);
    case 3:
        return addSection(project, project.find(m_document)->currentVersion, {place, place});
    case 4:
        return renameSection(project, section, QString::number(place));
    default:
        return splitMeasure(project, section, place);
    }
}

Result<Change> RandomEdits::anyNoteEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    switch (kind) {
    case 0:
        return removeNote(project, any<Note>());
    case 1:
        return replyToNote(project, context, any<Note>(), u"reply"_qs);
    case 2:
        return addNote(project, context, NoteTarget(m_document), u"memo"_qs);
    case 3:
    case 4:
    case 5:
        return addNote(project, context, NoteTarget(any<Section>()), u"memo"_qs);
    default:
        return addNote(project, context, NoteTarget(any<Highlight>()), u"note"_qs);
    }
}

Result<Change> RandomEdits::anyNoteStateEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    const NoteId note = any<Note>();
    const bool is = m_random.bounded(2) == 0;
    switch (kind) {
    case 0:
        return setNoteStarred(project, context, note, is);
    case 1:
        return setNotePrivate(project, context, note, is);
    case 2:
        return setNoteDone(project, context, note, is);
    case 3:
    case 4:
        return setNoteStatus(project, context, note, static_cast<NoteStatus>(m_random.bounded(5)));
    case 5:
        return addNote(project, context, {}, u"on the project"_qs);
    case 6:
        return addNote(project, context, NoteTarget(any<Theme>()), u"on a theme"_qs);
    default:
        return editNote(project, context, note, u"改%1"_qs.arg(m_random.bounded(1000)));
    }
}

Result<Change> RandomEdits::anyProjectEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const QString name = u"名%1"_qs.arg(m_random.bounded(1000));
    switch (kind) {
    case 0:
        return setProperty(project, u"title"_qs, name);
    case 1:
        return setProperty(project, name, name);
    case 2:
        return addAuthor(project, name, m_builder.context().now);
    case 3:
        return renameAuthor(project, any<Author>(), name);
    case 4:
        return defineTheme(project, any<Theme>(), name);
    case 5:
        return retitleDocument(project, any<Document>(), name);
    case 6:
        return moveDocument(project, any<Document>(), 1 + m_random.bounded(4));
    case 7: {
        const DocumentId document = any<Document>();
        return document == m_document ? Change() : removeDocument(project, document);
    }
    case 8:
        return anyAttributeEdit();
    default:
        return anotherDocument();
    }
}

Result<Change> RandomEdits::anyAttributeEdit()
{
    const ProjectSnapshot &project = m_project.snapshot();
    const QList<Attribute> attributes = attributesOf(project);
    if (attributes.isEmpty())
        return addAttribute(project, {u"属性"_qs, AttributeType::Text, {}});
    const Attribute &attribute = attributes[m_random.bounded(attributes.size())];
    const QString word = u"词%1"_qs.arg(m_random.bounded(5));
    const auto type = static_cast<AttributeType>(m_random.bounded(5));
    switch (m_random.bounded(8)) {
    case 0:
        return addAttribute(project, {word, type, {{{}, u"甲"_qs}, {{}, u"乙"_qs}}});
    case 1:
        return alterAttribute(project, attribute.id, {word, type, {{{}, word}}});
    case 2:
        return moveAttribute(project, attribute.id, m_random.bounded(attributes.size()));
    case 3:
        return removeAttribute(project, attribute.id);
    case 4:
        return setAttributeValue(project, attribute.id, any<Document>(), u"2024-03-01"_qs);
    default:
        return fillAttributes(project,
                              {{attribute.id, any<Document>(), word},
                               {attributes.first().id, any<Document>(), u"2024"_qs}})
            .change;
    }
}

Result<Change> RandomEdits::anotherDocument()
{
    const QString text = u"一、第%1节\n建设平台。培养人才。\n"_qs.arg(m_random.bounded(1000))
        + u"二、数据\n开放。\n"_qs;
    const QString name = u"%1.txt"_qs.arg(m_random.bounded(1000));
    m_sources.append(sourceOf(text, name, findOutline(Text(text))));
    m_project.setText(m_sources.last().textHash, m_sources.last().text);
    return addDocument(m_project.snapshot(), m_builder.context(), m_sources.last());
}

// The text with other words before it: another version, places and sections shifted.
Result<Change> RandomEdits::reopened()
{
    const QString text = u"新导语"_qs + m_project.snapshot().text(m_document).string();
    m_sources.append(sourceOf(text, u"x.txt"_qs, findOutline(Text(text))));
    m_project.setText(m_sources.last().textHash, m_sources.last().text);
    return reopenDocument(m_project.snapshot(), m_builder.context(), m_document, m_sources.last());
}

} // namespace meipi::test
