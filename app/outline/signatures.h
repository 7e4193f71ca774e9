// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/text.h"

#include <optional>

namespace meipi {

/// The lines that close an official document: who signed, the date, remarks in brackets.
struct Signature {
    qsizetype firstParagraph = 0;
    qsizetype endParagraph = 0; ///< After the last.
};

/// The signature whose date stands in @p dateParagraph. None where no statement comes before it, as
/// under a title.
std::optional<Signature> signatureAt(const Text &text, qsizetype dateParagraph);

/// Whether the filled paragraph before @p paragraph is a date or a remark of a signature.
bool isSignatureBlock(const Text &text, qsizetype paragraph);

} // namespace meipi
