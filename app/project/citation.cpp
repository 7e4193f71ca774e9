// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/address.h"

#include "project/sectioncitation.h"

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

QString chineseParagraphs(const Address &address)
{
    if (address.firstParagraph <= 0)
        return {};
    if (address.lastParagraph <= address.firstParagraph)
        return QStringLiteral("（第%1段）").arg(address.firstParagraph);
    return QStringLiteral("（第%1—%2段）").arg(address.firstParagraph).arg(address.lastParagraph);
}

QString englishParagraphs(const Address &address)
{
    if (address.firstParagraph <= 0)
        return {};
    if (address.lastParagraph <= address.firstParagraph)
        return QStringLiteral(" (paragraph %1)").arg(address.firstParagraph);
    return QStringLiteral(" (paragraphs %1–%2)")
        .arg(address.firstParagraph)
        .arg(address.lastParagraph);
}

} // namespace

QString citation(const ProjectSnapshot &project, const DocumentId &document, TextRange range,
                 QStringView language)
{
    const Document *row = project.find(document);
    if (row == nullptr)
        return {};
    const QString title = row->title.isEmpty() ? row->name : row->title;
    const Address address = addressOf(project, document, range);
    const SectionTree &tree = project.sections(document);
    QList<OutlineNode> chain;
    for (int node = tree.nodeOf(address.innermost); node >= 0;
         node = tree.outline().nodes()[node].parent)
        chain.prepend(tree.outline().nodes()[node]);

    if (language.startsWith(u"zh"))
        return chineseTitle(title) + chineseSteps(chain).join(QString())
            + chineseParagraphs(address);
    QStringList steps = englishSteps(chain);
    steps.prepend(englishTitle(title));
    return steps.join(QLatin1String(", ")) + englishParagraphs(address);
}

} // namespace meipi
