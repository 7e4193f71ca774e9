// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One target under libFuzzer, by tests/fuzz/run. Beyond libFuzzer's own options:
//
//     fuzz_project --seeds FOLDER     writes what the target begins with, and ends
#include "targets.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

#include <cstdlib>

using meipi::fuzz::Target;

namespace {

const Target &target()
{
    static const Target *const chosen = meipi::fuzz::targetNamed(MEIPI_FUZZ_TARGET);
    if (chosen == nullptr)
        qFatal("There is no target %s", MEIPI_FUZZ_TARGET);
    return *chosen;
}

void writeSeeds(const QString &folder)
{
    int number = 0;
    const QList<QByteArray> seeds = target().seeds();
    for (const QByteArray &seed : seeds) {
        QFile file(QStringLiteral("%1/seed%2").arg(folder).arg(++number));
        if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    }
}

} // namespace

// Named and typed by libFuzzer.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    static const QCoreApplication application(*count, *arguments);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == QLatin1String("--seeds")) {
        writeSeeds(given.value(2));
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
