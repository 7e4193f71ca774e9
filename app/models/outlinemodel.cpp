// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include "models/outlinetexts.h"

namespace meipi {

namespace {

// From here on counting anew costs less than following each highlight through the tree.
constexpr qsizetype manyHighlights = 500;

// What the rows beside and below a section are numbered by.
bool isPlacedAlike(const Section &a, const Section &b)
{
    return a.parent == b.parent && a.range == b.range && a.kind == b.kind && a.label == b.label
        && a.ordinal == b.ordinal && a.level == b.level && a.setAside == b.setAside;
}

QList<ThemeId> themesOf(const QList<MarkedTheme> &counts)
{
    QList<ThemeId> themes;
    themes.reserve(counts.size());
    for (const MarkedTheme &each : counts)
        themes.append(each.theme);
    return themes;
}

double shareOf(const OutlineEntry &entry)
{
    return entry.range.isEmpty() ? 0.0 : double(entry.marks.covered) / double(entry.range.length());
}

} // namespace

OutlineModel::OutlineModel(const Project &project, QObject *parent)
    : IdTree(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &OutlineModel::onChanged);
    connect(&project, &Project::wasReset, this, &OutlineModel::reload);
}

void OutlineModel::setDocument(const DocumentId &document)
{
    if (document == m_document)
        return;
    m_document = document;
    reload();
}

void OutlineModel::setAuthor(const AuthorId &author)
{
    if (author == m_author)
        return;
    m_author = author;
    Nodes all;
    forEachNode([&all](Node &node) { all.insert(&node); });
    report(all);
}

bool OutlineModel::hasSections() const
{
    return snapshot().sections(m_version).outline().hasSections();
}

void OutlineModel::reload()
{
    const Document *document = snapshot().find(m_document);
    m_version = document == nullptr ? VersionId() : document->currentVersion;
    m_passages.reload(snapshot(), m_version);
    rebuild([this](const SectionId &section) { return childrenOf(section); },
            [this](Node &node) { fill(node); });
    countNotes();
}

QList<SectionId> OutlineModel::childrenOf(const SectionId &section) const
{
    const SectionTree &tree = snapshot().sections(m_version);
    const QList<int> nodes = tree.outline().children(section.isNull() ? -1 : tree.nodeOf(section));
    QList<SectionId> ids;
    ids.reserve(nodes.size());
    for (const int node : nodes)
        ids.append(tree.idOf(node));
    return ids;
}

void OutlineModel::fill(Node &node) const
{
    const SectionTree &tree = snapshot().sections(m_version);
    const TextRange range = tree.outline().nodes()[tree.nodeOf(node.id)].range;
    if (node.data.range == range)
        return;
    node.data.range = range;
    node.data.marks = m_passages.within(range);
}

void OutlineModel::countNotes()
{
    const SectionTree &tree = snapshot().sections(m_version);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    QList<int> counts(nodes.size());
    for (auto at = static_cast<int>(nodes.size()) - 1; at >= 0; --at) {
        counts[at] += static_cast<int>(snapshot().notes(NoteTarget(tree.idOf(at))).size());
        if (nodes[at].parent >= 0)
            counts[nodes[at].parent] += counts[at];
        find(tree.idOf(at))->data.notes = counts[at];
    }
}

void OutlineModel::onChanged(const Change &change)
{
    if (m_document.isNull())
        return;
    if (changesText(change)) {
        reload();
        return;
    }
    Nodes altered;
    const QSet<HighlightId> touched = MarkedPassages::touchedBy(change);
    if (touched.size() > manyHighlights) {
        m_passages.reload(snapshot(), m_version);
        forEachNode([&altered, this](Node &node) {
            node.data.marks = m_passages.within(node.data.range);
            altered.insert(&node);
        });
    } else if (!touched.isEmpty()) {
        altered = updatePassages(touched);
    }
    if (changesStructure(change)) {
        const auto filled = [this](Node &node) { fill(node); };
        synchronize([this](const SectionId &section) { return childrenOf(section); }, filled);
        countNotes();
        altered.clear();
        forEachNode([&altered, &filled](Node &node) {
            filled(node);
            altered.insert(&node);
        });
    } else {
        altered.unite(updateNotes(change)).unite(updateSections(change));
    }
    report(altered.unite(withReadings(change)).unite(withThemes(change)));
}

