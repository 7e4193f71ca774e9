// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/jumphistory.h"

namespace meipi {

namespace {

constexpr qsizetype mostPlaces = 200;

} // namespace

void JumpHistory::clear()
{
    m_back.clear();
    m_forward.clear();
}

void JumpHistory::leave(const Place &here)
{
    m_forward.clear();
    if (!m_back.isEmpty() && m_back.last() == here)
        return;
    m_back.append(here);
    if (m_back.size() > mostPlaces)
        m_back.removeFirst();
}

JumpHistory::Place JumpHistory::goBack(const Place &here)
{
    m_forward.append(here);
    return m_back.takeLast();
}

JumpHistory::Place JumpHistory::goForward(const Place &here)
{
    m_back.append(here);
    return m_forward.takeLast();
}

} // namespace meipi
