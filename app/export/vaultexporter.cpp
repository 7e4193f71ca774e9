// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/vaultexporter.h"

#include "base/zip.h"
#include "export/exportfailures.h"
#include "export/exportfilter.h"
#include "export/filereplacing.h"
#include "export/templatesource.h"
#include "export/templatetext.h"
#include "export/vaultdata.h"
#include "export/vaultfolder.h"
#include "export/vaultpage.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestHeading = 40; // UTF-16 units of a removed passage

struct VaultExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::VaultExporter)
};

// The first eight digits of what the project is known by in its next export.
QStringList idsOf(const ProjectSnapshot &project)
{
    QList<std::pair<qint64, QString>> ids;
    for (const Document &row : project.rows<Document>())
        ids.append({row.created.milliseconds, row.id.toString().first(8)});
    for (const Author &row : project.rows<Author>())
        ids.append({row.created.milliseconds, row.id.toString().first(8)});
    std::sort(ids.begin(), ids.end());
    QStringList known;
    for (const auto &each : std::as_const(ids))
        known.append(each.second);
    return known;
}

// What a block that the project has no more says, shortened: its quote, else its first words.
QString headingOf(const VaultPage &page, const QByteArray &block)
{
    QString first;
    for (const VaultPage::Part &part : page.parts) {
        if (part.block != block)
            continue;
        const QStringList lines = QString::fromUtf8(part.text).split(u'\n');
        for (const QString &line : lines.mid(1)) {
            const bool isQuote = line.startsWith(u"> ") && !line.startsWith(u"> [!");
            if (isQuote || (first.isEmpty() && !line.trimmed().isEmpty()))
                first = isQuote ? line.sliced(2) : line;
            if (isQuote)
                break;
        }
    }
    QString words;
    for (qsizetype i = 0; i < first.size() && words.size() < longestHeading; ++i) {
        if (first[i] != u'\\')
            words += first[i];
    }
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    return words.size() < first.size() ? words + u"……"_qs : words;
}

class VaultWriting {
public:
    VaultWriting(const ProjectSnapshot &project, const NotesReport &report,
                 const ExportOptions &options, const VaultFolder &folder)
        : m_data(project, report, options), m_folder(folder),
          m_notes(vaultPlan(project, report, options.groupBy, m_data.words())),
          m_goneLine('*' + m_data.words()(Word::GoneSince).toUtf8() + '*')
    {
        const QStringList known = idsOf(project);
        m_key = vaultIn(folder, known).key;
        if (m_key.isEmpty())
            m_key = known.isEmpty() ? QStringLiteral("00000000") : known.first();
        m_madeOf = known.join(u' ');
    }

    Result<Done> make(const ParsedTemplate &page, Progress &progress);
    const QList<FileChange> &changes() const { return m_changes; }
    const VaultSummary &summary() const { return m_summary; }

private:
    QString idOf(const VaultNote &note) const { return m_key + u'/' + note.id; }
    void givePaths();
    void keepTheGone();
    Result<Done> makeNote(qsizetype note, const ParsedTemplate &page, Progress &progress);
    void addChange(const QString &id, const QString &path, const VaultMerge &merge);
    void addGone(const QString &path, const QList<QByteArray> &blocks, const QByteArray &bytes);

    TemplateData m_data;
    const VaultFolder &m_folder;
    QList<VaultNote> m_notes;
    QByteArray m_goneLine;
    QString m_key;
    QString m_madeOf;
    QList<VaultRemoval> m_removed;
    QList<FileChange> m_changes;
    VaultSummary m_summary;
};

void VaultWriting::givePaths()
{
    FileNames names = m_folder.names;
    for (VaultNote &note : m_notes) {
        const auto present = m_folder.notes.constFind(idOf(note));
        note.path = present != m_folder.notes.cend()
            ? present->path
            : names.unlike(safeFileName(note.wantedName), QStringLiteral(".md"));
    }
}

void VaultWriting::addChange(const QString &id, const QString &path, const VaultMerge &merge)
{
    const auto present = m_folder.notes.constFind(id);
    const bool isThere = present != m_folder.notes.cend();
    m_changes.append({path, isThere ? std::optional(present->bytes) : std::nullopt, merge.bytes});
    if (isThere && present->bytes == merge.bytes)
        ++m_summary.unchanged;
    else
        ++m_summary.written;
    m_summary.rescued += merge.rescued;
}

void VaultWriting::addGone(const QString &path, const QList<QByteArray> &blocks,
                           const QByteArray &bytes)
{
    if (blocks.isEmpty())
        return;
    const VaultPage page = parseVaultPage(bytes);
    for (const QByteArray &block : blocks) {
        if (QUuid::fromString(QString::fromUtf8(block)).isNull())
            continue; // a note's head
        m_removed.append(
            {headingOf(page, block), path, u"m-"_qs + QString::fromUtf8(block.first(8))});
        m_summary.removed.append(m_removed.last().heading);
    }
}

// Notes of this vault and this order of things that have no section, theme or document any more.
void VaultWriting::keepTheGone()
{
    QSet<QString> known;
    for (const VaultNote &note : std::as_const(m_notes))
        known.insert(idOf(note));
    const QString prefix = m_key + u'/' + m_notes.first().id.section(u'/', 0, 0) + u'/';
    for (auto note = m_folder.notes.cbegin(); note != m_folder.notes.cend(); ++note) {
        if (!note.key().startsWith(prefix) || known.contains(note.key()))
            continue;
        const QString heading = QString::fromUtf8(frontValue(parseVaultPage(note->bytes), "title"));
        m_removed.append({heading.isEmpty() ? note->path : heading, note->path, {}});
        m_summary.removed.append(m_removed.last().heading);
        addChange(note.key(), note->path, mergedVaultPage(note->bytes, {}, m_goneLine));
    }
}

