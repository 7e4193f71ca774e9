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
    const ExportWords words(options.language);
    const OfficeFacts facts = officeFacts(*report, titleOf(options.kind), words, options);
    const auto tellInto = [&](auto text) -> Result<Done> {
        OfficeStory story(text);
        if (auto told = tellStory(snapshot, *report, options, story, progress); !told)
            return told;
        return text.write(out, facts);
    };
    return m_format == Format::Docx ? tellInto(DocxText()) : tellInto(OdtText());
}

} // namespace meipi
