// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/htmlpage.h"

#include "export/exportfailures.h"
#include "export/markdowntext.h"

#include <QCryptographicHash>
#include <QFile>

namespace meipi {

namespace {

QByteArray pageResource(const char *name)
{
    QFile file(QStringLiteral(":/meipi/pages/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sourceHash(const QByteArray &source)
{
    return "'sha256-" + QCryptographicHash::hash(source, QCryptographicHash::Sha256).toBase64()
        + '\'';
}

QByteArray cssColour(Colour colour)
{
    return colour.toString().toLatin1();
}

// Equal parts of each colour, one below the other.
QByteArray stripes(const QList<Colour> &colours)
{
    QByteArray steps;
    for (qsizetype i = 0; i < colours.size(); ++i) {
        const QByteArray from = QByteArray::number(double(i) * 100 / double(colours.size()));
        const QByteArray to = QByteArray::number(double(i + 1) * 100 / double(colours.size()));
        steps += ',' + cssColour(colours[i]) + ' ' + from + "% " + to + '%';
    }
    return steps;
}

} // namespace

QByteArray HtmlPage::classFor(const char *prefix, const QByteArray &rules)
{
    QByteArray &name = m_classes[prefix + rules];
    if (name.isEmpty()) {
        name = prefix + QByteArray::number(m_classes.size());
        m_style += '.' + name + rules + '\n';
    }
    return name;
}

const QByteArray &HtmlPage::barClass(const QList<qsizetype> &themes)
{
    QByteArray &made = m_bars[themes];
    if (!made.isEmpty())
        return made;
    if (themes.isEmpty())
        return made = "plain";
    QList<Colour> colours;
    for (const qsizetype theme : themes)
        colours.append(m_report.themes[theme].colour);
    return made = classFor("b",
                           "{border-left-color:" + cssColour(colours.first())
                               + ";border-image:linear-gradient(to bottom" + stripes(colours)
                               + ") 1 / 0 0 0 4px}");
}

QByteArray HtmlPage::groundClass(const QList<qsizetype> &themes)
{
    if (themes.isEmpty())
        return classFor("g",
                        "{background:rgb(128 128 128 / 18%);"
                        "box-shadow:0 2px 0 #808080}");
    QByteArray lines;
    int depth = 0;
    for (const qsizetype theme : themes) {
        depth += depth == 0 ? 2 : 3;
        lines += (lines.isEmpty() ? "0 " : ",0 ") + QByteArray::number(depth) + "px 0 "
            + cssColour(m_report.themes[theme].colour);
        if (theme != themes.last())
            lines += ",0 " + QByteArray::number(++depth) + "px 0 var(--paper)";
        if (depth > 10)
            break;
    }
    return classFor("g",
                    "{background:" + cssColour(m_report.themes[themes.first()].colour)
                        + "2e;box-shadow:" + lines + '}');
}

const QByteArray &HtmlPage::swatchClass(Colour colour)
{
    QByteArray &made = m_swatches[colour.rgb];
    if (made.isEmpty())
        made = classFor("s", "::before{background:" + cssColour(colour) + '}');
    return made;
}

const QByteArray &HtmlPage::themeKeys(const QList<qsizetype> &themes)
{
    QByteArray &keys = m_keys[themes];
    if (!keys.isEmpty())
        return keys;
    QList<qsizetype> all;
    for (const qsizetype theme : themes) {
        for (qsizetype above = theme; above >= 0; above = m_report.themes[above].parent) {
            if (!all.contains(above))
                all.append(above);
        }
    }
    std::sort(all.begin(), all.end());
    for (const qsizetype theme : std::as_const(all))
        keys += (keys.isEmpty() ? "" : " ") + QByteArray::number(theme);
    return keys;
}

void HtmlPage::appendFilter(Markup &out)
{
    const bool isUsed = std::any_of(m_report.themes.cbegin(), m_report.themes.cend(),
                                    [](const ReportTheme &row) { return row.passagesWithin > 0; });
    if (!isUsed)
        return;
    out.raw("<fieldset id=\"filter\" hidden><legend>").text(m_words(Word::FilterByTheme));
    out.raw("</legend>\n<button type=\"button\" data-theme=\"\" aria-pressed=\"true\">");
    out.text(m_words(Word::ShowAllThemes)).raw("</button>\n");
    for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
        const ReportTheme &row = m_report.themes[theme];
        if (row.passagesWithin == 0)
            continue;
        out.raw("<button type=\"button\" data-theme=\"").number(theme);
        out.raw("\" aria-pressed=\"false\"><bdi class=\"sw " + swatchClass(row.colour) + "\">");
        out.text(onOneLine(row.path)).raw("</bdi> ").number(row.passagesWithin);
        out.raw("</button>\n");
    }
    out.raw("<span role=\"status\"></span></fieldset>\n");
}

QByteArray HtmlPage::head(const QString &title, const QByteArray &bodyClass,
                          const QByteArray &script) const
{
    const QByteArray style = pageResource("page.css") + m_style;
    Markup out;
    out.raw("<!DOCTYPE html>\n<html lang=\"").raw(m_words.isChinese() ? "zh-Hans" : "en");
    out.raw("\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
            "style-src ");
    out.raw(sourceHash(style) + "; script-src " + sourceHash(script));
    out.raw("; base-uri 'none'; form-action 'none'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"generator\" content=\"Meipi\">\n<title>");
    out.text(title).raw("</title>\n<meta name=\"author\" content=\"");
    out.value(m_words.joined(m_report.authors)).raw("\">\n<meta name=\"date\" content=\"");
    out.value(m_date.toString()).raw("\">\n<style>" + style + "</style>\n</head>\n<body class=\"");
    out.raw(bodyClass).raw("\">\n<a class=\"skip\" href=\"#text\">");
    return out.text(m_words(Word::SkipToText)).raw("</a>\n").take();
}

Result<Done> HtmlPage::write(QIODevice &out, const QString &title, const QByteArray &bodyClass,
                             const QList<QByteArray> &body) const
{
    const QByteArray script = pageResource("filter.js");
    if (auto written = writeAll(out, head(title, bodyClass, script)); !written)
        return written;
    for (const QByteArray &piece : body) {
        if (auto written = writeAll(out, piece); !written)
            return written;
    }
    return writeAll(out, "<script>" + script + "</script>\n</body>\n</html>\n");
}

} // namespace meipi
