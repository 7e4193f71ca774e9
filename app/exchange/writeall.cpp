// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writeall.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

Result<Done> writeAll(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) == bytes.size())
        return Done{};
    return failure(Error::Code::FileAccess,
                   QCoreApplication::translate("meipi::Exchange",
                                               "The file takes no more data; free some space or "
                                               "choose another place."),
                   out.errorString());
}

} // namespace meipi
