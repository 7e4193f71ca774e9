// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectsnapshot.h"

#include "project/indexing.h"
#include "project/themepath.h"

#include <QSet>

#include <algorithm>
#include <future>

namespace meipi {

namespace {

/// From here on a second thread is worth its start.
constexpr qsizetype manyRows = 10'000;

template <class Row>
qint64 timeOf(const Row &row)
{
    return row.created.milliseconds;
}

const SectionTree &noSections()
{
    static const SectionTree none;
    return none;
}

const HighlightIndex &noHighlights()
{
    static const HighlightIndex none;
    return none;
}

} // namespace

ProjectSnapshot::ProjectSnapshot() = default;
ProjectSnapshot::ProjectSnapshot(const ProjectSnapshot &other) = default;
ProjectSnapshot::ProjectSnapshot(ProjectSnapshot &&other) noexcept = default;
ProjectSnapshot &ProjectSnapshot::operator=(const ProjectSnapshot &other) = default;
ProjectSnapshot &ProjectSnapshot::operator=(ProjectSnapshot &&other) noexcept = default;
ProjectSnapshot::~ProjectSnapshot() = default;

bool ProjectSnapshot::accepts(const Change &change) const
{
    bool accepted = true;
    change.forEachList([this, &accepted](const auto &list) {
        for (const auto &step : list) {
            const auto *row = find(step.id());
            accepted =
                accepted && (step.before ? row != nullptr && *row == *step.before : row == nullptr);
        }
    });
    return accepted;
}

template <class Row>
void ProjectSnapshot::applyList(const QList<RowChange<Row>> &list)
{
    Table<Row> &table = std::get<Table<Row>>(m_tables);
    if (table.isEmpty())
        table.reserve(list.size());
    for (const RowChange<Row> &step : list) {
        if (step.after)
            table.insert(step.id(), *step.after);
        else
            table.remove(step.id());
    }
}

void ProjectSnapshot::apply(const Change &change)
{
    const auto applyHighlights = [this, &change] {
        applyList(change.of<Highlight>());
        placeHighlights(change.of<Placement>());
    };
    // Many are half of the work, on members that nothing else touches meanwhile.
    std::future<void> highlights;
    if (change.of<Highlight>().size() > manyRows)
        highlights = std::async(std::launch::async, applyHighlights);
    else
        applyHighlights();
    change.forEachList([this]<class Row>(const QList<RowChange<Row>> &list) {
        if constexpr (!std::is_same_v<Row, Highlight>)
            applyList(list);
    });
    index(change.of<Document>());
    sortThemes(change.of<Theme>());
    rebuildSections(change.of<Section>());
    index(change.of<Reading>());
    index(change.of<Coding>());
    index(change.of<Note>());
    index(change.of<AttributeValue>());
    if (highlights.valid())
        highlights.get();
}

void ProjectSnapshot::index(const QList<RowChange<Document>> &list)
{
    if (list.isEmpty())
        return;
    m_documents = rows<Document>().keys();
    std::sort(m_documents.begin(), m_documents.end(),
              [this](const DocumentId &a, const DocumentId &b) {
                  const int left = find(a)->number;
                  const int right = find(b)->number;
                  return left == right ? a < b : left < right;
              });
}

void ProjectSnapshot::sortThemes(const QList<RowChange<Theme>> &list)
{
    Indexing(
        m_childThemes, rows<Theme>(), [](const Theme &theme) { return theme.parent; },
        [](const Theme &theme) { return std::pair(theme.position, theme.name); })
        .follow(list);
}

void ProjectSnapshot::rebuildSections(const QList<RowChange<Section>> &list)
{
    Indexing(
        m_sectionsOf, rows<Section>(), [](const Section &section) { return section.version; },
        NoKey())
        .follow(list);
    QSet<VersionId> touched;
    for (const RowChange<Section> &step : list) {
        for (const std::optional<Section> &row : {step.before, step.after}) {
            if (row)
                touched.insert(row->version);
        }
    }
    for (const VersionId &version : std::as_const(touched)) {
        const QList<Section> sections = sectionRows(version);
        if (sections.isEmpty())
            m_trees.remove(version);
        else
            m_trees.insert(version, std::make_shared<const SectionTree>(sections));
    }
}

void ProjectSnapshot::placeHighlights(const QList<RowChange<Placement>> &list)
{
    QHash<VersionId, QList<HighlightIndex::Entry>>
        fresh; // for versions that had none: sorted at once
    for (const RowChange<Placement> &step : list) {
        if (step.before && !step.before->range.isEmpty())
            m_highlights[step.before->version].remove({step.before->range, step.before->highlight});
        if (!step.after || step.after->range.isEmpty())
            continue;
        const HighlightIndex::Entry entry{step.after->range, step.after->highlight};
        const VersionId version = step.after->version;
        if (m_highlights.contains(version))
            m_highlights[version].insert(entry);
        else
            fresh[version].append(entry);
    }
    for (auto each = fresh.cbegin(); each != fresh.cend(); ++each)
        m_highlights.insert(each.key(), HighlightIndex(each.value()));
    Indexing(
        m_placements, rows<Placement>(),
        [](const Placement &placement) { return placement.highlight; }, NoKey())
        .follow(list);
}

void ProjectSnapshot::index(const QList<RowChange<Coding>> &list)
{
    const auto &table = rows<Coding>();
    Indexing(
        m_codings, table, [](const Coding &coding) { return coding.highlight; }, timeOf<Coding>)
        .follow(list);
    Indexing(
        m_codingsWith, table, [](const Coding &coding) { return coding.theme; }, timeOf<Coding>)
        .follow(list);
}

void ProjectSnapshot::index(const QList<RowChange<Note>> &list)
{
    Indexing(
        m_notes, rows<Note>(), [](const Note &note) { return note.target; }, timeOf<Note>)
        .follow(list);
}

void ProjectSnapshot::index(const QList<RowChange<Reading>> &list)
{
    Indexing(
        m_readings, rows<Reading>(), [](const Reading &reading) { return reading.section; },
        NoKey())
        .follow(list);
}

void ProjectSnapshot::index(const QList<RowChange<AttributeValue>> &list)
{
    Indexing(
        m_attributeValues, rows<AttributeValue>(),
        [](const AttributeValue &value) { return value.document; }, NoKey())
        .follow(list);
}

void ProjectSnapshot::setText(const QString &textHash, const Text &text)
{
    m_texts.insert(textHash, text);
}

void ProjectSnapshot::setStructure(const QString &structureHash, const TextStructure &structure)
{
    m_structures.insert(structureHash, structure);
}

TextStructure ProjectSnapshot::structure(const VersionId &version) const
{
    const Version *row = find(version);
    return row == nullptr ? TextStructure() : m_structures.value(row->structureHash);
}

TextStructure ProjectSnapshot::structure(const DocumentId &document) const
{
    const Document *row = find(document);
    return row == nullptr ? TextStructure() : structure(row->currentVersion);
}

DocumentId ProjectSnapshot::documentNamed(QStringView name) const
{
    for (const DocumentId &id : m_documents) {
        if (find(id)->name == name)
            return id;
    }
    for (const DocumentId &id : m_documents) {
        if (find(id)->title == name)
            return id;
    }
    return {};
}

Text ProjectSnapshot::text(const VersionId &version) const
{
    const Version *row = find(version);
    return row == nullptr ? Text() : m_texts.value(row->textHash);
}

Text ProjectSnapshot::text(const DocumentId &document) const
{
    const Document *row = find(document);
    return row == nullptr ? Text() : text(row->currentVersion);
}

const SectionTree &ProjectSnapshot::sections(const VersionId &version) const
{
    const auto found = m_trees.constFind(version);
    return found == m_trees.cend() ? noSections() : **found;
}

QList<Section> ProjectSnapshot::sectionRows(const VersionId &version) const
{
    const QList<SectionId> ids = m_sectionsOf.value(version);
    QList<Section> sections;
    sections.reserve(ids.size());
    for (const SectionId &id : ids)
        sections.append(*find(id));
    return sections;
}

const SectionTree &ProjectSnapshot::sections(const DocumentId &document) const
{
    const Document *row = find(document);
    return row == nullptr ? noSections() : sections(row->currentVersion);
}

QString ProjectSnapshot::property(const QString &key) const
{
    for (const Property &row : rows<Property>()) {
        if (row.key == key)
            return row.value;
    }
    return {};
}

QList<ThemeId> ProjectSnapshot::withDescendants(const ThemeId &theme) const
{
    QList<ThemeId> found{theme};
    QSet<ThemeId> seen{theme}; // a damaged file may have themes in a circle
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QList<ThemeId> children = childThemes(found[i]);
        for (const ThemeId &child : children) {
            if (!seen.contains(child))
                found.append(child);
            seen.insert(child);
        }
    }
    return found;
}

