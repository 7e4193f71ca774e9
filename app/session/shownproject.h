// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

namespace meipi {

/// What of the open project is shown to the session's author: all of it or, while that author codes
/// blind (blindcoding.h), a second project without others' work that follows the first. Which of
/// the two it is is settled when the object is made, as views hold on to it; once it should be the
/// other one, becameOutdated() says so.
class ShownProject : public QObject {
    Q_OBJECT

public:
    /// @p session must outlive the object.
    explicit ShownProject(ProjectSession &session, QObject *parent = nullptr);

    const Project &project() const { return m_filtered ? *m_filtered : m_session.project(); }
    bool isBlind() const { return m_filtered != nullptr; }
    bool isOutdated() const; ///< See becameOutdated().

    /// The change that does to the whole project what @p edit does to what is shown; see
    /// editOfWhole() (blindedits.h).
    Result<Change> wholeEdit(const Change &edit) const;
    bool reveals(const Change &change) const; ///< What is hidden.

signals:
    void becameOutdated(); ///< Within the signals of the session; views are still there.

private:
    void onChanged(const Change &change);
    void takeText(const VersionId &version);
    void onReset();
    void check();

    ProjectSession &m_session;
    AuthorId m_author; ///< Whose work is shown, while others' is not.
    std::unique_ptr<Project> m_filtered; ///< Null: all is shown.
};

} // namespace meipi
