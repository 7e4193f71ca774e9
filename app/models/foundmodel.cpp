// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/foundmodel.h"

#include "models/notetexts.h"
#include "project/shorttitle.h"
#include "text/excerpt.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype excerptCharacters = 20; // on each side of a hit

bool isSamePlace(const FoundGroup &a, const FoundGroup &b)
{
    return a.kind == b.kind && a.document == b.document && a.section == b.section
        && a.note == b.note && a.theme == b.theme;
}

} // namespace

void FoundModel::clear(const ProjectSnapshot &project)
{
    beginResetModel();
    m_project = project;
    m_blocks.clear();
    m_rows = 0;
    m_hits = 0;
    m_passages = 0;
    m_uncheckedCount = 0;
    m_documents = 0;
    endResetModel();
}

void FoundModel::append(const QList<FoundGroup> &groups)
{
    int rows = 0;
    QList<Block> blocks = m_blocks;
    const FoundGroup *last = blocks.isEmpty() ? nullptr : &blocks.constLast().group;
    const bool showsDocuments = m_project.documents().size() > 1;
    int documents = m_documents;
    for (const FoundGroup &group : groups) {
        const auto hits = static_cast<int>(group.hits.size());
        m_hits += hits;
        m_passages += group.kind == FoundGroup::Kind::Text ? hits : 0;
        if (last != nullptr && isSamePlace(*last, group)) {
            blocks.last().group.hits += group.hits;
            rows += hits;
        } else {
            const bool isNew = last == nullptr || last->document != group.document;
            documents += isNew && !group.document.isNull() ? 1 : 0;
            Block block;
            block.group = group;
            block.firstRow = m_rows + rows;
            block.hasDocument = showsDocuments && isNew && !group.document.isNull();
            rows += block.headings() + hits;
            blocks.append(block);
        }
        last = &blocks.constLast().group;
    }
    if (rows == 0)
        return;
    beginInsertRows({}, m_rows, m_rows + rows - 1);
    m_blocks = std::move(blocks);
    m_rows += rows;
    m_documents = documents;
    endInsertRows();
}

FoundModel::Row FoundModel::rowAt(int row) const
{
    const auto next =
        std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), row,
                         [](int wanted, const Block &block) { return wanted < block.firstRow; });
    if (row < 0 || row >= m_rows || next == m_blocks.cbegin())
        return {};
    const Block &block = *(next - 1);
    const int offset = row - block.firstRow;
    Row found;
    found.block = next - 1 - m_blocks.cbegin();
    if (offset >= block.headings())
        found.hit = offset - block.headings();
    else
        found.kind = block.hasDocument && offset == 0 ? Kind::Document : Kind::Place;
    return found;
}

FoundModel::Place FoundModel::placeAt(const QModelIndex &index) const
{
    const Row row = rowAt(index.row());
    if (!index.isValid() || row.block < 0)
        return {};
    const Block &block = m_blocks[row.block];
    Place place;
    place.group = block.group;
    place.group.hits.clear();
    if (row.kind == Kind::Hit)
        place.hit = block.group.hits[row.hit];
    return place;
}

QModelIndex FoundModel::nextHit(const QModelIndex &from, int step) const
{
    if (m_rows == 0)
        return {};
    int row = from.isValid() ? from.row() : (step > 0 ? -1 : m_rows);
    // Of three rows in a row one is a hit.
    do {
        row = (row + step + m_rows) % m_rows;
    } while (rowAt(row).kind != Kind::Hit);
    return index(row, 0);
}

QList<TextRange> FoundModel::hitsIn(const DocumentId &document) const
{
    QList<TextRange> hits;
    for (const Block &block : m_blocks) {
        const bool isInIt = block.isInText() || block.group.kind == FoundGroup::Kind::SectionTitle;
        if (isInIt && block.group.document == document)
            hits += block.group.hits;
    }
    return hits;
}

void FoundModel::setCheckable(bool isCheckable)
{
    if (m_isCheckable == isCheckable)
        return;
    m_isCheckable = isCheckable;
    for (Block &block : m_blocks)
        block.unchecked.clear();
    m_uncheckedCount = 0;
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, 0), {Qt::CheckStateRole});
    emit checkedChanged();
}

