// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/factrules.h"

#include "project/attributes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace meipi {

namespace {

constexpr std::array factKeys{"amount", "share", "deadline", "year", "title", "body", "force"};
constexpr qsizetype pieceLength = 32'768; // UTF-16 code units

// What one place in the text can be but one of, the first before the others.
const QList<QList<FactKind>> &familiesOfKinds()
{
    static const QList<QList<FactKind>> families{{FactKind::Title},
                                                 {FactKind::Deadline, FactKind::Year},
                                                 {FactKind::Share, FactKind::Amount},
                                                 {FactKind::Body},
                                                 {FactKind::Force}};
    return families;
}

// Where a piece of @p text that begins at @p start ends: behind a line or, in a line that is too
// long, anywhere but in a surrogate pair.
qsizetype pieceEnd(QStringView text, qsizetype start)
{
    if (text.size() - start <= pieceLength)
        return text.size();
    const qsizetype limit = start + pieceLength;
    const qsizetype lineEnd = text.first(limit).lastIndexOf(u'\n');
    if (lineEnd >= start)
        return lineEnd + 1;
    const qsizetype sentenceEnd = text.first(limit).lastIndexOf(u'。');
    if (sentenceEnd >= start)
        return sentenceEnd + 1;
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

} // namespace

QString factKindKey(FactKind kind)
{
    return QLatin1String(factKeys[static_cast<size_t>(kind)]);
}

std::optional<FactKind> factKindNamed(QStringView key)
{
    for (size_t i = 0; i < factKeys.size(); ++i) {
        if (key == QLatin1String(factKeys[i]))
            return static_cast<FactKind>(i);
    }
    return std::nullopt;
}

QString shownFactKind(FactKind kind)
{
    switch (kind) {
    case FactKind::Amount:
        return QCoreApplication::translate("meipi::Facts", "Amounts");
    case FactKind::Share:
        return QCoreApplication::translate("meipi::Facts", "Shares");
    case FactKind::Deadline:
        return QCoreApplication::translate("meipi::Facts", "Deadlines");
    case FactKind::Year:
        return QCoreApplication::translate("meipi::Facts", "Years and dates");
    case FactKind::Title:
        return QCoreApplication::translate("meipi::Facts", "Titles");
    case FactKind::Body:
        return QCoreApplication::translate("meipi::Facts", "Bodies");
    case FactKind::Force:
        break;
    }
    return QCoreApplication::translate("meipi::Facts", "Force of the verb");
}

/// Reads the table line by line.
class FactRules::Parser {
public:
    Result<FactRules> parse(QStringView table)
    {
        qsizetype start = 0;
        for (const QStringView line : table.split(u'\n')) {
            if (!line.trimmed().isEmpty() && !line.startsWith(u'#')
                && !addLine(line.toString().split(u'\t')))
                return malformed(line.toString(), start);
            start += line.size() + 1;
        }
        for (const QList<FactKind> &kinds : familiesOfKinds()) {
            const auto family = familyOf(kinds);
            if (!family.pattern.isValid())
                return malformed(family.pattern.errorString(), 0);
            m_rules.m_families.append(family);
        }
        for (int kind = 0; kind < factKinds; ++kind)
            m_rules.m_ofKind[static_cast<size_t>(kind)] = familyOf({static_cast<FactKind>(kind)});
        return m_rules;
    }

private:
    struct Rule {
        int group = 0;
        QString pattern;
    };

    static tl::unexpected<Error> malformed(const QString &detail, qsizetype offset)
    {
        return failure(
            Error::Code::Malformed,
            QCoreApplication::translate("meipi::Facts", "The table of facts is damaged."), detail,
            offset);
    }

    bool addLine(const QStringList &fields)
    {
        if (std::any_of(fields.cbegin(), fields.cend(), [](const auto &f) { return f.isEmpty(); }))
            return false;
        const QString &what = fields.first();
        if (what == u"group" && fields.size() == 5) {
            const auto kind = factKindNamed(fields[1]);
            if (!kind || groupOf(fields[2]) >= 0)
                return false;
            m_rules.m_groups.append({*kind, fields[2], fields[3], fields[4]});
            return true;
        }
        if (fields.size() != 3)
            return false;
        if (what == u"part") {
            m_parts.append({u'<' + fields[1] + u'>', u"(?:"_qs + filled(fields[2]) + u')'});
            return true;
        }
        const int group = groupOf(fields[1]);
        if (group < 0 || (what != u"rule" && what != u"word"))
            return false;
        if (what == u"word") {
            m_words[group].append(fields[2]);
            return true;
        }
        const QRegularExpression pattern(filled(fields[2]));
        m_patterns.append({group, pattern.pattern()});
        return pattern.isValid() && pattern.captureCount() == 0;
    }

