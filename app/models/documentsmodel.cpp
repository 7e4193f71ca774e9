// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documentsmodel.h"

#include "project/attributes.h"
#include "project/attributevalues.h"
#include "project/shorttitle.h"

#include <QSet>

namespace meipi {

namespace {

// Where a note hangs; asked of the change for what it takes away.
template <class Row>
const Row *findOrRemoved(const ProjectSnapshot &project, const Change &change, const Id<Row> &id)
{
    if (const Row *row = project.find(id))
        return row;
    for (const RowChange<Row> &step : change.of<Row>()) {
        if (step.before && step.before->id == id)
            return &*step.before;
    }
    return nullptr;
}

DocumentId documentOf(const ProjectSnapshot &project, const Change &change,
                      const NoteTarget &target)
{
    switch (target.kind) {
    case NoteTarget::Kind::Document:
        return DocumentId(target.id);
    case NoteTarget::Kind::Highlight: {
        const Highlight *row = findOrRemoved(project, change, HighlightId(target.id));
        return row == nullptr ? DocumentId() : row->document;
    }
    case NoteTarget::Kind::Section: {
        const Section *row = findOrRemoved(project, change, SectionId(target.id));
        const Version *version =
            row == nullptr ? nullptr : findOrRemoved(project, change, row->version);
        return version == nullptr ? DocumentId() : version->document;
    }
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Theme:
        break;
    }
    return {};
}

int percent(double share)
{
    return share <= 0 ? 0 : share >= 1 ? 100 : std::clamp(qRound(share * 100), 1, 99);
}

} // namespace

DocumentsModel::DocumentsModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &DocumentsModel::onChanged);
    connect(&project, &Project::wasReset, this, &DocumentsModel::reload);
    reload();
}

void DocumentsModel::setAuthor(const AuthorId &author)
{
    if (author == m_author)
        return;
    m_author = author;
    for (Entry &entry : m_entries)
        entry.read = readShare(entry.version);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void DocumentsModel::reload()
{
    beginResetModel();
    m_entries.clear();
    for (const DocumentId &document : snapshot().documents())
        m_entries.append(entryFor(document));
    QHash<DocumentId, int> notes;
    for (const Note &note : snapshot().rows<Note>())
        ++notes[documentOf(snapshot(), {}, note.target)];
    for (Entry &entry : m_entries)
        entry.notes = notes.value(entry.id);
    endResetModel();
}

DocumentsModel::Entry DocumentsModel::entryFor(const DocumentId &document) const
{
    Entry entry;
    entry.id = document;
    entry.version = snapshot().find(document)->currentVersion;
    entry.highlights = CoveredText(snapshot().highlights(entry.version));
    entry.length = snapshot().text(entry.version).size();
    entry.covered = entry.highlights.lengthIn({0, entry.length});
    entry.read = readShare(entry.version);
    return entry;
}

// By the lowest sections: a chapter is read where its articles are.
std::optional<double> DocumentsModel::readShare(const VersionId &version) const
{
    const SectionTree &tree = snapshot().sections(version);
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    qsizetype read = 0;
    qsizetype whole = 0;
    for (int node = 0; node < nodes.size(); ++node) {
        const bool isLowest = node + 1 == nodes.size() || nodes[node + 1].parent != node;
        if (!isLowest)
            continue;
        whole += nodes[node].range.length();
        if (snapshot().readingState(tree.idOf(node), m_author) != ReadingState::Unread)
            read += nodes[node].range.length();
    }
    return whole <= 0 ? std::nullopt : std::optional(double(read) / double(whole));
}

bool DocumentsModel::changesList(const Change &change) const
{
    const auto isOther = [](const RowChange<Document> &step) {
        return !step.before || !step.after || step.before->number != step.after->number
            || step.before->currentVersion != step.after->currentVersion;
    };
    return !change.of<Version>().isEmpty()
        || std::any_of(change.of<Document>().cbegin(), change.of<Document>().cend(), isOther);
}

void DocumentsModel::onChanged(const Change &change)
{
    if (changesList(change)) {
        reload();
        return;
    }
    QSet<int> altered;
    cover(change, altered);
    countNotes(change, altered);
    readAgain(change, altered);
    for (const RowChange<Document> &step : change.of<Document>())
        altered.insert(indexOf(step.id()).row());
    for (const RowChange<AttributeValue> &step : change.of<AttributeValue>())
        altered.insert(indexOf(step.before ? step.before->document : step.after->document).row());
    altered.remove(-1);
    for (const int row : std::as_const(altered))
        emit dataChanged(index(row), index(row));
}

void DocumentsModel::cover(const Change &change, QSet<int> &altered)
{
    for (const RowChange<Placement> &step : change.of<Placement>()) {
        const int row = rowOf(step.before ? step.before->version : step.after->version);
        if (row < 0)
            continue;
        altered.insert(row);
        Entry &entry = m_entries[row];
        const TextRange whole{0, entry.length};
        if (step.before && !step.before->range.isEmpty()) {
            entry.covered -= lengthWithin(
                entry.highlights.remove({step.before->range, step.before->highlight}), whole);
        }
        if (step.after && !step.after->range.isEmpty()) {
            entry.covered += lengthWithin(
                entry.highlights.add({step.after->range, step.after->highlight}), whole);
        }
    }
}

void DocumentsModel::countNotes(const Change &change, QSet<int> &altered)
{
    const auto count = [this, &change, &altered](const std::optional<Note> &note, int step) {
        const int row = note ? indexOf(documentOf(snapshot(), change, note->target)).row() : -1;
        if (row < 0)
            return;
        m_entries[row].notes += step;
        altered.insert(row);
    };
    for (const RowChange<Note> &step : change.of<Note>()) {
        if (step.before && step.after && step.before->target == step.after->target)
            continue;
        count(step.before, -1);
        count(step.after, 1);
    }
}

void DocumentsModel::readAgain(const Change &change, QSet<int> &altered)
{
    QSet<int> rows;
    for (const RowChange<Reading> &step : change.of<Reading>()) {
        for (const std::optional<Reading> &row : {step.before, step.after}) {
            const Section *section =
                row ? findOrRemoved(snapshot(), change, row->section) : nullptr;
            if (section != nullptr && row->author == m_author)
                rows.insert(rowOf(section->version));
        }
    }
    for (const RowChange<Section> &step : change.of<Section>())
        rows.insert(rowOf(step.before ? step.before->version : step.after->version));
    rows.remove(-1);
    for (const int row : std::as_const(rows))
        m_entries[row].read = readShare(m_entries[row].version);
    altered.unite(rows);
}

int DocumentsModel::rowOf(const VersionId &version) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&version](const Entry &entry) { return entry.version == version; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

QModelIndex DocumentsModel::indexOf(const DocumentId &document) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&document](const Entry &entry) { return entry.id == document; });
    return found == m_entries.cend() ? QModelIndex()
                                     : index(static_cast<int>(found - m_entries.cbegin()));
}

