// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/projectbuilder.h"

namespace meipi::test {

/// One edit of a script, with the documents that it brings along.
struct ScriptedEdit {
    QByteArray name;
    Change change;
    QList<DocumentSource> sources;
};

/// An edit of every kind there is, each fitting the project as the one before has left it; begins
/// with what @p builder has built, which must have two documents, themes, highlights and notes.
QList<ScriptedEdit> editsOfAllKinds(ProjectBuilder &builder);

} // namespace meipi::test
