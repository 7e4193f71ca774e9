// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/blindedits.h"

#include "project/authorunion.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace meipi {

namespace {

struct BlindTr {
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// Whether an edit spares what it does not know of.
class SparedWork {
public:
    SparedWork(const BlindSight &sight, const Change &edit)
        : m_whole(sight.whole), m_shown(sight.shown), m_author(sight.author), m_edit(edit)
    {
    }

    Result<Change> run();

private:
    void findKept();
    Change rewritten() const;
    RowChange<Note> withItsReply(RowChange<Note> step) const;
    std::optional<QString> problem() const;

    template <class Row>
    bool isRemoved(const RowChange<Row> &step) const
    {
        return step.before && !step.after;
    }
    template <class Row>
    bool removes(const Id<Row> &id) const
    {
        const auto &list = m_edit.of<Row>();
        return std::any_of(list.cbegin(), list.cend(), [&](const RowChange<Row> &step) {
            return step.id() == id && isRemoved(step);
        });
    }
    /// Hidden, and not put elsewhere by the edit.
    template <class Row>
    bool isAtStake(const Id<Row> &id) const
    {
        if (m_shown.find(id) != nullptr)
            return false;
        const auto &list = m_edit.of<Row>();
        return std::none_of(list.cbegin(), list.cend(), [&id](const RowChange<Row> &step) {
            return step.id() == id && step.after;
        });
    }
    template <class Row>
    bool anyAtStake(const QList<Id<Row>> &ids) const
    {
        return std::any_of(ids.cbegin(), ids.cend(),
                           [this](const Id<Row> &id) { return isAtStake(id); });
    }
    bool hasHiddenWork(const HighlightId &id) const
    {
        return anyAtStake(m_whole.codings(id)) || anyAtStake(m_whole.notes(NoteTarget(id)));
    }
    bool isOwn(const HighlightId &id) const
    {
        const Highlight *row = m_whole.find(id);
        return row != nullptr && row->author == m_author;
    }
    bool hasHiddenReply(const Note &note) const;
    bool hasHiddenWork(const Document &document) const;

    std::optional<QString> problemWithThemes() const;
    std::optional<QString> problemWithHighlights() const;
    std::optional<QString> problemWithNotes() const;
    std::optional<QString> problemWithTexts() const;

