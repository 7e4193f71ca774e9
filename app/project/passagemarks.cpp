// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/passagemarks.h"

#include "project/editchecks.h"
#include "project/highlightedits.h"
#include "project/selector.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

/// Sentences by place, the paragraph at hand kept, as passages come in the order of the text.
class SentenceFinder {
public:
    explicit SentenceFinder(const ProjectSnapshot &project) : m_project(project) {}

    TextRange around(const Passage &passage)
    {
        if (passage.document != m_document) {
            m_document = passage.document;
            m_text = m_project.text(m_document);
            m_paragraph = -1;
        }
        const TextRange first = at(passage.range.start);
        const TextRange last = at(std::max(passage.range.start, passage.range.end - 1));
        return {first.start, std::max(last.end, passage.range.end)};
    }

private:
    TextRange at(qsizetype position)
    {
        const qsizetype paragraph = m_text.paragraphAt(position);
        if (paragraph < 0)
            return {position, position};
        const qsizetype start = m_text.paragraph(paragraph).start;
        if (paragraph != m_paragraph) {
            m_paragraph = paragraph;
            m_sentences = sentences(m_text.paragraphView(paragraph), false);
        }
        for (const TextRange &sentence : std::as_const(m_sentences)) {
            if (position - start < sentence.end)
                return {start + sentence.start, start + sentence.end};
        }
        return {position, position};
    }

    const ProjectSnapshot &m_project;
    DocumentId m_document;
    Text m_text;
    qsizetype m_paragraph = -1;
    QList<TextRange> m_sentences;
};

// The ends without white space; empty where nothing is left.
TextRange wordsOf(const Text &text, TextRange range)
{
    range = range.intersected({0, text.size()});
    while (range.start < range.end && text.string()[range.start].isSpace())
        ++range.start;
    while (range.start < range.end && text.string()[range.end - 1].isSpace())
        --range.end;
    return range;
}

} // namespace

QList<Passage> sentencesAround(const ProjectSnapshot &project, const QList<Passage> &passages)
{
    SentenceFinder finder(project);
    QList<Passage> found;
    for (const Passage &passage : passages) {
        const Passage sentence{passage.document, finder.around(passage)};
        if (found.isEmpty() || !(found.constLast() == sentence))
            found.append(sentence);
    }
    return found;
}

Result<Change> addHighlights(const ProjectSnapshot &project, const EditContext &context,
                             const QList<Passage> &passages, const QList<ThemeId> &themes)
{
    if (const auto known = requireAll(project, themes); !known)
        return tl::unexpected(known.error());
    Change change;
    QSet<Passage> marked;
    for (const Passage &passage : passages) {
        const auto document = require(project, passage.document);
        if (!document)
            return tl::unexpected(document.error());
        const Passage words{passage.document,
                            wordsOf(project.text(passage.document), passage.range)};
        if (words.range.isEmpty() || marked.contains(words))
            continue;
        marked.insert(words);
        const auto one = addHighlight(project, context, words.document, words.range, themes);
        if (!one)
            return one;
        one->forEachList([&change](const auto &list) {
            for (const auto &step : list)
                change.append(step);
        });
    }
    if (marked.isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "There is nothing to highlight; choose a passage first."));
    }
    return change;
}

} // namespace meipi
