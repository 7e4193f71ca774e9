// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outlineprinter.h"

#include "base/codepoints.h"
#include "base/jsonwriter.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "outline/evidence.h"
#include "project/fields.h"

#include <QFileInfo>

namespace meipi {

namespace {

constexpr int titleColumns = 60;

/// As a project would call it.
QString titleOf(const ImportedDocument &document, const Outline &outline)
{
    const QString &title = outline.documentTitle();
    return title.isEmpty() ? QFileInfo(document.name).completeBaseName() : title;
}

struct Paragraphs {
    int first = 0; ///< From 1.
    int last = 0;
};

/// An end that leaves out an LF stands before it, and the LF belongs to the paragraph it ends; any
/// other end lies behind a last character.
Paragraphs paragraphsOf(const Text &text, TextRange range)
{
    const bool endsParagraph = range.end >= text.size() || text.string()[range.end] == u'\n';
    const qsizetype last = endsParagraph ? range.end : range.end - 1;
    return {static_cast<int>(text.paragraphAt(range.start)) + 1,
            static_cast<int>(text.paragraphAt(std::max(range.start, last))) + 1};
}

class OutlineJson {
public:
    OutlineJson(const ImportedDocument &document, const Outline &outline, bool reasons,
                QIODevice &out)
        : m_document(document), m_outline(outline), m_reasons(reasons),
          m_points(document.text.string()), m_json(out)
    {
    }

    void write()
    {
        m_json.beginObject();
        m_json.key(QLatin1String("document")).beginObject();
        m_json.key(QLatin1String("name")).value(m_document.name);
        m_json.key(QLatin1String("title")).value(titleOf(m_document, m_outline));
        m_json.key(QLatin1String("characters")).value(qint64(m_points.count()));
        m_json.key(QLatin1String("paragraphs")).value(qint64(m_document.text.paragraphCount()));
        m_json.key(QLatin1String("encoding")).value(m_document.encoding);
        m_json.key(QLatin1String("mediaType")).value(m_document.mediaType);
        m_json.endObject();
        m_json.key(QLatin1String("sections")).beginArray();
        writeNodes();
        m_json.endArray();
        m_json.endObject();
        m_json.finish();
    }

private:
    // Without recursion, since hostile text may nest deeply.
    void writeNodes()
    {
        const auto &nodes = m_outline.nodes();
        QList<int> open;
        for (int node = 0; node < nodes.size(); ++node) {
            for (; !open.isEmpty() && open.last() != nodes[node].parent; open.removeLast())
                endNode();
            beginNode(node);
            open.append(node);
        }
        for (; !open.isEmpty(); open.removeLast())
            endNode();
    }

    void beginNode(int index)
    {
        const OutlineNode &node = m_outline.nodes()[index];
        const TextRange points = m_points.fromUtf16(node.range);
        const Paragraphs paragraphs = paragraphsOf(m_document.text, node.range);
        m_json.beginObject();
        m_json.key(QLatin1String("kind")).value(keyOf(node.kind));
        m_json.key(QLatin1String("label")).value(node.label);
        m_json.key(QLatin1String("ordinal")).value(node.ordinal);
        m_json.key(QLatin1String("path")).value(m_outline.path(index));
        m_json.key(QLatin1String("level")).value(node.level);
        m_json.key(QLatin1String("title")).value(node.title);
        m_json.key(QLatin1String("start")).value(qint64(points.start));
        m_json.key(QLatin1String("end")).value(qint64(points.end));
        m_json.key(QLatin1String("paragraphs")).beginArray();
        m_json.value(paragraphs.first);
        m_json.value(paragraphs.last);
        m_json.endArray();
        if (m_reasons) {
            m_json.key(QLatin1String("evidence")).value(node.evidence);
            m_json.key(QLatin1String("confidence")).value(node.confidence);
        }
        m_json.key(QLatin1String("children")).beginArray();
    }

    void endNode()
    {
        m_json.endArray();
        m_json.endObject();
    }

    const ImportedDocument &m_document;
    const Outline &m_outline;
    bool m_reasons;
    CodePoints m_points;
    JsonWriter m_json;
};

QString shownTitle(const OutlineNode &node)
{
    switch (node.kind) {
    case OutlineNode::Kind::Front:
        return Words::tr("Front matter");
    case OutlineNode::Kind::Back:
        return Words::tr("Back matter");
    default:
        return cutTo(oneLine(headingLine(node.label, node.title)), titleColumns);
    }
}

QString shownParagraphs(const Paragraphs &paragraphs)
{
    const QString first = u'¶' + QString::number(paragraphs.first);
    return paragraphs.last == paragraphs.first ? first
                                               : first + u'-' + QString::number(paragraphs.last);
}

QString nodesForPeople(const Text &text, const Outline &outline, bool reasons)
{
    TextTable table({});
    for (int node = 0; node < outline.nodes().size(); ++node) {
        const OutlineNode &each = outline.nodes()[node];
        const bool isMatter =
            each.kind == OutlineNode::Kind::Front || each.kind == OutlineNode::Kind::Back;
        const QString indent(2 * std::min(outline.depth(node), 10), u' ');
        QStringList cells{isMatter ? QString() : outline.path(node), indent + shownTitle(each),
                          shownParagraphs(paragraphsOf(text, each.range))};
        if (reasons)
            cells.append(evidenceWords(each.evidence, each.confidence));
        table.addRow(cells);
    }
    return table.toString();
}

QString paragraphsForPeople(const Text &text)
{
    TextTable table({}, {TextTable::Align::Right});
    for (qsizetype i = 0; i < text.paragraphCount(); ++i) {
        const QStringView line = text.paragraphView(i).trimmed();
        if (!line.isEmpty())
            table.addRow({u'¶' + QString::number(i + 1), cutTo(oneLine(line), titleColumns)});
    }
    return table.toString();
}

} // namespace

void printOutlineJson(const ImportedDocument &document, const Outline &outline, bool reasons,
                      Console &console)
{
    OutlineJson(document, outline, reasons, console.output()).write();
}

void printOutline(const ImportedDocument &document, const Outline &outline, bool reasons,
                  Console &console)
{
    const Text &text = document.text;
    const auto counted = [&outline](OutlineNode::Kind kind) {
        return static_cast<int>(
            std::count_if(outline.nodes().cbegin(), outline.nodes().cend(),
                          [kind](const OutlineNode &node) { return node.kind == kind; }));
    };
    console.print(oneLine(titleOf(document, outline)));
    console.print(
        Words::tr("%1, %2, %3")
            .arg(Words::tr("%n characters", nullptr,
                           static_cast<int>(codePointCount(text.string()))),
                 Words::tr("%n paragraphs", nullptr, static_cast<int>(text.paragraphCount())),
                 document.encoding));
    if (!outline.hasSections()) {
        console.print(Words::tr("The text has no numbered sections; these are its paragraphs:"));
        console.printText(paragraphsForPeople(text));
        return;
    }
    console.print(Words::tr("%1, %2").arg(
        Words::tr("%n sections", nullptr, counted(OutlineNode::Kind::Section)),
        Words::tr("%n measures", nullptr, counted(OutlineNode::Kind::Measure))));
    console.print(u"");
    console.printText(nodesForPeople(text, outline, reasons));
}

} // namespace meipi
