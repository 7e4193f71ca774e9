// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlexporter.h"

#include "export/addresswords.h"
#include "export/htmlpage.h"
#include "export/story.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

namespace {

struct HtmlExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::HtmlExporter)
};

constexpr int deepestHtmlHeading = 6;
constexpr int fewestContents = 3; // headings that are worth a list of them

/// A story in HTML.
class StoryHtml final : public StoryListener {
public:
    StoryHtml(HtmlPage &page, const ExportWords &words) : m_page(page), m_words(words)
    {
        m_out.raw("<header>\n");
    }

    void hear(const StoryPart &part) override;

    /// What the page has between its head and its end, once the whole story has been told.
    QList<QByteArray> body();

private:
    void heading(const StoryPart &part);
    void block(const char *element, const char *classes, const StoryPart &part);
    void quote(const StoryPart &part);
    void item(const StoryPart &part);
    void table(const StoryPart &part);
    QByteArray contents() const;
    void runs(const StoryRuns &runs);
    void closeList();
    void closeHead();

    HtmlPage &m_page;
    const ExportWords &m_words;
    Markup m_out;
    const char *m_list = nullptr; ///< The open list's element.
    QByteArray m_bar; ///< Of the passage at hand.
    int m_headings = 0;
    Markup m_entries; ///< Of the contents, one a heading.
    QByteArray m_head; ///< Up to the contents, once it is there.
    bool m_isInHead = true;
    bool m_isInSection = false;
};

void StoryHtml::runs(const StoryRuns &runs)
{
    for (const StoryRun &run : runs) {
        const char *look = run.look == RunLook::Quiet ? "quiet" : "accent";
        const char *close = "";
        if (!run.link.isEmpty()) {
            m_out.raw("<a class=\"quiet\" href=\"").value(run.link).raw("\">");
            close = "</a>";
        } else if (run.swatch) {
            m_out.raw("<bdi class=\"sw ").raw(m_page.swatchClass(*run.swatch)).raw("\">");
            close = "</bdi>";
        } else if (run.look == RunLook::Strong) {
            m_out.raw("<b>");
            close = "</b>";
        } else if (run.look != RunLook::Plain) {
            m_out.raw("<span class=\"").raw(look).raw("\">");
            close = "</span>";
        }
        m_out.text(run.text).raw(close);
    }
}

void StoryHtml::closeList()
{
    if (m_list != nullptr)
        m_out.raw("</").raw(m_list).raw(">\n");
    m_list = nullptr;
}

// Behind the title's lines: contents, filter, then what the page is for.
void StoryHtml::closeHead()
{
    if (!m_isInHead)
        return;
    m_isInHead = false;
    m_head = m_out.raw("</header>\n").take();
    m_page.appendFilter(m_out);
    m_out.raw("<main id=\"text\">\n");
}

void StoryHtml::block(const char *element, const char *classes, const StoryPart &part)
{
    m_out.raw("<").raw(element).raw(" dir=\"auto\" class=\"").raw(classes).raw("\">");
    runs(part.runs);
    m_out.raw("</").raw(element).raw(">\n");
}

void StoryHtml::heading(const StoryPart &part)
{
    if (m_isInSection)
        m_out.raw("</section>\n");
    m_isInSection = true;
    const QByteArray element =
        'h' + QByteArray::number(std::min(part.level + 1, deepestHtmlHeading));
    m_out.raw("<section>\n<" + element + " id=\"s").number(++m_headings).raw("\">");
    runs(part.runs);
    m_out.raw("</" + element + ">\n");
    m_entries.raw("<li class=\"l").number(part.level).raw("\"><a href=\"#s").number(m_headings);
    m_entries.raw("\">");
    for (const StoryRun &run : part.runs)
        m_entries.text(run.text);
    m_entries.raw("</a></li>\n");
}

void StoryHtml::quote(const StoryPart &part)
{
    m_out.raw("<blockquote dir=\"auto\" class=\"").raw(m_bar).raw("\">");
    runs(part.runs);
    m_out.raw("</blockquote>\n");
}

