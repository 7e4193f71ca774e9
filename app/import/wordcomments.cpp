// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/wordcomments.h"

#include "import/wordxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestTold = 80; // of a comment in a message

struct WordComments {
    Q_DECLARE_TR_FUNCTIONS(meipi::WordComments)
};

// From the last paragraph of an answer to that of what it answers.
QHash<QString, QString> parentParagraphs(const QByteArray &extended)
{
    QHash<QString, QString> parents;
    QXmlStreamReader xml(extended);
    if (!xml.readNextStartElement())
        return parents;
    while (xml.readNextStartElement()) {
        const QString parent = wordAttribute(xml, "paraIdParent");
        if (!parent.isEmpty())
            parents.insert(wordAttribute(xml, "paraId"), parent);
        xml.skipCurrentElement();
    }
    return parents;
}

// A mere point stands for its paragraph.
TextRange passageAt(TextRange range, const Text &text)
{
    if (range.isEmpty()) {
        const qsizetype paragraph = text.paragraphAt(range.start);
        range = paragraph < 0 ? TextRange() : text.paragraph(paragraph);
    }
    while (range.start < range.end && text.string()[range.start].isSpace())
        ++range.start;
    while (range.end > range.start && text.string()[range.end - 1].isSpace())
        --range.end;
    return range;
}

// The comment that the conversation began with.
QString rootOf(const QString &id, const QHash<QString, QString> &parents)
{
    QString root = id;
    for (qsizetype step = 0; step <= parents.size(); ++step) {
        const QString above = parents.value(root);
        if (above.isEmpty())
            break;
        root = above;
    }
    return root;
}

} // namespace

QList<WordComment> readWordComments(WordBody &body, const QByteArray &comments,
                                    const QByteArray &extended)
{
    QList<WordComment> found;
    const auto tokens = body.readNotes(comments, [&found](const QXmlStreamReader &xml) {
        found.append({wordAttribute(xml, "id"),
                      wordAttribute(xml, "author"),
                      Timestamp::fromString(wordAttribute(xml, "date")),
                      {},
                      {}});
    });
    QHash<QString, QString> idOfParagraph;
    for (const WordComment &comment : std::as_const(found)) {
        const QString paragraph = body.noteEnds().value(comment.id);
        if (!paragraph.isEmpty())
            idOfParagraph.insert(paragraph, comment.id);
    }
    const QHash<QString, QString> parents = parentParagraphs(extended);
    for (WordComment &comment : found) {
        comment.text = plainText(tokens.value(comment.id));
        const QString parent = parents.value(body.noteEnds().value(comment.id));
        comment.parent = idOfParagraph.value(parent);
    }
    return found;
}

void addWordComments(const QList<WordComment> &comments, const WordTokenWriter &places,
                     ImportedDocument &document)
{
    QHash<QString, QString> parents;
    for (const WordComment &comment : comments)
        parents.insert(comment.id, comment.parent);
    QHash<QString, qsizetype> marks; // by the id of the comment that began it
    for (const WordComment &comment : comments) {
        const qsizetype begun = marks.value(rootOf(comment.id, parents), -1);
        if (begun >= 0) {
            document.marks[begun].replies.append({comment.author, comment.text, comment.date});
            continue;
        }
        const TextRange range =
            passageAt(places.commentRange(comment.id).value_or(TextRange()), document.text);
        if (!places.commentRange(comment.id) || range.isEmpty()) {
            document.problems.append(
                {WordComments::tr("A comment by %1 has no place in the text: %2")
                     .arg(comment.author, comment.text.left(longestTold))});
            continue;
        }
        marks.insert(comment.id, document.marks.size());
        ImportedMark mark;
        mark.range = range;
        mark.quote = document.text.view(range).toString();
        mark.author = comment.author;
        mark.date = comment.date;
        mark.note = comment.text;
        document.marks.append(mark);
    }
    std::stable_sort(
        document.marks.begin(), document.marks.end(),
        [](const ImportedMark &a, const ImportedMark &b) { return a.range.start < b.range.start; });
}

} // namespace meipi
