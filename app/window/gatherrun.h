// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/highlightgathering.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace meipi {

/// Gathers highlights on a thread of its own, one question after the other: a new one stops the one
/// before, of which nothing comes any more. Keeps what makes the next question quick.
class GatherRun : public QObject {
    Q_OBJECT

public:
    explicit GatherRun(QObject *parent = nullptr);
    ~GatherRun() override;

    void setProject(const ProjectSnapshot &project); ///< What is asked from now on.
    void start(const GatheringCondition &condition);
    void stop();
    bool isRunning() const { return m_progress != nullptr; }

signals:
    /// From the project as it was when it was asked.
    void gathered(const meipi::ProjectSnapshot &project,
                  const QList<meipi::ListedPassage> &passages);

private:
    struct State {
        std::unique_ptr<HighlightGathering> gathering;
        quint64 revision = 0; ///< Of the project that it gathers from.
    };
    using Watcher = QFutureWatcher<QList<ListedPassage>>;

    QThreadPool m_pool; ///< Of one thread, whose alone the state is.
    std::shared_ptr<State> m_state;
    std::shared_ptr<Progress> m_progress; ///< Of what runs; null when nothing does.
    Watcher *m_watcher = nullptr;
    ProjectSnapshot m_project;
    quint64 m_revision = 0;
};

} // namespace meipi
