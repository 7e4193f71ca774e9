// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/shorttitle.h"

#include "project/attributewords.h"

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype leastLeft = 3; // characters; fewer tell nothing

bool endsWithOrgan(QStringView text)
{
    const QStringList &organs = attributeWords().organs;
    return text.isEmpty()
        || std::any_of(organs.cbegin(), organs.cend(),
                       [text](const QString &organ) { return text.endsWith(organ); });
}

// What follows the issuing body and 关于.
QStringView matterOf(QStringView title)
{
    const QString &about = attributeWords().calls.first();
    const qsizetype at = title.indexOf(about);
    if (at < 0 || !endsWithOrgan(title.first(at)))
        return title;
    return title.sliced(at + about.size());
}

QStringView withoutMarks(QStringView text)
{
    if (text.startsWith(u'《') && text.endsWith(u'》') && text.count(u'《') == 1)
        return text.sliced(1, text.size() - 2);
    return text;
}

// 印发…的通知 and the like are about what stands between.
QStringView contentOf(QStringView matter)
{
    for (const AttributeWords::Wrapping &wrapping : attributeWords().wrappings) {
        if (matter.startsWith(wrapping.before) && matter.endsWith(wrapping.after)
            && matter.size() >= wrapping.before.size() + wrapping.after.size() + leastLeft) {
            return withoutMarks(
                matter.sliced(wrapping.before.size(),
                              matter.size() - wrapping.before.size() - wrapping.after.size()));
        }
    }
    return matter;
}

} // namespace

QString fullTitle(const Document &document)
{
    return document.title.isEmpty() ? document.name : document.title;
}

QString shortTitle(const QString &title)
{
    const QStringView content = contentOf(matterOf(title));
    return content.trimmed().size() < leastLeft ? title : content.trimmed().toString();
}

} // namespace meipi