QList<Passage> FoundModel::checkedPassages() const
{
    QList<Passage> passages;
    for (const Block &block : m_blocks) {
        if (!block.isInText())
            continue;
        for (qsizetype hit = 0; hit < block.group.hits.size(); ++hit) {
            if (!block.unchecked.contains(hit))
                passages.append({block.group.document, block.group.hits[hit]});
        }
    }
    return passages;
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    const Row row = rowAt(index.row());
    if (!index.isValid() || row.block < 0)
        return {};
    const Block &block = m_blocks[row.block];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case Qt::CheckStateRole:
        return checkState(row);
    case CountRole:
        return row.kind == Kind::Place ? QVariant(static_cast<int>(block.group.hits.size()))
                                       : QVariant();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (row.kind == Kind::Document)
            return documentCaption(block.group.document);
        if (row.kind == Kind::Place)
            return placeCaption(block.group);
        break;
    default:
        break;
    }
    return row.kind == Kind::Hit ? hitData(block, row.hit, role) : QVariant();
}

QVariant FoundModel::hitData(const Block &block, qsizetype hit, int role) const
{
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        || role == BeforeRole || role == PassageRole || role == AfterRole;
    if (!isAsked)
        return {};
    const Excerpt excerpt = excerptAround(searchedString(m_project, block.group),
                                          block.group.hits[hit], excerptCharacters);
    switch (role) {
    case BeforeRole:
        return excerpt.before;
    case PassageRole:
        return excerpt.passage;
    case AfterRole:
        return excerpt.after;
    default:
        return excerpt.line();
    }
}

QVariant FoundModel::checkState(const Row &row) const
{
    const Block &block = m_blocks[row.block];
    if (!m_isCheckable || !block.isInText() || row.kind == Kind::Document)
        return {};
    if (row.kind == Kind::Hit)
        return block.unchecked.contains(row.hit) ? Qt::Unchecked : Qt::Checked;
    if (block.unchecked.isEmpty())
        return Qt::Checked;
    return block.unchecked.size() == block.group.hits.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

bool FoundModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row row = rowAt(index.row());
    if (role != Qt::CheckStateRole || row.block < 0 || !checkState(row).isValid())
        return false;
    const bool isChecked = value.toInt() != Qt::Unchecked;
    Block &block = m_blocks[row.block];
    const qsizetype before = block.unchecked.size();
    const qsizetype from = row.kind == Kind::Hit ? row.hit : 0;
    const qsizetype to = row.kind == Kind::Hit ? row.hit + 1 : block.group.hits.size();
    for (qsizetype hit = from; hit < to; ++hit) {
        if (isChecked)
            block.unchecked.remove(hit);
        else
            block.unchecked.insert(hit);
    }
    m_uncheckedCount += block.unchecked.size() - before;
    const int first = block.firstRow + block.headings() - 1;
    emit dataChanged(this->index(first, 0),
                     this->index(first + static_cast<int>(block.group.hits.size()), 0),
                     {Qt::CheckStateRole});
    emit checkedChanged();
    return true;
}

Qt::ItemFlags FoundModel::flags(const QModelIndex &index) const
{
    const Row row = rowAt(index.row());
    if (row.block < 0)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (checkState(row).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString FoundModel::documentCaption(const DocumentId &document) const
{
    const Document *row = m_project.find(document);
    if (row == nullptr)
        return {};
    return QStringLiteral("%1  %2").arg(row->number).arg(fullTitle(*row));
}

QString FoundModel::placeCaption(const FoundGroup &group) const
{
    switch (group.kind) {
    case FoundGroup::Kind::Text:
        return group.section.isNull() ? tr("In the text")
                                      : sectionCaption(m_project, group.section);
    case FoundGroup::Kind::SectionTitle:
        return tr("Heading: %1").arg(sectionCaption(m_project, group.section));
    case FoundGroup::Kind::DocumentTitle:
        return tr("Title");
    case FoundGroup::Kind::Theme:
        return tr("Theme: %1").arg(m_project.themePath(group.theme));
    case FoundGroup::Kind::Note:
        return noteCaption(group);
    }
    return {};
}

QString FoundModel::noteCaption(const FoundGroup &group) const
{
    const Note *note = m_project.find(group.note);
    if (note == nullptr)
        return {};
    switch (note->target.kind) {
    case NoteTarget::Kind::Highlight:
        if (const Highlight *highlight = m_project.find(HighlightId(note->target.id)))
            return tr("Note on “%1”").arg(excerptAround(highlight->quote, {0, 20}, 0).passage);
        break;
    case NoteTarget::Kind::Section:
        return tr("Note on “%1”").arg(sectionCaption(m_project, SectionId(note->target.id)));
    case NoteTarget::Kind::Theme:
        return tr("Note on “%1”").arg(m_project.themePath(ThemeId(note->target.id)));
    case NoteTarget::Kind::Document:
        return tr("Note on the document");
    case NoteTarget::Kind::Project:
        break;
    }
    return tr("Note on the project");
}

} // namespace meipi
