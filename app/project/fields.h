// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/rows.h"

#include <algorithm>

namespace meipi {

/// Stable words for enumerations, in the file, in JSON and in scripts.
template <class Enum>
struct EnumKeys;

template <>
struct EnumKeys<OutlineNode::Kind> {
    static constexpr std::array keys{"front", "part", "section", "measure", "back"};
};
template <>
struct EnumKeys<ReadingState> {
    static constexpr std::array keys{"unread", "read", "settled"};
};
template <>
struct EnumKeys<PlacementState> {
    static constexpr std::array keys{"placed", "relocated", "edited",
                                     "moved",  "ambiguous", "orphaned"};
};
template <>
struct EnumKeys<NoteTarget::Kind> {
    static constexpr std::array keys{"project", "document", "section", "theme", "highlight"};
};
template <>
struct EnumKeys<NoteStatus> {
    static constexpr std::array keys{"thought", "question", "objection", "evidence", "todo"};
};
template <>
struct EnumKeys<AttributeType> {
    static constexpr std::array keys{"text", "number", "date", "choice", "yesno"};
};

template <class Enum>
QLatin1String keyOf(Enum value)
{
    return QLatin1String(EnumKeys<Enum>::keys[static_cast<size_t>(value)]);
}

template <class Enum>
std::optional<Enum> fromKey(QStringView key)
{
    constexpr auto &keys = EnumKeys<Enum>::keys;
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [key](const char *each) { return key == QLatin1String(each); });
    if (found == keys.end())
        return std::nullopt;
    return static_cast<Enum>(found - keys.begin());
}

/// RowTraits<Row>::table is the row's table, visit(row, visitor) calls visitor(name, field) for
/// every field in the order of the columns, id first. Field types: Id, QUuid, QString, bool, int,
/// qsizetype, double, Colour, Timestamp and enumerations with EnumKeys.
template <class Row>
struct RowTraits;

template <>
struct RowTraits<Author> {
    static constexpr const char *table = "author";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("name", row.name);
        visitor("created", row.created);
    }
};

template <>
struct RowTraits<Property> {
    static constexpr const char *table = "property";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("key", row.key);
        visitor("value", row.value);
    }
};

template <>
struct RowTraits<Theme> {
    static constexpr const char *table = "theme";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("parent", row.parent);
        visitor("name", row.name);
        visitor("colour", row.colour);
        visitor("definition", row.definition);
        visitor("position", row.position);
        visitor("pinned_key", row.key);
    }
};

template <>
struct RowTraits<Document> {
    static constexpr const char *table = "document";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("number", row.number);
        visitor("title", row.title);
        visitor("name", row.name);
        visitor("current_version", row.currentVersion);
        visitor("author", row.author);
        visitor("created", row.created);
    }
};

template <>
struct RowTraits<Version> {
    static constexpr const char *table = "version";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("document", row.document);
        visitor("number", row.number);
        visitor("source_hash", row.sourceHash);
        visitor("text_hash", row.textHash);
        visitor("structure_hash", row.structureHash);
        visitor("encoding", row.encoding);
        visitor("media_type", row.mediaType);
        visitor("author", row.author);
        visitor("created", row.created);
    }
};

template <>
struct RowTraits<Section> {
    static constexpr const char *table = "section";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("version", row.version);
        visitor("parent", row.parent);
        visitor("kind", row.kind);
        visitor("level", row.level);
        visitor("ordinal", row.ordinal);
        visitor("label", row.label);
        visitor("title", row.title);
        visitor("range_start", row.range.start);
        visitor("range_end", row.range.end);
        visitor("heading_start", row.heading.start);
        visitor("heading_end", row.heading.end);
        visitor("set_aside", row.setAside);
        visitor("evidence", row.evidence);
        visitor("confidence", row.confidence);
        visitor("summary", row.summary);
    }
};

template <>
struct RowTraits<Reading> {
    static constexpr const char *table = "reading";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("section", row.section);
        visitor("author", row.author);
        visitor("state", row.state);
        visitor("modified", row.modified);
    }
};

template <>
struct RowTraits<Highlight> {
    static constexpr const char *table = "highlight";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("document", row.document);
        visitor("version", row.version);
        visitor("range_start", row.range.start);
        visitor("range_end", row.range.end);
        visitor("quote", row.quote);
        visitor("prefix", row.prefix);
        visitor("suffix", row.suffix);
        visitor("author", row.author);
        visitor("created", row.created);
        visitor("modified", row.modified);
    }
};

template <>
struct RowTraits<Placement> {
    static constexpr const char *table = "placement";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("highlight", row.highlight);
        visitor("version", row.version);
        visitor("range_start", row.range.start);
        visitor("range_end", row.range.end);
        visitor("state", row.state);
    }
};

template <>
struct RowTraits<Coding> {
    static constexpr const char *table = "coding";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("highlight", row.highlight);
        visitor("theme", row.theme);
        visitor("author", row.author);
        visitor("created", row.created);
    }
};

template <>
struct RowTraits<Note> {
    static constexpr const char *table = "note";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("target_kind", row.target.kind);
        visitor("target_id", row.target.id);
        visitor("text", row.text);
        visitor("status", row.status);
        visitor("starred", row.starred);
        visitor("private", row.isPrivate);
        visitor("done", row.done);
        visitor("reply_to", row.replyTo);
        visitor("author", row.author);
        visitor("created", row.created);
        visitor("modified", row.modified);
    }
};

template <>
struct RowTraits<Attribute> {
    static constexpr const char *table = "attribute";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("key", row.key);
        visitor("name", row.name);
        visitor("type", row.type);
        visitor("choices", row.choices);
        visitor("position", row.position);
        visitor("set_aside", row.setAside);
    }
};

template <>
struct RowTraits<AttributeValue> {
    static constexpr const char *table = "attribute_value";
    template <class Self, class Visitor>
    static void visit(Self &row, Visitor &&visitor)
    {
        visitor("id", row.id);
        visitor("attribute", row.attribute);
        visitor("document", row.document);
        visitor("value", row.value);
        visitor("found", row.found);
    }
};

} // namespace meipi
