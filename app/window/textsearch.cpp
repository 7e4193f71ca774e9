// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/textsearch.h"

#include <algorithm>

namespace meipi {

TextSearch::TextSearch(const Project &project, Reader &reader, QObject *parent)
    : QObject(parent), m_project(project), m_reader(reader)
{
    connect(&project, &Project::changed, this, [this](const Change &change) {
        if (!change.of<Document>().isEmpty())
            forgetText();
    });
    connect(&project, &Project::wasReset, this, &TextSearch::forgetText);
}

void TextSearch::setQuery(const QString &query)
{
    if (query == m_query && m_document == m_reader.document())
        return;
    m_query = query;
    find();
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

void TextSearch::goToNext()
{
    if (m_document != m_reader.document())
        find();
    if (!m_hits.isEmpty())
        goTo((m_current + 1) % m_hits.size());
}

void TextSearch::goToPrevious()
{
    if (m_document != m_reader.document())
        find();
    if (!m_hits.isEmpty())
        goTo(m_current <= 0 ? m_hits.size() - 1 : m_current - 1);
}

void TextSearch::find()
{
    if (m_document != m_reader.document())
        forgetText();
    m_document = m_reader.document();
    m_hits.clear();
    m_current = -1;
    if (m_query.isEmpty())
        return;
    if (!m_text)
        m_text.emplace(m_project.snapshot().text(m_document).string());
    m_hits = findFolded(*m_text, m_query);
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
    m_text.reset();
    m_document = {};
    m_hits.clear();
    m_current = -1;
}

} // namespace meipi
