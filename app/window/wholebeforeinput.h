// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/projectsession.h"

namespace meipi {

/// While a session has only what is seen first (ProjectSession::openAt()), lets every key, click
/// and drop wait for the rest, so that whatever it does is done to the whole project. Turning the
/// wheel and moving the mouse wait for nothing.
class WholeBeforeInput : public QObject {
    Q_OBJECT

public:
    explicit WholeBeforeInput(ProjectSession &session); ///< Its parent.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ProjectSession &m_session;
};

} // namespace meipi
