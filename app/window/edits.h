// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/blindedits.h"
#include "session/shownproject.h"

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
    /// What the author is shown (shownproject.h): all that is seen, counted, written out and edited
    /// is taken from it.
    const Project &project() const { return m_shown.project(); }
    const ProjectSnapshot &snapshot() const { return project().snapshot(); }
    /// With what is hidden, for edits after which it is to hang on something else.
    const ProjectSnapshot &whole() const { return m_session.snapshot(); }
    EditContext context() const { return m_session.context(); }

    /// Whether it was done; otherwise failed() has been emitted. @p label is translated.
    bool perform(const Result<Change> &change, const QString &label, const QString &joinKey = {});
    /// Whether they were done; otherwise failed() has been emitted, or it is being asked whether
    /// others' work may be shown by it.
    bool undo();
    bool redo();

    bool isOutdated() const { return m_shown.isOutdated(); } ///< See becameOutdated().
    bool isBlind() const { return m_shown.isBlind(); } ///< Others' work is hidden.
    BlindSight sight() const { return {whole(), snapshot(), m_session.author()}; }
    bool hideOthers(); ///< Like perform().
    void revealOthers(); ///< After asking.
    /// How it is asked whether others' work may be shown; without it nobody is asked.
    using Asking = std::function<void(const std::function<void()> &then)>;
    void setAsking(const Asking &ask) { m_ask = ask; }

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
    /// project() should be another; whoever holds these edits is to be made anew.
    void becameOutdated();

private:
    bool step(bool isBack);

    ProjectSession &m_session;
    ShownProject m_shown;
    Keeping m_keep;
    Asking m_ask;
    QSet<const QObject *> m_unwritten; ///< Fields.
};

} // namespace meipi
