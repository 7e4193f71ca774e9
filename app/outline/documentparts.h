// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/candidates.h"

namespace meipi {

/// One of the documents in a text: the first, or one that is attached to it.
struct DocumentPart {
    qsizetype firstParagraph = 0;
    qsizetype endParagraph = 0; ///< After the last.
    bool isAttached = false;
    QString label; ///< 附件2, as printed; empty without one.
    QString title;
    TextRange heading; ///< Label and title in the text.
    QString evidence;
};

/// Where a text's own documents end, because another article begins or page furniture follows; the
/// number of paragraphs when nothing of the kind does. Candidates from there on are not looked at.
qsizetype endOfDocuments(const Text &text, const TextScan &scan);

/// The documents in the first @p end paragraphs: a new one starts after a signature with its date,
/// and at the line 附件.
QList<DocumentPart> divideIntoParts(const Text &text, const TextScan &scan, qsizetype end);

/// The paragraph of @p part where a document starts that only its restarting numbers give away:
/// @p restart is the 一、 that follows higher numbers, @p previous the paragraph of the candidate
/// before it. Needs a title there; -1 without one.
qsizetype titleBeforeRestart(const Text &text, qsizetype previous, qsizetype restart);

/// Cuts @p part in two at a paragraph.
std::pair<DocumentPart, DocumentPart> cutPart(const Text &text, const DocumentPart &part,
                                              qsizetype paragraph, const QString &evidence);

/// The first paragraph after @p lastHeading, in [.., @p end), that is the document's no more: its
/// closing formula, a signature, a byline, furniture. @p end when there is none.
struct BackMatter {
    qsizetype paragraph = 0;
    QString evidence;
};
BackMatter backMatterAfter(const Text &text, const TextScan &scan, qsizetype lastHeading,
                           qsizetype end);

/// What the first lines call the document; empty where they name nothing.
QString titleIn(const Text &text, const QList<Landmark> &landmarks, qsizetype end);

} // namespace meipi
