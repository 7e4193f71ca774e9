// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/templatefields.h"

#include <algorithm>
#include <array>

namespace meipi {

namespace {

constexpr int firstNamed = 2;

// In the order of Field, which is the alphabet's.
constexpr std::array<const char *, 145> fieldNames{"address",
                                                   "addressInWords",
                                                   "allNotes",
                                                   "author",
                                                   "authors",
                                                   "backToPassage",
                                                   "blockId",
                                                   "body",
                                                   "byRecommendation",
                                                   "cell",
                                                   "citation",
                                                   "colon",
                                                   "colour",
                                                   "context",
                                                   "contextLabel",
                                                   "coreJudgements",
                                                   "count",
                                                   "counts",
                                                   "created",
                                                   "date",
                                                   "deadline",
                                                   "deadlines",
                                                   "definition",
                                                   "depth",
                                                   "document",
                                                   "documentCount",
                                                   "documentTitle",
                                                   "documents",
                                                   "done",
                                                   "editedSince",
                                                   "entries",
                                                   "fileName",
                                                   "formerQuote",
                                                   "gaps",
                                                   "groups",
                                                   "hasPlace",
                                                   "hasRecommendations",
                                                   "hasRemoved",
                                                   "hasRows",
                                                   "hasTasks",
                                                   "hasThemes",
                                                   "hash",
                                                   "heading",
                                                   "highlightCount",
                                                   "highlightCountWithin",
                                                   "highlights",
                                                   "id",
                                                   "indented",
                                                   "index",
                                                   "isDone",
                                                   "isMarked",
                                                   "isNamed",
                                                   "isPrivate",
                                                   "isRead",
                                                   "isStarred",
                                                   "isUnplaced",
                                                   "isUsed",
                                                   "judgements",
                                                   "kept",
                                                   "keyNote",
                                                   "keyNoteCount",
                                                   "keyNotes",
                                                   "label",
                                                   "language",
                                                   "level",
                                                   "link",
                                                   "linkText",
                                                   "madeOf",
                                                   "marks",
                                                   "measureCount",
                                                   "measures",
                                                   "memo",
                                                   "memoLabel",
                                                   "memos",
                                                   "modified",
                                                   "moreJudgements",
                                                   "name",
                                                   "newHeading",
                                                   "next",
                                                   "notCovered",
                                                   "notMarked",
                                                   "noteCount",
                                                   "notes",
                                                   "nothing",
                                                   "number",
                                                   "oneLine",
                                                   "openQuestionCount",
                                                   "openQuestions",
                                                   "openTaskCount",
                                                   "overview",
                                                   "pageId",
                                                   "paragraphs",
                                                   "passage",
                                                   "passages",
                                                   "path",
                                                   "place",
                                                   "previous",
                                                   "private",
                                                   "progress",
                                                   "proposedWording",
                                                   "questionsAndTasks",
                                                   "quote",
                                                   "quoted",
                                                   "readerRemarks",
                                                   "recommendation",
                                                   "recommendationCount",
                                                   "recommendationWord",
                                                   "recommendations",
                                                   "reference",
                                                   "removed",
                                                   "replies",
                                                   "reply",
                                                   "rows",
                                                   "saysDocument",
                                                   "section",
                                                   "severalAuthors",
                                                   "severalDocuments",
                                                   "shortQuote",
                                                   "source",
                                                   "stance",
                                                   "state",
                                                   "stateKey",
                                                   "status",
                                                   "statusKey",
                                                   "summaries",
                                                   "summary",
                                                   "tag",
                                                   "tagDiffers",
                                                   "tags",
                                                   "tagsLine",
                                                   "targetKey",
                                                   "tasks",
                                                   "text",
                                                   "theme",
                                                   "themes",
                                                   "themesLine",
                                                   "title",
                                                   "up",
                                                   "what",
                                                   "where",
                                                   "who",
                                                   "whyUnplaced",
                                                   "wording",
                                                   "words",
                                                   "yaml"};

} // namespace

Field fieldNamed(QStringView name)
{
    if (name == u".")
        return Field::Self;
    const auto found = std::lower_bound(fieldNames.begin(), fieldNames.end(), name,
                                        [](const char *each, QStringView wanted) {
                                            return wanted.compare(QLatin1String(each)) > 0;
                                        });
    if (found == fieldNames.end() || name != QLatin1String(*found))
        return Field::Unknown;
    return static_cast<Field>(firstNamed + (found - fieldNames.begin()));
}

QLatin1String nameOf(Field field)
{
    const auto place = static_cast<int>(field) - firstNamed;
    return place < 0 ? QLatin1String() : QLatin1String(fieldNames[static_cast<size_t>(place)]);
}

} // namespace meipi
