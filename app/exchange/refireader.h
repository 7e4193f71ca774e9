// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

namespace meipi {

/// Reads a .qdpx, a bare .qde or a .qdc, as REFI-QDA 1.5 has them and as programs write them:
/// elements by local name, draft namespaces, GUIDs in any case, with braces and of other forms,
/// sources in folders of any case or none, texts inline or in files, with CR LF and byte-order mark
/// (SourcePositions), dates and users missing, names given twice, several .qde. Pure; any thread.
/// Fails with Malformed, TooLarge and Cancelled; nothing outside @p bytes is opened.
Result<ForeignReading> readRefi(const QByteArray &bytes, const ForeignRequest &request,
                                Progress &progress);

} // namespace meipi
