// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectbuilder.h"

#include "outline/outlinefinder.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/snapshotdifference.h"
#include "project/themeedits.h"
#include "text/contenthash.h"

namespace meipi::test {

namespace {

template <class Row>
Id<Row> addedIn(const Change &change)
{
    for (const RowChange<Row> &step : change.of<Row>()) {
        if (!step.before)
            return step.id();
    }
    return {};
}

} // namespace

DocumentSource sourceOf(const QString &text, const QString &name, const Outline &outline)
{
    DocumentSource source;
    source.name = name;
    source.mediaType = QStringLiteral("text/plain");
    source.encoding = QStringLiteral("UTF-8");
    source.sourceHash = contentHash(text.toUtf8());
    source.textHash = source.sourceHash;
    source.text = Text(text);
    source.outline = outline;
    return source;
}

Change asChange(const ProjectSnapshot &project)
{
    return difference({}, project);
}

ProjectBuilder::ProjectBuilder() : m_now(Timestamp::fromString(u"2026-01-02T03:04:04Z"_qs))
{
    as(QStringLiteral("Analyst"));
}

EditContext ProjectBuilder::context()
{
    m_now.milliseconds += 1000;
    return {m_author, m_now};
}

ProjectBuilder &ProjectBuilder::perform(const Result<Change> &change)
{
    if (!change)
        qFatal("ProjectBuilder: %s", qUtf8Printable(change.error().message));
    if (!m_snapshot.accepts(*change))
        qFatal("ProjectBuilder: the change does not fit the project");
    m_snapshot.apply(*change);
    return *this;
}

ProjectBuilder &ProjectBuilder::as(const QString &author)
{
    m_author = authorNamed(m_snapshot, author);
    if (m_author.isNull()) {
        perform(addAuthor(m_snapshot, author, context().now));
        m_author = authorNamed(m_snapshot, author);
    }
    return *this;
}

ProjectBuilder &ProjectBuilder::title(const QString &project)
{
    return perform(setProperty(m_snapshot, QStringLiteral("title"), project));
}

ProjectBuilder &ProjectBuilder::document(const QString &text, const QString &name)
{
    return document(text, name, findOutline(Text(text)));
}

ProjectBuilder &ProjectBuilder::document(const QString &text, const QString &name,
                                         const Outline &outline)
{
    const DocumentSource made = sourceOf(text, name, outline);
    source(made);
    const auto change = addDocument(m_snapshot, context(), made);
    perform(change);
    m_document = addedIn<Document>(*change);
    return *this;
}

ProjectBuilder &ProjectBuilder::source(const DocumentSource &source)
{
    m_snapshot.setText(source.textHash, source.text);
    m_sources.append(source);
    return *this;
}

QList<ThemeId> ProjectBuilder::themeIds(const QStringList &paths)
{
    QList<ThemeId> ids;
    for (const QString &path : paths) {
        theme(path);
        ids.append(themeId(path));
    }
    return ids;
}

ProjectBuilder &ProjectBuilder::theme(const QString &path, std::optional<Colour> colour)
{
    return perform(createThemes(m_snapshot, {{path, colour, {}}}));
}

ProjectBuilder &ProjectBuilder::highlight(const QString &quote, const QStringList &themes,
                                          int occurrence)
{
    const Text text = m_snapshot.text(m_document);
    qsizetype start = text.string().indexOf(quote);
    for (int count = 1; count < occurrence && start >= 0; ++count)
        start = text.string().indexOf(quote, start + 1);
    if (start < 0)
        qFatal("ProjectBuilder: the text has no %s", qUtf8Printable(quote));
    return highlightRange({start, start + quote.size()}, themes);
}

ProjectBuilder &ProjectBuilder::highlightRange(TextRange range, const QStringList &themes)
{
    const QList<ThemeId> ids = themeIds(themes);
    const auto change = addHighlight(m_snapshot, context(), m_document, range, ids);
    perform(change);
    if (const HighlightId added = addedIn<Highlight>(*change); !added.isNull())
        m_highlight = added;
    return *this;
}

ProjectBuilder &ProjectBuilder::note(const QString &text, NoteStatus status)
{
    return noteOn(NoteTarget(m_highlight), text, status);
}

ProjectBuilder &ProjectBuilder::noteOn(const NoteTarget &target, const QString &text,
                                       NoteStatus status)
{
    const auto change = addNote(m_snapshot, context(), target, text, status);
    perform(change);
    m_note = addedIn<Note>(*change);
    return *this;
}

ProjectBuilder &ProjectBuilder::reply(const QString &text)
{
    const auto change = replyToNote(m_snapshot, context(), m_note, text);
    perform(change);
    m_note = addedIn<Note>(*change);
    return *this;
}

ProjectBuilder &ProjectBuilder::starred()
{
    return perform(setNoteStarred(m_snapshot, context(), m_note, true));
}

ProjectBuilder &ProjectBuilder::keptPrivate()
{
    return perform(setNotePrivate(m_snapshot, context(), m_note, true));
}

ProjectBuilder &ProjectBuilder::done()
{
    return perform(setNoteDone(m_snapshot, context(), m_note, true));
}

ProjectBuilder &ProjectBuilder::summary(const QString &path, const QString &text)
{
    return perform(setSummary(m_snapshot, sectionId(path), text));
}

ProjectBuilder &ProjectBuilder::read(const QString &path, ReadingState state)
{
    return perform(setReadingState(m_snapshot, context(), sectionId(path), state));
}

ThemeId ProjectBuilder::themeId(const QString &path) const
{
    return m_snapshot.themeAtPath(path);
}

SectionId ProjectBuilder::sectionId(const QString &path) const
{
    const SectionTree &tree = m_snapshot.sections(m_document);
    const int node = tree.outline().nodeAtPath(path);
    return node < 0 ? SectionId() : tree.idOf(node);
}

} // namespace meipi::test
