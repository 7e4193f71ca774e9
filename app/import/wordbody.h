// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "import/importer.h"
#include "import/wordproperties.h"
#include "import/wordtokens.h"

#include <QBuffer>

#include <functional>

namespace meipi {

/// What was met on the way and has no place in the text.
struct WordLeavings {
    int pictures = 0;
    int insertedFiles = 0; ///< altChunk, subDoc
    int changes = 0; ///< Tracked ones, which the text has or not by what is asked for.
};

/// A footnote or endnote that the text refers to.
struct WordReference {
    bool isEndnote = false;
    QString id;
};

/// Reads the body of a Word file (ECMA-376, 17.2: word/document.xml and the parts built like it).
class WordBody {
public:
    using Changes = ImportOptions::Changes;

    WordBody(const WordStyles &styles, WordNumbering &numbering, Changes changes,
             Progress &progress);

    /// All blocks of a part, handed over paragraph by paragraph. False where the XML breaks off;
    /// what stands before has been handed over.
    bool read(const QByteArray &xml, const std::function<void(const WordTokens &)> &take);

    /// The parts of footnotes, endnotes or comments, by id. @p visit gets the start of each.
    QHash<QString, WordTokens>
    readNotes(const QByteArray &xml,
              const std::function<void(const QXmlStreamReader &)> &visit = {});

    /// The notes that the text refers to, in order.
    const QList<WordReference> &references() const { return m_references; }
    const WordLeavings &leavings() const { return m_leavings; }
    /// The w14:paraId of the last paragraph of each note that was read, by the note's id.
    const QHash<QString, QString> &noteEnds() const { return m_noteEnds; }

private:
    /// The paragraph under way.
    struct Open {
        qsizetype block = -1; ///< The token that begins it.
        WordListItem item;
        QString styleId;
        bool goesOn = false; ///< The mark at its end is no more.
        WordTokens boxes; ///< Text boxes in it, which come after it.
    };

    // wordbody.cpp
    void begin(const QByteArray &xml);
    void readBlocks();
    void readBlock();
    void readParagraph();
    WordStyle beginParagraph(const WordParagraph &properties);
    void endParagraph(const WordParagraph &properties);
    void readTable();
    void readRows(QList<WordRow> &rows);
    WordRow readRow(bool &isShown);
    void readMarkup();
    void readAlternatives(const std::function<void()> &readOne);
    bool skipsChange();
    WordTokens collected(const std::function<void()> &read);

    // wordinlines.cpp
    void readInlines(const WordStyle &style);
    void readInline(const WordStyle &style);
    void readMath(const WordStyle &style);
    void readRun(const WordStyle &style);
    void readRunContent(const WordStyle &style);
    bool readCharacter(const WordStyle &style);
    void readReference();
    void readDrawing();
    void append(const QString &text, const WordStyle &style = {});

    const WordStyles &m_styles;
    WordNumbering &m_numbering;
    Changes m_changes;
    Progress &m_progress;

    QBuffer m_source;
    QXmlStreamReader m_xml;
    std::function<void(const WordTokens &)> m_take; ///< At the top level.
    WordTokens m_tokens;
    Open m_open;
    QList<WordReference> m_references;
    WordLeavings m_leavings;
    QHash<QString, QString> m_noteEnds;
    QString m_lastParagraphId;
    int m_depth = 0;
};

} // namespace meipi
