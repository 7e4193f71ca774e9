// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edits.h"

namespace meipi {

Edits::Edits(ProjectSession &session, QObject *parent) : QObject(parent), m_session(session)
{
}

bool Edits::perform(const Result<Change> &change, const QString &label, const QString &joinKey)
{
    if (!change) {
        emit failed(change.error());
        return false;
    }
    if (const auto written = m_session.perform(*change, label, joinKey); !written) {
        emit failed(written.error());
        return false;
    }
    emit performed(label);
    return true;
}

void Edits::afterKeeping(const std::function<void()> &then)
{
    if (m_keep)
        m_keep(then);
    else
        then();
}

void Edits::setUnwritten(const QObject &field, bool isUnwritten)
{
    if (isUnwritten == m_unwritten.contains(&field))
        return;
    if (isUnwritten) {
        m_unwritten.insert(&field);
        connect(&field, &QObject::destroyed, this,
                [this, gone = &field] { setUnwritten(*gone, false); });
    } else {
        m_unwritten.remove(&field);
        disconnect(&field, &QObject::destroyed, this, nullptr);
    }
    if (m_unwritten.size() == (isUnwritten ? 1 : 0))
        emit unwrittenChanged();
}

void Edits::undo()
{
    emit aboutToStep();
    if (const auto undone = m_session.undo(); !undone)
        emit failed(undone.error());
}

void Edits::redo()
{
    emit aboutToStep();
    if (const auto redone = m_session.redo(); !redone)
        emit failed(redone.error());
}

} // namespace meipi
