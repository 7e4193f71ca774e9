// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/annotationwriter.h"
#include "exchange/reficodes.h"
#include "exchange/refiwriter.h"
#include "project/measurerows.h"
#include "project/sectiontree.h"

#include <QCoreApplication>

#include <functional>

namespace meipi {

namespace {

struct LossWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

/// How many rows @p matches says yes to.
template <class Row, class Matches>
int countOf(const ProjectSnapshot &project, Matches matches)
{
    int count = 0;
    for (const Row &row : project.rows<Row>())
        count += matches(row) ? 1 : 0;
    return count;
}

void tellShared(const ProjectSnapshot &project, bool withPrivate,
                const std::function<void(int, const QString &)> &tell)
{
    const RefiNotes notes(project, withPrivate);
    tell(countOf<Note>(project, [&](const Note &note) { return !notes.goesAlong(note); }),
         LossWords::tr("Private notes left out: %1."));
    tell(countOf<Highlight>(project,
                            [&](const Highlight &row) {
                                const Placement *place = project.placement(row.id);
                                return place == nullptr || place->range.isEmpty();
                            }),
         LossWords::tr("Highlights without a place in the text left out, their notes now on the "
                       "document: %1."));
    tell(countOf<Reading>(project,
                          [](const Reading &row) { return row.state != ReadingState::Unread; }),
         LossWords::tr("Marks of what is read or settled left out: %1."));
    tell(countOf<Theme>(project, [](const Theme &theme) { return theme.key != 0; }),
         LossWords::tr("Number keys of themes left out: %1."));
}

} // namespace

QStringList annotationLosses(const ProjectSnapshot &project, const ExportOptions &options)
{
    QStringList losses;
    const auto tell = [&losses](int count, const QString &sentence) {
        if (count > 0)
            losses.append(sentence.arg(count));
    };
    tellShared(project, options.includePrivate, tell);
    tell(countOf<Section>(project, [](const Section &row) { return !row.summary.isEmpty(); }),
         LossWords::tr("Summaries of sections left out: %1."));
    tell(countOf<AttributeValue>(project, [](const AttributeValue &) { return true; }),
         LossWords::tr("Values of attributes left out: %1."));
    return losses;
}

QStringList refiLosses(const ProjectSnapshot &project, const ExportOptions &options)
{
    QStringList losses;
    const auto tell = [&losses](int count, const QString &sentence) {
        if (count > 0)
            losses.append(sentence.arg(count));
    };
    tellShared(project, options.includePrivate, tell);
    tell(countOf<Section>(project,
                          [](const Section &row) {
                              return isDropped(row)
                                  || (row.kind == OutlineNode::Kind::Section
                                      && row.evidence == byHand());
                          }),
         LossWords::tr("Headings that were shaped by hand, which are found in the text anew: %1."));
    tell(countOf<Version>(project,
                          [&](const Version &version) {
                              return project.find(version.document)->currentVersion != version.id;
                          }),
         LossWords::tr("Versions of documents that are not shown left out: %1."));
    tell(countOf<Version>(project,
                          [](const Version &version) {
                              return version.mediaType != QLatin1String("text/plain");
                          }),
         LossWords::tr("Documents of which the text goes along and the original file does not: "
                       "%1."));
    return losses;
}

} // namespace meipi
