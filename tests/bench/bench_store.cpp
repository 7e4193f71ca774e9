// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the project file costs. It says something of an optimised build only:
// cmake --preset release -DMEIPI_BENCH=ON
//
//     bench_store commit [EDITS]      one highlight durably written by a session, beside the same
//                                     rows put into bare SQLite with the same settings, in turn;
//                                     at most 1.5 times is wanted
//     bench_store opening [ROUNDS]    start to first window of a project with 1,000 documents,
//                                     100,000 highlights and as many steps, beside an empty one;
//                                     at most 3 times is wanted
//     bench_store --make PROJECT      makes that project, to look into it
//     bench_store --window PROJECT    one start; says when its window is painted
#include "bench/benchtext.h"
#include "bench/benchwindow.h"
#include "project/highlightedits.h"
#include "project/themeedits.h"
#include "session/projectsession.h"
#include "window/application.h"

#include <QTemporaryDir>

#include <sqlite3.h>

#include <array>

using namespace meipi;
using namespace meipi::bench;

namespace {

constexpr int usualEdits = 2000;
constexpr int usualRounds = 9;
constexpr int documents = 1000;
constexpr int highlightsOfOne = 100;
constexpr qint64 bytesOfOne = 6000;
constexpr qint64 bytesOfText = 1'000'000;

template <class Value>
Value expected(Result<Value> result)
{
    if (!result)
        qFatal("bench_store: %s", qUtf8Printable(result.error().message));
    return *std::move(result);
}

DocumentId addProse(ProjectSession &session, qint64 bytes)
{
    Progress progress;
    const auto imported = expected(
        importBytes(prose(bytes), QStringLiteral("text %1").arg(bytes), ImportOptions{}, progress));
    return expected(session.addDocument(imported));
}

ThemeId addTheme(ProjectSession &session)
{
    const Change change = expected(
        createThemes(session.snapshot(), {{QStringLiteral("资金"), Colour{0xd9730d}, {}}}));
    expected(session.perform(change, QStringLiteral("Add theme")));
    return change.of<Theme>().first().after->id;
}

/// Rows as a session wrote them, put into a second file of the same form by SQLite alone.
class BareFile {
public:
    BareFile(const QString &path, const QString &original)
    {
        open(path, m_file);
        open(original, m_original);
        run("PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
            "PRAGMA cell_size_check = ON; PRAGMA cache_size = -16384;");
        for (Table &table : m_tables)
            prepare(table);
    }
    ~BareFile()
    {
        for (const Table &table : m_tables) {
            sqlite3_finalize(table.select);
            sqlite3_finalize(table.insert);
        }
        sqlite3_close(m_file);
        sqlite3_close(m_original);
    }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    /// Reads what is new in the original; then writes it, which is what the time is of.
    double copyNews()
    {
        for (Table &table : m_tables)
            read(table);
        QElapsedTimer timer;
        timer.start();
        run("BEGIN IMMEDIATE");
        for (Table &table : m_tables) {
            for (const auto &row : table.rows) {
                for (int i = 0; i < static_cast<int>(row.size()); ++i)
                    sqlite3_bind_value(table.insert, i + 1, row[static_cast<size_t>(i)]);
                if (sqlite3_step(table.insert) != SQLITE_DONE)
                    qFatal("bench_store: %s", sqlite3_errmsg(m_file));
                sqlite3_reset(table.insert);
            }
        }
        run("COMMIT");
        const double elapsed = double(timer.nsecsElapsed()) / 1e6;
        for (Table &table : m_tables) {
            for (const auto &row : table.rows)
                std::for_each(row.begin(), row.end(), sqlite3_value_free);
            table.rows.clear();
        }
        return elapsed;
    }

private:
    struct Table {
        const char *name = nullptr;
        sqlite3_stmt *select = nullptr;
        sqlite3_stmt *insert = nullptr;
        sqlite3_int64 last = 0; ///< The row number up to which all is copied.
        std::vector<std::vector<sqlite3_value *>> rows;
    };

    static void open(const QString &path, sqlite3 *&file)
    {
        if (sqlite3_open(qUtf8Printable(path), &file) != SQLITE_OK)
            qFatal("bench_store: %s cannot be opened", qUtf8Printable(path));
    }

    void run(const char *sql)
    {
        if (sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("bench_store: %s", sqlite3_errmsg(m_file));
    }

    static sqlite3_stmt *statement(sqlite3 *file, const QString &sql)
    {
        sqlite3_stmt *made = nullptr;
        if (sqlite3_prepare_v2(file, qUtf8Printable(sql), -1, &made, nullptr) != SQLITE_OK)
            qFatal("bench_store: %s", sqlite3_errmsg(file));
        return made;
    }

    void prepare(Table &table)
    {
        const QString name = QLatin1String(table.name);
        table.select = statement(
            m_original, QStringLiteral("SELECT rowid, * FROM %1 WHERE rowid > ?").arg(name));
        const QStringList places(sqlite3_column_count(table.select) - 1, QStringLiteral("?"));
        table.insert = statement(
            m_file, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(name, places.join(u',')));
        sqlite3_stmt *last =
            statement(m_file, QStringLiteral("SELECT coalesce(max(rowid), 0) FROM %1").arg(name));
        sqlite3_step(last);
        table.last = sqlite3_column_int64(last, 0);
        sqlite3_finalize(last);
    }

    static void read(Table &table)
    {
        sqlite3_bind_int64(table.select, 1, table.last);
        while (sqlite3_step(table.select) == SQLITE_ROW) {
            table.last = sqlite3_column_int64(table.select, 0);
            std::vector<sqlite3_value *> row;
            for (int i = 1; i < sqlite3_column_count(table.select); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(table.select, i)));
            table.rows.push_back(std::move(row));
        }
        sqlite3_reset(table.select);
    }

