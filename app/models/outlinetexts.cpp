// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outlinetexts.h"

#include "models/outlinemodel.h"
#include "outline/evidence.h"
#include "project/address.h"
#include "project/measurerows.h"
#include "text/shortened.h"

namespace meipi {

namespace {

using Kind = OutlineNode::Kind;

constexpr qsizetype longestTip = 300; // UTF-16 code units of a measure's text

Address placeOf(const ProjectSnapshot &project, const Section &section)
{
    Address address;
    const SectionTree &tree = project.sections(section.version);
    const int node = tree.nodeOf(section.id);
    if (node < 0)
        return address;
    const QList<OutlineNode> &nodes = tree.outline().nodes();
    address.path = tree.outline().path(node);
    for (int at = node; at >= 0; at = nodes[at].parent) {
        if (nodes[at].kind == Kind::Section)
            address.topLabel = nodes[at].label;
    }
    return address;
}

QString titleOf(const ProjectSnapshot &project, const Section &section)
{
    if (!section.title.isEmpty() || !section.label.isEmpty())
        return section.title;
    if (section.kind == Kind::Part)
        return OutlineModel::tr("Annex");
    return shownPath(placeOf(project, section));
}

// A measure shows its number, as nothing is printed before it.
QString lineOf(const ProjectSnapshot &project, const Section &section)
{
    const bool isMeasure = section.kind == Kind::Measure;
    const QString number = isMeasure ? shownPath(placeOf(project, section)) : section.label;
    return headingLine(number, titleOf(project, section));
}

QStringList themeNames(const QModelIndex &index, const ProjectSnapshot &project)
{
    QStringList names;
    const auto themes = index.data(OutlineModel::ThemeCountsRole).value<QList<MarkedTheme>>();
    for (const MarkedTheme &each : themes)
        names.append(
            OutlineModel::tr("%1 (%2)").arg(project.themePath(each.theme)).arg(each.highlights));
    return names;
}

QStringList facts(const QModelIndex &index, const Section &section, const ProjectSnapshot &project)
{
    QStringList lines;
    const auto state = static_cast<ReadingState>(index.data(OutlineModel::ReadingRole).toInt());
    lines.append(section.setAside ? OutlineModel::tr("Set aside: no measure") : readingWord(state));
    const double share = index.data(OutlineModel::ShareRole).toDouble();
    lines.append(share > 0 ? OutlineModel::tr("%1% highlighted").arg(qMax(1, qRound(share * 100)))
                           : OutlineModel::tr("Nothing highlighted"));
    if (const QStringList names = themeNames(index, project); !names.isEmpty())
        lines.append(OutlineModel::tr("Themes: %1").arg(names.join(OutlineModel::tr(", "))));
    if (const int notes = index.data(OutlineModel::NotesRole).toInt(); notes > 0)
        lines.append(OutlineModel::tr("%n notes", nullptr, notes));
    if (!section.summary.isEmpty())
        lines.append(OutlineModel::tr("Summary: %1").arg(section.summary));
    if (const QString why = evidenceWords(section.evidence, section.confidence); !why.isEmpty())
        lines.append(OutlineModel::tr("In the outline as: %1").arg(why));
    return lines;
}

QString tip(const QModelIndex &index, const Section &section, const ProjectSnapshot &project)
{
    QString head = lineOf(project, section);
    if (section.kind == Kind::Measure) {
        const QString text =
            shortened(project.text(section.version).view(section.range).toString(), longestTip);
        head = QString(shownPath(placeOf(project, section)) + u' ' + text).trimmed();
    }
    // As rich text long lines wrap; what the document says is not markup.
    QString html = u"<p>"_qs + head.toHtmlEscaped() + u"</p><p>"_qs;
    return html
        + facts(index, section, project).join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_qs)
        + u"</p>"_qs;
}

} // namespace

QString readingWord(ReadingState state)
{
    switch (state) {
    case ReadingState::Unread:
        return OutlineModel::tr("Unread");
    case ReadingState::Read:
        return OutlineModel::tr("Read");
    case ReadingState::Settled:
        return OutlineModel::tr("Settled");
    }
    return {};
}

QVariant outlineText(const QModelIndex &index, const Section &section, int role,
                     const ProjectSnapshot &project)
{
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(project, section);
    case Qt::AccessibleTextRole:
        return QString(lineOf(project, section) + u"; "_qs
                       + facts(index, section, project).join(u"; "_qs));
    case Qt::ToolTipRole:
        return tip(index, section, project);
    case OutlineModel::KindRole:
        return static_cast<int>(section.kind);
    case OutlineModel::NumberRole:
        return shownPath(placeOf(project, section));
    case OutlineModel::TitleRole:
        return titleOf(project, section);
    case OutlineModel::SummaryRole:
    case Qt::EditRole:
        return section.summary;
    case OutlineModel::SetAsideRole:
        return section.setAside;
    case OutlineModel::ByHandRole:
        return section.evidence == byHand();
    default:
        return {};
    }
}

} // namespace meipi
