// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/crosstab.h"

#include "project/attributes.h"
#include "project/unitnumbers.h"
#include "report/matrixreport.h"
#include "report/sectionheads.h"

#include <QCoreApplication>

namespace meipi {

namespace {

using AxisKind = CrossAxis::Kind;

void addOnce(std::vector<int> &indexes, const std::vector<int> &more)
{
    indexes.insert(indexes.end(), more.begin(), more.end());
    std::sort(indexes.begin(), indexes.end());
    indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
}

// Of ranges that are sorted and apart.
std::vector<TextRange> commonRanges(const std::vector<TextRange> &a,
                                    const std::vector<TextRange> &b)
{
    std::vector<TextRange> common;
    for (size_t i = 0, k = 0; i < a.size() && k < b.size();) {
        const TextRange range{std::max(a[i].start, b[k].start), std::min(a[i].end, b[k].end)};
        if (range.start < range.end)
            common.push_back(range);
        (a[i].end < b[k].end ? i : k) += 1;
    }
    return common;
}

/// The rows or the columns: what they are, and which of them something has.
class Axis {
public:
    Axis(const MarkedProject &project, const CrossAxis &axis, int document)
        : m_project(project), m_axis(axis),
          m_headsOfTheme(static_cast<size_t>(project.themes().size()))
    {
        if (axis.kind == AxisKind::Themes)
            addThemes();
        else if (axis.kind == AxisKind::Documents)
            addDocuments(document);
        else
            addValues(document);
    }

    const QList<CrossHead> &heads() const { return m_heads; }
    bool isOfThemes() const { return m_axis.kind == AxisKind::Themes; }

    std::vector<int> ofDocument(int document) const
    {
        const int head = isOfThemes() ? -1 : m_headOfDocument[document];
        return head < 0 ? std::vector<int>() : std::vector<int>{head};
    }

    void add(const MarkedPassage &passage, std::vector<int> &heads) const
    {
        for (const MarkedCoding coding : m_project.codings(passage))
            addOnce(heads, m_headsOfTheme[static_cast<size_t>(coding.theme)]);
    }

    /// How many of @p heads stand at depth 0.
    qsizetype outermost(const std::vector<int> &heads) const
    {
        return std::count_if(heads.begin(), heads.end(),
                             [this](int head) { return m_heads[head].depth == 0; });
    }

private:
    void addThemes()
    {
        const ProjectSnapshot &project = m_project.project();
        QHash<int, int> headOf;
        for (int theme = 0; theme < m_project.themes().size(); ++theme) {
            if (theme == m_axis.theme
                || (m_axis.theme >= 0 && !m_project.isWithin(theme, m_axis.theme)))
                continue;
            const ThemeId id = m_project.themes()[theme];
            const int parent = headOf.value(m_project.parentTheme(theme), -1);
            CrossHead head;
            head.key = project.themePath(id);
            head.label = project.find(id)->name;
            head.theme = theme;
            head.depth = parent < 0 ? 0 : m_heads[parent].depth + 1;
            const auto index = static_cast<int>(m_heads.size());
            headOf.insert(theme, index);
            std::vector<int> &own = m_headsOfTheme[static_cast<size_t>(theme)];
            if (parent >= 0)
                own = m_headsOfTheme[static_cast<size_t>(m_heads[parent].theme)];
            own.push_back(index);
            m_heads.append(head);
        }
    }

    void addDocuments(int document)
    {
        for (int each = 0; each < m_project.documents().size(); ++each) {
            if (document >= 0 && each != document)
                continue;
            const MatrixHead own = documentHead(m_project, each);
            m_headOfDocument.insert(each, static_cast<int>(m_heads.size()));
            CrossHead head;
            head.key = own.key;
            head.label = own.label;
            head.documents = {each};
            m_heads.append(head);
        }
    }

    void addValues(int document)
    {
        QMap<QString, QList<int>> documents;
        QList<int> without;
        for (int each = 0; each < m_project.documents().size(); ++each) {
            if (document >= 0 && each != document)
                continue;
            const AttributeValue *value =
                m_project.project().attributeValue(m_project.documents()[each], m_axis.attribute);
            if (value == nullptr)
                without.append(each);
            else
                documents[value->value].append(each);
        }
        for (auto value = documents.cbegin(); value != documents.cend(); ++value)
            addValue(value.key(), *value);
        if (without.isEmpty())
            return;
        addValue({}, without);
        m_heads.last().label = QCoreApplication::translate("meipi::Report", "(no value)");
        m_heads.last().isNone = true;
    }

    void addValue(const QString &value, const QList<int> &documents)
    {
        for (const int each : documents)
            m_headOfDocument.insert(each, static_cast<int>(m_heads.size()));
        CrossHead head;
        head.key = value;
        head.label = value;
        head.documents = documents;
        m_heads.append(head);
    }

    const MarkedProject &m_project;
    const CrossAxis &m_axis;
    QList<CrossHead> m_heads;
    std::vector<std::vector<int>> m_headsOfTheme; ///< It and those it stands under, by theme.
    QHash<int, int> m_headOfDocument;
};

class CrossCounting {
public:
    CrossCounting(const MarkedProject &project, const CrosstabOptions &options,
                  SentenceCache &cache)
        : m_project(project), m_cache(cache), m_numbers(project.project()),
          m_rows(project, options.rows, options.document),
          m_columns(project, options.columns, options.document)
    {
        m_report.options = options;
        m_report.rows = m_rows.heads();
        m_report.columns = m_columns.heads();
        m_report.counts.resize(static_cast<size_t>(m_report.rows.size() * m_report.columns.size()));
        m_report.rowTotals.resize(static_cast<size_t>(m_report.rows.size()));
        m_report.columnTotals.resize(static_cast<size_t>(m_report.columns.size()));
    }

