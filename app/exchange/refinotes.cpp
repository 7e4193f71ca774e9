// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refinames.h"
#include "exchange/refireading.h"

#include "project/fields.h"
#include "text/decoding.h"

#include <QCoreApplication>

namespace meipi {

namespace {

struct NoteWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

QUuid targetOf(const XmlElement &reference)
{
    return refiGuid(reference.attribute(QLatin1String("targetGUID")));
}

} // namespace

void RefiReading::indexNotes(const XmlElement &root)
{
    const XmlElement *notes = root.child(QLatin1String("Notes"));
    if (notes == nullptr)
        return;
    for (const XmlElement &note : notes->children) {
        const QUuid guid = refiGuid(note.attribute(QLatin1String("guid")));
        if (!m_notes.contains(guid))
            m_noteOrder.append(guid);
        m_notes.insert(guid, &note);
    }
}

void RefiReading::attach(const XmlElement &element, const NoteTarget &target, const NoteId &replyTo)
{
    for (const XmlElement &reference : element.children) {
        if (reference.name == u"NoteRef")
            addNote(targetOf(reference), target, replyTo);
    }
}

// A description that repeats the notes, as ours do, is no note of its own.
void RefiReading::describe(const XmlElement &element, const NoteTarget &target)
{
    const XmlElement *description = element.child(QLatin1String("Description"));
    if (description == nullptr || description->text.trimmed().isEmpty())
        return;
    QStringList words;
    for (const XmlElement &reference : element.children) {
        const XmlElement *note =
            reference.name == u"NoteRef" ? m_notes.value(targetOf(reference)) : nullptr;
        if (note != nullptr)
            words.append(noteText(*note));
    }
    const QString own = description->text;
    const auto simplified = [](const QString &text) { return xmlText(text).simplified(); };
    if (simplified(words.join(QLatin1String("\n\n"))) == simplified(own))
        return;
    Note note;
    note.target = target;
    note.text = own.trimmed();
    note.author = authorOf(element);
    note.created = timeOf(element, QLatin1String("creationDateTime"));
    note.modified = timeOf(element, QLatin1String("modifiedDateTime"));
    m_builder.note(note);
}

void RefiReading::addNote(const QUuid &guid, const NoteTarget &target, const NoteId &replyTo)
{
    const auto found = m_notes.constFind(guid);
    if (found == m_notes.cend()) {
        m_losses.count(NoteWords::tr("References to notes that the file lacks: %1."));
        return;
    }
    const XmlElement &element = **found;
    Note note;
    const bool isFirst = !m_added.contains(guid);
    note.id = isFirst ? NoteId(guid) : NoteId();
    note.target = target;
    note.text = noteText(element);
    note.replyTo = replyTo;
    note.author = authorOf(element);
    note.created = timeOf(element, QLatin1String("creationDateTime"));
    note.modified = timeOf(element, QLatin1String("modifiedDateTime"));
    readNoteValues(element, note);
    if (note.text.trimmed().isEmpty() && !m_isOurs) {
        m_losses.count(NoteWords::tr("Notes without words left out: %1."));
        m_added.insert(guid, {});
        return;
    }
    const NoteId id = m_builder.note(note);
    m_added.insert(guid, id);
    if (isFirst) // and a note that answers itself ends here
        attach(element, target, id);
    for (const XmlElement &child : element.children) {
        if (child.name == u"PlainTextSelection" || child.name == u"Coding")
            m_losses.count(NoteWords::tr("Selections and codings within notes left out: %1."));
    }
}

QString RefiReading::noteText(const XmlElement &note)
{
    QString text;
    const QString path = note.attribute(QLatin1String("plainTextPath"));
    if (const XmlElement *content = note.child(QLatin1String("PlainTextContent"))) {
        text = content->text;
    } else if (!path.isEmpty()) {
        const auto file = m_archive.source(path);
        const auto decoded = file ? decodeText(*file) : Result<DecodedText>(DecodedText());
        if (m_isOurs && file)
            return QString::fromUtf8(*file); // CRs and all
        if (file && decoded)
            text = decoded->text;
    }
    if (m_isOurs)
        return text;
    if (const XmlElement *description = note.child(QLatin1String("Description"));
        description != nullptr && text.trimmed().isEmpty())
        text = description->text;
    const QString name = note.attribute(QLatin1String("name")).trimmed();
    const bool isRepeated =
        text.simplified().startsWith(name.left(20).simplified(), Qt::CaseInsensitive);
    return isRepeated ? text.trimmed() : (name + QLatin1String("\n\n") + text.trimmed()).trimmed();
}

// Where the file does not tell, a note that is in the project keeps its marks.
void RefiReading::readNoteValues(const XmlElement &element, Note &note) const
{
    bool tells = false;
    for (const XmlElement &value : element.children) {
        const XmlElement *variable = value.child(QLatin1String("VariableRef"));
        if (value.name != u"VariableValue" || variable == nullptr)
            continue;
        const QUuid id = targetOf(*variable);
        const XmlElement *boolean = value.child(QLatin1String("BooleanValue"));
        const QString word = boolean == nullptr ? QString() : boolean->text.trimmed();
        const bool isTrue = word == u"true" || word == u"1";
        if (id == refi::variableId(refi::statusVariable)) {
            const XmlElement *text = value.child(QLatin1String("TextValue"));
            const QString key = text == nullptr ? QString() : text->text;
            note.status = fromKey<NoteStatus>(key).value_or(NoteStatus::Thought);
            tells = true;
        } else if (id == refi::variableId(refi::starredVariable)) {
            note.starred = isTrue;
        } else if (id == refi::variableId(refi::doneVariable)) {
            note.done = isTrue;
        } else if (id == refi::variableId(refi::privateVariable)) {
            note.isPrivate = isTrue;
        }
    }
    const Note *own = tells ? nullptr : m_builder.into().find(note.id);
    if (own == nullptr)
        return;
    note.status = own->status;
    note.starred = own->starred;
    note.done = own->done;
    note.isPrivate = own->isPrivate;
}

// NVivo hangs annotations on passages by links.
void RefiReading::attachLinks(const XmlElement &root)
{
    const XmlElement *links = root.child(QLatin1String("Links"));
    if (links == nullptr)
        return;
    for (const XmlElement &link : links->children) {
        const QUuid origin = refiGuid(link.attribute(QLatin1String("originGUID")));
        const QUuid target = refiGuid(link.attribute(QLatin1String("targetGUID")));
        const QUuid note = m_notes.contains(target) ? target : origin;
        const auto place = m_targets.constFind(note == target ? origin : target);
        if (m_notes.contains(note) && place != m_targets.cend())
            addNote(note, *place, {});
        else
            m_losses.count(NoteWords::tr("Links left out: %1."));
    }
}

void RefiReading::attachTheRest()
{
    for (const QUuid &guid : std::as_const(m_noteOrder)) {
        if (!m_added.contains(guid))
            addNote(guid, NoteTarget(), {});
    }
}

} // namespace meipi
