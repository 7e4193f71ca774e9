// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes from the start of a process to its painted window, for Meipi with its sample
// and for an empty QMainWindow with a QTextEdit of the same text. Starts itself again and again,
// once for each, in turn. It says something of an optimised build only, as people use it:
// cmake --preset release -DMEIPI_BENCH=ON
//
//     bench_startup [ROUNDS]        prints both medians and their ratio, which is to be at most 2
//     bench_startup --meipi         one start of Meipi's window; says so when it is painted
//     bench_startup --bare          one start of the empty window
#include "bench/benchwindow.h"
#include "window/application.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace meipi::bench;

namespace {

constexpr int usualRounds = 15;
constexpr double half = 0.5;

int showMeipi(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("meipi"));
    const FirstPaint paint({QStringLiteral("Reader")});
    return meipi::runWindow(application, {});
}

int showBareWindow(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const FirstPaint paint({QStringLiteral("Text")});
    QFile sample(QStringLiteral(":/meipi/sample/proposal.zh.txt"));
    if (!sample.open(QIODevice::ReadOnly))
        return 1;
    QMainWindow window;
    auto *text = new QTextEdit;
    text->setObjectName(QStringLiteral("Text"));
    text->setPlainText(QString::fromUtf8(sample.readAll()));
    window.setCentralWidget(text);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

int measure(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds =
        std::max(1, argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : usualRounds);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("zh_CN"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("zh_CN.UTF-8"));
    if (environment.value(QStringLiteral("QT_QPA_PLATFORM")) == u"offscreen") {
        // Its own screen is smaller than either window.
        QFile screen(home.filePath(QStringLiteral("screen.json")));
        if (!screen.open(QIODevice::WriteOnly)
            || screen.write(R"({"screens": [{"name": "usual", "width": 1920, "height": 1080}]})")
                < 0)
            return 1;
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + screen.fileName());
    }
    const double first = timedUntilPainted({QStringLiteral("--meipi")}, environment);

    QList<double> meipi;
    QList<double> bare;
    for (int round = 0; round < rounds; ++round) {
        bare.append(timedUntilPainted({QStringLiteral("--bare")}, environment));
        meipi.append(timedUntilPainted({QStringLiteral("--meipi")}, environment));
    }
    if (first < 0
        || std::min(*std::min_element(meipi.begin(), meipi.end()),
                    *std::min_element(bare.begin(), bare.end()))
            < 0) {
        std::fputs("bench_startup: a window was not painted\n", stderr);
        return 1;
    }
    std::printf("first start, making the sample's project  %7.1f ms\n", first);
    std::printf("Meipi with the sample, median of %-3d       %7.1f ms\n", rounds,
                quantile(meipi, half));
    std::printf("bare QTextEdit, median of %-3d              %7.1f ms\n", rounds,
                quantile(bare, half));
    std::printf("ratio                                     %7.2f\n",
                quantile(meipi, half) / quantile(bare, half));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 1 ? argv[1] : "";
    if (mode == "--meipi")
        return showMeipi(argc, argv);
    if (mode == "--bare")
        return showBareWindow(argc, argv);
    return measure(argc, argv);
}
