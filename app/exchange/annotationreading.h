// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/annotationplacing.h"
#include "exchange/foreignbuilder.h"
#include "exchange/foreignreading.h"

#include <QJsonArray>
#include <QJsonObject>

namespace meipi {

/// Why @p value is no annotation by the model, for a sentence; empty where it is one.
QString annotationFault(const QJsonValue &value);

/// What a textual body with HTML in it says, without the marks.
QString plainTextOf(const QString &html);

/// The reading of one file of annotations under way; readAnnotations() is its whole use.
class AnnotationReading {
public:
    AnnotationReading(const ForeignRequest &request, Progress &progress, const LossList &losses);

    Result<ForeignReading> run(const QJsonArray &annotations, const QJsonObject &root);

private:
    void readHead(const QJsonObject &root);
    void readThemes(const QJsonArray &themes);
    void readOne(const QJsonObject &annotation);
    bool readOnOwn(const QJsonObject &annotation, const AnnotationTarget &target);
    bool readReply(const QJsonObject &annotation, const QStringList &answered);
    void readPassage(const QJsonObject &annotation, const AnnotationTarget &target,
                     const AnnotationPlacing::Place &place);
    void keepUnplaced(const QJsonObject &annotation);

    /// Bodies: answers those that are not understood.
    QJsonArray readBodies(const QJsonObject &annotation, const NoteTarget &target,
                          const NoteId &replyTo = {});
    bool readBody(const QJsonObject &body, const QJsonObject &annotation, const NoteTarget &target,
                  const NoteId &replyTo);
    bool readTag(const QJsonObject &body, const QJsonObject &annotation, const NoteTarget &target);
    void keepRest(const QJsonObject &annotation, const AnnotationTarget &target,
                  const QJsonArray &bodies, const HighlightId &highlight);

    AuthorId creatorOf(const QJsonObject &object, const QJsonObject &annotation);
    ThemeId themeFor(const QString &tag);

    ForeignRequest m_request;
    Progress &m_progress;
    LossList m_losses;
    ForeignBuilder m_builder;
    AnnotationPlacing m_placing;
    QHash<QUuid, ThemeId> m_themes; ///< Of the file, by id.
    QHash<QString, ThemeId> m_tags; ///< By name.
    QHash<QUuid, NoteTarget> m_targets; ///< Of annotations read, by id.
    QHash<QUuid, NoteId> m_bodyNotes; ///< By the id of a body.
    QJsonObject m_bodyRests; ///< Of the annotation being read: by body, what is not understood.
    QHash<QUuid, NoteId> m_firstNotes; ///< Likewise, what a reply answers.
};

} // namespace meipi
