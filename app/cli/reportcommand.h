// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/projectcommand.h"
#include "report/reporttables.h"

namespace meipi {

class JsonWriter;

/// What the commands on reports have in common: the project laid out for counting, and the answer
/// as JSON, as a table for people, or as a CSV, Excel, Word or text file.
class ReportCommand : public ProjectCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    ReportCommand() : ProjectCommand(Use::Reads) {}

    void declareMore(Arguments &arguments) final;
    Result<Done> work(ProjectSession &session, Console &console) final;

    virtual void declareOwn(Arguments &arguments) = 0;
    /// Counts. Fails as the report does, and with Usage and NotFound for what was asked.
    virtual Result<Done> count(const MarkedProject &project, Progress &progress) = 0;
    virtual ReportTable table(const MarkedProject &project) const = 0; ///< Of what was counted.
    virtual void writeJson(const MarkedProject &project, JsonWriter &json) const = 0; ///< Members.

    /// The index of --document; -1 for all. Fails with NotFound.
    Result<int> document(const MarkedProject &project) const;

private:
    Result<Done> writeFiles(const ReportTable &table, Timestamp date) const;

    std::optional<QString> m_csv;
    std::optional<QString> m_xlsx;
    std::optional<QString> m_docx;
    std::optional<QString> m_text;
    std::optional<QString> m_document;
    bool m_force = false;
};

/// A list of whole numbers, or of words.
void writeNumbers(JsonWriter &json, const std::vector<qsizetype> &numbers);
void writeWords(JsonWriter &json, const QStringList &words);
void writeNumberOrNull(JsonWriter &json, std::optional<double> number);

/// The paths of themes.
QStringList pathsOf(const MarkedProject &project, const std::vector<int> &themes);

} // namespace meipi
