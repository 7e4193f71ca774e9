// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/attributewords.h"

#include "project/fields.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace meipi {

namespace {

AttributeWords::Standard *standardIn(AttributeWords &words, QStringView key)
{
    const auto found = std::find_if(
        words.standards.begin(), words.standards.end(),
        [key](const AttributeWords::Standard &standard) { return standard.key == key; });
    return found == words.standards.end() ? nullptr : &*found;
}

bool addStandard(AttributeWords &words, const QStringList &fields)
{
    const auto type = fields.size() == 4 ? fromKey<AttributeType>(fields[1]) : std::nullopt;
    if (!type || words.standard(fields[0]) != nullptr)
        return false;
    words.standards.append({fields[0], *type, {fields[2], fields[3]}, {}});
    return true;
}

bool addChoice(AttributeWords &words, const QStringList &fields)
{
    AttributeWords::Standard *standard =
        fields.size() == 3 ? standardIn(words, fields[0]) : nullptr;
    if (standard == nullptr)
        return false;
    standard->choices.append({fields[1], fields[2]});
    return true;
}

bool addList(AttributeWords &words, const QString &key, const QStringList &fields)
{
    QStringList *list = key == u"organ" ? &words.organs
        : key == u"national"            ? &words.nationals
        : key == u"region"              ? &words.regions
        : key == u"calls"               ? &words.calls
                                        : nullptr;
    if (list == nullptr || fields.size() != 1)
        return false;
    list->append(fields.front());
    return true;
}

bool addAttributeLine(AttributeWords &words, const QString &key, const QStringList &fields)
{
    if (std::any_of(fields.cbegin(), fields.cend(), [](const QString &f) { return f.isEmpty(); }))
        return false;
    if (key == u"attribute")
        return addStandard(words, fields);
    if (key == u"choice")
        return addChoice(words, fields);
    if (key == u"label" && fields.size() == 2) {
        words.labels.append({fields[0], fields[1]});
        return words.standard(fields[0]) != nullptr;
    }
    if (key == u"wrapping" && fields.size() == 2) {
        const auto word = [](const QString &field) { return field == u"-" ? QString() : field; };
        words.wrappings.append({word(fields[0]), word(fields[1])});
        return true;
    }
    if (key == u"seat" && fields.size() == 2) {
        words.seats.append({fields[0], fields[1]});
        return true;
    }
    if (key == u"kind" && fields.size() == 3) {
        words.kinds.append({{fields[0], fields[1]}, fields[2]});
        return fields[2].count(u'#') <= 1;
    }
    return addList(words, key, fields);
}

} // namespace

const AttributeWords::Standard *AttributeWords::standard(QStringView key) const
{
    const auto found = std::find_if(standards.cbegin(), standards.cend(),
                                    [key](const Standard &each) { return each.key == key; });
    return found == standards.cend() ? nullptr : &*found;
}

Result<AttributeWords> parseAttributeWords(QStringView table)
{
    AttributeWords words;
    qsizetype start = 0;
    while (start < table.size()) {
        const qsizetype found = table.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? table.size() : found;
        const QString line = table.sliced(start, end - start).trimmed().toString();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            QStringList fields = line.split(u'\t');
            const QString key = fields.takeFirst();
            if (!addAttributeLine(words, key, fields)) {
                return failure(
                    Error::Code::Malformed,
                    QCoreApplication::translate("Project", "The table of attributes is damaged."),
                    line, start);
            }
        }
        start = end + 1;
    }
    return words;
}

const AttributeWords &attributeWords()
{
    static const AttributeWords words = [] {
        QFile file(QStringLiteral(":/meipi/attributes/attributes.txt"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const auto parsed =
            parseAttributeWords(QString::fromUtf8(isOpen ? file.readAll() : QByteArray()));
        Q_ASSERT(parsed);
        return parsed ? *parsed : AttributeWords();
    }();
    return words;
}

} // namespace meipi
