// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reportcommand.h"

namespace meipi {

/// meipi report agreement PROJECT --authors A,B: how far authors agree in their codings.
class ReportAgreement : public ReportCommand {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

protected:
    void declareOwn(Arguments &arguments) override;
    Result<Done> count(const MarkedProject &project, Progress &progress) override;
    ReportTable table(const MarkedProject &project) const override;
    void writeJson(const MarkedProject &project, JsonWriter &json) const override;

private:
    void writeDisagreements(const MarkedProject &project, JsonWriter &json) const;

    QString m_authors;
    QString m_unit;
    bool m_allDocuments = false;
    bool m_settledOnly = false;
    std::optional<int> m_sample;
    std::optional<int> m_seed;
    bool m_withSubthemes = false;
    bool m_disagreements = false;
    AgreementReport m_report;
};

} // namespace meipi
