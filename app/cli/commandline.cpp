// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandtable.h"
#include "cli/progressline.h"
#include "cli/texttable.h"
#include "cli/words.h"

#include <QCoreApplication>
#include <QFile>

namespace meipi {

namespace {

enum ExitCode { Success = 0, Failure = 1, Misuse = 2 };

QString summaryOf(const CommandEntry &entry)
{
    return QCoreApplication::translate("CommandLine", entry.summary);
}

/// Of one group, or of all commands where @p group is empty.
QString listOfCommands(const QString &group)
{
    TextTable table({});
    for (const CommandEntry &entry : commandTable()) {
        if (group.isEmpty() || entry.group == group)
            table.addRow({QStringLiteral("  meipi ") + entry.fullName(), summaryOf(entry)});
    }
    return table.toString() + u'\n'
        + Words::tr("meipi COMMAND --help tells what a command accepts.") + u'\n';
}

QString programHelp()
{
    return Words::tr("Meipi, a reader for policy proposals: outline, highlights, themes, notes.")
        + QLatin1String("\n\n") + Words::tr("Usage:") + u'\n'
        + QLatin1String("  meipi [PROJECT.meipi | FILE...]  ") + Words::tr("Open the window.")
        + u'\n' + QLatin1String("  meipi COMMAND ...                ")
        + Words::tr("Work without a window or a display.") + QLatin1String("\n\n")
        + Words::tr("Commands:") + u'\n' + listOfCommands({});
}

bool isHelp(const QString &argument)
{
    return argument == u"--help" || argument == u"-h";
}

bool isVersion(const QString &argument)
{
    return argument == u"--version" || argument == u"-V";
}

bool isGroup(const QString &name)
{
    const auto &table = commandTable();
    return std::any_of(table.cbegin(), table.cend(),
                       [&name](const CommandEntry &entry) { return entry.group == name; });
}

const CommandEntry *findCommand(const QStringList &words)
{
    for (const CommandEntry &entry : commandTable()) {
        const bool isIt = entry.group.isEmpty()
            ? words.value(0) == entry.name
            : words.value(0) == entry.group && words.value(1) == entry.name;
        if (isIt)
            return &entry;
    }
    return nullptr;
}

int misuse(Console &console, const QString &what, const QString &why)
{
    console.fail(what, why);
    return Misuse;
}

/// The exit code of what had only to be told.
int finished(Console &console)
{
    if (console.finish())
        return Success;
    console.fail(Words::tr("standard output"), Words::tr("it does not take the result."));
    return Failure;
}

/// What is asked for where no command is named whole.
int runWithoutCommand(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (arguments.isEmpty())
        return misuse(console, QStringLiteral("meipi"), Words::tr("a command is missing."));
    if (isHelp(first)) {
        console.printText(programHelp());
    } else if (isVersion(first)) {
        console.print(QString(QLatin1String("Meipi ") + QCoreApplication::applicationVersion()));
    } else if (!isGroup(first)) {
        return first.startsWith(u'-')
            ? misuse(console, first, Words::tr("there is no such option; see meipi --help."))
            : misuse(console, first,
                     Words::tr("there is no such command and no such file; see meipi --help."));
    } else if (isHelp(arguments.value(1))) {
        console.printText(listOfCommands(first));
    } else if (arguments.size() == 1) {
        return misuse(console, first,
                      Words::tr("what to do is missing; see meipi %1 --help.").arg(first));
    } else {
        return misuse(console, first + u' ' + arguments[1],
                      Words::tr("there is no such command; see meipi %1 --help.").arg(first));
    }
    return finished(console);
}

int runCommand(const CommandEntry &entry, const QStringList &arguments,
               const CommandContext &context)
{
    const QString name = entry.fullName();
    const std::unique_ptr<Command> command = entry.make();
    Arguments declared(name, summaryOf(entry));
    command->declare(declared);
    const auto wish = declared.parse(arguments);
    if (!wish)
        return misuse(context.console, name, wish.error().message);
    if (*wish == Arguments::Wish::Help) {
        context.console.printText(declared.help());
        return finished(context.console);
    }
    const ProgressLine line(context.console);
    if (const auto done = command->run(context); !done) {
        context.console.fail(name, done.error().message);
        return done.error().code == Error::Code::Usage ? Misuse : Failure;
    }
    if (command->edits() && !context.console.finish())
        context.console.warn(
            Words::tr("it is done, but standard output does not take the answer."));
    return command->edits() ? Success : finished(context.console);
}

/// Of Qt itself, for the window.
bool isWindowOption(const QString &argument)
{
    static const QStringList names{
        QStringLiteral("platform"),      QStringLiteral("platformpluginpath"),
        QStringLiteral("platformtheme"), QStringLiteral("plugin"),
        QStringLiteral("style"),         QStringLiteral("stylesheet"),
        QStringLiteral("display"),       QStringLiteral("geometry"),
        QStringLiteral("session"),       QStringLiteral("reverse"),
        QStringLiteral("qwindowtitle"),  QStringLiteral("qwindowgeometry"),
        QStringLiteral("qwindowicon"),
    };
    const qsizetype dashes = argument.startsWith(QLatin1String("--")) ? 2 : 1;
    return names.contains(argument.sliced(dashes).section(u'=', 0, 0));
}

} // namespace

bool asksForCommand(const QStringList &arguments)
{
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == u"--")
        return false;
    if (first.startsWith(u'-'))
        return !isWindowOption(first);
    // A word without dot and slash is a command, be it a mistyped one, and no file to open.
    return isGroup(first) || findCommand(arguments) != nullptr
        || (!first.contains(u'.') && !first.contains(u'/') && !QFile::exists(first));
}

int runCommandLine(const QStringList &arguments, const CommandContext &context)
{
    const CommandEntry *entry = findCommand(arguments);
    if (entry == nullptr)
        return runWithoutCommand(arguments, context.console);
    return runCommand(*entry, arguments.sliced(entry->group.isEmpty() ? 1 : 2), context);
}

} // namespace meipi
