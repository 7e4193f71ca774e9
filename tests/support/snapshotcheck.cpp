// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotcheck.h"

#include "project/fields.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace meipi::test {

namespace {

template <class Row>
void compareRows(const ProjectSnapshot &a, const ProjectSnapshot &b, QStringList &found)
{
    const QLatin1String table(RowTraits<Row>::table);
    for (const Row &row : a.rows<Row>()) {
        const Row *other = b.find(row.id);
        if (other == nullptr)
            found.append(table + u' ' + row.id.toString() + QLatin1String(" only in the first"));
        else if (!(*other == row))
            found.append(table + u' ' + row.id.toString() + QLatin1String(" differs"));
    }
    for (const Row &row : b.rows<Row>()) {
        if (a.find(row.id) == nullptr)
            found.append(table + u' ' + row.id.toString() + QLatin1String(" only in the second"));
    }
}

// Ids of rows by owner, each list sorted by @p before.
template <class Row, class OwnerOf, class Before>
auto grouped(const ProjectSnapshot &project, OwnerOf ownerOf, Before before)
{
    std::map<decltype(ownerOf(Row())), QList<Row>> rows;
    for (const Row &row : project.rows<Row>())
        rows[ownerOf(row)].append(row);
    std::map<decltype(ownerOf(Row())), QList<Id<Row>>> ids;
    for (auto &[owner, list] : rows) {
        std::sort(list.begin(), list.end(), before);
        for (const Row &row : std::as_const(list))
            ids[owner].append(row.id);
    }
    return ids;
}

const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
const auto byCreation = [](const auto &a, const auto &b) {
    return a.created == b.created ? a.id < b.id : a.created < b.created;
};

// Every owner there could be: those of the rows, and those that may have been left behind.
template <class Owner, class Ids, class Actual>
void compareIndex(const char *name, const QSet<Owner> &owners, const Ids &expected, Actual actual,
                  QStringList &found)
{
    for (const Owner &owner : owners) {
        const auto wanted = expected.find(owner);
        const auto ids = actual(owner);
        if (wanted == expected.end() ? !ids.isEmpty() : ids != wanted->second)
            found.append(QLatin1String(name) + u' ' + owner.toString());
    }
}

template <class Row, class Ids>
QSet<Id<Row>> owners(const ProjectSnapshot &project, const Ids &expected)
{
    QSet<Id<Row>> all{Id<Row>()};
    for (const Row &row : project.rows<Row>())
        all.insert(row.id);
    for (const auto &[owner, ids] : expected)
        all.insert(owner);
    return all;
}

void checkDocuments(const ProjectSnapshot &project, QStringList &found)
{
    QList<Document> rows = project.rows<Document>().values();
    std::sort(rows.begin(), rows.end(), [](const Document &a, const Document &b) {
        return a.number == b.number ? a.id < b.id : a.number < b.number;
    });
    QList<DocumentId> ids;
    for (const Document &row : std::as_const(rows))
        ids.append(row.id);
    if (ids != project.documents())
        found.append(QStringLiteral("documents"));
}

void checkThemes(const ProjectSnapshot &project, QStringList &found)
{
    const auto children = grouped<Theme>(
        project, [](const Theme &theme) { return theme.parent; },
        [](const Theme &a, const Theme &b) {
            return std::tie(a.position, a.name, a.id) < std::tie(b.position, b.name, b.id);
        });
    compareIndex(
        "children of theme", owners<Theme>(project, children), children,
        [&project](const ThemeId &id) { return project.childThemes(id); }, found);
    const auto codings = grouped<Coding>(
        project, [](const Coding &coding) { return coding.theme; }, byCreation);
    compareIndex(
        "codings with theme", owners<Theme>(project, codings), codings,
        [&project](const ThemeId &id) { return project.codingsWith(id); }, found);
}

void checkHighlights(const ProjectSnapshot &project, QStringList &found)
{
    const auto codings = grouped<Coding>(
        project, [](const Coding &coding) { return coding.highlight; }, byCreation);
    compareIndex(
        "codings of highlight", owners<Highlight>(project, codings), codings,
        [&project](const HighlightId &id) { return project.codings(id); }, found);
    for (const auto &[highlight, ids] : codings) {
        QList<ThemeId> themes;
        for (const CodingId &id : ids) {
            if (!themes.contains(project.find(id)->theme))
                themes.append(project.find(id)->theme);
        }
        if (project.themesOf(highlight) != themes)
            found.append(QLatin1String("themes of highlight ") + highlight.toString());
    }
    const auto placements = grouped<Placement>(
        project, [](const Placement &placement) { return placement.highlight; }, byId);
    compareIndex(
        "placements of highlight", owners<Highlight>(project, placements), placements,
        [&project](const HighlightId &id) { return project.placements(id); }, found);

    for (const Version &version : project.rows<Version>()) {
        QList<HighlightIndex::Entry> entries;
        for (const Placement &placement : project.rows<Placement>()) {
            if (placement.version == version.id && !placement.range.isEmpty())
                entries.append({placement.range, placement.highlight});
        }
        std::sort(entries.begin(), entries.end());
        const HighlightIndex &index = project.highlights(version.id);
        if (index.all() != entries || index.size() != entries.size())
            found.append(QLatin1String("highlights of version ") + version.id.toString());
    }
}

void checkSections(const ProjectSnapshot &project, QStringList &found)
{
    const auto readings = grouped<Reading>(
        project, [](const Reading &reading) { return reading.section; }, byId);
    compareIndex(
        "readings of section", owners<Section>(project, readings), readings,
        [&project](const SectionId &id) { return project.readings(id); }, found);

    const auto sections = grouped<Section>(
        project, [](const Section &section) { return section.version; }, byId);
    QSet<VersionId> versions = owners<Version>(project, sections);
    for (const VersionId &version : std::as_const(versions)) {
        QList<Section> rows;
        const auto expected = sections.find(version);
        if (expected != sections.end()) {
            for (const SectionId &id : expected->second)
                rows.append(*project.find(id));
        }
        const SectionTree wanted(rows);
        const SectionTree &actual = project.sections(version);
        bool same = wanted.outline().nodes() == actual.outline().nodes();
        for (int node = 0; same && node < wanted.outline().nodes().size(); ++node) {
            same =
                wanted.idOf(node) == actual.idOf(node) && actual.nodeOf(wanted.idOf(node)) == node;
        }
        if (!same)
            found.append(QLatin1String("sections of version ") + version.toString());
    }
}

void checkNotes(const ProjectSnapshot &project, QStringList &found)
{
    QHash<NoteTarget, QList<Note>> expected;
    expected.insert(NoteTarget(), {});
    for (const Document &row : project.rows<Document>())
        expected.insert(NoteTarget(row.id), {});
    for (const Section &row : project.rows<Section>())
        expected.insert(NoteTarget(row.id), {});
    for (const Theme &row : project.rows<Theme>())
        expected.insert(NoteTarget(row.id), {});
    for (const Highlight &row : project.rows<Highlight>())
        expected.insert(NoteTarget(row.id), {});
    for (const Note &row : project.rows<Note>())
        expected[row.target].append(row);
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        std::sort(each->begin(), each->end(), byCreation);
        QList<NoteId> ids;
        for (const Note &row : std::as_const(*each))
            ids.append(row.id);
        if (ids != project.notes(each.key())) {
            found.append(QLatin1String("notes on ") + keyOf(each.key().kind) + u' '
                         + each.key().id.toString());
        }
    }
}

