// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributes.h"

class QXmlStreamWriter;

namespace meipi {

/// Writes the attributes of documents as variables: their values on the source, as some programs
/// read them, and on a case that has this one source, as others do. Dates that lack a day make
/// their variable one of text, as the standard knows whole dates alone.
class RefiAttributes {
public:
    /// Both must outlive the object.
    RefiAttributes(QXmlStreamWriter &xml, const ProjectSnapshot &project, const QString &language);

    void writeVariables(); ///< Within <Variables>.
    void writeCases(); ///< <Cases> and all within; nothing where no document has a value.
    void writeValues(const DocumentId &document); ///< Within a source or case.

private:
    bool hasValues(const DocumentId &document) const;
    const char *typeOf(const Attribute &attribute) const;

    QXmlStreamWriter &m_xml;
    const ProjectSnapshot &m_project;
    QString m_language;
    QList<Attribute> m_attributes; ///< Those with values.
    QSet<AttributeId> m_partialDates;
};

} // namespace meipi
