// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/pagepainter.h"
#include "report/notesreport.h"

namespace meipi {

/// An export laid out on pages, ready to be painted: the memo or all notes, as the options say.
class PageDocument {
public:
    /// Fails with Cancelled, and with what PageFonts fails with.
    static Result<std::shared_ptr<const PageDocument>> make(const ProjectSnapshot &project,
                                                            const NotesReport &report,
                                                            const ExportOptions &options,
                                                            Progress &progress);

    qsizetype pageCount() const { return m_painter->pageCount(); }
    const PageGeometry &geometry() const { return m_flow->geometry(); }
    const PagePainter &painter() const { return *m_painter; }

private:
    friend class PageComposer;

    explicit PageDocument(const PageFonts &fonts) : m_fonts(fonts), m_typesetter(m_fonts) {}
    Q_DISABLE_COPY_MOVE(PageDocument)

    PageFonts m_fonts;
    PangoTypesetter m_typesetter;
    std::unique_ptr<PageFlow> m_flow;
    std::unique_ptr<PagePainter> m_painter;
};

} // namespace meipi
