// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/conditionvalues.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>

#include <algorithm>

namespace meipi {

namespace {

using ValueKind = GatheringCondition::Kind;

struct ValueTr {
    Q_DECLARE_TR_FUNCTIONS(Gathering)
};

struct MarkWord {
    const char *word = "";
    ValueKind kind = ValueKind::Status;
    NoteStatus status = NoteStatus::Thought;
};

constexpr MarkWord markWords[] = {
    {"thought", ValueKind::Status, NoteStatus::Thought},
    {"question", ValueKind::Status, NoteStatus::Question},
    {"objection", ValueKind::Status, NoteStatus::Objection},
    {"evidence", ValueKind::Status, NoteStatus::Evidence},
    {"todo", ValueKind::Status, NoteStatus::ToDo},
    {"starred", ValueKind::Starred},
    {"done", ValueKind::Done},
    {"tagged", ValueKind::Tagged},
    {"noted", ValueKind::Noted},
};

tl::unexpected<Error> notFound(const QString &message, const QString &value)
{
    return failure(Error::Code::NotFound, message.arg(value));
}

Result<GatheringCondition> withTheme(const ProjectSnapshot &project, const ConditionValue &value)
{
    GatheringCondition condition;
    condition.kind = ValueKind::Theme;
    condition.theme = ThemeId(value.id);
    if (project.find(condition.theme) == nullptr)
        condition.theme = project.themeAtPath(value.value);
    condition.withDescendants = !value.isExact;
    if (condition.theme.isNull())
        return notFound(ValueTr::tr("There is no theme “%1”."), value.value);
    return condition;
}

Result<GatheringCondition> withDocument(const ProjectSnapshot &project, const ConditionValue &value)
{
    GatheringCondition condition;
    condition.kind = ValueKind::Document;
    condition.document = DocumentId(value.id);
    if (project.find(condition.document) == nullptr)
        condition.document = project.documentNamed(value.value);
    if (condition.document.isNull())
        return notFound(ValueTr::tr("There is no document “%1”."), value.value);
    return condition;
}

Result<GatheringCondition> withAuthor(const ProjectSnapshot &project, const ConditionValue &value)
{
    GatheringCondition condition;
    condition.kind = value.field == u"author" ? ValueKind::Author : ValueKind::Coder;
    condition.author = AuthorId(value.id);
    if (project.find(condition.author) == nullptr) {
        condition.author = {};
        for (const Author &author : project.rows<Author>()) {
            if (author.name == value.value)
                condition.author = author.id;
        }
    }
    if (condition.author.isNull())
        return notFound(ValueTr::tr("There is no author “%1”."), value.value);
    return condition;
}

// In every document that has it.
Result<GatheringCondition> withSections(const ProjectSnapshot &project, const QString &path)
{
    GatheringCondition condition;
    condition.kind = ValueKind::Section;
    condition.words = path;
    for (const DocumentId &document : project.documents()) {
        const SectionTree &tree = project.sections(document);
        const int node = tree.outline().nodeAtPath(path);
        if (node >= 0)
            condition.sections.append(tree.idOf(node));
    }
    if (condition.sections.isEmpty())
        return notFound(ValueTr::tr("There is no section “%1”."), path);
    return condition;
}

// The first day of what is written, a day, month or year, and the first one after it.
std::optional<std::pair<QDate, QDate>> daysOf(const QString &value)
{
    constexpr qsizetype yearLength = 4;
    constexpr qsizetype monthLength = 7;
    const QString whole = value.size() == yearLength ? value + QLatin1String("-01-01")
        : value.size() == monthLength                ? value + QLatin1String("-01")
                                                     : value;
    const QDate first = QDate::fromString(whole, Qt::ISODate);
    if (!first.isValid())
        return std::nullopt;
    return std::pair(first,
                     value.size() == yearLength        ? first.addYears(1)
                         : value.size() == monthLength ? first.addMonths(1)
                                                       : first.addDays(1));
}

Result<GatheringCondition> withDay(const ConditionValue &value)
{
    const auto days = daysOf(value.value);
    if (!days) {
        return failure(Error::Code::Malformed,
                       ValueTr::tr("“%1” is no day; write it as 2026-01-02.").arg(value.value));
    }
    GatheringCondition condition;
    const bool isUntil = value.field == u"until";
    condition.kind = isUntil ? ValueKind::Until : ValueKind::Since;
    condition.words = value.value;
    condition.time.milliseconds =
        (isUntil ? days->second : days->first).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    return condition;
}

Result<GatheringCondition> withMark(const QString &word)
{
    for (const MarkWord &mark : markWords) {
        if (word != QLatin1String(mark.word))
            continue;
        GatheringCondition condition;
        condition.kind = mark.kind;
        condition.status = mark.status;
        return condition;
    }
    return failure(Error::Code::Malformed,
                   ValueTr::tr("There is no status “%1”; the manual lists them.").arg(word));
}

} // namespace

bool isConditionField(QStringView name)
{
    constexpr const char *fields[] = {"theme", "document", "section", "author", "coder", "since",
                                      "until", "status",   "is",      "quote",  "note",  "text"};
    return std::any_of(std::begin(fields), std::end(fields),
                       [name](const char *field) { return name == QLatin1String(field); });
}

Result<GatheringCondition> conditionFor(const ProjectSnapshot &project, const ConditionValue &value)
{
    const QString &field = value.field;
    if (field == u"theme")
        return withTheme(project, value);
    if (field == u"document")
        return withDocument(project, value);
    if (field == u"author" || field == u"coder")
        return withAuthor(project, value);
    if (field == u"section")
        return withSections(project, value.value);
    if (field == u"since" || field == u"until")
        return withDay(value);
    if (field == u"status" || field == u"is")
        return withMark(value.value);
    GatheringCondition condition;
    condition.words = value.value;
    condition.kind = field == u"quote" ? ValueKind::Quote
        : field == u"note"             ? ValueKind::Note
                                       : ValueKind::Text;
    return condition;
}

QString markWord(const GatheringCondition &condition)
{
    for (const MarkWord &mark : markWords) {
        const bool isStatus = mark.kind == ValueKind::Status;
        if (mark.kind == condition.kind && (!isStatus || mark.status == condition.status))
            return QLatin1String(mark.word);
    }
    return {};
}

} // namespace meipi
