// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/annotatedhtmlexporter.h"

#include "export/addresswords.h"
#include "export/annotatedtext.h"
#include "export/exportfailures.h"
#include "export/htmlpage.h"
#include "export/markdowntext.h"
#include "export/pageparts.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

namespace {

struct AnnotatedHtmlWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::AnnotatedHtmlExporter)
};

constexpr int deepestTextHeading = 6;

/// The texts of a project in HTML.
class AnnotatedHtml {
public:
    AnnotatedHtml(const ProjectSnapshot &project, const NotesReport &report, HtmlPage &page,
                  const ExportWords &words)
        : m_project(project), m_report(report), m_page(page), m_words(words)
    {
    }

    /// Fails with Cancelled.
    Result<QByteArray> body(Progress &progress);

private:
    void head();
    void contents();
    bool document(qsizetype document, Progress &progress);
    void paragraph(const Text &text, const AnnotatedParagraph &paragraph);
    void segment(const Text &text, const AnnotatedSegment &segment);
    void card(qsizetype passage);
    void note(const ReportNote &note, bool isReply);
    QList<qsizetype> themesOf(const QList<qsizetype> &passages) const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    HtmlPage &m_page;
    const ExportWords &m_words;
    Markup m_out;
    qsizetype m_document = 0;
    qint64 m_done = 0; ///< Characters of the documents before.
};

QList<qsizetype> AnnotatedHtml::themesOf(const QList<qsizetype> &passages) const
{
    QList<qsizetype> themes;
    for (const qsizetype passage : passages) {
        for (const qsizetype theme : m_report.passages[passage].themes) {
            if (!themes.contains(theme))
                themes.append(theme);
        }
    }
    return themes;
}

void AnnotatedHtml::head()
{
    m_out.raw("<header>\n<p class=\"kicker\">").text(m_words(Word::AnnotatedText));
    m_out.raw("</p>\n<h1 dir=\"auto\">");
    m_out.text(pageTitle(m_report, Word::AnnotatedText, m_words)).raw("</h1>\n<p class=\"line\">");
    m_out.text(m_words.phrase(Phrase::Highlights, m_report.passages.size()) + u" · "_qs
               + m_words.phrase(Phrase::Notes, m_report.noteCount));
    m_out.raw("</p>\n</header>\n");
}

void AnnotatedHtml::contents()
{
    Markup list;
    for (qsizetype document = 0; document < m_report.documents.size(); ++document) {
        const QList<ReportSection> &sections = m_report.documents[document].sections;
        for (qsizetype at = 0; at < sections.size(); ++at) {
            if (sections[at].kind == OutlineNode::Kind::Measure)
                continue;
            list.raw("<li class=\"l").number(sections[at].depth + 1).raw("\"><a href=\"#s");
            list.number(document).raw("-").number(at).raw("\">");
            list.text(headingOf(sections[at], m_words)).raw("</a></li>\n");
        }
    }
    if (list.size() == 0)
        return;
    m_out.raw("<nav aria-label=\"").value(m_words(Word::Contents)).raw("\"><ol>\n");
    m_out.raw(list.bytes()).raw("</ol></nav>\n");
}

void AnnotatedHtml::segment(const Text &text, const AnnotatedSegment &segment)
{
    const QStringView words = text.view(segment.range);
    if (segment.passages.isEmpty()) {
        m_out.text(words);
        return;
    }
    const QList<qsizetype> themes = themesOf(segment.passages);
    m_out.raw("<mark class=\"" + m_page.groundClass(themes) + "\" data-t=\""
              + m_page.themeKeys(themes) + "\">");
    m_out.text(words).raw("</mark>");
    // The number stands in the style alone, so that the words are copied as they are.
    for (const qsizetype passage : segment.passages) {
        if (m_report.passages[passage].range.end > segment.range.end)
            continue;
        const qint64 number = AnnotatedText::numberOf(passage);
        m_out.raw("<a class=\"label\" id=\"b").number(number).raw("\" href=\"#n").number(number);
        m_out.raw("\" data-n=\"").number(number).raw("\" aria-label=\"");
        m_out.value(m_words(Word::Highlight)).raw(" ").number(number).raw("\"></a>");
    }
}

void AnnotatedHtml::note(const ReportNote &note, bool isReply)
{
    m_out.raw(isReply ? "<p class=\"answer\"><b>" : "<p><b>");
    m_out.text(isReply ? m_words(Word::Reply) : m_words.status(note.status)).raw("</b>");
    if (note.starred)
        m_out.raw(" <span class=\"accent\">★ ").text(m_words(Word::KeyNote)).raw("</span>");
    if (note.done)
        m_out.raw(" <span class=\"quiet\">").text(m_words(Word::DoneTask)).raw("</span>");
    if (note.isPrivate)
        m_out.raw(" <span class=\"accent\">").text(m_words(Word::Private)).raw("</span>");
    m_out.raw(" <span class=\"quiet\">").text(signature(note.author, note.created));
    m_out.raw(isReply ? "</span></p>\n<p dir=\"auto\" class=\"words answer\">"
                      : "</span></p>\n<p dir=\"auto\" class=\"words\">");
    m_out.text(note.text).raw("</p>\n");
}

