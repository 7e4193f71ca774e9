// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/vaultexporter.h"

#include <QByteArray>
#include <QMap>

namespace meipi::test {

ExportOptions groupedAs(ExportOptions::GroupBy groupBy);

/// Exports, or stops the program where that fails.
VaultSummary write(const QString &folder, const ProjectSnapshot &project,
                   const ExportOptions &options = {}, bool isForced = false);

QMap<QString, QByteArray> filesIn(const QString &folder); ///< All of them, by their paths in it.
QString textOf(const QString &folder, const QString &name);
void put(const QString &path, const QString &text);
QString nameWith(const QString &folder, const QString &part); ///< Of the one that has it.

} // namespace meipi::test
