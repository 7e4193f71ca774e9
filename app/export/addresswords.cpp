// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/addresswords.h"

#include "export/markdowntext.h"
#include "project/sectioncitation.h"

#include <QRegularExpression>

namespace meipi {

namespace {

QList<OutlineNode> chainTo(const ReportDocument &document, qsizetype section)
{
    QList<OutlineNode> chain;
    for (qsizetype at = section; at >= 0; at = document.sections[at].parent) {
        const ReportSection &row = document.sections[at];
        OutlineNode node;
        node.kind = row.kind;
        node.ordinal = row.ordinal;
        node.label = row.label;
        node.title = row.title;
        chain.prepend(node);
    }
    return chain;
}

} // namespace

QString printedAddress(const Address &address, const ExportWords &words)
{
    const qsizetype part = address.path.lastIndexOf(u':') + 1;
    const QStringView step = QStringView(address.path).sliced(part);
    if (step == u"front")
        return address.path.first(part) + words(Word::FrontMatter);
    if (step == u"back")
        return address.path.first(part) + words(Word::BackMatter);
    return shownPath(address);
}

QString numberOf(const Address &address)
{
    const bool isNamed = address.path.endsWith(QLatin1String("front"))
        || address.path.endsWith(QLatin1String("back"));
    return isNamed ? QString() : address.path;
}

QString addressInWords(const NotesReport &report, const ReportPassage &passage,
                       const ExportWords &words)
{
    return SectionWords(report, words).of(passage);
}

SectionWords::SectionWords(const NotesReport &report, const ExportWords &words)
    : m_report(report), m_words(words)
{
}

const QString &SectionWords::chain(qsizetype document, qsizetype section) const
{
    const ReportDocument &row = m_report.documents[document];
    QString &words = m_chains[{document, section}];
    if (words.isNull()) {
        words = m_words.isChinese()
            ? chineseSteps(chainTo(row, section)).join(QString())
            : englishSteps(chainTo(row, section)).join(QStringLiteral(", "));
    }
    return words;
}

QString SectionWords::of(const ReportPassage &passage) const
{
    if (passage.section < 0)
        return {};
    const ReportSection &row = m_report.documents[passage.document].sections[passage.section];
    if (row.kind != OutlineNode::Kind::Measure)
        return onOneLine(chain(passage.document, passage.section));
    // Measures are many, and all that tells them apart is the last step.
    const QString above = row.parent < 0 ? QString() : chain(passage.document, row.parent);
    if (m_words.isChinese())
        return onOneLine(above + chineseMeasure(row.ordinal));
    return onOneLine(row.parent < 0 ? englishMeasure(row.ordinal)
                                    : above + u", "_qs + englishMeasure(row.ordinal));
}

QString printedParagraphs(const Address &address, const ExportWords &words)
{
    if (address.firstParagraph <= 0)
        return {};
    if (address.lastParagraph <= address.firstParagraph)
        return words.phrase(Phrase::Paragraph, address.firstParagraph);
    return words.phrase(Phrase::Paragraphs, address.firstParagraph, address.lastParagraph);
}

QString printedParagraphsShort(const Address &address, const ExportWords &words)
{
    if (words.isChinese() || address.firstParagraph <= 0)
        return printedParagraphs(address, words);
    return QStringLiteral("para. %1").arg(address.firstParagraph);
}

QString headingOf(const ReportSection &section, const ExportWords &words)
{
    const QString printed =
        onOneLine(headingLine(section.label.trimmed(), section.title.trimmed()));
    switch (section.kind) {
    case OutlineNode::Kind::Front:
        return printed.isEmpty() ? words(Word::FrontMatter) : printed;
    case OutlineNode::Kind::Back:
        return printed.isEmpty() ? words(Word::BackMatter) : printed;
    case OutlineNode::Kind::Part:
        return printed.isEmpty() ? words(Word::Annex) : printed;
    case OutlineNode::Kind::Section:
    case OutlineNode::Kind::Measure:
        break;
    }
    return printed.isEmpty() ? words(Word::Section) + u' ' + section.address.path : printed;
}

QString headingOf(const NotesReport &report, const NoteGroup &group, const ExportWords &words)
{
    switch (group.kind) {
    case NoteGroup::Kind::Project:
        return words(Word::MemoNotes);
    case NoteGroup::Kind::Document:
        return onOneLine(report.documents[group.document].title);
    case NoteGroup::Kind::Section:
        return headingOf(report.documents[group.document].sections[group.section], words);
    case NoteGroup::Kind::Theme:
        return onOneLine(report.themes[group.theme].name);
    case NoteGroup::Kind::Unthemed:
        return words(Word::Unthemed);
    case NoteGroup::Kind::Unplaced:
        return words(Word::Unplaced);
    case NoteGroup::Kind::Named:
        return onOneLine(group.name);
    case NoteGroup::Kind::Memos:
        break;
    }
    return words(Word::OtherNotes);
}

QString placeOf(const NotesReport &report, const ReportMemo &memo, const ExportWords &words)
{
    switch (memo.kind) {
    case NoteTarget::Kind::Document:
        return words(Word::Document) + words.colon()
            + onOneLine(report.documents[memo.document].title);
    case NoteTarget::Kind::Section: {
        const ReportSection &section = report.documents[memo.document].sections[memo.section];
        return onOneLine(numberOf(section.address) + u' ' + headingOf(section, words));
    }
    case NoteTarget::Kind::Theme:
        return words(Word::Theme) + words.colon() + onOneLine(report.themes[memo.theme].path);
    case NoteTarget::Kind::Project:
    case NoteTarget::Kind::Highlight:
        break;
    }
    return words(Word::Project);
}

bool hasRecommendations(const ReportDocument &document)
{
    static const QRegularExpression point(
        QStringLiteral("^[^\\p{L}\\p{N}]*(建议|[Rr]ecommendation)?"
                       "[\\s\\d０-９〇零一二三四五六七八九十百①-⑳㈠-㈩]+[^\\p{L}\\p{N}]*$"));
    return std::any_of(document.recommendations.cbegin(), document.recommendations.cend(),
                       [&document](qsizetype section) {
                           return point.match(document.sections[section].label).hasMatch();
                       });
}

Word titleOf(ExportOptions::Kind kind)
{
    return kind == ExportOptions::Kind::Memo ? Word::Memo : Word::AllNotes;
}

QString pageTitle(const NotesReport &report, Word kind, const ExportWords &words)
{
    const QString title = onOneLine(report.title);
    return title.isEmpty() ? words(kind) : title;
}

QString linkTo(const NotesReport &report, const ReportPassage &passage)
{
    const QString &source = report.documents[passage.document].sourceHash;
    return source.isEmpty() ? QString() : passageLink(source, passage.id);
}

QString printedDate(Timestamp time)
{
    QString text = time.toString();
    text.truncate(10);
    return text;
}

} // namespace meipi
