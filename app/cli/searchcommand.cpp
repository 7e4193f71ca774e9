// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/searchcommand.h"

#include "base/jsonwriter.h"
#include "cli/lookup.h"
#include "cli/projectorfile.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"
#include "export/projectjson.h"
#include "project/address.h"
#include "text/excerpt.h"

#include <QElapsedTimer>

#include <cmath>

namespace meipi {

namespace {

constexpr qsizetype contextCharacters = 20;
constexpr qsizetype usualDistance = 20;

QLatin1String kindName(FoundGroup::Kind kind)
{
    switch (kind) {
    case FoundGroup::Kind::Text:
        break;
    case FoundGroup::Kind::Note:
        return QLatin1String("note");
    case FoundGroup::Kind::Theme:
        return QLatin1String("theme");
    case FoundGroup::Kind::DocumentTitle:
    case FoundGroup::Kind::SectionTitle:
        return QLatin1String("title");
    }
    return QLatin1String("text");
}

bool isInDocument(const FoundGroup &group)
{
    return group.kind == FoundGroup::Kind::Text || group.kind == FoundGroup::Kind::SectionTitle;
}

/// Writes the hits of one group, in the shape of cli.md.
void writeHits(JsonWriter &json, const ProjectSnapshot &project, const FoundGroup &group,
               const CodePoints &points)
{
    const QString string = searchedString(project, group);
    const Document *document = project.find(group.document);
    for (const TextRange &hit : group.hits) {
        const TextRange shown = points.fromUtf16(hit);
        json.beginObject();
        json.key(QLatin1String("document"));
        document == nullptr ? json.null() : json.value(document->name);
        json.key(QLatin1String("start")).value(qint64(shown.start));
        json.key(QLatin1String("end")).value(qint64(shown.end));
        json.key(QLatin1String("section"))
            .value(isInDocument(group) ? addressOf(project, group.document, hit).path : QString());
        json.key(QLatin1String("context"))
            .value(excerptAround(string, hit, contextCharacters).line());
        json.key(QLatin1String("kind")).value(kindName(group.kind));
        if (group.kind == FoundGroup::Kind::Note)
            json.key(QLatin1String("id")).value(group.note.toString());
        if (group.kind == FoundGroup::Kind::Theme)
            json.key(QLatin1String("id")).value(group.theme.toString());
        json.endObject();
    }
}

QString shownPlaceOf(const ProjectSnapshot &project, const FoundGroup &group, TextRange hit)
{
    if (group.kind == FoundGroup::Kind::Note)
        return shownPlace(project, project.find(group.note)->target);
    if (group.kind == FoundGroup::Kind::Theme)
        return project.themePath(group.theme);
    const Document *document = project.find(group.document);
    QString place =
        isInDocument(group) ? shownPath(addressOf(project, group.document, hit)) : document->name;
    return project.documents().size() < 2
        ? place
        : QStringLiteral("%1: %2").arg(document->number).arg(place);
}

} // namespace

void SearchCommand::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PROJECT|FILE"), m_path,
                         tr("The project file (.meipi), or a document."));
    arguments.positional(QStringLiteral("QUERY"), m_words, tr("What to look for."));
    arguments.flag(QStringLiteral("--strict"), m_isStrict,
                   tr("As it is printed: case, width and kind of characters count."));
    arguments.flag(QStringLiteral("--words"), m_isWhole,
                   tr("Whole words only, Chinese ones by the dictionary."));
    arguments.flag(QStringLiteral("--regex"), m_isPattern, tr("QUERY is a regular expression."));
    arguments.option(QStringLiteral("--near"), QStringLiteral("WORDS"), m_near,
                     tr("Only where these words are near."));
    arguments.option(QStringLiteral("--within"), QStringLiteral("DISTANCE"), m_within,
                     tr("How near: a number of characters, sentence, paragraph or section; "
                        "without it %1 characters.")
                         .arg(usualDistance));
    arguments.option(QStringLiteral("--scope"), QStringLiteral("PLACES"), m_scope,
                     tr("Where to look, apart by commas: text, notes, themes, titles; without it "
                        "in the text."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), m_document,
                     tr("Only in this document."));
    m_reading.declare(arguments);
    arguments.flag(QStringLiteral("--json"), m_asJson, tr("Answer in JSON, for programs."));
}

