// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/projectsnapshot.h"

namespace meipi {

/// What a blind author sees (blindview.h), and what there is.
struct BlindSight {
    const ProjectSnapshot &whole;
    const ProjectSnapshot &shown;
    AuthorId author;
};

/// The change that does to the whole project what @p edit, made from what is shown or from the
/// whole, does to what is shown. A highlight of somebody else is not removed: the author's own
/// themes and notes on it are. Fails with Conflict where others' hidden work would lose what it
/// hangs on, or another passage would be under it: a theme, section, document, highlight or note
/// that is removed, a highlight whose ends move.
Result<Change> editOfWhole(const BlindSight &sight, const Change &edit);

/// As uniteAuthors(). Fails with Conflict too where hidden work would become the author's own.
Result<Change> uniteAuthorsBlindly(const BlindSight &sight, const AuthorId &author,
                                   const AuthorId &into);

} // namespace meipi
