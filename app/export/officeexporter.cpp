// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/officeexporter.h"

#include "export/addresswords.h"
#include "export/docxtext.h"
#include "export/exportfailures.h"
#include "export/odttext.h"
#include "export/story.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct OfficeExporterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::OfficeExporter)
};

template <class Text>
Result<Done> writeStory(const Story &story, const OfficeFacts &facts, QIODevice &out,
                        Progress &progress)
{
    Text text;
    if (!tellStory(story, text, progress))
        return exportCancelled();
    return text.write(out, facts);
}

} // namespace

Exporter::Info OfficeExporter::info() const
{
    const bool isDocx = m_format == Format::Docx;
    return {isDocx ? QStringLiteral("docx") : QStringLiteral("odt"),
            isDocx ? OfficeExporterWords::tr("Word (DOCX)")
                   : OfficeExporterWords::tr("OpenDocument (ODT)"),
            isDocx ? QStringLiteral("docx") : QStringLiteral("odt"),
            {OfficeExporterWords::tr("The text around the passages"),
             OfficeExporterWords::tr("Control characters"), OfficeExporterWords::tr("History")},
            Info::Contents::NotesOrMemo};
}

Result<Done> OfficeExporter::write(const ProjectSnapshot &snapshot, const ExportOptions &options,
                                   QIODevice &out, Progress &progress) const
{
    const auto report = gatherNotes(snapshot, options.includePrivate, progress);
    if (!report)
        return tl::unexpected(report.error());
    const auto story = storyOf(snapshot, *report, options, progress);
    if (!story)
        return tl::unexpected(story.error());
    const ExportWords words(options.language);
    const OfficeFacts facts = officeFacts(*report, titleOf(options.kind), words, options);
    return m_format == Format::Docx ? writeStory<DocxText>(*story, facts, out, progress)
                                    : writeStory<OdtText>(*story, facts, out, progress);
}

} // namespace meipi
