// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "session/projectsession.h"

namespace meipi {

/// How a command says which section it means.
struct SectionChoice {
    QString path;
    std::optional<QString> document;

    void declare(Arguments &arguments); ///< PATH, --document
    Result<SectionId> find(const ProjectSnapshot &project) const;
};

/// Performs @p change and prints how @p section stands then; without a place in the outline its
/// path is empty.
Result<Done> performOnSection(ProjectSession &session, const Result<Change> &change,
                              const QString &label, const SectionId &section, bool asJson,
                              Console &console);

} // namespace meipi