    int groupOf(const QString &key) const
    {
        for (int i = 0; i < m_rules.m_groups.size(); ++i) {
            if (m_rules.m_groups[i].key == key)
                return i;
        }
        return -1;
    }

    QString filled(QString pattern) const
    {
        for (const auto &[name, part] : m_parts)
            pattern.replace(name, part);
        return pattern;
    }

    /// One pattern with a capture for each rule; words stand before patterns, as they are surer,
    /// and longer ones before shorter ones, by their first character so that most are passed over
    /// at once. What a department is called is no part of its members' or another's name.
    Family familyOf(const QList<FactKind> &kinds) const
    {
        Family family;
        QStringList alternatives;
        for (const FactKind kind : kinds) {
            for (const auto &[group, pattern] : m_patterns) {
                if (m_rules.m_groups[group].kind != kind)
                    continue;
                family.groups.append(group);
                alternatives.append(u'(' + pattern + u')');
            }
            for (auto words = m_words.cbegin(); words != m_words.cend(); ++words) {
                if (m_rules.m_groups[words.key()].kind != kind)
                    continue;
                family.groups.append(words.key());
                alternatives.append(u'(' + wordPattern(*words) + u')');
            }
        }
        family.pattern = QRegularExpression(alternatives.join(u'|'),
                                            QRegularExpression::UseUnicodePropertiesOption
                                                | QRegularExpression::MultilineOption);
        family.pattern.optimize();
        return family;
    }

    static QString wordPattern(QStringList words)
    {
        std::sort(words.begin(), words.end(), [](const QString &a, const QString &b) {
            return a.front() != b.front() ? a.front() < b.front() : a.size() > b.size();
        });
        QStringList groups;
        QStringList rests;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString &word = words[i];
            QString rest = QRegularExpression::escape(word.sliced(1));
            if (word.endsWith(u'部'))
                rest += u"(?!门|署|队|分|委|长|级|位)"_qs;
            else if (word.endsWith(u'委'))
                rest += u"(?!员|托|派|任)"_qs;
            else if (word.endsWith(u'局'))
                rest += u"(?!长|面|势|部)"_qs;
            rests.append(rest);
            if (i + 1 == words.size() || words[i + 1].front() != word.front()) {
                groups.append(QRegularExpression::escape(word.first(1)) + u"(?:"_qs
                              + rests.join(u'|') + u')');
                rests.clear();
            }
        }
        return groups.join(u'|');
    }

    FactRules m_rules;
    QList<std::pair<QString, QString>> m_parts;
    QList<Rule> m_patterns;
    QMap<int, QStringList> m_words; ///< By group.
};

Result<FactRules> FactRules::parse(QStringView table)
{
    return Parser().parse(table);
}

void FactRules::addFrom(const Family &family, QStringView piece, qsizetype start,
                        QList<Fact> &facts) const
{
    if (family.groups.isEmpty())
        return; // and its pattern would fit everywhere
    for (auto matches = family.pattern.globalMatch(piece); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int group = family.groups[match.lastCapturedIndex() - 1];
        if (match.capturedLength() > 0)
            facts.append({m_groups[group].kind,
                          group,
                          {start + match.capturedStart(), start + match.capturedEnd()}});
    }
}

Result<QList<Fact>> FactRules::find(QStringView text, const Progress &progress) const
{
    QList<Fact> facts;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = pieceEnd(text, start);
        QList<Fact> found;
        for (const Family &family : m_families) {
            if (progress.isCancelled())
                return failure(Error::Code::Cancelled, {});
            addFrom(family, text.sliced(start, end - start), start, found);
        }
        std::stable_sort(found.begin(), found.end(), [](const Fact &a, const Fact &b) {
            return a.range.start != b.range.start ? a.range.start < b.range.start
                                                  : a.range.end > b.range.end;
        });
        for (const Fact &fact : std::as_const(found)) {
            if (facts.isEmpty() || fact.range.start >= facts.constLast().range.end)
                facts.append(fact);
        }
        start = end;
    }
    return facts;
}

QList<Fact> FactRules::find(QStringView text, FactKind kind) const
{
    QList<Fact> facts;
    addFrom(m_ofKind[static_cast<size_t>(kind)], text, 0, facts);
    return facts;
}

const FactRules &factRules()
{
    static const FactRules rules = [] {
        QFile file(QStringLiteral(":/meipi/facts/facts.txt"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        const auto parsed =
            FactRules::parse(QString::fromUtf8(isOpen ? file.readAll() : QByteArray()));
        Q_ASSERT(parsed);
        return parsed ? *parsed : FactRules();
    }();
    return rules;
}

QString shownFactGroup(int group)
{
    const FactRules::Group &row = factRules().groups()[group];
    return interfaceLanguage() == u"zh" ? row.chinese : row.english;
}

} // namespace meipi
