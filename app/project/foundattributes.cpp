// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/foundattributes.h"

#include "outline/signatures.h"
#include "outline/textlines.h"
#include "project/attributedraft.h"
#include "project/attributevalues.h"
#include "project/attributewords.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace meipi {

namespace {

constexpr qsizetype headLines = 40; // filled paragraphs in which a document presents itself
constexpr qsizetype longestHeadLine = 200;
constexpr qsizetype longestIssuer = 40;

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString withNarrowDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'０' && c <= u'９')
            c = QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
    }
    return text;
}

// Looks at the end alone, as most of a long text is not signed.
bool endsDay(QStringView paragraph)
{
    while (!paragraph.isEmpty() && paragraph.back().isSpace())
        paragraph.chop(1);
    return paragraph.endsWith(u'日');
}

class AttributeReading {
public:
    AttributeReading(const Text &text, const Outline &outline, const QString &title)
        : m_text(text), m_title(withoutSpaces(title)), m_words(attributeWords())
    {
        for (const OutlineNode &node : outline.nodes()) {
            if (node.kind == OutlineNode::Kind::Section && m_firstSection < 0)
                m_firstSection = node.range.start;
            if (node.kind == OutlineNode::Kind::Part && node.range.start > 0)
                m_end = std::min(m_end, node.range.start);
            if (node.kind == OutlineNode::Kind::Back)
                m_back = std::min(m_back, node.range.start);
        }
    }

    QList<FoundAttribute> run()
    {
        readHead();
        readSignature();
        readTitle();
        readIssuer();
        QList<FoundAttribute> found;
        for (auto each = m_found.cbegin(); each != m_found.cend(); ++each)
            found.append({each.key(), *each});
        return found;
    }

private:
    // The first that says it counts.
    void take(const QString &key, const QString &typed)
    {
        const AttributeWords::Standard *standard = m_words.standard(key);
        if (standard == nullptr || m_found.contains(key))
            return;
        Attribute attribute;
        attribute.type = standard->type;
        QStringList choices;
        for (const AttributeWord &choice : standard->choices)
            choices << choice.chinese << choice.english;
        attribute.choices = choices.join(u'\n');
        const auto value = readAttributeValue(attribute, typed);
        if (value && !value->isEmpty())
            m_found.insert(key, *value);
    }

    void readHead()
    {
        qsizetype lines = 0;
        for (qsizetype at = nextFilled(m_text, 0, m_text.paragraphCount());
             at < m_text.paragraphCount() && lines < headLines && !isAfterHead(at);
             at = nextFilled(m_text, at + 1, m_text.paragraphCount()), ++lines) {
            const QString line = m_text.view(lineContent(m_text, at).range).toString();
            if (line.size() > longestHeadLine)
                continue;
            readLabels(line);
            readReference(line);
            readEnactment(line);
        }
    }

    bool isAfterHead(qsizetype paragraph) const
    {
        return m_firstSection >= 0 && m_text.paragraph(paragraph).start >= m_firstSection;
    }

    // Alone, or in cells beside each other.
    void readLabels(const QString &line)
    {
        static const QRegularExpression between(QStringLiteral("\\t|\\s*\\|\\s*"));
        const QStringList cells = line.split(between, Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            static const QRegularExpression colon(QStringLiteral("[:：]"));
            const qsizetype mark = cells[i].indexOf(colon);
            const QString name = mark < 0 ? cells[i] : cells[i].first(mark);
            QString value = mark < 0 ? QString() : cells[i].sliced(mark + 1).trimmed();
            const bool isAlone = value.isEmpty();
            if (isAlone && i + 1 < cells.size())
                value = cells[i + 1].trimmed();
            readLabel(withoutSpaces(name), value);
        }
    }

    void readLabel(const QString &name, const QString &value)
    {
        static const QRegularExpression address(QStringLiteral("^https?://\\S+$"));
        for (const AttributeWords::Label &label : m_words.labels) {
            if (name.compare(withoutSpaces(label.words), Qt::CaseInsensitive) != 0)
                continue;
            if (label.key != u"source" || address.match(value).hasMatch())
                take(label.key, value);
        }
    }

