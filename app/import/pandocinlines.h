// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/sourcetext.h"

#include <QJsonArray>

namespace meipi {

/// What stands within a paragraph of pandoc's JSON, put into the block under way.
class PandocInlines {
public:
    explicit PandocInlines(SourceText &text) : m_text(text) {}

    void readBlock(const QJsonArray &inlines); ///< Of a paragraph or heading that has just begun.
    void readCell(const QJsonArray &blocks); ///< All of them in the line under way.

    const QList<QJsonArray> &notes() const { return m_notes; } ///< The blocks of each, in order.
    int pictures() const { return m_pictures; } ///< Left out so far.

private:
    void read(const QJsonArray &inlines, CharacterStyle style);
    void readInline(const QString &kind, const QJsonValue &content, CharacterStyle style);
    void append(const QString &text, CharacterStyle style);

    SourceText &m_text;
    QList<QJsonArray> m_notes;
    int m_pictures = 0;
    QChar m_last; ///< Of what was appended to the block; null at its start.
    bool m_softBreak = false; ///< A line of the source ended since.
    bool m_isCell = false; ///< Where a line break is a space.
};

/// The text that a list of blocks begins with, some dozen characters at least where it has them.
QString firstText(const QJsonArray &blocks);

/// Whether these inlines are nothing but links to other places, as in menus and lists of teasers.
bool leadElsewhere(const QJsonArray &inlines);

/// Whether an element with these attributes (id, classes, pairs) says that it is not shown.
bool isHidden(const QJsonArray &attributes);

/// @p style with what the CSS in these attributes adds or takes away.
CharacterStyle styledBy(const QJsonArray &attributes, CharacterStyle style);

} // namespace meipi
