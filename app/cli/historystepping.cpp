// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historystepping.h"

#include "cli/historyjson.h"

namespace meipi {

void HistoryStepping::declareMore(Arguments &arguments)
{
    arguments.number(QStringLiteral("--count"), QStringLiteral("N"), m_count,
                     tr("How many steps; without it one."));
}

Result<Done> HistoryStepping::work(ProjectSession &session, Console &console)
{
    const auto steps = session.history();
    if (!steps)
        return tl::unexpected(steps.error());
    const bool undoes = m_direction == Direction::Undo;
    const auto wanted = undoes ? HistoryStep::State::Done : HistoryStep::State::Undone;
    const int count = m_count.value_or(1);
    const auto there =
        std::count_if(steps->cbegin(), steps->cend(),
                      [wanted](const HistoryStep &each) { return each.state == wanted; });
    if (there < count) {
        return failure(Error::Code::NotFound,
                       undoes ? tr("only this many steps can be undone: %1").arg(there)
                              : tr("only this many steps can be redone: %1").arg(there));
    }
    const auto taken = stepAll(session, count);
    if (!taken)
        return tl::unexpected(taken.error());
    if (asJson()) {
        printSteps(console, *taken);
        return Done{};
    }
    for (const HistoryStep &each : *taken)
        console.print(oneLine((undoes ? tr("Undone: %1") : tr("Redone: %1")).arg(each.label)));
    return Done{};
}

Result<Done> HistoryStepping::step(ProjectSession &session, Direction direction) const
{
    return direction == Direction::Undo ? session.undo() : session.redo();
}

Result<QList<HistoryStep>> HistoryStepping::stepAll(ProjectSession &session, int count) const
{
    const bool undoes = m_direction == Direction::Undo;
    QList<HistoryStep> taken;
    for (int i = 0; i < count; ++i) {
        std::optional<HistoryStep> next = undoes ? session.undoStep() : session.redoStep();
        if (const auto done = step(session, m_direction); !done) {
            // Back to where we were; the first error is the one to know of.
            const Direction back = undoes ? Direction::Redo : Direction::Undo;
            for (int k = 0; k < i && step(session, back); ++k) {}
            return tl::unexpected(done.error());
        }
        if (next) {
            next->state = undoes ? HistoryStep::State::Undone : HistoryStep::State::Done;
            taken.append(*next);
        }
    }
    return taken;
}

} // namespace meipi
