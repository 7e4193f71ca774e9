// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QApplication;

namespace meipi {

/// Opens the window and runs until it is closed. @p arguments without the program's name: projects
/// or documents to open, or a link from an export, which a window that is running already takes;
/// none: the project used last, or the sample on the first start. Answers
/// with the exit code.
int runWindow(QApplication &application, const QStringList &arguments);

} // namespace meipi
