// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemunitsmodel.h"

#include "project/unitnumbers.h"
#include "text/shortened.h"

namespace meipi {

namespace {

constexpr qsizetype unitCharacters = 60;

}

void ProblemUnitsModel::setPass(const ProjectSnapshot &project, const CodingPass &pass)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < pass.count(); ++i) {
        if (pass.isProblem(i))
            rows.append({i, pass.state(i)});
    }
    const qsizetype before = m_rows.size();
    m_project = project;
    m_pass = pass;
    // Mostly a unit is settled, or none.
    qsizetype same = 0;
    while (same < std::min(before, rows.size()) && m_rows[same] == rows[same])
        ++same;
    if (same == before && same == rows.size()) {
        if (same > 0)
            emit dataChanged(index(0), index(static_cast<int>(same) - 1)); // other themes, perhaps
        return;
    }
    if (rows.size() + 1 == before && m_rows.sliced(same + 1) == rows.sliced(same)) {
        beginRemoveRows({}, static_cast<int>(same), static_cast<int>(same));
        m_rows = rows;
        endRemoveRows();
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
}

qsizetype ProblemUnitsModel::unitAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows[index.row()].unit : -1;
}

int ProblemUnitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemUnitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Row &row = m_rows[index.row()];
    const CodingUnit &unit = m_pass.unit(row.unit);
    const Text text = m_project.text(unit.document);
    const TextRange range = unit.range.intersected({0, text.size()});
    const QString words =
        shortened(text.string().mid(range.start, range.length()).simplified(), unitCharacters);
    QStringList themes;
    for (const ThemeId &theme : unit.themes) {
        if (const Theme *known = m_project.find(theme))
            themes.append(known->name);
    }
    QString problem = problemWord(row.state);
    if (!themes.isEmpty())
        problem += u" ("_qs + themes.join(u", "_qs) + u')';
    return u"%1  %2  %3"_qs.arg(UnitNumbers(m_project).of(unit.document, unit.range), problem,
                                words);
}

} // namespace meipi
