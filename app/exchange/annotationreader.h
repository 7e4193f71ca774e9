// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/foreignreading.h"

namespace meipi {

/// Reads web annotations: one, an array of them, an AnnotationPage, a collection with its first
/// page, an AnnotationSet, an export of Hypothesis. They are placed in the documents that the
/// request's project has, by the hash or the name in their source, else in the one document that
/// holds their quote; positions count code points or UTF-16 units, as the quote tells. Bodies that
/// are text become notes, tags themes. What is not understood is kept beside the highlight, and an
/// annotation without a place as a whole, for an export to give it back (annotationnames.h).
/// Nothing is fetched. Pure; any thread. Fails with Malformed (no JSON, no annotations), TooLarge
/// (over 256 MiB) and Cancelled.
Result<ForeignReading> readAnnotations(const QByteArray &bytes, const ForeignRequest &request,
                                       Progress &progress);

} // namespace meipi
