// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfexporter.h"

#include "export/exportfailures.h"
#include "export/markdowntext.h"
#include "export/pagedocument.h"
#include "export/printable.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cairo-pdf.h>

namespace meipi {

namespace {

struct PdfExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::PdfExporter)
};

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;
using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;

// Where Cairo writes to. It is never told of a failure: 1.16 crashes on finishing a surface whose
// stream has refused data.
struct Sink {
    QIODevice &out;
    bool hasFailed = false;
};

cairo_status_t writeTo(void *closure, const unsigned char *data, unsigned int length)
{
    auto *sink = static_cast<Sink *>(closure);
    if (!sink->hasFailed)
        sink->hasFailed = sink->out.write(reinterpret_cast<const char *>(data), length) != length;
    return CAIRO_STATUS_SUCCESS;
}

// Cairo would take the clock's time for a date that is not given.
QByteArray pdfDate(Timestamp time)
{
    return time == Timestamp() ? QByteArray("1970-01-01T00:00:00Z") : time.toString().toLatin1();
}

void describe(cairo_surface_t *surface, const NotesReport &report, const ExportOptions &options)
{
    const QByteArray date = pdfDate(options.date.value_or(report.lastChange));
    const auto set = [surface](cairo_pdf_metadata_t key, const QString &value) {
        cairo_pdf_surface_set_metadata(surface, key, printable(value).toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, onOneLine(report.title));
    set(CAIRO_PDF_METADATA_AUTHOR, report.authors.join(QStringLiteral(", ")));
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Meipi"));
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date.constData());
}

// The bookmarks of one page; @p above holds the last one of each level.
void addBookmarks(cairo_surface_t *surface, const PageGeometry &geometry, const PageOfStrips &page,
                  qsizetype number, QList<int> &above)
{
    for (const PageOfStrips::Entry &entry : page.entries) {
        if (!entry.strip->bookmark)
            continue;
        const Bookmark &bookmark = *entry.strip->bookmark;
        while (above.size() > bookmark.level + 1)
            above.removeLast();
        const int parent = above.isEmpty() ? CAIRO_PDF_OUTLINE_ROOT : above.last();
        const QByteArray place = QStringLiteral("page=%1 pos=[%2 %3]")
                                     .arg(number)
                                     .arg(static_cast<int>(geometry.left))
                                     .arg(static_cast<int>(geometry.top + entry.top) - 6)
                                     .toLatin1();
        above.append(cairo_pdf_surface_add_outline(surface, parent,
                                                   printable(bookmark.title).toUtf8().constData(),
                                                   place.constData(), CAIRO_PDF_OUTLINE_FLAG_OPEN));
    }
}

Result<Done> paint(const PageDocument &document, const NotesReport &report,
                   const ExportOptions &options, QIODevice &out, const Progress &progress)
{
    const PageGeometry &geometry = document.geometry();
    const PagePainter &painter = document.painter();
    Sink sink{out};
    const Surface surface(
        cairo_pdf_surface_create_for_stream(writeTo, &sink, geometry.width, geometry.height),
        cairo_surface_destroy);
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    describe(surface.get(), report, options);
    const Context cairo(cairo_create(surface.get()), cairo_destroy);
    QList<int> bookmarks;
    for (qsizetype page = 0; page < painter.pageCount(); ++page) {
        if (progress.isCancelled()) {
            cairo_surface_finish(surface.get());
            return exportCancelled();
        }
        addBookmarks(surface.get(), geometry, painter.pages()[page], page + 1, bookmarks);
        painter.paint(cairo.get(), page, true);
        cairo_show_page(cairo.get());
    }
    const cairo_status_t drawn = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    const cairo_status_t finished = cairo_surface_status(surface.get());
    if (sink.hasFailed)
        return notWritable(out);
    for (const cairo_status_t status : {drawn, finished}) {
        if (status != CAIRO_STATUS_SUCCESS) {
            return failure(Error::Code::NotSupported,
                           PdfExporterWords::tr("The notes hold something that cannot be set on "
                                                "pages; export them as HTML instead."),
                           QString::fromUtf8(cairo_status_to_string(status)));
        }
    }
    return Done{};
}

} // namespace

Exporter::Info PdfExporter::info() const
{
    QStringList omits{
        PdfExporterWords::tr("Colours of emoji, and emoji that no font has in black and white: an "
                             "empty square is drawn, the character can be copied"),
        PdfExporterWords::tr("History")};
    if (!m_wholeText) {
        return {QStringLiteral("pdf"), PdfExporterWords::tr("PDF"), QStringLiteral("pdf"), omits,
                Info::Contents::NotesOrMemo};
    }
    omits.prepend(PdfExporterWords::tr("Notes on sections, themes, documents and the project"));
    return {QStringLiteral("annotated-pdf"),
            PdfExporterWords::tr("PDF, the whole text with its notes"), QStringLiteral("pdf"),
            omits, Info::Contents::WholeText};
}

Result<Done> PdfExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                QIODevice &out, Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    ExportOptions own = options;
    if (m_wholeText)
        own.kind = ExportOptions::Kind::WholeText;
    const auto document = PageDocument::make(snapshot, *report, own, progress);
    if (!document)
        return tl::unexpected(document.error());
    return paint(**document, *report, options, out, progress);
}

} // namespace meipi
