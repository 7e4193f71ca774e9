// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/dimensions.h"

#include "project/documentedits.h"
#include "project/editchecks.h"

#include <algorithm>
#include <iterator>

namespace meipi {

namespace {

struct RuleKey {
    DimensionRule rule;
    const char *key;
};

constexpr RuleKey ruleKeys[] = {{DimensionRule::None, "none"},
                                {DimensionRule::ExactlyOne, "exactly-one"},
                                {DimensionRule::AtMostOne, "at-most-one"},
                                {DimensionRule::Any, "any"}};

// What a file says that a newer program may have written.
DimensionRule ruleIn(const QString &value)
{
    return dimensionRuleWithKey(value).value_or(DimensionRule::Any);
}

} // namespace

QLatin1String dimensionKey(DimensionRule rule)
{
    const auto *const found =
        std::find_if(std::begin(ruleKeys), std::end(ruleKeys),
                     [rule](const RuleKey &each) { return each.rule == rule; });
    return QLatin1String(found->key);
}

std::optional<DimensionRule> dimensionRuleWithKey(QStringView key)
{
    for (const RuleKey &each : ruleKeys) {
        if (key == QLatin1String(each.key))
            return each.rule;
    }
    return std::nullopt;
}

DimensionRule dimensionRule(const ProjectSnapshot &project, const ThemeId &theme)
{
    const QString value = project.property(dimensionPrefix + theme.toString());
    return value.isEmpty() ? DimensionRule::None : ruleIn(value);
}

QHash<ThemeId, DimensionRule> dimensionRules(const ProjectSnapshot &project)
{
    QHash<ThemeId, DimensionRule> rules;
    for (const Property &property : project.rows<Property>()) {
        if (!property.key.startsWith(dimensionPrefix))
            continue;
        const ThemeId theme =
            ThemeId::fromString(QStringView(property.key).sliced(dimensionPrefix.size()));
        const DimensionRule rule = ruleIn(property.value);
        if (project.find(theme) != nullptr && rule != DimensionRule::None)
            rules.insert(theme, rule);
    }
    return rules;
}

Result<Change> setDimension(const ProjectSnapshot &project, const ThemeId &theme,
                            DimensionRule rule)
{
    if (const auto row = require(project, theme); !row)
        return tl::unexpected(row.error());
    const QString value = rule == DimensionRule::None ? QString() : QString(dimensionKey(rule));
    return setProperty(project, dimensionPrefix + theme.toString(), value);
}

Dimension::Dimension(const ProjectSnapshot &project, const ThemeId &theme)
{
    if (project.find(theme) == nullptr)
        return;
    m_theme = theme;
    const DimensionRule rule = dimensionRule(project, theme);
    if (rule != DimensionRule::None)
        m_rule = rule;
    m_children = project.childThemes(theme);
    for (const ThemeId &child : std::as_const(m_children)) {
        const QList<ThemeId> below = project.withDescendants(child);
        for (const ThemeId &each : below)
            m_childOf.insert(each, child);
    }
}

} // namespace meipi
