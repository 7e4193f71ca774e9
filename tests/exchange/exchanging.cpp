// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchanging.h"

#include "project/fields.h"
#include "project/projectmerge.h"
#include "project/selector.h"
#include "support/projectbuilder.h"
#include "support/randomedits.h"

#include <QBuffer>

namespace meipi::test {

namespace {

VersionId versionOf(const DocumentId &document)
{
    return VersionId(QUuid::createUuidV5(document.uuid(), u"version"_qs));
}

class Carrying {
public:
    explicit Carrying(const ProjectSnapshot &project) : m_project(project) {}

    ProjectSnapshot run()
    {
        addThemes({});
        for (int i = 0; i < m_project.documents().size(); ++i)
            addDocument(*m_project.find(m_project.documents()[i]), i + 1);
        for (const Highlight &highlight : m_project.rows<Highlight>())
            addHighlight(highlight);
        for (const Note &note : m_project.rows<Note>())
            addNote(note);
        addAuthors();
        m_result.apply(m_change);
        return m_result;
    }

private:
    void addAuthors() // of what is there
    {
        QSet<AuthorId> authors;
        m_change.forEachList([&authors]<class Row>(const QList<RowChange<Row>> &list) {
            if constexpr (requires(Row row) { row.author; }) {
                for (const RowChange<Row> &step : list)
                    authors.insert(step.after->author);
            }
        });
        for (Author author : m_project.rows<Author>()) {
            author.created = {};
            if (authors.contains(author.id))
                m_change.add(author);
        }
    }

    void addThemes(const ThemeId &parent)
    {
        int position = 0;
        for (const ThemeId &id : m_project.childThemes(parent)) {
            Theme theme = *m_project.find(id);
            theme.key = 0;
            theme.position = position++;
            m_change.add(theme);
            addThemes(id);
        }
    }

    void addDocument(Document document, int number)
    {
        Version version = *m_project.find(document.currentVersion);
        m_result.setText(version.textHash, m_project.text(document.id));
        for (Section section : m_project.rows<Section>()) {
            if (section.version != version.id)
                continue;
            section.version = versionOf(document.id);
            section.evidence.clear();
            section.confidence = 1;
            if (section.kind == OutlineNode::Kind::Measure)
                section.heading = {};
            m_change.add(section);
        }
        document.number = number;
        document.currentVersion = versionOf(document.id);
        version.id = document.currentVersion;
        version.number = 1;
        version.sourceHash = version.textHash;
        version.encoding = u"UTF-8"_qs;
        version.author = document.author;
        version.created = document.created;
        m_change.add(document);
        m_change.add(version);
    }

    void addHighlight(Highlight highlight)
    {
        const Placement *own = m_project.placement(highlight.id);
        if (own == nullptr || own->range.isEmpty())
            return;
        const Selector selector = selectorAt(m_project.text(highlight.document), own->range);
        highlight.version = versionOf(highlight.document);
        highlight.range = own->range;
        highlight.quote = selector.quote;
        highlight.prefix = selector.prefix;
        highlight.suffix = selector.suffix;
        m_change.add(highlight);
        Placement placement = *own;
        placement.id = PlacementId(QUuid::createUuidV5(highlight.id.uuid(), u"placement"_qs));
        placement.version = highlight.version;
        placement.state = PlacementState::Placed;
        m_change.add(placement);
        for (const CodingId &id : m_project.codings(highlight.id))
            m_change.add(*m_project.find(id));
    }

    void addNote(Note note)
    {
        if (note.target.kind == NoteTarget::Kind::Highlight) {
            const HighlightId id(note.target.id);
            const Placement *own = m_project.placement(id);
            if (own == nullptr || own->range.isEmpty())
                note.target = NoteTarget(m_project.find(id)->document);
        } else if (note.target.kind == NoteTarget::Kind::Section) {
            const VersionId version = m_project.find(SectionId(note.target.id))->version;
            const DocumentId document = m_project.find(version)->document;
            if (m_project.find(document)->currentVersion != version)
                note.target = NoteTarget(document);
        }
        m_change.add(note);
    }

