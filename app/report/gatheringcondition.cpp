// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gatheringcondition.h"

#include <QCoreApplication>
#include <QDate>

namespace meipi {

namespace {

using ConditionKind = GatheringCondition::Kind;

constexpr int deepest = 100; // brackets inside each other
constexpr qint64 dayLength = 86'400'000; // milliseconds

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
        const bool hasField = (next == u':' || next == u'=') && isField(name);
        if (!hasField)
            m_at = start;
        else
            ++m_at;
        const auto value = takeValue();
        if (!value)
            return tl::unexpected(value.error());
        const qsizetype after = std::exchange(m_at, start);
        auto condition = conditionFor(hasField ? name : QStringLiteral("text"), *value,
                                      next == u'=' && hasField);
        if (condition) {
            m_at = after;
            skipSpace();
        }
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

    static bool isField(const QString &name)
    {
        static const QStringList fields{
            QStringLiteral("theme"),  QStringLiteral("document"), QStringLiteral("section"),
            QStringLiteral("author"), QStringLiteral("since"),    QStringLiteral("until"),
            QStringLiteral("status"), QStringLiteral("is"),       QStringLiteral("quote"),
            QStringLiteral("note"),   QStringLiteral("text")};
        return fields.contains(name);
    }

    Result<QString> takeValue()
    {
        QString value;
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
        return value;
    }

    Result<GatheringCondition> conditionFor(const QString &field, const QString &value,
                                            bool isExact) const
    {
        GatheringCondition condition;
        condition.words = value;
        if (field == u"text" || field == u"quote" || field == u"note") {
            condition.kind = field == u"text" ? ConditionKind::Text
                : field == u"quote"           ? ConditionKind::Quote
                                              : ConditionKind::Note;
            return condition;
        }
        condition.words.clear();
        if (field == u"theme")
            return withTheme(condition, value, isExact);
        if (field == u"document")
            return withDocument(condition, value);
        if (field == u"author")
            return withAuthor(condition, value);
        if (field == u"section")
            return withSections(value);
        if (field == u"since" || field == u"until")
            return withDay(condition, value, field == u"until");
        return withStatus(condition, value);
    }

    tl::unexpected<Error> missing(const QString &message, const QString &value) const
    {
        return failure(Error::Code::NotFound, message.arg(value), {}, m_at);
    }

    Result<GatheringCondition> withTheme(GatheringCondition condition, const QString &value,
                                         bool isExact) const
    {
        condition.kind = ConditionKind::Theme;
        condition.theme = m_project.themeAtPath(value);
        condition.withDescendants = !isExact;
        if (condition.theme.isNull())
            return missing(tr("There is no theme “%1”."), value);
        return condition;
    }

    Result<GatheringCondition> withDocument(GatheringCondition condition,
                                            const QString &value) const
    {
        condition.kind = ConditionKind::Document;
        condition.document = m_project.documentNamed(value);
        if (condition.document.isNull())
            return missing(tr("There is no document “%1”."), value);
        return condition;
    }

    Result<GatheringCondition> withAuthor(GatheringCondition condition, const QString &value) const
    {
        condition.kind = ConditionKind::Author;
        for (const Author &author : m_project.rows<Author>()) {
            if (author.name == value)
                condition.author = author.id;
        }
        if (condition.author.isNull())
            return missing(tr("There is no author “%1”."), value);
        return condition;
    }

    // In every document that has it.
    Result<GatheringCondition> withSections(const QString &value) const
    {
        GatheringCondition any;
        any.kind = ConditionKind::Any;
        for (const DocumentId &document : m_project.documents()) {
            const SectionTree &tree = m_project.sections(document);
            const int node = tree.outline().nodeAtPath(value);
            if (node < 0)
                continue;
            GatheringCondition one;
            one.kind = ConditionKind::Section;
            one.section = tree.idOf(node);
            any.parts.append(one);
        }
        if (any.parts.isEmpty())
            return missing(tr("There is no section “%1”."), value);
        return any.parts.size() == 1 ? any.parts.first() : any;
    }

    Result<GatheringCondition> withDay(GatheringCondition condition, const QString &value,
                                       bool isUntil) const
    {
        condition.kind = isUntil ? ConditionKind::Until : ConditionKind::Since;
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!day.isValid())
            return malformed(tr("“%1” is no day; write it as 2026-01-02.").arg(value));
        condition.time.milliseconds =
            day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + (isUntil ? dayLength : 0);
        return condition;
    }

    Result<GatheringCondition> withStatus(GatheringCondition condition, const QString &value) const
    {
        constexpr std::pair<const char *, NoteStatus> statuses[] = {
            {"thought", NoteStatus::Thought},
            {"question", NoteStatus::Question},
            {"objection", NoteStatus::Objection},
            {"evidence", NoteStatus::Evidence},
            {"todo", NoteStatus::ToDo}};
        condition.kind = ConditionKind::Status;
        for (const auto &[name, status] : statuses) {
            if (value == QLatin1String(name)) {
                condition.status = status;
                return condition;
            }
        }
        if (value == u"starred" || value == u"done") {
            condition.kind = value == u"done" ? ConditionKind::Done : ConditionKind::Starred;
            return condition;
        }
        return malformed(tr("There is no status “%1”; the manual lists them.").arg(value));
    }

    QStringView m_text;
    const ProjectSnapshot &m_project;
    qsizetype m_at = 0;
};

} // namespace

Result<GatheringCondition> parseCondition(QStringView text, const ProjectSnapshot &project)
{
    return ConditionParser(text, project).parse();
}

} // namespace meipi
