// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/edits.h"

#include <QAction>

#include <array>

class QMenu;

namespace meipi {

class OutlineTree;
class PanelView;

/// The commands that shape the outline of a text: on sections and on measures what fits each. Where
/// a place in the text is needed it is asked for by a signal.
class OutlineCommands : public QObject {
    Q_OBJECT

public:
    /// The keys work in @p tree; all must outlive the object.
    OutlineCommands(Edits &edits, OutlineTree &tree, PanelView &view);

    void refresh(); ///< After the current row is another one or has changed.
    void addTo(QMenu &menu); ///< Those that fit the current row.
    void writeTitle(const SectionId &section, const QString &title);

signals:
    void renameRequested();
    void splitRequested(const meipi::SectionId &node); ///< At the place in the text.
    void headingRequested(); ///< Likewise.

private:
    enum Command {
        Promote,
        Demote,
        Rename,
        Heading,
        Split,
        Merge,
        Drop,
        SetAside,
        Count,
        Commands
    };

    QAction *&at(Command command) { return m_actions[static_cast<size_t>(command)]; }
    void addCommands(PanelView &view);
    void promote();
    void demote();
    void merge();
    void drop();
    void setAside(bool aside);
    SectionId current() const;
    bool isMeasure() const;

    Edits &m_edits;
    OutlineTree &m_tree;
    std::array<QAction *, Commands> m_actions;
};

} // namespace meipi
