// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"

namespace meipi {

/// meipi report words PROJECT: how often each word stands in the text. meipi report keyness
/// PROJECT: which words a document or section has more or less often than all the rest.
class ReportWords : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Kind { Frequency, Keyness };

    explicit ReportWords(Kind kind) : m_kind(kind) {}

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    Result<WordOptions> options(const MarkedProject &project) const;

    Kind m_kind;
    std::optional<QString> m_section;
    std::optional<int> m_shortest;
    bool m_withStopWords = false;
    bool m_withNumbers = false;
    WordOptions m_options;
    WordFrequency m_frequency;
    Keyness m_keyness;
};

} // namespace meipi
