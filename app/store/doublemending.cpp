// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/doublemending.h"

#include "store/words.h"

#include <QSet>

namespace meipi {

namespace {

/// Gives rows whose @p name makes the same key as that of another one a number behind it.
template <class Row, class KeyOf>
void renameDoubles(QList<Row> &rows, QString Row::*name, KeyOf keyOf, QStringList &losses)
{
    QSet<decltype(keyOf(Row(), QString()))> taken;
    for (const Row &row : std::as_const(rows))
        taken.insert(keyOf(row, row.*name));
    QSet<decltype(keyOf(Row(), QString()))> seen;
    for (Row &row : rows) {
        const QString was = row.*name;
        if (seen.contains(keyOf(row, was))) {
            for (int count = 2; taken.contains(keyOf(row, row.*name)); ++count)
                row.*name = QStringLiteral("%1 (%2)").arg(was).arg(count);
            taken.insert(keyOf(row, row.*name));
            losses.append(
                Store::tr("The name “%1” was there twice; one is “%2” now.").arg(was, row.*name));
        }
        seen.insert(keyOf(row, row.*name));
    }
}

} // namespace

void mendDoubleNames(QList<Author> &authors, QStringList &losses)
{
    renameDoubles(
        authors, &Author::name, [](const Author &, const QString &name) { return name; }, losses);
}

void mendDoubleNames(QList<Document> &documents, QStringList &losses)
{
    renameDoubles(
        documents, &Document::name, [](const Document &, const QString &name) { return name; },
        losses);
    QSet<int> taken;
    for (const Document &document : std::as_const(documents))
        taken.insert(document.number);
    QSet<int> seen;
    for (Document &document : documents) {
        if (seen.contains(document.number)) {
            const int was = document.number;
            for (int next = 1; taken.contains(document.number); ++next)
                document.number = next;
            taken.insert(document.number);
            losses.append(
                Store::tr("The document number %1 was there twice; “%2” is number %3 now.")
                    .arg(was)
                    .arg(document.title)
                    .arg(document.number));
        }
        seen.insert(document.number);
    }
}

void mendDoubleNames(QList<Theme> &themes, QStringList &losses)
{
    renameDoubles(
        themes, &Theme::name,
        [](const Theme &theme, const QString &name) { return std::pair(theme.parent, name); },
        losses);
}

void mendDoubleNames(QList<Attribute> &attributes, QStringList &losses)
{
    QSet<QString> keys;
    for (Attribute &attribute : attributes) {
        if (!attribute.key.isEmpty() && keys.contains(attribute.key)) {
            const QString was = attribute.name.isEmpty() ? attribute.key : attribute.name;
            attribute.name = was + QLatin1String(" (2)");
            attribute.key.clear();
            losses.append(Store::tr("The name “%1” was there twice; one is “%2” now.")
                              .arg(was, attribute.name));
        }
        keys.insert(attribute.key);
    }
    renameDoubles(
        attributes, &Attribute::name,
        [](const Attribute &attribute, const QString &name) {
            return std::pair(attribute.key, name);
        },
        losses);
}

void dropDoubles(QList<Property> &properties, QStringList &losses)
{
    QSet<QString> seen;
    properties.removeIf([&](const Property &property) {
        const bool isDouble = seen.contains(property.key);
        if (isDouble) {
            losses.append(Store::tr("“%1” of the project was there twice; “%2” is dropped.")
                              .arg(property.key, property.value));
        }
        seen.insert(property.key);
        return isDouble;
    });
}

void dropDoubles(QList<Reading> &readings)
{
    QSet<std::pair<SectionId, AuthorId>> seen;
    readings.removeIf([&seen](const Reading &reading) {
        const std::pair key(reading.section, reading.author);
        const bool isDouble = seen.contains(key);
        seen.insert(key);
        return isDouble;
    });
}

} // namespace meipi
