// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchrun.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QtConcurrentRun>

namespace meipi {

namespace {

constexpr qint64 partTime = 30; // milliseconds that hits wait for others

} // namespace

SearchRun::SearchRun(QObject *parent) : QObject(parent), m_texts(std::make_shared<SearchTexts>())
{
    m_pool.setMaxThreadCount(1);
}

SearchRun::~SearchRun()
{
    stop();
}

void SearchRun::start(const ProjectSnapshot &project, const Finder &finder,
                      const SearchScope &scope)
{
    stop();
    m_progress = std::make_shared<Progress>();
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::resultReadyAt, this,
            [this, watcher = m_watcher](int index) { take(watcher, watcher->resultAt(index)); });
    const auto work = [project, finder, scope, texts = m_texts,
                       progress = m_progress](QPromise<Part> &promise) {
        texts->forgetOld(project);
        Part part;
        qsizetype hits = 0;
        QElapsedTimer timer;
        bool isFirst = true;
        const auto searched =
            searchProject(project, finder, scope, *texts, *progress, [&](const FoundGroup &group) {
                part.groups.append(group);
                hits += group.hits.size();
                if (hits > mostHits) {
                    QList<TextRange> &last = part.groups.last().hits;
                    last.resize(std::max<qsizetype>(0, last.size() - (hits - mostHits)));
                    progress->cancel();
                }
                if (isFirst || timer.elapsed() > partTime) {
                    promise.addResult(part);
                    part.groups.clear();
                    timer.start();
                }
                isFirst = false;
            });
        part.isLast = true;
        part.isWhole = searched && hits <= mostHits;
        if (!searched && searched.error().code != Error::Code::Cancelled)
            part.error = searched.error();
        promise.addResult(part);
    };
    m_watcher->setFuture(QtConcurrent::run(&m_pool, work));
}

void SearchRun::stop()
{
    if (m_progress != nullptr)
        m_progress->cancel();
    m_progress.reset();
    if (m_watcher == nullptr)
        return;
    m_watcher->disconnect(this);
    m_watcher->cancel();
    std::exchange(m_watcher, nullptr)->deleteLater();
}

void SearchRun::prepare()
{
    m_pool.start([] { folded(u"a"); });
}

void SearchRun::take(const Watcher *watcher, const Part &part)
{
    if (!part.groups.isEmpty())
        emit found(part.groups);
    // Who hears of the hits may have begun another search.
    if (!part.isLast || watcher != m_watcher)
        return;
    m_progress.reset();
    std::exchange(m_watcher, nullptr)->deleteLater();
    emit finished(part.isWhole, part.error);
}

} // namespace meipi
