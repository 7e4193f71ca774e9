// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"
#include "report/crosstab.h"

namespace meipi {

/// meipi report crosstab PROJECT --rows AXIS --columns AXIS: themes by themes, documents or their
/// attributes, counted by units, highlights, documents or characters.
class ReportCrosstab : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    static Result<CrossAxis> axis(const MarkedProject &project, const QString &written);
    Result<CrossShown> shown() const;

    QString m_rows;
    QString m_columns;
    QString m_counted = QStringLiteral("units");
    QString m_unit = QStringLiteral("measure");
    std::optional<QString> m_show;
    bool m_isOfProblems = false;
    Crosstab m_report;
};

} // namespace meipi
