// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfpipe.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>

namespace meipi {

namespace {

constexpr quint32 longestMessage = quint32(16) << 20;
constexpr float farthest = 1e6F; // Points; a page has at most 14,400.

enum class Tag : quint8 { Opened, Refused, Page, Finished }; // As in PdfMessage.

// Writing and reading walk the same fields in the same order.
class MessageWriter {
public:
    explicit MessageWriter(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    bool operator()(qint32 value) { return write(value); }
    bool operator()(quint8 value) { return write(value); }
    bool operator()(bool value) { return write(value); }
    bool operator()(float value) { return write(value); }
    bool operator()(const QString &value) { return write(value); }
    bool operator()(Timestamp value) { return write(value.milliseconds); }
    bool operator()(PdfMark::Kind value) { return write(static_cast<quint8>(value)); }
    bool operator()(PdfRefused::Why value) { return write(static_cast<quint8>(value)); }
    bool operator()(const std::optional<Colour> &value)
    {
        return write(value.has_value()) && write(value.value_or(Colour{}).rgb);
    }
    template <class Item>
    bool operator()(const QList<Item> &items);

private:
    template <class Value>
    bool write(const Value &value)
    {
        m_stream << value;
        return true;
    }

    QDataStream m_stream;
};

class MessageReader {
public:
    explicit MessageReader(const QByteArray &bytes) : m_stream(bytes)
    {
        m_stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    bool atEnd() const { return m_stream.atEnd(); }

    bool operator()(qint32 &value) { return read(value); }
    bool operator()(quint8 &value) { return read(value); }
    bool operator()(bool &value) { return read(value); }
    bool operator()(float &value)
    {
        return read(value) && std::isfinite(value) && std::abs(value) <= farthest;
    }
    bool operator()(QString &value) { return read(value) && value.isValidUtf16(); }
    bool operator()(Timestamp &value) { return read(value.milliseconds); }
    bool operator()(PdfMark::Kind &value) { return readEnum(value, PdfMark::Kind::Place); }
    bool operator()(PdfRefused::Why &value)
    {
        return readEnum(value, PdfRefused::Why::WrongPassword);
    }
    bool operator()(std::optional<Colour> &value)
    {
        bool hasValue = false;
        Colour colour;
        if (!read(hasValue) || !read(colour.rgb))
            return false;
        if (hasValue)
            value = Colour{colour.rgb & 0xffffff};
        return true;
    }
    template <class Item>
    bool operator()(QList<Item> &items);

private:
    template <class Value>
    bool read(Value &value)
    {
        m_stream >> value;
        return m_stream.status() == QDataStream::Ok;
    }
    template <class Enum>
    bool readEnum(Enum &value, Enum last)
    {
        quint8 number = 0;
        if (!read(number) || number > static_cast<quint8>(last))
            return false;
        value = static_cast<Enum>(number);
        return true;
    }

    QDataStream m_stream;
};

template <class Stream, class Value>
requires std::is_arithmetic_v<Value>
bool visit(Stream &stream, Value &value)
{
    return stream(value);
}

template <class Stream, class Box>
requires std::is_same_v<std::remove_const_t<Box>, PdfBox>
bool visit(Stream &stream, Box &box)
{
    return stream(box.left) && stream(box.top) && stream(box.right) && stream(box.bottom);
}

template <class Stream, class Word>
requires std::is_same_v<std::remove_const_t<Word>, PdfWord>
bool visit(Stream &stream, Word &word)
{
    return stream(word.start) && stream(word.length) && visit(stream, word.box)
        && stream(word.hasSpaceAfter);
}

template <class Stream, class Reply>
requires std::is_same_v<std::remove_const_t<Reply>, PdfReply>
bool visit(Stream &stream, Reply &reply)
{
    return stream(reply.author) && stream(reply.text) && stream(reply.date);
}

template <class Stream, class Mark>
requires std::is_same_v<std::remove_const_t<Mark>, PdfMark>
bool visit(Stream &stream, Mark &mark)
{
    return stream(mark.kind) && stream(mark.areas) && stream(mark.author) && stream(mark.date)
        && stream(mark.colour) && stream(mark.note) && stream(mark.replies);
}

template <class Stream, class Bookmark>
requires std::is_same_v<std::remove_const_t<Bookmark>, PdfBookmark>
bool visit(Stream &stream, Bookmark &bookmark)
{
    return stream(bookmark.title) && stream(bookmark.level) && stream(bookmark.page)
        && stream(bookmark.top);
}

template <class Stream, class Page>
requires std::is_same_v<std::remove_const_t<Page>, PdfPage>
bool visit(Stream &stream, Page &page)
{
    return stream(page.number) && stream(page.width) && stream(page.height) && stream(page.label)
        && stream(page.text) && stream(page.ends) && stream(page.bold) && stream(page.words)
        && stream(page.marks);
}

template <class Stream, class Opened>
requires std::is_same_v<std::remove_const_t<Opened>, PdfOpened>
bool visit(Stream &stream, Opened &opened)
{
    return stream(opened.pageCount) && stream(opened.bookmarks);
}

template <class Item>
bool MessageWriter::operator()(const QList<Item> &items)
{
    write(static_cast<qint32>(items.size()));
    for (Item item : items)
        visit(*this, item);
    return true;
}

template <class Item>
bool MessageReader::operator()(QList<Item> &items)
{
    // Grows with what is really there: a length is only a claim.
    qint32 count = 0;
    if (!read(count) || count < 0)
        return false;
    for (qint32 i = 0; i < count; ++i) {
        Item item{};
        if (!visit(*this, item))
            return false;
        items.append(std::move(item));
    }
    return true;
}

bool isSound(const PdfPage &page)
{
    return page.number >= 0 && page.ends.size() == page.text.size()
        && (page.bold.isEmpty() || page.bold.size() == page.text.size())
        && std::all_of(page.words.begin(), page.words.end(), [&page](const PdfWord &word) {
               return word.start >= 0 && word.length > 0
                   && qint64(word.start) + word.length <= page.text.size();
           });
}

std::optional<PdfMessage> decoded(const QByteArray &bytes)
{
    MessageReader reader(bytes);
    quint8 tag = 0;
    if (!reader(tag))
        return std::nullopt;
    std::optional<PdfMessage> message;
    if (tag == static_cast<quint8>(Tag::Page)) {
        PdfPage page;
        if (visit(reader, page) && isSound(page))
            message = std::move(page);
    } else if (tag == static_cast<quint8>(Tag::Opened)) {
        PdfOpened opened;
        if (visit(reader, opened) && opened.pageCount >= 0)
            message = std::move(opened);
    } else if (tag == static_cast<quint8>(Tag::Refused)) {
        PdfRefused refused;
        if (reader(refused.why))
            message = refused;
    } else if (tag == static_cast<quint8>(Tag::Finished)) {
        message = PdfFinished{};
    }
    return reader.atEnd() ? message : std::nullopt;
}

} // namespace

QByteArray encoded(const PdfMessage &message)
{
    QByteArray body;
    {
        MessageWriter writer(body);
        writer(static_cast<quint8>(message.index()));
        if (const auto *page = std::get_if<PdfPage>(&message))
            visit(writer, *page);
        else if (const auto *opened = std::get_if<PdfOpened>(&message))
            visit(writer, *opened);
        else if (const auto *refused = std::get_if<PdfRefused>(&message))
            writer(refused->why);
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << body;
    return bytes;
}

std::optional<PdfMessage> takeMessage(QByteArray &bytes, bool &isBroken)
{
    quint32 length = 0;
    if (bytes.size() < qsizetype(sizeof length))
        return std::nullopt;
    QDataStream(bytes) >> length;
    if (length > longestMessage) {
        isBroken = true;
        return std::nullopt;
    }
    if (bytes.size() - qsizetype(sizeof length) < qsizetype(length))
        return std::nullopt;
    auto message = decoded(bytes.mid(sizeof length, length));
    bytes.remove(0, qsizetype(sizeof length) + length);
    isBroken = !message;
    return message;
}

} // namespace meipi
