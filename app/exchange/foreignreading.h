// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "project/editcontext.h"
#include "project/foreignproject.h"

#include <QStringList>

namespace meipi {

/// What a foreign file is read for: the project that it will be brought into, which tells the
/// documents that annotations belong to, and who brings it.
struct ForeignRequest {
    ProjectSnapshot into;
    EditContext context;
    QString authorName; ///< Of the context's author.
};

struct ForeignReading {
    ForeignProject foreign;
    QStringList losses; ///< What the file holds and has no place here, a translated sentence each.
};

/// Counts what is lost, so that a thousand of a kind are one sentence.
class LossList {
public:
    void add(const QString &sentence) ///< Whole.
    {
        if (!m_whole.contains(sentence))
            m_whole.append(sentence);
    }
    void count(const QString &sentence, int more = 1) ///< With %1 for how many.
    {
        if (more > 0 && !m_order.contains(sentence))
            m_order.append(sentence);
        m_counts[sentence] += more;
    }
    QStringList sentences() const
    {
        QStringList result = m_whole;
        for (const QString &sentence : m_order)
            result.append(sentence.arg(m_counts.value(sentence)));
        return result;
    }

private:
    QStringList m_whole;
    QStringList m_order;
    QHash<QString, int> m_counts;
};

} // namespace meipi
