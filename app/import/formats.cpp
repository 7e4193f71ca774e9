// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace meipi {

namespace {

using Kind = FileFormat::Kind;

struct Signature {
    QByteArrayView mark;
    const char *mediaType = nullptr;
    const char *title = nullptr;
    Kind kind = Kind::Other;
};

// What the files of other formats begin with.
constexpr std::array signatures{
    Signature{"%PDF-", "application/pdf", "PDF", Kind::Document},
    Signature{"\xef\xbb\xbf%PDF-", "application/pdf", "PDF", Kind::Document},
    Signature{"%!PS-", "application/postscript", "PostScript", Kind::Document},
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "Word 97 (.doc)",
              Kind::Document},
    Signature{"{\\rtf", "application/rtf", "RTF", Kind::Document},
    Signature{"\x1f\x8b", "application/gzip", "gzip", Kind::Archive},
    Signature{"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "7-Zip", Kind::Archive},
    Signature{"Rar!\x1a\x07", "application/vnd.rar", "RAR", Kind::Archive},
    Signature{"\x89PNG\r\n\x1a\n", "image/png", "PNG", Kind::Picture},
    Signature{"\xff\xd8\xff", "image/jpeg", "JPEG", Kind::Picture},
    Signature{"GIF87a", "image/gif", "GIF", Kind::Picture},
    Signature{"GIF89a", "image/gif", "GIF", Kind::Picture},
    Signature{"II*\0", "image/tiff", "TIFF", Kind::Picture},
    Signature{"MM\0*", "image/tiff", "TIFF", Kind::Picture},
    Signature{"SQLite format 3", "application/vnd.sqlite3", "SQLite", Kind::Other},
    Signature{"\x7f\x45\x4c\x46", "application/x-executable", "ELF", Kind::Other},
};

// What ZIP files of these formats hold as the name or content of an entry, uncompressed.
constexpr std::array zipSignatures{
    Signature{"mimetypeapplication/epub+zip", "application/epub+zip", "EPUB", Kind::Document},
    Signature{"mimetypeapplication/vnd.oasis.opendocument.text",
              "application/vnd.oasis.opendocument.text", "ODT", Kind::Document},
    Signature{"word/document",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "Word (.docx)", Kind::Document},
    Signature{"xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              "Excel (.xlsx)", Kind::Document},
    Signature{"project.qde", "application/zip", "REFI-QDA (.qdpx)", Kind::Other},
};

FileFormat formatFrom(const Signature &signature)
{
    return {QString::fromLatin1(signature.mediaType), QString::fromLatin1(signature.title),
            signature.kind};
}

FileFormat zipFormat(const QByteArray &bytes, const QString &suffix)
{
    constexpr qsizetype looked = qsizetype(1) << 16;
    const QByteArray ends =
        bytes.size() > 2 * looked ? bytes.first(looked) + bytes.last(looked) : bytes;
    for (const Signature &signature : zipSignatures) {
        if (ends.contains(signature.mark))
            return formatFrom(signature);
    }
    if (suffix == QLatin1String("docx"))
        return formatFrom(zipSignatures[2]);
    if (suffix == QLatin1String("epub") && ends.contains("META-INF/container.xml"))
        return formatFrom(zipSignatures[0]);
    return {QStringLiteral("application/zip"), QStringLiteral("ZIP"), Kind::Archive};
}

// Past a mark, white space, comments and the XML declaration comes <html or <!doctype html.
bool beginsAsWebPage(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    QByteArray start = bytes.left(looked).toLower();
    start.removeIf([](char c) { return c == '\0'; }); // UTF-16
    static const QRegularExpression beginning(
        QStringLiteral("^[^<a-z0-9]{0,8}(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*"
                       "<(?:!doctype\\s+html|html)[\\s>]"),
        QRegularExpression::DotMatchesEverythingOption);
    return beginning.match(QString::fromLatin1(start)).hasMatch();
}

// The character that opens or closes fenced code, and how often it stands there.
struct Fence {
    QChar mark;
    qsizetype length = 0;
    bool hasInfo = false; ///< A word after it; such a fence closes nothing.
};

qsizetype runLength(QStringView line, QChar mark)
{
    const auto end = std::find_if(line.begin(), line.end(), [mark](QChar c) { return c != mark; });
    return end - line.begin();
}

// Four spaces make code; null is nothing.
QStringView withoutIndent(QStringView line)
{
    const qsizetype spaces = runLength(line, u' ');
    return spaces < 4 ? line.sliced(spaces) : QStringView();
}

Fence fenceOf(QStringView line)
{
    if (!line.startsWith(u'`') && !line.startsWith(u'~'))
        return {};
    const qsizetype length = runLength(line, line.front());
    const QStringView rest = line.sliced(length).trimmed();
    if (length < 3 || (line.front() == u'`' && rest.contains(u'`')))
        return {};
    return {line.front(), length, !rest.isEmpty()};
}

} // namespace

FileFormat formatOf(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipFormat(bytes, suffix);
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.mark))
            return formatFrom(signature);
    }
    static const QStringList html{QStringLiteral("html"), QStringLiteral("htm"),
                                  QStringLiteral("xhtml"), QStringLiteral("xht")};
    static const QStringList pageWithFiles{QStringLiteral("mht"), QStringLiteral("mhtml")};
    if (pageWithFiles.contains(suffix))
        return {QStringLiteral("multipart/related"), QStringLiteral("MHTML"), Kind::Document};
    if (html.contains(suffix) || beginsAsWebPage(bytes))
        return {QStringLiteral("text/html"), QStringLiteral("HTML"), Kind::Document};
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return {QStringLiteral("text/markdown"), QStringLiteral("Markdown"), Kind::Text};
    return {QStringLiteral("text/plain"), QStringLiteral("text"), Kind::Text};
}

QList<HeadingHint> markdownHeadings(const Text &text)
{
    QList<HeadingHint> hints;
    Fence open;
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const QStringView line = withoutIndent(text.paragraphView(i));
        const Fence fence = fenceOf(line);
        if (open.length > 0) {
            if (fence.mark == open.mark && fence.length >= open.length && !fence.hasInfo)
                open = {};
            continue;
        }
        if (fence.length > 0) {
            open = fence;
            continue;
        }
        const qsizetype level = runLength(line, u'#');
        if (level >= 1 && level <= 6 && level < line.size()
            && (line[level] == u' ' || line[level] == u'\t'))
            hints.append({i, static_cast<int>(level), false});
    }
    return hints;
}

} // namespace meipi
