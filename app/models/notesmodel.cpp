// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesmodel.h"

#include "models/notetexts.h"

#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

// More than these are found faster by building all rows anew.
constexpr qsizetype mostBlocksAtOnce = 64;

QSet<NoteTarget> affectedTargets(const Change &change)
{
    QSet<NoteTarget> targets;
    for (const RowChange<Note> &step : change.of<Note>()) {
        for (const std::optional<Note> &row : {step.before, step.after}) {
            if (row)
                targets.insert(row->target);
        }
    }
    for (const RowChange<Highlight> &step : change.of<Highlight>())
        targets.insert(NoteTarget(step.id()));
    for (const RowChange<Placement> &step : change.of<Placement>()) {
        for (const std::optional<Placement> &row : {step.before, step.after}) {
            if (row)
                targets.insert(NoteTarget(row->highlight));
        }
    }
    return targets;
}

bool moves(const RowChange<Theme> &step)
{
    if (!step.before || !step.after)
        return true;
    return step.before->parent != step.after->parent || step.before->name != step.after->name
        || step.before->position != step.after->position;
}

// Whether rows may change their order as a whole.
bool reorders(const Change &change)
{
    const auto &themes = change.of<Theme>();
    return !change.of<Section>().isEmpty() || !change.of<Document>().isEmpty()
        || !change.of<Version>().isEmpty() || std::any_of(themes.cbegin(), themes.cend(), moves);
}

} // namespace

NotesModel::NotesModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &NotesModel::onChanged);
    connect(&project, &Project::wasReset, this, &NotesModel::reload);
    reload();
}

void NotesModel::setDocument(const DocumentId &document)
{
    if (m_document == document)
        return;
    m_document = document;
    reload();
}

void NotesModel::reload()
{
    beginResetModel();
    m_rows = noteRows(snapshot(), m_document);
    endResetModel();
}

void NotesModel::onChanged(const Change &change)
{
    const QSet<NoteTarget> targets = affectedTargets(change);
    if (reorders(change) || targets.size() > mostBlocksAtOnce) {
        replaceRows(0, m_rows.size(), noteRows(snapshot(), m_document));
        reportRows(0, m_rows.size());
        return;
    }
    for (const NoteTarget &target : targets)
        updateBlock(target);
    if (!change.of<Theme>().isEmpty() || !change.of<Author>().isEmpty()
        || change.of<Coding>().size() > mostBlocksAtOnce) {
        reportRows(0, m_rows.size());
        return;
    }
    for (const RowChange<Coding> &step : change.of<Coding>()) {
        for (const std::optional<Coding> &row : {step.before, step.after}) {
            if (row)
                reportTarget(NoteTarget(row->highlight));
        }
    }
}

// First row and number of rows; no rows when there is none.
std::pair<qsizetype, qsizetype> NotesModel::blockOf(const NoteTarget &target) const
{
    const auto first = std::find_if(m_rows.cbegin(), m_rows.cend(), [&target](const NoteRow &row) {
        return row.kind != NoteRow::Kind::Heading && row.target == target;
    });
    const auto last = std::find_if(first, m_rows.cend(), [&target](const NoteRow &row) {
        return row.kind == NoteRow::Kind::Heading || row.target != target;
    });
    return {first - m_rows.cbegin(), last - first};
}

void NotesModel::updateBlock(const NoteTarget &target)
{
    const auto [first, count] = blockOf(target);
    const QList<NoteRow> block = noteBlock(snapshot(), m_document, target);
    if (count > 0 && !block.isEmpty() && m_rows[first].place == block.constFirst().place) {
        replaceRows(first, count, block);
    } else {
        if (count > 0) {
            const bool isLast = first + count == m_rows.size()
                || m_rows[first + count].kind == NoteRow::Kind::Heading;
            const bool isAlone = isLast && m_rows[first - 1].kind == NoteRow::Kind::Heading;
            const qsizetype heading = headingOf(static_cast<int>(first));
            takeOut(isAlone ? first - 1 : first, isAlone ? count + 1 : count);
            if (!isAlone)
                reportRows(heading, 1);
        }
        if (!block.isEmpty()) {
            const NoteRow::Place &place = block.constFirst().place;
            const auto next = std::lower_bound(
                m_rows.cbegin(), m_rows.cend(), place,
                [](const NoteRow &row, const NoteRow::Place &at) { return row.place < at; });
            QList<NoteRow> rows = block;
            if (next == m_rows.cbegin() || std::prev(next)->place.group != place.group)
                rows.prepend(headingFor(snapshot(), m_document, place.group));
            putIn(next - m_rows.cbegin(), rows);
        }
    }
    reportTarget(target);
}

