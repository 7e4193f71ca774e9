// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"
#include "exchange/refiarchive.h"
#include "exchange/sourcepositions.h"
#include "exchange/xmltree.h"

namespace meipi {

/// The id that a GUID attribute names: case and braces do not matter, and what is none (c001) has
/// one made from it. Null for nothing.
QUuid refiGuid(const QString &attribute);

/// The reading of one REFI-QDA file under way; readRefi() is its whole use.
class RefiReading {
public:
    RefiReading(RefiArchive &archive, const ForeignRequest &request, Progress &progress);

    Result<ForeignReading> run(const XmlElement &root);

private:
    struct Source {
        const XmlElement *element = nullptr;
        const XmlElement *textual = nullptr; ///< The element itself or a PDF's Representation.
        DocumentId document;
        QUuid guid;
    };
    struct Measure {
        const XmlElement *code = nullptr;
        TextRange range;
    };

    // refireader.cpp
    void readUsers(const XmlElement &root);
    void readCodes(const XmlElement &parent, const ThemeId &above);
    Result<Done> readSources(const XmlElement &root);
    Result<Done> readSource(const XmlElement &element);
    void countWhatIsLeft(const XmlElement &root);

    // refisources.cpp
    /// The text, and with it bytes, encoding and what else the file tells of @p document.
    std::optional<SourcePositions> textOf(const XmlElement &textual, ForeignDocument &document);
    void readSelections(const Source &source, SourcePositions &positions);
    void readSelection(const XmlElement &element, const Source &source,
                       const SourcePositions &positions);
    void readCodings(const XmlElement &selection, const HighlightId &highlight,
                     const AuthorId &author, Timestamp time);
    void readWholeCodings(const Source &source);
    void loseSelection(const XmlElement &element, const Source &source);

    // refinotes.cpp
    void indexNotes(const XmlElement &root);
    void attach(const XmlElement &element, const NoteTarget &target, const NoteId &replyTo = {});
    void describe(const XmlElement &element, const NoteTarget &target);
    void attachLinks(const XmlElement &root);
    void attachTheRest();
    void addNote(const QUuid &guid, const NoteTarget &target, const NoteId &replyTo);
    QString noteText(const XmlElement &note);
    void readNoteValues(const XmlElement &element, Note &note) const;

    // refivariables.cpp
    void readVariables(const XmlElement &root);
    Attribute attributeFrom(const XmlElement &variable, const QUuid &guid) const;
    void readValues(const XmlElement &element, const DocumentId &document);
    void readCases(const XmlElement &root); ///< After the sources.

    // refioutline.cpp
    void readOutline(const Source &source);
    void matchCodes(const XmlElement &code, const QList<Section> &sections, qsizetype &from,
                    QHash<SectionId, SectionId> &names) const;
    void adoptMeasures(QList<Section> &sections);
    void appendMeasures(const Section &parent, const QList<const XmlElement *> &codes,
                        const QList<Section> &found, QList<Section> &result) const;

    AuthorId authorOf(const XmlElement &element);
    static Timestamp timeOf(const XmlElement &element, QLatin1String key);

    RefiArchive &m_archive;
    Progress &m_progress;
    ForeignBuilder m_builder;
    LossList m_losses;
    QString m_origin;
    bool m_isOurs = false;
    QHash<QUuid, AuthorId> m_users;
    AuthorId m_creator; ///< Of the project; null if it does not say.
    QHash<QUuid, ThemeId> m_codes;
    QSet<QUuid> m_outlineRoots;
    QHash<QUuid, const XmlElement *> m_outlines; ///< By the root code's id.
    QHash<QUuid, const XmlElement *> m_outlineCodes; ///< All codes below such roots.
    QHash<const XmlElement *, const XmlElement *> m_outlineParents;
    QHash<QUuid, QUuid> m_measureSelections; ///< To the measure's code.
    QHash<QUuid, Measure> m_measures; ///< Of the source being read, by code.
    Text m_text; ///< Of the source being read.
    QHash<QUuid, AttributeId> m_variables;
    QHash<QUuid, NoteTarget> m_targets; ///< By the GUID of what notes can hang on.
    QHash<QUuid, const XmlElement *> m_notes;
    QList<QUuid> m_noteOrder;
    QHash<QUuid, NoteId> m_added;
};

} // namespace meipi