    const ProjectSnapshot &m_whole;
    const ProjectSnapshot &m_shown;
    AuthorId m_author;
    const Change &m_edit;
    QSet<HighlightId> m_kept; ///< Of others.
};

Result<Change> SparedWork::run()
{
    findKept();
    if (const auto found = problem())
        return failure(Error::Code::Conflict, *found);
    return rewritten();
}

// What goes with its document is looked at there.
void SparedWork::findKept()
{
    for (const RowChange<Highlight> &step : m_edit.of<Highlight>()) {
        if (isRemoved(step) && !isOwn(step.id()) && !removes(step.before->document))
            m_kept.insert(step.id());
    }
}

// What is hidden may be what it replies to.
RowChange<Note> SparedWork::withItsReply(RowChange<Note> step) const
{
    const Note *row = step.before ? m_whole.find(step.id()) : nullptr;
    if (row == nullptr)
        return step;
    step.before->replyTo = row->replyTo;
    if (step.after)
        step.after->replyTo = row->replyTo;
    return step;
}

Change SparedWork::rewritten() const
{
    Change result;
    m_edit.forEachList([&]<class Row>(const QList<RowChange<Row>> &list) {
        for (const RowChange<Row> &step : list) {
            if constexpr (std::is_same_v<Row, Highlight>) {
                if (m_kept.contains(step.id()))
                    continue;
            } else if constexpr (std::is_same_v<Row, Placement>) {
                if (isRemoved(step) && m_kept.contains(step.before->highlight))
                    continue;
            }
            if constexpr (std::is_same_v<Row, Note>)
                result.append(withItsReply(step));
            else
                result.append(step);
        }
    });
    return result;
}

std::optional<QString> SparedWork::problem() const
{
    for (const auto &found :
         {problemWithThemes(), problemWithTexts(), problemWithHighlights(), problemWithNotes()}) {
        if (found)
            return found;
    }
    return std::nullopt;
}

std::optional<QString> SparedWork::problemWithThemes() const
{
    for (const RowChange<Theme> &step : m_edit.of<Theme>()) {
        if (isRemoved(step) && anyAtStake(m_whole.codingsWith(step.id()))) {
            return BlindTr::tr("The theme “%1” stays: others have given it to passages, which is "
                               "hidden from you; reveal their work first.")
                .arg(step.before->name);
        }
    }
    return std::nullopt;
}

std::optional<QString> SparedWork::problemWithHighlights() const
{
    const QString message = BlindTr::tr("This highlight stays as it is: work of others that is "
                                        "hidden from you hangs on it; mark the passage you mean "
                                        "anew, or reveal their work first.");
    for (const RowChange<Highlight> &step : m_edit.of<Highlight>()) {
        if (isRemoved(step) && !m_kept.contains(step.id()) && hasHiddenWork(step.id()))
            return message;
    }
    for (const RowChange<Placement> &step : m_edit.of<Placement>()) {
        const bool isMoved = step.before && step.after && step.before->range != step.after->range;
        const HighlightId id = step.before ? step.before->highlight : HighlightId();
        if (isMoved && (!isOwn(id) || hasHiddenWork(id)))
            return message;
    }
    return std::nullopt;
}

bool SparedWork::hasHiddenReply(const Note &note) const
{
    const QList<NoteId> beside = m_whole.notes(note.target);
    return std::any_of(beside.cbegin(), beside.cend(), [&](const NoteId &id) {
        return m_whole.find(id)->replyTo == note.id && isAtStake(id);
    });
}

std::optional<QString> SparedWork::problemWithNotes() const
{
    for (const RowChange<Note> &step : m_edit.of<Note>()) {
        if (isRemoved(step) && hasHiddenReply(*step.before)) {
            return BlindTr::tr("This note stays: others have replied to it, which is hidden from "
                               "you; reveal their work first.");
        }
    }
    return std::nullopt;
}

bool SparedWork::hasHiddenWork(const Document &document) const
{
    if (anyAtStake(m_whole.notes(NoteTarget(document.id))))
        return true;
    const auto &highlights = m_whole.rows<Highlight>();
    return std::any_of(highlights.cbegin(), highlights.cend(), [&](const Highlight &row) {
        return row.document == document.id && (row.author != m_author || hasHiddenWork(row.id));
    });
}

std::optional<QString> SparedWork::problemWithTexts() const
{
    for (const RowChange<Document> &step : m_edit.of<Document>()) {
        if (isRemoved(step) && hasHiddenWork(*step.before)) {
            return BlindTr::tr("The document “%1” stays: it has work of others that is hidden from "
                               "you; reveal it first.")
                .arg(step.before->title.isEmpty() ? step.before->name : step.before->title);
        }
    }
    for (const RowChange<Section> &step : m_edit.of<Section>()) {
        if (isRemoved(step) && anyAtStake(m_whole.notes(NoteTarget(step.id())))) {
            return BlindTr::tr("This section stays: others have written notes on it, which are "
                               "hidden from you; reveal them first.");
        }
    }
    return std::nullopt;
}

bool hasHiddenWork(const BlindSight &sight, const AuthorId &author)
{
    bool found = false;
    Change().forEachList([&]<class Row>(const QList<RowChange<Row>> &) {
        if constexpr (requires(const Row &row) { row.author; }) {
            for (const Row &row : sight.whole.rows<Row>()) {
                if (row.author == author && sight.shown.find(row.id) == nullptr)
                    found = true;
            }
        }
    });
    return found;
}

} // namespace

Result<Change> editOfWhole(const BlindSight &sight, const Change &edit)
{
    return SparedWork(sight, edit).run();
}

Result<Change> uniteAuthorsBlindly(const BlindSight &sight, const AuthorId &author,
                                   const AuthorId &into)
{
    const bool isOwn = author == sight.author || into == sight.author;
    const AuthorId other = author == sight.author ? into : author;
    if (isOwn && author != into && hasHiddenWork(sight, other)) {
        const Author *row = sight.whole.find(other);
        return failure(Error::Code::Conflict,
                       BlindTr::tr("The work of “%1” is hidden from you and would become yours; "
                                   "reveal it first.")
                           .arg(row == nullptr ? QString() : row->name));
    }
    return uniteAuthors(sight.whole, author, into);
}

} // namespace meipi
