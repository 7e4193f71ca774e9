// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinemodel.h"

#include "project/address.h"

#include <algorithm>
#include <cmath>

namespace meipi {

OutlineModel::OutlineModel(const Project &project, QObject *parent)
    : QAbstractItemModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &OutlineModel::onChanged);
    connect(&project, &Project::wasReset, this, &OutlineModel::reload);
}

void OutlineModel::setDocument(const DocumentId &document)
{
    m_document = document;
    reload();
}

void OutlineModel::setAuthor(const AuthorId &author)
{
    if (author == m_author)
        return;
    m_author = author;
    for (int node = 0; node < outline().nodes().size(); ++node)
        report(node);
}

bool OutlineModel::hasSections() const
{
    return outline().hasSections();
}

void OutlineModel::reload()
{
    beginResetModel();
    m_counts.clear();
    m_tree = m_project.snapshot().find(m_document) == nullptr
        ? SectionTree()
        : m_project.snapshot().sections(m_document);
    const QList<OutlineNode> &nodes = outline().nodes();
    m_children = QList<QList<int>>(nodes.size() + 1);
    m_rows = QList<int>(nodes.size(), 0);
    for (int node = 0; node < nodes.size(); ++node) {
        QList<int> &siblings = m_children[nodes[node].parent + 1];
        m_rows[node] = static_cast<int>(siblings.size());
        siblings.append(node);
    }
    endResetModel();
}

bool OutlineModel::changesStructure(const Change &change) const
{
    for (const RowChange<Document> &step : change.of<Document>()) {
        const bool isOurs = step.id() == m_document;
        if (isOurs
            && (!step.before || !step.after
                || step.before->currentVersion != step.after->currentVersion))
            return true;
    }
    const auto isShape = [this](const RowChange<Section> &step) {
        if (step.before && m_tree.nodeOf(step.before->id) < 0 && !step.after)
            return false;
        if (!step.before || !step.after)
            return true;
        Section same = *step.before;
        same.summary = step.after->summary;
        return same != *step.after;
    };
    const QList<RowChange<Section>> &sections = change.of<Section>();
    return std::any_of(sections.cbegin(), sections.cend(), isShape);
}

void OutlineModel::onChanged(const Change &change)
{
    if (changesStructure(change)) {
        reload();
        return;
    }
    const Document *document = m_project.snapshot().find(m_document);
    if (document == nullptr)
        return;
    const QList<TextRange> ranges =
        touchedRanges(m_project.snapshot(), document->currentVersion, change);
    for (const TextRange &range : ranges)
        reportRange(range);
    for (const RowChange<Section> &step : change.of<Section>())
        reportSection(step.id());
    for (const RowChange<Reading> &step : change.of<Reading>())
        reportSection(step.before ? step.before->section : step.after->section);
    for (const RowChange<Note> &step : change.of<Note>()) {
        const NoteTarget &target = step.before ? step.before->target : step.after->target;
        if (target.kind == NoteTarget::Kind::Section)
            reportSection(SectionId(target.id));
    }
    if (!change.of<Theme>().isEmpty()) {
        for (int node = 0; node < outline().nodes().size(); ++node)
            report(node);
    }
}

// Nodes that share a place with the range: found from the top, so that others cost nothing.
void OutlineModel::reportRange(TextRange range)
{
    QList<int> open = m_children[0];
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        if (!outline().nodes()[node].range.overlaps(range))
            continue;
        m_counts.remove(node);
        report(node);
        open += m_children[node + 1];
    }
}

void OutlineModel::reportSection(const SectionId &section)
{
    if (const int node = m_tree.nodeOf(section); node >= 0)
        report(node);
}

void OutlineModel::report(int node)
{
    const QModelIndex changed = createIndex(m_rows[node], 0, quintptr(node));
    emit dataChanged(changed, changed);
}

QModelIndex OutlineModel::indexOf(const SectionId &section) const
{
    const int node = m_tree.nodeOf(section);
    return node < 0 ? QModelIndex() : createIndex(m_rows[node], 0, quintptr(node));
}

