// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What searching costs, beside what else could do it, on one text in one run. It says something of
// an optimised build only: cmake --preset release -DMEIPI_BENCH=ON
//
//     bench_search [MEGABYTES]     of UTF-8, 100 without it. Wanted: strict at most 1.5 times
//                                  QString::indexOf, folded at most 3 times from the second query
//                                  on; the first under 1 s, its first hit under 20 ms
#include "bench/benchtext.h"
#include "text/finding.h"
#include "text/foldtable.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>

#include <sqlite3.h>

#include <cstdio>

using namespace meipi;
using namespace meipi::bench;

namespace {

constexpr int rounds = 5;

struct Measured {
    double milliseconds = 0;
    double firstHit = 0;
    qsizetype hits = 0;
};

template <class Work>
Measured fastest(int times, Work work)
{
    Measured best;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        Measured measured = work();
        measured.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (round == 0 || measured.milliseconds < best.milliseconds)
            best = measured;
    }
    return best;
}

Measured plain(const QString &text, const QString &words)
{
    Measured measured;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
        ++measured.hits;
    return measured;
}

Measured found(SearchedText &text, const FindQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    Measured measured;
    Progress progress;
    const auto done =
        Finder::make(query)->find(text, progress, [&](const QList<TextRange> &ranges) {
            if (measured.hits == 0)
                measured.firstHit = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            measured.hits += ranges.size();
        });
    if (!done)
        qFatal("bench_search: %s", qUtf8Printable(done.error().message));
    return measured;
}

void print(const char *what, const Measured &measured, double baseline)
{
    std::printf("  %-44s %9.2f ms %7.2f x %9lld hits", what, measured.milliseconds,
                measured.milliseconds / baseline, static_cast<long long>(measured.hits));
    if (measured.firstHit > 0)
        std::printf("   first after %.2f ms", measured.firstHit);
    std::printf("\n");
    std::fflush(stdout);
}

FindQuery asking(const QString &words, bool isStrict = false)
{
    FindQuery query;
    query.words = words;
    query.isStrict = isStrict;
    return query;
}

void compareQueries(const QString &string, SearchedText &text)
{
    const QStringList queries{QStringLiteral("的"), QStringLiteral("数据"),
                              QStringLiteral("一个没有的词"),
                              QStringLiteral("人工智能产业发展规划纲要")};
    for (const QString &words : queries) {
        std::printf("%s\n", qUtf8Printable(words));
        const Measured base = fastest(rounds, [&] { return plain(string, words); });
        print("QString::indexOf", base, base.milliseconds);
        print("strict", fastest(rounds, [&] { return found(text, asking(words, true)); }),
              base.milliseconds);
        print("folded, shadow there", fastest(rounds, [&] { return found(text, asking(words)); }),
              base.milliseconds);
    }
}

void compareKinds(const QString &string, SearchedText &text)
{
    const QString words = QStringLiteral("数据");
    const double base = fastest(rounds, [&] { return plain(string, words); }).milliseconds;
    std::printf("other ways to ask for %s\n", qUtf8Printable(words));
    FindQuery query = asking(words);
    query.isWhole = true;
    print("whole words", fastest(1, [&] { return found(text, query); }), base);
    query = asking(words);
    query.other = QStringLiteral("开放");
    query.nearness = FindQuery::Nearness::Characters;
    query.distance = 20;
    print("near another, 20 characters", fastest(1, [&] { return found(text, query); }), base);
    query.nearness = FindQuery::Nearness::Sentence;
    print("near another, sentence", fastest(1, [&] { return found(text, query); }), base);
    query = asking(QStringLiteral("数据.{0,9}开放"));
    query.isPattern = true;
    print("regular expression", fastest(1, [&] { return found(text, query); }), base);
}

