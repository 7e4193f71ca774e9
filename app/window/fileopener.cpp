// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/fileopener.h"

#include "window/background.h"

#include <QFileInfo>
#include <QMetaMethod>

#include <algorithm>
#include <optional>
#include <utility>

namespace meipi {

namespace {

/// Of one file; none while it has to be read, or when it is not wanted any more.
using FileOutcome = std::optional<Result<ImportedDocument>>;

void collect(Result<ImportedDocument> imported, ReadFiles &files)
{
    if (imported)
        files.documents.append(*std::move(imported));
    else
        files.errors.append(imported.error());
}

bool isLocked(const FileOutcome &outcome)
{
    return outcome && !*outcome && outcome->error().code == Error::Code::Locked;
}

} // namespace

/// Files that were asked for; the lists go by path.
struct FileOpener::Request {
    QString text;
    QStringList paths;
    ImportOptions options;
    QStringList passwords;
    QList<FileOutcome> outcomes;
    qsizetype locked = -1; ///< The one whose password was asked for.
    Taken taken;
};

FileOpener::FileOpener(QObject *parent) : QObject(parent)
{
}

FileOpener::~FileOpener()
{
    if (m_progress)
        m_progress->cancel();
}

void FileOpener::read(const QStringList &paths, const ImportOptions &options, const Taken &taken)
{
    cancel();
    const QString text = paths.size() == 1
        ? tr("Opening %1 …").arg(QFileInfo(paths.first()).fileName())
        : tr("Opening %L1 files …").arg(paths.size());
    m_request = std::make_unique<Request>();
    m_request->text = text;
    m_request->paths = paths;
    m_request->options = options;
    m_request->passwords.resize(paths.size());
    m_request->outcomes.resize(paths.size());
    m_request->taken = taken;
    readMissing();
}

void FileOpener::readMissing()
{
    const auto work = [paths = m_request->paths, wanted = m_request->options,
                       passwords = m_request->passwords,
                       known = m_request->outcomes](Progress &progress) {
        QList<FileOutcome> outcomes = known;
        for (qsizetype i = 0; i < outcomes.size(); ++i) {
            ImportOptions options = wanted;
            options.password = passwords[i];
            if (!outcomes[i])
                outcomes[i] = importFile(paths[i], options, progress);
        }
        return outcomes;
    };
    run(m_request->text, work, [this](const QList<FileOutcome> &outcomes) {
        m_request->outcomes = outcomes;
        settle();
    });
}

void FileOpener::settle()
{
    QList<FileOutcome> &outcomes = m_request->outcomes;
    if (isSignalConnected(QMetaMethod::fromSignal(&FileOpener::passwordNeeded))) {
        const auto locked = std::find_if(outcomes.cbegin(), outcomes.cend(), isLocked);
        if (locked != outcomes.cend()) {
            m_request->locked = locked - outcomes.cbegin();
            emit passwordNeeded((*locked)->error().message);
            return;
        }
    }
    ReadFiles files;
    for (FileOutcome &outcome : outcomes) {
        if (outcome)
            collect(*std::move(outcome), files);
    }
    const Taken taken = m_request->taken;
    m_request.reset();
    taken(files);
}

void FileOpener::givePassword(const QString &password)
{
    if (!m_request || m_request->locked < 0)
        return;
    m_request->passwords[m_request->locked] = password;
    m_request->outcomes[std::exchange(m_request->locked, -1)].reset();
    readMissing();
}

void FileOpener::leaveLockedOut()
{
    if (!m_request || m_request->locked < 0)
        return;
    const qsizetype left = std::exchange(m_request->locked, -1);
    m_request->outcomes.removeAt(left);
    m_request->passwords.removeAt(left);
    m_request->paths.removeAt(left);
    if (m_request->paths.isEmpty())
        m_request.reset();
    else
        settle();
}

void FileOpener::readAgain(const QByteArray &bytes, const QString &name,
                           const ImportOptions &options, const Taken &taken)
{
    cancel();
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
    m_request.reset();
    if (!m_progress)
        return;
    m_progress->cancel();
    m_progress.reset();
    emit finished();
}

template <class Work, class Done>
void FileOpener::run(const QString &text, Work work, const Done &done)
{
    const auto progress = std::make_shared<Progress>();
    m_progress = progress;
    emit started(text, progress);
    runInBackground(
        this, [work, progress] { return work(*progress); },
        [this, progress, done](const auto &outcome) {
            if (m_progress != progress)
                return; // another request has taken its place
            m_progress.reset();
            emit finished();
            if (!progress->isCancelled())
                done(outcome);
            else
                m_request.reset();
        });
}

} // namespace meipi
