// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

#include "models/markedpassages.h"
#include "outline/outlinefinder.h"
#include "project/highlightedits.h"
#include "project/noteedits.h"
#include "project/sectionedits.h"
#include "project/themeedits.h"

namespace meipi::test {

namespace {

QString wordsOf(const QVariant &value)
{
    QString words = value.toString();
    const auto themes = value.value<QList<ThemeId>>();
    for (const ThemeId &theme : themes)
        words += theme.toString() + u' ';
    const auto counts = value.value<QList<ThemeCount>>();
    for (const ThemeCount &each : counts)
        words += each.theme.toString() + u'=' + QString::number(each.highlights) + u' ';
    if (value.canConvert<SectionId>())
        words += value.value<SectionId>().toString();
    if (value.canConvert<ThemeId>())
        words += value.value<ThemeId>().toString();
    return words;
}

} // namespace

RandomEdits::RandomEdits(Project &project, ProjectBuilder &builder, quint32 seed)
    : m_project(project), m_builder(builder), m_document(builder.documentId()), m_random(seed)
{
    project.reset(builder.snapshot());
}

template <class Row>
Id<Row> RandomEdits::any()
{
    const QList<Id<Row>> ids = m_project.snapshot().rows<Row>().keys();
    return ids.isEmpty() ? Id<Row>() : ids[m_random.bounded(ids.size())];
}

void RandomEdits::step()
{
    const auto change = anyEdit();
    if (change && !change->isEmpty()) {
        m_project.apply(*change);
        m_done.append(*change);
    } else if (m_random.bounded(3) == 0) {
        stepBack();
    }
}

bool RandomEdits::stepBack()
{
    if (m_done.isEmpty())
        return false;
    m_project.apply(m_done.takeLast().inverted());
    return true;
}

Result<Change> RandomEdits::anyEdit()
{
    const int kind = m_random.bounded(60);
    if (kind < 20)
        return anyHighlightEdit(kind);
    if (kind < 35)
        return anyThemeEdit(kind - 20);
    if (kind < 47)
        return anySectionEdit(kind - 35);
    if (kind < 58)
        return anyNoteEdit(kind - 47);
    return reopened();
}

Result<Change> RandomEdits::anyHighlightEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    const qsizetype start = m_random.bounded(project.text(m_document).size());
    const TextRange range{start, start + 1 + m_random.bounded(30)};
    switch (kind) {
    case 0:
        return resizeHighlight(project, context, any<Highlight>(), range);
    case 1:
    case 2:
        return removeHighlights(project, {any<Highlight>(), any<Highlight>()});
    case 3:
        return retheme(project, any<Highlight>(), any<Theme>(), any<Theme>());
    case 4:
        return takeTheme(project, context, any<Highlight>(), any<Theme>());
    case 5:
    case 6:
    case 7:
        return addTheme(project, context, {any<Highlight>()}, any<Theme>());
    case 8:
        m_builder.as(m_random.bounded(2) ? u"Analyst"_qs : u"Other"_qs);
        return addTheme(project, {m_builder.authorId(), context.now}, {any<Highlight>()},
                        any<Theme>());
    default:
        return addHighlight(project, context, m_document, range, {any<Theme>()});
    }
}

Result<Change> RandomEdits::anyThemeEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const ThemeId theme = any<Theme>();
    const QString name = QString::number(m_random.bounded(1000));
    switch (kind) {
    case 0:
        return renameTheme(project, theme, name);
    case 1:
        return recolourTheme(project, theme, Colour{m_random.bounded(0xffffffU)});
    case 2:
        return removeTheme(project, theme);
    case 3:
        return mergeThemes(project, theme, any<Theme>());
    case 4:
        return pinTheme(project, theme, m_random.bounded(10));
    case 5:
    case 6:
        return moveTheme(project, theme, {}, m_random.bounded(4));
    case 7:
    case 8:
    case 9:
        return moveTheme(project, theme, any<Theme>(), m_random.bounded(3));
    default:
        return createTheme(project, m_random.bounded(3) ? theme : ThemeId(), name);
    }
}

Result<Change> RandomEdits::anySectionEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    const SectionId section = any<Section>();
    switch (kind) {
    case 0:
        return setSummary(project, section, QString::number(m_random.bounded(1000)));
    case 1:
    case 2:
        return setReadingState(project, context, section,
                               static_cast<ReadingState>(m_random.bounded(3)));
    case 3:
    case 4:
        return setMeasureAside(project, section, m_random.bounded(2) == 0);
    case 5:
    case 6:
        return joinWithNextMeasure(project, section);
    default:
        return splitMeasure(project, section, m_random.bounded(project.text(m_document).size()));
    }
}

Result<Change> RandomEdits::anyNoteEdit(int kind)
{
    const ProjectSnapshot &project = m_project.snapshot();
    const EditContext context = m_builder.context();
    switch (kind) {
    case 0:
        return removeNote(project, any<Note>());
    case 1:
        return replyToNote(project, context, any<Note>(), u"reply"_qs);
    case 2:
        return addNote(project, context, NoteTarget(m_document), u"memo"_qs);
    case 3:
    case 4:
    case 5:
        return addNote(project, context, NoteTarget(any<Section>()), u"memo"_qs);
    default:
        return addNote(project, context, NoteTarget(any<Highlight>()), u"note"_qs);
    }
}

// The text with other words before it: another version, places and sections shifted.
Result<Change> RandomEdits::reopened()
{
    const QString text = u"新导语"_qs + m_project.snapshot().text(m_document).string();
    const DocumentSource source = sourceOf(text, u"x.txt"_qs, findOutline(Text(text)));
    m_project.setText(source.textHash, source.text);
    return reopenDocument(m_project.snapshot(), m_builder.context(), m_document, source);
}

QStringList treeLines(const QAbstractItemModel &model, const QList<int> &roles)
{
    QStringList lines;
    QList<std::pair<QModelIndex, int>> pending{{QModelIndex(), -1}};
    while (!pending.isEmpty()) {
        const auto [at, depth] = pending.takeLast();
        if (at.isValid()) {
            QStringList words;
            for (const int role : roles)
                words.append(wordsOf(at.data(role)));
            lines.append(QString(2 * depth, u' ') + words.join(u'|'));
        }
        for (int row = model.rowCount(at) - 1; row >= 0; --row)
            pending.append({model.index(row, 0, at), depth + 1});
    }
    return lines;
}

} // namespace meipi::test
