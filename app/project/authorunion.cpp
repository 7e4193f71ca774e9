// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/authorunion.h"

#include "project/blindcoding.h"
#include "project/editchecks.h"

#include <QCoreApplication>

namespace meipi {

namespace {

class AuthorUnion {
public:
    AuthorUnion(const ProjectSnapshot &project, const AuthorId &author, const AuthorId &into)
        : m_project(project), m_author(author), m_into(into)
    {
    }

    Change run()
    {
        Change().forEachList([this]<class Row>(const QList<RowChange<Row>> &) {
            if constexpr (requires(const Row &row) { row.author; }) {
                for (const Row &row : m_project.rows<Row>()) {
                    if (row.author == m_author)
                        take(row);
                }
            }
        });
        takeBlindness();
        appendRemoval(m_change, *m_project.find(m_author));
        return m_change;
    }

private:
    template <class Row>
    void give(const Row &row)
    {
        Row after = row;
        after.author = m_into;
        appendUpdate(m_change, row, after);
    }

    template <class Row>
    void take(const Row &row)
    {
        give(row);
    }

    void take(const Coding &row)
    {
        const QList<CodingId> others = m_project.codings(row.highlight);
        for (const CodingId &id : others) {
            const Coding &other = *m_project.find(id);
            if (other.author != m_into || other.theme != row.theme)
                continue;
            const bool isEarlier = row.created < other.created;
            appendRemoval(m_change, isEarlier ? other : row);
            if (!isEarlier)
                return;
        }
        give(row);
    }

    // Whoever of the two codes blind still does.
    void takeBlindness()
    {
        const Change gone = revealOthers(m_project, m_author);
        for (const RowChange<Property> &step : gone.of<Property>()) {
            Property after = *step.before;
            after.key = blindPrefix + m_into.toString();
            if (isBlind(m_project, m_into))
                appendRemoval(m_change, *step.before);
            else
                appendUpdate(m_change, *step.before, after);
        }
    }

    void take(const Reading &row)
    {
        const QList<ReadingId> others = m_project.readings(row.section);
        for (const ReadingId &id : others) {
            const Reading &other = *m_project.find(id);
            if (other.author != m_into)
                continue;
            const bool isLater = other.modified < row.modified;
            appendRemoval(m_change, isLater ? other : row);
            if (!isLater)
                return;
        }
        give(row);
    }

    const ProjectSnapshot &m_project;
    AuthorId m_author;
    AuthorId m_into;
    Change m_change;
};

} // namespace

Result<Change> uniteAuthors(const ProjectSnapshot &project, const AuthorId &author,
                            const AuthorId &into)
{
    for (const AuthorId &id : {author, into}) {
        if (const auto row = require(project, id); !row)
            return tl::unexpected(row.error());
    }
    if (author == into) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "An author cannot be united with themselves; choose another one."));
    }
    return AuthorUnion(project, author, into).run();
}

} // namespace meipi
