// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfcharacters.h"

#include "text/foldtable.h"

namespace meipi {

namespace {

bool isRadical(char16_t unit)
{
    return unit >= 0x2e80 && unit <= 0x2fd5;
}

bool isLigature(char16_t unit)
{
    return unit >= 0xfb00 && unit <= 0xfb06;
}

bool isVerticalForm(char16_t unit)
{
    return (unit >= 0xfe10 && unit <= 0xfe19) || (unit >= 0xfe30 && unit <= 0xfe48);
}

// Symbol fonts have their characters 0xf000 above those of their own code.
bool isSymbolBullet(char16_t unit)
{
    return unit == 0xf0b7 || unit == 0xf0a7 || unit == 0xf06c || unit == 0xf06e;
}

bool isStandIn(QChar unit)
{
    const char16_t code = unit.unicode();
    return isRadical(code) || isLigature(code) || isVerticalForm(code) || isSymbolBullet(code);
}

QString plain(QChar unit)
{
    if (isRadical(unit.unicode()))
        return withIdeographsForRadicals(QStringView(&unit, 1));
    if (isSymbolBullet(unit.unicode()))
        return QStringLiteral("•");
    if (isLigature(unit.unicode()))
        return QString(unit).normalized(QString::NormalizationForm_KC);
    const QString meant = unit.decomposition();
    if (meant.isEmpty())
        return QString(unit);
    // The Chinese mark of a column, ︐, is the Chinese one of a row, and not a comma of ASCII.
    constexpr char16_t fullWidth = 0xfee0;
    const char16_t mark = meant.front().unicode();
    const bool isNarrow = isVerticalForm(unit.unicode()) && mark > u' ' && mark < 0x7f;
    return isNarrow && meant.size() == 1 ? QString(QChar(static_cast<char16_t>(mark + fullWidth)))
                                         : meant;
}

} // namespace

PdfPage withPlainCharacters(PdfPage page)
{
    if (std::none_of(page.text.cbegin(), page.text.cend(), isStandIn))
        return page;
    QString text;
    QList<float> ends;
    QList<bool> bold;
    for (PdfWord &word : page.words) {
        const auto start = static_cast<qint32>(text.size());
        for (qint32 i = word.start; i < word.start + word.length; ++i) {
            const QChar unit = page.text[i];
            text.append(isStandIn(unit) ? plain(unit) : QString(unit));
            while (ends.size() < text.size())
                ends.append(page.ends[i]);
            while (!page.bold.isEmpty() && bold.size() < text.size())
                bold.append(page.bold[i]);
        }
        word.start = start;
        word.length = static_cast<qint32>(text.size()) - start;
    }
    page.text = text;
    page.ends = ends;
    page.bold = bold;
    return page;
}

} // namespace meipi