Result<Done> VaultWriting::makeNote(qsizetype note, const ParsedTemplate &page, Progress &progress)
{
    const VaultContents contents{m_data, m_notes, m_key, m_madeOf, m_removed};
    Progress own; // counts groups, where the whole counts notes
    const auto data = vaultData(contents, note, own);
    const auto filled = fillTemplate(page, *data, progress);
    if (!filled)
        return tl::unexpected(filled.error());
    const QString id = idOf(m_notes[note]);
    const auto present = m_folder.notes.constFind(id);
    const VaultMerge merge = mergedVaultPage(
        present == m_folder.notes.cend() ? std::nullopt : std::optional(present->bytes), *filled,
        m_goneLine);
    addChange(id, m_notes[note].path, merge);
    addGone(m_notes[note].path, merge.gone, merge.bytes);
    return Done{};
}

Result<Done> VaultWriting::make(const ParsedTemplate &page, Progress &progress)
{
    givePaths();
    progress.setTotal(m_notes.size());
    for (qsizetype note = 1; note < m_notes.size(); ++note) {
        if (auto made = makeNote(note, page, progress); !made)
            return made;
        progress.setDone(note);
    }
    keepTheGone();
    return makeNote(0, page, progress); // which lists what is gone
}

Result<Done> refuseStrange(const VaultFolder &state, const ProjectSnapshot &project,
                           const QString &folder)
{
    if (vaultIn(state, idsOf(project)).isHere || (!state.hasOther && state.notes.isEmpty()))
        return Done{};
    const QString path = QDir::toNativeSeparators(folder);
    return failure(Error::Code::FileExists,
                   state.notes.isEmpty()
                       ? VaultExporterWords::tr("%1 holds other files and no export of this "
                                                "project yet; choose an empty folder or say that "
                                                "they may stand beside each other.")
                             .arg(path)
                       : VaultExporterWords::tr("%1 holds the export of another project; choose "
                                                "another folder or say that they may stand beside "
                                                "each other.")
                             .arg(path));
}

Result<VaultSummary> makeVault(const ProjectSnapshot &snapshot, const ExportOptions &options,
                               const VaultFolder &folder, QList<FileChange> &changes,
                               Progress &progress)
{
    const auto page = templateOf(options, shippedTemplate(u"vault"));
    if (!page)
        return tl::unexpected(page.error());
    if (options.groupBy == ExportOptions::GroupBy::Author
        || options.groupBy == ExportOptions::GroupBy::Date) {
        return failure(Error::Code::Usage,
                       VaultExporterWords::tr("The pages of a folder go by section, theme or "
                                              "document; choose one of these."));
    }
    if (!asksFor(*page, Field::PageId)) {
        return failure(Error::Code::Malformed,
                       VaultExporterWords::tr("The template is none for the pages of a folder, as "
                                              "nothing in it says {{{pageId}}}; duplicate the one "
                                              "that ships and change that."));
    }
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    VaultWriting writing(snapshot, *report, options, folder);
    if (auto made = writing.make(*page, progress); !made)
        return tl::unexpected(made.error());
    changes = writing.changes();
    return writing.summary();
}

} // namespace

Exporter::Info VaultExporter::info() const
{
    Info info;
    info.key = QStringLiteral("vault");
    info.title = VaultExporterWords::tr("Folder of linked pages (Obsidian and others)");
    info.suffix = QStringLiteral("zip");
    info.omits = {VaultExporterWords::tr("Colours of themes"), VaultExporterWords::tr("History")};
    info.contents = Info::Contents::Notes;
    info.isFolder = true;
    return info;
}

Result<Done> VaultExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                  QIODevice &out, Progress &progress) const
{
    QList<FileChange> files;
    const auto made = makeVault(snapshot, options, VaultFolder(), files, progress);
    if (!made)
        return tl::unexpected(made.error());
    ZipWriter zip;
    for (const FileChange &file : std::as_const(files)) {
        if (auto added = zip.add(file.path, file.after); !added)
            return added;
    }
    const auto bytes = zip.finish();
    return bytes ? writeAll(out, *bytes) : tl::unexpected(bytes.error());
}

Result<VaultSummary> exportVault(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                 const QString &folder, bool isForced, Progress &progress)
{
    const auto narrowed = narrowedProject(snapshot, options);
    if (!narrowed)
        return tl::unexpected(narrowed.error());
    const auto state = readVaultFolder(folder, progress);
    if (!state)
        return tl::unexpected(state.error());
    if (!isForced) {
        if (auto allowed = refuseStrange(*state, snapshot, folder); !allowed)
            return tl::unexpected(allowed.error());
    }
    QList<FileChange> changes;
    auto summary = makeVault(*narrowed, options, *state, changes, progress);
    if (!summary)
        return summary;
    if (!state->exists && !QDir().mkdir(folder)) {
        return failure(
            Error::Code::FileAccess,
            VaultExporterWords::tr("The folder %1 cannot be created; choose another one.")
                .arg(QDir::toNativeSeparators(folder)));
    }
    if (auto written = replaceFiles(folder, changes, progress); !written) {
        if (!state->exists)
            QDir().rmdir(folder);
        return tl::unexpected(written.error());
    }
    return summary;
}

} // namespace meipi
