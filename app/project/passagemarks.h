// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

namespace meipi {

/// A stretch of a document's current text, UTF-16 code units.
struct Passage {
    DocumentId document;
    TextRange range;

    friend bool operator==(const Passage &, const Passage &) = default;
    friend size_t qHash(const Passage &passage, size_t seed = 0)
    {
        return qHashMulti(seed, passage.document, passage.range);
    }
};

/// The sentences around @p passages, each once, in their order. A passage over several sentences
/// becomes the stretch of them all.
QList<Passage> sentencesAround(const ProjectSnapshot &project, const QList<Passage> &passages);

/// Marks them all as addHighlight() marks one, each once. Passages of nothing but white space are
/// passed over. Fails with NotFound (document, theme) and, where none can be marked, Usage.
Result<Change> addHighlights(const ProjectSnapshot &project, const EditContext &context,
                             const QList<Passage> &passages, const QList<ThemeId> &themes = {});

} // namespace meipi
