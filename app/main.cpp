// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/interrupt.h"
#include "session/library.h"
#include "session/preferences.h"
#include "window/application.h"
#include "window/interfacelanguage.h"

#include <QApplication>
#include <QFile>
#include <QStringDecoder>
#include <QTranslator>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// A file opened while a standard stream is closed would take its number, and what is printed would
/// go into that file. So that it cannot, closed ones refuse data instead.
void holdStandardStreams()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) == -1 && open("/dev/null", O_RDONLY) != stream)
            return;
    }
}

/// What Qt has to remark to programmers is no message of ours; QT_LOGGING_TO_CONSOLE=1 shows it.
void keepToOurMessages(QtMsgType, const QMessageLogContext &, const QString &)
{
}

struct Arguments {
    QStringList words; ///< Without the program's name.
    int unreadable = 0; ///< The first that is not UTF-8, from 1; 0 for none.
};

Arguments argumentsOf(int argc, char **argv)
{
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder.decode(QByteArrayView(argv[i]));
        if (decoder.hasError() && arguments.unreadable == 0)
            arguments.unreadable = i;
        arguments.words.append(word);
    }
    return arguments;
}

void describeProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("meipi"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MEIPI_VERSION));
}

/// Without a display: of Qt only what lies below the window is woken.
int runAsCommand(int argc, char **argv, const Arguments &arguments)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_TO_CONSOLE"))
        qInstallMessageHandler(keepToOurMessages);
    const QCoreApplication application(argc, argv);
    describeProgram();

    const meipi::Preferences preferences;
    QTranslator words; // Qt's own are for its widgets
    if (words.load(meipi::interfaceWords(preferences.effectiveLanguage())))
        QCoreApplication::installTranslator(&words);

    QFile output;
    QFile messages;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly)
        || !messages.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    meipi::Console console(output, messages, isatty(STDERR_FILENO) == 1);
    if (arguments.unreadable > 0) {
        console.fail(
            QCoreApplication::translate("CommandLine", "argument %1").arg(arguments.unreadable),
            QCoreApplication::translate("CommandLine", "it is not in UTF-8."));
        return 2;
    }
    const meipi::Interrupt interrupt(console.progress());
    return meipi::runCommandLine(
        arguments.words, {console, preferences.authorName(), meipi::Library::defaultFolder()});
}

int runAsWindow(int argc, char **argv, const QStringList &words)
{
    QApplication application(argc, argv);
    describeProgram();
    return meipi::runWindow(application, words);
}

} // namespace

int main(int argc, char **argv)
{
    holdStandardStreams();
    const Arguments arguments = argumentsOf(argc, argv);
    if (arguments.unreadable == 0 && !meipi::asksForCommand(arguments.words))
        return runAsWindow(argc, argv, arguments.words);
    return runAsCommand(argc, argv, arguments);
}
