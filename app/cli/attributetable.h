// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi attribute table PROJECT: all values, a document a row, also as CSV.
class AttributeTable : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    AttributeTable() : ProjectCommand(Use::Reads) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<Done> writeCsv(const ProjectSnapshot &project, Console &console) const;

    std::optional<QString> m_output;
    QString m_language = QStringLiteral("zh");
    bool m_withByteOrderMark = false;
    bool m_force = false;
};

} // namespace meipi
