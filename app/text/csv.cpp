// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/csv.h"

#include "text/decoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace meipi {

namespace {

tl::unexpected<Error> malformed(const char *message, qsizetype offset)
{
    return failure(Error::Code::Malformed, QCoreApplication::translate("meipi::Csv", message), {},
                   offset);
}

class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) {}

    Result<QList<QStringList>> rows();

private:
    Result<QString> field();
    Result<QString> quotedField();
    bool atEnd() const { return m_at >= m_text.size(); }

    const QString &m_text;
    qsizetype m_at = 0;
};

Result<QString> Reader::quotedField()
{
    const qsizetype start = m_at++;
    QString value;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0)
            return malformed(QT_TRANSLATE_NOOP("meipi::Csv", "A quotation mark is not closed."),
                             start);
        value += QStringView(m_text).sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (atEnd() || m_text[m_at] != u'"')
            break;
        value += u'"';
        ++m_at;
    }
    if (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n')
        return malformed(
            QT_TRANSLATE_NOOP("meipi::Csv", "There is text after a closing quotation mark."), m_at);
    return value;
}

Result<QString> Reader::field()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return quotedField();
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

Result<QList<QStringList>> Reader::rows()
{
    QList<QStringList> rows;
    while (!atEnd()) {
        if (m_text[m_at] == u'\n') {
            ++m_at;
            continue;
        }
        QStringList row;
        while (true) {
            Result<QString> value = field();
            if (!value)
                return tl::unexpected(value.error());
            row.append(*value);
            if (atEnd() || m_text[m_at++] == u'\n')
                break;
        }
        rows.append(row);
    }
    return rows;
}

// Whether a field needs no quotation marks.
bool isPlain(QStringView field)
{
    const auto needsMarks = [](QChar c) {
        return c <= u',' && (c == u',' || c == u'"' || c == u'\n' || c == u'\r');
    };
    return std::none_of(field.begin(), field.end(), needsMarks)
        && (field.isEmpty() || (!field.front().isSpace() && !field.back().isSpace()));
}

bool needsApostrophe(QStringView field)
{
    static constexpr QStringView starts = u"=+-@'\t\r\n\uff1d\uff0b\uff0d\uff20";
    return !field.isEmpty()
        && std::find(starts.begin(), starts.end(), field.front()) != starts.end();
}

} // namespace

Result<QList<QStringList>> readCsv(const QByteArray &bytes)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded || !decoded->problems.isEmpty()) {
        const qsizetype offset = decoded ? decoded->problems.constLast().offset : 0;
        return malformed(
            QT_TRANSLATE_NOOP("meipi::Csv", "The table cannot be read as text; save it in UTF-8."),
            offset);
    }
    return Reader(decoded->text).rows();
}

Result<QList<QStringList>> readCsvFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Code::FileAccess,
            QCoreApplication::translate("meipi::Csv", "“%1” cannot be read; choose another file.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    }
    return readCsv(file.readAll());
}

void CsvRows::add(QStringView field)
{
    if (m_isBegun)
        m_text += u',';
    m_isBegun = true;
    if (isPlain(field)) {
        m_text += field;
        return;
    }
    m_text += u'"';
    for (const QChar c : field) {
        if (c == u'"')
            m_text += u'"';
        m_text += c;
    }
    m_text += u'"';
}

void CsvRows::endRow()
{
    // A lone empty field would be read as an empty line.
    if (m_isBegun && m_text.size() == m_start)
        m_text += QLatin1String("\"\"");
    m_text += QLatin1String("\r\n");
    m_start = m_text.size();
    m_isBegun = false;
}

QByteArray CsvRows::take()
{
    const QByteArray bytes = m_text.toUtf8();
    m_text.resize(0); // and keeps its room
    m_start = 0;
    return bytes;
}

QByteArray csvRow(const QStringList &fields)
{
    CsvRows rows;
    for (const QString &field : fields)
        rows.add(field);
    rows.endRow();
    return rows.take();
}

QString harmlessCsvField(const QString &field)
{
    return needsApostrophe(field) ? u'\'' + field : field;
}

QString plainCsvField(const QString &harmless)
{
    const bool isQuoted =
        harmless.startsWith(u'\'') && needsApostrophe(QStringView(harmless).sliced(1));
    return isQuoted ? harmless.sliced(1) : harmless;
}

} // namespace meipi
