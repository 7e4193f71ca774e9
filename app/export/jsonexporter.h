// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

namespace meipi {

/// The whole project for other programs, as docs/json.md describes it: texts, outlines, themes,
/// highlights with where they stand in each version, notes, who has read what. UTF-8 without
/// byte-order mark; positions are code points, times ISO 8601 in UTC. Order is the text's.
class JsonExporter : public Exporter {
public:
    Info info() const override;
    Result<Done> write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                       QIODevice &out, Progress &progress) const override;
};

} // namespace meipi
