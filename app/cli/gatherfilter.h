// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "report/gatheringcondition.h"

namespace meipi {

/// Which highlights a command is about, by a condition and by a saved query.
class GatherFilter {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments);

    bool isSet() const { return m_where.has_value() || m_query.has_value(); }
    /// Those that meet all that was asked for, in order; those with a place where nothing was.
    /// Fails with NotFound and Malformed.
    Result<QList<HighlightId>> highlights(const ProjectSnapshot &project) const;

private:
    std::optional<QString> m_where;
    std::optional<QString> m_query;
};

} // namespace meipi
