// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/officetext.h"

#include "export/addresswords.h"
#include "export/exportfailures.h"
#include "export/pagestyle.h"

#include <QIODevice>

#include <cmath>

namespace meipi {

namespace {

constexpr int deepestOfficeHeading = 6;

OfficeStyle headingStyle(int level)
{
    return static_cast<OfficeStyle>(static_cast<int>(OfficeStyle::Heading1)
                                    + std::clamp(level, 1, deepestOfficeHeading) - 1);
}

QList<OfficeLook> makeLooks()
{
    using namespace pagestyle;
    using S = OfficeStyle;
    QList<OfficeLook> looks{
        {S::Body, "Normal", "Normal", 10.5, false, false, ink, 0, 0, 4},
        {S::Kicker, "MeipiKicker", "Meipi Kicker", 10, true, true, accent, 0, 0, 2, {}, {}, true},
        {S::Title, "Title", "Title", 20, true, true, ink, 0, 0, 6, {}, {}, true},
        {S::Subtitle, "Subtitle", "Subtitle", 9, true, false, quiet, 0, 0, 2}};
    constexpr double sizes[deepestOfficeHeading] = {15, 13, 12, 11, 10.5, 10.5};
    static constexpr const char *keys[deepestOfficeHeading] = {"Heading1", "Heading2", "Heading3",
                                                               "Heading4", "Heading5", "Heading6"};
    static constexpr const char *names[deepestOfficeHeading] = {
        "heading 1", "heading 2", "heading 3", "heading 4", "heading 5", "heading 6"};
    for (int i = 0; i < deepestOfficeHeading; ++i) {
        looks.append({headingStyle(i + 1),
                      keys[i],
                      names[i],
                      sizes[i],
                      true,
                      true,
                      ink,
                      0,
                      i == 0 ? 18.0 : 12.0,
                      4,
                      {},
                      {},
                      true,
                      i + 1});
    }
    looks += {
        {S::Subheading,
         "MeipiSubheading",
         "Meipi Subheading",
         10.5,
         true,
         true,
         ink,
         0,
         8,
         2,
         {},
         {},
         true},
        {S::Remark, "MeipiRemark", "Meipi Remark", 10, true, false, quiet, 0, 2, 4},
        {S::Item, "MeipiItem", "Meipi Item", 10.5, false, false, ink, 14, 0, 2},
        {S::Place, "MeipiPlace", "Meipi Place", 9, true, false, ink, 0, 12, 2, {}, {}, true},
        {S::Quote, "Quote", "Quote", 10.5, false, false, ink, 12, 0, 2, {}, accent},
        {S::Former, "MeipiFormer", "Meipi Former Quote", 9, false, false, quiet, 12, 0, 2},
        {S::Themes, "MeipiThemes", "Meipi Themes", 9, true, false, ink, 12, 0, 4},
        {S::NoteHead,
         "MeipiNoteHead",
         "Meipi Note Head",
         9,
         true,
         false,
         ink,
         18,
         4,
         0,
         panel,
         {},
         true},
        {S::Note, "MeipiNote", "Meipi Note", 9.5, true, false, ink, 18, 0, 0, panel},
        {S::ReplyHead,
         "MeipiReplyHead",
         "Meipi Reply Head",
         9,
         true,
         false,
         ink,
         34,
         2,
         0,
         panel,
         {},
         true},
        {S::Reply, "MeipiReply", "Meipi Reply", 9.5, true, false, ink, 34, 0, 0, panel},
        {S::TableHead, "MeipiTableHead", "Meipi Table Head", 9, true, true, quiet, 0, 2, 2},
        {S::TableText, "MeipiTableText", "Meipi Table Text", 9, true, false, ink, 0, 2, 2},
        {S::TableNumber,
         "MeipiTableNumber",
         "Meipi Table Number",
         9,
         true,
         false,
         ink,
         0,
         2,
         2,
         {},
         {},
         false,
         0,
         true},
        {S::Furniture,
         "MeipiFurniture",
         "Meipi Page Number",
         8,
         true,
         false,
         faint,
         0,
         0,
         0,
         {},
         {},
         false,
         0,
         true},
    };
    return looks;
}

OfficeStyle styleOf(const StoryPart &part)
{
    switch (part.kind) {
    case PartKind::Kicker:
        return OfficeStyle::Kicker;
    case PartKind::Title:
        return OfficeStyle::Title;
    case PartKind::Line:
        return OfficeStyle::Subtitle;
    case PartKind::Heading:
        return headingStyle(part.level);
    case PartKind::Subheading:
        return OfficeStyle::Subheading;
    case PartKind::Remark:
        return OfficeStyle::Remark;
    case PartKind::Item:
        return OfficeStyle::Item;
    case PartKind::Place:
        return OfficeStyle::Place;
    case PartKind::Quote:
        return OfficeStyle::Quote;
    case PartKind::Former:
        return OfficeStyle::Former;
    case PartKind::Themes:
        return OfficeStyle::Themes;
    case PartKind::NoteHead:
        return OfficeStyle::NoteHead;
    case PartKind::NoteText:
        return OfficeStyle::Note;
    case PartKind::ReplyHead:
        return OfficeStyle::ReplyHead;
    case PartKind::ReplyText:
        return OfficeStyle::Reply;
    default:
        return OfficeStyle::Body;
    }
}

} // namespace

const QList<OfficeLook> &officeLooks()
{
    static const QList<OfficeLook> looks = makeLooks();
    return looks;
}

const OfficeLook &lookOf(OfficeStyle style)
{
    return officeLooks()[static_cast<int>(style)];
}

void OfficeStory::hear(const StoryPart &part)
{
    if (part.kind == PartKind::PassageStart || part.kind == PartKind::PassageEnd)
        return;
    if (part.kind == PartKind::Table) {
        m_text.table(part.rows, part.numeric);
        return;
    }
    StoryRuns runs = part.runs;
    if (part.kind == PartKind::Item)
        runs.prepend(
            {part.number > 0 ? QStringLiteral("%1. ").arg(part.number) : QStringLiteral("• ")});
    m_text.paragraph(styleOf(part), runs);
}

QList<StoryRuns> linesOf(const StoryRuns &runs)
{
    QList<StoryRuns> lines(1);
    for (const StoryRun &run : runs) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(StoryRuns());
            StoryRun piece = run;
            piece.text = parts[i];
            if (i > 0)
                piece.swatch.reset();
            if (!piece.text.isEmpty() || piece.swatch)
                lines.last().append(piece);
        }
    }
    return lines;
}

