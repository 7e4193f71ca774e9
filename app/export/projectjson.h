// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codepoints.h"
#include "base/jsonwriter.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// A position's conversion for the texts of a project, each text measured once.
class DocumentPositions {
public:
    explicit DocumentPositions(const ProjectSnapshot &project) : m_project(project) {}
    const CodePoints &of(const DocumentId &document); ///< Of its current text.

private:
    struct Entry {
        explicit Entry(const Text &own) : text(own), points(text.string()) {}
        Text text;
        CodePoints points;
    };

    const ProjectSnapshot &m_project;
    QHash<DocumentId, std::shared_ptr<const Entry>> m_entries;
};

/// How many highlights carry @p theme, whoever coded them.
qsizetype highlightCount(const ProjectSnapshot &project, const ThemeId &theme);

/// Writes the rows of a project in the shapes of cli.md. Positions are Unicode code points, times
/// ISO 8601 in UTC.
class ProjectJson {
public:
    /// @p project outlives the object; citations are in @p language, "zh" or "en".
    ProjectJson(const ProjectSnapshot &project, JsonWriter &json,
                const QString &language = QStringLiteral("zh"));

    void highlight(const HighlightId &id); ///< Its place is null where it has none.
    void note(const NoteId &id); ///< With what it hangs on.
    void theme(const ThemeId &id);
    void document(const DocumentId &id);
    void attribute(const Attribute &attribute);

    // The same without the braces around, for objects that say more.
    void highlightMembers(const HighlightId &id);
    void documentMembers(const DocumentId &id);

private:
    void place(const DocumentId &document, const Placement &placement, const QString &quote);
    void page(const QString &label);
    void attributes(const DocumentId &id);
    void noPlace(const QString &quote);
    void codings(const HighlightId &id);
    void noteBody(const NoteId &id);
    void target(const NoteTarget &target);
    void times(Timestamp created, Timestamp modified);
    QString authorName(const AuthorId &id) const;

    const ProjectSnapshot &m_project;
    JsonWriter &m_json;
    QString m_language;
    QList<Attribute> m_attributes; ///< In the order of the columns.
    DocumentPositions m_positions;
};

} // namespace meipi