bool OutlineModel::changesText(const Change &change) const
{
    const Document *document = snapshot().find(m_document);
    return (document == nullptr ? VersionId() : document->currentVersion) != m_version
        || std::any_of(change.of<Version>().cbegin(), change.of<Version>().cend(),
                       [this](const RowChange<Version> &step) { return step.id() == m_version; });
}

bool OutlineModel::changesStructure(const Change &change) const
{
    const auto &list = change.of<Section>();
    return std::any_of(list.cbegin(), list.cend(), [this](const RowChange<Section> &step) {
        const Section &row = step.before ? *step.before : *step.after;
        return row.version == m_version
            && (!step.before || !step.after || !isPlacedAlike(*step.before, *step.after));
    });
}

OutlineModel::Nodes OutlineModel::updateSections(const Change &change)
{
    Nodes altered;
    for (const RowChange<Section> &step : change.of<Section>()) {
        if (Node *node = find(step.id()))
            altered.insert(node);
    }
    return altered;
}

OutlineModel::Nodes OutlineModel::updatePassages(const QSet<HighlightId> &touched)
{
    Nodes altered;
    for (const HighlightId &highlight : touched) {
        const auto difference = m_passages.update(snapshot(), highlight);
        if (!difference)
            continue;
        QList<Node *> pending = root().children;
        while (!pending.isEmpty()) {
            Node *node = pending.takeLast();
            if (!difference->reaches(node->data.range))
                continue;
            difference->applyTo(node->data.range, node->data.marks);
            altered.insert(node);
            pending.append(node->children);
        }
    }
    return altered;
}

OutlineModel::Nodes OutlineModel::updateNotes(const Change &change)
{
    Nodes altered;
    const auto count = [&altered, this](const std::optional<Note> &note, int step) {
        if (!note || note->target.kind != NoteTarget::Kind::Section)
            return;
        for (Node *node = find(SectionId(note->target.id)); node != nullptr; node = node->parent) {
            node->data.notes += step;
            altered.insert(node);
        }
    };
    for (const RowChange<Note> &step : change.of<Note>()) {
        if (step.before && step.after && step.before->target == step.after->target)
            continue;
        count(step.before, -1);
        count(step.after, 1);
    }
    altered.remove(const_cast<Node *>(&root()));
    return altered;
}

OutlineModel::Nodes OutlineModel::withReadings(const Change &change) const
{
    Nodes altered;
    for (const RowChange<Reading> &step : change.of<Reading>()) {
        for (const std::optional<Reading> &row : {step.before, step.after}) {
            Node *node = row && row->author == m_author ? find(row->section) : nullptr;
            if (node != nullptr)
                altered.insert(node);
        }
    }
    return altered;
}

OutlineModel::Nodes OutlineModel::withThemes(const Change &change)
{
    Nodes altered;
    for (const RowChange<Theme> &step : change.of<Theme>()) {
        forEachNode([&altered, &step](Node &node) {
            if (node.data.marks.themes.contains(step.id()))
                altered.insert(&node);
        });
    }
    return altered;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = *nodeAt(index);
    const OutlineEntry &entry = node.data;
    switch (role) {
    case SectionRole:
        return QVariant::fromValue(node.id);
    case ReadingRole:
        return static_cast<int>(snapshot().readingState(node.id, m_author));
    case ShareRole:
        return shareOf(entry);
    case ThemesRole:
        return QVariant::fromValue(themesOf(entry.marks.themesByCount(snapshot())));
    case ThemeCountsRole:
        return QVariant::fromValue(entry.marks.themesByCount(snapshot()));
    case NotesRole:
        return entry.notes + entry.marks.notes;
    case RangeRole:
        return QVariant::fromValue(entry.range);
    default:
        break;
    }
    const Section *section = snapshot().find(node.id);
    return section == nullptr ? QVariant() : outlineText(index, *section, role, snapshot());
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != TitleRole))
        return false;
    if (role == TitleRole)
        emit titleEntered(idAt(index), value.toString());
    else
        emit summaryEntered(idAt(index), value.toString());
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return IdTree::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace meipi
