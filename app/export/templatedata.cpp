// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatedata.h"

#include "export/addresswords.h"
#include "export/markdowntext.h"
#include "export/templatewords.h"

#include <QHash>

namespace meipi {

namespace {

constexpr int deepestHeading = 6; // in Markdown

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

TemplateValue listOfTexts(const QStringList &texts)
{
    return listOf(texts.size(), [texts](qsizetype each) { return TemplateValue(texts[each]); });
}

QString countsLine(const NotesReport &report, const ExportWords &words)
{
    QStringList items;
    if (report.documents.size() > 1)
        items.append(words.phrase(Phrase::Documents, report.documents.size()));
    items.append(words.phrase(Phrase::Highlights, report.passages.size()));
    items.append(words.phrase(Phrase::Notes, report.noteCount));
    if (report.keyNoteCount > 0)
        items.append(words.phrase(Phrase::KeyNotes, report.keyNoteCount));
    if (report.openQuestionCount > 0)
        items.append(words.phrase(Phrase::OpenQuestions, report.openQuestionCount));
    if (report.openTaskCount > 0)
        items.append(words.phrase(Phrase::OpenTasks, report.openTaskCount));
    return items.join(QStringLiteral(" · "));
}

class PageData final : public TemplateObject {
public:
    PageData(const TemplateData &data, TemplateValue groups, TemplateValue memo,
             const QString &kept)
        : m_data(data), m_report(data.report()), m_groups(std::move(groups)),
          m_memo(std::move(memo)), m_kept(kept)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        if (auto value = figure(name))
            return value;
        if (auto value = list(name))
            return value;
        const ExportWords &words = m_data.words();
        switch (name) {
        case Field::Title:
            return TemplateValue(pageTitle(m_report, titleOf(m_data.options().kind), words));
        case Field::Date:
            return TemplateValue(printedDate(m_data.options().date.value_or(m_report.lastChange)));
        case Field::Language:
            return TemplateValue(words.isChinese() ? u"zh"_qs : u"en"_qs);
        case Field::Counts:
            return TemplateValue(countsLine(m_report, words));
        case Field::Colon:
            return TemplateValue(words.colon());
        case Field::Words:
            return m_data.worded();
        case Field::Kept:
            return TemplateValue(m_kept);
        default:
            return std::nullopt;
        }
    }

private:
    std::optional<TemplateValue> figure(Field name) const
    {
        switch (name) {
        case Field::DocumentCount:
            return TemplateValue::number(m_report.documents.size());
        case Field::HighlightCount:
            return TemplateValue::number(m_report.passages.size());
        case Field::NoteCount:
            return TemplateValue::number(m_report.noteCount);
        case Field::KeyNoteCount:
            return TemplateValue::number(m_report.keyNoteCount);
        case Field::OpenTaskCount:
            return TemplateValue::number(m_report.openTaskCount);
        case Field::OpenQuestionCount:
            return TemplateValue::number(m_report.openQuestionCount);
        case Field::SeveralDocuments:
            return TemplateValue(m_report.documents.size() > 1);
        case Field::SeveralAuthors:
            return TemplateValue(m_report.authors.size() > 1);
        default:
            return std::nullopt;
        }
    }

    std::optional<TemplateValue> list(Field name) const
    {
        switch (name) {
        case Field::Authors: {
            QStringList authors;
            for (const QString &author : m_report.authors)
                authors.append(onOneLine(author));
            return listOfTexts(authors);
        }
        case Field::Tags: {
            QStringList used;
            for (qsizetype theme = 0; theme < m_report.themes.size(); ++theme) {
                if (!m_report.themes[theme].passages.isEmpty())
                    used.append(m_data.tags()[theme]);
            }
            return listOfTexts(used);
        }
        case Field::Themes:
            return listOf(m_report.themes.size(),
                          [this](qsizetype each) { return m_data.theme(each); });
        case Field::Documents:
            return listOf(m_report.documents.size(),
                          [this](qsizetype each) { return m_data.document(each); });
        case Field::Groups:
            return m_groups;
        case Field::Memo:
            return m_memo;
        default:
            return std::nullopt;
        }
    }

    const TemplateData &m_data;
    const NotesReport &m_report;
    TemplateValue m_groups;
    TemplateValue m_memo;
    QString m_kept;
};

// A group and which of its passages are shown for the first time.
struct ShownGroup {
    NoteGroup group;
    QList<bool> isFirst;
};

class GroupData final : public TemplateObject {
public:
    GroupData(const TemplateData &data, const ShownGroup &shown)
        : m_data(data), m_report(data.report()), m_group(shown.group), m_isFirst(shown.isFirst)
    {
    }

