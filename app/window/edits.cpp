// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/edits.h"

#include "project/blindcoding.h"

namespace meipi {

Edits::Edits(ProjectSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_shown(session)
{
    connect(&m_shown, &ShownProject::becameOutdated, this, &Edits::becameOutdated);
}

bool Edits::perform(const Result<Change> &change, const QString &label, const QString &joinKey)
{
    const Result<Change> whole = change ? m_shown.wholeEdit(*change) : change;
    if (!whole) {
        emit failed(whole.error());
        return false;
    }
    if (const auto written = m_session.perform(*whole, label, joinKey); !written) {
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

bool Edits::undo()
{
    return step(true);
}

bool Edits::redo()
{
    return step(false);
}

bool Edits::step(bool isBack)
{
    emit aboutToStep();
    const auto run = [this, isBack] {
        const auto done = isBack ? m_session.undo() : m_session.redo();
        if (!done)
            emit failed(done.error());
        return done.has_value();
    };
    const auto next = isBack ? m_session.undoStep() : m_session.redoStep();
    if (next && m_ask && m_shown.reveals(isBack ? next->change.inverted() : next->change)) {
        m_ask(run);
        return false;
    }
    return run();
}

bool Edits::hideOthers()
{
    const Author author{m_session.author(), m_session.authorName(), Timestamp::now()};
    return perform(meipi::hideOthers(whole(), author), tr("Hide others' codings"));
}

void Edits::revealOthers()
{
    const auto reveal = [this] {
        perform(meipi::revealOthers(whole(), m_session.author()), tr("Reveal others' codings"));
    };
    if (m_ask)
        m_ask(reveal);
    else
        reveal();
}

} // namespace meipi
