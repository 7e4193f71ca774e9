// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi history undo|redo PROJECT [--count N]: N steps, or none where there are fewer.
class HistoryStepping : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Direction { Undo, Redo };

    explicit HistoryStepping(Direction direction)
        : ProjectCommand(Use::Writes), m_direction(direction)
    {
    }

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<Done> step(ProjectSession &session, Direction direction) const;
    Result<QList<HistoryStep>> stepAll(ProjectSession &session, int count) const;

    Direction m_direction;
    std::optional<int> m_count;
};

} // namespace meipi
