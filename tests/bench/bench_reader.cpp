// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reading costs: the reader beside QTextEdit and QPlainTextEdit, on generated Chinese prose of
// 10 KB to 100 MB with up to 100,000 highlights. Prints a table with ratios.
//
//     bench_reader                       everything; takes some twenty minutes
//     bench_reader --part scroll         one part only; may be given several times
//     bench_reader --rounds 5 --bytes 1000000 --highlights 1000
//     bench_reader --json reader.json    saves the table as well
#include "benchparts.h"
#include "benchtext.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace meipi::bench;

const QString readerName = QStringLiteral("reader");
const QString plainName = QStringLiteral("QPlainTextEdit");
const QString richName = QStringLiteral("QTextEdit");
const QString decodingName = QStringLiteral("decoding");

QString counted(double value)
{
    if (value >= 1e6)
        return QStringLiteral("%1 M").arg(value / 1e6, 0, 'f', value < 1e7 ? 1 : 0);
    if (value >= 1e4)
        return QStringLiteral("%1 k").arg(value / 1e3, 0, 'f', 0);
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

/// Starts this program again for one measurement and collects the rows.
class Bench {
public:
    Bench(const QString &folder, int rounds) : m_folder(folder), m_rounds(rounds) {}

    void printHead() const
    {
        std::printf("%7s %10s  %-42s %9s  %-20s %9s %8s %7s\n", "text", "highlights", "what",
                    "reader", "beside", "", "ratio", "at most");
    }

    void append(const QString &part, QJsonObject row)
    {
        row.insert(QStringLiteral("part"), part);
        m_rows.append(row);
        const auto number = [&row](const char *key) {
            return row.value(QLatin1String(key)).toDouble();
        };
        const double most = number("most");
        std::printf("%7s %10s  %-42s %9s  %-20s %9s %8.3f", qPrintable(counted(number("bytes"))),
                    qPrintable(QString::number(row.value(QLatin1String("highlights")).toInt())),
                    qPrintable(row.value(QLatin1String("what")).toString()),
                    qPrintable(counted(number("measured"))),
                    qPrintable(row.value(QLatin1String("peer")).toString()),
                    qPrintable(counted(number("beside"))), number("ratio"));
        if (most > 0)
            std::printf(" %7.3f %s", most, number("ratio") <= most ? "holds" : "MISSED");
        std::printf("\n");
        std::fflush(stdout);
    }

    void widgets(const QString &part, qint64 bytes, int highlights, double scale = 1)
    {
        const QJsonArray rows =
            run({QStringLiteral("--child"), part, QStringLiteral("--bytes"), QString::number(bytes),
                 QStringLiteral("--highlights"), QString::number(highlights)},
                bytes, scale)
                .array();
        for (const QJsonValue &row : rows)
            append(part, row.toObject());
    }

    QJsonObject single(const QString &part, const QString &subject, qint64 bytes)
    {
        return run({QStringLiteral("--child"), part, QStringLiteral("--subject"), subject}, bytes,
                   1)
            .object();
    }

    void opening(qint64 bytes);
    void memory(qint64 bytes);

    bool save(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_rows).toJson()) > 0;
    }

private:
    QJsonDocument run(QStringList arguments, qint64 bytes, double scale) const
    {
        arguments << QStringLiteral("--rounds") << QString::number(m_rounds)
                  << QStringLiteral("--path") << proseFile(m_folder, bytes);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(scale));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        const bool isPatient = !arguments.contains(richName);
        if (!process.waitForFinished(isPatient ? -1 : longestRest)) {
            process.kill();
            process.waitForFinished();
        }
        const QByteArrayList lines = process.readAllStandardOutput().trimmed().split('\n');
        const QJsonDocument result = QJsonDocument::fromJson(lines.last());
        if (result.isNull())
            qFatal("bench_reader: %s failed", qPrintable(arguments.join(u' ')));
        return result;
    }

    QString m_folder;
    int m_rounds;
    QJsonArray m_rows;
};