void NotesModel::takeOut(qsizetype first, qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + count - 1));
    m_rows.remove(first, count);
    endRemoveRows();
}

void NotesModel::putIn(qsizetype at, const QList<NoteRow> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + rows.size() - 1));
    m_rows.insert(at, rows.size(), NoteRow());
    std::copy(rows.cbegin(), rows.cend(), m_rows.begin() + at);
    endInsertRows();
}

// What is the same at both ends stays, so that views keep their place.
void NotesModel::replaceRows(qsizetype first, qsizetype count, const QList<NoteRow> &rows)
{
    const auto isSame = [](const NoteRow &a, const NoteRow &b) {
        return a.kind == b.kind && a.target == b.target && a.note == b.note;
    };
    const qsizetype shorter = std::min(count, rows.size());
    qsizetype head = 0;
    while (head < shorter && isSame(m_rows[first + head], rows[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
           && isSame(m_rows[first + count - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    takeOut(first + head, count - head - tail);
    putIn(first + head, rows.sliced(head, rows.size() - head - tail));
    for (qsizetype i = 0; i < rows.size(); ++i) // places and depths may differ in what stays
        m_rows[first + i] = rows[i];
}

void NotesModel::reportRows(qsizetype first, qsizetype count)
{
    if (count > 0)
        emit dataChanged(index(static_cast<int>(first)),
                         index(static_cast<int>(first + count - 1)));
}

void NotesModel::reportTarget(const NoteTarget &target)
{
    const auto [first, count] = blockOf(target);
    if (count == 0)
        return;
    reportRows(first, count);
    reportRows(headingOf(static_cast<int>(first)), 1);
}

QModelIndex NotesModel::indexOf(const NoteId &note) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&note](const NoteRow &row) { return row.note == note; });
    if (note.isNull() || found == m_rows.cend())
        return {};
    return index(static_cast<int>(found - m_rows.cbegin()));
}

QModelIndex NotesModel::indexOf(const NoteTarget &target) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [&target](const NoteRow &row) {
        const bool names = row.kind == NoteRow::Kind::Subject
            || (row.kind == NoteRow::Kind::Heading && row.place.group < noteGroups::unplaced);
        return names && row.target == target;
    });
    return found == m_rows.cend() ? QModelIndex()
                                  : index(static_cast<int>(found - m_rows.cbegin()));
}

int NotesModel::headingOf(int row) const
{
    // Places sort headings before the rest of their group.
    const NoteRow::Place start{m_rows[row].place.group, 0, {}, {}};
    const auto found = std::lower_bound(
        m_rows.cbegin(), m_rows.cend(), start,
        [](const NoteRow &each, const NoteRow::Place &at) { return each.place < at; });
    return static_cast<int>(found - m_rows.cbegin());
}

int NotesModel::subjectOf(int row) const
{
    if (m_rows[row].kind != NoteRow::Kind::Note)
        return -1;
    while (row > 0 && m_rows[row].kind == NoteRow::Kind::Note)
        --row;
    return m_rows[row].kind == NoteRow::Kind::Subject ? row : -1;
}

int NotesModel::endOf(int row) const
{
    const NoteRow &top = m_rows[row];
    for (++row; row < m_rows.size(); ++row) {
        const NoteRow &each = m_rows[row];
        if (each.kind == NoteRow::Kind::Heading
            || (top.kind != NoteRow::Kind::Heading && each.target != top.target))
            break;
    }
    return row;
}

int NotesModel::notesBelow(int row) const
{
    const auto isNote = [](const NoteRow &each) { return each.kind == NoteRow::Kind::Note; };
    if (isNote(m_rows[row]))
        return 0;
    return static_cast<int>(
        std::count_if(m_rows.cbegin() + row, m_rows.cbegin() + endOf(row), isNote));
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NoteRow &row = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case TargetRole:
        return QVariant::fromValue(row.target);
    case NoteRole:
        return QVariant::fromValue(row.note);
    case DepthRole:
        return row.depth;
    case CountRole:
        return notesBelow(index.row());
    case SectionRole: {
        const NoteTarget group = m_rows[headingOf(index.row())].target;
        const bool isSection = group.kind == NoteTarget::Kind::Section;
        return QVariant::fromValue(isSection ? SectionId(group.id) : SectionId());
    }
    default:
        return noteRowData(snapshot(), m_document, row, role);
    }
}

} // namespace meipi