Result<Done> SearchCommand::run(const CommandContext &context)
{
    if (const auto asked = query(); !asked)
        return tl::unexpected(asked.error());
    const auto project = projectOrFile(m_path, m_reading, context.console);
    if (!project)
        return tl::unexpected(project.error());
    const auto answer = search(*project, context.console);
    if (!answer)
        return tl::unexpected(answer.error());
    if (m_asJson)
        printJson(*project, *answer, context.console);
    else
        printLines(*project, *answer, context.console);
    return Done{};
}

Result<FindQuery> SearchCommand::query() const
{
    FindQuery query;
    query.words = m_words;
    query.isStrict = m_isStrict;
    query.isWhole = m_isWhole;
    query.isPattern = m_isPattern;
    if (!m_near && m_within)
        return failure(Error::Code::Usage, tr("--within needs --near."));
    if (!m_near)
        return query;
    query.other = *m_near;
    query.nearness = FindQuery::Nearness::Characters;
    query.distance = usualDistance;
    if (!m_within)
        return query;
    bool isNumber = false;
    query.distance = m_within->toInt(&isNumber);
    if (*m_within == u"sentence")
        query.nearness = FindQuery::Nearness::Sentence;
    else if (*m_within == u"paragraph")
        query.nearness = FindQuery::Nearness::Paragraph;
    else if (*m_within == u"section")
        query.nearness = FindQuery::Nearness::Section;
    else if (!isNumber || query.distance < 0)
        return failure(Error::Code::Usage,
                       tr("--within takes a number, sentence, paragraph or section, not “%1”.")
                           .arg(*m_within));
    return query;
}

Result<SearchScope> SearchCommand::scope(const ProjectSnapshot &project) const
{
    SearchScope scope;
    if (m_document) {
        const auto document = documentNamed(project, *m_document);
        if (!document)
            return tl::unexpected(document.error());
        scope.document = *document;
    }
    if (!m_scope)
        return scope;
    scope.inText = false;
    const QStringList places = m_scope->split(u',');
    for (const QString &name : places) {
        const QString place = name.trimmed();
        if (place == u"text")
            scope.inText = true;
        else if (place == u"notes")
            scope.inNotes = true;
        else if (place == u"themes")
            scope.inThemes = true;
        else if (place == u"titles")
            scope.inTitles = true;
        else
            return failure(Error::Code::Usage,
                           tr("--scope does not know “%1”; see meipi search --help.").arg(place));
    }
    return scope;
}

Result<SearchCommand::Answer> SearchCommand::search(const ProjectSnapshot &project,
                                                    Console &console) const
{
    const auto where = scope(project);
    if (!where)
        return tl::unexpected(where.error());
    QElapsedTimer timer;
    timer.start();
    const auto finder = Finder::make(*query());
    if (!finder)
        return tl::unexpected(finder.error());
    Answer answer;
    SearchTexts texts;
    const auto searched = searchProject(project, *finder, *where, texts, console.progress(),
                                        [&answer](const FoundGroup &group) {
                                            answer.total += group.hits.size();
                                            answer.groups.append(group);
                                        });
    if (!searched)
        return tl::unexpected(searched.error());
    answer.milliseconds = std::floor(static_cast<double>(timer.nsecsElapsed()) / 10000) / 100;
    return answer;
}

void SearchCommand::printJson(const ProjectSnapshot &project, const Answer &answer,
                              Console &console) const
{
    JsonWriter json(console.output());
    json.beginObject();
    json.key(QLatin1String("query")).value(m_words);
    json.key(QLatin1String("total")).value(qint64(answer.total));
    json.key(QLatin1String("milliseconds")).value(answer.milliseconds);
    json.key(QLatin1String("hits")).beginArray();
    DocumentPositions positions(project);
    for (const FoundGroup &group : answer.groups) {
        if (isInDocument(group))
            writeHits(json, project, group, positions.of(group.document));
        else
            writeHits(json, project, group, CodePoints(searchedString(project, group)));
    }
    json.endArray();
    json.endObject();
    json.finish();
}

void SearchCommand::printLines(const ProjectSnapshot &project, const Answer &answer,
                               Console &console)
{
    TextTable table({tr("Place"), tr("Passage")});
    for (const FoundGroup &group : answer.groups) {
        const QString string = searchedString(project, group);
        for (const TextRange &hit : group.hits) {
            const Excerpt excerpt = excerptAround(string, hit, contextCharacters);
            table.addRow({shownPlaceOf(project, group, hit),
                          excerpt.before + u'[' + excerpt.passage + u']' + excerpt.after});
        }
    }
    console.printText(table.toString());
    console.print(answer.total == 0 ? tr("Nothing found.")
                                    : tr("%n hits", nullptr, static_cast<int>(answer.total)));
}

} // namespace meipi
