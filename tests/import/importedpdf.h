// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"
#include "support/pdfsketch.h"

/// Text for the pages of a PdfSketch, and what the program makes of them.
namespace meipi::test {

inline constexpr double left = 90;
inline constexpr double size = 12;
inline constexpr qsizetype perLine = 34; // Characters of a full line of Chinese.

inline QString filler(qsizetype length, qsizetype from = 0)
{
    static const QString words =
        u"建设统一开放的数据基础设施推动人工智能与实体经济深度融合完善评测标准和治理体系"_qs;
    QString text;
    while (text.size() < from + length)
        text += words;
    return text.sliced(from, length);
}

// A paragraph of Chinese as a page sets it: indented by two characters, the last line short.
inline QStringList broken(const QString &paragraph)
{
    QStringList lines{u"　　"_qs + paragraph.first(qMin(perLine - 2, paragraph.size()))};
    for (qsizetype at = perLine - 2; at < paragraph.size(); at += perLine)
        lines.append(paragraph.mid(at, perLine));
    return lines;
}

inline ImportedDocument imported(const PdfSketch &sketch)
{
    Progress progress;
    const auto document = importBytes(sketch.bytes(), u"a.pdf"_qs, {}, progress);
    if (!document)
        qFatal("%s", qPrintable(document.error().message));
    return *document;
}

inline QStringList paragraphs(const ImportedDocument &document)
{
    QStringList result;
    for (qsizetype i = 0; i < document.text.paragraphCount(); ++i)
        result.append(document.text.paragraphView(i).toString());
    return result;
}

} // namespace meipi::test
