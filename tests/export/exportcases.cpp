// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportcases.h"

#include "outline/outlinefinder.h"
#include "project/documentedits.h"
#include "project/themeedits.h"

namespace meipi::test {

namespace {

using Kind = ExportOptions::Kind;
using GroupBy = ExportOptions::GroupBy;

QString proposal()
{
    return u"关于建设智慧乡镇的建议\n"
           "2023年，全县12个乡镇中有3个通了光纤。群众盼望已久。\n"
           "为此建议：\n"
           "一、完善网络设施\n"
           "建设覆盖各村的光纤网络，2027年底前完成。支持企业以“建养一体”方式参与。\n"
           "二、培养数字人才\n"
           "每年培训基层干部500人次；在中学开设编程课程。\n"
           "三、健全管理制度\n"
           "制定数据管理办法，明确责任部门。\n"_qs;
}

ExportOptions options(Kind kind, GroupBy groupBy, const QString &language = u"zh"_qs)
{
    ExportOptions chosen;
    chosen.kind = kind;
    chosen.groupBy = groupBy;
    chosen.language = language;
    return chosen;
}

ProjectSnapshot awkwardProject()
{
    ProjectBuilder builder;
    builder.title(u"标题: \"引\" # 与\n---\n换行"_qs);
    builder.document(u"1. 第一条：*星号* _下划_ `码` <b>粗</b> [链](http://a) | 竖线\n"
                     "- 列表 #标签 $x$ ~~删~~ ==亮== ^m-12345678\n"
                     "    缩进四格\n\n\n　　全角缩进 📌 &amp; 90%%以上\n"_qs,
                     u"怪 \"名\".txt"_qs);
    builder.highlight(u"1. 第一条：*星号* _下划_ `码` <b>粗</b> [链](http://a) | 竖线"_qs,
                      {u"算力\\/网络"_qs, u"2025"_qs, u"open data/第 1 层"_qs});
    builder.note(u"# 不是标题\n- 不是列表\n\n1. 也不是\n\n\n---\n> 不是引文 {{title}}"_qs,
                 NoteStatus::Objection);
    builder.highlight(u"- 列表 #标签 $x$ ~~删~~ ==亮== ^m-12345678\n    缩进四格\n\n\n　　全角缩进"
                      " 📌 &amp; 90%%以上"_qs,
                      {u"算力-网络"_qs});
    builder.note(u"[[建议五]] https://example.org/a_b?c=1。\n<!-- meipi:keep -->"_qs);
    return builder.snapshot();
}

ProjectSnapshot severalDocuments()
{
    ProjectBuilder builder = readProposal();
    builder.title(u"两份文件比较"_qs);
    builder.document(u"没有编号的说明。\n第二段说明里有一句话。\n"_qs, u"说明.txt"_qs);
    builder.highlight(u"第二段说明"_qs, {u"制度"_qs}).note(u"与建议第三条一致。"_qs);
    builder.noteOn(NoteTarget(builder.documentId()), u"来源待核。"_qs, NoteStatus::ToDo);
    return builder.snapshot();
}

// In a revised text one highlight has been edited, one could stand in two places, one has gone.
ProjectSnapshot unplacedHighlights()
{
    ProjectBuilder builder = readProposal();
    const HighlightId edited = builder.snapshot().highlights(builder.documentId()).all()[2].id;
    builder.highlight(u"明确责任部门"_qs).note(u"哪个部门？"_qs, NoteStatus::Question);
    const HighlightId ambiguous = builder.highlightId();
    QString revised = proposal();
    revised.replace(u"在中学开设编程课程。"_qs, u"另行安排。"_qs);
    revised.replace(u"每年培训"_qs, u"三年培训"_qs);
    const DocumentSource source = sourceOf(revised, u"proposal.txt"_qs, findOutline(Text(revised)));
    builder.perform(
        reopenDocument(builder.snapshot(), builder.context(), builder.documentId(), source));

    ProjectSnapshot project = builder.snapshot();
    project.setText(source.textHash, source.text);
    const auto place = [&project](const HighlightId &highlight, TextRange range,
                                  PlacementState state) {
        const Placement before = *project.placement(highlight);
        Placement after = before;
        after.range = range;
        after.state = state;
        Change change;
        change.update(before, after);
        project.apply(change);
    };
    const qsizetype start = revised.indexOf(u"三年培训"_qs);
    place(edited, {start, start + 13}, PlacementState::Edited);
    place(ambiguous, {}, PlacementState::Ambiguous);
    return project;
}

} // namespace

ProjectBuilder readProposal()
{
    ProjectBuilder builder;
    builder.as(u"甲"_qs);
    builder.theme(u"设施"_qs, Colour{0x3377cc}).theme(u"人才"_qs, Colour{0xdd7722});
    builder.theme(u"设施/光纤"_qs, Colour{0x22aa88});
    builder.document(proposal());
    builder.highlight(u"全县12个乡镇中有3个通了光纤"_qs, {u"设施/光纤"_qs});
    builder.note(u"数字出自哪一年的统计？"_qs, NoteStatus::Question).starred();
    builder.as(u"乙"_qs).reply(u"县统计公报，2023年。"_qs).as(u"甲"_qs);
    builder.highlight(u"建设覆盖各村的光纤网络，2027年底前完成。"_qs,
                      {u"设施/光纤"_qs, u"设施"_qs});
    builder.note(u"资金没有着落。\n建议表述：由省级财政专项支持。"_qs, NoteStatus::Objection)
        .starred();
    builder.note(u"自己看的。"_qs).keptPrivate();
    builder.highlight(u"每年培训基层干部500人次"_qs, {u"人才"_qs});
    builder.note(u"联系人社局核对。"_qs, NoteStatus::ToDo).done();
    builder.highlight(u"编程课程"_qs);
    builder.summary(u"1"_qs, u"光纤到村"_qs).summary(u"1.1"_qs, u"2027年底前建成光纤网络"_qs);
    builder.read(u"1"_qs).read(u"2"_qs, ReadingState::Settled);
    builder.noteOn(NoteTarget(), u"1. 三条建议可行。\n2. 缺资金与责任部门。"_qs).starred();
    builder.noteOn(NoteTarget(), u"第三点想法。\n第四点想法。"_qs);
    builder.noteOn(NoteTarget(builder.documentId()), u"据新闻稿。"_qs, NoteStatus::Evidence);
    builder.noteOn(NoteTarget(builder.sectionId(u"2.2"_qs)), u"与教育局会商。"_qs,
                   NoteStatus::ToDo);
    builder.noteOn(NoteTarget(builder.themeId(u"人才"_qs)), u"含干部与学生。"_qs);
    builder.perform(
        defineTheme(builder.snapshot(), builder.themeId(u"设施"_qs), u"看得见的投入。"_qs));
    return builder;
}

QList<ExportCase> exportCases()
{
    ProjectBuilder noHighlights;
    noHighlights.document(proposal());
    ProjectBuilder noSections;
    noSections.document(u"第一段文字。\n\n第三段文字，没有编号。"_qs, u"说明.txt"_qs);
    noSections.highlight(u"没有编号"_qs, {u"形式"_qs}).note(u"确实。"_qs);
    ExportOptions withPrivate = options(Kind::AllNotes, GroupBy::Section);
    withPrivate.includePrivate = true;
    const ProjectSnapshot read = readProposal().snapshot();
    return {
        {u"by-section"_qs, read, options(Kind::AllNotes, GroupBy::Section)},
        {u"by-theme"_qs, read, options(Kind::AllNotes, GroupBy::Theme)},
        {u"by-document"_qs, read, options(Kind::AllNotes, GroupBy::Document)},
        {u"in-english"_qs, read, options(Kind::AllNotes, GroupBy::Section, u"en"_qs)},
        {u"with-private-notes"_qs, read, withPrivate},
        {u"memo"_qs, read, options(Kind::Memo, GroupBy::Section)},
        {u"memo-in-english"_qs, read, options(Kind::Memo, GroupBy::Section, u"en"_qs)},
        {u"empty-project"_qs, {}, options(Kind::AllNotes, GroupBy::Section)},
        {u"memo-of-empty-project"_qs, {}, options(Kind::Memo, GroupBy::Section)},
        {u"no-highlights"_qs, noHighlights.snapshot(), options(Kind::AllNotes, GroupBy::Section)},
        {u"memo-without-highlights"_qs, noHighlights.snapshot(),
         options(Kind::Memo, GroupBy::Section)},
        {u"no-sections"_qs, noSections.snapshot(), options(Kind::AllNotes, GroupBy::Section)},
        {u"several-documents"_qs, severalDocuments(), options(Kind::AllNotes, GroupBy::Section)},
        {u"several-documents-by-theme"_qs, severalDocuments(),
         options(Kind::AllNotes, GroupBy::Theme)},
        {u"memo-of-several-documents"_qs, severalDocuments(),
         options(Kind::Memo, GroupBy::Section)},
        {u"without-a-place"_qs, unplacedHighlights(), options(Kind::AllNotes, GroupBy::Section)},
        {u"awkward-characters"_qs, awkwardProject(), options(Kind::AllNotes, GroupBy::Section)},
    };
}

ProjectSnapshot manyHighlights(int count)
{
    QString text = u"通用文本\n"_qs;
    for (int section = 0; section * 100 < count; ++section) {
        text += u"第%1条　标题\n"_qs.arg(section + 1);
        for (int i = 0; i < 100; ++i)
            text += u"第%1句说明一件具体的事情，并给出理由与数据。"_qs.arg(section * 100 + i);
        text += u'\n';
    }
    ProjectBuilder builder;
    builder.theme(u"甲"_qs).theme(u"乙"_qs).document(text);
    Change change;
    const ThemeId themes[] = {builder.themeId(u"甲"_qs), builder.themeId(u"乙"_qs)};
    const DocumentId document = builder.documentId();
    const VersionId version = builder.snapshot().find(document)->currentVersion;
    qsizetype at = 0;
    for (int i = 0; i < count; ++i) {
        const QString quote = u"第%1句说明一件具体的事情"_qs.arg(i);
        at = text.indexOf(quote, at);
        Highlight row;
        row.id = HighlightId::create();
        row.document = document;
        row.version = version;
        row.range = {at, at + quote.size()};
        row.quote = quote;
        row.author = builder.authorId();
        row.created = Timestamp{1767323045000 + i};
        const auto add = [&change](const auto &added) {
            change.append(RowChange<std::decay_t<decltype(added)>>{std::nullopt, added});
        };
        add(row);
        add(Placement{PlacementId::create(), row.id, version, row.range, PlacementState::Placed});
        add(Coding{CodingId::create(), row.id, themes[i % 2], row.author, row.created});
        if (i % 3 == 0) {
            Note note;
            note.id = NoteId::create();
            note.target = NoteTarget(row.id);
            note.text = u"第%1条批注，写得稍长一些，看看排版。"_qs.arg(i);
            note.author = row.author;
            note.created = row.created;
            add(note);
        }
    }
    builder.perform(change);
    return builder.snapshot();
}

QStringList quotesOf(const ProjectSnapshot &project)
{
    QStringList quotes;
    for (const Highlight &row : project.rows<Highlight>())
        quotes.append(row.quote);
    quotes.sort();
    return quotes;
}

QStringList notesOf(const ProjectSnapshot &project)
{
    QStringList notes;
    for (const Note &row : project.rows<Note>()) {
        if (!row.isPrivate)
            notes.append(row.text);
    }
    notes.sort();
    return notes;
}

} // namespace meipi::test