SectionId OutlineModel::sectionAt(const QModelIndex &index) const
{
    return index.isValid() ? m_tree.idOf(static_cast<int>(index.internalId())) : SectionId();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const qsizetype place = parent.isValid() ? qsizetype(parent.internalId()) + 1 : 0;
    if (column != 0 || row < 0 || place >= m_children.size() || row >= m_children[place].size())
        return {};
    return createIndex(row, 0, quintptr(m_children[place][row]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = outline().nodes()[static_cast<int>(index.internalId())].parent;
    return parent < 0 ? QModelIndex() : createIndex(m_rows[parent], 0, quintptr(parent));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (m_children.isEmpty() || parent.column() > 0)
        return 0;
    const qsizetype place = parent.isValid() ? qsizetype(parent.internalId()) + 1 : 0;
    return static_cast<int>(m_children[place].size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

const PassageCount &OutlineModel::countOf(int node) const
{
    auto found = m_counts.find(node);
    if (found == m_counts.end())
        found = m_counts.insert(
            node, countPassages(m_project.snapshot(), m_document, outline().nodes()[node].range));
    return *found;
}

QString OutlineModel::titleOf(int node) const
{
    const OutlineNode &row = outline().nodes()[node];
    switch (row.kind) {
    case OutlineNode::Kind::Front:
        return tr("Front matter");
    case OutlineNode::Kind::Back:
        return tr("Back matter");
    case OutlineNode::Kind::Part:
        return row.title.isEmpty() ? tr("Annex") : row.title;
    case OutlineNode::Kind::Section:
    case OutlineNode::Kind::Measure:
        break;
    }
    return row.title;
}

QString OutlineModel::numberOf(int node) const
{
    if (outline().path(node).isEmpty())
        return {};
    const TextRange range = outline().nodes()[node].range;
    return shownPath(addressOf(m_project.snapshot(), m_document, {range.start, range.start + 1}));
}

double OutlineModel::shareOf(int node) const
{
    const qsizetype length = outline().nodes()[node].range.length();
    return length <= 0 ? 0 : double(countOf(node).highlighted) / double(length);
}

int OutlineModel::notesOf(int node) const
{
    const qsizetype own = m_project.snapshot().notes(NoteTarget(m_tree.idOf(node))).size();
    return countOf(node).notes + static_cast<int>(own);
}

QString OutlineModel::descriptionOf(const QModelIndex &index) const
{
    const int node = static_cast<int>(index.internalId());
    QStringList parts{outline().nodes()[node].label + titleOf(node)};
    const auto state = static_cast<ReadingState>(index.data(ReadingRole).toInt());
    parts.append(state == ReadingState::Unread     ? tr("unread")
                     : state == ReadingState::Read ? tr("read")
                                                   : tr("settled"));
    if (outline().nodes()[node].setAside)
        parts.append(tr("set aside: no measure"));
    if (const double share = shareOf(node); share > 0)
        parts.append(tr("%1 % highlighted").arg(std::max(1, int(std::lround(share * 100)))));
    QStringList themes;
    for (const ThemeId &theme : countOf(node).themes)
        themes.append(m_project.snapshot().themePath(theme));
    if (!themes.isEmpty())
        parts.append(tr("themes: %1").arg(themes.join(tr(", "))));
    if (const int notes = notesOf(node); notes > 0)
        parts.append(tr("%n note(s)", nullptr, notes));
    return parts.join(QLatin1Char('\n'));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int node = static_cast<int>(index.internalId());
    const OutlineNode &row = outline().nodes()[node];
    const Section *section = m_project.snapshot().find(m_tree.idOf(node));
    switch (role) {
    case Qt::DisplayRole:
        return row.label + titleOf(node);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return descriptionOf(index);
    case SectionRole:
        return QVariant::fromValue(m_tree.idOf(node));
    case KindRole:
        return static_cast<int>(row.kind);
    case NumberRole:
        return numberOf(node);
    case TitleRole:
        return titleOf(node);
    case SummaryRole:
    case Qt::EditRole:
        return section == nullptr ? QString() : section->summary;
    case SetAsideRole:
        return row.setAside;
    case ReadingRole:
        return static_cast<int>(m_project.snapshot().readingState(m_tree.idOf(node), m_author));
    case ShareRole:
        return shareOf(node);
    case ThemesRole:
        return QVariant::fromValue(countOf(node).themes);
    case NotesRole:
        return notesOf(node);
    default:
        return {};
    }
}

} // namespace meipi
