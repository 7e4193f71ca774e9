// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchparts.h"
#include "benchsubject.h"
#include "benchtext.h"

#include "outline/outlinefinder.h"
#include "text/contenthash.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <cstdio>

namespace meipi::bench {

namespace {

constexpr int rest = 5000; // Milliseconds between opening and the look at memory.

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("bench_reader: %s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

std::unique_ptr<Subject> subjectNamed(const QString &name)
{
    if (name == QLatin1String("reader"))
        return Subject::create(Subject::Kind::Reader);
    return Subject::create(name == QLatin1String("QTextEdit") ? Subject::Kind::TextEdit
                                                              : Subject::Kind::PlainTextEdit);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

// Fonts are loaded and caches are warm: the start of the process is not what is measured.
void warm(Subject &subject, const QString &path)
{
    subject.setText(QString::fromUtf8(prose(20000)));
    settle();
    timed(subject, [&subject] { subject.pageDown(); });
    readAll(path);
}

// When the widget has done what it goes on with behind the first page, during which keys wait.
double lastWork(const QElapsedTimer &timer)
{
    constexpr double quiet = 300; // Milliseconds, as below.
    constexpr double work = 20; // Less may be another process.
    double last = milliseconds(timer);
    while (milliseconds(timer) < last + quiet) {
        const double start = milliseconds(timer);
        QCoreApplication::processEvents();
        if (milliseconds(timer) - start > work)
            last = milliseconds(timer);
    }
    return last;
}

// Bytes.
qint64 statusValue(const char *key)
{
    const QList<QByteArray> lines = readAll(QStringLiteral("/proc/self/status")).split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    }
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

// The stages of the reader's way, each by itself.
QJsonObject stages(const QString &path)
{
    QJsonObject result;
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = readAll(path);
    result.insert(QStringLiteral("reading"), milliseconds(timer));
    timer.restart();
    const auto decoded = decodeText(bytes);
    result.insert(QStringLiteral("decoding"), milliseconds(timer));
    timer.restart();
    const Text text(decoded->text);
    result.insert(QStringLiteral("paragraphs"), milliseconds(timer));
    timer.restart();
    const QString hash = contentHash(bytes);
    result.insert(QStringLiteral("hash"), milliseconds(timer));
    timer.restart();
    const Outline outline = findOutline(text);
    result.insert(QStringLiteral("outline"), milliseconds(timer));
    return result;
}

} // namespace

QJsonObject measureOpening(const QString &name, const QString &path)
{
    QElapsedTimer timer;
    if (name == QLatin1String("decoding")) {
        readAll(path);
        timer.start();
        const QString text = QString::fromUtf8(readAll(path));
        return {{QStringLiteral("page"), milliseconds(timer)}};
    }
    if (name == QLatin1String("stages"))
        return stages(path);
    const std::unique_ptr<Subject> subject = subjectNamed(name);
    warm(*subject, path);
    timer.start();
    timed(*subject, [&subject, &path] { subject->openFile(path); });
    const double page = milliseconds(timer);
    timed(*subject, [&subject] { subject->pageDown(); });
    QJsonObject result{{QStringLiteral("page"), page},
                       {QStringLiteral("answer"), milliseconds(timer)},
                       {QStringLiteral("settled"), longestRest}};
    // Said before the rest is waited for: whoever asked may lose patience.
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    result.insert(QStringLiteral("settled"), lastWork(timer));
    return result;
}

QJsonObject measureMemory(const QString &name, const QString &path)
{
    const std::unique_ptr<Subject> subject = subjectNamed(name);
    subject->setText(QString::fromUtf8(prose(20000)));
    settle();
    const qint64 before = statusValue("VmRSS:");
    forgetPeak();
    subject->openFile(path);
    settle();
    QTest::qWait(rest);
    return {{QStringLiteral("memory"), statusValue("VmRSS:") - before},
            {QStringLiteral("peak"), statusValue("VmHWM:") - before}};
}

} // namespace meipi::bench
