// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/projectsession.h"
#include "store/projectstore.h"

#include <QtConcurrentRun>

namespace meipi {

namespace {

/// The window is painted first.
constexpr std::chrono::milliseconds paintInterval{100};

} // namespace

Result<std::unique_ptr<ProjectSession>> ProjectSession::openAt(const QString &path,
                                                               const DocumentId &document)
{
    auto store = ProjectStore::open(path, ProjectStore::Access::ReadWrite);
    if (!store)
        return tl::unexpected(store.error());
    const Result<bool> isLarge = (*store)->isLarge();
    if (!isLarge)
        return tl::unexpected(isLarge.error());
    std::unique_ptr<ProjectSession> session(new ProjectSession(std::move(*store)));
    if (!*isLarge) {
        if (const auto loaded = session->load(); !loaded)
            return tl::unexpected(loaded.error());
        return session;
    }
    Result<ProjectSnapshot> seen = session->m_store->loadDocument(document);
    if (!seen)
        return tl::unexpected(seen.error());
    session->m_project.reset(*std::move(seen));
    session->findAuthor();
    session->m_beginReading.setSingleShot(true);
    session->m_beginReading.setInterval(paintInterval);
    connect(&session->m_beginReading, &QTimer::timeout, session.get(),
            &ProjectSession::startReadingRest);
    connect(&session->m_reading, &QFutureWatcherBase::finished, session.get(),
            [session = session.get()] { static_cast<void>(session->readRest()); });
    session->m_beginReading.start();
    return session;
}

Result<Done> ProjectSession::load()
{
    Result<ProjectSnapshot> snapshot = m_store->load();
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    m_isWhole = true;
    m_project.reset(*std::move(snapshot));
    findAuthor();
    return Done{};
}

void ProjectSession::startReadingRest()
{
    m_beginReading.stop();
    m_reading.setFuture(QtConcurrent::run(
        [path = path(), known = snapshot(), progress = &m_readingProgress]() -> Result<Reading> {
            const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
            if (!store)
                return tl::unexpected(store.error());
            Result<ProjectSnapshot> project = (*store)->load(*progress, known);
            if (!project)
                return tl::unexpected(project.error());
            return Reading{*std::move(project), (*store)->sequence()};
        }));
}

Result<Done> ProjectSession::readRest()
{
    if (m_isWhole)
        return Done{};
    if (m_beginReading.isActive())
        startReadingRest();
    m_reading.waitForFinished();
    const Result<Reading> reading = m_reading.result();
    if (!reading) {
        emit readFailed(reading.error());
        return tl::unexpected(reading.error());
    }
    m_isWhole = true;
    m_store->setSequence(reading->sequence);
    m_project.reset(reading->project);
    m_reading.setFuture({}); // which shares all rows
    findAuthor();
    emit becameWhole();
    return Done{};
}

} // namespace meipi
