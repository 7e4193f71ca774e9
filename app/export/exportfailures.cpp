// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportfailures.h"

#include <QCoreApplication>
#include <QIODevice>

namespace meipi {

namespace {

struct FailureWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Export)
};

} // namespace

tl::unexpected<Error> exportCancelled()
{
    return failure(Error::Code::Cancelled, FailureWords::tr("The export was cancelled."));
}

tl::unexpected<Error> notWritable(const QIODevice &out)
{
    return failure(Error::Code::FileAccess,
                   FailureWords::tr("The file cannot be written: %1. Free some space or choose "
                                    "another folder.")
                       .arg(out.errorString()));
}

Result<Done> writeAll(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return notWritable(out);
    return Done{};
}

} // namespace meipi
