// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rescue.h"

#include "store/contents.h"
#include "store/damagedfile.h"
#include "store/filebeside.h"
#include "store/migrations.h"
#include "store/rowmending.h"
#include "store/rowtables.h"
#include "store/rowwalk.h"
#include "store/words.h"
#include "text/contenthash.h"
#include "text/decoding.h"

#include <sqlite3.h>

namespace meipi {

namespace {

/// Lines of the note on the new project; the report has all.
constexpr qsizetype mostNoted = 500;

/// Ends the statements of a connection once the user says stop; those that come after end at once.
class Stopping {
public:
    Stopping(const SqliteFile &file, const Progress &progress) : m_handle(file.handle())
    {
        constexpr int instructions = 10'000; // some tenths of a millisecond
        sqlite3_progress_handler(
            m_handle, instructions,
            [](void *each) { return int(static_cast<const Progress *>(each)->isCancelled()); },
            const_cast<Progress *>(&progress));
    }
    ~Stopping() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Stopping(const Stopping &) = delete;
    Stopping &operator=(const Stopping &) = delete;

private:
    sqlite3 *m_handle;
};

class Rescue {
public:
    Rescue(const SqliteFile &from, const SqliteFile &to, Progress &progress)
        : m_from(from), m_to(to), m_progress(progress), m_stopping(from, progress)
    {
        walkOverHoles(from, QStringLiteral("content"), {QStringLiteral("hash")},
                      [this](const QSqlQuery &query) {
                          m_contents.insert(query.value(1).toString(), query.value(0).toLongLong());
                      });
    }

    Result<RescueReport> run()
    {
        FoundRows found = walkRows(m_from);
        m_report.losses = found.losses;
        Transaction transaction(m_to);
        if (const auto begun = transaction.begin(); !begun)
            return tl::unexpected(begun.error());
        if (const auto taken = takeContents(found.rows); !taken)
            return tl::unexpected(taken.error());
        MendedRows mended = mendRows(found.rows, m_texts, authorNames());
        m_report.losses += mended.losses;
        m_report.losses.append(Store::tr("The history is not carried over."));
        m_report.documents = mended.rows.of<Document>().size();
        m_report.highlights = mended.rows.of<Highlight>().size();
        m_report.notes = mended.rows.of<Note>().size();
        addReport(mended.rows);
        if (const auto written = writeChange(m_to, mended.rows); !written)
            return tl::unexpected(written.error());
        if (m_progress.isCancelled()) // what could not be read for that is not lost
            return cancelled();
        if (const auto committed = transaction.commit(); !committed)
            return tl::unexpected(committed.error());
        return m_report;
    }

private:
    static tl::unexpected<Error> cancelled()
    {
        return failure(
            Error::Code::Cancelled,
            Store::tr("Nothing was rescued, as you asked; the damaged file is as it was."));
    }

    /// The bytes, if they are the ones that came in.
    std::optional<QByteArray> wholeContent(const QString &hash) const
    {
        const auto number = m_contents.constFind(hash);
        if (number == m_contents.cend())
            return std::nullopt;
        const auto read =
            m_from.value(QStringLiteral("SELECT bytes FROM content WHERE rowid = ?"), {*number});
        if (!read || contentHash(read->toByteArray()) != hash)
            return std::nullopt;
        return read->toByteArray();
    }

    // Of each version the bytes and the text, one at a time. One can stand in for the other.
    Result<Done> takeContents(Change &rows)
    {
        Change versions;
        m_progress.setTotal(rows.of<Version>().size());
        for (const RowChange<Version> &step : rows.of<Version>()) {
            if (m_progress.isCancelled())
                return cancelled();
            Version version = *step.after;
            if (const auto taken = takeVersion(version); !taken)
                return taken;
            versions.append(RowChange<Version>{step.after, version});
            m_progress.setDone(versions.of<Version>().size());
        }
        for (const RowChange<Version> &step : versions.of<Version>())
            rows.record(step);
        return Done{};
    }

