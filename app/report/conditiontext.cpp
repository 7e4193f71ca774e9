// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conditionvalues.h"

#include <algorithm>

namespace meipi {

namespace {

using TextKind = GatheringCondition::Kind;
using TextUnit = GatheringCondition::Unit;

class ConditionWriter {
public:
    ConditionWriter(const ProjectSnapshot &project, ConditionNames names)
        : m_project(project), m_names(names)
    {
    }

    QString written(const GatheringCondition &condition) const
    {
        switch (condition.kind) {
        case TextKind::Everything:
            return QStringLiteral("*");
        case TextKind::All:
        case TextKind::Any:
            return joined(condition);
        case TextKind::Not:
            return QStringLiteral("NOT ") + bracketed(condition.parts.value(0));
        case TextKind::Overlaps:
        case TextKind::Inside:
        case TextKind::Near:
            return relation(condition) + u'(' + written(condition.parts.value(0)) + u')';
        default:
            return leaf(condition);
        }
    }

private:
    // Without parts, all is everything and any is nothing.
    QString joined(const GatheringCondition &condition) const
    {
        const bool isAny = condition.kind == TextKind::Any;
        if (condition.parts.isEmpty())
            return isAny ? QStringLiteral("NOT *") : QStringLiteral("*");
        if (condition.parts.size() == 1)
            return written(condition.parts.first());
        QStringList parts;
        for (const GatheringCondition &part : condition.parts)
            parts.append(bracketed(part));
        return parts.join(isAny ? QStringLiteral(" OR ") : QStringLiteral(" AND "));
    }

    QString bracketed(const GatheringCondition &condition) const
    {
        const bool isList = condition.kind == TextKind::All || condition.kind == TextKind::Any;
        if (isList && condition.parts.size() == 1)
            return bracketed(condition.parts.first());
        const QString text = written(condition);
        return isList && !condition.parts.isEmpty() ? u'(' + text + u')' : text;
    }

    static QString relation(const GatheringCondition &condition)
    {
        if (condition.kind == TextKind::Overlaps)
            return QStringLiteral("overlaps");
        if (condition.kind == TextKind::Inside)
            return QStringLiteral("inside");
        switch (condition.unit) {
        case TextUnit::Characters:
            return QStringLiteral("near-%1").arg(condition.distance);
        case TextUnit::Paragraph:
            return QStringLiteral("near-paragraph");
        case TextUnit::Section:
            return QStringLiteral("near-section");
        case TextUnit::Sentence:
            break;
        }
        return QStringLiteral("near");
    }

    QString leaf(const GatheringCondition &condition) const
    {
        switch (condition.kind) {
        case TextKind::Theme:
            return QStringLiteral("theme") + (condition.withDescendants ? u':' : u'=')
                + named(m_project.themePath(condition.theme), condition.theme.uuid());
        case TextKind::Document: {
            const Document *row = m_project.find(condition.document);
            return QStringLiteral("document:")
                + named(row == nullptr ? QString() : row->name, condition.document.uuid());
        }
        case TextKind::Author:
        case TextKind::Coder: {
            const Author *row = m_project.find(condition.author);
            return (condition.kind == TextKind::Author ? QStringLiteral("author:")
                                                       : QStringLiteral("coder:"))
                + named(row == nullptr ? QString() : row->name, condition.author.uuid());
        }
        case TextKind::Section:
            return QStringLiteral("section:") + value(condition.words);
        case TextKind::Since:
            return QStringLiteral("since:") + value(condition.words);
        case TextKind::Until:
            return QStringLiteral("until:") + value(condition.words);
        case TextKind::Quote:
            return QStringLiteral("quote:") + value(condition.words);
        case TextKind::Note:
            return QStringLiteral("note:") + value(condition.words);
        case TextKind::Text:
            return QStringLiteral("text:") + value(condition.words);
        case TextKind::Status:
            return QStringLiteral("status:") + markWord(condition);
        default:
            return QStringLiteral("is:") + markWord(condition);
        }
    }

    QString named(const QString &name, const QUuid &id) const
    {
        if (m_names == ConditionNames::Shown)
            return value(name);
        return quoted(name) + u'@' + id.toString(QUuid::WithoutBraces);
    }

    static QString quoted(QString words)
    {
        return u'"' + words.replace(u'"', QLatin1String("\\\"")) + u'"';
    }

    // In quotes where it would not be read back without them.
    static QString value(const QString &words)
    {
        const bool isPlain =
            !words.isEmpty() && std::none_of(words.cbegin(), words.cend(), [](QChar character) {
                return character.isSpace() || QStringView(u"()\"*").contains(character);
            });
        return isPlain ? words : quoted(words);
    }

    const ProjectSnapshot &m_project;
    ConditionNames m_names;
};

} // namespace

QString conditionText(const GatheringCondition &condition, const ProjectSnapshot &project,
                      ConditionNames names)
{
    return condition.kind == TextKind::Everything
        ? QString()
        : ConditionWriter(project, names).written(condition);
}

} // namespace meipi
