// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/editcontext.h"

#include <optional>

namespace meipi {

/// How many of a dimension's children a unit of the text may have. A theme without a rule is no
/// dimension.
enum class DimensionRule { None, ExactlyOne, AtMostOne, Any };

inline const QString dimensionPrefix = QStringLiteral("dimension/"); ///< Of the property's key.

/// "exactly-one": stable, for scripts and for the project file.
QLatin1String dimensionKey(DimensionRule rule);
std::optional<DimensionRule> dimensionRuleWithKey(QStringView key);

DimensionRule dimensionRule(const ProjectSnapshot &project, const ThemeId &theme);
QHash<ThemeId, DimensionRule> dimensionRules(const ProjectSnapshot &project); ///< Without None.

/// A property of the project, so that it is stored, merged, exported and undone like any. Fails
/// with NotFound (no such theme).
Result<Change> setDimension(const ProjectSnapshot &project, const ThemeId &theme,
                            DimensionRule rule);

/// A dimension as units are coded by it: its rule, Any where the theme has none, and which child
/// each theme below it belongs to. A value of one snapshot.
class Dimension {
public:
    Dimension() = default;
    Dimension(const ProjectSnapshot &project, const ThemeId &theme);

    const ThemeId &theme() const { return m_theme; } ///< Null where there is no such theme.
    DimensionRule rule() const { return m_rule; }
    bool allowsOne() const { return m_rule != DimensionRule::Any; } ///< And no more.
    const QList<ThemeId> &children() const { return m_children; } ///< In the order of the tree.
    ThemeId childFor(const ThemeId &theme) const { return m_childOf.value(theme); } ///< Or null.

private:
    ThemeId m_theme;
    DimensionRule m_rule = DimensionRule::Any;
    QList<ThemeId> m_children;
    QHash<ThemeId, ThemeId> m_childOf;
};

} // namespace meipi
