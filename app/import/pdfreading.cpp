// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfreading.h"

#include "import/pdffonts.h"

#include <poppler-qt6.h>

namespace meipi {

namespace {

constexpr int mostBookmarks = 5000;
constexpr int deepestBookmark = 9;
constexpr int mostMarksOnPage = 2000; // On one page.
constexpr qsizetype mostAreas = 500; // Of one mark.
constexpr int mostReplies = 100; // To one mark.

void keepQuiet(const QString &, const QVariant &)
{
}

// Files can hold halves of surrogate pairs.
QString validText(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

std::unique_ptr<Poppler::Document> opened(const QByteArray &bytes, const QString &password)
{
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document || !document->isLocked() || password.isEmpty())
        return document;
    for (const QByteArray &each : passwordsFor(password)) {
        if (!document->unlock(each, each)) // true: still locked
            break;
    }
    return document;
}

void collectBookmarks(const QVector<Poppler::OutlineItem> &items, int level,
                      QList<PdfBookmark> &bookmarks)
{
    for (const Poppler::OutlineItem &item : items) {
        if (bookmarks.size() >= mostBookmarks)
            return;
        PdfBookmark bookmark;
        bookmark.title = validText(item.name().simplified());
        bookmark.level = level;
        if (const auto target = item.destination()) {
            bookmark.page = target->pageNumber() - 1;
            if (target->isChangeTop())
                bookmark.top = static_cast<float>(std::clamp(target->top(), 0.0, 1.0));
        }
        bookmarks.append(bookmark);
        if (level < deepestBookmark)
            collectBookmarks(item.children(), level + 1, bookmarks);
    }
}

PdfBox boxOf(const QRectF &rectangle)
{
    return {static_cast<float>(rectangle.left()), static_cast<float>(rectangle.top()),
            static_cast<float>(rectangle.right()), static_cast<float>(rectangle.bottom())};
}

Timestamp timestampOf(const Poppler::Annotation &annotation)
{
    const QDateTime created = annotation.creationDate();
    const QDateTime date = created.isValid() ? created : annotation.modificationDate();
    return date.isValid() ? Timestamp{date.toMSecsSinceEpoch()} : Timestamp{};
}

// Replies to replies stand in one row with them, in the order of their dates.
void collectReplies(const Poppler::Annotation &annotation, int depth, QList<PdfReply> &replies)
{
    if (depth > deepestBookmark)
        return;
    for (const auto &revision : annotation.revisions()) {
        if (replies.size() >= mostReplies)
            return;
        const QString text = revision->contents().trimmed();
        if (!text.isEmpty())
            replies.append({validText(revision->author().simplified()), validText(text),
                            timestampOf(*revision)});
        collectReplies(*revision, depth + 1, replies);
    }
}

QList<PdfBox> areasOf(const Poppler::Annotation &annotation, QSizeF size)
{
    const auto scaled = [size](QRectF part) {
        return boxOf({part.left() * size.width(), part.top() * size.height(),
                      part.width() * size.width(), part.height() * size.height()});
    };
    QList<PdfBox> areas;
    if (annotation.subType() == Poppler::Annotation::AHighlight) {
        const auto &highlight = static_cast<const Poppler::HighlightAnnotation &>(annotation);
        for (const auto &quad : highlight.highlightQuads()) {
            if (areas.size() == mostAreas)
                break;
            const auto [left, right] = std::minmax(
                {quad.points[0].x(), quad.points[1].x(), quad.points[2].x(), quad.points[3].x()});
            const auto [top, bottom] = std::minmax(
                {quad.points[0].y(), quad.points[1].y(), quad.points[2].y(), quad.points[3].y()});
            areas.append(scaled(QRectF(QPointF(left, top), QPointF(right, bottom))));
        }
    }
    if (areas.isEmpty())
        areas.append(scaled(annotation.boundary().normalized()));
    return areas;
}

// What people write or mark; links and form fields belong to the document itself.
QList<PdfMark> marksOf(const Poppler::Page &page)
{
    using Annotation = Poppler::Annotation;
    QList<PdfMark> marks;
    for (const auto &annotation : page.annotations(
             {Annotation::AHighlight, Annotation::AText, Annotation::ALine, Annotation::AGeom,
              Annotation::AInk, Annotation::ACaret, Annotation::AStamp})) {
        if (marks.size() >= mostMarksOnPage)
            break;
        PdfMark mark;
        mark.kind = annotation->subType() == Annotation::AHighlight ? PdfMark::Kind::Passage
                                                                    : PdfMark::Kind::Place;
        mark.areas = areasOf(*annotation, page.pageSizeF());
        mark.author = validText(annotation->author().simplified());
        mark.date = timestampOf(*annotation);
        const QColor colour = annotation->style().color();
        if (colour.isValid() && colour.alpha() > 0)
            mark.colour = Colour{colour.rgb() & 0xffffff};
        mark.note = validText(annotation->contents().trimmed());
        collectReplies(*annotation, 1, mark.replies);
        if (mark.kind == PdfMark::Kind::Passage || !mark.note.isEmpty() || !mark.replies.isEmpty())
            marks.append(mark);
    }
    return marks;
}

void addWord(const Poppler::TextBox &box, PdfPage &page)
{
    const QString text = validText(box.text());
    if (text.isEmpty())
        return;
    PdfWord word;
    word.start = static_cast<qint32>(page.text.size());
    word.length = static_cast<qint32>(text.size());
    word.box = boxOf(box.boundingBox());
    word.hasSpaceAfter = box.hasSpaceAfter();
    int character = 0;
    float end = word.box.left;
    for (const QChar unit : text) {
        // Boxes are counted by code points.
        if (!unit.isLowSurrogate())
            end = static_cast<float>(box.charBoundingBox(character++).right());
        page.ends.append(end);
    }
    page.text.append(text);
    page.words.append(word);
}

PdfPage pageAt(const Poppler::Document &document, const PdfFonts *fonts, int number)
{
    PdfPage result;
    result.number = number;
    const auto page = document.page(number);
    if (!page)
        return result;
    result.width = static_cast<float>(page->pageSizeF().width());
    result.height = static_cast<float>(page->pageSizeF().height());
    result.label = validText(page->label().simplified());
    for (const auto &box : page->textList())
        addWord(*box, result);
    if (fonts != nullptr)
        fonts->markBold(result);
    result.marks = marksOf(*page);
    return result;
}

} // namespace

void readPdf(const QByteArray &bytes, const PdfRequest &request,
             const std::function<bool(const PdfMessage &)> &tell)
{
    Poppler::setDebugErrorFunction(keepQuiet, {});
    const auto document = opened(bytes, request.password);
    if (!document) {
        tell(PdfRefused{PdfRefused::Why::Broken});
        return;
    }
    if (document->isLocked()) {
        tell(PdfRefused{request.password.isEmpty() ? PdfRefused::Why::NeedsPassword
                                                   : PdfRefused::Why::WrongPassword});
        return;
    }
    PdfOpened message;
    message.pageCount = document->numPages();
    if (request.firstPage == 0)
        collectBookmarks(document->outline(), 1, message.bookmarks);
    bool goesOn = tell(message);
    std::optional<PdfFonts> fonts;
    if (request.withFonts) {
        fonts.emplace(bytes, request.password);
        goesOn = goesOn && fonts->hasBold();
    }
    for (int number = request.firstPage; goesOn && number < message.pageCount; ++number)
        goesOn = tell(pageAt(*document, fonts ? &*fonts : nullptr, number));
    if (goesOn)
        tell(PdfFinished{});
}

} // namespace meipi
