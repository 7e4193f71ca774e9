// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "import/pdfreading.h"

#include <memory>

namespace meipi {

/// The process that reads a PDF: the running program's own file, started again under a name by
/// which it knows, before its main() begins, that it is to read and nothing else. So whatever
/// program holds the importers can read PDFs. It gets the bytes as shared memory, tells its
/// messages over a pipe, may not write files, and ends with the thread that started it.
class PdfChild {
public:
    enum class Read { Some, Nothing, Ended };

    /// Fails with FileAccess, in the system's words.
    static Result<std::unique_ptr<PdfChild>> start(const QByteArray &bytes,
                                                   const PdfRequest &request);
    ~PdfChild(); ///< Ends the process.
    Q_DISABLE_COPY_MOVE(PdfChild)

    /// Appends what it has said, waiting a tenth of a second for it at most.
    Read read(QByteArray &bytes, qint64 &total);

private:
    PdfChild(int process, int output) : m_process(process), m_output(output) {}

    int m_process;
    int m_output; ///< The pipe's end to read from.
};

} // namespace meipi
