// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/gatheringcondition.h"
#include "report/listedpassage.h"

#include <vector>

namespace meipi {

/// Answers which highlights of a project meet a condition, quickly and any number of times: all
/// highlights that have a place, as columns in the order of documents and text. Of one moment: made
/// anew when the project has changed. For one thread at a time, as it keeps what questions need.
class HighlightGathering {
public:
    explicit HighlightGathering(const ProjectSnapshot &project);

    QList<HighlightId> highlights(const GatheringCondition &condition); ///< In order.
    /// Likewise, with where they stand. Fails with Cancelled only.
    Result<QList<ListedPassage>> gathered(const GatheringCondition &condition,
                                          const Progress &progress);
    qsizetype size() const
    {
        return static_cast<qsizetype>(m_rows.size());
    } ///< Of all highlights with a place.

private:
    struct Row {
        HighlightId id;
        TextRange range; ///< UTF-16 code units.
        AuthorId author;
        Timestamp created;
        qsizetype document = 0; ///< Index into m_documents.
    };
    struct DocumentRows {
        DocumentId id;
        size_t first = 0; ///< Its rows, up to those of the next document.
        size_t last = 0; ///< Behind them.
    };
    using Rows = std::vector<bool>; ///< Of each row, whether it is meant.

    /// Means nothing when @p progress was cancelled meanwhile.
    Rows meeting(const GatheringCondition &condition, const Progress &progress);
    Rows meetingAll(const GatheringCondition &condition, const Progress &progress);
    Rows meetingAny(const GatheringCondition &condition, const Progress &progress);
    Rows none() const { return Rows(m_rows.size()); }
    Rows withTheme(const GatheringCondition &condition);
    const std::vector<size_t> &codedWith(const ThemeId &theme);
    Rows inSections(const QList<SectionId> &sections) const;
    Rows codedBy(const AuthorId &author) const;
    Rows inDocument(const DocumentId &document) const;
    Rows withNote(const GatheringCondition &condition) const;
    Rows withWords(const GatheringCondition &condition);
    Rows related(const GatheringCondition &condition, const Rows &others);
    QList<TextRange> unitsOf(const DocumentRows &document, GatheringCondition::Unit unit);
    QList<TextRange> sentencesOf(const DocumentRows &document);
    void foldTexts();

    template <class Test>
    Rows rowsWhere(Test &&test) const
    {
        Rows rows = none();
        for (size_t row = 0; row < m_rows.size(); ++row)
            rows[row] = test(m_rows[row]);
        return rows;
    }

    ProjectSnapshot m_project;
    QList<DocumentRows> m_documents;
    std::vector<Row> m_rows;
    QHash<HighlightId, qsizetype> m_places; ///< Of the rows.
    /// These when first asked for:
    QHash<ThemeId, std::vector<size_t>> m_coded; ///< Rows, without those of themes below it.
    std::vector<QString> m_quotes; ///< Folded, as the notes.
    std::vector<QString> m_notes; ///< Of a row, one behind the other.
    QHash<DocumentId, QList<TextRange>> m_sentences; ///< Around each row's start.
};

} // namespace meipi
