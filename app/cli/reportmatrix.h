// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"

namespace meipi {

/// meipi report matrix PROJECT: how many highlights meet in each row and column.
class ReportMatrix : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    QString m_rows;
    QString m_columns;
    QString m_measure;
    bool m_withSubthemes = false;
    bool m_outermost = false;
    MatrixReport m_report;
};

} // namespace meipi
