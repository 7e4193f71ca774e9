// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"

namespace meipi {

/// meipi query add PROJECT NAME CONDITION, query rename PROJECT NAME NEWNAME and query remove
/// PROJECT NAME.
class QueryEdit : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Edit { Add, Rename, Remove };

    explicit QueryEdit(Edit edit) : ProjectCommand(Use::Writes), m_edit(edit) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Edit m_edit;
    QString m_name;
    QString m_second; ///< The condition, or the new name.
    bool m_replaces = false;
};

} // namespace meipi