    void addDocument(int document)
    {
        switch (m_report.options.counted) {
        case CrossCounted::Units:
            addUnits(document);
            return;
        case CrossCounted::Highlights:
            for (const MarkedPassage &passage : m_project.passages(document)) {
                Item item = itemOf(document);
                add(passage, item);
                count(item);
            }
            return;
        case CrossCounted::Documents: {
            Item item = itemOf(document);
            for (const MarkedPassage &passage : m_project.passages(document))
                add(passage, item);
            count(item);
            return;
        }
        case CrossCounted::Characters:
            addCharacters(document);
        }
    }

    Crosstab finish() { return std::move(m_report); }

private:
    struct Item {
        std::vector<int> rows;
        std::vector<int> columns;
    };

    Item itemOf(int document) const
    {
        return {m_rows.ofDocument(document), m_columns.ofDocument(document)};
    }

    void add(const MarkedPassage &passage, Item &item) const
    {
        m_rows.add(passage, item.rows);
        m_columns.add(passage, item.columns);
    }

    void count(const Item &item)
    {
        ++m_report.items;
        if (item.rows.empty() || item.columns.empty())
            return;
        ++m_report.total;
        for (const int column : item.columns)
            ++m_report.columnTotals[static_cast<size_t>(column)];
        for (const int row : item.rows) {
            ++m_report.rowTotals[static_cast<size_t>(row)];
            for (const int column : item.columns)
                ++m_report.counts[m_report.at(row, column)];
        }
    }

    void addUnits(int document)
    {
        const std::vector<TextRange> units =
            unitsOf(m_project, document, m_report.options.unit, m_cache);
        std::vector<Item> items(units.size(), itemOf(document));
        for (const MarkedPassage &passage : m_project.passages(document)) {
            const auto first =
                std::upper_bound(units.begin(), units.end(), passage.range.start,
                                 [](qsizetype at, TextRange unit) { return at < unit.end; });
            for (auto unit = first; unit != units.end() && unit->start < passage.range.end; ++unit)
                add(passage, items[static_cast<size_t>(unit - units.begin())]);
        }
        for (size_t i = 0; i < units.size(); ++i) {
            count(items[i]);
            if (m_rows.isOfThemes())
                addProblem(document, units[i], items[i].rows);
        }
    }

    void addProblem(int document, TextRange range, const std::vector<int> &rows)
    {
        const qsizetype themes = m_rows.outermost(rows);
        if (themes == 1)
            return;
        (themes == 0 ? m_report.missing : m_report.doubled)
            .append({document, range, m_numbers.of(m_project.documents()[document], range), rows});
    }

    // What each head covers of the document, and all of them together.
    std::vector<std::vector<TextRange>> coverOf(const Axis &axis, int document) const
    {
        std::vector<std::vector<TextRange>> cover(static_cast<size_t>(axis.heads().size()) + 1);
        const TextRange whole{0, m_project.project().text(m_project.documents()[document]).size()};
        for (const int head : axis.ofDocument(document)) {
            cover[static_cast<size_t>(head)].push_back(whole);
            cover.back().push_back(whole);
        }
        std::vector<int> heads;
        for (const MarkedPassage &passage : m_project.passages(document)) {
            heads.clear();
            axis.add(passage, heads);
            for (const int head : heads)
                cover[static_cast<size_t>(head)].push_back(passage.range);
            if (!heads.empty())
                cover.back().push_back(passage.range);
        }
        for (std::vector<TextRange> &ranges : cover)
            ranges = joinedRanges(std::move(ranges));
        return cover;
    }

    void addCharacters(int document)
    {
        m_report.items += m_project.characters(document);
        const auto rows = coverOf(m_rows, document);
        const auto columns = coverOf(m_columns, document);
        const auto common = [&](size_t row, size_t column) {
            return coveredCharacters(m_project, document, commonRanges(rows[row], columns[column]));
        };
        const size_t allRows = rows.size() - 1;
        const size_t allColumns = columns.size() - 1;
        m_report.total += common(allRows, allColumns);
        for (size_t column = 0; column < allColumns; ++column)
            m_report.columnTotals[column] += common(allRows, column);
        for (size_t row = 0; row < allRows; ++row) {
            if (rows[row].empty())
                continue;
            m_report.rowTotals[row] += common(row, allColumns);
            for (size_t column = 0; column < allColumns; ++column)
                m_report.counts[row * allColumns + column] += common(row, column);
        }
    }

    const MarkedProject &m_project;
    SentenceCache &m_cache;
    UnitNumbers m_numbers;
    Crosstab m_report;
    Axis m_rows;
    Axis m_columns;
};

} // namespace

Result<Crosstab> crosstab(const MarkedProject &project, const CrosstabOptions &options,
                          SentenceCache &cache, const Progress &progress)
{
    const CrosstabOptions kept = options; // the axes refer to it
    CrossCounting counting(project, kept, cache);
    for (int document = 0; document < project.documents().size(); ++document) {
        if (progress.isCancelled())
            return reportCancelled();
        if (options.document < 0 || document == options.document)
            counting.addDocument(document);
    }
    return counting.finish();
}

} // namespace meipi
