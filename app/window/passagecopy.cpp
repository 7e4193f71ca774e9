// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/passagecopy.h"

#include "export/markdowntext.h"
#include "project/address.h"

#include <QMimeData>

namespace meipi {

namespace {

/// Marks of quotation inside a quotation change to the other kind.
QString quoted(const QString &words)
{
    QString inner = words;
    inner.replace(u'“', u'‘').replace(u'”', u'’');
    return u'“' + inner + u'”';
}

QString dash(const QString &language)
{
    return language == u"zh" ? u"——"_qs : u" — "_qs;
}

QString htmlOf(const QString &words, const QString &source, CopyForm form, const QString &language)
{
    QString safe = (form == CopyForm::Citation ? quoted(words) : words).toHtmlEscaped();
    safe.replace(u'\n', u"<br>"_qs);
    if (form == CopyForm::Words)
        return u"<p>%1</p>"_qs.arg(safe);
    return u"<p>%1%2%3</p>"_qs.arg(safe, dash(language), source.toHtmlEscaped());
}

} // namespace

QMimeData *passageCopy(const ProjectSnapshot &project, const DocumentId &document, TextRange range,
                       CopyForm form, const QString &language)
{
    const QString words = project.text(document).view(range).toString();
    const QString source = citation(project, document, range, language);
    const QString markdown = linesPrefixed(markdownEscaped(words), u"> "_qs) + u"\n>\n> — "_qs
        + markdownEscaped(source) + u'\n';
    auto *data = new QMimeData;
    switch (form) {
    case CopyForm::Words:
        data->setText(words);
        break;
    case CopyForm::Citation:
        data->setText(quoted(words) + dash(language) + source);
        break;
    case CopyForm::Markdown:
        data->setText(markdown);
        break;
    }
    // Whoever asked for Markdown pastes it as it is, also where HTML would be taken first.
    if (form != CopyForm::Markdown)
        data->setHtml(htmlOf(words, source, form, language));
    if (form != CopyForm::Words)
        data->setData(u"text/markdown"_qs, markdown.toUtf8());
    return data;
}

} // namespace meipi
