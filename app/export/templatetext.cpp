// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatetext.h"

#include "export/markdowntext.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr int deepestNesting = 64; // sections in sections; the library recurses over them

struct TemplateTextWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::TemplateText)
};

// What stands under a name in the data may be a user's words, so it is never read as a template.
class Names : public mustache::context<std::string> {
public:
    using context::context;

    const mustache::data *get_partial(const std::string &) const override { return nullptr; }
};

// How deep sections stand in each other, by the library's own reading of tags.
int nestingOf(std::string_view source)
{
    std::string begin = "{{";
    std::string end = "}}";
    int depth = 0;
    int deepest = 0;
    size_t at = source.find(begin);
    while (at != std::string_view::npos) {
        const size_t start = at + begin.size();
        const size_t stop = source.find(end, start);
        if (stop == std::string_view::npos)
            break;
        const QByteArray tag =
            QByteArray(source.data() + start, static_cast<qsizetype>(stop - start)).trimmed();
        at = stop + end.size();
        if (tag.startsWith('#') || tag.startsWith('^'))
            deepest = std::max(deepest, ++depth);
        else if (tag.startsWith('/'))
            --depth;
        else if (tag.startsWith('=') && tag.endsWith('=') && tag.size() > 4) {
            const QByteArrayList marks = tag.sliced(1).chopped(1).simplified().split(' ');
            if (marks.size() == 2) {
                begin = marks[0].toStdString();
                end = marks[1].toStdString();
            }
        }
        at = source.find(begin, at);
    }
    return deepest;
}

template <class Change>
mustache::data lambda(Change change)
{
    return mustache::data(
        mustache::lambda2([change](const std::string &text, const mustache::renderer &render) {
            return change(QString::fromStdString(render(text))).toStdString();
        }));
}

QString inCell(QString text)
{
    text.replace(QLatin1String("\\\n"), QLatin1String("<br>"));
    text.replace(QLatin1String("\n\n"), QLatin1String("<br><br>"));
    return onOneLine(text);
}

void addSections(mustache::data &data)
{
    data.set("quoted",
             lambda([](const QString &text) { return linesPrefixed(text, QStringLiteral("> ")); }));
    data.set("indented",
             lambda([](const QString &text) { return linesPrefixed(text, QStringLiteral("  ")); }));
    data.set("oneLine", lambda([](const QString &text) { return onOneLine(text); }));
    data.set("cell", lambda([](const QString &text) { return inCell(text); }));
    data.set("yaml", lambda([](const QString &text) { return yamlQuoted(text); }));
}

// One empty line at most between two others, none at the beginning or in the front matter: the
// library leaves one behind for every section that is not shown. Escaped text has none of its own.
QByteArray tidied(const QByteArray &page)
{
    QByteArray result;
    result.reserve(page.size());
    int allowed = 0;
    bool isFront = false;
    QByteArrayList lines = page.split('\n');
    const bool endsLine = lines.last().isEmpty();
    if (endsLine)
        lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        if (line.isEmpty() && allowed == 0)
            continue;
        if (line == "---")
            isFront = result.isEmpty();
        allowed = line.isEmpty() || isFront ? 0 : 1;
        result += line;
        result += '\n';
    }
    if (!endsLine && !result.isEmpty())
        result.chop(1);
    return result;
}

Result<QByteArray> malformed(const std::string &why)
{
    return failure(
        Error::Code::Malformed,
        TemplateTextWords::tr("The template cannot be read: %1. Correct it or export without it.")
            .arg(QString::fromStdString(why)));
}

} // namespace

Result<QByteArray> fillTemplate(const QByteArray &source, mustache::data &data,
                                const Progress &progress)
{
    const std::string text = source.toStdString();
    if (source.size() > longestTemplate || nestingOf(text) > deepestNesting) {
        return failure(
            Error::Code::TooLarge,
            TemplateTextWords::tr("The template is too large or nests its sections more than %1 "
                                  "deep; make it simpler.")
                .arg(deepestNesting));
    }
    mustache::mustache page(text);
    if (!page.is_valid())
        return malformed(page.error_message());
    page.set_custom_escape([](const std::string &value) {
        return markdownEscaped(QString::fromStdString(value)).toStdString();
    });

    addSections(data);
    Names names(&data);
    const std::string filled = page.render(names);
    if (!page.is_valid())
        return malformed(page.error_message());
    if (progress.isCancelled())
        return failure(Error::Code::Cancelled, TemplateTextWords::tr("The export was cancelled."));
    return tidied(QByteArray::fromStdString(filled));
}

} // namespace meipi
