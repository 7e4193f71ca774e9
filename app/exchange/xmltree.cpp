// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmltree.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace meipi {

namespace {

constexpr int deepest = 1024;
constexpr int mostElements = 1'500'000;

struct XmlWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

class XmlTreeReader {
public:
    XmlTreeReader(const QByteArray &bytes, Progress &progress) : m_xml(bytes), m_progress(progress)
    {
        m_xml.setEntityExpansionLimit(0);
    }

    Result<XmlElement> read()
    {
        XmlElement root;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refusedType();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (auto filled = fill(root, 1); !filled)
                return tl::unexpected(filled.error());
        }
        if (m_xml.hasError() || root.name.isEmpty())
            return malformed();
        return root;
    }

private:
    Result<Done> fill(XmlElement &element, int depth)
    {
        if (depth > deepest || ++m_count > mostElements) {
            return failure(Error::Code::TooLarge,
                           XmlWords::tr("The XML in the file is nested too deep or has too many "
                                        "elements; it is not read."));
        }
        if ((m_count & 0xfff) == 0 && m_progress.isCancelled())
            return failure(Error::Code::Cancelled, XmlWords::tr("The import was cancelled."));
        element.name = shared(m_xml.name());
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            element.attributes.append({shared(attribute.name()), attribute.value().toString()});
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement: {
                element.children.emplace_back();
                if (auto filled = fill(element.children.back(), depth + 1); !filled)
                    return filled;
                break;
            }
            case QXmlStreamReader::Characters:
                if (element.children.empty() || !m_xml.isWhitespace())
                    element.text += m_xml.text();
                break;
            case QXmlStreamReader::EndElement:
                if (!element.children.empty() && element.text.trimmed().isEmpty())
                    element.text.clear(); // layout between elements
                return Done{};
            case QXmlStreamReader::EntityReference:
                return refusedType();
            default:
                break;
            }
        }
        return malformed();
    }

    // Names repeat a hundred thousand times; their strings are shared.
    QString shared(QStringView name)
    {
        const QString text = name.toString();
        return *m_names.insert(text);
    }

    static tl::unexpected<Error> refusedType()
    {
        return failure(Error::Code::Malformed,
                       XmlWords::tr("The XML in the file declares a document type or entities, as "
                                    "an attack would; it is not read."));
    }

    tl::unexpected<Error> malformed() const
    {
        return failure(Error::Code::Malformed,
                       XmlWords::tr("The XML in the file is damaged in line %1; export it again "
                                    "from the program it comes from.")
                           .arg(m_xml.lineNumber()),
                       m_xml.errorString());
    }

    QXmlStreamReader m_xml;
    Progress &m_progress;
    int m_count = 0;
    QSet<QString> m_names;
};

bool isForbidden(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    if (c < 0x20)
        return c != u'\t' && c != u'\n' && c != u'\r';
    if (QChar::isHighSurrogate(c))
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    if (QChar::isLowSurrogate(c))
        return i == 0 || !text[i - 1].isHighSurrogate();
    return c >= 0xfffe;
}

} // namespace

QString XmlElement::attribute(QLatin1String key) const
{
    for (const auto &[each, value] : attributes) {
        if (each == key)
            return value;
    }
    return {};
}

bool XmlElement::hasAttribute(QLatin1String key) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [key](const auto &attribute) { return attribute.first == key; });
}

const XmlElement *XmlElement::child(QLatin1String key) const
{
    for (const XmlElement &each : children) {
        if (each.name.compare(key, Qt::CaseInsensitive) == 0) // as OpenQDA writes Codebook
            return &each;
    }
    return nullptr;
}

Result<XmlElement> readXml(const QByteArray &bytes, Progress &progress)
{
    return XmlTreeReader(bytes, progress).read();
}

QString xmlText(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isForbidden(text, i))
            continue;
        if (result.isEmpty())
            result = text;
        result[i] = QChar::ReplacementCharacter;
    }
    return result.isEmpty() ? text : result;
}

bool isXmlText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' || isForbidden(text, i))
            return false;
    }
    return true;
}

} // namespace meipi
