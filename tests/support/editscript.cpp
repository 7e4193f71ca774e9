// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/editscript.h"

#include "outline/outlinefinder.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/outlineedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"

namespace meipi::test {

namespace {

/// Collects the edits while the builder's project takes each of them.
class Script {
public:
    explicit Script(ProjectBuilder &builder) : m_builder(builder) {}

    void add(const char *name, const Result<Change> &change,
             const QList<DocumentSource> &sources = {})
    {
        m_builder.perform(change);
        if (change->isEmpty())
            qFatal("the edit \"%s\" does nothing", name);
        m_edits.append({name, *change, sources});
    }

    void editAuthors();
    void editThemes();
    void editDocuments();
    void editSections();
    void editHighlights();
    void editNotes();
    void removeAll();

    const QList<ScriptedEdit> &edits() const { return m_edits; }

private:
    const ProjectSnapshot &project() const { return m_builder.snapshot(); }
    template <class Row>
    Id<Row> added() const ///< By the last edit.
    {
        return m_edits.last().change.of<Row>().first().id();
    }
    SectionId measure() const
    {
        const QHash<SectionId, Section> &rows = project().rows<Section>();
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const Section &row) {
            return row.kind == OutlineNode::Kind::Measure && row.range.end - row.range.start > 2;
        });
        return found == rows.cend() ? SectionId() : found->id;
    }

    ProjectBuilder &m_builder;
    QList<ScriptedEdit> m_edits;
    ThemeId m_first;
    ThemeId m_second;
};

void Script::editAuthors()
{
    add("name the project", setProperty(project(), u"title"_qs, u"题目"_qs));
    add("add an author", addAuthor(project(), u"丙"_qs, m_builder.context().now));
    add("rename an author", renameAuthor(project(), added<Author>(), u"丁"_qs));
}

void Script::editThemes()
{
    add("add a theme", createTheme(project(), {}, u"甲"_qs));
    m_first = added<Theme>();
    add("add a theme in it", createTheme(project(), m_first, u"乙"_qs, Colour{0x123456}));
    m_second = added<Theme>();
    add("add several", createThemes(project(), {{u"丙/丁"_qs, {}, {}}, {u"戊"_qs, {}, {}}}));
    add("rename a theme", renameTheme(project(), m_first, u"改"_qs));
    add("recolour a theme", recolourTheme(project(), m_first, Colour{0x654321}));
    add("define a theme", defineTheme(project(), m_first, u"是什么"_qs));
    add("pin a theme", pinTheme(project(), m_first, 4));
    add("move a theme", moveTheme(project(), m_second, {}, 0));
}

void Script::editDocuments()
{
    const QString text = u"一、办学\n办好学校。培养人才。\n"_qs;
    const DocumentSource source = sourceOf(text, u"c.txt"_qs, findOutline(Text(text)));
    m_builder.source(source);
    add("add a document", addDocument(project(), m_builder.context(), source), {source});
    const DocumentId document = added<Document>();
    add("retitle a document", retitleDocument(project(), document, u"另题"_qs));
    add("move a document", moveDocument(project(), document, 1));
    const QString more = u"导语。\n"_qs + text;
    const DocumentSource other = sourceOf(more, u"c.txt"_qs, findOutline(Text(more)));
    m_builder.source(other);
    add("read a document again", reopenDocument(project(), m_builder.context(), document, other),
        {other});
    add("remove a document", removeDocument(project(), document));
}

void Script::editSections()
{
    const EditContext context = m_builder.context();
    const SectionId section = measure();
    const qsizetype start = project().find(section)->range.start;
    add("sum up a section", setSummary(project(), section, u"要旨"_qs));
    add("read a section", setReadingState(project(), context, section, ReadingState::Settled));
    add("set a measure aside", setMeasureAside(project(), section, true));
    add("take it back in", setMeasureAside(project(), section, false));
    add("split a measure", splitMeasure(project(), section, start + 1));
    add("join measures", joinWithNextMeasure(project(), section));
    const SectionId heading = project().find(section)->parent;
    add("rename a section", renameSection(project(), heading, u"另一名"_qs));
    add("drop a heading", dropSection(project(), heading));
}

void Script::editHighlights()
{
    const DocumentId document = project().documents().first();
    add("highlight", addHighlight(project(), m_builder.context(), document, {2, 4}, {m_first}));
    const HighlightId highlight = added<Highlight>();
    add("resize a highlight", resizeHighlight(project(), m_builder.context(), highlight, {1, 4}));
    add("add a theme to it", addTheme(project(), m_builder.context(), {highlight}, m_second));
    add("take a theme off", takeTheme(project(), m_builder.context(), highlight, m_first));
    add("give it another", retheme(project(), highlight, m_second, m_first));
    add("note on it", addNote(project(), m_builder.context(), NoteTarget(highlight), u"何时？"_qs));
}

void Script::editNotes()
{
    const NoteId note = added<Note>();
    const auto context = [this] { return m_builder.context(); };
    add("reply", replyToNote(project(), context(), note, u"明年"_qs));
    add("edit a note", editNote(project(), context(), note, u"it's \U0001F4D6"_qs));
    add("ask", setNoteStatus(project(), context(), note, NoteStatus::Question));
    add("star a note", setNoteStarred(project(), context(), note, true));
    add("keep a note private", setNotePrivate(project(), context(), note, true));
    add("finish a note", setNoteDone(project(), context(), note, true));
    add("note on a theme", addNote(project(), context(), NoteTarget(m_first), u"主题"_qs));
    add("note on the project", addNote(project(), context(), {}, u"全文"_qs));
    add("remove a note", removeNote(project(), note));
}

void Script::removeAll()
{
    add("merge themes", mergeThemes(project(), m_first, m_second));
    add("remove a theme", removeTheme(project(), m_second));
    add("remove highlights", removeHighlights(project(), project().rows<Highlight>().keys()));
    add("remove what is read", removeDocument(project(), project().documents().first()));
}

} // namespace

QList<ScriptedEdit> editsOfAllKinds(ProjectBuilder &builder)
{
    Script script(builder);
    script.editAuthors();
    script.editThemes();
    script.editDocuments();
    script.editSections();
    script.editHighlights();
    script.editNotes();
    script.removeAll();
    return script.edits();
}

} // namespace meipi::test