DocumentId DocumentsModel::documentAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries[index.row()].id : DocumentId();
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QString DocumentsModel::attributesOf(const DocumentId &document) const
{
    QStringList lines;
    const QList<Attribute> attributes = meipi::attributesOf(snapshot());
    for (const Attribute &attribute : attributes) {
        if (const AttributeValue *value = snapshot().attributeValue(document, attribute.id)) {
            lines.append(tr("%1: %2").arg(attributeName(attribute),
                                          shownAttributeValue(attribute, value->value)));
        }
    }
    return lines.join(u'\n');
}

QVariant DocumentsModel::wordsFor(const Entry &entry, const Document &document, int role) const
{
    const QString title = fullTitle(document);
    QStringList shares;
    if (entry.read)
        shares.append(tr("%1% read").arg(percent(*entry.read)));
    const double marked = entry.length > 0 ? double(entry.covered) / double(entry.length) : 0;
    shares.append(tr("%1% highlighted").arg(percent(marked)));
    if (entry.notes > 0)
        shares.append(tr("%n notes", nullptr, entry.notes));
    const QString inWords = shares.join(QStringLiteral(" · "));
    switch (role) {
    case Qt::AccessibleTextRole:
        return tr("%1. %2; %3").arg(QString::number(document.number), title, inWords);
    case Qt::ToolTipRole:
        return QStringList{title, document.name, inWords, attributesOf(document.id)}
            .join(u'\n')
            .trimmed();
    case SharesRole:
        return inWords;
    case Qt::DisplayRole:
        return shortTitle(title);
    default:
        return title;
    }
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    const Document *document = snapshot().find(documentAt(index));
    if (document == nullptr)
        return {};
    const Entry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case TitleRole:
    case SharesRole:
        return wordsFor(entry, *document, role);
    case Qt::EditRole:
        return document->title;
    case DocumentRole:
        return QVariant::fromValue(entry.id);
    case NumberRole:
        return document->number;
    case NameRole:
        return document->name;
    case AttributesRole:
        return attributesOf(entry.id);
    case ReadShareRole:
        return entry.read ? QVariant(*entry.read) : QVariant();
    case MarkedShareRole:
        return entry.length > 0 ? double(entry.covered) / double(entry.length) : 0.0;
    case NotesRole:
        return entry.notes;
    default:
        return {};
    }
}

bool DocumentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || title.isEmpty())
        return false;
    emit retitleRequested(documentAt(index), title);
    return true;
}

Qt::ItemFlags DocumentsModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index)
        | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace meipi
