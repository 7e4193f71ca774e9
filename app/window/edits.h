// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

#include <QSet>

#include <functional>

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

    /// How the project is kept as it is before @p then removes or brings in much, should history
    /// not be enough; @p then does not run where that fails.
    using Keeping = std::function<void(const std::function<void()> &then)>;
    void setKeeping(const Keeping &keep) { m_keep = keep; }
    void afterKeeping(const std::function<void()> &then); ///< At once where nothing is set.

    /// Tells whether @p field holds words that are not written yet, so that nothing says meanwhile
    /// that all is saved. A field that is deleted holds none.
    void setUnwritten(const QObject &field, bool isUnwritten);
    bool hasUnwritten() const { return !m_unwritten.isEmpty(); }

signals:
    void aboutToStep(); ///< Before undo() and redo(): what was typed but not written is to be.
    void failed(const meipi::Error &error);
    void performed(const QString &label);
    void unwrittenChanged(); ///< hasUnwritten() has.

private:
    ProjectSession &m_session;
    Keeping m_keep;
    QSet<const QObject *> m_unwritten; ///< Fields.
};

} // namespace meipi
