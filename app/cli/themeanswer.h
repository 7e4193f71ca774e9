// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "session/projectsession.h"

namespace meipi {

/// Performs @p change and prints how @p theme stands then.
Result<Done> performOnTheme(ProjectSession &session, const Result<Change> &change,
                            const QString &label, const ThemeId &theme, bool asJson,
                            Console &console);

} // namespace meipi
