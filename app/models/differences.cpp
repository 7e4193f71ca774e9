// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/differences.h"

#include "models/notetexts.h"
#include "project/attributes.h"
#include "project/attributevalues.h"
#include "project/savedqueries.h"
#include "project/shorttitle.h"
#include "text/shortened.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype longestLine = 80; // characters of what somebody wrote

struct DifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Differences)
};

QString excerpt(const QString &text)
{
    return shortened(text.simplified(), longestLine);
}

/// Lines for the rows of one change; empty for those that have none.
class Lines {
public:
    explicit Lines(const Change &change) : m_change(change)
    {
        // Whoever sees the highlight go or come sees the same of what hangs on it.
        for (const RowChange<Highlight> &step : change.of<Highlight>())
            m_highlights.insert(step.id());
        for (const RowChange<Version> &step : change.of<Version>())
            m_versions.insert(step.id());
    }

    Differences collect(const ProjectSnapshot &before, const ProjectSnapshot &after) const
    {
        Differences differences;
        m_change.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
            for (const RowChange<Row> &step : list) {
                const QString line =
                    step.after ? lineOf(*step.after, after) : lineOf(*step.before, before);
                if (line.isEmpty())
                    continue;
                QStringList &lines = !step.before ? differences.added
                    : !step.after                 ? differences.removed
                                                  : differences.altered;
                lines.append(line);
            }
        });
        for (QStringList *lines : {&differences.added, &differences.removed, &differences.altered})
            std::sort(lines->begin(), lines->end());
        return differences;
    }

private:
    static QString quoteOf(const HighlightId &id, const ProjectSnapshot &project)
    {
        const Highlight *highlight = project.find(id);
        return highlight == nullptr ? QString() : excerpt(highlight->quote);
    }

    QString lineOf(const Author &row, const ProjectSnapshot &) const
    {
        return DifferenceWords::tr("Author: %1").arg(row.name);
    }
    QString lineOf(const Property &row, const ProjectSnapshot &) const
    {
        if (row.key.startsWith(QLatin1String("annotation-unplaced/")))
            return DifferenceWords::tr("Annotation without a place");
        if (row.key.startsWith(savedQueryPrefix))
            return DifferenceWords::tr("Saved query: %1")
                .arg(row.key.sliced(savedQueryPrefix.size()));
        // What else an annotation held comes and goes with its highlight.
        return row.key == u"title" ? DifferenceWords::tr("Title of the project: %1").arg(row.value)
                                   : QString();
    }
    QString lineOf(const Theme &row, const ProjectSnapshot &project) const
    {
        return DifferenceWords::tr("Theme: %1").arg(project.themePath(row.id));
    }
    QString lineOf(const Document &row, const ProjectSnapshot &) const
    {
        return DifferenceWords::tr("Document: %1").arg(fullTitle(row));
    }
    QString lineOf(const Version &, const ProjectSnapshot &) const { return {}; }
    QString lineOf(const Section &row, const ProjectSnapshot &project) const
    {
        if (m_versions.contains(row.version))
            return {};
        return DifferenceWords::tr("Outline: %1").arg(excerpt(sectionCaption(project, row.id)));
    }
    QString lineOf(const Reading &row, const ProjectSnapshot &project) const
    {
        const Section *section = project.find(row.section);
        if (section == nullptr || m_versions.contains(section->version))
            return {};
        return DifferenceWords::tr("Reading state: %1")
            .arg(excerpt(sectionCaption(project, row.section)));
    }
    QString lineOf(const Highlight &row, const ProjectSnapshot &) const
    {
        return DifferenceWords::tr("Highlight: %1").arg(excerpt(row.quote));
    }
    QString lineOf(const Placement &row, const ProjectSnapshot &project) const
    {
        if (m_highlights.contains(row.highlight))
            return {};
        return DifferenceWords::tr("Place of the highlight: %1")
            .arg(quoteOf(row.highlight, project));
    }
    QString lineOf(const Coding &row, const ProjectSnapshot &project) const
    {
        if (m_highlights.contains(row.highlight))
            return {};
        return DifferenceWords::tr("Theme %1 on: %2")
            .arg(project.themePath(row.theme), quoteOf(row.highlight, project));
    }
    QString lineOf(const Note &row, const ProjectSnapshot &) const
    {
        return DifferenceWords::tr("Note: %1").arg(excerpt(row.text));
    }
    QString lineOf(const Attribute &row, const ProjectSnapshot &) const
    {
        return DifferenceWords::tr("Attribute: %1").arg(attributeName(row));
    }
    QString lineOf(const AttributeValue &row, const ProjectSnapshot &project) const
    {
        const Document *document = project.find(row.document);
        const auto attribute = attributeWithId(project, row.attribute);
        if (document == nullptr || !attribute)
            return {};
        return DifferenceWords::tr("%1 of “%2”: %3")
            .arg(attributeName(*attribute), excerpt(document->title),
                 excerpt(shownAttributeValue(*attribute, row.value)));
    }

    const Change &m_change;
    QSet<HighlightId> m_highlights;
    QSet<VersionId> m_versions;
};

} // namespace

Differences differencesOf(const ProjectSnapshot &before, const ProjectSnapshot &after,
                          const Change &change)
{
    return Lines(change).collect(before, after);
}

} // namespace meipi
