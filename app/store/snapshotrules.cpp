// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshotrules.h"

#include <QCoreApplication>
#include <QSet>

namespace meipi {

namespace {

class References {
public:
    explicit References(const Change &rows)
    {
        rows.forEachList([this](const auto &list) {
            for (const auto &step : list)
                m_known.insert(step.after->id.uuid());
        });
    }

    // Null stands for "none" where a row may have none.
    template <class Tag>
    bool optional(const Id<Tag> &id) const
    {
        return id.isNull() || m_known.contains(id.uuid());
    }
    template <class Tag>
    bool required(const Id<Tag> &id) const
    {
        return m_known.contains(id.uuid());
    }

    bool holds(const Author &) const { return true; }
    bool holds(const Property &) const { return true; }
    bool holds(const Theme &row) const { return optional(row.parent); }
    bool holds(const Document &row) const
    {
        return required(row.currentVersion) && optional(row.author);
    }
    bool holds(const Version &row) const { return required(row.document) && optional(row.author); }
    bool holds(const Section &row) const { return required(row.version) && optional(row.parent); }
    bool holds(const Reading &row) const { return required(row.section) && required(row.author); }
    bool holds(const Highlight &row) const
    {
        return required(row.document) && required(row.version) && optional(row.author);
    }
    bool holds(const Placement &row) const
    {
        return required(row.highlight) && required(row.version);
    }
    bool holds(const Coding &row) const
    {
        return required(row.highlight) && required(row.theme) && optional(row.author);
    }
    bool holds(const Note &row) const
    {
        const bool isOfProject = row.target.kind == NoteTarget::Kind::Project;
        return optional(row.replyTo) && optional(row.author)
            && (isOfProject || m_known.contains(row.target.id));
    }

private:
    QSet<QUuid> m_known;
};

QString damaged(const char *table)
{
    return QCoreApplication::translate(
               "meipi::Store",
               "The project file is damaged: a row of its table “%1” refers "
               "to something that is not there. Open a copy or a backup "
               "of it.")
        .arg(QLatin1String(table));
}

bool fits(TextRange range, qsizetype size)
{
    return range.start >= 0 && range.start <= range.end && range.end <= size;
}

QString misplaced(const char *table)
{
    return QCoreApplication::translate("meipi::Store",
                                       "The project file is damaged: its table “%1” names a place "
                                       "outside the text. Open a copy or a backup of it.")
        .arg(QLatin1String(table));
}

} // namespace

std::optional<QString> brokenReference(const Change &rows)
{
    const References references(rows);
    std::optional<QString> wrong;
    rows.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if (!wrong && !references.holds(*step.after))
                wrong = damaged(RowTraits<Row>::table);
        }
    });
    return wrong;
}

std::optional<QString> brokenRange(const ProjectSnapshot &project)
{
    const auto sizeOf = [&project](const VersionId &id) {
        const Version *version = project.find(id);
        const bool isLoaded = version != nullptr && project.hasText(version->textHash);
        return isLoaded ? project.text(id).size() : std::numeric_limits<qsizetype>::max();
    };
    for (const Section &row : project.rows<Section>()) {
        const qsizetype size = sizeOf(row.version);
        if (!fits(row.range, size) || !fits(row.heading, size))
            return misplaced(RowTraits<Section>::table);
    }
    for (const Highlight &row : project.rows<Highlight>()) {
        if (!fits(row.range, sizeOf(row.version)))
            return misplaced(RowTraits<Highlight>::table);
    }
    for (const Placement &row : project.rows<Placement>()) {
        const bool needsPlace =
            row.state != PlacementState::Ambiguous && row.state != PlacementState::Orphaned;
        if (!fits(row.range, sizeOf(row.version)) || (needsPlace && row.range.isEmpty()))
            return misplaced(RowTraits<Placement>::table);
    }
    return std::nullopt;
}

} // namespace meipi
