// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

namespace meipi {

enum class ParagraphKind { Body, Empty, Title, Heading1, Heading2, Heading3 };
inline constexpr int paragraphKinds = 6;

/// Which paragraphs of a document are set as its title and headings, and where headings run into
/// the text of theirs.
class ParagraphStyles {
public:
    ParagraphStyles() = default;
    ParagraphStyles(const ProjectSnapshot &project, const DocumentId &document, const Text &text);

    /// @p paragraph as of Text::paragraph().
    ParagraphKind kindOf(const Text &text, TextRange paragraph) const;

    /// Headings that share @p range with other text, to be set bold; of the document, not of it.
    QList<TextRange> runInHeadings(const Text &text, TextRange range) const;

    /// What the source sets off in @p range, clipped to it; of the document.
    QList<StyledRange> styledIn(TextRange range) const;

    friend bool operator==(const ParagraphStyles &, const ParagraphStyles &) = default;

private:
    struct Heading {
        TextRange range;
        int depth = 0;

        friend bool operator==(const Heading &, const Heading &) = default;
    };
    QList<Heading>::const_iterator firstEndingAfter(qsizetype position) const;

    QList<Heading> m_headings; ///< In text order.
    TextRange m_title;
    QList<StyledRange> m_styled; ///< In text order.
};

} // namespace meipi
