// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileopener.h"

#include "window/background.h"

#include <QFileInfo>

namespace meipi {

namespace {

void collect(Result<ImportedDocument> imported, ReadFiles &files)
{
    if (imported)
        files.documents.append(*std::move(imported));
    else
        files.errors.append(imported.error());
}

} // namespace

FileOpener::~FileOpener()
{
    if (m_progress)
        m_progress->cancel();
}

void FileOpener::read(const QStringList &paths, const ImportOptions &options, const Taken &taken)
{
    const QString text = paths.size() == 1
        ? tr("Opening %1 …").arg(QFileInfo(paths.first()).fileName())
        : tr("Opening %L1 files …").arg(paths.size());
    run(
        text,
        [paths, options](Progress &progress) {
            ReadFiles files;
            for (const QString &path : paths)
                collect(importFile(path, options, progress), files);
            return files;
        },
        taken);
}

void FileOpener::readAgain(const QByteArray &bytes, const QString &name,
                           const ImportOptions &options, const Taken &taken)
{
    run(
        tr("Opening %1 …").arg(name),
        [bytes, name, options](Progress &progress) {
            ReadFiles files;
            collect(importBytes(bytes, name, options, progress), files);
            return files;
        },
        taken);
}

void FileOpener::cancel()
{
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    emit finished();
}

template <class Work>
void FileOpener::run(const QString &text, Work work, const Taken &taken)
{
    cancel();
    const auto progress = std::make_shared<Progress>();
    m_progress = progress;
    emit started(text, progress);
    runInBackground(
        this, [work, progress] { return work(*progress); },
        [this, progress, taken](const ReadFiles &files) {
            if (m_progress != progress)
                return; // another request has taken its place
            m_progress.reset();
            emit finished();
            if (!progress->isCancelled())
                taken(files);
        });
}

} // namespace meipi
