// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

namespace meipi {

void Project::reset(ProjectSnapshot snapshot)
{
    m_snapshot = std::move(snapshot);
    emit wasReset();
}

void Project::apply(const Change &change)
{
    m_snapshot.apply(change);
    emit changed(change);
}

} // namespace meipi
