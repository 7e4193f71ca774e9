// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/wordnumbering.h"

#include <optional>

namespace meipi {

/// What of a style or of a paragraph's own properties matters here; none where it is not said.
struct WordStyle {
    QString basedOn;
    std::optional<int> outlineLevel; ///< From 0; 9 is body text.
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> isHidden;
    WordListItem item; ///< With list 0 where it names none.
    bool namesItem = false;
};

/// The styles of a Word file (ECMA-376, 17.7), with what they inherit.
class WordStyles {
public:
    WordStyles() = default;
    explicit WordStyles(const QByteArray &source); ///< styles.xml; as far as it can be read.

    WordStyle style(const QString &id) const; ///< Properties of those it is based on included.
    QString defaultParagraphStyle() const { return m_defaultParagraph; }

private:
    QHash<QString, WordStyle> m_styles;
    QString m_defaultParagraph;
};

} // namespace meipi
