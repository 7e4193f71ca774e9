// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/markdown.h"

#include "import/formats.h"
#include "import/markdownblocks.h"
#include "import/plaintext.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype mostMarks = 20'000; // in a paragraph
constexpr qsizetype mostQuotes = 100; // > before a line
constexpr qsizetype longestMarkdown = qsizetype(1) << 24; // UTF-16 code units

struct Markdown {
    Q_DECLARE_TR_FUNCTIONS(meipi::Markdown)
};

bool isMark(QChar c)
{
    static const QString marks = QStringLiteral("*_`~[]<>!\\");
    return marks.contains(c);
}

// The parser takes time by the square of these.
bool hasTooManyMarks(const Text &text)
{
    if (text.size() > longestMarkdown)
        return true;
    qsizetype marks = 0;
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const QStringView line = text.paragraphView(i);
        if (line.trimmed().isEmpty())
            marks = 0;
        marks += std::count_if(line.begin(), line.end(), isMark);
        const auto *const quoted = std::find_if(line.begin(), line.end(), [](QChar c) {
            return c != u'>' && c != u' ' && c != u'-' && c != u'+';
        });
        if (marks > mostMarks || quoted - line.begin() > mostQuotes)
            return true;
    }
    return false;
}

// YAML between lines of hyphens, as many programs put before the text. The number of its lines.
qsizetype metadataLines(const Text &text)
{
    constexpr qsizetype most = 200;
    if (text.paragraphCount() < 2 || text.paragraphView(0).trimmed() != QLatin1String("---"))
        return 0;
    for (qsizetype i = 1; i < std::min(most, text.paragraphCount()); ++i) {
        const QStringView line = text.paragraphView(i).trimmed();
        if (line == QLatin1String("---") || line == QLatin1String("..."))
            return i + 1;
    }
    return 0;
}

} // namespace

Result<ImportedDocument> importMarkdown(ImportedDocument source, const ImportOptions &options,
                                        Progress &progress)
{
    Result<ImportedDocument> document = importPlainText(std::move(source), options, progress);
    if (!document || progress.isCancelled())
        return document;
    const Text raw = document->text;
    if (hasTooManyMarks(raw)) {
        document->hints = markdownHeadings(raw);
        document->problems.append(
            {Markdown::tr("This Markdown is too intricate; it is shown with its marks.")});
        return document;
    }
    SourceText text;
    const qsizetype metadata = metadataLines(raw);
    for (qsizetype i = 1; i + 1 < metadata; ++i) {
        text.beginBlock();
        text.append(raw.paragraphView(i));
    }
    const qsizetype begin =
        metadata == 0 ? 0 : std::min(raw.size(), raw.paragraph(metadata - 1).end + 1);
    readMarkdownBlocks(raw.view({begin, raw.size()}).toString(), text);
    text.moveTo(*document);
    return document;
}

} // namespace meipi
