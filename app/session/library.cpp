// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/library.h"

#include "store/filebeside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace meipi {

namespace {

constexpr int lockMilliseconds = 3000;

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Library)
};

QString listPath(const QString &folder)
{
    return folder + QLatin1String("/library.json");
}

QJsonObject jsonFrom(const LibraryEntry &entry)
{
    return {{QStringLiteral("path"), entry.path},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("lastUsed"), entry.lastUsed.milliseconds},
            {QStringLiteral("documents"), QJsonArray::fromStringList(entry.sourceHashes)}};
}

LibraryEntry entryFrom(const QJsonObject &json)
{
    LibraryEntry entry;
    entry.path = json.value(QLatin1String("path")).toString();
    entry.title = json.value(QLatin1String("title")).toString();
    entry.lastUsed = {json.value(QLatin1String("lastUsed")).toInteger()};
    const QJsonArray documents = json.value(QLatin1String("documents")).toArray();
    for (const auto &document : documents)
        entry.sourceHashes.append(document.toString());
    return entry;
}

// All entries, also of projects that are gone for now. A list that cannot be read is an empty one:
// it only makes finding projects quicker to the user, nothing is lost with it.
QList<LibraryEntry> readList(const QString &folder)
{
    QFile file(listPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<LibraryEntry> entries;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &each : list)
        entries.append(entryFrom(each.toObject()));
    return entries;
}

Result<Done> writeList(const QString &folder, const QList<LibraryEntry> &entries)
{
    QJsonArray list;
    for (const LibraryEntry &entry : entries)
        list.append(jsonFrom(entry));
    QSaveFile file(listPath(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(list).toJson()) < 0
        || !file.commit())
        return failure(Error::Code::FileAccess,
                       LibraryWords::tr("The list of projects cannot be written in “%1”: %2.")
                           .arg(folder, file.errorString()));
    return Done{};
}

// Reads, lets @p edit change and writes the list, one process at a time.
template <class Edit>
Result<Done> editList(const QString &folder, Edit edit)
{
    if (!QDir().mkpath(folder))
        return failure(Error::Code::FileAccess,
                       LibraryWords::tr("The folder “%1” cannot be made.").arg(folder));
    QLockFile lock(listPath(folder) + QLatin1String(".lock"));
    if (!lock.tryLock(lockMilliseconds))
        return failure(
            Error::Code::Locked,
            LibraryWords::tr("The list of projects is being written by another program."));
    QList<LibraryEntry> entries = readList(folder);
    edit(entries);
    return writeList(folder, entries);
}

// The name of a file without what a file name cannot have.
QString plainName(const QString &documentName)
{
    QString name = QFileInfo(documentName).completeBaseName().trimmed();
    name.removeIf(
        [](QChar c) { return c == u'/' || c == u'\0' || c.category() == QChar::Other_Control; });
    while (name.toUtf8().size() > 200)
        name.chop(1);
    return name.isEmpty() || name.startsWith(u'.') ? QStringLiteral("project") : name;
}

QString freePath(const QString &folder, const QString &name)
{
    QString path = QStringLiteral("%1/%2.meipi").arg(folder, name);
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = QStringLiteral("%1/%2 (%3).meipi").arg(folder, name).arg(count);
    return path;
}

} // namespace

Library::Library(const QString &folder) : m_folder(QDir::cleanPath(folder))
{
}

QString Library::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/meipi");
}

QString Library::templatesFolder() const
{
    return m_folder + QLatin1String("/templates");
}

QList<LibraryEntry> Library::entries() const
{
    QList<LibraryEntry> entries = readList(m_folder);
    entries.removeIf([](const LibraryEntry &entry) { return !QFileInfo(entry.path).isFile(); });
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const LibraryEntry &a, const LibraryEntry &b) { return b.lastUsed < a.lastUsed; });
    return entries;
}

QList<LibraryEntry> Library::projectsWith(const QString &sourceHash) const
{
    QList<LibraryEntry> found = entries();
    found.removeIf([&sourceHash](const LibraryEntry &entry) {
        return !entry.sourceHashes.contains(sourceHash);
    });
    return found;
}

