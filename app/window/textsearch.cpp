// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textsearch.h"

#include <algorithm>

namespace meipi {

TextSearch::TextSearch(const Project &project, Reader &reader, QObject *parent)
    : QObject(parent), m_project(project), m_reader(reader), m_run(new SearchRun(this))
{
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (!change.of<Document>().isEmpty())
            forgetText();
    });
    connect(&project, &Project::wasReset, this, &TextSearch::forgetText);
    connect(m_run, &SearchRun::found, this, [this](const QList<FoundGroup> &groups) {
        for (const FoundGroup &group : groups)
            m_hits += group.hits;
    });
    connect(m_run, &SearchRun::finished, this, [this](bool, const std::optional<Error> &error) {
        m_error = error ? error->message : QString();
        if (m_document == m_reader.document())
            settle();
    });
}

void TextSearch::setQuery(const QString &words)
{
    if (words == m_query.words && m_document == m_reader.document())
        return;
    m_query.words = words;
    find();
}

void TextSearch::setModes(const FindQuery &modes)
{
    FindQuery query = modes;
    query.words = m_query.words;
    if (query == m_query)
        return;
    m_query = query;
    find();
}

void TextSearch::goToNext()
{
    if (m_document != m_reader.document())
        find();
    else if (!m_hits.isEmpty())
        goTo((m_current + 1) % m_hits.size());
}

void TextSearch::goToPrevious()
{
    if (m_document != m_reader.document())
        find();
    else if (!m_hits.isEmpty())
        goTo(m_current <= 0 ? m_hits.size() - 1 : m_current - 1);
}

void TextSearch::find()
{
    if (m_document != m_reader.document())
        forgetText();
    m_run->stop();
    m_document = m_reader.document();
    m_hits.clear();
    m_current = -1;
    const auto finder = Finder::make(m_query);
    m_error = finder ? QString() : finder.error().message;
    if (!finder || finder->findsNothing()) {
        settle();
        return;
    }
    const Text text = m_project.snapshot().text(m_document);
    if (text.size() > longText) {
        SearchScope scope;
        scope.document = m_document;
        m_run->start(m_project.snapshot(), *finder, scope);
        return;
    }
    if (!m_text)
        m_text.emplace(text);
    Progress progress;
    const auto searched = finder->find(
        *m_text, progress, [this](const QList<TextRange> &ranges) { m_hits += ranges; });
    if (!searched)
        m_error = searched.error().message;
    settle();
}

void TextSearch::settle()
{
    const qsizetype from = m_reader.selection().start;
    const auto next = std::find_if(m_hits.cbegin(), m_hits.cend(),
                                   [from](TextRange hit) { return hit.start >= from; });
    if (m_hits.isEmpty()) {
        m_current = -1;
        m_reader.setSearchHits(m_hits);
        emit changed();
    } else {
        goTo(next == m_hits.cend() ? 0 : next - m_hits.cbegin());
    }
}

void TextSearch::goTo(qsizetype hit)
{
    m_current = hit;
    m_reader.setSearchHits(m_hits, hit);
    m_reader.reveal(m_hits[hit]);
    emit changed();
}

void TextSearch::forgetText()
{
    m_run->stop();
    m_text.reset();
    m_document = {};
    m_hits.clear();
    m_current = -1;
}

} // namespace meipi
