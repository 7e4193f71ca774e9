// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/officereader.h"

#include <QXmlStreamReader>

#include <zlib.h>

namespace meipi::test {

namespace {

quint32 number(const QByteArray &bytes, qsizetype at, int size)
{
    quint32 value = 0;
    for (int i = size - 1; i >= 0; --i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

QByteArray inflated(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) // bare data
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = static_cast<uInt>(packed.size());
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK) {
        QByteArray block(1 << 16, '\0');
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out += block.first(block.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? out : QByteArray();
}

} // namespace

QHash<QString, QByteArray> unzipped(const QByteArray &archive)
{
    constexpr qsizetype head = 30;
    QHash<QString, QByteArray> files;
    qsizetype at = 0;
    while (at + head < archive.size() && archive.mid(at, 4) == "PK\x03\x04") {
        const quint32 method = number(archive, at + 8, 2);
        const quint32 packed = number(archive, at + 18, 4);
        const qsizetype name = number(archive, at + 26, 2);
        const QByteArray content = archive.mid(at + head + name, packed);
        files.insert(QString::fromUtf8(archive.mid(at + head, name)),
                     method == 0 ? content : inflated(content));
        at += head + name + packed;
    }
    return files;
}

QList<OfficeParagraph> paragraphsIn(const QByteArray &part)
{
    QList<OfficeParagraph> paragraphs;
    QXmlStreamReader xml(part);
    bool isText = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const QStringView name = xml.name();
        const bool isWord = xml.namespaceUri().contains(u"wordprocessingml");
        if (token == QXmlStreamReader::StartElement) {
            if (name == u"p" || (!isWord && name == u"h"))
                paragraphs.append({xml.attributes()
                                       .value(u"urn:oasis:names:tc:opendocument:xmlns:text:1.0"_qs,
                                              u"style-name"_qs)
                                       .toString(),
                                   {}});
            else if (name == u"pStyle" && !paragraphs.isEmpty())
                paragraphs.last().style = xml.attributes().first().value().toString();
            else if (name == u"tab")
                paragraphs.last().text += u'\t';
            else if (name == u"s" && !isWord)
                paragraphs.last().text += u' ';
            isText = isWord ? name == u"t" : true;
        } else if (token == QXmlStreamReader::EndElement) {
            isText = !isWord;
        } else if (token == QXmlStreamReader::Characters && isText && !paragraphs.isEmpty()) {
            if (!(xml.isWhitespace() && xml.text().contains(u'\n')))
                paragraphs.last().text += xml.text();
        }
    }
    return paragraphs;
}

QStringList textsIn(const QList<OfficeParagraph> &paragraphs, const QStringList &styles)
{
    QStringList texts;
    QString before;
    for (const OfficeParagraph &paragraph : paragraphs) {
        if (styles.contains(paragraph.style)) {
            if (paragraph.style == before)
                texts.last() += u'\n' + paragraph.text;
            else
                texts.append(paragraph.text);
        }
        before = paragraph.style;
    }
    return texts;
}

QString xmlErrorIn(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace meipi::test
