// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

#include "cli/attributeadd.h"
#include "cli/attributechange.h"
#include "cli/attributefill.h"
#include "cli/attributefind.h"
#include "cli/attributelist.h"
#include "cli/attributemove.h"
#include "cli/attributeremove.h"
#include "cli/attributeset.h"
#include "cli/attributetable.h"
#include "cli/documentadd.h"
#include "cli/documentlist.h"
#include "cli/documentmove.h"
#include "cli/documentoriginal.h"
#include "cli/documentremove.h"
#include "cli/exportcommand.h"
#include "cli/highlightadd.h"
#include "cli/highlightlist.h"
#include "cli/highlightremove.h"
#include "cli/highlightretag.h"
#include "cli/historylist.h"
#include "cli/historystepping.h"
#include "cli/importcommand.h"
#include "cli/noteadd.h"
#include "cli/noteedit.h"
#include "cli/notelist.h"
#include "cli/noteremove.h"
#include "cli/outlinecommand.h"
#include "cli/projectcheck.h"
#include "cli/projectnew.h"
#include "cli/projectnumbers.h"
#include "cli/projectrescue.h"
#include "cli/queryedit.h"
#include "cli/querylist.h"
#include "cli/reportagreement.h"
#include "cli/reportcomparison.h"
#include "cli/reportcooccurrence.h"
#include "cli/reportcoverage.h"
#include "cli/reportcrosstab.h"
#include "cli/reportfacts.h"
#include "cli/reportfrequency.h"
#include "cli/reportmatrix.h"
#include "cli/reportproblems.h"
#include "cli/reportwords.h"
#include "cli/searchcommand.h"
#include "cli/sectionadd.h"
#include "cli/sectionlist.h"
#include "cli/sectionrename.h"
#include "cli/sectionshape.h"
#include "cli/sectionsplit.h"
#include "cli/themeadd.h"
#include "cli/themedimension.h"
#include "cli/themelist.h"
#include "cli/thememerge.h"
#include "cli/thememove.h"
#include "cli/themeremove.h"
#include "cli/themerename.h"
#include "cli/themesummary.h"
#include "cli/validatecommand.h"

