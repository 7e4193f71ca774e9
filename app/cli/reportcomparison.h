// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"
#include "report/comparison.h"

namespace meipi {

/// meipi report comparison PROJECT: what was marked with each theme in each document or section.
class ReportComparison : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    void writeCell(const MarkedProject &project, JsonWriter &json, qsizetype row,
                   qsizetype column) const;

    std::optional<QString> m_theme;
    bool m_bySections = false;
    Comparison m_report;
};

} // namespace meipi
