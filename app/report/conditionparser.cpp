// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conditionvalues.h"

#include <QCoreApplication>

namespace meipi {

namespace {

using ConditionKind = GatheringCondition::Kind;

constexpr int deepest = 100; // brackets inside each other
constexpr qsizetype uuidLength = 36; // without braces

class ConditionParser {
    Q_DECLARE_TR_FUNCTIONS(Gathering)

public:
    ConditionParser(QStringView text, const ProjectSnapshot &project)
        : m_text(text), m_project(project)
    {
    }

    Result<GatheringCondition> parse()
    {
        skipSpace();
        if (m_at == m_text.size())
            return GatheringCondition{};
        auto condition = parseAny(0);
        if (condition && m_at < m_text.size())
            return malformed(tr("A bracket is closed that was not opened."));
        return condition;
    }

private:
    tl::unexpected<Error> malformed(const QString &message) const
    {
        return failure(Error::Code::Malformed, message, {}, m_at);
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool takeWord(QStringView word)
    {
        const qsizetype end = m_at + word.size();
        const bool isThere = m_text.sliced(m_at).startsWith(word)
            && (end == m_text.size() || m_text[end].isSpace() || m_text[end] == u'(');
        if (isThere) {
            m_at = end;
            skipSpace();
        }
        return isThere;
    }

    Result<GatheringCondition> parseAny(int depth)
    {
        if (depth > deepest)
            return malformed(tr("There are too many brackets inside each other."));
        return parseList(depth, ConditionKind::Any);
    }

    // Parts apart by OR, of parts apart by AND or nothing.
    Result<GatheringCondition> parseList(int depth, ConditionKind kind)
    {
        GatheringCondition list;
        list.kind = kind;
        do {
            auto part =
                kind == ConditionKind::Any ? parseList(depth, ConditionKind::All) : parseNot(depth);
            if (!part)
                return part;
            list.parts.append(*part);
        } while (goesOn(kind));
        return list.parts.size() == 1 ? list.parts.first() : list;
    }

    bool goesOn(ConditionKind kind)
    {
        if (kind == ConditionKind::Any)
            return takeWord(u"OR");
        if (takeWord(u"AND"))
            return true;
        const qsizetype before = m_at;
        const bool isOr = takeWord(u"OR");
        m_at = before;
        return !isOr && m_at < m_text.size() && m_text[m_at] != u')';
    }

    Result<GatheringCondition> parseNot(int depth)
    {
        bool isInverted = false;
        while (takeWord(u"NOT"))
            isInverted = !isInverted;
        auto one = parseOne(depth);
        if (!one || !isInverted)
            return one;
        GatheringCondition inverted;
        inverted.kind = ConditionKind::Not;
        inverted.parts = {*one};
        return inverted;
    }

    Result<GatheringCondition> parseOne(int depth)
    {
        if (m_at < m_text.size() && m_text[m_at] == u'(')
            return parseBrackets(depth);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace()
               && !QStringView(u":=()\"").contains(m_text[m_at]))
            ++m_at;
        const QString name = m_text.sliced(start, m_at - start).toString();
        const QChar next = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (next == u'(' && !name.isEmpty())
            return parseRelation(name, start, depth);
        const bool hasField = (next == u':' || next == u'=') && isConditionField(name);
        if (!hasField)
            m_at = start;
        else
            ++m_at;
        const auto value = takeValue();
        if (!value)
            return tl::unexpected(value.error());
        const qsizetype after = std::exchange(m_at, start);
        auto condition = hasField || m_text.sliced(start, after - start) != u"*"
            ? conditionFor(
                m_project,
                {hasField ? name : QStringLiteral("text"), *value, m_id, next == u'=' && hasField})
            : GatheringCondition{};
        if (!condition) {
            condition.error().offset = start;
            return condition;
        }
        m_at = after;
        skipSpace();
        return condition;
    }

    Result<GatheringCondition> parseBrackets(int depth)
    {
        ++m_at;
        skipSpace();
        auto inner = parseAny(depth + 1);
        if (!inner)
            return inner;
        if (m_at == m_text.size() || m_text[m_at] != u')')
            return malformed(tr("A bracket is not closed."));
        ++m_at;
        skipSpace();
        return inner;
    }

    Result<GatheringCondition> parseRelation(const QString &name, qsizetype start, int depth)
    {
        GatheringCondition relation;
        bool isNumber = false;
        if (name.startsWith(QLatin1String("near-")))
            relation.distance = name.sliced(5).toInt(&isNumber);
        if (name == u"overlaps")
            relation.kind = ConditionKind::Overlaps;
        else if (name == u"inside")
            relation.kind = ConditionKind::Inside;
        else
            relation.kind = ConditionKind::Near;
        if (name == u"near-paragraph")
            relation.unit = GatheringCondition::Unit::Paragraph;
        else if (name == u"near-section")
            relation.unit = GatheringCondition::Unit::Section;
        else if (isNumber && relation.distance >= 0)
            relation.unit = GatheringCondition::Unit::Characters;
        else if (relation.kind == ConditionKind::Near && name != u"near") {
            m_at = start;
            return malformed(tr("“%1” is no relation between highlights.").arg(name));
        }
        auto inner = parseBrackets(depth);
        if (!inner)
            return inner;
        relation.parts = {*inner};
        return relation;
    }

    Result<QString> takeValue()
    {
        QString value;
        m_id = {};
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        if (!isQuoted) {
            while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'('
                   && m_text[m_at] != u')')
                value.append(m_text[m_at++]);
            return value.isEmpty() ? malformed(tr("A condition is missing."))
                                   : Result<QString>(value);
        }
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            const bool isEscape =
                m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
            m_at += isEscape ? 1 : 0;
            value.append(m_text[m_at]);
        }
        if (m_at == m_text.size())
            return malformed(tr("A quote is not closed."));
        ++m_at;
        takeId();
        return value;
    }

    // What stands behind the quotes of a value as @ and an id.
    void takeId()
    {
        if (m_text.size() - m_at <= uuidLength || m_text[m_at] != u'@')
            return;
        const QUuid id(m_text.sliced(m_at + 1, uuidLength));
        if (id.isNull())
            return;
        m_id = id;
        m_at += uuidLength + 1;
    }

    QStringView m_text;
    const ProjectSnapshot &m_project;
    qsizetype m_at = 0;
    QUuid m_id; ///< Of the last value.
};

} // namespace

Result<GatheringCondition> parseCondition(QStringView text, const ProjectSnapshot &project)
{
    return ConditionParser(text, project).parse();
}

} // namespace meipi