void AnnotatedHtml::card(qsizetype passage)
{
    const ReportPassage &row = m_report.passages[passage];
    const qint64 number = AnnotatedText::numberOf(passage);
    m_out.raw("<div class=\"card " + m_page.barClass(row.themes) + "\" data-t=\""
              + m_page.themeKeys(row.themes) + "\" id=\"n");
    m_out.number(number).raw("\"><p>");
    if (row.hasPlace())
        m_out.raw("<a href=\"#b").number(number).raw("\">").number(number).raw("</a>");
    for (const qsizetype theme : row.themes) {
        const ReportTheme &each = m_report.themes[theme];
        m_out.raw(" <bdi class=\"sw " + m_page.swatchClass(each.colour) + "\">");
        m_out.text(onOneLine(each.path)).raw("</bdi>");
    }
    m_out.raw(" <a class=\"quiet\" href=\"").value(linkTo(m_report, row)).raw("\">");
    m_out.text(signature(row.author, row.created)).raw("</a></p>\n");
    if (!row.hasPlace())
        m_out.raw("<p dir=\"auto\" class=\"words\">").text(row.quote).raw("</p>\n");
    for (const ReportNote &each : row.notes) {
        note(each, false);
        for (const ReportNote &reply : each.replies)
            note(reply, true);
    }
    m_out.raw("</div>\n");
}

void AnnotatedHtml::paragraph(const Text &text, const AnnotatedParagraph &paragraph)
{
    const bool hasCards = !paragraph.ends.isEmpty();
    const QByteArray element = paragraph.level == 0
        ? QByteArray("p")
        : 'h' + QByteArray::number(std::min(paragraph.level + 1, deepestTextHeading));
    if (hasCards)
        m_out.raw("<div class=\"row\">");
    m_out.raw('<' + element + " dir=\"auto\" class=\"t\">");
    for (const qsizetype section : paragraph.sections)
        m_out.raw("<span id=\"s").number(m_document).raw("-").number(section).raw("\"></span>");
    for (const AnnotatedSegment &each : paragraph.segments)
        segment(text, each);
    m_out.raw("</" + element + ">\n");
    if (!hasCards)
        return;
    m_out.raw("<aside>\n");
    for (const qsizetype each : paragraph.ends)
        card(each);
    m_out.raw("</aside></div>\n");
}

bool AnnotatedHtml::document(qsizetype document, Progress &progress)
{
    m_document = document;
    AnnotatedText text(m_project, m_report, document);
    m_out.raw("<div class=\"whole\">\n");
    if (m_report.documents.size() > 1) {
        m_out.raw("<h1 dir=\"auto\">").text(onOneLine(m_report.documents[document].title));
        m_out.raw("</h1>\n");
    }
    while (!text.atEnd()) {
        if (progress.isCancelled())
            return false;
        const AnnotatedParagraph next = text.next();
        paragraph(text.text(), next);
        progress.setDone(m_done + next.range.end);
    }
    m_done += text.text().size();
    m_out.raw("</div>\n");
    return true;
}

Result<QByteArray> AnnotatedHtml::body(Progress &progress)
{
    qint64 total = 0;
    for (const ReportDocument &each : m_report.documents)
        total += m_project.text(each.id).size();
    progress.setTotal(total);
    head();
    contents();
    m_page.appendFilter(m_out);
    m_out.raw("<main id=\"text\">\n");
    for (qsizetype each = 0; each < m_report.documents.size(); ++each) {
        if (!document(each, progress))
            return exportCancelled();
    }
    if (!m_report.unplaced.isEmpty()) {
        m_out.raw("<h2>").text(m_words(Word::Unplaced)).raw("</h2>\n<aside>\n");
        for (const qsizetype each : m_report.unplaced)
            card(each);
        m_out.raw("</aside>\n");
    }
    m_out.raw("</main>\n");
    return m_out.take();
}

} // namespace

Exporter::Info AnnotatedHtmlExporter::info() const
{
    return {QStringLiteral("annotated-html"),
            AnnotatedHtmlWords::tr("HTML, the whole text with its notes"),
            QStringLiteral("html"),
            {AnnotatedHtmlWords::tr("Notes on sections, themes, documents and the project"),
             AnnotatedHtmlWords::tr("Control characters"), AnnotatedHtmlWords::tr("History")},
            Info::Contents::WholeText};
}

Result<Done> AnnotatedHtmlExporter::write(const ProjectSnapshot &snapshot,
                                          const ExportOptions &options, QIODevice &out,
                                          Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const ExportWords words(options.language);
    HtmlPage page(*report, words, options.date.value_or(report->lastChange));
    const auto body = AnnotatedHtml(snapshot, *report, page, words).body(progress);
    if (!body)
        return tl::unexpected(body.error());
    return page.write(out, pageTitle(*report, Word::AnnotatedText, words), "wide", {*body});
}

} // namespace meipi
