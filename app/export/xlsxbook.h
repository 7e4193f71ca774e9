// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "export/notetable.h"
#include "export/officetext.h"
#include "export/wordingdiff.h"

#include <QTemporaryDir>

using lxw_workbook = struct lxw_workbook;
using lxw_worksheet = struct lxw_worksheet;
using lxw_format = struct lxw_format;

namespace meipi {

/// A workbook of libxlsxwriter, which writes files by name only: into a folder of its own, and from
/// there to the device. Equal cells make equal bytes. A cell holds 32,767 characters at most; what
/// is longer is cut and ends in ……
class XlsxBook {
public:
    explicit XlsxBook(const OfficeFacts &facts);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// A sheet with a head that stays in sight and can filter; widths in characters.
    void beginSheet(const QString &name, const QStringList &head, const QList<double> &widths);
    void row(const SheetRow &cells);
    /// Like row(), with @p wording in colours in cell @p column.
    void row(const SheetRow &cells, int column, const QList<WordingPiece> &wording);

    /// The end of it; call once. Fails with FileAccess.
    Result<QByteArray> finish();

    static QString cellText(const QString &text); ///< As a cell can hold it.

private:
    void cell(int column, const SheetCell &content);
    void wordingCell(int column, const QList<WordingPiece> &wording);
    void endSheet();

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_folderPath;
    lxw_workbook *m_book = nullptr; ///< Ours until it is closed.
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_plain = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_added = nullptr;
    lxw_format *m_removed = nullptr;
    quint32 m_row = 0;
    int m_columns = 0;
    QList<double> m_widths; ///< Of columns, in characters; those that take room.
};

} // namespace meipi
