// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/colour.h"
#include "base/id.h"
#include "base/textrange.h"
#include "base/timestamp.h"
#include "outline/outline.h"

#include <QString>

#include <array>
#include <optional>

namespace meipi {

using AttributeId = Id<struct Attribute>;
using AttributeValueId = Id<struct AttributeValue>;
using AuthorId = Id<struct Author>;
using CodingId = Id<struct Coding>;
using DocumentId = Id<struct Document>;
using HighlightId = Id<struct Highlight>;
using NoteId = Id<struct Note>;
using PlacementId = Id<struct Placement>;
using PropertyId = Id<struct Property>;
using ReadingId = Id<struct Reading>;
using SectionId = Id<struct Section>;
using ThemeId = Id<struct Theme>;
using VersionId = Id<struct Version>;

/// The rows of a project: values that refer to each other by id, the same in memory, in a Change,
/// in the history and in the file. visitFields() names every field once, so that the file, the
/// history and comparisons cannot disagree about what a row is; a field's name is its column.

/// Who did it (cli.md --author; never the login name by itself).
struct Author {
    AuthorId id;
    QString name;
    Timestamp created;

    friend bool operator==(const Author &, const Author &) = default;
};

/// A fact about the project itself, such as its title; one row a key.
struct Property {
    PropertyId id;
    QString key; ///< Stable: "title".
    QString value;

    friend bool operator==(const Property &, const Property &) = default;
};

struct Theme {
    ThemeId id;
    ThemeId parent; ///< Null at the top.
    QString name; ///< Not empty, unique among its siblings, any character.
    Colour colour;
    QString definition;
    int position = 0; ///< Among its siblings.
    int key = 0; ///< Pinned to this number key, 1 to 9; 0 for none.

    friend bool operator==(const Theme &, const Theme &) = default;
};

struct Document {
    DocumentId id;
    int number = 0; ///< From 1, unique: what unit numbers and lists show.
    QString title; ///< As found in the text or given by the user.
    QString name; ///< Of the file it came from, unique in the project.
    VersionId currentVersion;
    AuthorId author;
    Timestamp created;

    friend bool operator==(const Document &, const Document &) = default;
};

/// One text of a document. The bytes and the canonical text are contents, found by hash.
struct Version {
    VersionId id;
    DocumentId document;
    int number = 0; ///< From 1 within its document.
    QString sourceHash; ///< BLAKE2b-256 of the original bytes, lower-case hex.
    QString textHash; ///< Likewise of the canonical text in UTF-8.
    QString structureHash; ///< Likewise of what the source says about it; empty if nothing.
    QString encoding; ///< The original bytes were read with it.
    QString mediaType;
    AuthorId author;
    Timestamp created;

    friend bool operator==(const Version &, const Version &) = default;
};

/// A node of a version's outline, kept as a row so that readers can change it and hang notes on it.
struct Section {
    SectionId id;
    VersionId version;
    SectionId parent; ///< Null at the top.
    OutlineNode::Kind kind = OutlineNode::Kind::Section;
    int level = 0; ///< See OutlineNode.
    int ordinal = 0;
    QString label;
    QString title;
    TextRange range; ///< UTF-16 code units, as is heading.
    TextRange heading;
    bool setAside = false;
    QString evidence;
    double confidence = 1.0;
    QString summary; ///< The analyst's one sentence (要旨).

    friend bool operator==(const Section &, const Section &) = default;
};

enum class ReadingState { Unread, Read, Settled };

/// Where an author is with a section; no row is unread.
struct Reading {
    ReadingId id;
    SectionId section;
    AuthorId author;
    ReadingState state = ReadingState::Unread;
    Timestamp modified;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// A passage someone marked. Keeps its first selector for good; where it stands in each version of
/// the text is a Placement.
struct Highlight {
    HighlightId id;
    DocumentId document;
    VersionId version; ///< That the selector below refers to.
    TextRange range; ///< UTF-16 code units, not empty.
    QString quote;
    QString prefix; ///< Up to 32 characters before.
    QString suffix; ///< Up to 32 characters after.
    AuthorId author;
    Timestamp created;
    Timestamp modified;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

enum class PlacementState { Placed, Relocated, Edited, Moved, Ambiguous, Orphaned };

/// Where a highlight stands in one version.
struct Placement {
    PlacementId id;
    HighlightId highlight;
    VersionId version;
    TextRange range; ///< UTF-16 code units; empty where the state is Ambiguous or Orphaned.
    PlacementState state = PlacementState::Placed;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Highlight × theme × author: two people may tag one highlight differently.
struct Coding {
    CodingId id;
    HighlightId highlight;
    ThemeId theme;
    AuthorId author;
    Timestamp created;

    friend bool operator==(const Coding &, const Coding &) = default;
};

/// What a note hangs on.
struct NoteTarget {
    enum class Kind { Project, Document, Section, Theme, Highlight };

    Kind kind = Kind::Project;
    QUuid id; ///< Null for the project.

    NoteTarget() = default;
    explicit NoteTarget(DocumentId document) : kind(Kind::Document), id(document.uuid()) {}
    explicit NoteTarget(SectionId section) : kind(Kind::Section), id(section.uuid()) {}
    explicit NoteTarget(ThemeId theme) : kind(Kind::Theme), id(theme.uuid()) {}
    explicit NoteTarget(HighlightId highlight) : kind(Kind::Highlight), id(highlight.uuid()) {}

    friend bool operator==(const NoteTarget &, const NoteTarget &) = default;
    friend size_t qHash(const NoteTarget &target, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(target.kind), target.id);
    }
};

enum class NoteStatus { Thought, Question, Objection, Evidence, ToDo };

struct Note {
    NoteId id;
    NoteTarget target;
    QString text;
    NoteStatus status = NoteStatus::Thought;
    bool starred = false; ///< A key note (重点).
    bool isPrivate = false;
    bool done = false;
    NoteId replyTo; ///< Null when it is no reply; replies hang on the same target.
    AuthorId author;
    Timestamp created;
    Timestamp modified;

    friend bool operator==(const Note &, const Note &) = default;
};

enum class AttributeType { Text, Number, Date, Choice, YesNo };

/// What is asked of every document: who issued it, when, whether it is in force. Those that every
/// project has (attributes.h) become rows when they are first used or altered.
struct Attribute {
    AttributeId id;
    QString key; ///< Stable word of one that every project has, "issuer"; empty for others.
    QString name; ///< Unique. Empty where it is the program's word for the key.
    AttributeType type = AttributeType::Text;
    QString choices; ///< What a Choice can be, one a line.
    int position = 0; ///< Among all attributes.
    bool setAside = false; ///< One with a key that this project does without.

    friend bool operator==(const Attribute &, const Attribute &) = default;
};

/// The answer for one document; without one there is no row.
struct AttributeValue {
    AttributeValueId id;
    AttributeId attribute;
    DocumentId document;
    QString value; ///< In one spelling for each type (attributevalues.h), never empty.
    bool found = false; ///< Read from the text, and left so by people.

    friend bool operator==(const AttributeValue &, const AttributeValue &) = default;
};

} // namespace meipi
