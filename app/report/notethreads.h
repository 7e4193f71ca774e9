// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/notesreport.h"

#include <QSet>

namespace meipi {

/// Notes with their replies, as they are shown to readers: what is private stays out with all that
/// answers it, unless it was asked for. @p project must outlive the object.
class NoteThreads {
public:
    NoteThreads(const ProjectSnapshot &project, bool includePrivate);

    QList<ReportNote> on(const NoteTarget &target) const; ///< By time.
    QString nameOf(const AuthorId &author) const; ///< Empty where there is no such row.
    const QSet<QString> &authors() const { return m_authors; } ///< Of all given out so far.

private:
    ReportNote noteFrom(const Note &row) const;

    const ProjectSnapshot &m_project;
    bool m_includePrivate = false;
    mutable QSet<QString> m_authors;
};

} // namespace meipi
