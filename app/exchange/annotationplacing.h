// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codepoints.h"
#include "project/projectsnapshot.h"
#include "project/quoteplacing.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>
#include <memory>
#include <optional>

namespace meipi {

/// What an annotation's target says about its place, as far as it is understood.
struct AnnotationTarget {
    QString source; ///< An IRI; empty when it says none.
    QString kind; ///< meipi:kind: what of ours it is, if no passage.
    QUuid on; ///< meipi:on, likewise.
    QString exact;
    QString prefix;
    QString suffix;
    std::optional<std::pair<qint64, qint64>> position;
    QJsonArray otherSelectors; ///< Not understood.
    QJsonObject rest; ///< Further members.
};

AnnotationTarget annotationTarget(const QJsonValue &value);

/// Finds the passages that annotations mean in the documents of a project, which must outlive it.
class AnnotationPlacing {
public:
    explicit AnnotationPlacing(const ProjectSnapshot &project);

    /// Names that a file gives to sources: by IRI.
    void setNames(const QHash<QString, QString> &names) { m_names = names; }

    /// By hash, name or title; null where the source tells none.
    DocumentId documentFor(const QString &source) const;

    struct Place {
        DocumentId document;
        TextRange range; ///< UTF-16 code units of the current version; empty: none found.
    };
    Place place(const AnnotationTarget &target);

private:
    struct Known {
        std::unique_ptr<CodePoints> points;
        std::unique_ptr<QuotePlacing> quotes;
        Text text;
    };

    Known &known(const DocumentId &document);
    TextRange placeIn(const DocumentId &document, const AnnotationTarget &target, bool isNamed);

    const ProjectSnapshot &m_project;
    QHash<QString, QString> m_names;
    QHash<QString, DocumentId> m_byHash;
    QHash<QString, DocumentId> m_byName; ///< Lower case; null where several have it.
    std::map<DocumentId, Known> m_known;
};

} // namespace meipi
