// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historylist.h"

#include "cli/historyjson.h"
#include "cli/texttable.h"

#include <QDateTime>
#include <QLocale>

namespace meipi {

void HistoryList::declareMore(Arguments &arguments)
{
    arguments.number(QStringLiteral("--count"), QStringLiteral("N"), m_count,
                     tr("Only the last N steps."));
}

Result<Done> HistoryList::work(ProjectSession &session, Console &console)
{
    auto steps = session.history();
    if (!steps)
        return tl::unexpected(steps.error());
    if (m_count && *m_count < steps->size())
        *steps = steps->last(*m_count);
    if (asJson()) {
        printSteps(console, *steps);
        return Done{};
    }
    TextTable table({tr("Step"), tr("Time"), tr("Author"), tr("What"), QString()},
                    {TextTable::Align::Right});
    for (const HistoryStep &step : std::as_const(*steps)) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(step.time.milliseconds);
        const bool isUndone = step.state == HistoryStep::State::Undone;
        table.addRow({QString::number(step.number),
                      time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), step.authorName,
                      step.label, isUndone ? tr("undone") : QString()});
    }
    console.printText(table.toString());
    return Done{};
}

} // namespace meipi
