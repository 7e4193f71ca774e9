// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchpanel.h"
#include "window/workspace.h"

#include <QTabWidget>

namespace meipi {

namespace {

constexpr qsizetype mostSelected = 60; // characters that may be meant as words to look for

} // namespace

void Workspace::focusSearch()
{
    setRightShown(true);
    m_right->setCurrentWidget(m_found);
    const QString selected =
        m_edits.snapshot().text(document()).view(m_reader->selection()).toString();
    if (!selected.trimmed().isEmpty() && selected.size() <= mostSelected)
        m_found->search(selected.simplified());
    m_found->focusField();
}

void Workspace::connectSearch()
{
    connect(m_found, &SearchPanel::hitsChanged, this, &Workspace::showFound);
    connect(this, &Workspace::documentChanged, m_found, &SearchPanel::setDocument);
    connect(this, &Workspace::documentChanged, this, [this] {
        if (m_found->hasHits())
            showFound();
    });
    connect(m_found, &SearchPanel::placeChosen, this, &Workspace::goToFound);
}

void Workspace::showFound()
{
    const QList<TextRange> hits = m_found->hitsIn(document());
    const TextRange current = m_found->currentHit();
    const qsizetype place = current.isEmpty() ? -1 : hits.indexOf(current);
    m_reader->setSearchHits(hits, place);
}

void Workspace::goToFound(const FoundModel::Place &place, bool isFinal)
{
    const FoundGroup &group = place.group;
    switch (group.kind) {
    case FoundGroup::Kind::Text:
    case FoundGroup::Kind::SectionTitle:
        goToPassage(group.document, place.hit);
        showFound();
        break;
    case FoundGroup::Kind::DocumentTitle:
        showDocument(group.document);
        break;
    case FoundGroup::Kind::Theme:
        if (isFinal)
            showTheme(group.theme);
        return;
    case FoundGroup::Kind::Note:
        goToNote(group.note, isFinal);
        return;
    }
    if (isFinal)
        m_reader->setFocus();
}

void Workspace::goToNote(const NoteId &note, bool isFinal)
{
    const Note *row = m_edits.snapshot().find(note);
    if (row == nullptr)
        return;
    const QUuid target = row->target.id;
    switch (row->target.kind) {
    case NoteTarget::Kind::Highlight:
        goToHighlight(HighlightId(target));
        break;
    case NoteTarget::Kind::Section:
        if (const Section *section = m_edits.snapshot().find(SectionId(target));
            section != nullptr && isFinal)
            goToSection(section->id);
        break;
    case NoteTarget::Kind::Document:
        showDocument(DocumentId(target));
        break;
    case NoteTarget::Kind::Theme:
        if (isFinal)
            showTheme(ThemeId(target));
        return;
    case NoteTarget::Kind::Project:
        break;
    }
    if (isFinal)
        m_reader->setFocus();
}

} // namespace meipi
