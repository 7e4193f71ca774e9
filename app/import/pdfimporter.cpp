// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfimporter.h"

#include "import/pdfbold.h"
#include "import/pdfcharacters.h"
#include "import/pdfcolumns.h"
#include "import/pdfdirections.h"
#include "import/pdffurniture.h"
#include "import/pdfheadings.h"
#include "import/pdfmarks.h"
#include "import/pdfprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace meipi {

namespace {

struct PdfImporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Importer)
};

QList<PdfSheet> sheetsOf(const QList<PdfPage> &pages)
{
    QList<PdfSheet> sheets;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        PdfSheet sheet;
        sheet.height = pages[i].height;
        sheet.label = pages[i].label;
        sheet.rows = rowsOf(pages[i], static_cast<qint32>(i));
        sheets.append(std::move(sheet));
    }
    return sheets;
}

PdfText textOf(const QList<PdfPage> &pages, const QList<PdfSheet> &sheets)
{
    QList<PdfLine> lines;
    for (const PdfSheet &sheet : sheets)
        lines.append(linesInOrder(sheet.rows));
    for (PdfLine &line : lines)
        putInReadingOrder(line, pages[line.page]);
    return paragraphsOf(std::move(lines), pages);
}

// "3, 5–7", as the pages are counted.
QString pageNumbers(const QList<int> &pages)
{
    constexpr qsizetype mostShown = 12;
    QStringList parts;
    for (qsizetype i = 0; i < pages.size();) {
        if (parts.size() == mostShown)
            return parts.join(QLatin1String(", ")) + QStringLiteral(" …");
        qsizetype last = i;
        while (last + 1 < pages.size() && pages[last + 1] == pages[last] + 1)
            ++last;
        const QString first = QString::number(pages[i] + 1);
        parts.append(last == i ? first : first + u'–' + QString::number(pages[last] + 1));
        i = last + 1;
    }
    return parts.join(QLatin1String(", "));
}

QList<int> missingPages(const PdfContents &contents)
{
    QList<int> missing;
    int expected = 0;
    for (const PdfPage &page : contents.pages) {
        for (; expected < page.number; ++expected)
            missing.append(expected);
        expected = page.number + 1;
    }
    return missing;
}

void addPageProblems(const PdfContents &contents, const QString &name, ImportedDocument &document)
{
    if (const QList<int> missing = missingPages(contents); !missing.isEmpty()) {
        document.problems.append(
            {PdfImporterWords::tr("“%1” is damaged: its text is without the pages %2, which cannot "
                                  "be read.")
                 .arg(name, pageNumbers(missing))});
    }
    if (contents.isIncomplete) {
        document.problems.append(
            {PdfImporterWords::tr("Only the first %1 of the %2 pages of “%3” are here, as reading "
                                  "the others failed or takes too long.")
                 .arg(QString::number(contents.pages.isEmpty() ? 0
                                                               : contents.pages.back().number + 1),
                      QString::number(contents.pageCount), name)});
    }
    QList<int> textless;
    for (const PdfPage &page : contents.pages) {
        if (page.text.trimmed().isEmpty())
            textless.append(page.number);
    }
    if (!textless.isEmpty()) {
        document.problems.append(
            {PdfImporterWords::tr("Pages without text in “%1”: %2. They are empty or scanned; for "
                                  "the words of a scan, have them recognized by another program.")
                 .arg(name, pageNumbers(textless))});
    }
}

// Where numbers and sizes show no structure, bold letters may: asked for by the few files that have
// nothing else and are not long, as telling fonts takes twice as long as all the rest.
bool needsFonts(const ImportedDocument &document, const PdfContents &contents, qint64 elapsed)
{
    constexpr int mostPages = 200;
    constexpr qint64 longest = 3000; // Milliseconds of the first reading.
    return !contents.isIncomplete && contents.pageCount <= mostPages && elapsed < longest
        && !document.text.isEmpty() && !document.outline.hasSections();
}

} // namespace

ImportedDocument pdfDocument(const PdfContents &contents, ImportedDocument source)
{
    QList<PdfPage> pages;
    for (const PdfPage &page : contents.pages)
        pages.append(withReadingAxes(withPlainCharacters(page)));
    QList<PdfSheet> sheets = sheetsOf(pages);
    removeFurniture(sheets);
    const PdfText text = textOf(pages, sheets);
    source.text = Text(text.text);
    const QList<TextRange> bold = boldRanges(text, pages);
    source.hints = pdfHeadings(source.text, text, pages, contents.bookmarks, bold);
    for (const TextRange range : bold)
        source.structure.styles.append({range, true, false});
    for (qsizetype i = 0; i < pages.size(); ++i) {
        pages[i].label = sheets[i].label;
        source.structure.pages.append({text.pageStarts[i], sheets[i].label});
    }
    PdfMarks marks = placedMarks(pages, text);
    source.marks = std::move(marks.marks);
    addPageProblems(contents, source.name, source);
    source.problems.append(marks.problems);
    return source;
}

Result<ImportedDocument> importPdf(ImportedDocument source, const ImportOptions &options,
                                   Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto contents = readPdfContents(source.bytes, source.name, options.password, false, progress);
    if (!contents)
        return tl::unexpected(contents.error());
    ImportedDocument document = pdfDocument(*contents, source);
    document.outline = findOutline(document.text, document.hints);
    if (needsFonts(document, *contents, timer.elapsed())) {
        auto again = readPdfContents(source.bytes, source.name, options.password, true, progress);
        if (!again && again.error().code == Error::Code::Cancelled)
            return tl::unexpected(again.error());
        if (again && again->pages.size() == contents->pages.size())
            document = pdfDocument(*again, std::move(source));
    }
    if (document.text.isEmpty()) {
        return failure(Error::Code::NotSupported,
                       PdfImporterWords::tr("“%1” holds no text: its pages are empty or scanned. "
                                            "Have its text recognized by another program and open "
                                            "what that makes.")
                           .arg(document.name));
    }
    return document;
}

} // namespace meipi
