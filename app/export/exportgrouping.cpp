// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportgrouping.h"

namespace meipi {

QList<NoteGroup> grouped(const NotesReport &report, ExportOptions::GroupBy groupBy)
{
    switch (groupBy) {
    case ExportOptions::GroupBy::Theme:
        return groupedByTheme(report);
    case ExportOptions::GroupBy::Document:
        return groupedByDocument(report);
    case ExportOptions::GroupBy::Section:
        break;
    }
    return groupedBySection(report);
}

} // namespace meipi
