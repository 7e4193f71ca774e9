// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pageparts.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/pagestyle.h"

namespace meipi {

using namespace pagestyle;

QString signature(const QString &author, Timestamp time)
{
    const QString name = onOneLine(author);
    const QString date = printedDate(time);
    return name.isEmpty() || date.isEmpty() ? name + date : name + u" · "_qs + date;
}

void PageParts::writeTitle(Word kind, const QList<TextSpans> &lines, const TextSpans &right)
{
    m_writer.paragraph({{m_words(kind), sans(10, accent, true)}},
                       {.lineHeight = 15, .keepsWithNext = true});
    const QString title = pageTitle(m_report, kind, m_words);
    m_writer.bookmarkNext(0, title);
    m_writer.paragraph({{title, sans(20, ink, true)}},
                       {.space = 4,
                        .lineHeight = 28,
                        .keepsWithNext = true,
                        .breaks = false,
                        .fit = Typesetter::Fit::Balanced});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isLast = i + 1 == lines.size();
        m_writer.paragraph(lines[i], isLast ? right : TextSpans(),
                           {.space = i == 0 ? 5.0 : 0.0,
                            .lineHeight = smallLine,
                            .keepsWithNext = true,
                            .fit = Typesetter::Fit::Ragged});
    }
    m_writer.rule(7, 1.2, accent);
}

TextSpans PageParts::sourceLine(const ReportDocument &document) const
{
    const QString name = onOneLine(document.name);
    const QString title = onOneLine(document.title);
    return {{m_words(Word::Source) + m_words.colon(), small(faint)},
            {title, small()},
            {title == name ? QString() : m_words.bracketed(name), small(faint)}};
}

TextSpans PageParts::chip(qsizetype theme, double size) const
{
    constexpr qsizetype longestUnbroken = 16; // characters, in the narrowest place for chips
    const QString name = onOneLine(m_report.themes[theme].name);
    TextStyle square = sans(size, m_report.themes[theme].colour);
    TextStyle words = sans(size);
    square.isUnbroken = true;
    words.isUnbroken = name.size() <= longestUnbroken;
    return {{QStringLiteral("■\u00a0"), square}, {name, words}};
}

TextSpans PageParts::chips(const QList<qsizetype> &themes, double size) const
{
    TextSpans spans;
    for (const qsizetype theme : themes) {
        if (!spans.isEmpty())
            spans.append({QStringLiteral("\u2003"), sans(size)});
        spans += chip(theme, size);
    }
    return spans;
}

} // namespace meipi