void StoryHtml::item(const StoryPart &part)
{
    if (m_list == nullptr) {
        m_list = part.number > 0 ? "ol" : "ul";
        m_out.raw("<").raw(m_list).raw(">\n");
    }
    m_out.raw("<li>");
    runs(part.runs);
    m_out.raw("</li>\n");
}

void StoryHtml::table(const StoryPart &part)
{
    m_out.raw("<table>\n");
    for (qsizetype at = 0; at < part.rows.size(); ++at) {
        const QByteArray element = at == 0 ? "th" : "td";
        m_out.raw(at == 0 ? "<thead><tr>" : at == 1 ? "<tbody>\n<tr>" : "<tr>");
        for (qsizetype column = 0; column < part.rows[at].size(); ++column) {
            m_out.raw('<' + element + (at == 0 ? " scope=\"col\"" : ""));
            m_out.raw(part.numeric.value(column) ? " class=\"num\">" : ">");
            runs(part.rows[at][column]);
            m_out.raw("</" + element + '>');
        }
        m_out.raw(at == 0 ? "</tr></thead>\n" : "</tr>\n");
    }
    m_out.raw(part.rows.size() > 1 ? "</tbody>\n</table>\n" : "</table>\n");
}

QByteArray StoryHtml::contents() const
{
    if (m_headings < fewestContents)
        return {};
    Markup nav;
    nav.raw("<nav aria-label=\"").value(m_words(Word::Contents)).raw("\"><ol>\n");
    return nav.raw(m_entries.bytes()).raw("</ol></nav>\n").take();
}

void StoryHtml::hear(const StoryPart &part)
{
    if (part.kind != PartKind::Item)
        closeList();
    if (part.kind != PartKind::Kicker && part.kind != PartKind::Title
        && part.kind != PartKind::Line)
        closeHead();
    switch (part.kind) {
    case PartKind::Kicker:
        return block("p", "kicker", part);
    case PartKind::Title:
        return block("h1", "title", part);
    case PartKind::Line:
        return block("p", "line", part);
    case PartKind::Heading:
        return heading(part);
    case PartKind::Subheading:
        return block("p", "subheading", part);
    case PartKind::Remark:
        return block("p", "remark", part);
    case PartKind::Text:
        return block("p", "text", part);
    case PartKind::Item:
        return item(part);
    case PartKind::Table:
        return table(part);
    case PartKind::PassageStart:
        m_bar = m_page.barClass(part.themes);
        m_out.raw("<article data-t=\"").raw(m_page.themeKeys(part.themes)).raw("\">\n");
        return;
    case PartKind::Place:
        return block("p", "place", part);
    case PartKind::Quote:
        return quote(part);
    case PartKind::Former:
        return block("p", "former", part);
    case PartKind::Themes:
        return block("p", "themes", part);
    case PartKind::NoteHead:
        return block("p", "note-head", part);
    case PartKind::NoteText:
        return block("p", "note", part);
    case PartKind::ReplyHead:
        return block("p", "note-head reply", part);
    case PartKind::ReplyText:
        return block("p", "note reply", part);
    case PartKind::PassageEnd:
        m_out.raw("</article>\n");
        return;
    }
}

QList<QByteArray> StoryHtml::body()
{
    closeList();
    closeHead();
    m_out.raw(m_isInSection ? "</section>\n</main>\n" : "</main>\n");
    return {m_head, contents(), m_out.take()};
}

} // namespace

Exporter::Info HtmlExporter::info() const
{
    return {QStringLiteral("html"),
            HtmlExporterWords::tr("HTML, one page of notes"),
            QStringLiteral("html"),
            {HtmlExporterWords::tr("The text around the passages"),
             HtmlExporterWords::tr("Control characters"), HtmlExporterWords::tr("History")},
            Info::Contents::NotesOrMemo};
}

Result<Done> HtmlExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 QIODevice &out, Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const ExportWords words(options.language);
    HtmlPage page(*report, words, options.date.value_or(report->lastChange));
    StoryHtml story(page, words);
    if (auto told = tellStory(snapshot, *report, options, story, progress); !told)
        return told;
    const QString title = pageTitle(*report, titleOf(options.kind), words);
    return page.write(out, title, "notes", story.body());
}

} // namespace meipi
