// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentoriginal.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "cli/written.h"
#include "session/originalfile.h"

#include <QIODevice>

namespace meipi {

void DocumentOriginal::declareMore(Arguments &arguments)
{
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_name,
                     tr("The document, by its name or title; needed where there are several."));
    arguments.required(QStringLiteral("-o,--output"), QStringLiteral("FILE"), m_output,
                       tr("The file to write; - is the standard output."));
    arguments.flag(QStringLiteral("--force"), m_force, tr("Replace a file that is there."));
}

Result<Done> DocumentOriginal::work(ProjectSession &session, Console &console)
{
    const auto document = documentOrOnly(session.snapshot(), m_name);
    if (!document)
        return tl::unexpected(document.error());
    if (m_output == u"-") {
        const auto bytes =
            session.originalBytes(session.snapshot().find(*document)->currentVersion);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (console.output().write(*bytes) != bytes->size())
            return failure(Error::Code::FileAccess, tr("standard output takes no more."));
        return Done{};
    }
    auto written = writtenOrForce(writeOriginal(session, *document, m_output, m_force), m_output);
    if (written && asJson())
        printWords(console, QLatin1String("written"), {m_output});
    return written;
}

} // namespace meipi
