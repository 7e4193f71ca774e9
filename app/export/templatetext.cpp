// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatetext.h"

#include "export/exportfailures.h"
#include "export/markdowntext.h"

#include <QCoreApplication>
#include <QVarLengthArray>

namespace meipi {

namespace {

constexpr qsizetype longestPage = qsizetype(256) << 20; // UTF-16 units

struct TemplateTextWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateText)
};

QString inCell(QString text)
{
    text.replace(QLatin1String("\\\n"), QLatin1String("<br>"));
    text.replace(QLatin1String("\n\n"), QLatin1String("<br><br>"));
    return onOneLine(text);
}

// What a section that changes its text does with it.
using TextChange = QString (*)(const QString &);

TextChange changeNamed(Field field)
{
    switch (field) {
    case Field::Quoted:
        return [](const QString &text) { return linesPrefixed(text, QStringLiteral("> ")); };
    case Field::Indented:
        return [](const QString &text) { return linesPrefixed(text, QStringLiteral("  ")); };
    case Field::OneLine:
        return [](const QString &text) { return onOneLine(text); };
    case Field::Cell:
        return [](const QString &text) { return inCell(text); };
    case Field::LinkText:
        return [](const QString &text) { return markdownEscapedWithoutLinks(text); };
    case Field::Yaml:
        return [](const QString &text) { return yamlQuoted(text); };
    default:
        return nullptr;
    }
}

class TemplateFilling {
public:
    TemplateFilling(const TemplateObject &data, const Progress &progress) : m_progress(progress)
    {
        m_objects.append(&data);
    }

    Result<QString> filled(const QList<TemplateNode> &nodes);

private:
    void write(const QList<TemplateNode> &nodes, QString &out);
    void writeValue(const TemplateNode &node, QString &out);
    void writeSection(const TemplateNode &node, QString &out);
    void writeWith(const TemplateValue &value, const TemplateNode &node, QString &out);
    TemplateValue valueOf(const QList<Field> &path) const;
    void stop(Error::Code code, const QString &why)
    {
        m_error.emplace();
        m_error->code = code;
        m_error->message = why;
    }
    bool isStopped() const { return m_error || m_progress.isCancelled(); }

    const Progress &m_progress;
    QVarLengthArray<const TemplateObject *, 16> m_objects; // from the whole in
    const QString *m_self = nullptr; // the innermost text
    std::optional<Error> m_error;
};

TemplateValue TemplateFilling::valueOf(const QList<Field> &path) const
{
    if (path.first() == Field::Self)
        return m_self == nullptr ? TemplateValue() : TemplateValue(*m_self);
    for (qsizetype depth = m_objects.size() - 1; depth >= 0; --depth) {
        std::optional<TemplateValue> value = m_objects[depth]->field(path.first());
        for (qsizetype next = 1; value && next < path.size(); ++next) {
            const TemplateObject *object = value->object();
            value = object == nullptr ? TemplateValue()
                                      : object->field(path[next]).value_or(TemplateValue());
        }
        if (value)
            return *std::move(value);
    }
    return {};
}

void TemplateFilling::writeValue(const TemplateNode &node, QString &out)
{
    if (changeNamed(node.path.first()) != nullptr) {
        stop(Error::Code::Malformed,
             TemplateTextWords::tr("“%1” is a section of the template, {{#%1}}…{{/%1}}, "
                                   "and no value; enclose what it is to change.")
                 .arg(nameOf(node.path.first())));
        return;
    }
    const TemplateValue value = valueOf(node.path);
    if (const QString *text = value.text()) {
        if (node.kind == TemplateNode::Kind::Raw)
            out += *text;
        else
            out += markdownEscaped(*text);
    }
}

void TemplateFilling::writeWith(const TemplateValue &value, const TemplateNode &node, QString &out)
{
    if (const TemplateObject *object = value.object()) {
        m_objects.append(object);
        write(node.children, out);
        m_objects.removeLast();
        return;
    }
    const QString *outer = m_self;
    if (value.text() != nullptr)
        m_self = value.text();
    write(node.children, out);
    m_self = outer;
}

void TemplateFilling::writeSection(const TemplateNode &node, QString &out)
{
    if (const TextChange change = changeNamed(node.path.first())) {
        QString enclosed;
        write(node.children, enclosed);
        out += change(enclosed);
        return;
    }
    const TemplateValue value = valueOf(node.path);
    if (!value.isTrue())
        return;
    const TemplateValue::List *list = value.list();
    if (list == nullptr) {
        writeWith(value, node, out);
        return;
    }
    for (qsizetype item = 0; item < list->size && !isStopped(); ++item)
        writeWith(list->item(item), node, out);
}

void TemplateFilling::write(const QList<TemplateNode> &nodes, QString &out)
{
    for (const TemplateNode &node : nodes) {
        if (isStopped())
            return;
        switch (node.kind) {
        case TemplateNode::Kind::Text:
            out += node.text;
            break;
        case TemplateNode::Kind::Escaped:
        case TemplateNode::Kind::Raw:
            writeValue(node, out);
            break;
        case TemplateNode::Kind::Section:
            writeSection(node, out);
            break;
        case TemplateNode::Kind::Inverted:
            if (!valueOf(node.path).isTrue())
                write(node.children, out);
            break;
        }
        if (out.size() > longestPage) {
            stop(Error::Code::TooLarge,
                 TemplateTextWords::tr("The page that the template makes is too long; "
                                       "make the template simpler."));
        }
    }
}

Result<QString> TemplateFilling::filled(const QList<TemplateNode> &nodes)
{
    QString page;
    write(nodes, page);
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_progress.isCancelled())
        return exportCancelled();
    return page;
}

// One empty line at most between two others, none at the beginning or in the front matter: what
// has nothing to say leaves them behind. Escaped text has none of its own.
QByteArray tidied(const QByteArray &page)
{
    QByteArray result;
    result.reserve(page.size());
    int allowed = 0;
    bool isFront = false;
    for (qsizetype start = 0; start < page.size();) {
        const qsizetype found = page.indexOf('\n', start);
        const qsizetype end = found < 0 ? page.size() : found + 1;
        const QByteArrayView line = QByteArrayView(page).sliced(start, end - start);
        start = end;
        const bool isEmpty = line == "\n";
        if (isEmpty && allowed == 0)
            continue;
        if (line == "---\n" || line == "---")
            isFront = result.isEmpty();
        allowed = isEmpty || isFront ? 0 : 1;
        result.append(line.data(), line.size());
    }
    return result;
}

} // namespace

Result<QByteArray> fillTemplate(const ParsedTemplate &page, const TemplateObject &data,
                                const Progress &progress)
{
    const auto filled = TemplateFilling(data, progress).filled(page.nodes);
    if (!filled)
        return tl::unexpected(filled.error());
    return tidied(filled->toUtf8());
}

} // namespace meipi
