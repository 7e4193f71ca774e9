// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/markdownexporter.h"

#include "export/exportfailures.h"
#include "export/exportgrouping.h"
#include "export/memodata.h"
#include "export/templatesource.h"
#include "export/templatetext.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct MarkdownExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::MarkdownExporter)
};

// Stands in for the kept text, which is not to be touched by what tidies the page up.
QString keptPlace()
{
    return QStringLiteral("\uffffkept\uffff");
}

QString templateFileOf(const ExportOptions &options)
{
    if (!options.templateFile.isEmpty())
        return options.templateFile;
    return options.kind == ExportOptions::Kind::Memo
        ? QStringLiteral(":/meipi/templates/memo.md.mustache")
        : QStringLiteral(":/meipi/templates/notes.md.mustache");
}

} // namespace

QString shippedTemplate(QStringView name)
{
    if (name != u"obsidian" && name != u"commonmark")
        return {};
    return QStringLiteral(":/meipi/templates/%1.md.mustache").arg(name);
}

Exporter::Info MarkdownExporter::info() const
{
    return {QStringLiteral("markdown"),
            MarkdownExporterWords::tr("Markdown"),
            QStringLiteral("md"),
            {MarkdownExporterWords::tr("Colours of themes"), MarkdownExporterWords::tr("History")}};
}

Result<Done> MarkdownExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                     QIODevice &out, Progress &progress) const
{
    const auto parsed = templateOf(templateFileOf(options));
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const TemplateData data(snapshot, *report, options);
    const MemoReport memo =
        options.kind == ExportOptions::Kind::Memo ? memoOf(snapshot, *report) : MemoReport();
    const auto whole = options.kind == ExportOptions::Kind::Memo
        ? data.page({}, memoData(data, memo), keptPlace())
        : data.page(data.groups(grouped(*report, options.groupBy), progress), {}, keptPlace());
    auto page = fillTemplate(*parsed, *whole, progress);
    if (!page)
        return tl::unexpected(page.error());
    page->replace(keptPlace().toUtf8(), options.keptText.toUtf8());
    return writeAll(out, *page);
}

QString MarkdownExporter::keptText(const QByteArray &previous) const
{
    static const QByteArray opening("<!-- meipi:keep -->");
    static const QByteArray closing("<!-- /meipi:keep -->");
    const qsizetype start = previous.indexOf(opening);
    const qsizetype end = previous.lastIndexOf(closing);
    if (start < 0 || end < start + opening.size())
        return {};
    QString kept =
        QString::fromUtf8(previous.sliced(start + opening.size(), end - start - opening.size()));
    kept.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (kept.startsWith(u'\n'))
        kept.remove(0, 1);
    while (kept.endsWith(u'\n'))
        kept.chop(1);
    return kept;
}

} // namespace meipi
