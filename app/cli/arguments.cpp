// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/texttable.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace meipi {

namespace {

constexpr int anyNumber = 1 << 20; // of positional arguments

tl::unexpected<Error> misuse(const QString &message)
{
    return failure(Error::Code::Usage, message);
}

/// CLI11 takes "--note=" for "--note" and whatever comes next; so what is empty gets a place of its
/// own.
std::vector<std::string> forParser(const QStringList &arguments)
{
    std::vector<std::string> result;
    bool onlyPositionals = false;
    for (const QString &argument : arguments) {
        onlyPositionals = onlyPositionals || argument == u"--";
        if (!onlyPositionals && argument.startsWith(u"--") && argument.endsWith(u'=')) {
            result.push_back(argument.chopped(1).toStdString());
            result.emplace_back();
        } else {
            result.push_back(argument.toStdString());
        }
    }
    std::reverse(result.begin(), result.end()); // as the parser wants them
    return result;
}

} // namespace

struct Arguments::Entry {
    QString names;
    QString valueName; ///< Empty for flags and positional arguments.
    QString help;
    bool isRequired = false;
    Take take;
    CLI::Option *option = nullptr;

    bool isPositional() const { return !names.startsWith(u'-'); }
    QString longest() const { return names.section(u',', -1); }
    QString shown() const
    {
        QString text = names;
        text.replace(u',', QLatin1String(", "));
        return valueName.isEmpty() ? text : text + u' ' + valueName;
    }
};

struct Arguments::Parser {
    CLI::App app;
    QList<Entry> entries;
    bool wantsHelp = false;
};

Arguments::Arguments(const QString &command, const QString &summary)
    : m_command(command), m_summary(summary), m_parser(std::make_unique<Parser>())
{
    m_parser->app.allow_extras();
    m_parser->app.set_help_flag();
    flag(QStringLiteral("-h,--help"), m_parser->wantsHelp, tr("Show this text."));
}

Arguments::~Arguments() = default;

void Arguments::add(const QString &names, const QString &valueName, const QString &help,
                    bool isRequired, Take take)
{
    Entry entry{names, valueName, help, isRequired, std::move(take), nullptr};
    entry.option = m_parser->app.add_option(names.toStdString(), CLI::callback_t());
    // Repeated or not is for us to say; and a list in brackets is a name like any other.
    entry.option->expected(1)->take_all()->allow_extra_args(false);
    m_parser->entries.append(entry);
}

void Arguments::positional(const QString &name, QString &value, const QString &help)
{
    add(name, {}, help, true, [&value](const QStringList &given) -> Result<Done> {
        value = given.first();
        return Done{};
    });
}

void Arguments::positional(const QString &name, std::optional<QString> &value, const QString &help)
{
    option(name, {}, value, help);
}

void Arguments::positionals(const QString &name, QStringList &values, const QString &help)
{
    options(name, {}, values, help);
    m_parser->entries.last().isRequired = true;
    m_parser->entries.last().option->expected(anyNumber);
}

void Arguments::option(const QString &names, const QString &valueName,
                       std::optional<QString> &value, const QString &help)
{
    add(names, valueName, help, false,
        [&value, name = names](const QStringList &given) -> Result<Done> {
            if (given.size() > 1)
                return misuse(tr("%1 is given more than once.").arg(name.section(u',', -1)));
            value = given.first();
            return Done{};
        });
}

void Arguments::required(const QString &names, const QString &valueName, QString &value,
                         const QString &help)
{
    positional(names, value, help);
    m_parser->entries.last().valueName = valueName;
    m_parser->entries.last().take = [&value, names](const QStringList &given) -> Result<Done> {
        if (given.size() > 1)
            return misuse(tr("%1 is given more than once.").arg(names.section(u',', -1)));
        value = given.first();
        return Done{};
    };
}

void Arguments::options(const QString &names, const QString &valueName, QStringList &values,
                        const QString &help)
{
    add(names, valueName, help, false, [&values](const QStringList &given) -> Result<Done> {
        values = given;
        return Done{};
    });
}

