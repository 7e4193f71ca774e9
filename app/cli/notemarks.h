// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "project/draft.h"
#include "project/editcontext.h"

namespace meipi {

/// What a note is beside its text: status, star, private, done.
class NoteMarks {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declareForNew(Arguments &arguments);
    void declareForEdit(Arguments &arguments); ///< With what takes them off again.

    bool isEmpty() const;
    Result<Done> addTo(Draft &draft, const EditContext &context, const NoteId &note) const;

private:
    QString m_status; ///< Empty: as it is.
    bool m_star = false;
    bool m_noStar = false;
    bool m_private = false;
    bool m_noPrivate = false;
    bool m_done = false;
    bool m_noDone = false;
};

QStringList noteStatusKeys();

} // namespace meipi
