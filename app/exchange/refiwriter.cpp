// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refiwriter.h"

#include "base/codepoints.h"
#include "exchange/refiattributes.h"
#include "exchange/reficodes.h"
#include "exchange/refinames.h"
#include "exchange/xmltree.h"
#include "export/exportfailures.h"
#include "project/fields.h"
#include "report/notesreport.h"
#include "text/shortened.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamWriter>

#include <algorithm>

namespace meipi {

namespace {

constexpr qsizetype noteNameCharacters = 40;

struct RefiWriterWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

QString refiTime(Timestamp time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.milliseconds, Qt::UTC);
    return moment.toString(time.milliseconds % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

template <class Row>
QList<Row> sortedRows(const ProjectSnapshot &project)
{
    const auto &rows = project.rows<Row>();
    QList<Row> result(rows.cbegin(), rows.cend());
    std::sort(result.begin(), result.end(), [](const Row &a, const Row &b) {
        return std::pair(a.created, a.id) < std::pair(b.created, b.id);
    });
    return result;
}

class RefiWriting {
public:
    RefiWriting(const ProjectSnapshot &project, const ExportOptions &options, Progress &progress)
        : m_project(project), m_options(options), m_progress(progress),
          m_notes(project, options.includePrivate), m_xml(&m_result.xml),
          m_attributes(m_xml, project, options.language)
    {
    }

    Result<RefiProject> run()
    {
        m_progress.setTotal(m_project.rows<Highlight>().size());
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(refi::projectSpace);
        m_xml.writeStartElement(refi::projectSpace, QLatin1String("Project"));
        writeHead();
        writeUsers();
        writeCodes();
        writeVariables();
        m_attributes.writeCases();
        if (auto done = writeSources(); !done)
            return tl::unexpected(done.error());
        writeNotes();
        meipi::writeNoteRefs(m_xml, m_notes.on(NoteTarget()));
        m_xml.writeEndDocument();
        return m_result;
    }

private:
    void start(const char *name) { m_xml.writeStartElement(QLatin1String(name)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), xmlText(value));
    }
    void time(const char *name, Timestamp time)
    {
        if (time.milliseconds > 0)
            attribute(name, refiTime(time));
    }
    void user(const char *name, const AuthorId &author)
    {
        if (m_project.find(author) != nullptr)
            attribute(name, author.toString());
    }
    void textElement(const char *name, const QString &text)
    {
        m_xml.writeTextElement(QLatin1String(name), xmlText(text).replace(u'\r', u'\n'));
    }

    void writeHead()
    {
        QString name = m_project.property(QStringLiteral("title"));
        if (name.isEmpty() && !m_project.documents().isEmpty())
            name = m_project.find(m_project.documents().first())->title;
        attribute("name", name);
        attribute("origin", refi::origin);
        Timestamp first;
        for (const DocumentId &id : m_project.documents()) {
            const Timestamp created = m_project.find(id)->created;
            if (first.milliseconds == 0 || created < first)
                first = created;
        }
        time("creationDateTime", first);
        time("modifiedDateTime", m_options.date ? *m_options.date : lastChange(m_project));
    }

    void writeUsers()
    {
        const QList<Author> authors = sortedRows<Author>(m_project);
        if (authors.isEmpty())
            return;
        start("Users");
        for (const Author &author : authors) {
            start("User");
            attribute("guid", author.id.toString());
            attribute("name", author.name);
            end();
        }
        end();
    }

    void writeCodes()
    {
        const auto &documents = m_project.documents();
        const bool hasOutline =
            std::any_of(documents.cbegin(), documents.cend(), [this](const DocumentId &id) {
                return !m_project.sections(id).outline().nodes().isEmpty();
            });
        if (m_project.childThemes().isEmpty() && !hasOutline)
            return;
        start("CodeBook");
        start("Codes");
        RefiCodeWriter codes(m_xml, m_project, &m_notes, m_options.language);
        codes.writeThemes();
        codes.writeOutlines();
        end();
        end();
    }

    void writeVariable(QLatin1String name, const char *type)
    {
        start("Variable");
        attribute("guid", refi::variableId(name).toString(QUuid::WithoutBraces));
        attribute("name", name);
        attribute("typeOfVariable", QLatin1String(type));
        end();
    }

    void writeVariables()
    {
        start("Variables");
        writeVariable(refi::titleVariable, "Text");
        writeVariable(refi::statusVariable, "Text");
        writeVariable(refi::starredVariable, "Boolean");
        writeVariable(refi::doneVariable, "Boolean");
        writeVariable(refi::privateVariable, "Boolean");
        m_attributes.writeVariables();
        end();
    }

    void writeValue(QLatin1String variable, const char *type, const QString &value)
    {
        start("VariableValue");
        start("VariableRef");
        attribute("targetGUID", refi::variableId(variable).toString(QUuid::WithoutBraces));
        end();
        textElement(type, value);
        end();
    }

    Result<Done> writeSources()
    {
        if (m_project.documents().isEmpty())
            return Done{};
        start("Sources");
        for (const DocumentId &id : m_project.documents()) {
            if (auto done = writeSource(*m_project.find(id)); !done)
                return done;
        }
        end();
        return Done{};
    }

    Result<Done> writeSource(const Document &document)
    {
        const QString file = document.id.toString() + QLatin1String(".txt");
        const Text text = m_project.text(document.id);
        m_result.files.append({file, text.string().toUtf8()});
        start("TextSource");
        attribute("guid", document.id.toString());
        attribute("name", document.name);
        attribute("plainTextPath", QLatin1String("internal://") + file);
        user("creatingUser", document.author);
        time("creationDateTime", document.created);
        const CodePoints points(text.string());
        for (const HighlightIndex::Entry &entry : m_project.highlights(document.id).all()) {
            if (m_progress.isCancelled()) {
                return exportCancelled();
            }
            writeHighlight(*m_project.find(entry.id), entry.range, points, text);
            m_progress.setDone(m_progress.done() + 1);
        }
        writeMeasures(document.id, points, text);
        meipi::writeNoteRefs(m_xml, m_notes.on(NoteTarget(document.id)));
        meipi::writeNoteRefs(m_xml, m_notes.strayIn(document.id));
        writeValue(refi::titleVariable, "TextValue", document.title);
        m_attributes.writeValues(document.id);
        end();
        return Done{};
    }

    void startSelection(const QString &guid, TextRange range, const CodePoints &points,
                        const Text &text)
    {
        start("PlainTextSelection");
        attribute("guid", guid);
        const QString quote = text.view(range).toString();
        const CodePoints inQuote(quote);
        attribute("name", quote.first(inQuote.toUtf16(refi::longestName)));
        const TextRange counted = points.fromUtf16(range);
        attribute("startPosition", QString::number(counted.start));
        attribute("endPosition", QString::number(counted.end));
    }

    void writeHighlight(const Highlight &highlight, TextRange range, const CodePoints &points,
                        const Text &text)
    {
        startSelection(highlight.id.toString(), range, points, text);
        user("creatingUser", highlight.author);
        time("creationDateTime", highlight.created);
        time("modifiedDateTime", highlight.modified);
        const QList<NoteId> notes = m_notes.on(NoteTarget(highlight.id));
        if (const QString words = wordsOf(notes); !words.isEmpty())
            textElement("Description", words); // which is what some programs read
        const QList<CodingId> codings = m_project.codings(highlight.id);
        for (const CodingId &id : codings) {
            const Coding &coding = *m_project.find(id);
            start("Coding");
            attribute("guid", id.toString());
            user("creatingUser", coding.author);
            time("creationDateTime", coding.created);
            start("CodeRef");
            attribute("targetGUID", coding.theme.toString());
            end();
            end();
        }
        meipi::writeNoteRefs(m_xml, notes);
        end();
    }

    void writeMeasures(const DocumentId &document, const CodePoints &points, const Text &text)
    {
        const SectionTree &tree = m_project.sections(document);
        for (int node = 0; node < tree.outline().nodes().size(); ++node) {
            const Section &section = *m_project.find(tree.idOf(node));
            if (section.kind != OutlineNode::Kind::Measure || section.range.isEmpty())
                continue;
            startSelection(refi::measureSelection(section.id).toString(QUuid::WithoutBraces),
                           section.range, points, text);
            if (!section.setAside) {
                start("Coding");
                attribute("guid", refi::measureCoding(section.id).toString(QUuid::WithoutBraces));
                start("CodeRef");
                attribute("targetGUID", section.id.toString());
                end();
                end();
            }
            end();
        }
    }

    QString wordsOf(const QList<NoteId> &notes) const
    {
        QStringList words;
        for (const NoteId &id : notes)
            words.append(m_project.find(id)->text);
        return words.join(QLatin1String("\n\n"));
    }

    void writeNotes()
    {
        bool isOpen = false;
        for (const Note &note : sortedRows<Note>(m_project)) {
            if (!m_notes.goesAlong(note))
                continue;
            if (!isOpen)
                start("Notes");
            isOpen = true;
            writeNote(note);
        }
        if (isOpen)
            end();
    }

    void writeNote(const Note &note)
    {
        start("Note");
        attribute("guid", note.id.toString());
        attribute("name", shortened(note.text.simplified(), noteNameCharacters));
        const bool isInline = isXmlText(note.text);
        if (!isInline) {
            const QString file = note.id.toString() + QLatin1String(".txt");
            m_result.files.append({file, note.text.toUtf8()});
            attribute("plainTextPath", QLatin1String("internal://") + file);
        }
        user("creatingUser", note.author);
        time("creationDateTime", note.created);
        time("modifiedDateTime", note.modified);
        if (isInline)
            textElement("PlainTextContent", note.text);
        meipi::writeNoteRefs(m_xml, m_notes.repliesTo(note));
        writeValue(refi::statusVariable, "TextValue", keyOf(note.status));
        if (note.starred)
            writeValue(refi::starredVariable, "BooleanValue", QStringLiteral("true"));
        if (note.done)
            writeValue(refi::doneVariable, "BooleanValue", QStringLiteral("true"));
        if (note.isPrivate)
            writeValue(refi::privateVariable, "BooleanValue", QStringLiteral("true"));
        end();
    }

    const ProjectSnapshot &m_project;
    const ExportOptions &m_options;
    Progress &m_progress;
    RefiNotes m_notes;
    RefiProject m_result;
    QXmlStreamWriter m_xml;
    RefiAttributes m_attributes;
};

} // namespace

Result<RefiProject> refiProject(const ProjectSnapshot &project, const ExportOptions &options,
                                Progress &progress)
{
    return RefiWriting(project, options, progress).run();
}

QByteArray refiCodebook(const ProjectSnapshot &project)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(refi::codebookSpace);
    xml.writeStartElement(refi::codebookSpace, QLatin1String("CodeBook"));
    xml.writeAttribute(QLatin1String("origin"), refi::origin);
    xml.writeStartElement(QLatin1String("Codes"));
    RefiCodeWriter(xml, project, nullptr, {}).writeThemes();
    xml.writeEndDocument();
    return bytes;
}

} // namespace meipi