void Arguments::number(const QString &names, const QString &valueName, std::optional<int> &value,
                       const QString &help)
{
    add(names, valueName, help, false,
        [&value, name = names](const QStringList &given) -> Result<Done> {
            bool isNumber = false;
            const int number = given.last().toInt(&isNumber);
            if (!isNumber || number < 1 || given.size() > 1) {
                return misuse(tr("%1 takes one whole number from 1 on, not “%2”.")
                                  .arg(name.section(u',', -1), given.join(u' ')));
            }
            value = number;
            return Done{};
        });
}

void Arguments::choice(const QString &names, const QString &valueName, QString &value,
                       const QStringList &allowed, const QString &help)
{
    add(names, valueName, help, false,
        [&value, name = names, allowed](const QStringList &given) -> Result<Done> {
            if (given.size() > 1 || !allowed.contains(given.last())) {
                return misuse(tr("%1 takes one of %2, not “%3”.")
                                  .arg(name.section(u',', -1), allowed.join(QLatin1String(", ")),
                                       given.join(u' ')));
            }
            value = given.last();
            return Done{};
        });
}

void Arguments::flag(const QString &name, bool &value, const QString &help)
{
    Entry entry{name, {}, help, false, {}, nullptr};
    entry.take = [&value](const QStringList &) -> Result<Done> {
        value = true;
        return Done{};
    };
    entry.option = m_parser->app.add_flag_callback(name.toStdString(), [] {});
    entry.option->take_all();
    m_parser->entries.append(entry);
}

Result<Arguments::Wish> Arguments::parse(const QStringList &arguments)
{
    // CLI11 reports by exceptions, which end here.
    try {
        m_parser->app.parse(forParser(arguments));
    } catch (const CLI::ArgumentMismatch &) { // the one thing that can miss is the last value
        return misuse(tr("%1 needs a value after it.").arg(arguments.value(arguments.size() - 1)));
    } catch (const CLI::Error &error) {
        return misuse(QString::fromStdString(error.what()));
    }
    const auto given = [](const Entry &entry) { return entry.option->count() > 0; };
    for (const Entry &entry : std::as_const(m_parser->entries)) {
        if (entry.names.contains(QLatin1String("--help")) && given(entry))
            return Wish::Help;
    }
    const std::vector<std::string> rest = m_parser->app.remaining();
    for (const std::string &each : rest) {
        const QString argument = QString::fromStdString(each);
        if (argument != u"--") {
            return misuse(
                argument.startsWith(u'-')
                    ? tr("there is no option %1; --help shows which there are.").arg(argument)
                    : tr("“%1” is one argument too many.").arg(argument));
        }
    }
    for (const Entry &entry : std::as_const(m_parser->entries)) {
        if (!given(entry) && entry.isRequired)
            return misuse(tr("%1 is missing; --help shows how it is used.").arg(entry.longest()));
        if (const auto taken = take(entry); !taken)
            return tl::unexpected(taken.error());
    }
    return Wish::Run;
}

Result<Done> Arguments::take(const Entry &entry) const
{
    if (entry.option->count() == 0)
        return Done{};
    QStringList values;
    const std::vector<std::string> &results = entry.option->results();
    for (const std::string &result : results)
        values.append(QString::fromStdString(result));
    return entry.take(values);
}

QString Arguments::help() const
{
    QString usage = QStringLiteral("meipi ") + m_command;
    TextTable positionals({});
    TextTable options({});
    for (const Entry &entry : std::as_const(m_parser->entries)) {
        const bool isList = entry.option->get_items_expected_max() > 1;
        if (entry.isPositional())
            usage += (entry.isRequired ? QStringLiteral(" %1") : QStringLiteral(" [%1]"))
                         .arg(isList ? entry.names + QLatin1String("...") : entry.names);
        else if (entry.isRequired)
            usage += u' ' + entry.longest() + u' ' + entry.valueName;
        (entry.isPositional() ? positionals : options)
            .addRow({QStringLiteral(" ") + entry.shown(), entry.help});
    }
    QString text = tr("Usage: %1").arg(usage + QLatin1String(" [OPTION...]")) + u'\n' + m_summary
        + QLatin1String("\n\n");
    if (!positionals.isEmpty())
        text += positionals.toString() + u'\n';
    return text + tr("Options:") + u'\n' + options.toString();
}

QStringList Arguments::names() const
{
    QStringList names;
    for (const Entry &entry : std::as_const(m_parser->entries))
        names += entry.names.split(u',');
    return names;
}

} // namespace meipi