void Bench::opening(qint64 bytes)
{
    QHash<QString, QList<double>> pages;
    QHash<QString, QList<double>> answers;
    QHash<QString, QList<double>> settled; // QTextEdit goes on laying out, and keys wait for it.
    QJsonObject stages;
    const int rounds = std::clamp(m_rounds / 3, 1, 7);
    for (int round = 0; round < rounds; ++round) {
        for (const QString &name : {readerName, plainName, richName, decodingName}) {
            if (name == richName && bytes > 50'000'000 && round > 0)
                continue; // Ten seconds each.
            const QJsonObject result = single(QStringLiteral("open"), name, bytes);
            pages[name].append(result.value(QLatin1String("page")).toDouble());
            answers[name].append(result.value(QLatin1String("answer")).toDouble());
            settled[name].append(result.value(QLatin1String("settled")).toDouble());
        }
    }
    const Setting setting{bytes, 0, m_rounds, {}};
    const bool promised = bytes >= 100'000'000;
    const QString part = QStringLiteral("open");
    const double own = median(answers[readerName]);
    append(part,
           row(setting, QStringLiteral("path to first page"), median(pages[readerName]), plainName,
               median(pages[plainName])));
    const QString what = QStringLiteral("path to answered Page Down");
    append(part,
           row(setting, what, own, richName + QStringLiteral(" at rest"), median(settled[richName]),
               promised ? 1.0 / 25 : 0));
    append(part, row(setting, what, own, richName, median(answers[richName])));
    append(part,
           row(setting, QStringLiteral("path to rest"), median(settled[readerName]), plainName,
               median(settled[plainName])));
    append(part,
           row(setting, what, own, plainName, median(answers[plainName]), promised ? 1.0 / 3 : 0));
    append(part,
           row(setting, what, own, QStringLiteral("reading, decoding"), median(pages[decodingName]),
               promised ? 2.5 : 0));
    stages = single(part, QStringLiteral("stages"), bytes);
    for (auto stage = stages.constBegin(); stage != stages.constEnd(); ++stage)
        append(part,
               row(setting, QStringLiteral("of which ") + stage.key(), stage.value().toDouble(),
                   QStringLiteral("reading, decoding"), median(pages[decodingName])));
}

void Bench::memory(qint64 bytes)
{
    const QString part = QStringLiteral("memory");
    const QJsonObject own = single(part, readerName, bytes);
    const QJsonObject plain = single(part, plainName, bytes);
    // It would not have laid out a longer text by then.
    const QJsonObject rich = bytes > 50'000'000 ? QJsonObject() : single(part, richName, bytes);
    QFile file(proseFile(m_folder, bytes));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const double units = static_cast<double>(QString::fromUtf8(file.readAll()).size());
    const Setting setting{bytes, 0, m_rounds, {}};
    const bool promised = bytes >= 1'000'000;
    const auto value = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toDouble();
    };
    append(part,
           row(setting, QStringLiteral("bytes in memory after 5 s"), value(own, "memory"),
               QStringLiteral("UTF-16 units"), units, promised ? 4 : 0));
    for (const auto &[name, peer] : {std::pair(plainName, plain), std::pair(richName, rich)}) {
        if (peer.isEmpty())
            continue;
        append(part,
               row(setting, QStringLiteral("bytes in memory after 5 s"), value(own, "memory"), name,
                   value(peer, "memory"), promised && name == plainName ? 1 : 0));
        append(part,
               row(setting, QStringLiteral("bytes at the peak"), value(own, "peak"), name,
                   value(peer, "peak")));
    }
}

int measureOne(const QString &part, const QCommandLineParser &options)
{
    Setting setting;
    setting.bytes = options.value(QStringLiteral("bytes")).toLongLong();
    setting.highlights = options.value(QStringLiteral("highlights")).toInt();
    setting.rounds = options.value(QStringLiteral("rounds")).toInt();
    setting.path = options.value(QStringLiteral("path"));
    const QString subject = options.value(QStringLiteral("subject"));
    QJsonDocument result;
    if (part == QLatin1String("open"))
        result = QJsonDocument(measureOpening(subject, setting.path));
    else if (part == QLatin1String("memory"))
        result = QJsonDocument(measureMemory(subject, setting.path));
    else if (part == QLatin1String("scroll"))
        result = QJsonDocument(measureScrolling(setting));
    else if (part == QLatin1String("wheel"))
        result = QJsonDocument(measureWheel(setting));
    else if (part == QLatin1String("edit"))
        result = QJsonDocument(measureEdits(setting));
    else if (part == QLatin1String("load"))
        result = QJsonDocument(measureLoading(setting));
    else
        result = QJsonDocument(measureResizing(setting));
    std::puts(result.toJson(QJsonDocument::Compact).constData());
    return 0;
}

