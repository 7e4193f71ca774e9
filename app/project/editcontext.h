// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include "base/result.h"

namespace meipi {

/// Who edits, and when. Edit functions are pure: they check a wish against a snapshot and return
/// the Change that fulfils it, or the reason why not; an empty Change means that all is so already.
/// New rows get new ids, to be read from the Change.
struct EditContext {
    AuthorId author;
    Timestamp now;
};

} // namespace meipi
