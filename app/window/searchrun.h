// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/projectsearch.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace meipi {

/// Searches a project on a thread of its own, one search after the other: a new one stops the one
/// before, of which nothing comes any more. Keeps what makes the next search quick.
class SearchRun : public QObject {
    Q_OBJECT

public:
    explicit SearchRun(QObject *parent = nullptr);
    ~SearchRun() override;

    void start(const ProjectSnapshot &project, const Finder &finder, const SearchScope &scope);
    void stop();
    void prepare(); ///< What the first search of all would have to wait for.
    bool isRunning() const { return m_progress != nullptr; }

    static constexpr qsizetype mostHits = 100'000; ///< Then the search ends.

signals:
    void found(const QList<meipi::FoundGroup> &groups);
    /// @p isWhole: not ended early, be it for too many hits. An error is of the pattern.
    void finished(bool isWhole, const std::optional<meipi::Error> &error);

private:
    struct Part {
        QList<FoundGroup> groups;
        bool isLast = false;
        bool isWhole = true;
        std::optional<Error> error;
    };
    using Watcher = QFutureWatcher<Part>;

    void take(const Watcher *watcher, const Part &part);

    QThreadPool m_pool; ///< Of one thread, whose alone the texts are.
    std::shared_ptr<SearchTexts> m_texts;
    std::shared_ptr<Progress> m_progress; ///< Of the search that runs; null when none does.
    Watcher *m_watcher = nullptr;
};

} // namespace meipi
