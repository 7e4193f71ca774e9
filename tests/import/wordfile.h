// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/zip.h"

#include <QHash>
#include <QString>

namespace meipi::test {

/// A ZIP archive of @p entries.
inline QByteArray archiveOf(const QHash<QString, QByteArray> &entries)
{
    ZipWriter zip;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        if (!zip.add(entry.key(), entry.value()))
            qFatal("no archive can be written");
    }
    return zip.finish().value();
}

/// An element of WordprocessingML with its namespaces, for the root of a part.
inline QByteArray wordPart(const QString &name, const QString &content)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:%1 "
               "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
               "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
               "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
               "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
               "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">%2</w:%1>")
        .arg(name, content)
        .toUtf8();
}

/// A Word file whose body is @p body; further parts by their names in the folder word/.
inline QByteArray wordFile(const QString &body, QHash<QString, QByteArray> parts = {})
{
    QHash<QString, QByteArray> entries{
        {QStringLiteral("word/document.xml"),
         wordPart(QStringLiteral("document"),
                  QLatin1String("<w:body>") + body + QLatin1String("</w:body>"))}};
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        entries.insert(QStringLiteral("word/") + part.key(), part.value());
    return archiveOf(entries);
}

} // namespace meipi::test
