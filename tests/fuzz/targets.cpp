// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <algorithm>

namespace meipi::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all{
        {"project", runProject, projectSeeds},
        {"decoding", runDecoding, decodingSeeds},
        {"outline", runOutline, outlineSeeds},
        {"markdown", runMarkdown, markdownSeeds},
        {"pandoc", runPandoc, pandocSeeds},
        {"word", runWord, wordSeeds},
        {"pdf", runPdf, pdfSeeds},
    };
    return all;
}

const Target *targetNamed(const QByteArray &name)
{
    const QList<Target> &all = targets();
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [&name](const Target &target) { return target.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

void verify(bool holds, const char *promise, const QString &found)
{
    if (!holds)
        qFatal("A promise is broken: %s. %s", promise, qUtf8Printable(found));
}

} // namespace meipi::fuzz
