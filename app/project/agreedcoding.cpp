// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/agreedcoding.h"

#include "project/documentedits.h"
#include "project/editchecks.h"
#include "project/highlightedits.h"
#include "project/selector.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr QLatin1String agreedKey("agreed"); // The property's key.
constexpr QLatin1String settledStart("settled/"); // Of such keys.

QString settledKey(const AuthorId &agreed, const VersionId &version, const ThemeId &theme)
{
    return settledStart + agreed.toString() + u'/' + version.toString() + u'/' + theme.toString();
}

// Reads what a file may hold: what is no range is left out.
QList<TextRange> rangesIn(const QString &value)
{
    QList<TextRange> ranges;
    const QStringList words = value.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const qsizetype dash = word.indexOf(u'-');
        bool isStart = false;
        bool isEnd = false;
        const TextRange range{word.left(std::max<qsizetype>(0, dash)).toLongLong(&isStart),
                              word.mid(dash + 1).toLongLong(&isEnd)};
        if (dash > 0 && isStart && isEnd && range.start < range.end)
            ranges.append(range);
    }
    return ranges;
}

QString writtenRanges(const QList<TextRange> &ranges)
{
    QStringList words;
    for (const TextRange range : ranges)
        words.append(QString::number(range.start) + u'-' + QString::number(range.end));
    return words.join(u' ');
}

bool isWithin(TextRange range, const QList<TextRange> &ranges)
{
    return std::any_of(ranges.cbegin(), ranges.cend(),
                       [range](TextRange each) { return each.contains(range); });
}

// What a highlight on the place covers; none where that is white space, which cannot be coded.
std::optional<TextRange> markedPart(const ProjectSnapshot &project, const DocumentId &document,
                                    TextRange range)
{
    const auto markable = markableRange(project.text(document), range);
    return markable ? std::optional(*markable) : std::nullopt;
}

/// Settles place after place, each seeing what was settled before it.
class Settling {
public:
    Settling(const ProjectSnapshot &project, const EditContext &context)
        : m_project(project), m_context(context)
    {
        for (const Property &property : project.rows<Property>()) {
            if (property.key.startsWith(settledStart))
                m_properties.insert(property.key, property);
        }
    }

    Result<Done> settle(const SettledPlace &place);
    Result<Done> unsettle(const SettledPlace &place);
    Change change() const;

private:
    Result<Done> give(const SettledPlace &place, const QList<ThemeId> &themes);
    Result<Done> take(const SettledPlace &place, const ThemeId &theme, bool mustBeFree);
    void remember(const SettledPlace &place, const ThemeId &theme, bool isWithout);

    const ProjectSnapshot &m_project;
    EditContext m_context;
    Change m_change; ///< What is given.
    QHash<QString, Property> m_properties;
    QHash<QString, QList<TextRange>> m_ranges; ///< Of properties that are altered.
    QHash<HighlightId, QList<CodingId>> m_taken; ///< Codings taken off.
};

Result<Done> Settling::settle(const SettledPlace &place)
{
    if (const auto known = require(m_project, place.document); !known)
        return tl::unexpected(known.error());
    if (const auto markable = markableRange(m_project.text(place.document), place.range); !markable)
        return tl::unexpected(markable.error());
    QList<ThemeId> given;
    for (const SettledTheme &each : place.themes) {
        if (const auto known = require(m_project, each.theme); !known)
            return tl::unexpected(known.error());
        remember(place, each.theme, !each.isGiven);
        if (each.isGiven)
            given.append(each.theme);
        else if (const auto taken = take(place, each.theme, true); !taken)
            return taken;
    }
    return given.isEmpty() ? Result<Done>(Done{}) : give(place, given);
}

Result<Done> Settling::unsettle(const SettledPlace &place)
{
    for (const SettledTheme &each : place.themes) {
        remember(place, each.theme, false);
        if (const auto taken = take(place, each.theme, false); !taken)
            return taken;
    }
    return Done{};
}

Result<Done> Settling::give(const SettledPlace &place, const QList<ThemeId> &themes)
{
    const auto added = addHighlight(m_project, m_context, place.document, place.range, themes);
    if (!added)
        return tl::unexpected(added.error());
    // Each place is settled once, so that these rows are new to the change.
    for (const RowChange<Highlight> &step : added->of<Highlight>())
        m_change.append(step);
    for (const RowChange<Placement> &step : added->of<Placement>())
        m_change.append(step);
    for (const RowChange<Coding> &step : added->of<Coding>())
        m_change.append(step);
    return Done{};
}

// The agreed author's own coding on exactly this place goes, and the highlight with its last one.
Result<Done> Settling::take(const SettledPlace &place, const ThemeId &theme, bool mustBeFree)
{
    const TextRange marked =
        markedPart(m_project, place.document, place.range).value_or(place.range);
    const QList<HighlightIndex::Entry> entries =
        m_project.highlights(place.document).overlapping(place.range);
    for (const HighlightIndex::Entry &entry : entries) {
        const QList<CodingId> codings = m_project.codings(entry.id);
        for (const CodingId &id : codings) {
            const Coding &coding = *m_project.find(id);
            if (coding.author != m_context.author || coding.theme != theme)
                continue;
            const bool isThis = entry.range == marked;
            if (!isThis && mustBeFree) {
                return failure(
                    Error::Code::Conflict,
                    QCoreApplication::translate(
                        "Project",
                        "The agreed coding has this theme on a longer or shorter passage here; "
                        "change that passage in the text first."),
                    entry.id.toString());
            }
            if (!isThis)
                continue;
            m_taken[entry.id].append(id);
        }
    }
    return Done{};
}