    // 国发〔2024〕1号, with nothing else in its line.
    void readReference(const QString &line)
    {
        static const QRegularExpression number(
            QStringLiteral("^[（(]?(\\p{Han}[\\p{Han}\\p{L}]{1,19})[〔\\[［【（(]((?:19|20)\\d{2})"
                           "[〕\\]］】）)]第?(\\d{1,5})号[）)]?$"));
        const QString closed = withNarrowDigits(withoutSpaces(line));
        const auto match = number.match(closed);
        if (match.hasMatch()) {
            take(QStringLiteral("reference"),
                 match.captured(1) + u'〔' + match.captured(2) + u'〕' + match.captured(3) + u'号');
        }
    }

    // （2024年3月1日） under the title, or 2022年8月30日 …会议通过 with no other date.
    void readEnactment(const QString &line)
    {
        static const QRegularExpression act(QStringLiteral("^[（(]?(\\d{4}年\\d{1,2}月\\d{1,2}日)"
                                                           "(.*(?:通过|公布|发布|批准))?[）)]?$"));
        const auto match = act.match(withNarrowDigits(line.simplified()));
        if (match.hasMatch() && !match.captured(2).contains(u'年'))
            take(QStringLiteral("date"), match.captured(1));
    }

    // The first one: those below are of what is attached or was dragged along.
    void readSignature()
    {
        for (qsizetype at = 0; at < m_text.paragraphCount(); ++at) {
            const TextRange paragraph = m_text.paragraph(at);
            if (paragraph.start >= m_end)
                return;
            if (!endsDay(m_text.view(paragraph)))
                continue;
            const QStringView line = m_text.view(lineContent(m_text, at).range);
            const qsizetype date = closingDate(line);
            const auto signature = date < 0 ? std::nullopt : signatureAt(m_text, at);
            if (!signature)
                continue;
            if (m_text.paragraph(signature->firstParagraph).start > m_back)
                return;
            take(QStringLiteral("date"), line.sliced(date).toString());
            readSigners(*signature, at, line.first(date).trimmed().toString());
            return;
        }
    }

    void readSigners(const Signature &signature, qsizetype date, const QString &before)
    {
        QStringList names;
        for (qsizetype at = signature.firstParagraph; at < date; ++at) {
            const QString name = m_text.view(lineContent(m_text, at).range).toString().simplified();
            if (!name.isEmpty())
                names.append(name);
        }
        if (!before.isEmpty())
            names.append(before);
        for (QString &name : names)
            name = withoutSpaces(name);
        const bool areOrgans = std::all_of(names.cbegin(), names.cend(),
                                           [this](const QString &name) { return isOrgan(name); });
        if (!names.isEmpty() && areOrgans)
            take(QStringLiteral("issuer"), names.join(u'、'));
    }

    bool isOrgan(const QString &name) const
    {
        return name.size() <= longestIssuer
            && std::any_of(m_words.organs.cbegin(), m_words.organs.cend(),
                           [&name](const QString &organ) { return name.endsWith(organ); });
    }

    void readTitle()
    {
        for (const AttributeWords::Kind &kind : m_words.kinds) {
            const QString before = kind.ending.section(u'#', 0, 0);
            const QString after = kind.ending.section(u'#', 1);
            const bool hasGap = kind.ending.contains(u'#');
            if (hasGap ? m_title.startsWith(before) && m_title.endsWith(after)
                       : m_title.endsWith(kind.ending))
                take(QStringLiteral("kind"), kind.word.chinese);
        }
        qsizetype end = -1;
        for (const QString &call : m_words.calls) {
            const qsizetype at = m_title.indexOf(call);
            if (at > 0 && (end < 0 || at < end))
                end = at;
        }
        if (end > 0 && isOrgan(m_title.first(end)))
            take(QStringLiteral("issuer"), m_title.first(end));
    }

