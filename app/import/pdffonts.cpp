// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdffonts.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-font.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace meipi {

namespace {

// Latin families tell their weight; Chinese ones have a family of their own for headings.
constexpr std::array boldNames{"bold",   "black", "heavy", "demi",
                               "simhei", "heiti", "fzhei", "fzht"};
constexpr float samePlace = 0.5F; // Points.
constexpr auto heitiInGbk = "\xba\xda\xcc\xe5"; // 黑体, as older Chinese programs wrote it.

} // namespace

QList<QByteArray> passwordsFor(const QString &password)
{
    return {password.toUtf8(), password.toLatin1(), password.toLocal8Bit()};
}

bool isBoldFont(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return lower.contains(heitiInGbk)
        || std::any_of(boldNames.begin(), boldNames.end(),
                       [&lower](const char *each) { return lower.contains(each); });
}

PdfFonts::PdfFonts(const QByteArray &bytes, const QString &password)
{
    for (const QByteArray &each : passwordsFor(password)) {
        const std::string word = each.toStdString();
        m_document.reset(poppler::document::load_from_raw_data(
            bytes.constData(), static_cast<int>(bytes.size()), word, word));
        if (m_document && !m_document->is_locked())
            return;
    }
    m_document.reset();
}

PdfFonts::~PdfFonts() = default;

bool PdfFonts::hasBold() const
{
    if (!m_document)
        return false;
    const std::vector<poppler::font_info> fonts = m_document->fonts();
    return std::any_of(fonts.begin(), fonts.end(), [](const poppler::font_info &font) {
        return isBoldFont(QByteArrayView(font.name()));
    });
}

void PdfFonts::markBold(PdfPage &page) const
{
    const std::unique_ptr<poppler::page> drawn(m_document ? m_document->create_page(page.number)
                                                          : nullptr);
    if (!drawn)
        return;
    const std::vector<poppler::text_box> boxes =
        drawn->text_list(poppler::page::text_list_include_font);
    if (static_cast<qsizetype>(boxes.size()) != page.words.size())
        return;
    QList<bool> bold(page.text.size(), false);
    for (qsizetype number = 0; number < page.words.size(); ++number) {
        const PdfWord &word = page.words[number];
        const poppler::text_box &box = boxes[static_cast<size_t>(number)];
        if (std::abs(static_cast<float>(box.bbox().x()) - word.box.left) > samePlace)
            return;
        const QStringView text = QStringView(page.text).sliced(word.start, word.length);
        int character = -1;
        bool isBold = false;
        for (qsizetype unit = 0; unit < text.size(); ++unit) {
            if (!text[unit].isLowSurrogate())
                isBold = isBoldFont(QByteArrayView(box.get_font_name(++character)));
            bold[word.start + unit] = isBold;
        }
    }
    if (bold.contains(true))
        page.bold = bold;
}

} // namespace meipi
