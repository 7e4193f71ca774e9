// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "export/exporter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace meipi {

/// A project as an AnnotationPage of the W3C Web Annotation Data Model (2017): an annotation for
/// each highlight, its notes and themes as textual bodies, and one for each note elsewhere.
/// Positions are code points (4.2.4); documents are told by the hash of their bytes, in the link
/// that opens them here. What an imported annotation held beyond that is given back, and so is what
/// found no place. Fails with Cancelled.
Result<QByteArray> annotationPage(const ProjectSnapshot &project, const ExportOptions &options,
                                  Progress &progress);

/// What of this very project an annotation page does not hold, one translated sentence each.
QStringList annotationLosses(const ProjectSnapshot &project, const ExportOptions &options);

/// Adds to @p made, an annotation of ours, what @p rest keeps of the one it was imported from:
/// its id, members, bodies, selectors and members of its target that we do not know.
void giveBack(QJsonObject &made, const QJsonObject &rest);

} // namespace meipi