    std::optional<TemplateValue> field(Field name) const override
    {
        switch (name) {
        case Field::Heading:
            return TemplateValue(heading());
        case Field::Marks:
            return TemplateValue(QString(level(), u'#'));
        case Field::Level:
            return TemplateValue::number(level());
        case Field::IsUnplaced:
            return TemplateValue(m_group.kind == NoteGroup::Kind::Unplaced);
        case Field::Section:
            return m_group.kind == NoteGroup::Kind::Section
                ? m_data.section(m_report.documents[m_group.document], m_group.section)
                : TemplateValue();
        case Field::Theme:
            return m_group.kind == NoteGroup::Kind::Theme ? m_data.theme(m_group.theme)
                                                          : TemplateValue();
        case Field::Summaries:
            return listOf(m_group.summaries.size(), [this](qsizetype each) {
                return m_data.section(m_report.documents[m_group.document],
                                      m_group.summaries[each]);
            });
        case Field::Memos:
            return listOf(m_group.memos.size(), [this](qsizetype each) {
                const ReportMemo &memo = m_group.memos[each];
                return m_data.memo(memo, namesTarget(m_group, memo));
            });
        case Field::Passages:
            return listOf(m_group.passages.size(), [this](qsizetype each) {
                return m_data.passage(m_group.passages[each], m_isFirst[each], saysDocument());
            });
        default:
            return std::nullopt;
        }
    }

private:
    // Title 1, then the groups; a lone document has the page's title for its own.
    int level() const
    {
        const bool lone = m_report.documents.size() == 1;
        const int level =
            m_group.depth + (m_group.kind == NoteGroup::Kind::Section && lone ? 1 : 2);
        return std::min(level, deepestHeading);
    }

    QString heading() const
    {
        const bool isLoneDocument =
            m_group.kind == NoteGroup::Kind::Document && m_report.documents.size() == 1;
        return isLoneDocument ? QString() : headingOf(m_report, m_group, m_data.words());
    }

    bool saysDocument() const
    {
        return m_report.documents.size() > 1 && m_group.kind != NoteGroup::Kind::Section
            && m_group.kind != NoteGroup::Kind::Document;
    }

    const TemplateData &m_data;
    const NotesReport &m_report;
    NoteGroup m_group;
    QList<bool> m_isFirst;
};

} // namespace

QString blockIdOf(const QUuid &uuid)
{
    constexpr int digits = 8; // of data1
    QString id = u"m-00000000"_qs;
    QChar *end = id.data() + id.size();
    quint32 rest = uuid.data1;
    for (int i = 0; i < digits; ++i, rest >>= 4)
        *--end = QLatin1Char("0123456789abcdef"[rest & 0xf]);
    return id;
}

TemplateData::TemplateData(const ProjectSnapshot &project, const NotesReport &report,
                           const ExportOptions &options)
    : m_project(project), m_report(report), m_options(options), m_words(options.language),
      m_places(report, m_words), m_worded(templateWords(m_words)), m_tags(tagsOf(report.themes))
{
    for (qsizetype theme = 0; theme < m_tags.size(); ++theme) {
        const QString path = onOneLine(report.themes[theme].path);
        QString item = u'#' + m_tags[theme];
        if (m_tags[theme] != path)
            item += m_words.bracketed(markdownEscaped(path));
        m_taggings.append(item);
    }
}

// #算力 #法律/准入, and the theme itself where its tag could not be spelt like it.
QString TemplateData::tagsLine(const QList<qsizetype> &themes) const
{
    QString line;
    for (const qsizetype theme : themes) {
        if (line.isEmpty())
            line = m_taggings[theme];
        else
            (line += u' ') += m_taggings[theme];
    }
    return line;
}

std::unique_ptr<TemplateObject> TemplateData::page(TemplateValue groups, TemplateValue memo,
                                                   const QString &kept) const
{
    return std::make_unique<PageData>(*this, std::move(groups), std::move(memo), kept);
}

TemplateValue TemplateData::groups(const QList<NoteGroup> &groups, Progress &progress) const
{
    QList<bool> isSeen(m_report.passages.size(), false);
    QList<ShownGroup> shown;
    for (const NoteGroup &group : groups) {
        QList<bool> isFirst;
        isFirst.reserve(group.passages.size());
        for (const qsizetype passage : group.passages) {
            isFirst.append(!isSeen[passage]);
            isSeen[passage] = true;
        }
        shown.append({group, isFirst});
    }
    progress.setTotal(shown.size());
    return listOf(shown.size(), [this, shown, &progress](qsizetype each) {
        progress.setDone(each + 1);
        return TemplateValue(std::make_shared<GroupData>(*this, shown[each]));
    });
}

} // namespace meipi
