// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>

#include <memory>

class QWidget;

namespace Poppler {
class Document;
}

namespace meipi {

/// Shows and prints a finished PDF as it is, page by page: what a printer gets is what the file
/// has, since nothing is laid out anew.
class PrintPreview {
public:
    /// Opens the preview above @p parent; it goes when it is closed. False where @p pdf is none.
    static bool open(const QByteArray &pdf, const QString &title, QWidget *parent);

private:
    explicit PrintPreview(std::unique_ptr<Poppler::Document> document);
    void paint(QPrinter *printer) const;

    std::shared_ptr<Poppler::Document> m_document;
};

} // namespace meipi
