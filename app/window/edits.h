// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

namespace meipi {

/// How the window's widgets edit: they hand over what an edit function answered, and whatever goes
/// wrong is reported in one place.
class Edits : public QObject {
    Q_OBJECT

public:
    /// @p session must outlive the object.
    explicit Edits(ProjectSession &session, QObject *parent = nullptr);

    ProjectSession &session() const { return m_session; }
    const ProjectSnapshot &snapshot() const { return m_session.snapshot(); }
    EditContext context() const { return m_session.context(); }

    /// Whether it was done; otherwise failed() has been emitted. @p label is translated.
    bool perform(const Result<Change> &change, const QString &label, const QString &joinKey = {});
    void undo();
    void redo();

signals:
    void aboutToStep(); ///< Before undo() and redo(): what was typed but not written is to be.
    void failed(const meipi::Error &error);
    void performed(const QString &label);

private:
    ProjectSession &m_session;
};

} // namespace meipi
