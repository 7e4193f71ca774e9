// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sample.h"

#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "session/startersets.h"
#include "text/csv.h"

#include <QCoreApplication>
#include <QFile>

namespace meipi {

namespace {

struct SampleWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Sample)
};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/meipi/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

// Highlights one example, a row of quote, theme and note, and writes the note on it.
Result<Change> example(const ProjectSnapshot &project, const EditContext &context,
                       const DocumentId &document, const QStringList &row)
{
    const Text text = project.text(document);
    const qsizetype start = text.string().indexOf(row.value(0));
    Q_ASSERT(start >= 0);
    Result<Change> change =
        addHighlight(project, context, document, {start, start + row.value(0).size()},
                     {project.themeAtPath(row.value(1))});
    if (!change || row.value(2).isEmpty())
        return change;
    ProjectSnapshot marked = project;
    marked.apply(*change);
    const HighlightId highlight = change->of<Highlight>().first().after->id;
    Result<Change> note = addNote(marked, context, NoteTarget(highlight), row.value(2));
    if (!note)
        return note;
    change->record(*note);
    return change;
}

Result<Done> furnish(ProjectSession &session, const DocumentId &document, const QString &language)
{
    const auto themes =
        createThemes(session.snapshot(), starterSet(u"seven-dimensions", language).entries);
    if (!themes)
        return tl::unexpected(themes.error());
    if (auto done = session.perform(*themes, SampleWords::tr("Starter themes")); !done)
        return done;
    const auto rows = readCsv(resource(QStringLiteral("sample/highlights.%1.csv").arg(language)));
    if (!rows)
        return tl::unexpected(rows.error());
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const auto change = example(session.snapshot(), session.context(), document, rows->at(i));
        if (!change)
            return tl::unexpected(change.error());
        if (auto done = session.perform(*change, SampleWords::tr("Example")); !done)
            return done;
    }
    return session.forgetHistory();
}

} // namespace

Result<OpenedDocument> openSample(Library &library, QStringView language, const QString &authorName)
{
    const QString code = language == u"zh" ? QStringLiteral("zh") : QStringLiteral("en");
    Progress progress;
    const auto imported =
        importBytes(resource(QStringLiteral("sample/proposal.%1.txt").arg(code)),
                    SampleWords::tr("Sample") + QLatin1String(".txt"), {}, progress);
    if (!imported)
        return tl::unexpected(imported.error());
    auto opened = openDocument(library, *imported, authorName);
    if (!opened || !opened->isNew)
        return opened;
    if (const auto done = furnish(*opened->session, opened->document, code); !done)
        return tl::unexpected(done.error());
    return opened;
}

} // namespace meipi
