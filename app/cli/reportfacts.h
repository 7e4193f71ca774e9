// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/sourcefiles.h"
#include "report/factsreport.h"

namespace meipi {

/// meipi report facts PROJECT|FILE: amounts, shares, deadlines, years, titles, bodies and how far
/// verbs bind, of a project or of one document without any project.
class ReportFacts : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    Result<QList<FactKind>> kinds() const;
    Result<Done> writeCsv(const ProjectSnapshot &project, const FactsReport &report) const;
    static void printJson(const ProjectSnapshot &project, const FactsReport &report,
                          Console &console);

    QString m_path;
    QStringList m_kinds;
    std::optional<QString> m_document;
    std::optional<QString> m_csv;
    bool m_force = false;
    bool m_asList = false;
    ReadingOptions m_reading;
    bool m_asJson = false;
};

} // namespace meipi
