// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QList>

#include <vector>

namespace meipi {

/// An element of a small XML file. Names are local, whatever the namespace: writers of drafts put
/// others.
struct XmlElement {
    QString name;
    QList<std::pair<QString, QString>> attributes;
    QString text; ///< All of it in one, white space too.
    std::vector<XmlElement> children; ///< In the order of the file.

    QString attribute(QLatin1String key) const; ///< Empty when there is none.
    bool hasAttribute(QLatin1String key) const;
    const XmlElement *child(QLatin1String key) const; ///< The first, any case; null if none.
};

/// Reads a whole file. No entities, no DTD, nothing from elsewhere: such files are refused. Fails
/// with Malformed (the line is in the message; also a document type), TooLarge (nested over 1024
/// levels, over 1.5 million elements) and Cancelled.
Result<XmlElement> readXml(const QByteArray &bytes, Progress &progress);

/// @p text without the characters that XML 1.0 forbids (section 2.2), U+FFFD in place of each.
QString xmlText(const QString &text);
/// Whether @p text comes back from an XML element as it is: nothing forbidden, no CR.
bool isXmlText(const QString &text);

} // namespace meipi
