// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdownreader.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <functional>
#include <memory>

namespace meipi::test {

namespace {

using Tree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;

Tree parse(const QString &markdown, Flavour flavour)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    if (flavour == Flavour::GitHub) {
        for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    }
    const QByteArray bytes = markdown.toUtf8();
    cmark_parser_feed(parser, bytes.constData(), static_cast<size_t>(bytes.size()));
    Tree tree(cmark_parser_finish(parser), cmark_node_free);
    cmark_parser_free(parser);
    return tree;
}

QString literal(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

QString inlineText(cmark_node *parent)
{
    QString text;
    for (cmark_node *node = cmark_node_first_child(parent); node; node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT) {
            text += literal(node);
        } else if (type == CMARK_NODE_LINEBREAK) {
            text += u'\n';
        } else if (type == CMARK_NODE_LINK) {
            const QString shown = inlineText(node);
            const QString target = QString::fromUtf8(cmark_node_get_url(node));
            const bool isItself = target == shown || target == u"mailto:"_qs + shown;
            text += isItself ? shown : u"{link "_qs + shown + u'}';
        } else {
            text += u'{' + QString::fromUtf8(cmark_node_get_type_string(node)) + u' '
                + inlineText(node) + u'}';
        }
    }
    return text;
}

QString blockText(cmark_node *parent, cmark_node *first)
{
    Q_UNUSED(parent)
    QStringList blocks;
    for (cmark_node *node = first; node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH)
            blocks.append(inlineText(node));
        else
            blocks.append(u'{' + QString::fromUtf8(cmark_node_get_type_string(node)) + u'}');
    }
    return blocks.join(QStringLiteral("\n\n"));
}

// An item's paragraphs from the second on; its inner list's items go to the replies.
QString itemText(cmark_node *item, QStringList &replies)
{
    QStringList blocks;
    cmark_node *node = cmark_node_first_child(item);
    for (node = node ? cmark_node_next(node) : nullptr; node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_LIST) {
            QStringList none;
            for (cmark_node *inner = cmark_node_first_child(node); inner;
                 inner = cmark_node_next(inner))
                replies.append(itemText(inner, none));
        } else if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) {
            blocks.append(inlineText(node));
        } else {
            blocks.append(u'{' + QString::fromUtf8(cmark_node_get_type_string(node)) + u'}');
        }
    }
    return blocks.join(QStringLiteral("\n\n"));
}

QString withoutFrontMatter(const QString &markdown)
{
    const qsizetype end = markdown.indexOf(u"\n---\n"_qs, 3);
    return markdown.startsWith(u"---\n"_qs) && end > 0 ? markdown.sliced(end + 5) : markdown;
}

void collectLinks(cmark_node *node, QStringList &links)
{
    if (cmark_node_get_type(node) == CMARK_NODE_LINK)
        links.append(QString::fromUtf8(cmark_node_get_url(node)));
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        collectLinks(child, links);
}

} // namespace

QString flattened(const QString &markdown, Flavour flavour)
{
    const Tree tree = parse(markdown, flavour);
    return blockText(tree.get(), cmark_node_first_child(tree.get()));
}

PageOfNotes readNotes(const QString &markdown, Flavour flavour)
{
    const Tree tree = parse(withoutFrontMatter(markdown), flavour);
    PageOfNotes page;
    for (cmark_node *node = cmark_node_first_child(tree.get()); node;
         node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING)
            page.headings.append(inlineText(node));
        if (type == CMARK_NODE_BLOCK_QUOTE)
            page.quotes.append(blockText(node, cmark_node_first_child(node)));
        if (type != CMARK_NODE_LIST)
            continue;
        for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item))
            page.notes.append(itemText(item, page.replies));
    }
    collectLinks(tree.get(), page.links);
    return page;
}

QStringList yamlStrings(const QString &markdown)
{
    QStringList strings;
    const qsizetype end = markdown.indexOf(u"\n---\n"_qs, 3);
    const QStringList lines = markdown.first(std::max<qsizetype>(0, end)).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype open = line.indexOf(u'"');
        if (open < 0 || !line.endsWith(u'"'))
            continue;
        QString value;
        for (qsizetype i = open + 1; i < line.size() - 1; ++i) {
            if (line[i] != u'\\') {
                value += line[i];
                continue;
            }
            const QChar escape = line[++i];
            if (escape == u'u') {
                value += QChar(line.mid(i + 1, 4).toUShort(nullptr, 16));
                i += 4;
            } else {
                value += escape == u'n' ? QChar(u'\n') : escape == u't' ? QChar(u'\t') : escape;
            }
        }
        strings.append(value);
    }
    return strings;
}

} // namespace meipi::test
