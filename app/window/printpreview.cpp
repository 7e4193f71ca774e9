// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/printpreview.h"

#include "window/presentdialog.h"

#include <QPainter>
#include <QPrintPreviewDialog>

#include <poppler-qt6.h>

namespace meipi {

namespace {

constexpr double pointsToInch = 72;

} // namespace

PrintPreview::PrintPreview(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{
    // Outlines and not pixels: sharp on paper, and three hundred pages fit into memory.
    m_document->setRenderBackend(Poppler::Document::QPainterBackend);
}

bool PrintPreview::open(const QByteArray &pdf, const QString &title, QWidget *parent)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() == 0)
        return false;
    const QSizeF size = document->page(0)->pageSizeF();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(size, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer->setFullPage(true); // the page brings its own margins
    printer->setDocName(title);
    const PrintPreview preview(std::move(document));
    auto *dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setObjectName(QStringLiteral("PrintPreview"));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [preview, printer](QPrinter *target) { preview.paint(target); });
    present(dialog);
    return true;
}

void PrintPreview::paint(QPrinter *printer) const
{
    QPainter painter(printer);
    const int count = m_document->numPages();
    const int first = printer->fromPage() > 0 ? printer->fromPage() - 1 : 0;
    const int last = printer->toPage() > 0 ? std::min(printer->toPage(), count) : count;
    for (int number = first; number < last; ++number) {
        if (number > first && !printer->newPage())
            return;
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        if (!page)
            return;
        const QSizeF points = page->pageSizeF();
        const QRectF paper = printer->paperRect(QPrinter::DevicePixel);
        const double scale =
            std::min(paper.width() / points.width(), paper.height() / points.height());
        // By resolution: poppler sets the painter's own scale aside.
        page->renderToPainter(&painter, pointsToInch * scale, pointsToInch * scale);
    }
}

} // namespace meipi
