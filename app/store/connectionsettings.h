// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlitefile.h"

namespace meipi {

/// Sets up a connection to a project: foreign keys, cells checked as they are read, and edits that
/// are on the disk once they are done, which is read back. With a write-ahead log where @p hasLog
/// and the file system can; else with a rollback journal, which is as durable where the folder is
/// synchronised too (EXTRA). Fails with FileAccess where the file does not take this.
Result<Done> setUp(const SqliteFile &file, bool hasLog);

} // namespace meipi
