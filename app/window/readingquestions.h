// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/fileopener.h"

class QWidget;

namespace meipi {

/// What the reading of documents has to ask the user, in dialogs over @p window, which must outlive
/// the opener and whatever is asked for.

/// Has @p files ask for passwords from now on.
void askForPasswords(FileOpener &files, QWidget *window);

/// Hands @p documents to @p done, at once where they have no coloured marks, otherwise when the
/// user has said what the colours stand for; never when that is cancelled. @p themes are the PATHs
/// to choose from.
void askAboutMarks(const QList<ImportedDocument> &documents, const QStringList &themes,
                   QWidget *window,
                   const std::function<void(const QList<ImportedDocument> &)> &done);

} // namespace meipi
