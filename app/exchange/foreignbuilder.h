// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline/outlinefinder.h"
#include "project/editcontext.h"
#include "project/foreignproject.h"

#include <QSet>

namespace meipi {

/// A document that another program's file holds.
struct ForeignDocument {
    QUuid id; ///< As wished; null: made from the text.
    QString name; ///< Of a file; empty: the title.
    QString title; ///< Empty: found in the text.
    QString mediaType = QStringLiteral("text/plain");
    QString encoding = QStringLiteral("UTF-8");
    QByteArray bytes;
    Text text; ///< Canonical.
    std::optional<Outline> outline; ///< Found already while reading it.
    AuthorId author;
    Timestamp created;
};

/// Puts together what another program's file holds, so that it can be merged into a project of
/// ours. Ids are taken over where a file has some and made from what they belong to where not, so
/// that the same file gives the same ids again; an id used twice is replaced in its second place.
/// What a project of ours forbids is made right: themes without or with the same name, authors of
/// one name. What is in the project already and is told by the file only in part (the way a
/// highlight was made, the outline of a text) is taken as it is there.
class ForeignBuilder {
public:
    /// @p into must outlive the builder. Rows of nobody are by @p authorName, rows without a date
    /// of the context's moment.
    ForeignBuilder(const ProjectSnapshot &into, const EditContext &context,
                   const QString &authorName);

    const ProjectSnapshot &into() const { return m_into; }

    AuthorId author(const QString &name, const QUuid &wished = {}); ///< Empty name: importing().
    AuthorId importing();
    ThemeId theme(const ThemeId &parent, const QString &name, const QUuid &wished = {},
                  std::optional<Colour> colour = {}, const QString &definition = {});
    DocumentId document(const ForeignDocument &given);
    DocumentId
    ownDocument(const DocumentId &id); ///< One that the project has, for what hangs on it.
    HighlightId highlight(const DocumentId &document, TextRange range, const AuthorId &author,
                          Timestamp created, Timestamp modified, const QUuid &wished = {});
    void coding(const HighlightId &highlight, const ThemeId &theme, const AuthorId &author,
                Timestamp created, const QUuid &wished = {});
    /// @p note with its wished id or none; author and times may be missing.
    NoteId note(Note note);
    /// The project's own, by id or name, or one of the file, which is as @p wanted says. Of those
    /// that every project has, type and choices are the file's only where it is one of ours.
    AttributeId attribute(Attribute wanted, bool isOurs = false);
    /// As people type it; a choice that there is not yet is added. False where it is no value of
    /// the attribute; empty ones and a second one for the same are passed over.
    bool attributeValue(const DocumentId &document, const AttributeId &attribute,
                        const QString &typed);
    /// @p key has a slash: what it belongs to before, and which after.
    void property(const QString &key, const QString &value);
    void title(const QString &title);

    const Text &text(const DocumentId &document) const;
    QString themeName(const ThemeId &theme) const { return m_themeNamesById.value(theme); }
    QList<Section> &sections(const DocumentId &document) { return m_sections[document]; }
    bool hasOwnOutline(const DocumentId &document) const { return m_outlined.contains(document); }
    qsizetype highlightCount() const { return m_change.of<Highlight>().size(); }

    ForeignProject finish();

private:
    QUuid free(const QUuid &wished, const QString &seed);
    Timestamp known(Timestamp time) const { return time.milliseconds == 0 ? m_context.now : time; }
    std::optional<VersionId> versionWith(const QString &textHash, const QUuid &document) const;
    void takeSections(const DocumentId &document, const VersionId &from, const VersionId &version);

    struct Held {
        VersionId version;
        VersionId own; ///< Of the project, with the same text; null if none.
        Text text;
    };

    const ProjectSnapshot &m_into;
    EditContext m_context;
    QString m_authorName;
    Change m_change;
    ForeignProject m_foreign;
    QSet<QUuid> m_taken;
    QHash<QString, AuthorId> m_authors; ///< By name.
    QSet<std::pair<ThemeId, QString>> m_themeNames;
    QHash<ThemeId, int> m_themeCounts;
    QHash<ThemeId, QString> m_themeNamesById;
    QSet<QString> m_documentNames;
    QHash<DocumentId, Held> m_documents;
    QHash<DocumentId, QList<Section>> m_sections;
    QSet<DocumentId> m_outlined; ///< With the project's own outline.
    QHash<HighlightId, DocumentId> m_highlights;
    QSet<std::pair<std::pair<HighlightId, ThemeId>, AuthorId>> m_codings;
    QSet<QString> m_properties;
    QHash<AttributeId, Attribute> m_attributes; ///< With choices that values brought along.
    QHash<std::pair<DocumentId, AttributeId>, AttributeValue> m_values;
};

} // namespace meipi
