// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// How units are numbered in tables and lists: a template with the fields {document}, {section},
/// {measure} and {paragraph}, as {document}-{section}-{measure}. A property of the project.
QString unitNumberTemplate(const ProjectSnapshot &project); ///< Empty where the usual one holds.

/// An empty @p pattern brings back the usual one. White space around it is left out. Fails with
/// Usage: no field, an unknown one, several lines, over 100 characters.
Result<Change> setUnitNumberTemplate(const ProjectSnapshot &project, const QString &pattern);

/// The numbers of one snapshot, which must outlive the object. Usually a number is the path, "3.2",
/// and with several documents document, section and measure, "2-3-2". A field without a value, such
/// as the measure of a section, is left out with what stands before it.
class UnitNumbers {
public:
    /// A template cut at its fields: what stands before each, and behind the last.
    struct Parts {
        QStringList before;
        QStringList fields;
        QString rest;

        static Parts of(const QString &pattern);
    };

    explicit UnitNumbers(const ProjectSnapshot &project);

    bool isByTemplate() const { return !m_template.isEmpty(); }

    /// Of a node of the document's outline; of -1 the document's own, empty where it is the only
    /// one and there is no template.
    QString ofNode(const DocumentId &document, int node) const;
    /// Of what begins where @p range does (UTF-16 code units): the innermost section or measure
    /// there; in a text without sections the paragraph, ¶12.
    QString of(const DocumentId &document, TextRange range) const;
    /// By the template, else the path alone, for tables that name the document in another column.
    QString placeOf(const DocumentId &document, TextRange range) const;

private:
    QString numbered(const DocumentId &document, const QString &path, bool isMeasure,
                     const QString &paragraph) const;

    const ProjectSnapshot &m_project;
    QString m_template;
    Parts m_parts; ///< Of the template.
    bool m_isOne = false; ///< Document.
};

} // namespace meipi