void measureAll(Bench &bench, const QStringList &parts, const QList<qint64> &sizes,
                const QList<int> &counts)
{
    const qint64 longest = sizes.last();
    for (const QString &part : parts) {
        if (part == QLatin1String("edit") || part == QLatin1String("load")) {
            bench.widgets(part, longest, counts.last());
        } else if (part == QLatin1String("resize")) {
            bench.widgets(part, longest, 0);
            bench.widgets(part, longest, counts.last());
        } else if (part == QLatin1String("wheel")) {
            for (const double scale : {1.0, 2.0})
                bench.widgets(part, longest, counts.last(), scale);
        } else {
            for (const qint64 bytes : sizes) {
                if (part == QLatin1String("open"))
                    bench.opening(bytes);
                else if (part == QLatin1String("memory"))
                    bench.memory(bytes);
                for (const int count : part == QLatin1String("scroll") ? counts : QList<int>())
                    bench.widgets(part, bytes, count);
            }
        }
    }
}

template <class Number>
QList<Number> numbers(const QStringList &given, const QList<Number> &usual)
{
    QList<Number> result;
    for (const QString &each : given)
        result.append(static_cast<Number>(each.toLongLong()));
    return given.isEmpty() ? usual : result;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList allParts{QStringLiteral("open"),   QStringLiteral("memory"),
                               QStringLiteral("scroll"), QStringLiteral("wheel"),
                               QStringLiteral("edit"),   QStringLiteral("load"),
                               QStringLiteral("resize")};
    QCommandLineParser options;
    options.addHelpOption();
    const auto add = [&options](const char *name, const QString &meaning, const char *value) {
        options.addOption({QString::fromLatin1(name), meaning, QString::fromLatin1(value)});
    };
    add("part", QStringLiteral("Only this one: ") + allParts.join(QStringLiteral(", ")), "name");
    add("bytes", QStringLiteral("Only texts of this length."), "count");
    add("highlights", QStringLiteral("Only this many highlights."), "count");
    add("rounds", QStringLiteral("How often to measure; 20 if not given."), "count");
    add("json", QStringLiteral("Saves the table there."), "file");
    add("folder", QStringLiteral("Keeps the generated texts there."), "folder");
    add("child", QStringLiteral("Measures one part in this process."), "part");
    add("subject", QStringLiteral("What --child measures."), "name");
    add("path", QStringLiteral("The text for --child."), "file");
    options.process(application);
    if (options.isSet(QStringLiteral("child")))
        return measureOne(options.value(QStringLiteral("child")), options);

    const QTemporaryDir temporary;
    const QString folder = options.isSet(QStringLiteral("folder"))
        ? options.value(QStringLiteral("folder"))
        : temporary.path();
    const QString rounds = options.value(QStringLiteral("rounds"));
    Bench bench(folder, rounds.isEmpty() ? 20 : std::max(rounds.toInt(), 1));
    const QStringList parts = options.values(QStringLiteral("part"));
    bench.printHead();
    measureAll(
        bench, parts.isEmpty() ? allParts : parts,
        numbers<qint64>(options.values(QStringLiteral("bytes")),
                        {10'000, 1'000'000, 10'000'000, 100'000'000}),
        numbers<int>(options.values(QStringLiteral("highlights")), {0, 1000, 10'000, 100'000}));
    if (options.isSet(QStringLiteral("json"))
        && !bench.save(options.value(QStringLiteral("json")))) {
        std::fputs("bench_reader: the table could not be saved\n", stderr);
        return 1;
    }
    return 0;
}
