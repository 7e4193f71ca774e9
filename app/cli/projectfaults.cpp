// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/projectfaults.h"

#include "cli/answer.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool fits(TextRange range, const Text &text)
{
    return range.start >= 0 && range.start <= range.end && range.end <= text.size();
}

class Inspection {
public:
    explicit Inspection(const ProjectSession &session)
        : m_session(session), m_project(session.snapshot())
    {
    }

    void inspectVersion(const Version &version)
    {
        const Document *document = m_project.find(version.document);
        const QString name = document == nullptr ? version.id.toString() : document->name;
        const auto bytes = m_session.originalBytes(version.id);
        if (!bytes)
            m_faults.append(name + QLatin1String(": ") + bytes.error().message);
        else if (contentHash(*bytes) != version.sourceHash)
            m_faults.append(
                Words::tr("%1: its original bytes are not those that came in").arg(name));
        const bool isCurrent = document != nullptr && document->currentVersion == version.id;
        if (!isCurrent)
            return; // texts of earlier versions are read when they are wanted
        const Text text = m_project.text(version.id);
        if (contentHash(text.string().toUtf8()) != version.textHash)
            m_faults.append(Words::tr("%1: its text is not the one that came in").arg(name));
        inspectSections(version.id, name, text);
    }

    void inspectPlacement(const Placement &placement)
    {
        const Text text = m_project.text(placement.version);
        const Highlight *highlight = m_project.find(placement.highlight);
        if (highlight == nullptr || placement.range.isEmpty() || text.isEmpty())
            return;
        const QString name = shortId(highlight->id);
        if (!fits(placement.range, text)) {
            m_faults.append(Words::tr("highlight %1: it lies outside its text").arg(name));
        } else if (placement.state == PlacementState::Placed
                   && highlight->version == placement.version
                   && text.view(placement.range) != highlight->quote) {
            m_faults.append(
                Words::tr("highlight %1: its quote is not what stands there").arg(name));
        }
    }

    void inspectHistory()
    {
        if (const auto history = m_session.history(); !history)
            m_faults.append(Words::tr("history: %1").arg(history.error().message));
    }

    QStringList faults() const { return m_faults; }

private:
    void inspectSections(const VersionId &version, const QString &name, const Text &text)
    {
        const auto &nodes = m_project.sections(version).outline().nodes();
        const bool allFit =
            std::all_of(nodes.cbegin(), nodes.cend(), [&text](const OutlineNode &node) {
                return fits(node.range, text) && fits(node.heading, text);
            });
        if (!allFit)
            m_faults.append(Words::tr("%1: a section lies outside its text").arg(name));
    }

    const ProjectSession &m_session;
    const ProjectSnapshot &m_project;
    QStringList m_faults;
};

} // namespace

Result<QStringList> projectFaults(const ProjectSession &session, const Progress &progress)
{
    Inspection inspection(session);
    for (const Version &version : session.snapshot().rows<Version>()) {
        if (progress.isCancelled())
            return failure(Error::Code::Cancelled, Words::tr("stopped."));
        inspection.inspectVersion(version);
    }
    for (const Placement &placement : session.snapshot().rows<Placement>())
        inspection.inspectPlacement(placement);
    inspection.inspectHistory();
    QStringList faults = inspection.faults();
    faults.sort(); // rows come in no order
    return faults;
}

} // namespace meipi
