// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace meipi::test {

/// What a command left behind.
struct Outcome {
    int code = -1;
    QString output;
    QString messages;

    QJsonObject json() const; ///< Of the output; empty where it is none.
    QJsonArray rows(const QString &key) const { return json().value(key).toArray(); }
};

/// Runs a command in this process, with "Tester" as the author of the preferences. Backups are kept
/// in @p library only.
Outcome run(const QStringList &arguments, const QString &library = {});

/// A folder with a text and, on demand, a project of it.
///
///     text: 导语。\n一、算力😀建设。\n支持建设枢纽。支持算力。\n二、数据开放。\n推动算力共享。\n
class Workplace {
public:
    Workplace();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const; ///< Written; its path.
    QString text() const { return m_text; } ///< Path of the document.
    QString project(); ///< Path of the project, made when first asked for.
    /// Of the folder, hidden ones too, sorted; without SQLite's own beside a project.
    QStringList entries() const;

private:
    QTemporaryDir m_folder;
    QString m_text;
    QString m_project;
};

extern const QString sampleText;

/// Whether @p outcome is a failure as scripts rely on it: nothing on the output, one line
/// "meipi: WHAT: WHY". Otherwise what is wrong.
QString failureFault(const Outcome &outcome, int code);

} // namespace meipi::test
