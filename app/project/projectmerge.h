// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"
#include "project/pastrows.h"

#include <QStringList>

namespace meipi {

/// What bringing in another project adds and alters.
struct MergeReport {
    int documents = 0; ///< Added, as are the following.
    int versions = 0; ///< Of documents that were here.
    int themes = 0;
    int highlights = 0;
    int codings = 0;
    int notes = 0;
    int attributes = 0; ///< Values of attributes.
    int updated = 0; ///< Rows that were edited there and not here.
    int removedHere = 0; ///< Left out, as they were removed here.
    QStringList conflicts; ///< What differs and how that was decided, one translated sentence each.

    friend bool operator==(const MergeReport &, const MergeReport &) = default;
};

struct ProjectMerge {
    Change change;
    MergeReport report;
};

/// Brings in what @p other has and @p into has not, a project on the same documents or on others
/// (MergeMatch says what is the same, MergeChoice what is left out). Nothing is removed. A row that
/// both have is altered where only the other has edited it. Where both have, ours stays; other
/// words of notes, summaries and definitions come as further notes, by the context's author where
/// nobody is known to have written them. Our documents keep the text, the outline, the number and
/// the file name they have, and the attributes: only what is empty is filled; highlights of another
/// text are looked for in ours by their words. The project's own properties (its title) stay; those
/// that belong to something in it (their key has a slash) come along where there are none. To bring
/// in the same again changes nothing.
ProjectMerge mergeOf(const ProjectWithPast &into, const ProjectWithPast &other,
                     const EditContext &context);

} // namespace meipi
