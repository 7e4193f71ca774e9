// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include <QDateTime>
#include <QLocale>

namespace meipi {

namespace {

bool isSame(const HistoryStep &a, const HistoryStep &b)
{
    return a.number == b.number && a.label == b.label && a.author == b.author && a.time == b.time
        && a.state == b.state;
}

QString shownTime(Timestamp time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds);
    return moment.date() == QDate::currentDate()
        ? QLocale().toString(moment.time(), QLocale::ShortFormat)
        : QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace

HistoryModel::HistoryModel(ProjectSession &session, QObject *parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &ProjectSession::historyChanged, this, &HistoryModel::onHistoryChanged);
    connect(&session.project(), &Project::wasReset, this, &HistoryModel::onHistoryChanged);
}

void HistoryModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        reload();
}

void HistoryModel::onHistoryChanged()
{
    m_isStale = true;
    if (m_isWatched)
        reload();
}

void HistoryModel::reload()
{
    m_isStale = false;
    QList<HistoryStep> fresh = m_session.history(most + 1).value_or(QList<HistoryStep>());
    m_isWhole = fresh.size() <= most;
    if (!m_isWhole)
        fresh.removeFirst();

    // What both lists begin with stays; the rest is few rows after an edit, an undo or a redo.
    qsizetype same = 0;
    while (same < std::min(fresh.size(), m_steps.size())
           && fresh[same].number == m_steps[same].number)
        ++same;
    if (same < m_steps.size()) {
        beginRemoveRows({}, static_cast<int>(same) + 1, static_cast<int>(m_steps.size()));
        m_steps.resize(same);
        endRemoveRows();
    }
    const qsizetype altered =
        std::mismatch(m_steps.cbegin(), m_steps.cend(), fresh.cbegin(), isSame).first
        - m_steps.cbegin();
    std::copy_n(fresh.cbegin(), same, m_steps.begin());
    if (same < fresh.size()) {
        beginInsertRows({}, static_cast<int>(same) + 1, static_cast<int>(fresh.size()));
        m_steps = fresh;
        endInsertRows();
    }
    // The row before the first altered one may have become current, or be so no longer.
    const auto first = static_cast<int>(std::min(altered, same));
    emit dataChanged(index(first), index(rowCount() - 1));
}

int HistoryModel::currentRow() const
{
    const auto undone = std::find_if(m_steps.cbegin(), m_steps.cend(), [](const HistoryStep &step) {
        return step.state == HistoryStep::State::Undone;
    });
    return static_cast<int>(undone - m_steps.cbegin());
}

QModelIndex HistoryModel::current() const
{
    return index(currentRow());
}

int HistoryModel::stepsTo(const QModelIndex &index) const
{
    return index.isValid() ? index.row() - currentRow() : 0;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size()) + 1;
}

const HistoryStep *HistoryModel::stepAt(const QModelIndex &index) const
{
    return index.row() > 0 ? &m_steps[index.row() - 1] : nullptr;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == CurrentRole)
        return index.row() == currentRow();
    if (role == MarkRole)
        return index.row() == currentRow() ? QStringLiteral("▸") : QString();
    const HistoryStep *step = stepAt(index);
    const bool isUndone = index.row() > currentRow();
    const QString beginning = m_isWhole ? tr("Beginning") : tr("Earlier steps");
    const QString label = step == nullptr ? beginning : step->label;
    const QString detail =
        step == nullptr ? QString() : tr("%1 · %2").arg(step->authorName, shownTime(step->time));
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString state = isUndone    ? tr("undone")
            : index.row() == currentRow() ? tr("current")
                                          : QString();
        QStringList words{label, detail, state};
        words.removeAll(QString());
        return words.join(role == Qt::ToolTipRole ? u"\n"_qs : u"; "_qs);
    }
    case NumberRole:
        return step == nullptr ? qint64(0) : step->number;
    case UndoneRole:
        return isUndone;
    case AuthorRole:
        return step == nullptr ? QString() : step->authorName;
    case TimeRole:
        return step == nullptr ? qint64(0) : step->time.milliseconds;
    case DetailRole:
        return detail;
    default:
        return {};
    }
}

} // namespace meipi
