// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/reader.h"
#include "window/searchrun.h"

#include <optional>

namespace meipi {

/// Finds in the document that the reader shows, and marks what was found. Short texts are searched
/// at once, long ones beside the typing.
class TextSearch : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the object.
    TextSearch(const Project &project, Reader &reader, QObject *parent = nullptr);

    void setQuery(const QString &words); ///< The hit at or after the caret becomes current.
    void setModes(const FindQuery &modes); ///< How to look for the words: strict, whole, pattern.
    const QString &query() const { return m_query.words; }
    void goToNext(); ///< From the caret on, around the end.
    void goToPrevious();

    qsizetype current() const { return m_current; } ///< From 0; -1 for none.
    qsizetype count() const { return m_hits.size(); }
    const QString &error() const { return m_error; } ///< What is wrong with a pattern.

    static constexpr qsizetype longText = 1'000'000; ///< UTF-16 code units.

signals:
    void changed(); ///< current() or count().

private:
    void find();
    void settle();
    void goTo(qsizetype hit);
    void forgetText();

    const Project &m_project;
    Reader &m_reader;
    SearchRun *m_run; ///< For long texts.
    FindQuery m_query;
    std::optional<SearchedText> m_text; ///< Of the document at hand; made when first needed.
    DocumentId m_document;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    QString m_error;
};

} // namespace meipi