namespace meipi {

namespace {

template <class Made, auto... arguments>
std::unique_ptr<Command> make()
{
    return std::make_unique<Made>(arguments...);
}

struct Row {
    const char *group;
    const char *name;
    const char *summary;
    std::unique_ptr<Command> (*make)();
};

// clang-format off
constexpr Row commandRows[] = {
    {"", "outline", QT_TRANSLATE_NOOP("CommandLine", "Show the structured outline of one document."), make<OutlineCommand>},
    {"project", "new", QT_TRANSLATE_NOOP("CommandLine", "Make a project of documents."), make<ProjectNew>},
    {"project", "check", QT_TRANSLATE_NOOP("CommandLine", "Tell whether a project file is whole."), make<ProjectCheck>},
    {"project", "numbers", QT_TRANSLATE_NOOP("CommandLine", "Show or set how units are numbered in tables."), make<ProjectNumbers>},
    {"project", "rescue", QT_TRANSLATE_NOOP("CommandLine", "Put what can be read in a damaged project into a new one."), make<ProjectRescue>},
    {"document", "list", QT_TRANSLATE_NOOP("CommandLine", "List the documents of a project."), make<DocumentList>},
    {"document", "add", QT_TRANSLATE_NOOP("CommandLine", "Add documents to a project."), make<DocumentAdd>},
    {"document", "move", QT_TRANSLATE_NOOP("CommandLine", "Give a document another number."), make<DocumentMove>},
    {"document", "original", QT_TRANSLATE_NOOP("CommandLine", "Give back the file that a document came from."), make<DocumentOriginal>},
    {"document", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove a document with its highlights and notes."), make<DocumentRemove>},
    {"section", "list", QT_TRANSLATE_NOOP("CommandLine", "Show the outline that a document has in the project."), make<SectionList>},
    {"section", "promote", QT_TRANSLATE_NOOP("CommandLine", "Put a section beside the one it stands in."), make<SectionShape, SectionShape::Edit::Promote>},
    {"section", "demote", QT_TRANSLATE_NOOP("CommandLine", "Put a section into the one before it."), make<SectionShape, SectionShape::Edit::Demote>},
    {"section", "rename", QT_TRANSLATE_NOOP("CommandLine", "Give a section another title."), make<SectionRename>},
    {"section", "add", QT_TRANSLATE_NOOP("CommandLine", "Make a heading of a line."), make<SectionAdd>},
    {"section", "split", QT_TRANSLATE_NOOP("CommandLine", "Cut a section or measure in two."), make<SectionSplit>},
    {"section", "merge", QT_TRANSLATE_NOOP("CommandLine", "Join a section or measure with the next one."), make<SectionShape, SectionShape::Edit::Merge>},
    {"section", "drop", QT_TRANSLATE_NOOP("CommandLine", "Take a heading out of the outline, or set a measure aside."), make<SectionShape, SectionShape::Edit::Drop>},
    {"attribute", "list", QT_TRANSLATE_NOOP("CommandLine", "List the attributes of documents."), make<AttributeList>},
    {"attribute", "add", QT_TRANSLATE_NOOP("CommandLine", "Add an attribute."), make<AttributeAdd>},
    {"attribute", "change", QT_TRANSLATE_NOOP("CommandLine", "Give an attribute another name, type or choices."), make<AttributeChange>},
    {"attribute", "move", QT_TRANSLATE_NOOP("CommandLine", "Give an attribute another place."), make<AttributeMove>},
    {"attribute", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove attributes with their values."), make<AttributeRemove>},
    {"attribute", "set", QT_TRANSLATE_NOOP("CommandLine", "Give a document a value of an attribute."), make<AttributeSet>},
    {"attribute", "find", QT_TRANSLATE_NOOP("CommandLine", "Read attributes from the texts."), make<AttributeFind>},
    {"attribute", "table", QT_TRANSLATE_NOOP("CommandLine", "Show or write the attributes of all documents as a table."), make<AttributeTable>},
    {"attribute", "fill", QT_TRANSLATE_NOOP("CommandLine", "Take values of attributes from a table."), make<AttributeFill>},
    {"theme", "list", QT_TRANSLATE_NOOP("CommandLine", "List the themes of a project."), make<ThemeList>},
    {"theme", "add", QT_TRANSLATE_NOOP("CommandLine", "Add themes."), make<ThemeAdd>},
    {"theme", "rename", QT_TRANSLATE_NOOP("CommandLine", "Give a theme another name."), make<ThemeRename>},
    {"theme", "dimension", QT_TRANSLATE_NOOP("CommandLine", "Say how many of a theme's children a unit of the text may have."), make<ThemeDimension>},
    {"theme", "summarize", QT_TRANSLATE_NOOP("CommandLine", "Say in the comparison what a theme comes to in a document or section."), make<ThemeSummary>},
    {"theme", "move", QT_TRANSLATE_NOOP("CommandLine", "Put a theme under another one, or at the top."), make<ThemeMove>},
    {"theme", "merge", QT_TRANSLATE_NOOP("CommandLine", "Let one theme take over all of another."), make<ThemeMerge>},
    {"theme", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove themes; the highlights stay."), make<ThemeRemove>},
    {"note", "list", QT_TRANSLATE_NOOP("CommandLine", "List notes."), make<NoteList>},
    {"note", "add", QT_TRANSLATE_NOOP("CommandLine", "Write a note on a highlight, section, theme, document or the project."), make<NoteAdd>},
    {"note", "edit", QT_TRANSLATE_NOOP("CommandLine", "Change a note."), make<NoteEdit>},
    {"note", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove notes with their replies."), make<NoteRemove>},
    {"highlight", "add", QT_TRANSLATE_NOOP("CommandLine", "Highlight a passage, with themes and a note."), make<HighlightAdd>},
    {"highlight", "list", QT_TRANSLATE_NOOP("CommandLine", "List highlights in text order."), make<HighlightList>},
    {"highlight", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove highlights with their notes."), make<HighlightRemove>},
    {"highlight", "retag", QT_TRANSLATE_NOOP("CommandLine", "Add, take off or replace themes on all highlights that meet a condition."), make<HighlightRetag>},
    {"query", "list", QT_TRANSLATE_NOOP("CommandLine", "List the saved queries."), make<QueryList>},
    {"query", "add", QT_TRANSLATE_NOOP("CommandLine", "Save a condition under a name."), make<QueryEdit, QueryEdit::Edit::Add>},
    {"query", "rename", QT_TRANSLATE_NOOP("CommandLine", "Give a saved query another name."), make<QueryEdit, QueryEdit::Edit::Rename>},
    {"query", "remove", QT_TRANSLATE_NOOP("CommandLine", "Remove a saved query."), make<QueryEdit, QueryEdit::Edit::Remove>},
    {"history", "list", QT_TRANSLATE_NOOP("CommandLine", "List what was done in a project."), make<HistoryList>},
    {"history", "undo", QT_TRANSLATE_NOOP("CommandLine", "Undo the last steps."), make<HistoryStepping, HistoryStepping::Direction::Undo>},
    {"history", "redo", QT_TRANSLATE_NOOP("CommandLine", "Redo what was undone."), make<HistoryStepping, HistoryStepping::Direction::Redo>},
    {"", "search", QT_TRANSLATE_NOOP("CommandLine", "Find words in a project or in one document."), make<SearchCommand>},
    {"report", "matrix", QT_TRANSLATE_NOOP("CommandLine", "How many highlights meet in sections and themes."), make<ReportMatrix>},
    {"report", "coverage", QT_TRANSLATE_NOOP("CommandLine", "What of each section is highlighted, and what is not."), make<ReportCoverage>},
    {"report", "frequency", QT_TRANSLATE_NOOP("CommandLine", "How often each theme was used."), make<ReportFrequency>},
    {"report", "crosstab", QT_TRANSLATE_NOOP("CommandLine", "Themes by themes, documents or attributes, in units, highlights or characters."), make<ReportCrosstab>},
    {"report", "comparison", QT_TRANSLATE_NOOP("CommandLine", "Quotes and summaries of themes, side by side in documents or sections."), make<ReportComparison>},
    {"report", "problems", QT_TRANSLATE_NOOP("CommandLine", "Units that are not coded as the dimensions ask."), make<ReportProblems>},
    {"report", "facts", QT_TRANSLATE_NOOP("CommandLine", "Amounts, shares, deadlines, titles, bodies and how far verbs bind."), make<ReportFacts>},
    {"report", "cooccurrence", QT_TRANSLATE_NOOP("CommandLine", "Which themes occur together."), make<ReportCooccurrence>},
    {"report", "words", QT_TRANSLATE_NOOP("CommandLine", "How often each word stands in the text."), make<ReportWords, ReportWords::Kind::Frequency>},
    {"report", "keyness", QT_TRANSLATE_NOOP("CommandLine", "Which words a part has more often than the rest."), make<ReportWords, ReportWords::Kind::Keyness>},
    {"report", "agreement", QT_TRANSLATE_NOOP("CommandLine", "How far authors agree in their codings."), make<ReportAgreement>},
    {"", "export", QT_TRANSLATE_NOOP("CommandLine", "Write a project in another format."), make<ExportCommand>},
    {"", "import", QT_TRANSLATE_NOOP("CommandLine", "Bring in what another project or another program's file has."), make<ImportCommand>},
    {"", "validate", QT_TRANSLATE_NOOP("CommandLine", "Tell whether a .qdpx or .qdc follows its schema."), make<ValidateCommand>},
};
// clang-format on

} // namespace

const QList<CommandEntry> &commandTable()
{
    static const QList<CommandEntry> table = [] {
        QList<CommandEntry> entries;
        for (const Row &row : commandRows) {
            entries.append(
                {QLatin1String(row.group), QLatin1String(row.name), row.summary, row.make});
        }
        return entries;
    }();
    return table;
}

} // namespace meipi
