// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/fields.h"
#include "store/migrations.h"
#include "store/projectstore.h"
#include "store/rowrules.h"
#include "store/rowtables.h"
#include "store/schemacheck.h"
#include "store/words.h"

#include <QFileInfo>

namespace meipi {

namespace {

/// Bytes; what is smaller is read before anybody notices.
constexpr qint64 largeFile = 8 << 20;

tl::unexpected<Error> damaged(const QString &what, const QString &detail = {})
{
    return failure(
        Error::Code::Malformed,
        Store::tr("The project file is damaged. %1 Open a copy or a backup of it.").arg(what),
        detail);
}

// Of the tables that are read whole; the history may be long and is read as far as it is wanted.
// What only an index and its table disagree about is left to checkProject().
Result<Done> checkPages(const SqliteFile &file)
{
    Result<Done> result;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        if (!result)
            return;
        const QLatin1String table(RowTraits<Row>::table);
        const Result<QVariant> said =
            file.value(QStringLiteral("PRAGMA quick_check(%1)").arg(table));
        if (!said)
            result = tl::unexpected(said.error());
        else if (said->toString() != QLatin1String("ok"))
            result = damaged(Store::tr("Its pages do not fit together."), said->toString());
    });
    return result;
}

// The texts that are current, too.
Result<ProjectSnapshot> snapshotOf(const ProjectStore &store, const Change &rows,
                                   const QList<DocumentId> &withText, const Progress &progress,
                                   const ProjectSnapshot &known)
{
    ProjectSnapshot snapshot;
    snapshot.apply(rows);
    for (const DocumentId &id : withText.isEmpty() ? snapshot.documents() : withText) {
        const Document *document = snapshot.find(id);
        const Version *version =
            document == nullptr ? nullptr : snapshot.find(document->currentVersion);
        if (version == nullptr)
            continue; // said below
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, QString());
        if (known.hasText(version->textHash)) {
            snapshot.setText(version->textHash, known.textWithHash(version->textHash));
            snapshot.setStructure(version->structureHash, known.structure(version->id));
            continue;
        }
        const Result<Text> text = store.text(version->textHash);
        if (!text)
            return tl::unexpected(text.error());
        snapshot.setText(version->textHash, *text);
        snapshot.setStructure(version->structureHash, store.structure(version->structureHash));
    }
    if (const QStringList broken = brokenRows(snapshot, 1); !broken.isEmpty())
        return damaged(broken.first());
    return snapshot;
}

} // namespace

Result<qint64> ProjectStore::dataVersion() const
{
    return m_file->number(QStringLiteral("PRAGMA data_version"));
}

// What @p read() makes of one moment of the file, which the reader knows from then on.
template <class Read>
Result<ProjectSnapshot> ProjectStore::loadAt(Read read)
{
    const Result<qint64> version = dataVersion(); // before, so that nothing is missed
    if (!version)
        return tl::unexpected(version.error());
    Transaction moment(*m_file, Transaction::Kind::Read);
    if (const auto begun = moment.begin(); !begun)
        return tl::unexpected(begun.error());
    const Result<qint64> sequence = m_history.lastInJournal();
    if (!sequence)
        return tl::unexpected(sequence.error());
    const Result<QString> differing = schemaDifference(*m_file, migrations());
    if (!differing)
        return tl::unexpected(differing.error());
    if (!differing->isEmpty())
        return damaged(*differing);
    Result<ProjectSnapshot> snapshot = read();
    if (!snapshot)
        return snapshot;
    if (const auto ended = moment.commit(); !ended)
        return tl::unexpected(ended.error());
    m_sequence = *sequence;
    m_dataVersion = *version;
    forgetEnds();
    return snapshot;
}

Result<ProjectSnapshot> ProjectStore::load(const Progress &progress, const ProjectSnapshot &known)
{
    return loadAt([&]() -> Result<ProjectSnapshot> {
        if (const auto checked = checkPages(*m_file); !checked)
            return tl::unexpected(checked.error());
        const Result<Change> rows = readRows(*m_file, progress);
        if (!rows)
            return tl::unexpected(rows.error());
        return snapshotOf(*this, *rows, {}, progress, known);
    });
}

Result<ProjectSnapshot> ProjectStore::loadDocument(const DocumentId &document)
{
    return loadAt([&]() -> Result<ProjectSnapshot> {
        auto query = m_file->run(QStringLiteral("SELECT id, current_version FROM document "
                                                "ORDER BY id = ? DESC, number LIMIT 1"),
                                 {document.toString()});
        if (!query)
            return tl::unexpected(query.error());
        const Result<bool> found = m_file->next(*query);
        if (!found)
            return tl::unexpected(found.error());
        const DocumentId first = DocumentId::fromString(query->value(0).toString());
        const VersionId version = VersionId::fromString(query->value(1).toString());
        query->finish();
        const Result<Change> rows = readRowsOf(*m_file, version);
        if (!rows)
            return tl::unexpected(rows.error());
        return snapshotOf(*this, *rows, {first}, {}, {});
    });
}

Result<bool> ProjectStore::isLarge() const
{
    if (QFileInfo(path()).size() < largeFile)
        return false;
    const Result<qint64> documents =
        m_file->number(QStringLiteral("SELECT count(*) FROM document"));
    if (!documents)
        return tl::unexpected(documents.error());
    return *documents > 1;
}

void ProjectStore::setSequence(qint64 sequence)
{
    m_sequence = sequence;
    m_dataVersion = 0; // is never one of SQLite's, so that news() looks
    forgetEnds();
}

} // namespace meipi
