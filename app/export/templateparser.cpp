// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templateparser.h"

#include <QCoreApplication>

#include <algorithm>

namespace meipi {

namespace {

constexpr int deepestNesting =
    64; // sections in sections, over which both reader and writer recurse

struct TemplateParserWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateParser)
};

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; });
}

// A tag as it stands in the text.
struct Tag {
    QChar sigil; // #, ^, /, !, =, >, &, { or none
    QString name;
    qsizetype start = 0; // of its delimiter
    qsizetype end = 0; // behind its delimiter
};

class TemplateReading {
public:
    explicit TemplateReading(const QString &source) : m_source(source) {}

    Result<ParsedTemplate> read();

private:
    Result<Done> readTag(qsizetype start);
    Result<Done> readDelimiters(const Tag &tag);
    Result<Done> open(const Tag &tag);
    Result<Done> close(const Tag &tag);
    void addText(qsizetype end);
    void addValue(const Tag &tag, TemplateNode::Kind kind);
    void takeLineOf(const Tag &tag);
    QList<Field> pathOf(const Tag &tag);
    tl::unexpected<Error> malformed(qsizetype at, const QString &why) const;

    struct OpenSection {
        Tag tag;
        TemplateNode node;
    };

    QString m_source;
    QString m_begin = QStringLiteral("{{");
    QString m_end = QStringLiteral("}}");
    qsizetype m_at = 0; // what stands before has been read
    QList<TemplateNode> m_nodes; // of the whole
    QList<OpenSection> m_open; // from the outermost in
    QList<UnknownField> m_unknown;
};

tl::unexpected<Error> TemplateReading::malformed(qsizetype at, const QString &why) const
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = TemplateParserWords::tr("Line %1 of the template: %2.")
                        .arg(QString::number(lineAt(m_source, at)), why);
    error.offset = at;
    return tl::unexpected(std::move(error));
}

void TemplateReading::addText(qsizetype end)
{
    if (end <= m_at)
        return;
    TemplateNode node;
    node.text = m_source.sliced(m_at, end - m_at);
    (m_open.isEmpty() ? m_nodes : m_open.last().node.children).append(std::move(node));
}

QList<Field> TemplateReading::pathOf(const Tag &tag)
{
    QList<Field> path;
    if (tag.name == u".")
        return {Field::Self};
    const QStringList names = tag.name.split(u'.');
    for (const QString &name : names)
        path.append(fieldNamed(name));
    if (path.contains(Field::Unknown))
        m_unknown.append({tag.name, lineAt(m_source, tag.start)});
    return path;
}

void TemplateReading::addValue(const Tag &tag, TemplateNode::Kind kind)
{
    TemplateNode node;
    node.kind = kind;
    node.path = pathOf(tag);
    (m_open.isEmpty() ? m_nodes : m_open.last().node.children).append(std::move(node));
    m_at = tag.end;
}

// What is no value takes its line along where it is alone on it.
void TemplateReading::takeLineOf(const Tag &tag)
{
    const qsizetype before = tag.start == 0 ? -1 : m_source.lastIndexOf(u'\n', tag.start - 1);
    const qsizetype lineStart = before + 1;
    const qsizetype found = m_source.indexOf(u'\n', tag.end);
    const qsizetype lineEnd = found < 0 ? m_source.size() : found;
    const QStringView source(m_source);
    const bool isAlone = lineStart >= m_at
        && isBlank(source.sliced(lineStart, tag.start - lineStart))
        && isBlank(source.sliced(tag.end, lineEnd - tag.end));
    addText(isAlone ? lineStart : tag.start);
    m_at = !isAlone ? tag.end : found < 0 ? lineEnd : found + 1;
}

Result<Done> TemplateReading::open(const Tag &tag)
{
    takeLineOf(tag);
    if (m_open.size() == deepestNesting) {
        return failure(Error::Code::TooLarge,
                       TemplateParserWords::tr("The template nests its sections more than %1 deep; "
                                               "make it simpler.")
                           .arg(deepestNesting));
    }
    TemplateNode node;
    node.kind = tag.sigil == u'#' ? TemplateNode::Kind::Section : TemplateNode::Kind::Inverted;
    node.path = pathOf(tag);
    m_open.append({tag, std::move(node)});
    return Done{};
}

