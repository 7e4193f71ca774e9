// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/pdfpage.h"

#include <QByteArray>

#include <memory>

namespace poppler {
class document;
}

namespace meipi {

/// As what a file may have been locked with: older ones have passwords in an encoding of one byte,
/// newer ones in UTF-8.
QList<QByteArray> passwordsFor(const QString &password);

/// Whether @p name, as a PDF has it, is that of a font with heavy strokes: "ABCDEF+Arial,Bold",
/// "SimHei". Names may be in any encoding.
bool isBoldFont(QByteArrayView name);

/// Tells the bold letters of a PDF. Poppler's interface for Qt gives no fonts, so the file is
/// opened a second time by its interface for C++. To be called where readPdf() is.
class PdfFonts {
public:
    PdfFonts(const QByteArray &bytes, const QString &password); ///< @p bytes must outlive it.
    ~PdfFonts();

    bool hasBold() const; ///< Whether any font is, by the file's list of them.

    /// Fills in what is bold. Leaves the page alone where none of it is, or where this does not
    /// find the page's words.
    void markBold(PdfPage &page) const;

private:
    std::unique_ptr<poppler::document> m_document;
};

} // namespace meipi