    sqlite3 *m_file = nullptr;
    sqlite3 *m_original = nullptr;
    // Those that a highlight writes to.
    std::array<Table, 6> m_tables{
        {{"author"}, {"highlight"}, {"placement"}, {"coding"}, {"history"}, {"journal"}}};
};

int measureCommits(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int edits = std::max(2, argc > 2 ? atoi(argv[2]) : usualEdits);
    const QTemporaryDir folder;
    const auto session =
        expected(ProjectSession::create(folder.filePath(QStringLiteral("session.meipi"))));
    const ThemeId theme = addTheme(*session);
    const DocumentId document = addProse(*session, bytesOfText);
    expected(session->copyTo(folder.filePath(QStringLiteral("bare.meipi"))));
    BareFile bare(folder.filePath(QStringLiteral("bare.meipi")), session->path());
    const QList<TextRange> ranges = manyRanges(session->snapshot().text(document).size(), edits);

    QList<double> ours;
    QList<double> theirs;
    for (const TextRange &range : ranges) {
        const Change change = expected(
            addHighlight(session->snapshot(), session->context(), document, range, {theme}));
        QElapsedTimer timer;
        timer.start();
        expected(session->perform(change, QStringLiteral("Highlight")));
        ours.append(double(timer.nsecsElapsed()) / 1e6);
        theirs.append(bare.copyNews());
    }
    std::printf("one highlight durably written, %d times   Meipi     bare SQLite   ratio\n", edits);
    for (const auto &[name, share] : {std::pair("p50", 0.5), std::pair("p99", 0.99)}) {
        const double mine = quantile(ours, share);
        const double other = quantile(theirs, share);
        std::printf("  %s                               %7.3f ms   %7.3f ms   %5.2f\n", name, mine,
                    other, mine / other);
    }
    return 0;
}

// The steps are many times one and the same; opening a project reads none of them.
void makeProject(const QString &path)
{
    {
        const auto session = expected(ProjectSession::create(path));
        addTheme(*session);
        for (int i = 0; i < documents; ++i) {
            const DocumentId document = addProse(*session, bytesOfOne + i);
            const Change change = manyHighlights(session->snapshot(), document, highlightsOfOne,
                                                 session->context().author);
            expected(session->perform(change, QStringLiteral("Highlight")));
        }
    }
    sqlite3 *file = nullptr;
    const QString sql =
        QStringLiteral("WITH RECURSIVE copy (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM copy "
                       "WHERE i < %1) INSERT INTO history (%2) SELECT %2 FROM copy, history "
                       "WHERE number = 1")
            .arg(documents * highlightsOfOne)
            .arg(QStringLiteral(
                "label, author, author_name, time, join_key, writer, state, change"));
    if (sqlite3_open(qUtf8Printable(path), &file) != SQLITE_OK
        || sqlite3_exec(file, qUtf8Printable(sql), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("bench_store: %s", sqlite3_errmsg(file));
    sqlite3_close(file);
}

int measureOpening(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = std::max(1, argc > 2 ? atoi(argv[2]) : usualRounds);
    const QTemporaryDir home;
    const QString large = home.filePath(QStringLiteral("large.meipi"));
    const QString empty = home.filePath(QStringLiteral("empty.meipi"));
    expected(ProjectSession::create(empty));
    makeProject(large);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));

    QList<double> ofLarge;
    QList<double> ofEmpty;
    const QString window = QStringLiteral("--window");
    for (int round = 0; round < rounds; ++round) {
        ofEmpty.append(timedUntilPainted({window, empty}, environment));
        ofLarge.append(timedUntilPainted({window, large}, environment));
        if (ofEmpty.last() < 0 || ofLarge.last() < 0)
            qFatal("bench_store: a window was not painted");
    }
    std::printf("start to first window, median of %d\n", rounds);
    std::printf("  %d documents, %d highlights and steps  %8.1f ms\n", documents,
                documents * highlightsOfOne, quantile(ofLarge, 0.5));
    std::printf("  empty                                       %8.1f ms\n", quantile(ofEmpty, 0.5));
    std::printf("  ratio                                       %8.2f\n",
                quantile(ofLarge, 0.5) / quantile(ofEmpty, 0.5));
    return 0;
}

int showWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("meipi"));
    const FirstPaint paint({QStringLiteral("Reader"), QStringLiteral("Start")});
    return runWindow(application, {QString::fromLocal8Bit(argv[2])});
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--window" && argc > 2)
        return showWindow(argc, argv);
    if (mode == "--make" && argc > 2) {
        makeProject(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    if (mode == "commit")
        return measureCommits(argc, argv);
    if (mode == "opening")
        return measureOpening(argc, argv);
    std::fputs("bench_store commit [EDITS] | opening [ROUNDS]\n", stderr);
    return 2;
}
