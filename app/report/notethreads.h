// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notesreport.h"

#include <QHash>

namespace meipi {

/// Notes with their replies, as they are shown to readers: what is private stays out with all that
/// answers it, unless it was asked for. @p project must outlive the object.
class NoteThreads {
public:
    NoteThreads(const ProjectSnapshot &project, bool includePrivate);

    QList<ReportNote> on(const NoteTarget &target) const; ///< By time.
    QString nameOf(const AuthorId &author) const; ///< Empty where there is no such row.
    QStringList authors() const; ///< The names given out so far, on notes too, each once, sorted.

private:
    ReportNote noteFrom(const Note &row) const;

    const ProjectSnapshot &m_project;
    bool m_includePrivate = false;
    mutable QHash<AuthorId, QString> m_names; ///< Of those asked for.
};

} // namespace meipi
