// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatetext.h"

#include "export/exportfailures.h"
#include "export/markdowntext.h"
#include "export/tidiedpage.h"

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

    Result<QByteArray> filled(const QList<TemplateNode> &nodes);

private:
    void write(const QList<TemplateNode> &nodes);
    void writeValue(const TemplateNode &node);
    void writeSection(const TemplateNode &node);
    void writeChanged(const TemplateNode &node, TextChange change);
    void writeWith(const TemplateValue &value, const TemplateNode &node);
    TemplateValue valueOf(const QList<Field> &path) const;
    void handOver();
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
    QString m_text; // that has not been handed over
    TidiedPage m_page;
    int m_changes = 0; // within which the text is not final
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

void TemplateFilling::writeValue(const TemplateNode &node)
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
            m_text += *text;
        else
            appendMarkdownEscaped(m_text, *text);
    }
}

void TemplateFilling::writeWith(const TemplateValue &value, const TemplateNode &node)
{
    if (const TemplateObject *object = value.object()) {
        m_objects.append(object);
        write(node.children);
        m_objects.removeLast();
        return;
    }
    const QString *outer = m_self;
    if (value.text() != nullptr)
        m_self = value.text();
    write(node.children);
    m_self = outer;
}

void TemplateFilling::writeChanged(const TemplateNode &node, TextChange change)
{
    const qsizetype start = m_text.size();
    ++m_changes;
    write(node.children);
    --m_changes;
    const QString changed = change(m_text.sliced(start));
    m_text.truncate(start);
    m_text += changed;
}

void TemplateFilling::writeSection(const TemplateNode &node)
{
    if (const TextChange change = changeNamed(node.path.first())) {
        writeChanged(node, change);
        return;
    }
    const TemplateValue value = valueOf(node.path);
    if (!value.isTrue())
        return;
    const TemplateList *list = value.list();
    if (list == nullptr) {
        writeWith(value, node);
        return;
    }
    for (qsizetype item = 0; item < list->size() && !isStopped(); ++item)
        writeWith(list->item(item), node);
}

void TemplateFilling::write(const QList<TemplateNode> &nodes)
{
    for (const TemplateNode &node : nodes) {
        if (isStopped())
            return;
        switch (node.kind) {
        case TemplateNode::Kind::Text:
            m_text += node.text;
            break;
        case TemplateNode::Kind::Escaped:
        case TemplateNode::Kind::Raw:
            writeValue(node);
            break;
        case TemplateNode::Kind::Section:
            writeSection(node);
            break;
        case TemplateNode::Kind::Inverted:
            if (!valueOf(node.path).isTrue())
                write(node.children);
            break;
        }
        handOver();
    }
}

void TemplateFilling::handOver()
{
    constexpr qsizetype piece = 1 << 15; // UTF-16 units: little enough to stay at hand
    if (m_page.taken() + m_text.size() > longestPage) {
        stop(Error::Code::TooLarge,
             TemplateTextWords::tr("The page that the template makes is too long; "
                                   "make the template simpler."));
    }
    if (m_changes == 0 && m_text.size() > piece)
        m_page.takeLines(m_text);
}

Result<QByteArray> TemplateFilling::filled(const QList<TemplateNode> &nodes)
{
    write(nodes);
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_progress.isCancelled())
        return exportCancelled();
    return m_page.finished(std::move(m_text));
}

} // namespace

Result<QByteArray> fillTemplate(const ParsedTemplate &page, const TemplateObject &data,
                                const Progress &progress)
{
    return TemplateFilling(data, progress).filled(page.nodes);
}

} // namespace meipi
