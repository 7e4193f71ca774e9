// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"
#include "text/folding.h"

#include <optional>

namespace meipi {

/// Finds in the document that the reader shows, spellings folded, and marks what was found.
class TextSearch : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the object.
    TextSearch(const Project &project, Reader &reader, QObject *parent = nullptr);

    void setQuery(const QString &query); ///< The hit at or after the caret becomes current.
    const QString &query() const { return m_query; }
    void goToNext(); ///< From the caret on, around the end.
    void goToPrevious();

    qsizetype current() const { return m_current; } ///< From 0; -1 for none.
    qsizetype count() const { return m_hits.size(); }

signals:
    void changed(); ///< current() or count().

private:
    void find();
    void goTo(qsizetype hit);
    void forgetText();

    const Project &m_project;
    Reader &m_reader;
    QString m_query;
    std::optional<FoldedText> m_text; ///< Of the document at hand; made when first needed.
    DocumentId m_document;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
};

} // namespace meipi
