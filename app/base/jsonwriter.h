// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

class QIODevice;

namespace meipi {

/// JSON as it is written: members stay in the order in which they come, and nothing is kept in
/// memory but a block. UTF-8; each object of a list begins a line of its own, so that two results
/// can be compared line by line. A member is a key() and a value; what does not nest is a mistake
/// of ours.
class JsonWriter {
public:
    explicit JsonWriter(QIODevice &out); ///< Open; outlives the writer.
    ~JsonWriter(); ///< Writes what is left.
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    JsonWriter &key(QLatin1String name);
    JsonWriter &key(const QString &name); ///< For names that people gave.

    void value(QStringView text); ///< Unpaired surrogates as U+FFFD.
    void value(QLatin1String text);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(double number); ///< Shortest form that reads back the same; null where not finite.
    void value(bool truth);
    void null();

    bool finish(); ///< Ends the line and writes all; false where the device refused something.

private:
    enum class Nesting : char { Object, EmptyObject, Array, EmptyArray };

    void beforeValue(bool isObject);
    void afterKey();
    void begin(char bracket, Nesting nesting);
    void end(char bracket);
    void append(QByteArrayView bytes);
    void appendQuoted(QStringView text);
    void flush();

    QIODevice &m_out;
    QByteArray m_block;
    QList<Nesting> m_nesting;
    bool m_hasKey = false;
    bool m_failed = false;
};

} // namespace meipi
