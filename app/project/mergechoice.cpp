// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/mergechoice.h"

#include <algorithm>

namespace meipi {

namespace {

bool isAsBefore(const Highlight &then, const Highlight &there)
{
    return then.range == there.range && then.quote == there.quote;
}

bool isAsBefore(const Note &then, const Note &there)
{
    return then.text == there.text;
}

bool isAsBefore(const Coding &, const Coding &)
{
    return true;
}

bool isAsBefore(const Theme &then, const Theme &there)
{
    return then.name == there.name && then.definition == there.definition;
}

} // namespace

MergeChoice::MergeChoice(const ProjectWithPast &into, const ProjectSnapshot &other,
                         const MergeMatch &match)
    : m_into(into), m_other(other), m_match(match)
{
    leaveWhatWasRemoved();
    keepForNotes();
    keepForCodings();
    keepForThemes();
}

bool MergeChoice::isInNewDocument(const NoteTarget &target) const
{
    switch (target.kind) {
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Theme:
        break;
    case NoteTarget::Kind::Document:
        return !isHere(DocumentId(target.id));
    case NoteTarget::Kind::Section: {
        const Section *section = m_other.find(SectionId(target.id));
        const Version *version = section == nullptr ? nullptr : m_other.find(section->version);
        return version != nullptr && !isHere(version->document);
    }
    case NoteTarget::Kind::Highlight: {
        const Highlight *highlight = m_other.find(HighlightId(target.id));
        return highlight != nullptr && !isHere(highlight->document);
    }
    }
    return false;
}

void MergeChoice::leaveWhatWasRemoved()
{
    const auto leave = [this]<class Row>(const Row &row) {
        const QList<Row> past = m_into.past.of(row.id);
        if (!isHere(row.id) && std::any_of(past.cbegin(), past.cend(), [&row](const Row &then) {
                return isAsBefore(then, row);
            }))
            m_left.insert(row.id.uuid());
    };
    for (const Theme &theme : m_other.rows<Theme>())
        leave(theme);
    for (const Highlight &highlight : m_other.rows<Highlight>()) {
        if (isHere(highlight.document))
            leave(highlight);
    }
    for (const Coding &coding : m_other.rows<Coding>()) {
        if (isHere(m_other.find(coding.highlight)->document))
            leave(coding);
    }
    for (const Note &note : m_other.rows<Note>()) {
        if (!isInNewDocument(note.target))
            leave(note);
    }
}

void MergeChoice::keepForNotes()
{
    for (const Note &note : m_other.rows<Note>()) {
        if (!comes(note.id))
            continue;
        const Note *answered = m_other.find(note.replyTo);
        for (; answered != nullptr && m_left.remove(answered->id.uuid());
             answered = m_other.find(answered->replyTo)) {}
        if (note.target.kind == NoteTarget::Kind::Highlight
            || note.target.kind == NoteTarget::Kind::Theme)
            m_left.remove(note.target.id);
    }
}

void MergeChoice::keepForCodings()
{
    for (const Coding &coding : m_other.rows<Coding>()) {
        if (!comes(coding.id))
            continue;
        m_left.remove(coding.highlight.uuid());
        m_left.remove(coding.theme.uuid());
    }
}

// From the leaves of the tree upwards.
void MergeChoice::keepForThemes()
{
    QList<ThemeId> themes = m_other.themesInOrder();
    std::reverse(themes.begin(), themes.end());
    for (const ThemeId &id : std::as_const(themes)) {
        if (comes(id))
            m_left.remove(m_other.find(id)->parent.uuid());
    }
}

} // namespace meipi
