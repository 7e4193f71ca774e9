// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/formats.h"

#include <QFileInfo>

#include <array>

namespace meipi {

namespace {

struct Signature {
    QByteArrayView start;
    const char *mediaType;
    const char *title;
};

// What the files of other formats begin with.
constexpr std::array signatures{
    Signature{"%PDF-", "application/pdf", "PDF"},
    Signature{"PK\x03\x04", "application/zip", "ZIP (Word, ODT, EPUB)"},
    Signature{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage", "Word 97"},
    Signature{"{\\rtf", "application/rtf", "RTF"},
    Signature{"\x89PNG", "image/png", "PNG"},
    Signature{"\xff\xd8\xff", "image/jpeg", "JPEG"},
    Signature{"GIF8", "image/gif", "GIF"},
    Signature{"SQLite format 3", "application/vnd.sqlite3", "SQLite"},
    Signature{"\x1f\x8b", "application/gzip", "gzip"},
    Signature{"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed", "7-Zip"},
    Signature{"\x7f"
              "ELF",
              "application/x-executable", "ELF"},
};

bool isFence(QStringView line)
{
    return line.startsWith(QLatin1String("```")) || line.startsWith(QLatin1String("~~~"));
}

} // namespace

FileFormat formatOf(const QByteArray &bytes, const QString &name)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start))
            return {QString::fromLatin1(signature.mediaType), QString::fromLatin1(signature.title),
                    false};
    }
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return {QStringLiteral("text/html"), QStringLiteral("HTML"), false};
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return {QStringLiteral("text/markdown"), QStringLiteral("Markdown"), true};
    return {QStringLiteral("text/plain"), QStringLiteral("text"), true};
}

QList<HeadingHint> markdownHeadings(const Text &text)
{
    QList<HeadingHint> hints;
    bool isCode = false;
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const QStringView line = text.paragraphView(i);
        if (isFence(line))
            isCode = !isCode;
        int level = 0;
        while (level < line.size() && level < 7 && line[level] == u'#')
            ++level;
        if (!isCode && level >= 1 && level <= 6 && level < line.size() && line[level].isSpace())
            hints.append({i, level, false});
    }
    return hints;
}

} // namespace meipi
