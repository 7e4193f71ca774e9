// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

class QXmlStreamWriter;

namespace meipi {

/// Which notes go along, and in which order; asked for by every part of the writer.
class RefiNotes {
public:
    RefiNotes(const ProjectSnapshot &project, bool withPrivate)
        : m_project(project), m_withPrivate(withPrivate)
    {
    }

    bool goesAlong(const Note &note) const; ///< It is public, as is what it replies to.
    QList<NoteId> on(const NoteTarget &target) const; ///< No replies; by time.
    /// Those on what has no element: highlights without a place, sections of other versions.
    QList<NoteId> strayIn(const DocumentId &document) const;
    QList<NoteId> repliesTo(const Note &note) const;

private:
    DocumentId strayDocument(const NoteTarget &target) const; ///< Null where it has an element.

    const ProjectSnapshot &m_project;
    bool m_withPrivate;
};

/// Writes themes and outlines as codes. Texts lose what XML cannot hold (xmlText).
class RefiCodeWriter {
public:
    /// @p notes null: they are not written. @p language of the words that are ours, zh or en.
    RefiCodeWriter(QXmlStreamWriter &xml, const ProjectSnapshot &project, const RefiNotes *notes,
                   const QString &language)
        : m_xml(xml), m_project(project), m_notes(notes), m_isChinese(language != u"en")
    {
    }

    void writeThemes(); ///< Code elements, for a codebook of themes alone too.
    void writeOutlines();

private:
    void writeTheme(const ThemeId &id);
    QString nameOf(const Section &section) const;
    void writeNode(const SectionTree &tree, int node);
    void writeNoteRefs(const NoteTarget &target);

    QXmlStreamWriter &m_xml;
    const ProjectSnapshot &m_project;
    const RefiNotes *m_notes;
    bool m_isChinese;
};

void writeNoteRefs(QXmlStreamWriter &xml, const QList<NoteId> &notes);

} // namespace meipi