    // National, or of a region and as high as its part that is named last.
    void readIssuer()
    {
        const QString issuer = m_found.value(QStringLiteral("issuer"));
        const bool isNational =
            std::any_of(m_words.nationals.cbegin(), m_words.nationals.cend(),
                        [&issuer](const QString &word) { return issuer.startsWith(word); });
        if (isNational)
            take(QStringLiteral("level"), QStringLiteral("国家级"));
        for (const QString &region : m_words.regions) {
            if (issuer.startsWith(region))
                readRegion(issuer, region);
        }
    }

    void readRegion(const QString &issuer, const QString &region)
    {
        static const QRegularExpression seat(
            QStringLiteral("^(.{2,8}?)(?:人民政府|人民代表大会|委员会|办公厅|办公室)"));
        const QString rest = issuer.sliced(region.size());
        const auto match = seat.match(rest);
        const QString part = match.hasMatch() ? match.captured(1) : QString();
        for (const AttributeWords::Seat &each : m_words.seats) {
            if (!part.endsWith(each.ending))
                continue;
            take(QStringLiteral("region"), region + part);
            take(QStringLiteral("level"), each.level);
            return;
        }
        take(QStringLiteral("region"), region);
        take(QStringLiteral("level"), QStringLiteral("省级"));
    }

    const Text &m_text;
    QString m_title;
    const AttributeWords &m_words;
    qsizetype m_firstSection = -1;
    qsizetype m_end = std::numeric_limits<qsizetype>::max(); ///< Where another one is attached.
    qsizetype m_back = std::numeric_limits<qsizetype>::max(); ///< Where the back matter starts.
    QMap<QString, QString> m_found;
};

// The attribute's own choice for it, whose words may be of the other language.
QString choiceFor(const Attribute &attribute, const QString &word)
{
    const QStringList choices = choicesOf(attribute);
    const AttributeWords::Standard *standard = attributeWords().standard(attribute.key);
    if (choices.contains(word) || standard == nullptr)
        return word;
    for (const AttributeWord &choice : standard->choices) {
        if (choice.chinese == word && choices.contains(choice.english))
            return choice.english;
        if (choice.english == word && choices.contains(choice.chinese))
            return choice.chinese;
    }
    return word;
}

// What the text says now, where people have not said otherwise.
void putFound(const ProjectSnapshot &project, const DocumentId &document,
              const QList<FoundAttribute> &found, AttributeDraft &draft)
{
    const QList<Attribute> attributes = attributesOf(project);
    for (const Attribute &each : attributes) {
        const auto told =
            std::find_if(found.cbegin(), found.cend(), [&each](const FoundAttribute &attribute) {
                return !each.key.isEmpty() && attribute.key == each.key;
            });
        const AttributeValue *row = project.attributeValue(document, each.id);
        if (row != nullptr && !row->found)
            continue;
        if (told == found.cend())
            continue;
        Attribute attribute = draft.attribute(each.id).value_or(each);
        QString value = told->value;
        if (attribute.type == AttributeType::Choice) {
            value = choiceFor(attribute, value);
            draft.addChoice(attribute, value);
        }
        if (isAttributeValue(attribute, value))
            draft.setValue(attribute, document, value, true);
    }
}

} // namespace

QList<FoundAttribute> findAttributes(const Text &text, const Outline &outline, const QString &title)
{
    return AttributeReading(text, outline, title).run();
}

Change refindAttributes(const ProjectSnapshot &project, const QList<DocumentId> &documents)
{
    AttributeDraft draft(project);
    for (const DocumentId &id : documents.isEmpty() ? project.documents() : documents) {
        const Document *document = project.find(id);
        const Text text = project.text(id);
        if (document == nullptr || text.isEmpty())
            continue;
        putFound(project, id, findAttributes(text, project.sections(id).outline(), document->title),
                 draft);
    }
    return draft.change();
}

void appendFound(const ProjectSnapshot &project, const DocumentId &document,
                 const QList<FoundAttribute> &found, Change &change)
{
    AttributeDraft draft(project);
    putFound(project, document, found, draft);
    change.record(draft.change());
}

} // namespace meipi
