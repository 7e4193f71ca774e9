// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/sourcefiles.h"
#include "report/projectsearch.h"

namespace meipi {

/// meipi search PROJECT|FILE QUERY: in a project, or in one document without any project.
class SearchCommand : public Command {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    void declare(Arguments &arguments) override;
    Result<Done> run(const CommandContext &context) override;

private:
    struct Answer {
        QList<FoundGroup> groups;
        qsizetype total = 0;
        double milliseconds = 0; ///< Of the search alone, not of reading files.
    };

    Result<FindQuery> query() const;
    Result<SearchScope> scope(const ProjectSnapshot &project) const;
    Result<Answer> search(const ProjectSnapshot &project, Console &console) const;
    void printJson(const ProjectSnapshot &project, const Answer &answer, Console &console) const;
    static void printLines(const ProjectSnapshot &project, const Answer &answer, Console &console);

    QString m_path;
    QString m_words;
    bool m_isStrict = false;
    bool m_isWhole = false;
    bool m_isPattern = false;
    std::optional<QString> m_near;
    std::optional<QString> m_within;
    std::optional<QString> m_scope;
    std::optional<QString> m_document;
    ReadingOptions m_reading;
    bool m_asJson = false;
};

} // namespace meipi
