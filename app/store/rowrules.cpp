// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowrules.h"

#include "project/attributevalues.h"
#include "project/fields.h"
#include "store/rowlookup.h"
#include "store/words.h"

#include <QSet>

namespace meipi {

bool fits(TextRange range, qsizetype size)
{
    return range.start >= 0 && range.start <= range.end && range.end <= size;
}

namespace {

class RowRules {
public:
    RowRules(const ProjectSnapshot &project, const Change &change, qsizetype limit)
        : m_project(project), m_rows(project, change), m_limit(limit)
    {
    }

    QStringList foundIn(const Change &change)
    {
        change.forEachList([this]<class Row>(const QList<RowChange<Row>> &list) {
            for (const RowChange<Row> &step : list) {
                if (step.after && m_found.size() < m_limit)
                    check(*step.after);
            }
        });
        return m_found;
    }

    QStringList foundInProject()
    {
        Change().forEachList([this]<class Row>(const QList<RowChange<Row>> &) {
            for (const Row &row : m_project.rows<Row>()) {
                if (m_found.size() < m_limit)
                    check(row);
            }
        });
        return m_found;
    }

private:
    template <class Row>
    void report(const Row &row, const QString &what)
    {
        m_found.append(Store::tr("In the table “%1”, row %2: %3")
                           .arg(QLatin1String(RowTraits<Row>::table), row.id.toString(), what));
    }

    template <class Row>
    void check(const Row &row)
    {
        const qsizetype before = m_found.size();
        RowTraits<Row>::visit(row, [&](const char *name, const auto &field) {
            checkReference(row, QLatin1String(name), field);
        });
        if (m_found.size() == before)
            checkMore(row); // which relies on what the row refers to
    }

    template <class Row, class Field>
    void checkReference(const Row &, QLatin1String, const Field &)
    {
    }
    template <class Row, class Other>
    void checkReference(const Row &row, QLatin1String name, const Id<Other> &id)
    {
        const bool isOptional =
            name == QLatin1String("parent") || name == QLatin1String("reply_to");
        if ((id.isNull() && isOptional) || m_rows.find(id) != nullptr || m_found.size() >= m_limit)
            return;
        report(row, Store::tr("“%1” refers to nothing.").arg(name));
    }

    void checkMore(const Author &) const {}
    void checkMore(const Property &) const {}
    void checkMore(const Reading &) const {}
    void checkMore(const Coding &) const {}
    void checkMore(const Version &) const {}
    void checkMore(const Attribute &) const {}

    void checkMore(const AttributeValue &row)
    {
        if (!isAttributeValue(*m_rows.find(row.attribute), row.value))
            report(row, Store::tr("its value is none that its attribute can have."));
    }

    void checkMore(const Theme &row) { checkRoot(row, m_rooted, &Theme::parent); }

    void checkMore(const Document &row)
    {
        if (m_rows.find(row.currentVersion)->document != row.id)
            report(row, Store::tr("its current version is another document's."));
    }

    void checkMore(const Section &row)
    {
        const Section *parent = m_rows.find(row.parent);
        const qsizetype size = sizeOf(row.version);
        if (parent != nullptr && parent->version != row.version)
            report(row, Store::tr("the section around it is of another version."));
        else if (!fits(row.range, size) || !fits(row.heading, size))
            report(row, Store::tr("its place lies outside the text."));
        else
            checkRoot(row, m_rootedSections, &Section::parent);
    }

    void checkMore(const Highlight &row)
    {
        if (m_rows.find(row.version)->document != row.document)
            report(row, Store::tr("its version is another document's."));
        else if (!fits(row.range, sizeOf(row.version)) || row.range.isEmpty())
            report(row, Store::tr("its place lies outside the text."));
    }

    void checkMore(const Placement &row)
    {
        const bool hasNoPlace =
            row.state == PlacementState::Ambiguous || row.state == PlacementState::Orphaned;
        if (m_rows.find(row.version)->document != m_rows.find(row.highlight)->document)
            report(row, Store::tr("its version is another document's."));
        else if (!fits(row.range, sizeOf(row.version)) || row.range.isEmpty() != hasNoPlace)
            report(row, Store::tr("its place lies outside the text."));
    }

    void checkMore(const Note &row)
    {
        const Note *answered = m_rows.find(row.replyTo);
        if (!hasTarget(row.target))
            report(row, Store::tr("what it is written on is not there."));
        else if (answered != nullptr && answered->target != row.target)
            report(row, Store::tr("the note it replies to is written on something else."));
        else
            checkRoot(row, m_rootedNotes, &Note::replyTo);
    }

