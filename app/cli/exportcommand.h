// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "export/exporter.h"

namespace meipi {

/// meipi export PROJECT -o OUT: the project in another format, a whole file or none.
class ExportCommand : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ExportCommand() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<const Exporter *> exporter() const;
    Result<ExportOptions> options(const ProjectSnapshot &project) const;
    Result<QList<ExportOptions::Report>> chosenReports() const;
    void takeNamedTemplate(ExportOptions &options, const ProjectSnapshot &project) const;
    Result<Done> toFolder(const ExportOptions &options, const ProjectSnapshot &project,
                          Console &console) const;
    Result<Done> toOutput(const Exporter &exporter, const ExportOptions &options,
                          const ProjectSnapshot &project, Console &console) const;

    QString m_output;
    std::optional<QString> m_format;
    QString m_groupBy;
    QString m_kind;
    QString m_context;
    std::optional<QString> m_filter;
    bool m_onlyNotes = false;
    QString m_paper;
    std::optional<QString> m_reports;
    std::optional<QString> m_template;
    std::optional<QString> m_date;
    QString m_language = QStringLiteral("zh");
    bool m_withByteOrderMark = false;
    bool m_withPrivate = false;
    bool m_force = false;
};

} // namespace meipi
