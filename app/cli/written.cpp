// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/written.h"

#include "cli/words.h"

namespace meipi {

Result<Done> writtenOrForce(Result<Done> written, const QString &path)
{
    if (written || written.error().code != Error::Code::FileExists)
        return written;
    return failure(Error::Code::FileExists,
                   Words::tr("%1 is there already; --force replaces it.").arg(path));
}

} // namespace meipi
