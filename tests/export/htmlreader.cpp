// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlreader.h"

#include <libxml/HTMLparser.h>

#include <functional>

namespace meipi::test {

struct HtmlReader::Page {
    htmlDocPtr document = nullptr;
};

namespace {

QString stringOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

void visit(xmlNodePtr node, const std::function<void(xmlNodePtr)> &visitor)
{
    for (; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE)
            visitor(node);
        visit(node->children, visitor);
    }
}

QString valueOf(xmlNodePtr node, const char *name)
{
    xmlChar *value = xmlGetProp(node, reinterpret_cast<const xmlChar *>(name));
    const QString text = stringOf(value);
    xmlFree(value);
    return text;
}

QString textOf(xmlNodePtr node)
{
    xmlChar *content = xmlNodeGetContent(node);
    const QString text = stringOf(content);
    xmlFree(content);
    return text;
}

} // namespace

HtmlReader::HtmlReader(const QByteArray &page) : m_page(std::make_unique<Page>())
{
    m_page->document = htmlReadMemory(page.constData(), int(page.size()), nullptr, "UTF-8",
                                      HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
    if (m_page->document == nullptr)
        qFatal("the page cannot be parsed");
}

HtmlReader::~HtmlReader()
{
    xmlFreeDoc(m_page->document);
}

QStringList HtmlReader::texts(const QString &element, const QString &withClass) const
{
    QStringList texts;
    visit(xmlDocGetRootElement(m_page->document), [&](xmlNodePtr node) {
        const bool isNamed = element.isEmpty() || stringOf(node->name) == element;
        if (isNamed
            && (withClass.isEmpty() || valueOf(node, "class").split(u' ').contains(withClass)))
            texts.append(textOf(node));
    });
    return texts;
}

QStringList HtmlReader::values(const QString &attribute) const
{
    QStringList values;
    const QByteArray name = attribute.toLatin1();
    visit(xmlDocGetRootElement(m_page->document), [&](xmlNodePtr node) {
        if (xmlHasProp(node, reinterpret_cast<const xmlChar *>(name.constData())) != nullptr)
            values.append(valueOf(node, name.constData()));
    });
    return values;
}

} // namespace meipi::test