    bool hasTarget(const NoteTarget &target) const
    {
        switch (target.kind) {
        case NoteTarget::Kind::Project:
            return target.id.isNull();
        case NoteTarget::Kind::Document:
            return m_rows.find(DocumentId(target.id)) != nullptr;
        case NoteTarget::Kind::Section:
            return m_rows.find(SectionId(target.id)) != nullptr;
        case NoteTarget::Kind::Theme:
            return m_rows.find(ThemeId(target.id)) != nullptr;
        case NoteTarget::Kind::Highlight:
            return m_rows.find(HighlightId(target.id)) != nullptr;
        }
        return false;
    }

    // Whoever goes up from @p row must come to an end. Rows known to do so end the search.
    template <class Row>
    void checkRoot(const Row &row, QSet<Id<Row>> &rooted, Id<Row> Row::*above)
    {
        QSet<Id<Row>> passed;
        for (const Row *at = &row; at != nullptr && !rooted.contains(at->id);
             at = m_rows.find(at->*above)) {
            if (passed.contains(at->id)) {
                report(row, Store::tr("it lies inside itself."));
                return;
            }
            passed.insert(at->id);
        }
        rooted += passed;
    }

    qsizetype sizeOf(const VersionId &id) const
    {
        const QString &hash = m_rows.find(id)->textHash;
        return m_project.hasText(hash) ? m_project.textWithHash(hash).size()
                                       : std::numeric_limits<qsizetype>::max();
    }

    const ProjectSnapshot &m_project;
    RowLookup m_rows;
    qsizetype m_limit;
    QStringList m_found;
    QSet<ThemeId> m_rooted;
    QSet<SectionId> m_rootedSections;
    QSet<NoteId> m_rootedNotes;
};

// Whether a row that comes in is like one of those that othersOf() names and that stay.
template <class Row, class OthersOf, class Like>
bool hasDoubles(const RowLookup &rows, const Change &change, OthersOf othersOf, Like like)
{
    for (const RowChange<Row> &step : change.of<Row>()) {
        if (!step.after)
            continue;
        const QList<Id<Row>> others = othersOf(*step.after);
        for (const Id<Row> &id : others) {
            const Row *other = rows.find(id);
            if (other != nullptr && id != step.id() && like(*step.after, *other))
                return true;
        }
    }
    return false;
}

template <class Row>
bool leavesNotes(const ProjectSnapshot &project, const RowLookup &rows,
                 const QList<RowChange<Row>> &steps)
{
    for (const RowChange<Row> &step : steps) {
        if (step.after)
            continue;
        const NoteTarget target(step.id());
        const QList<NoteId> notes = project.notes(target);
        for (const NoteId &id : notes) {
            const Note *note = rows.find(id);
            if (note != nullptr && note->target == target)
                return true;
        }
    }
    return false;
}

} // namespace

QStringList brokenRows(const ProjectSnapshot &project, const Change &change, qsizetype limit)
{
    return RowRules(project, change, limit).foundIn(change);
}

QStringList brokenRows(const ProjectSnapshot &project, qsizetype limit)
{
    return RowRules(project, Change(), limit).foundInProject();
}

bool clashes(const ProjectSnapshot &project, const Change &change)
{
    const RowLookup rows(project, change);
    return !brokenRows(project, change, 1).isEmpty()
        || leavesNotes(project, rows, change.of<Document>())
        || leavesNotes(project, rows, change.of<Section>())
        || leavesNotes(project, rows, change.of<Theme>())
        || leavesNotes(project, rows, change.of<Highlight>())
        || hasDoubles<Author>(
            rows, change, [&](const Author &) { return project.rows<Author>().keys(); },
            [](const Author &a, const Author &b) { return a.name == b.name; })
        || hasDoubles<Theme>(
            rows, change, [&](const Theme &row) { return project.childThemes(row.parent); },
            [](const Theme &a, const Theme &b) { return a.parent == b.parent && a.name == b.name; })
        || hasDoubles<Document>(
            rows, change, [&](const Document &) { return project.documents(); },
            [](const Document &a, const Document &b) {
                return a.number == b.number || a.name == b.name;
            })
        || hasDoubles<Coding>(
            rows, change, [&](const Coding &row) { return project.codings(row.highlight); },
            [](const Coding &a, const Coding &b) {
                return a.highlight == b.highlight && a.theme == b.theme && a.author == b.author;
            })
        || hasDoubles<AttributeValue>(
            rows, change,
            [&](const AttributeValue &row) { return project.attributeValues(row.document); },
            [](const AttributeValue &a, const AttributeValue &b) {
                return a.document == b.document && a.attribute == b.attribute;
            })
        || hasDoubles<Attribute>(
            rows, change, [&](const Attribute &) { return project.rows<Attribute>().keys(); },
            [](const Attribute &a, const Attribute &b) {
                return a.key == b.key && a.name == b.name;
            });
}

} // namespace meipi
