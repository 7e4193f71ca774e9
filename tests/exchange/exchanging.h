// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangeformats.h"

namespace meipi::test {

/// What of @p project an exchange format is to carry, in a form that can be compared: current
/// versions alone under ids made from their documents, the authors of something, placed highlights
/// with the selector of their place, notes on what is left out moved to the document.
ProjectSnapshot carried(const ProjectSnapshot &project);

/// The bytes of an export with private notes; the test stops where it fails.
QByteArray exported(const QString &format, const ProjectSnapshot &project, bool withPrivate = true);

/// What each note hangs on and says, in order.
QStringList notesIn(const ProjectSnapshot &project);

/// The sentence of its error; empty where there is none.
template <class T>
QString whyNot(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().detail;
}

/// A request by "Importer" into @p into.
ForeignRequest requestFor(const ProjectSnapshot &into);

/// @p into with all that @p foreign brings.
ProjectSnapshot merged(const ProjectSnapshot &into, const ForeignProject &foreign,
                       QStringList *conflicts = nullptr);

/// A project of texts and words that formats stumble over, after @p steps random edits.
ProjectSnapshot nastyProject(quint32 seed, int steps);

} // namespace meipi::test
