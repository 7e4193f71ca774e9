// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/rows.h"
#include "text/text.h"

#include <QHash>

namespace meipi {

/// A heading as it stands in the text.
struct PrintedHeading {
    TextRange range; ///< UTF-16 code units: label and title.
    QString label;
    QString title;
    int ordinal = 0; ///< 0 without a label.
};

/// What a heading at @p range would be called: a number at its beginning is its label, and where a
/// statement runs on in the same paragraph the title ends with its first sentence, as in outlines
/// that were found.
PrintedHeading printedHeading(const Text &text, TextRange range);

/// The outline of one version while a reader shapes it: its headings in text order, each so deep.
/// As in a word processor a heading takes along what stands below it up to the next one that is no
/// deeper; so whatever an edit does, the tree follows from order and depth. Statements stay with
/// the section they lie in; what a section without sections below has beside them is divided into
/// statements. A value.
class OutlineShape {
public:
    /// A row that is no more, and the one that what hung on it goes to (null: none is left).
    struct Gone {
        Section row;
        SectionId into;
    };

    /// @p rows are those of @p version, in any order.
    OutlineShape(const VersionId &version, const QList<Section> &rows, const Text &text);

    bool has(const SectionId &id) const { return indexOf(id) >= 0; }
    int depth(const SectionId &id) const; ///< -1 when it is no heading here.
    const Section *row(const SectionId &id) const; ///< Null likewise; a measure is none.

    /// Each marks what it alters as the reader's. They fail with Usage, saying why, and change
    /// nothing then.
    Result<Done> promote(const SectionId &id); ///< Beside the section it stands in.
    Result<Done> demote(const SectionId &id); ///< Into the section before it.
    Result<Done> rename(const SectionId &id, const QString &title); ///< Empty: as printed.
    /// Text and sections below go to the heading before.
    Result<Done> drop(const SectionId &id);
    /// A heading at @p range. It stands as deep as others that are numbered like it, else beside
    /// the section that it divides.
    Result<SectionId> add(TextRange range);

    void markAsReaders(const SectionId &id);

    /// All rows as they are now; settles measures and ranges.
    QList<Section> settled();
    const QList<Gone> &gone() const { return m_gone; } ///< After settled().

private:
    struct Item {
        Section row;
        int depth = 0;
        bool hadSections = false;
        TextRange before; ///< Its range at first; empty for what is new.
    };

    qsizetype indexOf(const SectionId &id) const;
    qsizetype subtreeEnd(qsizetype index) const;
    qsizetype parentOf(qsizetype index) const; ///< -1 at the top.
    bool hasSections(qsizetype index) const;
    qsizetype ownTextEnd(qsizetype index) const; ///< Before the sections below it.
    Result<qsizetype> requireHeading(const SectionId &id) const;
    void shift(qsizetype first, qsizetype end, int depths, int levels);
    void giveTextBefore(qsizetype index);
    Section frontWith(TextRange range) const;
    qsizetype endBefore(qsizetype position, qsizetype from) const; ///< Of the last filled line.

    // outlineadding.cpp
    bool isMargin(qsizetype index) const;
    qsizetype textEndAt(qsizetype owner, qsizetype position) const;
    void placeByNumber(Item &item, qsizetype owner) const;
    Section rowFor(TextRange range);
    Result<Done> checkPlace(TextRange range, qsizetype owner) const;

    // outlinesettling.cpp
    void nest();
    void clampRanges();
    void settleMeasures();
    bool isTouched(qsizetype index) const;
    bool holds(qsizetype index, const Section &measure) const;
    void fillWithMeasures(const Section &section, QList<Section> &measures) const;
    qsizetype itemAt(qsizetype position) const; ///< The innermost; -1 for none.
    void fold(const Section &measure, qsizetype into);

    VersionId m_version;
    Text m_text;
    QList<Item> m_items; ///< In text order, measures left out.
    QList<Section> m_measures;
    QList<Section> m_dropped;
    QList<Gone> m_gone;
};

} // namespace meipi
