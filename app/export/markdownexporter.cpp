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

} // namespace

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
    const bool isMemo = options.kind == ExportOptions::Kind::Memo;
    const auto parsed = templateOf(options, shippedTemplate(isMemo ? u"memo" : u"notes"));
    if (!parsed)
        return tl::unexpected(parsed.error());
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const TemplateData data(snapshot, *report, options);
    // A template of the user's may be a memo whatever kind was chosen.
    const bool hasMemo = asksFor(*parsed, Field::Memo);
    const bool hasGroups = asksFor(*parsed, Field::Groups);
    const MemoReport memo = hasMemo ? memoOf(snapshot, *report) : MemoReport();
    const QList<NoteGroup> groups =
        hasGroups ? grouped(*report, options.groupBy) : QList<NoteGroup>();
    const auto whole = data.page(data.groups(groups, progress),
                                 hasMemo ? memoData(data, memo) : TemplateValue(), keptPlace());
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
