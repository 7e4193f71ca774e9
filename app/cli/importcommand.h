// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi import PROJECT FILE: what another project or another program's file has, brought
/// into this one.
class ImportCommand : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ImportCommand() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    void print(const MergeReport &report, Console &console) const;
    void printAsJson(const MergeReport &report, const QStringList &losses, Console &console) const;
    Result<MergeReport> merge(ProjectSession &session, Console &console, QStringList &losses) const;

    QString m_file;
};

} // namespace meipi
