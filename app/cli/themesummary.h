// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi theme summarize PROJECT PATH TEXT: what is said of a theme in a document or section, in
/// the comparison.
class ThemeSummary : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    ThemeSummary() : ProjectCommand(Use::Writes) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    QString m_path;
    QString m_text;
    std::optional<QString> m_document;
    std::optional<QString> m_section;
};

} // namespace meipi
