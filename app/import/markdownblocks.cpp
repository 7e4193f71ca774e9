// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/markdownblocks.h"

#include "import/listlabels.h"
#include "import/notemarks.h"

#include <QHash>
#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

namespace meipi {

namespace {

using Node = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Node parsedMarkdown(const QByteArray &utf8)
{
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(CMARK_OPT_FOOTNOTES), cmark_parser_free);
    for (const char *name : {"table", "strikethrough"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), utf8.constData(), static_cast<size_t>(utf8.size()));
    return {cmark_parser_finish(parser.get()), cmark_node_free};
}

/// Goes through the tree once and writes what is met.
class MarkdownBlocks {
public:
    MarkdownBlocks(const QByteArray &source, SourceText &text)
        : m_lines(source.split('\n')), m_text(text)
    {
    }

    void read(cmark_node *root)
    {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(root),
                                                                               cmark_iter_free);
        while (true) {
            const cmark_event_type event = cmark_iter_next(iterator.get());
            if (event == CMARK_EVENT_DONE)
                break;
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
    }

private:
    void enter(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING) {
            begin(node);
        } else if (type == CMARK_NODE_ITEM) {
            m_label = labelOf(node);
        } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
            m_label = noteMark(++m_notes);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            addLines(literal(node));
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            addLines(withoutTags(literal(node)));
        } else if (type == CMARK_NODE_STRONG) {
            ++m_bold;
        } else if (type == CMARK_NODE_EMPH) {
            ++m_italic;
        } else {
            enterExtension(node);
        }
    }

    void enterExtension(cmark_node *node)
    {
        const QLatin1String name(cmark_node_get_type_string(node));
        if (name == QLatin1String("table_row") || name == QLatin1String("table_header"))
            begin(node);
        else if (name == QLatin1String("table_cell") && cmark_node_previous(node) != nullptr)
            m_text.append(u"\t");
        else
            addInline(node);
    }

    void addInline(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        const CharacterStyle style{m_bold > 0, m_italic > 0};
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            m_text.append(literal(node), style);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            m_text.breakLine();
        else if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
            m_text.append(noteMark(literal(node).toInt()));
        else if (type == CMARK_NODE_HTML_INLINE
                 && literal(node).startsWith(QLatin1String("<br"), Qt::CaseInsensitive))
            m_text.breakLine();
    }

    void leave(cmark_node *node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            m_text.endBlock();
        else if (type == CMARK_NODE_STRONG)
            --m_bold;
        else if (type == CMARK_NODE_EMPH)
            --m_italic;
        else if (type == CMARK_NODE_ITEM || type == CMARK_NODE_FOOTNOTE_DEFINITION)
            m_label.clear();
    }

    void begin(cmark_node *node)
    {
        const int level = cmark_node_get_type(node) == CMARK_NODE_HEADING
            ? cmark_node_get_heading_level(node)
            : 0;
        const QString label = std::exchange(m_label, {});
        m_text.beginBlock(level,
                          showsLabel(textOf(node)) && !label.startsWith(u'[') ? QString() : label);
    }

    void addLines(const QString &lines)
    {
        const QStringList each = lines.split(u'\n');
        for (const QString &line : each) {
            m_text.beginBlock(0, line.trimmed().isEmpty() ? QString() : std::exchange(m_label, {}));
            m_text.append(line);
            m_text.endBlock();
        }
    }

    static QString literal(cmark_node *node)
    {
        return QString::fromUtf8(cmark_node_get_literal(node));
    }

    static QString withoutTags(QString html)
    {
        static const QRegularExpression comment(QStringLiteral("<!--.*?(?:-->|$)"),
                                                QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
        return html.remove(comment).remove(tag);
    }

    // What the first words of a block are.
    static QString textOf(cmark_node *block)
    {
        cmark_node *node = cmark_node_first_child(block);
        while (node != nullptr && cmark_node_get_literal(node) == nullptr)
            node = cmark_node_first_child(node);
        return node == nullptr ? QString() : literal(node);
    }

    // As typed, since policy texts skip numbers; counted where all are the same, as some type them.
    QString labelOf(cmark_node *item)
    {
        cmark_node *list = cmark_node_parent(item);
        if (cmark_node_get_list_type(list) != CMARK_ORDERED_LIST)
            return QStringLiteral("•");
        const QString typed = typedNumber(item);
        cmark_node *first = cmark_node_first_child(list);
        cmark_node *second = cmark_node_next(first);
        const bool isSame = second != nullptr && typedNumber(first) == typedNumber(second);
        const int number = m_numbers[list]++;
        const QString shown = isSame || typed.isEmpty()
            ? QString::number(cmark_node_get_list_start(list) + number)
            : typed;
        return shown + (cmark_node_get_list_delim(list) == CMARK_PAREN_DELIM ? u')' : u'.');
    }

    QString typedNumber(cmark_node *item) const
    {
        const qsizetype line = cmark_node_get_start_line(item) - 1;
        const qsizetype column = cmark_node_get_start_column(item) - 1;
        if (line < 0 || line >= m_lines.size() || column < 0 || column >= m_lines[line].size())
            return {};
        const QByteArrayView from = QByteArrayView(m_lines[line]).sliced(column);
        qsizetype length = 0;
        while (length < from.size() && from[length] >= '0' && from[length] <= '9')
            ++length;
        return QString::fromLatin1(from.first(length));
    }

    QList<QByteArray> m_lines;
    SourceText &m_text;
    QString m_label; ///< Printed before the next block.
    QHash<cmark_node *, int> m_numbers; ///< Items met, by list.
    int m_bold = 0;
    int m_italic = 0;
    int m_notes = 0;
};

} // namespace

void readMarkdownBlocks(const QString &markdown, SourceText &text)
{
    const QByteArray utf8 = markdown.toUtf8();
    const Node root = parsedMarkdown(utf8);
    MarkdownBlocks(utf8, text).read(root.get());
}

} // namespace meipi
