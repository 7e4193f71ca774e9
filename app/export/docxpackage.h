// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/officetext.h"

namespace meipi {

/// The parts of a DOCX package (ECMA-376, part 2) that say the same in each, or nearly so.

QByteArray docxHead(const char *element); ///< Declaration and opening tag of a part, namespaces in.
QByteArray docxExtendedHead(); ///< Of commentsExtended.xml ([MS-DOCX] 2.5.4.1).
QByteArray docxContentTypes(bool hasComments);
QByteArray docxPackageRelations();
QByteArray docxRelationsHead(bool hasComments); ///< Without the closing tag.
QByteArray docxFacts(const OfficeFacts &facts);
QByteArray docxProgram();
QByteArray docxStyles(const OfficeFacts &facts);
QByteArray docxSettings();
QByteArray docxFonts();
QByteArray docxFooter(); ///< 3 / 12
QByteArray docxKey(quint32 key); ///< 8 hexadecimal digits.

} // namespace meipi