Result<Done> TemplateReading::close(const Tag &tag)
{
    if (m_open.isEmpty()) {
        return malformed(
            tag.start, TemplateParserWords::tr("“%1” is closed, but was not opened").arg(tag.name));
    }
    if (m_open.last().tag.name != tag.name) {
        return malformed(tag.start,
                         TemplateParserWords::tr("“%1” is closed where “%2” is open")
                             .arg(tag.name, m_open.last().tag.name));
    }
    takeLineOf(tag);
    TemplateNode node = m_open.takeLast().node;
    (m_open.isEmpty() ? m_nodes : m_open.last().node.children).append(std::move(node));
    return Done{};
}

Result<Done> TemplateReading::readDelimiters(const Tag &tag)
{
    const QStringList marks = tag.name.simplified().split(u' ');
    if (marks.size() != 2 || marks[0].isEmpty() || marks[0].contains(u'=')
        || marks[1].contains(u'=')) {
        return malformed(
            tag.start,
            TemplateParserWords::tr("delimiters are changed as in {{=<% %>=}}, two of them"));
    }
    takeLineOf(tag);
    m_begin = marks[0];
    m_end = marks[1];
    return Done{};
}

Result<Done> TemplateReading::readTag(qsizetype start)
{
    const QStringView source(m_source);
    qsizetype from = start + m_begin.size();
    while (from < source.size() && source[from].isSpace())
        ++from;
    Tag tag;
    tag.start = start;
    if (from < source.size() && QStringView(u"#^/!=>&{").contains(source[from]))
        tag.sigil = source[from++];
    const QString closing = tag.sigil == u'{' ? u'}' + m_end
        : tag.sigil == u'='                   ? u'=' + m_end
                                              : m_end;
    const qsizetype stop = source.indexOf(closing, from);
    if (stop < 0) {
        return malformed(
            start, TemplateParserWords::tr("the tag that begins here has no end, %1").arg(closing));
    }
    tag.end = stop + closing.size();
    tag.name = source.sliced(from, stop - from).trimmed().toString();
    if (tag.name.isEmpty() && tag.sigil != u'!')
        return malformed(start, TemplateParserWords::tr("the tag has no name"));
    switch (tag.sigil.unicode()) {
    case u'#':
    case u'^':
        return open(tag);
    case u'/':
        return close(tag);
    case u'=':
        return readDelimiters(tag);
    case u'!':
    case u'>':
        takeLineOf(tag);
        return Done{};
    default:
        addText(start);
        addValue(tag, tag.sigil.isNull() ? TemplateNode::Kind::Escaped : TemplateNode::Kind::Raw);
        return Done{};
    }
}

Result<ParsedTemplate> TemplateReading::read()
{
    for (qsizetype start = m_source.indexOf(m_begin); start >= 0;
         start = m_source.indexOf(m_begin, m_at)) {
        if (auto done = readTag(start); !done)
            return tl::unexpected(done.error());
    }
    if (!m_open.isEmpty()) {
        const Tag &tag = m_open.last().tag;
        return malformed(tag.start, TemplateParserWords::tr("“%1” is not closed").arg(tag.name));
    }
    addText(m_source.size());
    return ParsedTemplate{m_nodes, m_unknown};
}

} // namespace

int lineAt(QStringView text, qsizetype offset)
{
    return 1 + static_cast<int>(text.first(std::min(offset, text.size())).count(u'\n'));
}

Result<ParsedTemplate> parseTemplate(const QByteArray &source)
{
    if (source.size() > longestTemplate) {
        return failure(
            Error::Code::TooLarge,
            TemplateParserWords::tr("The template has more than %1 bytes; make it shorter.")
                .arg(longestTemplate));
    }
    QString text = QString::fromUtf8(source);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return TemplateReading(text).read();
}

} // namespace meipi