QList<ThemeId> ProjectSnapshot::themesInOrder() const
{
    QList<ThemeId> ordered;
    QList<ThemeId> stack = childThemes();
    std::reverse(stack.begin(), stack.end());
    while (!stack.isEmpty()) {
        const ThemeId theme = stack.takeLast();
        ordered.append(theme);
        const QList<ThemeId> children = childThemes(theme);
        for (auto child = children.crbegin(); child != children.crend(); ++child)
            stack.append(*child);
    }
    return ordered;
}

QString ProjectSnapshot::themePath(const ThemeId &theme) const
{
    QStringList names;
    // Bounded by the number of themes, so that a damaged file's circle ends.
    const Theme *row = find(theme);
    for (qsizetype steps = rows<Theme>().size(); row != nullptr && steps > 0; --steps) {
        names.prepend(row->name);
        row = find(row->parent);
    }
    return joinThemePath(names);
}

ThemeId ProjectSnapshot::themeAtPath(QStringView path) const
{
    ThemeId at;
    const QStringList names = splitThemePath(path);
    for (const QString &name : names) {
        const QList<ThemeId> children = childThemes(at);
        const auto found =
            std::find_if(children.cbegin(), children.cend(),
                         [this, &name](const ThemeId &id) { return find(id)->name == name; });
        if (found == children.cend())
            return {};
        at = *found;
    }
    return at;
}

