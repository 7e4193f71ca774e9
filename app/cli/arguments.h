// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace meipi {

/// What one subcommand accepts, and where it goes. Members are named by what they read into, which
/// must outlive the object. Positional arguments come in the order of declaration. Wraps the parser
/// (CLI11), which knows neither QString nor our wording.
class Arguments {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Wish { Run, Help };

    Arguments(const QString &command, const QString &summary); ///< "highlight add".
    ~Arguments();
    Q_DISABLE_COPY_MOVE(Arguments)

    void positional(const QString &name, QString &value, const QString &help);
    void positional(const QString &name, std::optional<QString> &value, const QString &help);
    void positionals(const QString &name, QStringList &values, const QString &help); ///< 1 or more.

    /// @p names as the user writes them: "-o,--output".
    void option(const QString &names, const QString &valueName, std::optional<QString> &value,
                const QString &help);
    void required(const QString &names, const QString &valueName, QString &value,
                  const QString &help);
    void options(const QString &names, const QString &valueName, QStringList &values,
                 const QString &help); ///< May be given several times.
    void number(const QString &names, const QString &valueName, std::optional<int> &value,
                const QString &help); ///< From 1.
    void choice(const QString &names, const QString &valueName, QString &value,
                const QStringList &allowed, const QString &help);
    void flag(const QString &name, bool &value, const QString &help);

    /// Fails with Usage, in one sentence; nothing is read then but what came before.
    Result<Wish> parse(const QStringList &arguments);
    QString help() const; ///< Lines for people, aligned.
    QStringList names() const; ///< As declared, for tests of the documentation.

private:
    struct Parser;
    struct Entry;
    using Take = std::function<Result<Done>(const QStringList &)>;

    void add(const QString &names, const QString &valueName, const QString &help, bool isRequired,
             Take take);
    Result<Done> take(const Entry &entry) const;

    QString m_command;
    QString m_summary;
    std::unique_ptr<Parser> m_parser;
};

} // namespace meipi
