// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributeedits.h"

namespace meipi {

/// The attributes of all documents as rows of words, a head first: number, file name, title, then
/// an attribute a column; as people and spreadsheets have it.
QList<QStringList> attributeTable(const ProjectSnapshot &project, QStringView language);

QByteArray attributeCsv(const ProjectSnapshot &project, QStringView language); ///< In UTF-8.

/// What such a table from elsewhere says about the documents. They are known by the columns number,
/// document or title, whichever knows most of the rows; the others are
/// attributes by key or name. Columns that the project does not know become attributes of the type
/// that all their values have. Cells that are empty leave what is there. Fails with Malformed
/// without a head, without rows or without a column for the documents.
struct AttributeTableFilling {
    AttributeFilling filling;
    QStringList newAttributes; ///< Their names.
};
Result<AttributeTableFilling> fillFromTable(const ProjectSnapshot &project,
                                            const QList<QStringList> &rows);

/// Whether @p head names a column that tells which document a row is about.
bool namesDocuments(const QStringList &head);

/// A block of cells as spreadsheets put it on the clipboard: tabs between cells, an LF or CR LF
/// after each row, a cell with tabs or line ends in double quotes, which are doubled inside.
QList<QStringList> cellsFromClipboard(const QString &text);
QString cellsForClipboard(const QList<QStringList> &rows);

} // namespace meipi