const HighlightIndex &ProjectSnapshot::highlights(const VersionId &version) const
{
    const auto found = m_highlights.constFind(version);
    return found == m_highlights.cend() ? noHighlights() : *found;
}

const HighlightIndex &ProjectSnapshot::highlights(const DocumentId &document) const
{
    const Document *row = find(document);
    return row == nullptr ? noHighlights() : highlights(row->currentVersion);
}

const Placement *ProjectSnapshot::placement(const HighlightId &highlight) const
{
    const Highlight *row = find(highlight);
    const Document *document = row == nullptr ? nullptr : find(row->document);
    if (document == nullptr)
        return nullptr;
    const auto ids = m_placements.constFind(highlight);
    if (ids == m_placements.cend())
        return nullptr;
    for (const PlacementId &id : *ids) {
        const Placement *each = find(id);
        if (each->version == document->currentVersion)
            return each;
    }
    return nullptr;
}

QList<ThemeId> ProjectSnapshot::themesOf(const HighlightId &highlight) const
{
    QList<ThemeId> themes;
    const auto codings = m_codings.constFind(highlight);
    if (codings == m_codings.cend())
        return themes;
    for (const Coded &coding : *codings) {
        if (!themes.contains(coding.theme))
            themes.append(coding.theme);
    }
    return themes;
}

const AttributeValue *ProjectSnapshot::attributeValue(const DocumentId &document,
                                                      const AttributeId &attribute) const
{
    const auto ids = m_attributeValues.constFind(document);
    if (ids == m_attributeValues.cend())
        return nullptr;
    for (const AttributeValueId &id : *ids) {
        const AttributeValue *value = find(id);
        if (value->attribute == attribute)
            return value;
    }
    return nullptr;
}

ReadingState ProjectSnapshot::readingState(const SectionId &section, const AuthorId &author) const
{
    const QList<ReadingId> ids = readings(section);
    for (const ReadingId &id : ids) {
        const Reading *row = find(id);
        if (row->author == author)
            return row->state;
    }
    return ReadingState::Unread;
}

} // namespace meipi
