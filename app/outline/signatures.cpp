// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/signatures.h"

#include "outline/labels.h"
#include "outline/textlines.h"
#include "text/oneof.h"

namespace meipi {

namespace {

constexpr qsizetype longestName = 32;
constexpr qsizetype mostNames = 8;
constexpr qsizetype longestRemark = 48;

bool isName(const Text &text, qsizetype paragraph)
{
    const LineContent line = lineContent(text, paragraph);
    const QStringView content = text.view(line.range);
    static constexpr QStringView others = u"，,：:";
    return content.size() <= longestName && line.hashes == 0 && !hasSentenceMark(content)
        && !labelAt(content, 0) && !isOneOf(content.back(), others);
}

bool isRemark(QStringView line)
{
    return line.size() <= longestRemark && isInBrackets(line);
}

} // namespace

std::optional<Signature> signatureAt(const Text &text, qsizetype dateParagraph)
{
    if (closingDate(text.view(lineContent(text, dateParagraph).range)) < 0)
        return std::nullopt;
    Signature signature{dateParagraph, dateParagraph + 1};
    qsizetype above = previousFilled(text, dateParagraph, 0);
    for (qsizetype names = 0; above >= 0 && names < mostNames && isName(text, above); ++names) {
        signature.firstParagraph = above;
        above = previousFilled(text, above, 0);
    }
    if (above < 0
        || !(endsStatement(text.view(lineContent(text, above).range))
             || labelAt(text.view(lineContent(text, above).range), 0)
             || text.view(lineContent(text, above).range).startsWith(u"附件")))
        return std::nullopt;
    for (qsizetype next = signature.endParagraph; next < text.paragraphCount();) {
        next = nextFilled(text, next, text.paragraphCount());
        if (next == text.paragraphCount() || !isRemark(text.view(lineContent(text, next).range)))
            break;
        signature.endParagraph = ++next;
    }
    return signature;
}

bool isSignatureBlock(const Text &text, qsizetype paragraph)
{
    const qsizetype above = previousFilled(text, paragraph, 0);
    if (above < 0)
        return false;
    const QStringView line = text.view(lineContent(text, above).range);
    return closingDate(line) >= 0 || isRemark(line);
}

} // namespace meipi
