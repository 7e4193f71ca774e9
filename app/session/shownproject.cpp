// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/shownproject.h"

#include "project/blindcoding.h"
#include "project/blindedits.h"
#include "project/blindview.h"

namespace meipi {

ShownProject::ShownProject(ProjectSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_author(session.author())
{
    if (meipi::isBlind(session.snapshot(), m_author)) {
        m_filtered = std::make_unique<Project>();
        m_filtered->reset(withoutOthers(session.snapshot(), m_author));
    }
    connect(&session.project(), &Project::changed, this, &ShownProject::onChanged);
    connect(&session.project(), &Project::wasReset, this, &ShownProject::onReset);
    // The session may have found another row for the author's name by then.
    connect(&session, &ProjectSession::historyChanged, this, &ShownProject::check);
    connect(&session, &ProjectSession::becameWhole, this, &ShownProject::check);
    connect(&session, &ProjectSession::authorChanged, this, &ShownProject::check);
}

void ShownProject::onChanged(const Change &change)
{
    if (m_filtered != nullptr) {
        for (const RowChange<Document> &step : change.of<Document>()) {
            if (step.after)
                takeText(step.after->currentVersion);
        }
        const Change shown =
            shownChange(m_filtered->snapshot(), m_session.snapshot(), m_author, change);
        if (!shown.isEmpty())
            m_filtered->apply(shown);
    }
    check();
}

// Which the session has by now, as whoever hears of the change asks for it.
void ShownProject::takeText(const VersionId &version)
{
    const ProjectSnapshot &whole = m_session.snapshot();
    const Version *row = whole.find(version);
    if (row == nullptr || m_filtered->snapshot().hasText(row->textHash)
        || !whole.hasText(row->textHash))
        return;
    m_filtered->setText(row->textHash, whole.textWithHash(row->textHash));
    m_filtered->setStructure(row->structureHash, whole.structure(version));
}

void ShownProject::onReset()
{
    if (m_filtered != nullptr)
        m_filtered->reset(withoutOthers(m_session.snapshot(), m_author));
    check();
}

bool ShownProject::isOutdated() const
{
    const bool isBlindNow = meipi::isBlind(m_session.snapshot(), m_session.author());
    return isBlindNow != isBlind() || (isBlindNow && m_session.author() != m_author);
}

void ShownProject::check()
{
    if (isOutdated())
        emit becameOutdated();
}

Result<Change> ShownProject::wholeEdit(const Change &edit) const
{
    if (m_filtered == nullptr)
        return edit;
    return editOfWhole({m_session.snapshot(), m_filtered->snapshot(), m_author}, edit);
}

bool ShownProject::reveals(const Change &change) const
{
    return meipi::reveals(m_session.snapshot(), m_author, change);
}

} // namespace meipi