QString Library::newProjectPath(const QString &documentName) const
{
    return freePath(m_folder, plainName(documentName));
}

bool Library::holds(const QString &projectPath) const
{
    return QFileInfo(projectPath).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

Result<Done> Library::remember(const ProjectSession &session)
{
    LibraryEntry entry;
    entry.path = session.path();
    entry.lastUsed = Timestamp::now();
    const ProjectSnapshot &project = session.snapshot();
    entry.title = project.property(QStringLiteral("title"));
    for (const DocumentId &id : project.documents()) {
        const Document &document = *project.find(id);
        if (entry.title.isEmpty())
            entry.title = document.title;
        if (const Version *version = project.find(document.currentVersion))
            entry.sourceHashes.append(version->sourceHash);
    }
    return editList(m_folder, [&entry](QList<LibraryEntry> &entries) {
        entries.removeIf([&entry](const LibraryEntry &each) { return each.path == entry.path; });
        entries.prepend(entry);
    });
}

Result<Done> Library::forget(const QString &projectPath)
{
    const QString path = QFileInfo(projectPath).absoluteFilePath();
    return editList(m_folder, [&path](QList<LibraryEntry> &entries) {
        entries.removeIf([&path](const LibraryEntry &each) { return each.path == path; });
    });
}

bool Library::isOfOneDocument(const ProjectSession &session) const
{
    return holds(session.path()) && session.snapshot().documents().size() == 1;
}

Result<QString> Library::retire(const QString &projectPath)
{
    // SQLite takes its log away with the last connection.
    if (QFileInfo::exists(projectPath + QLatin1String("-wal"))) {
        return failure(Error::Code::Locked,
                       LibraryWords::tr("“%1” stays where it is, as another program has it open.")
                           .arg(projectPath));
    }
    const QDir place(m_folder + QLatin1String("/retired"));
    const QString path = freePath(place.path(), QFileInfo(projectPath).completeBaseName());
    if (!QDir().mkpath(place.path()) || !moveProject(projectPath, path)) {
        return failure(Error::Code::FileAccess,
                       LibraryWords::tr("“%1” stays where it is, as it cannot be moved to “%2”.")
                           .arg(projectPath, place.path()));
    }
    static_cast<void>(forget(projectPath)); // what is gone is left out of the list anyway
    return path;
}

Backups Library::backupsOf(const QString &projectPath) const
{
    return Backups(m_folder + QLatin1String("/backups"), projectPath);
}

Result<std::unique_ptr<ProjectSession>> Library::newProject(const QString &documentName) const
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Code::FileAccess,
                       LibraryWords::tr("The folder “%1” cannot be made.").arg(m_folder));
    return ProjectSession::create(newProjectPath(documentName));
}

Result<OpenedDocument> openDocument(Library &library, const ImportedDocument &imported,
                                    const QString &authorName)
{
    OpenedDocument opened;
    opened.others = library.projectsWith(imported.hash);
    while (!opened.others.isEmpty() && !opened.session) {
        auto session = ProjectSession::open(opened.others.takeFirst().path);
        if (!session)
            continue; // damaged or gone: the next one, or a new one
        for (const DocumentId &id : (*session)->snapshot().documents()) {
            const Document &document = *(*session)->snapshot().find(id);
            const Version *version = (*session)->snapshot().find(document.currentVersion);
            if (version != nullptr && version->sourceHash == imported.hash)
                opened.document = id;
        }
        if (!opened.document.isNull())
            opened.session = std::move(*session);
    }
    if (!opened.session) {
        auto session = library.newProject(imported.name);
        if (!session)
            return tl::unexpected(session.error());
        opened.session = std::move(*session);
        opened.session->setAuthorName(authorName);
        const auto document = opened.session->addDocument(imported);
        if (!document)
            return tl::unexpected(document.error());
        opened.document = *document;
        opened.isNew = true;
        if (const auto founded = opened.session->forgetHistory(); !founded)
            return tl::unexpected(founded.error());
    }
    opened.session->setAuthorName(authorName);
    if (const auto remembered = library.remember(*opened.session); !remembered)
        return tl::unexpected(remembered.error());
    return opened;
}

} // namespace meipi
