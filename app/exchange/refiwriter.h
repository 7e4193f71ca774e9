// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "export/exporter.h"

#include <QList>

namespace meipi {

/// A project as REFI-QDA 1.5 has it: the XML, valid against Project.xsd, and the files that it
/// names, to lie in sources/. Positions are code points of the LF text without byte-order mark,
/// half-open (specification 10.2, annex A.2). Themes are codes; the outline is a tree of codes
/// below one for each document, sections that cannot be applied with measures that are; notes hang
/// as notes where they hang, replies on what they reply to; a selection's name is its quote.
struct RefiProject {
    struct File {
        QString name; ///< GUID and suffix.
        QByteArray bytes;
    };

    QByteArray xml;
    QList<File> files;
};

/// Fails with Cancelled.
Result<RefiProject> refiProject(const ProjectSnapshot &project, const ExportOptions &options,
                                Progress &progress);
QByteArray refiCodebook(const ProjectSnapshot &project);

/// What of this very project a .qdpx does not hold, one translated sentence each.
QStringList refiLosses(const ProjectSnapshot &project, const ExportOptions &options);

} // namespace meipi
