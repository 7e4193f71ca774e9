// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace meipi {

/// @p title as a file's name, without suffix, that Windows, macOS, Linux and Obsidian take and that
/// links need not hide: composed, on one line, without <>:"/\|?*#^[]%&, control, format, private
/// and unassigned characters, dots and spaces at its ends, names of devices; at most 100 bytes of
/// UTF-8, cut between characters. Chinese and emoji stay. Never empty.
QString safeFileName(QStringView title);

/// Names in one folder, which differ in more than case and composition.
class FileNames {
public:
    void take(const QString &name);
    bool isTaken(const QString &name) const;
    /// @p base with @p suffix, and a number between them where that is taken; it is from now on.
    QString unlike(const QString &base, const QString &suffix);

private:
    QSet<QString> m_folded;
};

} // namespace meipi