void compareDocument(const QString &string)
{
    const QString words = QStringLiteral("数据");
    const QString part = string.first(std::min<qsizetype>(string.size(), 3'000'000));
    std::printf("QTextDocument::find, in %lld units\n", static_cast<long long>(part.size()));
    QTextDocument document;
    document.setPlainText(part);
    const double base = fastest(rounds, [&] { return plain(part, words); }).milliseconds;
    print("QTextDocument::find",
          fastest(1,
                  [&] {
                      Measured measured;
                      for (QTextCursor at = document.find(words); !at.isNull();
                           at = document.find(words, at))
                          ++measured.hits;
                      return measured;
                  }),
          base);
}

void compareProgram(const QString &program, const QStringList &arguments, const QString &path,
                    double base)
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        std::printf("  %s is not there\n", qUtf8Printable(program));
        return;
    }
    const Measured measured = fastest(rounds, [&] {
        QProcess process;
        process.start(program, arguments + QStringList{QStringLiteral("数据"), path});
        process.waitForFinished(-1);
        Measured answer;
        answer.hits = process.readAllStandardOutput().trimmed().toLongLong();
        return answer;
    });
    print(qUtf8Printable(program + QLatin1String(", lines with it")), measured, base);
}

// Paragraphs as rows, which is how a reader would use it.
void compareIndex(const QString &string, const char *tokenizer, double base)
{
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    const QByteArray create =
        QByteArray("CREATE VIRTUAL TABLE t USING fts5(x, tokenize='") + tokenizer + "')";
    sqlite3_exec(database, create, nullptr, nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO t VALUES(?)", -1, &statement, nullptr);
    const QString part = string.first(std::min<qsizetype>(string.size(), 3'000'000));
    for (const QStringView line : QStringView(part).split(u'\n')) {
        const QByteArray bytes = line.toUtf8();
        sqlite3_bind_text(statement, 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    std::printf("  FTS5 %s: index of %lld units in %.0f ms\n", tokenizer,
                static_cast<long long>(part.size()),
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
    sqlite3_prepare_v2(database, "SELECT count(*) FROM t WHERE t MATCH '\"数据\"'", -1, &statement,
                       nullptr);
    print("    rows with it",
          fastest(rounds,
                  [&] {
                      Measured measured;
                      if (sqlite3_step(statement) == SQLITE_ROW)
                          measured.hits = sqlite3_column_int64(statement, 0);
                      sqlite3_reset(statement);
                      return measured;
                  }),
          base);
    sqlite3_finalize(statement);
    sqlite3_close(database);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const qint64 megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100;
    const QByteArray bytes = prose(megabytes * 1'000'000);
    const QString string = QString::fromUtf8(bytes);
    std::printf("%lld MB of UTF-8, %lld UTF-16 units\n", static_cast<long long>(megabytes),
                static_cast<long long>(string.size()));

    const Measured table = fastest(1, [] {
        foldTable();
        return Measured{};
    });
    std::printf("table of foldings, once a process: %.2f ms\n", table.milliseconds);
    SearchedText text{Text(string)};
    const double base =
        fastest(rounds, [&] { return plain(string, QStringLiteral("数据")); }).milliseconds;
    print("folded, first query",
          fastest(1, [&] { return found(text, asking(QStringLiteral("数据"))); }), base);
    std::printf("  kept for it: %.1f MB, beside %.1f MB of text\n",
                static_cast<double>(text.memory()) / 1e6,
                static_cast<double>(2 * string.size()) / 1e6);
    compareQueries(string, text);
    compareKinds(string, text);
    compareDocument(string);

    std::printf("others\n");
    QTemporaryDir folder;
    const QString path = proseFile(folder.path(), megabytes * 1'000'000);
    compareProgram(QStringLiteral("rg"), {QStringLiteral("-c")}, path, base);
    compareProgram(QStringLiteral("grep"), {QStringLiteral("-c")}, path, base);
    compareIndex(string, "trigram", base);
    compareIndex(string, "unicode61", base);
    return 0;
}
