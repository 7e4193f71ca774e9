// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a PDF of 300 pages takes to become a document, beside what pdftotext takes to write its
// text. The target is one and a half times as long.
#include "import/importer.h"
#include "support/pdfsketch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace meipi;

namespace {

constexpr int pages = 300;
constexpr int linesOnPage = 36;
constexpr int rounds = 7;
constexpr double target = 1.5;

// Each page has a head, a number, headings and paragraphs of its own.
QByteArray chineseBook()
{
    const QString words =
        QStringLiteral("建设统一开放的数据基础设施推动人工智能与实体经济深度融合完善评"
                       "测标准和治理体系加强基础研究培养高水平人才队伍健全法律法规");
    test::PdfSketch sketch;
    for (int page = 0; page < pages; ++page) {
        sketch.page().text(220, 50, 9, QStringLiteral("人工智能发展规划"));
        sketch.text(290, 800, 9, QStringLiteral("- %1 -").arg(page + 1));
        QStringList lines;
        for (int line = 0; line < linesOnPage; ++line) {
            const int from = (page * 7 + line * 13) % 20;
            lines.append(line % 6 == 0 ? QStringLiteral("　　") + words.mid(from, 32)
                                       : words.mid(from, 34));
        }
        sketch.lines(90, 90, 12, lines);
    }
    return sketch.bytes();
}

QByteArray englishBook()
{
    const QString words =
        QStringLiteral("The committee should publish a register of all systems in "
                       "use and review it every year together with those who are "
                       "affected by what the systems decide about them ");
    test::PdfSketch sketch;
    for (int page = 0; page < pages; ++page) {
        sketch.page().text(220, 50, 9, QStringLiteral("Report on Accountability"));
        sketch.text(290, 800, 9, QString::number(page + 1));
        QStringList lines;
        for (int line = 0; line < linesOnPage; ++line)
            lines.append(words.mid((page * 5 + line * 11) % 70, 80).trimmed());
        sketch.lines(90, 90, 11, lines);
    }
    return sketch.bytes();
}

// The shortest of several rounds, in milliseconds.
double shortest(const std::function<void()> &work)
{
    qint64 best = -1;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        const qint64 elapsed = clock.nsecsElapsed();
        best = best < 0 ? elapsed : std::min(best, elapsed);
    }
    return static_cast<double>(best) / 1e6;
}

void compare(const QString &name, const QByteArray &bytes, const QString &folder, QTextStream &out)
{
    const QString path = folder + QStringLiteral("/book.pdf");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    const double plain = shortest([&] {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, folder + QStringLiteral("/book.txt")});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("pdftotext is in poppler-utils");
    });
    qsizetype characters = 0;
    const double ours = shortest([&] {
        Progress progress;
        const auto document = importFile(path, {}, progress);
        if (!document)
            qFatal("%s", qPrintable(document.error().message));
        characters = document->text.size();
    });
    out << name << ": " << pages << " pages, " << characters << " characters; pdftotext "
        << qRound(plain) << " ms, import " << qRound(ours) << " ms, ratio "
        << QString::number(ours / plain, 'f', 2) << " (at most " << target << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    compare(QStringLiteral("Chinese"), chineseBook(), folder.path(), out);
    compare(QStringLiteral("English"), englishBook(), folder.path(), out);
    return 0;
}
