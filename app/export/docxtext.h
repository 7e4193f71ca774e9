// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/markup.h"
#include "export/officetext.h"

class QIODevice;

namespace meipi {

/// A comment in the margin of an office document.
struct DocxComment {
    quint32 key = 0; ///< Below 2^31, not 0, unlike all others; what replies name it by.
    quint32 parent = 0; ///< The key of the comment it answers; 0 for none.
    bool isDone = false;
    QString author;
    Timestamp date;
    QString text;
};

/// Text as Office Open XML has it (ECMA-376, WordprocessingML), and the package around it.
class DocxText : public OfficeText {
public:
    void paragraph(OfficeStyle style, const StoryRuns &runs) override;
    void table(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric) override;

    // A paragraph in pieces, for text with comments in it.
    void beginParagraph(OfficeStyle style);
    void endParagraph();
    /// @p looks is the inside of w:rPr, written by the program.
    void run(QStringView text, const QByteArray &looks = {});
    int addComment(const DocxComment &comment); ///< Its number, for the two below.
    quint32 keyOf(int comment) const { return m_comments[comment].key; }
    void beginComment(int number);
    void endComment(int number);

    /// The whole file; fails like writeParts().
    Result<Done> write(QIODevice &out, const OfficeFacts &facts) const;

private:
    void appendRuns(const StoryRuns &runs);
    QByteArray documentPart() const;
    QByteArray relations() const;
    QByteArray comments() const;
    QByteArray commentsExtended() const;

    Markup m_body;
    QStringList m_links; ///< Their place + 1 is the number of their relation.
    QHash<QString, qsizetype> m_linkNumbers;
    QList<DocxComment> m_comments;
};

/// Appends a run of WordprocessingML: tabs as such, each other character as markup has it.
void appendDocxRun(Markup &out, QStringView text, const QByteArray &looks);

} // namespace meipi
