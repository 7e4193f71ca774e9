// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QString>

#include <mutex>

class QIODevice;

namespace meipi {

/// Where a command writes: results to one stream, what there is to say about them to the other,
/// both in UTF-8 whatever the locale. What refuses data is noticed and told by finish().
class Console {
public:
    /// @p output and @p messages are open and outlive the console. With @p isTerminal work that
    /// takes long shows how far it is.
    Console(QIODevice &output, QIODevice &messages, bool isTerminal = false);

    void print(QStringView line); ///< With a line end.
    void printText(QStringView text); ///< As it is.
    QIODevice &output(); ///< For bytes that are no text.
    bool finish(); ///< Flushes; false where a result could not be written.

    void warn(const QString &message); ///< meipi: warning: …, in one line.
    void fail(const QString &what, const QString &why); ///< meipi: WHAT: WHY, in one line.

    bool isTerminal() const { return m_isTerminal; }
    Progress &progress() { return m_progress; } ///< Of the command; Ctrl+C cancels it.
    void showProgress(); ///< In a line of its own that the next message replaces. Any thread.

private:
    void clearProgressLine();

    QIODevice &m_output;
    QIODevice &m_messages;
    bool m_isTerminal;
    bool m_outputFailed = false;
    Progress m_progress;

    std::mutex m_mutex; ///< Of what goes to m_messages.
    bool m_lineIsShown = false;
    bool m_hasResults = false;
};

/// @p text for one line of a terminal: line ends and tabs as a space, other control characters and
/// those that turn the direction of writing as U+FFFD, so that a file cannot steer the terminal.
QString oneLine(QStringView text);

} // namespace meipi
