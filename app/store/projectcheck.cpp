// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectcheck.h"

#include "store/changejson.h"
#include "store/migrations.h"
#include "store/projectstore.h"
#include "store/rowrules.h"
#include "store/rowtables.h"
#include "store/schemacheck.h"
#include "store/uniquerules.h"
#include "store/words.h"
#include "text/contenthash.h"

namespace meipi {

namespace {

constexpr qsizetype mostOfAKind = 20;

class Inspection {
public:
    explicit Inspection(const SqliteFile &file) : m_file(file), m_history(file) {}

    CheckReport run()
    {
        if (!checkSchema())
            return m_report; // what another schema computes is not asked for
        checkPages();
        checkContents();
        if (readProject()) {
            add(brokenRows(m_project, mostOfAKind));
            checkQuotes();
            add(doubleRows(m_project, mostOfAKind));
            checkJournal();
            if (m_report.problems.isEmpty())
                checkHistory();
            count();
        }
        return m_report;
    }

private:
    void add(const QString &problem) { m_report.problems.append(problem); }
    void add(const QStringList &problems) { m_report.problems += problems; }

    // Calls @p visit for each row until it answers false.
    template <class Visit>
    void forEachRow(const QString &sql, Visit visit)
    {
        auto query = m_file.run(sql);
        auto found = query ? m_file.next(*query) : Result<bool>(tl::unexpected(query.error()));
        while (found && *found && visit(*query))
            found = m_file.next(*query);
        if (!found)
            add(found.error().message);
    }

    bool checkSchema()
    {
        const Result<QString> differing = schemaDifference(m_file, migrations());
        if (differing && differing->isEmpty())
            return true;
        add(differing ? *differing : differing.error().message);
        return false;
    }

    void checkPages()
    {
        forEachRow(QStringLiteral("PRAGMA integrity_check(%1)").arg(mostOfAKind),
                   [this](const QSqlQuery &row) {
                       const QString said = row.value(0).toString();
                       if (said != u"ok")
                           add(Store::tr("The file is damaged inside: %1").arg(said));
                       return true;
                   });
        qsizetype dangling = 0;
        forEachRow(QStringLiteral("PRAGMA foreign_key_check"), [&](const QSqlQuery &row) {
            add(Store::tr("In the table “%1”, row number %2 refers to a row of “%3” that is not "
                          "there.")
                    .arg(row.value(0).toString(), row.value(1).toString(),
                         row.value(2).toString()));
            return ++dangling < mostOfAKind;
        });
    }

    void checkContents()
    {
        qsizetype wrong = 0;
        forEachRow(QStringLiteral("SELECT hash, bytes FROM content"), [&](const QSqlQuery &row) {
            if (contentHash(row.value(1).toByteArray()) != row.value(0).toString()) {
                add(Store::tr("A document's content is not the one that came in (%1).")
                        .arg(row.value(0).toString()));
                ++wrong;
            }
            return wrong < mostOfAKind;
        });
    }

    // All texts, those of earlier versions too.
    bool readProject()
    {
        const Result<Change> rows = readRows(m_file, Progress());
        if (!rows) {
            add(rows.error().message);
            return false;
        }
        m_project.apply(*rows);
        qsizetype lacking = 0;
        for (const Version &version : m_project.rows<Version>()) {
            const Result<Text> text = readText(m_file, version.textHash);
            if (text)
                m_project.setText(version.textHash, *text);
            else if (++lacking <= mostOfAKind)
                add(Store::tr("Version %1 of the document “%2” has no text: %3")
                        .arg(version.number)
                        .arg(nameOf(version.document), text.error().message));
            checkStructure(version);
        }
        return true;
    }

    void checkStructure(const Version &version)
    {
        const Result<TextStructure> structure = readStructure(m_file, version.structureHash);
        if (!structure) {
            add(Store::tr("Version %1 of the document “%2” lacks its page numbers and bold "
                          "letters: %3")
                    .arg(version.number)
                    .arg(nameOf(version.document), structure.error().message));
            return;
        }
        const qsizetype size = m_project.textWithHash(version.textHash).size();
        const bool fit = (structure->pages.isEmpty() || structure->pages.last().position <= size)
            && (structure->styles.isEmpty() || structure->styles.last().range.end <= size);
        if (!fit && m_project.hasText(version.textHash))
            add(Store::tr("Version %1 of the document “%2” has pages or bold letters outside of "
                          "its text.")
                    .arg(version.number)
                    .arg(nameOf(version.document)));
    }