void checkAttributes(const ProjectSnapshot &project, QStringList &found)
{
    const auto values = grouped<AttributeValue>(
        project, [](const AttributeValue &value) { return value.document; }, byId);
    compareIndex(
        "attributes of document", owners<Document>(project, values), values,
        [&project](const DocumentId &id) { return project.attributeValues(id); }, found);
}

} // namespace

QStringList rowDifferences(const ProjectSnapshot &a, const ProjectSnapshot &b)
{
    QStringList found;
    compareRows<Author>(a, b, found);
    compareRows<Property>(a, b, found);
    compareRows<Theme>(a, b, found);
    compareRows<Document>(a, b, found);
    compareRows<Version>(a, b, found);
    compareRows<Section>(a, b, found);
    compareRows<Reading>(a, b, found);
    compareRows<Highlight>(a, b, found);
    compareRows<Placement>(a, b, found);
    compareRows<Coding>(a, b, found);
    compareRows<Note>(a, b, found);
    compareRows<Attribute>(a, b, found);
    compareRows<AttributeValue>(a, b, found);
    return found;
}

QStringList indexProblems(const ProjectSnapshot &project)
{
    QStringList found;
    checkDocuments(project, found);
    checkThemes(project, found);
    checkHighlights(project, found);
    checkSections(project, found);
    checkNotes(project, found);
    checkAttributes(project, found);
    return found;
}

} // namespace meipi::test
