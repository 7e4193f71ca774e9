// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documentsfilter.h"
#include "session/preferences.h"

namespace meipi {

/// The order in which the documents of each project were last shown, kept in the preferences like
/// the places of reading: it is the reader's own business and no edit of a project.
class DocumentOrders {
public:
    /// @p preferences must outlive the object.
    explicit DocumentOrders(Preferences &preferences) : m_preferences(preferences) {}

    /// Of the 200 projects last sorted; the usual order is not kept but forgotten.
    void keep(const QString &projectPath, const DocumentsFilter::Order &order);
    /// The usual order where none was kept, or what was kept is damaged.
    DocumentsFilter::Order of(const QString &projectPath) const;

private:
    Preferences &m_preferences;
};

} // namespace meipi
