// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"

#include "project/editchecks.h"
#include "project/foundattributes.h"
#include "project/outlinecarry.h"
#include "project/quoteplacing.h"

#include <QFileInfo>

namespace meipi {

namespace {

void placeHighlights(const ProjectSnapshot &project, const Document &document,
                     const Version &version, const Text &to, Change &change)
{
    const Text from = project.text(document.currentVersion);
    QuotePlacing placing(from.size(), to);
    for (const Highlight &highlight : project.rows<Highlight>()) {
        if (highlight.document != document.id)
            continue;
        const Placement *placement = project.placement(highlight.id);
        const bool placed = placement != nullptr && !placement->range.isEmpty() && !from.isEmpty();
        const Selector selector = placed
            ? selectorAt(from, placement->range)
            : Selector{highlight.range, highlight.quote, highlight.prefix, highlight.suffix};
        const TextRange range = placing.find(selector);
        appendAddition(
            change,
            Placement{PlacementId::create(), highlight.id, version.id, range,
                      range.isEmpty() ? PlacementState::Orphaned : PlacementState::Placed});
    }
}

// Summaries and reading states of sections with a counterpart; notes too, and those of sections
// without one hang on the document, so that they stay in sight.
void carrySections(const ProjectSnapshot &project, const Document &document,
                   CarriedOutline &outline, Change &change)
{
    QHash<SectionId, qsizetype> places;
    for (qsizetype i = 0; i < outline.rows.size(); ++i)
        places.insert(outline.rows[i].id, i);
    const QList<Section> old = project.sectionRows(document.currentVersion);
    for (const Section &before : old) {
        const SectionId match = outline.counterparts.value(before.id);
        if (!match.isNull()) {
            outline.rows[places.value(match)].summary = before.summary;
            const QList<ReadingId> readings = project.readings(before.id);
            for (const ReadingId &id : readings) {
                Reading reading = *project.find(id);
                reading.id = ReadingId::create();
                reading.section = match;
                appendAddition(change, reading);
            }
        }
        const QList<NoteId> notes = project.notes(NoteTarget(before.id));
        for (const NoteId &id : notes) {
            const Note &note = *project.find(id);
            Note moved = note;
            moved.target = match.isNull() ? NoteTarget(document.id) : NoteTarget(match);
            appendUpdate(change, note, moved);
        }
    }
}

QString titleAfter(const ProjectSnapshot &project, const Document &document,
                   const DocumentSource &source)
{
    if (!source.title.trimmed().isEmpty())
        return source.title.trimmed();
    // A title found in the old reading may be as garbled as that was; one that a user gave stays.
    const bool wasFound = project.text(document.currentVersion).string().contains(document.title);
    if (!wasFound || source.text.string().contains(document.title))
        return document.title;
    const QString found = source.outline.documentTitle().trimmed();
    return found.isEmpty() ? QFileInfo(document.name).completeBaseName() : found;
}

} // namespace

Result<Change> reopenDocument(const ProjectSnapshot &project, const EditContext &context,
                              const DocumentId &document, const DocumentSource &source)
{
    const auto row = require(project, document);
    if (!row)
        return tl::unexpected(row.error());
    const Document &before = **row;
    const Version *current = project.find(before.currentVersion);
    if (current != nullptr && current->textHash == source.textHash
        && current->encoding == source.encoding)
        return Change{};

    Version version;
    version.id = VersionId::create();
    version.document = document;
    version.number = 1;
    for (const Version &other : project.rows<Version>()) {
        if (other.document == document)
            version.number = std::max(version.number, other.number + 1);
    }
    version.sourceHash = source.sourceHash;
    version.textHash = source.textHash;
    version.structureHash = source.structureHash;
    version.encoding = source.encoding;
    version.mediaType = source.mediaType;
    version.author = context.author;
    version.created = context.now;
    Document after = before;
    after.currentVersion = version.id;
    after.title = titleAfter(project, before, source);

    Change change;
    appendUpdate(change, before, after);
    appendAddition(change, version);
    placeHighlights(project, before, version, source.text, change);
    CarriedOutline outline =
        carryOutline(project.sectionRows(before.currentVersion), project.text(document),
                     sectionsFrom(source.outline, version.id), version.id, source.text,
                     current != nullptr && current->sourceHash == source.sourceHash);
    carrySections(project, before, outline, change);
    for (const Section &section : std::as_const(outline.rows))
        appendAddition(change, section);
    appendFound(project, document, findAttributes(source.text, source.outline, after.title),
                change);
    return change;
}

} // namespace meipi
