// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/passagelistmodel.h"

#include "models/notetexts.h"
#include "text/excerpt.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype listedCharacters = 20; // on each side of a passage

} // namespace

void PassageListModel::setPassages(const ProjectSnapshot &project,
                                   const QList<ListedPassage> &passages)
{
    beginResetModel();
    m_project = project;
    m_passages = passages;
    m_blocks.clear();
    m_rows = 0;
    const bool showsDocuments = project.documents().size() > 1;
    qsizetype documentBlock = -1;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const bool isNewDocument = i == 0 || passages[i].document != passages[i - 1].document;
        if (isNewDocument || passages[i].section != passages[i - 1].section) {
            Block block;
            block.firstRow = m_rows;
            block.first = i;
            block.hasDocument = showsDocuments && isNewDocument;
            documentBlock = isNewDocument ? m_blocks.size() : documentBlock;
            m_rows += block.headings();
            m_blocks.append(block);
        }
        ++m_blocks.last().count;
        ++m_blocks[documentBlock].inDocument;
        ++m_rows;
    }
    endResetModel();
}

PassageListModel::Row PassageListModel::rowAt(int row) const
{
    const auto next =
        std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), row,
                         [](int wanted, const Block &block) { return wanted < block.firstRow; });
    if (row < 0 || row >= m_rows || next == m_blocks.cbegin())
        return {};
    const Block &block = *(next - 1);
    const int offset = row - block.firstRow;
    if (offset >= block.headings())
        return {FoundModel::Kind::Hit, block.first + offset - block.headings(), 1};
    if (block.hasDocument && offset == 0)
        return {FoundModel::Kind::Document, block.first, block.inDocument};
    return {FoundModel::Kind::Place, block.first, block.count};
}

QModelIndex PassageListModel::indexAt(qsizetype passage) const
{
    const auto next =
        std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), passage,
                         [](qsizetype wanted, const Block &block) { return wanted < block.first; });
    const Block &block = *(next - 1);
    return index(block.firstRow + block.headings() + static_cast<int>(passage - block.first), 0);
}

QList<ListedPassage> PassageListModel::passagesAt(const QModelIndexList &rows) const
{
    std::vector<bool> isMeant(static_cast<size_t>(m_passages.size()));
    for (const QModelIndex &index : rows) {
        const Row row = rowAt(index.row());
        std::fill_n(isMeant.begin() + row.first, row.count, true);
    }
    QList<ListedPassage> found;
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        if (isMeant[static_cast<size_t>(i)])
            found.append(m_passages[i]);
    }
    return found;
}

const ListedPassage *PassageListModel::passageAt(const QModelIndex &index) const
{
    const Row row = rowAt(index.row());
    const bool isOne = index.isValid() && row.count > 0 && row.kind == FoundModel::Kind::Hit;
    return isOne ? &m_passages[row.first] : nullptr;
}

QModelIndex PassageListModel::indexOf(const ListedPassage &passage) const
{
    const qsizetype at = m_passages.indexOf(passage);
    return at < 0 ? QModelIndex() : indexAt(at);
}

QModelIndex PassageListModel::nextPassage(const QModelIndex &from, int step) const
{
    if (m_rows == 0)
        return {};
    int row = from.isValid() ? from.row() : (step > 0 ? -1 : m_rows);
    do {
        row = (row + step + m_rows) % m_rows;
    } while (rowAt(row).kind != FoundModel::Kind::Hit);
    return index(row, 0);
}

int PassageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant PassageListModel::data(const QModelIndex &index, int role) const
{
    const Row row = rowAt(index.row());
    if (!index.isValid() || row.count == 0)
        return {};
    if (role == FoundModel::KindRole)
        return static_cast<int>(row.kind);
    if (row.kind == FoundModel::Kind::Hit)
        return passageData(m_passages[row.first], role);
    switch (role) {
    case FoundModel::CountRole:
        return static_cast<int>(row.count);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return captionOf(row);
    default:
        return {};
    }
}

QString PassageListModel::captionOf(const Row &row) const
{
    const ListedPassage &first = m_passages[row.first];
    if (row.kind == FoundModel::Kind::Place) {
        return first.section.isNull() ? tr("In the text")
                                      : sectionCaption(m_project, first.section);
    }
    const Document *document = m_project.find(first.document);
    if (document == nullptr)
        return {};
    return QStringLiteral("%1  %2")
        .arg(document->number)
        .arg(document->title.isEmpty() ? document->name : document->title);
}

QVariant PassageListModel::passageData(const ListedPassage &passage, int role) const
{
    if (role == FoundModel::HasFootRole)
        return !passage.highlight.isNull();
    if (role == FoundModel::FootRole)
        return themesOf(passage.highlight);
    const bool isAsked = role == Qt::DisplayRole || role == Qt::AccessibleTextRole
        || role == FoundModel::BeforeRole || role == FoundModel::PassageRole
        || role == FoundModel::AfterRole;
    if (!isAsked)
        return {};
    const Text text = m_project.text(passage.document);
    const Excerpt excerpt = excerptAround(text.string(), passage.range, listedCharacters);
    switch (role) {
    case FoundModel::BeforeRole:
        return excerpt.before;
    case FoundModel::PassageRole:
        return excerpt.passage;
    case FoundModel::AfterRole:
        return excerpt.after;
    case Qt::AccessibleTextRole:
        return passage.highlight.isNull()
            ? excerpt.line()
            : excerpt.line() + QLatin1String(". ") + themesOf(passage.highlight);
    default:
        return excerpt.line();
    }
}

QString PassageListModel::themesOf(const HighlightId &highlight) const
{
    QStringList themes;
    const QList<ThemeId> ids = m_project.themesOf(highlight);
    for (const ThemeId &theme : ids)
        themes.append(m_project.themePath(theme));
    return themes.isEmpty() ? tr("No theme") : themes.join(QStringLiteral(" · "));
}

} // namespace meipi
