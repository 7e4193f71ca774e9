// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

#include <initializer_list>

namespace meipi::test {

/// Nothing but @p names, and how the sanitizers are to behave, as this program has them.
inline QProcessEnvironment bareEnvironment(std::initializer_list<const char *> names = {})
{
    QProcessEnvironment environment;
    const auto pass = [&environment](const char *name) {
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    };
    for (const char *name : names)
        pass(name);
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS"})
        pass(name);
    return environment;
}

} // namespace meipi::test
