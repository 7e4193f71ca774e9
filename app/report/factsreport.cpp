// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/factsreport.h"

#include "project/unitnumbers.h"
#include "report/markedproject.h"
#include "report/nodewalk.h"
#include "text/excerpt.h"

#include <QCoreApplication>

#include <numeric>

namespace meipi {

namespace {

struct FactsTr {
    Q_DECLARE_TR_FUNCTIONS(meipi::FactsTr)
};

constexpr qsizetype factContext = 20; // characters on each side

class FactCounting {
public:
    FactCounting(const ProjectSnapshot &project, const QList<FactKind> &kinds)
        : m_project(project), m_kinds(kinds)
    {
    }

    Result<Done> addDocument(const DocumentId &document, const Progress &progress)
    {
        const Text text = m_project.text(document);
        const auto found = factRules().find(text.string(), progress);
        if (!found)
            return tl::unexpected(found.error());
        const SectionTree &tree = m_project.sections(document);
        NodeWalk walk(tree.outline());
        for (const Fact &fact : *found) {
            if (!m_kinds.isEmpty() && !m_kinds.contains(fact.kind))
                continue;
            const int node = walk.sectionAt(fact.range.start);
            const SectionId section = node < 0 ? SectionId() : tree.idOf(node);
            m_report.facts.append(
                {valueOf(fact, text), {HighlightId(), document, section, fact.range}});
        }
        return Done{};
    }

    /// The values in their order, and the facts' indexes with them.
    FactsReport finish()
    {
        QList<int> order(m_report.values.size());
        std::iota(order.begin(), order.end(), 0);
        const auto rank = [this](int at) {
            const FactValue &value = m_report.values[at];
            return std::tuple(value.kind, value.group, -value.count, at);
        };
        std::sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
        QList<FactValue> values;
        QList<int> places(order.size());
        for (const int at : std::as_const(order)) {
            places[at] = static_cast<int>(values.size());
            values.append(m_report.values[at]);
        }
        m_report.values = values;
        for (FoundFact &fact : m_report.facts)
            fact.value = places[fact.value];
        return std::move(m_report);
    }

private:
    int valueOf(const Fact &fact, const Text &text)
    {
        const QString words = text.view(fact.range).trimmed().toString();
        const std::pair key(fact.group, words);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend()) {
            ++m_report.values[*known].count;
            return *known;
        }
        const auto at = static_cast<int>(m_report.values.size());
        m_places.insert(key, at);
        m_report.values.append({fact.kind, fact.group, words, 1});
        return at;
    }

    const ProjectSnapshot &m_project;
    const QList<FactKind> &m_kinds;
    FactsReport m_report;
    QHash<std::pair<int, QString>, int> m_places; ///< Of the values.
};

} // namespace

Result<FactsReport> factsReport(const ProjectSnapshot &project, const DocumentId &document,
                                const QList<FactKind> &kinds, Progress &progress)
{
    FactCounting counting(project, kinds);
    const QList<DocumentId> documents =
        document.isNull() ? project.documents() : QList<DocumentId>{document};
    progress.setTotal(documents.size());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        progress.setDone(i);
        if (auto added = counting.addDocument(documents[i], progress); !added)
            return tl::unexpected(added.error());
    }
    return counting.finish();
}

ReportTable factValuesTable(const FactsReport &report)
{
    ReportTable table;
    table.title = FactsTr::tr("Facts");
    table.heads = {FactsTr::tr("Kind"), FactsTr::tr("Group"), FactsTr::tr("Words"),
                   FactsTr::tr("Count")};
    for (const FactValue &value : report.values) {
        table.rows.append({ReportCell::words(shownFactKind(value.kind)),
                           ReportCell::words(shownFactGroup(value.group)),
                           ReportCell::words(value.words), ReportCell::count(value.count)});
    }
    table.remarks = {
        FactsTr::tr("Found by rules; what stands within a title is not counted by itself.")};
    return table;
}

ReportTable factsTable(const ProjectSnapshot &project, const FactsReport &report,
                       const QList<qsizetype> &facts)
{
    ReportTable table;
    table.title = FactsTr::tr("Facts");
    table.heads = {FactsTr::tr("Kind"),   FactsTr::tr("Group"),    FactsTr::tr("Words"),
                   FactsTr::tr("No."),    FactsTr::tr("Document"), FactsTr::tr("Place"),
                   FactsTr::tr("Context")};
    table.rows.reserve(facts.size());
    const UnitNumbers numbers(project);
    for (const qsizetype at : facts) {
        const FoundFact &fact = report.facts[at];
        const FactValue &value = report.values[fact.value];
        const ListedPassage &passage = fact.passage;
        const Document *document = project.find(passage.document);
        table.rows.append({ReportCell::words(shownFactKind(value.kind)),
                           ReportCell::words(shownFactGroup(value.group)),
                           ReportCell::words(value.words),
                           ReportCell::count(document == nullptr ? 0 : document->number),
                           ReportCell::words(shownTitle(project, passage.document)),
                           ReportCell::words(numbers.placeOf(passage.document, passage.range)),
                           ReportCell::words(excerptAround(project.text(passage.document).string(),
                                                           passage.range, factContext)
                                                 .line())});
    }
    return table;
}

} // namespace meipi
