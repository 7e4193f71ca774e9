// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace meipi {

/// The rows of a comma-separated file (RFC 4180), in UTF-8 or an encoding that is surely found, as
/// spreadsheets save in the one of their system; lines ended by LF, CR LF or CR. Quoted fields may
/// hold commas, line ends (read as LF) and doubled quotes. Empty lines are left out; rows keep the
/// number of fields they have. Fails with Malformed for a quote that is not closed, text after a
/// closing quote, and bytes that are no text for sure; the offset is in UTF-16 code units of the
/// decoded text.
Result<QList<QStringList>> readCsv(const QByteArray &bytes);

/// Of the file at @p path; fails with FileAccess too.
Result<QList<QStringList>> readCsvFile(const QString &path);

/// One row in UTF-8 with CR LF at its end; fields are quoted where they have to be, and where white
/// space at an edge might get lost.
QByteArray csvRow(const QStringList &fields);

/// A file of such rows in the making, field by field.
class CsvRows {
public:
    void add(QStringView field); ///< To the last row.
    void endRow();

    /// All rows ended since the last time, in UTF-8. No row may be open.
    QByteArray take();

private:
    QString m_text;
    qsizetype m_start = 0; ///< Of the last row.
    bool m_isBegun = false; ///< The last row has a field.
};

/// @p field so that no spreadsheet takes it for a formula: one that begins like one (= + - @, wide
/// ones too, and what spreadsheets pass over before them) gets an apostrophe in front, and so does
/// one that begins with an apostrophe, which keeps them apart.
QString harmlessCsvField(const QString &field);

/// The field of which harmlessCsvField() made @p harmless.
QString plainCsvField(const QString &harmless);

} // namespace meipi
