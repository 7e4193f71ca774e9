// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace meipi::test {

/// The path of a file among the real documents that lie beside the project, or an empty string
/// where they are absent: tests then skip, saying so.
inline QString sharedData(const QString &name)
{
    const QString path =
        QDir::cleanPath(QStringLiteral(MEIPI_SOURCE_DIR "/../shared/data/") + name);
    return QFile::exists(path) ? path : QString();
}

} // namespace meipi::test

/// Skips the current test function, by name, where the document is absent.
#define MEIPI_REQUIRE_SHARED(variable, name)                                                       \
    const QString variable = meipi::test::sharedData(QStringLiteral(name));                        \
    if (variable.isEmpty())                                                                        \
    QSKIP("../shared/data/" name " is not there")
