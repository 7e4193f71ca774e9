// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatedata.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "project/fields.h"

namespace meipi {

namespace {

constexpr int deepestHeading = 6; // in Markdown

mustache::data flag(bool isSet)
{
    return mustache::data(isSet);
}

QString blockId(const QUuid &uuid)
{
    return u"m-"_qs + uuid.toString(QUuid::WithoutBraces).first(8);
}

// A tag a theme, made unlike those before it: 甲/乙 in one name and 甲 over 乙 are not the same.
QStringList tagsOf(const QList<ReportTheme> &themes)
{
    QStringList tags;
    QHash<QString, int> uses;
    for (const ReportTheme &theme : themes) {
        QString tag = tagOf(theme.path);
        if (tag.isEmpty())
            tag = u"t-"_qs + theme.id.toString().first(8);
        const int use = ++uses[tag.toCaseFolded()];
        tags.append(use == 1 ? tag : QStringLiteral("%1-%2").arg(tag).arg(use));
    }
    return tags;
}

} // namespace

void setText(mustache::data &data, const char *name, const QString &text)
{
    data[name] = text.isEmpty() ? flag(false) : mustache::data(text.toStdString());
}

void setNumber(mustache::data &data, const char *name, qint64 number)
{
    data[name] = mustache::data(std::to_string(number));
}

TemplateData::TemplateData(const ProjectSnapshot &project, const NotesReport &report,
                           const ExportOptions &options)
    : m_project(project), m_report(report), m_options(options), m_words(options.language),
      m_tags(tagsOf(report.themes))
{
}

mustache::data TemplateData::theme(qsizetype theme) const
{
    const ReportTheme &row = m_report.themes[theme];
    mustache::data data;
    setText(data, "path", row.path);
    setText(data, "name", onOneLine(row.name));
    setText(data, "tag", m_tags[theme]);
    data["tagDiffers"] = flag(m_tags[theme] != row.path);
    setText(data, "colour", row.colour.toString());
    setText(data, "definition", row.definition);
    setNumber(data, "depth", row.depth);
    setNumber(data, "highlightCount", row.passages.size());
    setNumber(data, "highlightCountWithin", row.passagesWithin);
    data["isUsed"] = flag(row.passagesWithin > 0 || !row.notes.isEmpty());
    return data;
}

mustache::data TemplateData::note(const ReportNote &note) const
{
    mustache::data data;
    setText(data, "text", note.text);
    setText(data, "status", m_words.status(note.status));
    setText(data, "statusKey", keyOf(note.status));
    data["isStarred"] = flag(note.starred);
    data["isPrivate"] = flag(note.isPrivate);
    data["isDone"] = flag(note.done);
    setText(data, "author", onOneLine(note.author));
    setText(data, "date", printedDate(note.created));
    setText(data, "created", note.created.toString());
    setText(data, "modified", note.modified.toString());
    setText(data, "blockId", blockId(note.id.uuid()));
    data["replies"] = notes(note.replies);
    return data;
}

mustache::data TemplateData::notes(const QList<ReportNote> &notes) const
{
    mustache::list list;
    for (const ReportNote &each : notes)
        list.push_back(note(each));
    return mustache::data(list);
}

// #算力 #法律/准入, and the theme itself where its tag could not be spelt like it.
QString TemplateData::tagsLine(const QList<qsizetype> &themes) const
{
    QStringList items;
    for (const qsizetype theme : themes) {
        const QString path = onOneLine(m_report.themes[theme].path);
        QString item = u'#' + m_tags[theme];
        if (m_tags[theme] != path)
            item += m_words.bracketed(markdownEscaped(path));
        items.append(item);
    }
    return items.join(u' ');
}

// 第三条建议第2项（第17段）
QString TemplateData::referenceOf(const ReportPassage &passage) const
{
    const QString place = addressInWords(m_report, passage, m_words);
    QString paragraphs = printedParagraphs(passage.address, m_words);
    if (place.isEmpty())
        return paragraphs;
    return paragraphs.isEmpty() ? place : place + m_words.bracketed(paragraphs);
}

mustache::data TemplateData::passage(qsizetype passage, bool isFirst) const
{
    const ReportPassage &row = m_report.passages[passage];
    const ReportDocument &document = m_report.documents[row.document];
    mustache::data data;
    setText(data, "quote", row.quote);
    setText(data, "formerQuote", row.formerQuote);
    setText(data, "path", row.address.path);
    setText(data, "number", numberOf(row.address));
    setText(data, "address", printedAddress(row.address, m_words));
    setText(data, "addressInWords", addressInWords(m_report, row, m_words));
    setText(data, "paragraphs", printedParagraphs(row.address, m_words));
    setText(data, "reference", referenceOf(row));
    setText(data, "citation",
            row.hasPlace() ? citation(m_project, document.id, row.range, m_options.language)
                           : QString());
    setText(data, "documentTitle", onOneLine(document.title));
    setText(data, "link", passageLink(m_project, row.id));
    setText(data, "blockId", isFirst ? blockId(row.id.uuid()) : QString());
    setText(data, "id", row.id.toString());
    setText(data, "stateKey", keyOf(row.state));
    data["hasPlace"] = flag(row.hasPlace());
    setText(data, "whyUnplaced",
            row.hasPlace() ? QString()
                           : m_words(row.state == PlacementState::Ambiguous ? Word::Ambiguous
                                                                            : Word::Orphaned));
    setText(data, "author", onOneLine(row.author));
    setText(data, "date", printedDate(row.created));
    setText(data, "created", row.created.toString());
    setText(data, "modified", row.modified.toString());
    mustache::list themes;
    for (const qsizetype each : row.themes)
        themes.push_back(theme(each));
    data["themes"] = mustache::data(themes);
    setText(data, "tagsLine", tagsLine(row.themes));
    QStringList paths;
    for (const qsizetype each : row.themes)
        paths.append(onOneLine(m_report.themes[each].path));
    setText(data, "themesLine", m_words.joined(paths));
    data["hasThemes"] = flag(!paths.isEmpty());
    data["notes"] = notes(row.notes);
    return data;
}

mustache::data TemplateData::section(const ReportDocument &document, qsizetype section) const
{
    const ReportSection &row = document.sections[section];
    mustache::data data;
    setText(data, "label", onOneLine(row.label));
    setText(data, "title", onOneLine(row.title));
    setText(data, "heading", headingOf(row, m_words));
    setText(data, "path", row.address.path);
    setText(data, "number", numberOf(row.address));
    setText(data, "address", printedAddress(row.address, m_words));
    setText(data, "summary", row.summary);
    setNumber(data, "measureCount", row.measureCount);
    setNumber(data, "highlightCount", row.passageCount);
    setNumber(data, "noteCount", row.noteCount);
    data["isMarked"] = flag(row.passageCount > 0);
    data["isRead"] = flag(row.isRead);
    QStringList counts;
    mustache::list themes;
    for (const ThemeCount &each : row.themes) {
        counts.append(QStringLiteral("%1 %2")
                          .arg(onOneLine(m_report.themes[each.theme].name))
                          .arg(each.passages));
        mustache::data item = theme(each.theme);
        setNumber(item, "count", each.passages);
        themes.push_back(std::move(item));
    }
    setText(data, "themesLine", m_words.joined(counts));
    data["themes"] = mustache::data(themes);
    return data;
}

mustache::data TemplateData::document(qsizetype document) const
{
    const ReportDocument &row = m_report.documents[document];
    mustache::data data;
    setNumber(data, "number", row.number);
    setText(data, "title", onOneLine(row.title));
    setText(data, "name", onOneLine(row.name));
    setText(data, "hash", row.sourceHash);
    setText(data, "link",
            row.sourceHash.isEmpty() ? QString() : u"meipi://document/"_qs + row.sourceHash);
    setNumber(data, "highlightCount", row.passages.size());
    setNumber(data, "measureCount", row.measureCount);
    setNumber(data, "recommendationCount", row.recommendations.size());
    setText(data, "recommendationWord",
            m_words(hasRecommendations(row) ? Word::Recommendation : Word::Section));
    mustache::list rows;
    for (const qsizetype each : row.recommendations)
        rows.push_back(section(row, each));
    data["recommendations"] = mustache::data(rows);
    data["hasRecommendations"] = flag(!row.recommendations.isEmpty());
    return data;
}

mustache::data TemplateData::memo(const ReportMemo &memo, bool isNamed) const
{
    mustache::data data;
    setText(data, "place", placeOf(m_report, memo, m_words));
    data["isNamed"] = flag(isNamed);
    setText(data, "targetKey", keyOf(memo.kind));
    data["notes"] = notes(notesOf(m_report, memo));
    return data;
}

// Title 1, then the groups; a lone document has the page's title for its own.
int TemplateData::levelOf(const NoteGroup &group) const
{
    const bool lone = m_report.documents.size() == 1;
    const int level = group.depth + (group.kind == NoteGroup::Kind::Section && lone ? 1 : 2);
    return std::min(level, deepestHeading);
}

mustache::data TemplateData::group(const NoteGroup &group, QSet<qsizetype> &seen) const
{
    mustache::data data;
    const bool isLoneDocument =
        group.kind == NoteGroup::Kind::Document && m_report.documents.size() == 1;
    setText(data, "heading", isLoneDocument ? QString() : headingOf(m_report, group, m_words));
    setText(data, "marks", QString(levelOf(group), u'#'));
    setNumber(data, "level", levelOf(group));
    const bool isSection = group.kind == NoteGroup::Kind::Section;
    mustache::list summaries;
    for (const qsizetype each : group.summaries)
        summaries.push_back(section(m_report.documents[group.document], each));
    data["summaries"] = mustache::data(summaries);
    const bool isTheme = group.kind == NoteGroup::Kind::Theme;
    data["section"] =
        isSection ? section(m_report.documents[group.document], group.section) : flag(false);
    data["theme"] = isTheme ? theme(group.theme) : flag(false);
    data["isUnplaced"] = flag(group.kind == NoteGroup::Kind::Unplaced);
    mustache::list memos;
    for (const ReportMemo &each : group.memos)
        memos.push_back(memo(each, namesTarget(group, each)));
    data["memos"] = mustache::data(memos);
    const bool saysDocument = m_report.documents.size() > 1
        && group.kind != NoteGroup::Kind::Section && group.kind != NoteGroup::Kind::Document;
    mustache::list passages;
    for (const qsizetype each : group.passages) {
        passages.push_back(passage(each, !seen.contains(each)));
        passages.back()["saysDocument"] = flag(saysDocument);
        seen.insert(each);
    }
    data["passages"] = mustache::data(passages);
    return data;
}

QStringList TemplateData::tags() const
{
    QStringList used;
    for (qsizetype theme = 0; theme < m_tags.size(); ++theme) {
        if (!m_report.themes[theme].passages.isEmpty())
            used.append(m_tags[theme]);
    }
    return used;
}

QString TemplateData::countsLine() const
{
    QStringList items;
    if (m_report.documents.size() > 1)
        items.append(m_words.phrase(Phrase::Documents, m_report.documents.size()));
    items.append(m_words.phrase(Phrase::Highlights, m_report.passages.size()));
    items.append(m_words.phrase(Phrase::Notes, m_report.noteCount));
    if (m_report.keyNoteCount > 0)
        items.append(m_words.phrase(Phrase::KeyNotes, m_report.keyNoteCount));
    if (m_report.openQuestionCount > 0)
        items.append(m_words.phrase(Phrase::OpenQuestions, m_report.openQuestionCount));
    if (m_report.openTaskCount > 0)
        items.append(m_words.phrase(Phrase::OpenTasks, m_report.openTaskCount));
    return items.join(QStringLiteral(" · "));
}

// What templates say in the export's language.
mustache::data TemplateData::words() const
{
    static const QList<std::pair<const char *, Word>> names{
        {"memo", Word::Memo},
        {"allNotes", Word::AllNotes},
        {"overview", Word::Overview},
        {"coreJudgements", Word::CoreJudgements},
        {"byRecommendation", Word::ByRecommendation},
        {"keyNotes", Word::KeyNotes},
        {"questionsAndTasks", Word::QuestionsAndTasks},
        {"notCovered", Word::NotCovered},
        {"readerRemarks", Word::ReaderRemarks},
        {"document", Word::Document},
        {"recommendation", Word::Recommendation},
        {"section", Word::Section},
        {"measures", Word::Measures},
        {"theme", Word::Theme},
        {"themes", Word::Themes},
        {"highlights", Word::Highlights},
        {"notes", Word::Notes},
        {"summary", Word::Summary},
        {"definition", Word::Definition},
        {"proposedWording", Word::ProposedWording},
        {"done", Word::DoneTask},
        {"keyNote", Word::KeyNote},
        {"private", Word::Private},
        {"reply", Word::Reply},
        {"notMarked", Word::NotMarked},
        {"editedSince", Word::EditedSince},
        {"what", Word::What},
        {"where", Word::Where},
        {"who", Word::Who},
        {"state", Word::State},
        {"stance", Word::Stance},
        {"deadline", Word::Deadline},
        {"openQuestions", Word::OpenQuestions},
        {"backToPassage", Word::BackToPassage},
        {"nothing", Word::Nothing},
        {"number", Word::Number},
        {"source", Word::Source},
        {"progress", Word::Progress},
    };
    mustache::data data;
    for (const auto &[name, word] : names)
        setText(data, name, m_words(word));
    return data;
}

mustache::data TemplateData::head() const
{
    const Timestamp date = m_options.date.value_or(m_report.lastChange);
    mustache::data data;
    setText(data, "title", pageTitle(m_report, titleOf(m_options.kind), m_words));
    setText(data, "date", printedDate(date));
    setText(data, "language", m_words.isChinese() ? u"zh"_qs : u"en"_qs);
    setText(data, "counts", countsLine());
    setText(data, "colon", m_words.colon());
    data["words"] = words();
    setNumber(data, "documentCount", m_report.documents.size());
    setNumber(data, "highlightCount", m_report.passages.size());
    setNumber(data, "noteCount", m_report.noteCount);
    setNumber(data, "keyNoteCount", m_report.keyNoteCount);
    setNumber(data, "openTaskCount", m_report.openTaskCount);
    setNumber(data, "openQuestionCount", m_report.openQuestionCount);
    data["severalDocuments"] = flag(m_report.documents.size() > 1);
    data["severalAuthors"] = flag(m_report.authors.size() > 1);
    mustache::list authors;
    for (const QString &author : m_report.authors)
        authors.push_back(mustache::data(onOneLine(author).toStdString()));
    data["authors"] = mustache::data(authors);
    mustache::list used;
    const QStringList names = tags();
    for (const QString &tag : names)
        used.push_back(mustache::data(tag.toStdString()));
    data["tags"] = mustache::data(used);
    mustache::list themes;
    for (qsizetype each = 0; each < m_report.themes.size(); ++each)
        themes.push_back(theme(each));
    data["themes"] = mustache::data(themes);
    mustache::list documents;
    for (qsizetype each = 0; each < m_report.documents.size(); ++each)
        documents.push_back(document(each));
    data["documents"] = mustache::data(documents);
    return data;
}

mustache::data TemplateData::all(const QList<NoteGroup> &groups, Progress &progress) const
{
    mustache::data data = head();
    QSet<qsizetype> seen;
    mustache::list list;
    progress.setTotal(groups.size());
    for (const NoteGroup &each : groups) {
        if (progress.isCancelled())
            break;
        list.push_back(group(each, seen));
        progress.setDone(static_cast<qint64>(list.size()));
    }
    data["groups"] = mustache::data(list);
    return data;
}

} // namespace meipi
