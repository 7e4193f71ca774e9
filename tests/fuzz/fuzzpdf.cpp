// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"
#include "import/pdfimporter.h"
#include "import/pdfpipe.h"
#include "importchecks.h"
#include "targets.h"

namespace meipi::fuzz {

namespace {

constexpr int mostPages = 4;
constexpr int mostWords = 60;

float lengthOf(Choices &choices)
{
    static const QList<float> odd{0, -1, 1e9F, 0.001F, 595, 842};
    const int byte = choices.byte();
    return byte < 6 ? odd[byte] : static_cast<float>(byte) * 3;
}

PdfBox boxOf(Choices &choices)
{
    const float left = lengthOf(choices);
    const float top = lengthOf(choices);
    return {left, top, left + lengthOf(choices), top + lengthOf(choices)};
}

PdfPage pageOf(Choices &choices, int number)
{
    static const QStringList words{u"一、"_qs,   u"算力建设"_qs,   u"Report"_qs, u"inter-"_qs,
                                   u"nation"_qs, u"12"_qs,         u"- 3 -"_qs,  u"。"_qs,
                                   u"⼀⼆"_qs,   u"\U0001F4D6"_qs, u"שלום"_qs};
    PdfPage page;
    page.number = number;
    page.width = lengthOf(choices);
    page.height = lengthOf(choices);
    page.label = choices.oneOf(words);
    for (int i = choices.byte() % mostWords; i > 0; --i) {
        PdfWord word;
        const QString characters = choices.oneOf(words);
        word.start = static_cast<qint32>(page.text.size());
        word.length = static_cast<qint32>(characters.size());
        word.box = boxOf(choices);
        word.hasSpaceAfter = choices.byte() % 2 == 1;
        page.text += characters;
        for (qsizetype unit = 0; unit < characters.size(); ++unit)
            page.ends.append(word.box.left + static_cast<float>(unit) * 6);
        page.words.append(word);
    }
    for (int i = choices.byte() % 3; i > 0; --i) {
        PdfMark mark;
        mark.kind = choices.byte() % 2 == 1 ? PdfMark::Kind::Place : PdfMark::Kind::Passage;
        mark.areas = {boxOf(choices)};
        mark.note = choices.oneOf(words);
        page.marks.append(mark);
    }
    return page;
}

} // namespace

// First what the other process might send, then pages that it could have sent.
void runPdf(const QByteArray &input)
{
    QByteArray pipe = input;
    bool isBroken = false;
    while (takeMessage(pipe, isBroken) && !isBroken) {}

    Choices choices(input);
    PdfContents contents;
    contents.pageCount = choices.byte() % mostPages;
    for (int page = 0; page < contents.pageCount; ++page) {
        const PdfPage made = pageOf(choices, page);
        QByteArray sent = encoded(made);
        bool fails = false;
        const auto back = takeMessage(sent, fails);
        verify(back.has_value() != fails, "a page arrives or is refused");
        if (!back)
            continue; // no page is like that
        verify(std::get<PdfPage>(*back) == made, "a page arrives as it was sent");
        contents.pages.append(made);
    }
    contents.bookmarks.append({choices.byte() % 2 == 1 ? u"算力建设"_qs : QString(),
                               1 + choices.byte() % 4, choices.byte() % 6 - 1, 0.5F});
    ImportedDocument document;
    document.name = QStringLiteral("a.pdf");
    checkDocument(pdfDocument(contents, document));
}

QList<QByteArray> pdfSeeds()
{
    QList<QByteArray> seeds{{}, encoded(PdfFinished{}), encoded(PdfOpened{2, {}})};
    for (int seed = 0; seed < 4; ++seed) {
        QByteArray bytes(1, char(2));
        for (int i = 0; i < 220; ++i)
            bytes.append(static_cast<char>(i * (seed + 5)));
        seeds.append(bytes);
    }
    return seeds;
}

} // namespace meipi::fuzz
