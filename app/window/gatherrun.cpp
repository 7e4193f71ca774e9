// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gatherrun.h"

#include <QtConcurrentRun>

namespace meipi {

GatherRun::GatherRun(QObject *parent) : QObject(parent), m_state(std::make_shared<State>())
{
    m_pool.setMaxThreadCount(1);
}

GatherRun::~GatherRun()
{
    stop();
}

void GatherRun::setProject(const ProjectSnapshot &project)
{
    m_project = project;
    ++m_revision;
}

void GatherRun::start(const GatheringCondition &condition)
{
    stop();
    m_progress = std::make_shared<Progress>();
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::finished, this, [this, project = m_project] {
        const QList<ListedPassage> passages = m_watcher->result();
        std::exchange(m_watcher, nullptr)->deleteLater();
        m_progress.reset();
        emit gathered(project, passages);
    });
    const auto work = [project = m_project, revision = m_revision, condition, state = m_state,
                       progress = m_progress] {
        if (progress->isCancelled())
            return QList<ListedPassage>();
        if (state->gathering == nullptr || state->revision != revision)
            state->gathering = std::make_unique<HighlightGathering>(project);
        state->revision = revision;
        const auto found = state->gathering->gathered(condition, *progress);
        return found ? *found : QList<ListedPassage>(); // only cancelled
    };
    m_watcher->setFuture(QtConcurrent::run(&m_pool, work));
}

void GatherRun::stop()
{
    if (m_progress != nullptr)
        m_progress->cancel();
    m_progress.reset();
    if (m_watcher == nullptr)
        return;
    m_watcher->disconnect(this);
    std::exchange(m_watcher, nullptr)->deleteLater();
}

} // namespace meipi