QList<double> columnShares(const QList<QList<StoryRuns>> &rows, const QList<bool> &numeric)
{
    constexpr double narrow = 0.09;
    constexpr qsizetype longest = 60; // characters that still widen a column
    QList<double> weights(numeric.size(), 1);
    for (const QList<StoryRuns> &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype length = 0;
            for (const StoryRun &run : row[column])
                length += run.text.size() + (run.swatch ? 2 : 0);
            weights[column] =
                std::max(weights[column], std::sqrt(double(4 + std::min(length, longest))));
        }
    }
    double rest = 1;
    double sum = 0;
    for (qsizetype column = 0; column < weights.size(); ++column) {
        if (numeric[column])
            rest -= narrow;
        else
            sum += weights[column];
    }
    for (qsizetype column = 0; column < weights.size(); ++column)
        weights[column] = numeric[column] ? narrow : rest * weights[column] / sum;
    return weights;
}

QString runColour(RunLook look)
{
    switch (look) {
    case RunLook::Quiet:
        return pagestyle::quiet.toString();
    case RunLook::Accent:
        return pagestyle::accent.toString();
    case RunLook::Plain:
    case RunLook::Strong:
        break;
    }
    return {};
}

OfficeFacts officeFacts(const NotesReport &report, Word title, const ExportWords &words,
                        const ExportOptions &options)
{
    return {pageTitle(report, title, words), words.joined(report.authors),
            words.isChinese() ? QStringLiteral("zh") : QStringLiteral("en"),
            options.date.value_or(report.lastChange)};
}

Result<Done> writeParts(const QList<OfficePart> &parts, QIODevice &out)
{
    ZipWriter zip;
    for (const OfficePart &part : parts) {
        if (auto added = zip.add(part.name, part.bytes, part.packing); !added)
            return added;
    }
    const Result<QByteArray> file = zip.finish();
    if (!file)
        return tl::unexpected(file.error());
    return writeAll(out, *file);
}

} // namespace meipi
