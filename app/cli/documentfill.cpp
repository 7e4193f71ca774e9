// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/documentfill.h"

#include "cli/words.h"

namespace meipi {

namespace {

/// The name of a document with these bytes; empty when there is none.
QString nameOfSame(const ProjectSnapshot &project, const QString &sourceHash)
{
    for (const DocumentId &id : project.documents()) {
        const Document *document = project.find(id);
        const Version *version = project.find(document->currentVersion);
        if (version != nullptr && version->sourceHash == sourceHash)
            return document->name;
    }
    return {};
}

} // namespace

Result<QList<DocumentId>> addDocuments(ProjectSession &session,
                                       const QList<ImportedDocument> &documents, Console &console)
{
    QList<DocumentId> added;
    for (const ImportedDocument &document : documents) {
        const QString same = nameOfSame(session.snapshot(), document.hash);
        auto id = console.progress().isCancelled()
            ? failure(Error::Code::Cancelled, Words::tr("stopped; nothing was changed."))
            : session.addDocument(document);
        if (!id) {
            // What fails to be taken back stays, and the first error is the one to know of.
            for (qsizetype i = 0; i < added.size() && session.undo(); ++i) {}
            return tl::unexpected(id.error());
        }
        if (!same.isEmpty()) {
            console.warn(Words::tr("%1 has the same content as %2, which is there already.")
                             .arg(document.name, same));
        }
        added.append(*id);
    }
    return added;
}

} // namespace meipi
