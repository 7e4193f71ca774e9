// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace meipi {

/// What became of the files that were to be read.
struct ReadFiles {
    QList<ImportedDocument> documents; ///< In the order of the paths.
    QList<Error> errors; ///< Of the files that could not be read.
};

/// Reads source files on another thread, one request at a time: a later one cancels the one before.
class FileOpener : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(const ReadFiles &)>;

    explicit FileOpener(QObject *parent = nullptr);
    ~FileOpener() override;

    void read(const QStringList &paths, const ImportOptions &options, const Taken &taken);
    void readAgain(const QByteArray &bytes, const QString &name, const ImportOptions &options,
                   const Taken &taken);
    /// The answers to passwordNeeded().
    void givePassword(const QString &password);
    void leaveLockedOut(); ///< Neither read nor reported.
    void cancel(); ///< What was asked for is not handed over any more.
    bool isBusy() const { return m_progress != nullptr; }

signals:
    void started(const QString &text, const std::shared_ptr<meipi::Progress> &progress);
    void finished();
    /// A file of the request is protected: @p message says which, and whether a password was wrong.
    /// The request waits for an answer. Without anybody connected such a file is an error.
    void passwordNeeded(const QString &message);

private:
    struct Request;

    void readMissing();
    void settle();
    template <class Work, class Done>
    void run(const QString &text, Work work, const Done &done);

    std::shared_ptr<Progress> m_progress; ///< Of the request under way; null when there is none.
    std::unique_ptr<Request> m_request; ///< By read(); null when there is none.
};

} // namespace meipi
