// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "support/projectbuilder.h"

namespace meipi::test {

/// A project whose texts, quotes, notes and names are as unkind to an export as can be: every ASCII
/// punctuation at every place of a line, fences, markup, formulas, emoji, bidirectional text,
/// characters that XML forbids; a note of 100 KB in every tenth. The same words for the same seed.
ProjectSnapshot nastyProject(quint32 seed);

/// How many of them a test goes through: MEIPI_NASTY_PROJECTS, else @p usual.
int nastyProjectCount(int usual);

/// What an export gives; stops the program where it fails.
QByteArray exported(QStringView format, const ProjectSnapshot &project,
                    const ExportOptions &options = {});

/// Two copies of a project that were put together in different orders, for equal bytes.
ProjectSnapshot rebuilt(const ProjectSnapshot &project);

QString withoutLoneSurrogates(const QString &text); ///< U+FFFD for each.
QString asXmlHasIt(const QString &text); ///< U+FFFD for what XML 1.0 forbids.

QStringList sorted(QStringList list);

} // namespace meipi::test
