// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectsnapshot.h"

#include <QObject>

namespace meipi {

/// The open project in memory and the one signal for data. Only ProjectSession calls apply(), after
/// the file has the change; everyone else reads and listens.
class Project : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const ProjectSnapshot &snapshot() const { return m_snapshot; }
    void reset(ProjectSnapshot snapshot); ///< On open, and where it was read anew.
    void setText(const QString &textHash, const Text &text) { m_snapshot.setText(textHash, text); }
    void setStructure(const QString &structureHash, const TextStructure &structure)
    {
        m_snapshot.setStructure(structureHash, structure);
    }
    void apply(const Change &change);

signals:
    void changed(const meipi::Change &change);
    void wasReset();

private:
    ProjectSnapshot m_snapshot;
};

} // namespace meipi
