// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "cli/sectionanswer.h"

namespace meipi {

/// meipi section promote|demote|merge|drop PROJECT PATH. Of a measure, merge joins it with the next
/// one and drop sets it aside.
class SectionShape : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Edit { Promote, Demote, Merge, Drop };

    explicit SectionShape(Edit edit) : ProjectCommand(Use::Writes), m_edit(edit) {}

protected:
    void declareMore(Arguments &arguments) override;
    Result<Done> work(ProjectSession &session, Console &console) override;

private:
    Result<Change> change(const ProjectSnapshot &project, const SectionId &section) const;
    QString label() const;

    Edit m_edit;
    SectionChoice m_section;
};

} // namespace meipi
