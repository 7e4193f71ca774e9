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

    using QObject::QObject;
    ~FileOpener() override;

    void read(const QStringList &paths, const ImportOptions &options, const Taken &taken);
    void readAgain(const QByteArray &bytes, const QString &name, const ImportOptions &options,
                   const Taken &taken);
    void cancel(); ///< What was asked for is not handed over any more.
    bool isBusy() const { return m_progress != nullptr; }

signals:
    void started(const QString &text, const std::shared_ptr<meipi::Progress> &progress);
    void finished();

private:
    template <class Work>
    void run(const QString &text, Work work, const Taken &taken);

    std::shared_ptr<Progress> m_progress; ///< Of the request under way; null when there is none.
};

} // namespace meipi