    const ProjectSnapshot &m_project;
    ProjectSnapshot m_result;
    Change m_change;
};

const QStringList &nastyWords()
{
    static const QStringList words{
        u"<b>&amp; \"quoted\" 'single' ]]> <!-- no comment --> <?pi?>"_qs,
        u"第一行\n第二行\r\n第三行\r第四行\t制表"_qs,
        u"换页\f响铃\a零宽\u200B尾"_qs,
        u"😀 𠮷野家 👨‍👩‍👧 \U0010FFFD"_qs,
        u"\u202Eright to left\u202C مرحبا"_qs,
        u"=1+1\n+cmd|' /C calc'!A0\n@SUM(1)\n-2"_qs,
        u"{{mustache}} {\"json\": [\"\\u0000\"]} \\ / \\/ %s %n"_qs,
        u"   "_qs,
    };
    return words;
}

} // namespace

ProjectSnapshot carried(const ProjectSnapshot &project)
{
    return Carrying(project).run();
}

QByteArray exported(const QString &format, const ProjectSnapshot &project, bool withPrivate)
{
    const Exporter *exporter = exportFormatFor(format);
    if (exporter == nullptr)
        qFatal("no format %s", qPrintable(format));
    ExportOptions options;
    options.includePrivate = withPrivate;
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    Progress progress;
    if (const auto done = exporter->write(project, options, out, progress); !done)
        qFatal("%s", qPrintable(done.error().message));
    return out.data();
}

ForeignRequest requestFor(const ProjectSnapshot &into)
{
    static const AuthorId importer = AuthorId::create();
    return {into, {importer, Timestamp::fromString(u"2026-03-01T00:00:00Z"_qs)}, u"Importer"_qs};
}

ProjectSnapshot merged(const ProjectSnapshot &into, const ForeignProject &foreign,
                       QStringList *conflicts)
{
    const ForeignRequest request = requestFor(into);
    const ProjectMerge merge = mergeOf({into, {}}, {foreign.project, {}}, request.context);
    if (conflicts != nullptr)
        *conflicts = merge.report.conflicts;
    ProjectSnapshot result = into;
    for (const Version &version : foreign.project.rows<Version>())
        result.setText(version.textHash, foreign.project.textWithHash(version.textHash));
    if (!result.accepts(merge.change))
        qFatal("the merge does not fit");
    result.apply(merge.change);
    return result;
}

ProjectSnapshot nastyProject(quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    ProjectBuilder builder;
    builder.title(u"提案 <&> \"1\""_qs);
    builder.document(u"😀前言，𠮷野家 & <b>。\n一、算力\n要建设枢纽。要开放数据！\n二、数据 "
                     u"\U0001F4D6\n要培养人才。\f要立法。\n"_qs,
                     u"a & \"b\" <c>.txt"_qs);
    const QStringList &words = nastyWords();
    const auto any = [&] { return words[random.bounded(words.size())]; };
    builder.theme(u"算力/基础 & <设施>"_qs).theme(u"a \"b\" 'c'"_qs);
    for (const QString &quote : {u"枢纽"_qs, u"𠮷"_qs, u"数据"_qs}) {
        builder.highlight(quote, {u"算力/基础 & <设施>"_qs}).note(any()).reply(any());
        builder.as(u"乙 <b>"_qs).highlight(quote, {u"a \"b\" 'c'"_qs}).note(any());
    }
    builder.noteOn(NoteTarget(), any()).noteOn(NoteTarget(builder.documentId()), any());
    builder.noteOn(NoteTarget(builder.themeId(u"算力"_qs)), any(), NoteStatus::Question);
    builder.noteOn(NoteTarget(builder.sectionId(u"1"_qs)), any()).starred();
    builder.summary(u"2"_qs, u"要旨 & <1>"_qs);
    Project project;
    project.reset(builder.snapshot());
    RandomEdits edits(project, builder, seed, RandomEdits::Kinds::AllButHeadings);
    for (int i = 0; i < steps; ++i)
        edits.step();
    return project.snapshot();
}

QStringList notesIn(const ProjectSnapshot &project)
{
    QStringList notes;
    for (const Note &note : project.rows<Note>())
        notes.append(QString(keyOf(note.target.kind)) + u' ' + note.text);
    notes.sort();
    return notes;
}

} // namespace meipi::test
