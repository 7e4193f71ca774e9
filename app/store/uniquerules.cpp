// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/uniquerules.h"

#include "store/words.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

/// Tells every key that @p keyOf gives for more than one row, as @p sentence(row) says.
template <class Row, class KeyOf, class Sentence>
void findDoubles(const ProjectSnapshot &project, KeyOf keyOf, Sentence sentence, QStringList &found)
{
    QSet<decltype(keyOf(Row()))> seen;
    QStringList sentences;
    for (const Row &row : project.rows<Row>()) {
        const auto key = keyOf(row);
        if (seen.contains(key))
            sentences.append(sentence(row));
        seen.insert(key);
    }
    std::sort(sentences.begin(), sentences.end()); // rows come in no order
    found += sentences;
}

} // namespace

QStringList doubleRows(const ProjectSnapshot &project, qsizetype limit)
{
    QStringList found;
    findDoubles<Document>(
        project, [](const Document &row) { return row.number; },
        [](const Document &row) {
            return Store::tr("Several documents have the number %1.").arg(row.number);
        },
        found);
    findDoubles<Document>(
        project, [](const Document &row) { return row.name; },
        [](const Document &row) {
            return Store::tr("Several documents have the name “%1”.").arg(row.name);
        },
        found);
    findDoubles<Theme>(
        project, [](const Theme &row) { return std::pair(row.parent, row.name); },
        [&project](const Theme &row) {
            return Store::tr("There are several themes “%1”.").arg(project.themePath(row.id));
        },
        found);
    findDoubles<Author>(
        project, [](const Author &row) { return row.name; },
        [](const Author &row) {
            return Store::tr("There are several authors “%1”.").arg(row.name);
        },
        found);
    findDoubles<Property>(
        project, [](const Property &row) { return row.key; },
        [](const Property &row) {
            return Store::tr("The project has “%1” several times.").arg(row.key);
        },
        found);
    findDoubles<Placement>(
        project, [](const Placement &row) { return std::pair(row.highlight, row.version); },
        [](const Placement &row) {
            return Store::tr("The highlight %1 has several places in one text.")
                .arg(row.highlight.toString());
        },
        found);
    findDoubles<Coding>(
        project,
        [](const Coding &row) {
            return std::pair(std::pair(row.highlight, row.theme), row.author);
        },
        [](const Coding &row) {
            return Store::tr("The highlight %1 has a theme twice by one author.")
                .arg(row.highlight.toString());
        },
        found);
    findDoubles<Reading>(
        project, [](const Reading &row) { return std::pair(row.section, row.author); },
        [](const Reading &row) {
            return Store::tr("The section %1 is read twice by one author.")
                .arg(row.section.toString());
        },
        found);
    findDoubles<Attribute>(
        project, [](const Attribute &row) { return std::pair(row.key, row.name); },
        [](const Attribute &row) {
            return Store::tr("There are several attributes “%1”.")
                .arg(row.name.isEmpty() ? row.key : row.name);
        },
        found);
    findDoubles<AttributeValue>(
        project, [](const AttributeValue &row) { return std::pair(row.document, row.attribute); },
        [](const AttributeValue &row) {
            return Store::tr("The document %1 has several values of one attribute.")
                .arg(row.document.toString());
        },
        found);
    return found.first(std::min(found.size(), limit));
}

} // namespace meipi
