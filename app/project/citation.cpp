// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/address.h"

#include "project/sectioncitation.h"
#include "project/shorttitle.h"

namespace meipi {

namespace {

// 《》 inside 《》 become 〈〉 (GB/T 15834, 4.15.3.4).
QString chineseTitle(const QString &title)
{
    QString inner = title;
    if (inner.startsWith(u'《') && inner.indexOf(u'》') == inner.size() - 1)
        inner = inner.sliced(1).chopped(1);
    inner.replace(u'《', u'〈').replace(u'》', u'〉');
    return u'《' + inner + u'》';
}

QString englishTitle(const QString &title)
{
    QString inner = title;
    inner.replace(u'"', u'\'');
    return u'"' + inner + u'"';
}

// 第17段，第4页: where people look a passage up.
QString chinesePlace(const Address &address)
{
    QStringList places;
    const auto add = [&places](const QString &first, const QString &last, QChar unit) {
        places.append(QStringLiteral("第%1%2").arg(first == last ? first : first + u'—' + last,
                                                   QString(unit)));
    };
    if (address.firstParagraph > 0)
        add(QString::number(address.firstParagraph), QString::number(address.lastParagraph), u'段');
    if (!address.page.isEmpty())
        add(address.page, address.lastPage, u'页');
    return places.isEmpty() ? QString() : u'（' + places.join(u'，') + u'）';
}

QString englishPlace(const Address &address)
{
    QStringList places;
    const auto add = [&places](const QString &first, const QString &last, const QString &unit) {
        places.append(first == last ? unit + u' ' + first
                                    : unit + QLatin1String("s ") + first + u'–' + last);
    };
    if (address.firstParagraph > 0)
        add(QString::number(address.firstParagraph), QString::number(address.lastParagraph),
            QStringLiteral("paragraph"));
    if (!address.page.isEmpty())
        add(address.page, address.lastPage, QStringLiteral("page"));
    return places.isEmpty() ? QString()
                            : QLatin1String(" (") + places.join(QLatin1String(", ")) + u')';
}

} // namespace

QString citation(const ProjectSnapshot &project, const DocumentId &document, TextRange range,
                 QStringView language)
{
    const Document *row = project.find(document);
    if (row == nullptr)
        return {};
    const QString title = fullTitle(*row);
    const Address address = addressOf(project, document, range);
    const SectionTree &tree = project.sections(document);
    QList<OutlineNode> chain;
    for (int node = tree.nodeOf(address.innermost); node >= 0;
         node = tree.outline().nodes()[node].parent)
        chain.prepend(tree.outline().nodes()[node]);

    if (language.startsWith(u"zh"))
        return chineseTitle(title) + chineseSteps(chain).join(QString()) + chinesePlace(address);
    QStringList steps = englishSteps(chain);
    steps.prepend(englishTitle(title));
    return steps.join(QLatin1String(", ")) + englishPlace(address);
}

} // namespace meipi