void Settling::remember(const SettledPlace &place, const ThemeId &theme, bool isWithout)
{
    const Document *document = m_project.find(place.document);
    if (document == nullptr)
        return; // nothing is remembered of it
    const QString key = settledKey(m_context.author, document->currentVersion, theme);
    auto ranges = m_ranges.find(key);
    if (ranges == m_ranges.end())
        ranges = m_ranges.insert(key, rangesIn(m_properties.value(key).value));
    ranges->removeAll(place.range);
    if (isWithout)
        ranges->append(place.range);
}

Change Settling::change() const
{
    Change all = m_change;
    all.record(takeCodings(m_project, m_context.author, m_taken, codedBy(m_change)));
    for (auto each = m_ranges.cbegin(); each != m_ranges.cend(); ++each) {
        const auto before = m_properties.constFind(each.key());
        QList<TextRange> ranges = each.value();
        std::sort(ranges.begin(), ranges.end(), [](TextRange a, TextRange b) {
            return std::tie(a.start, a.end) < std::tie(b.start, b.end);
        });
        const QString value = writtenRanges(ranges);
        if (before == m_properties.cend()) {
            if (!value.isEmpty())
                all.add(Property{PropertyId::create(), each.key(), value});
        } else if (value.isEmpty()) {
            all.remove(*before);
        } else if (value != before->value) {
            all.update(*before, Property{before->id, before->key, value});
        }
    }
    return all;
}

} // namespace

AgreedCoding::AgreedCoding(const ProjectSnapshot &project, const AuthorId &agreed)
    : m_project(project), m_agreed(agreed)
{
    const QString start = settledStart + agreed.toString() + u'/';
    for (const Property &property : project.rows<Property>()) {
        if (property.key.startsWith(start))
            m_withoutTheme.insert(property.key, rangesIn(property.value));
    }
}

bool AgreedCoding::isGiven(const DocumentId &document, TextRange range, const ThemeId &theme) const
{
    const QList<HighlightIndex::Entry> entries = m_project.highlights(document).overlapping(range);
    return std::any_of(entries.cbegin(), entries.cend(), [&](const HighlightIndex::Entry &entry) {
        if (!entry.range.contains(range))
            return false;
        const QList<CodingId> codings = m_project.codings(entry.id);
        return std::any_of(codings.cbegin(), codings.cend(), [&](const CodingId &id) {
            const Coding *coding = m_project.find(id);
            return coding->author == m_agreed && coding->theme == theme;
        });
    });
}

std::optional<bool> AgreedCoding::state(const DocumentId &document, TextRange range,
                                        const ThemeId &theme) const
{
    const Document *row = m_project.find(document);
    if (m_agreed.isNull() || row == nullptr)
        return std::nullopt;
    const std::optional<TextRange> marked = markedPart(m_project, document, range);
    if (!marked)
        return false;
    if (isGiven(document, *marked, theme))
        return true;
    const auto ranges = m_withoutTheme.constFind(settledKey(m_agreed, row->currentVersion, theme));
    if (ranges != m_withoutTheme.cend() && isWithin(range, *ranges))
        return false;
    return std::nullopt;
}

AuthorId agreedAuthor(const ProjectSnapshot &project)
{
    const AuthorId agreed = AuthorId::fromString(project.property(agreedKey));
    return project.find(agreed) == nullptr ? AuthorId() : agreed;
}

Result<AuthorId> appointAgreed(const ProjectSnapshot &project, const QString &name, Timestamp now,
                               Change &change)
{
    AuthorId agreed = authorNamed(project, name);
    if (agreed.isNull()) {
        const auto added = addAuthor(project, name, now);
        if (!added)
            return tl::unexpected(added.error());
        agreed = added->of<Author>().first().id();
        change.record(*added);
    }
    const auto set = setProperty(project, agreedKey, agreed.toString());
    if (!set)
        return tl::unexpected(set.error());
    change.record(*set);
    return agreed;
}

Result<Change> settle(const ProjectSnapshot &project, const EditContext &context,
                      const QList<SettledPlace> &places)
{
    Settling settling(project, context);
    for (const SettledPlace &place : places) {
        if (const auto settled = settling.settle(place); !settled)
            return tl::unexpected(settled.error());
    }
    return settling.change();
}

Result<Change> unsettle(const ProjectSnapshot &project, const EditContext &context,
                        const SettledPlace &place)
{
    Settling settling(project, context);
    if (const auto taken = settling.unsettle(place); !taken)
        return tl::unexpected(taken.error());
    return settling.change();
}

} // namespace meipi