    QString nameOf(const DocumentId &id) const
    {
        const Document *document = m_project.find(id);
        return document == nullptr ? id.toString() : document->name;
    }

    void checkQuotes()
    {
        qsizetype wrong = 0;
        for (const Highlight &highlight : m_project.rows<Highlight>()) {
            const Version *version = m_project.find(highlight.version);
            if (version == nullptr || !m_project.hasText(version->textHash)
                || m_project.textWithHash(version->textHash).view(highlight.range)
                    == highlight.quote)
                continue;
            add(Store::tr("The highlight “%1” in “%2” is not what stands there (%3).")
                    .arg(highlight.quote.left(20), nameOf(highlight.document),
                         highlight.id.toString()));
            if (++wrong == mostOfAKind)
                return;
        }
    }

    // The latest edits, without a gap.
    void checkJournal()
    {
        qint64 last = 0;
        qsizetype wrong = 0;
        forEachRow(QStringLiteral("SELECT sequence, change FROM journal ORDER BY sequence"),
                   [&](const QSqlQuery &row) {
                       const qint64 sequence = row.value(0).toLongLong();
                       const bool isNext = last == 0 || sequence == last + 1;
                       last = sequence;
                       if (isNext && changeFromJson(row.value(1).toString()))
                           return true;
                       add(Store::tr("Edit %1 of the journal cannot be read, or the one before it "
                                     "is missing.")
                               .arg(sequence));
                       return ++wrong < mostOfAKind;
                   });
    }

    void checkHistory()
    {
        const Result<QList<HistoryStep>> steps = m_history.steps(-1);
        if (!steps)
            return add(steps.error().message);
        m_report.steps = steps->size();
        const auto isDone = [](const HistoryStep &step) {
            return step.state == HistoryStep::State::Done;
        };
        const auto undone = std::find_if_not(steps->cbegin(), steps->cend(), isDone);
        if (std::any_of(undone, steps->cend(), isDone))
            return add(Store::tr("The history has steps that are done after steps that are not."));
        ProjectSnapshot back = m_project;
        for (auto step = undone; step != steps->cbegin();) {
            if (!take(back, *--step, true))
                return;
        }
        ProjectSnapshot forward = m_project;
        for (auto step = undone; step != steps->cend(); ++step) {
            if (!take(forward, *step, false))
                return;
        }
    }

    bool take(ProjectSnapshot &project, const HistoryStep &listed, bool isBack)
    {
        const auto step = m_history.step(listed.number);
        if (!step || !*step) {
            add(Store::tr("Step %1 of the history, “%2”, cannot be read.")
                    .arg(listed.number)
                    .arg(listed.label));
            return false;
        }
        const Change change = isBack ? (*step)->change.inverted() : (*step)->change;
        if (!project.accepts(change)) {
            add(Store::tr("Step %1 of the history, “%2”, does not fit the project.")
                    .arg(listed.number)
                    .arg(listed.label));
            return false;
        }
        project.apply(change);
        return true;
    }

    void count()
    {
        m_report.documents = m_project.rows<Document>().size();
        m_report.highlights = m_project.rows<Highlight>().size();
        m_report.notes = m_project.rows<Note>().size();
    }

    const SqliteFile &m_file;
    HistoryTable m_history;
    ProjectSnapshot m_project;
    CheckReport m_report;
};

} // namespace

Result<CheckReport> checkProject(const QString &path)
{
    const auto store = ProjectStore::open(path, ProjectStore::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    Transaction moment((*store)->file(), Transaction::Kind::Read);
    if (const auto begun = moment.begin(); !begun)
        return tl::unexpected(begun.error());
    return Inspection((*store)->file()).run();
}

} // namespace meipi
