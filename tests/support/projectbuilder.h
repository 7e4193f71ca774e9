// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/documentedits.h"
#include "project/editcontext.h"

namespace meipi::test {

/// Builds a project for a test, through the edit functions that the program uses. Each call does
/// its step as the current author ("Analyst" at first), one second after the step before, from
/// 2026-01-02T03:04:05Z on; ids are new in every run. A step that fails stops the test program with
/// its message. Quotes and sections are looked for in the document added last, and replies and
/// notes hang on what was added last.
///
///     ProjectBuilder builder;
///     builder.document(text).highlight(u"算力"_qs, {u"算力/基础设施"_qs}).note(u"多少？"_qs);
///     use(builder.snapshot(), builder.highlightId());
class ProjectBuilder {
public:
    ProjectBuilder();

    ProjectBuilder &as(const QString &author); ///< Added when new.
    ProjectBuilder &title(const QString &project);

    /// @p text as canonical text and, in UTF-8, as the original bytes, with the outline found in
    /// it. The title is the outline's or the name without its suffix.
    ProjectBuilder &document(const QString &text, const QString &name = u"proposal.txt"_qs);
    ProjectBuilder &document(const QString &text, const QString &name, const Outline &outline);

    /// What a change is about to add to the project as a document or a version.
    ProjectBuilder &source(const DocumentSource &source);

    ProjectBuilder &theme(const QString &path, std::optional<Colour> colour = {});
    ProjectBuilder &highlight(const QString &quote, const QStringList &themes = {},
                              int occurrence = 1); ///< Missing themes are added.
    ProjectBuilder &highlightRange(TextRange range, const QStringList &themes = {});

    ProjectBuilder &note(const QString &text,
                         NoteStatus status = NoteStatus::Thought); ///< On the last highlight.
    ProjectBuilder &noteOn(const NoteTarget &target, const QString &text,
                           NoteStatus status = NoteStatus::Thought);
    ProjectBuilder &reply(const QString &text); ///< To the last note.
    ProjectBuilder &starred(); ///< The last note, as the two below.
    ProjectBuilder &keptPrivate();
    ProjectBuilder &done();

    ProjectBuilder &summary(const QString &path, const QString &text); ///< Of the section there.
    ProjectBuilder &read(const QString &path, ReadingState state = ReadingState::Read);

    /// Any other step: perform(recolourTheme(builder.snapshot(), id, colour)).
    ProjectBuilder &perform(const Result<Change> &change);

    const ProjectSnapshot &snapshot() const { return m_snapshot; }
    EditContext context(); ///< The current author, one second later.
    AuthorId authorId() const { return m_author; }
    DocumentId documentId() const { return m_document; } ///< The last one, as below.
    HighlightId highlightId() const { return m_highlight; }
    NoteId noteId() const { return m_note; }
    ThemeId themeId(const QString &path) const; ///< Null when there is none.
    SectionId sectionId(const QString &path) const; ///< In the last document; null when none.

    /// What the documents were made of, for stores: the bytes are text.string().toUtf8().
    const QList<DocumentSource> &sources() const { return m_sources; }

private:
    QList<ThemeId> themeIds(const QStringList &paths);

    ProjectSnapshot m_snapshot;
    QList<DocumentSource> m_sources;
    Timestamp m_now;
    AuthorId m_author;
    DocumentId m_document;
    HighlightId m_highlight;
    NoteId m_note;
};

/// A document of @p text as an import would make it, without the reading of bytes.
DocumentSource sourceOf(const QString &text, const QString &name, const Outline &outline);

/// All rows of @p project as one change that adds them to an empty one.
Change asChange(const ProjectSnapshot &project);

} // namespace meipi::test
