// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"
#include "report/codingpass.h"

namespace meipi {

/// meipi report problems PROJECT: the units that are not coded as the rules of the dimensions ask.
class ReportProblems : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    Result<QList<ThemeId>> dimensions(const ProjectSnapshot &project) const;
    Result<QList<AuthorId>> authors(const MarkedProject &project) const;

    QStringList m_dimensions;
    QString m_unit = QStringLiteral("measure");
    std::optional<QString> m_author;
    QList<CodingPass> m_passes;
};

} // namespace meipi