    Result<Done> takeVersion(Version &version)
    {
        const auto source = wholeContent(version.sourceHash);
        auto text = wholeContent(version.textHash);
        if (!text && source) {
            const auto decoded = decodeText(*source, version.encoding);
            if (decoded && contentHash(decoded->text.toUtf8()) == version.textHash)
                text = decoded->text.toUtf8();
        }
        if (!text)
            return Done{}; // the version is lost
        if (!source) {
            m_report.losses.append(Store::tr("The original file of a document is lost; its text "
                                             "stands in for it."));
            version.sourceHash = version.textHash;
            version.encoding = QStringLiteral("UTF-8");
            version.mediaType = QStringLiteral("text/plain");
        }
        const auto added = addContents(
            m_to, {{version.textHash, *text}, {version.sourceHash, source.value_or(*text)}});
        if (!added)
            return added;
        if (const auto taken = takeStructure(version); !taken)
            return taken;
        const auto read = readText(m_to, version.textHash);
        if (read)
            m_texts.insert(version.textHash, *read);
        return Done{};
    }

    Result<Done> takeStructure(Version &version)
    {
        if (version.structureHash.isEmpty())
            return Done{};
        if (const auto structure = wholeContent(version.structureHash))
            return addContents(m_to, {{version.structureHash, *structure}});
        m_report.losses.append(
            Store::tr("The page numbers and bold letters of a document are lost."));
        version.structureHash.clear();
        return Done{};
    }

    // As the history tells them.
    QHash<AuthorId, QString> authorNames() const
    {
        QHash<AuthorId, QString> names;
        auto query = m_from.run(QStringLiteral("SELECT author, author_name FROM history"));
        while (query && m_from.next(*query).value_or(false)) {
            names.insert(AuthorId::fromString(query->value(0).toString()),
                         query->value(1).toString());
        }
        return names;
    }

    void addReport(Change &rows) const
    {
        Author author{AuthorId::create(), Store::tr("Rescue"), Timestamp::now()};
        for (const RowChange<Author> &step : rows.of<Author>()) {
            if (step.after->name == author.name)
                author = *step.after;
        }
        QStringList lines = m_report.losses.mid(0, mostNoted);
        if (m_report.losses.size() > mostNoted) {
            lines.append(Store::tr("And more: %1").arg(m_report.losses.size() - mostNoted));
        }
        Note note;
        note.id = NoteId::create();
        note.text = Store::tr("This project was rescued from a damaged file.")
            + QLatin1String("\n\n- ") + lines.join(QLatin1String("\n- "));
        note.author = author.id;
        note.created = Timestamp::now();
        note.modified = note.created;
        rows.record(RowChange<Author>{std::nullopt, author});
        rows.append(RowChange<Note>{std::nullopt, note});
    }

    const SqliteFile &m_from;
    const SqliteFile &m_to;
    Progress &m_progress;
    Stopping m_stopping;
    QHash<QString, qint64> m_contents; ///< The row number of each hash; no index is needed.
    QHash<QString, Text> m_texts;
    RescueReport m_report;
};

} // namespace

Result<RescueReport> rescueProject(const QString &damaged, const QString &target,
                                   Progress &progress)
{
    const auto source = DamagedFile::open(damaged);
    if (!source)
        return tl::unexpected(source.error());
    FileBeside beside(target);
    Result<RescueReport> report;
    {
        const auto file = SqliteFile::create(beside.path());
        if (!file)
            return tl::unexpected(file.error());
        if (const auto made = createTables(**file); !made)
            return tl::unexpected(made.error());
        report = Rescue((*source)->file(), **file, progress).run();
    }
    if (!report)
        return report;
    if (const auto placed = beside.moveToTarget(false); !placed)
        return tl::unexpected(placed.error());
    return report;
}

} // namespace meipi
