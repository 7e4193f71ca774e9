// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to find the outline of ten megabytes of text, beside decoding them from UTF-8.
// The target is ten times as long. With a file, of its text, as often as makes that many.
#include "outline/outlinefinder.h"
#include "text/decoding.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace meipi;

namespace {

constexpr qsizetype characters = 3'400'000;
constexpr int outlineRounds = 7;
constexpr double outlineTarget = 10;

const QString sentence = QStringLiteral(
    "要坚持问题导向，完善政策措施，强化组织领导，确保各项任务落到实处，并定期开展评估。");

QString chineseNumber(int number)
{
    static const QStringList digits{{},
                                    QStringLiteral("一"),
                                    QStringLiteral("二"),
                                    QStringLiteral("三"),
                                    QStringLiteral("四"),
                                    QStringLiteral("五"),
                                    QStringLiteral("六"),
                                    QStringLiteral("七"),
                                    QStringLiteral("八"),
                                    QStringLiteral("九")};
    const QString tens = number < 10 ? QString()
        : number < 20                ? QStringLiteral("十")
                                     : digits[number / 10] + QStringLiteral("十");
    return tens + digits[number % 10];
}

// A compilation: sections with items and @p sentences below each.
QString policyText(int sentences)
{
    QString text;
    for (int number = 1; text.size() < characters; number = number % 99 + 1) {
        text += chineseNumber(number) + QStringLiteral("、加强第%1项工作\n").arg(number);
        for (int item = 1; item <= 9; ++item) {
            text += QStringLiteral("（%1）完善机制。").arg(chineseNumber(item));
            for (int i = 0; i < sentences; ++i)
                text += sentence;
            text += u'\n';
        }
    }
    return text;
}

// A law: chapters, and articles through all of them.
QString lawText()
{
    QString text;
    int article = 0;
    for (int chapter = 1; text.size() < characters; ++chapter) {
        text += QStringLiteral("第%1章 规定\n").arg(chapter % 999 + 1);
        for (int i = 0; i < 20; ++i)
            text += QStringLiteral("第%1条 ").arg(++article % 1999 + 1) + sentence + u'\n';
    }
    return text;
}

double shortestOf(const std::function<void()> &work)
{
    qint64 best = -1;
    for (int round = 0; round < outlineRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        const qint64 elapsed = clock.nsecsElapsed();
        best = best < 0 ? elapsed : std::min(best, elapsed);
    }
    return static_cast<double>(best) / 1e6;
}

void measure(const QString &name, const QString &text, QTextStream &out)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype size = 0;
    const double decoding = shortestOf([&] {
        const auto decoded = decodeText(bytes);
        if (!decoded)
            qFatal("%s", qPrintable(decoded.error().message));
        size += decoded->text.size();
    });
    const Text canonical(text);
    qsizetype nodes = 0;
    const double finding = shortestOf([&] { nodes = findOutline(canonical).nodes().size(); });
    out << name << ": " << bytes.size() / 1'000'000.0 << " MB, " << size / outlineRounds
        << " characters, " << nodes << " nodes; decoding " << QString::number(decoding, 'f', 1)
        << " ms, outline " << QString::number(finding, 'f', 1) << " ms, ratio "
        << QString::number(finding / decoding, 'f', 2) << " (at most " << outlineTarget << ")\n";
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        const QString given = QString::fromUtf8(file.readAll());
        if (given.isEmpty())
            qFatal("There is no text in the file");
        measure(file.fileName(), given.repeated(1 + characters / given.size()), out);
        return 0;
    }
    measure(QStringLiteral("long items"), policyText(40), out);
    measure(QStringLiteral("short items"), policyText(1), out);
    measure(QStringLiteral("law"), lawText(), out);
    measure(QStringLiteral("prose"), sentence.repeated(characters / sentence.size()), out);
    measure(QStringLiteral("prose in lines"),
            (sentence + u'\n').repeated(characters / (sentence.size() + 1)), out);
    return 0;
}
