// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reficodes.h"

#include "exchange/refinames.h"
#include "exchange/xmltree.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace meipi {

namespace {

void sortByTime(const ProjectSnapshot &project, QList<NoteId> &notes)
{
    std::sort(notes.begin(), notes.end(), [&project](const NoteId &a, const NoteId &b) {
        return std::pair(project.find(a)->created, a) < std::pair(project.find(b)->created, b);
    });
}

void writeDescription(QXmlStreamWriter &xml, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(QStringLiteral("Description"), xmlText(text).replace(u'\r', u'\n'));
}

} // namespace

bool RefiNotes::goesAlong(const Note &note) const
{
    for (const Note *at = &note; at != nullptr; at = m_project.find(at->replyTo)) {
        if (at->isPrivate && !m_withPrivate)
            return false;
    }
    return true;
}

QList<NoteId> RefiNotes::on(const NoteTarget &target) const
{
    QList<NoteId> result;
    const QList<NoteId> notes = m_project.notes(target);
    for (const NoteId &id : notes) {
        const Note &note = *m_project.find(id);
        if (note.replyTo.isNull() && goesAlong(note))
            result.append(id);
    }
    sortByTime(m_project, result);
    return result;
}

DocumentId RefiNotes::strayDocument(const NoteTarget &target) const
{
    if (target.kind == NoteTarget::Kind::Highlight) {
        const HighlightId id(target.id);
        const Placement *place = m_project.placement(id);
        const bool isPlaced = place != nullptr && !place->range.isEmpty();
        return isPlaced ? DocumentId() : m_project.find(id)->document;
    }
    if (target.kind == NoteTarget::Kind::Section) {
        const Section &section = *m_project.find(SectionId(target.id));
        const DocumentId document = m_project.find(section.version)->document;
        const bool isShown = m_project.find(document)->currentVersion == section.version;
        return isShown ? DocumentId() : document;
    }
    return {};
}

QList<NoteId> RefiNotes::strayIn(const DocumentId &document) const
{
    QList<NoteId> result;
    for (const Note &note : m_project.rows<Note>()) {
        if (note.replyTo.isNull() && goesAlong(note) && strayDocument(note.target) == document)
            result.append(note.id);
    }
    sortByTime(m_project, result);
    return result;
}

QList<NoteId> RefiNotes::repliesTo(const Note &note) const
{
    QList<NoteId> result;
    const QList<NoteId> notes = m_project.notes(note.target);
    for (const NoteId &id : notes) {
        const Note &reply = *m_project.find(id);
        if (reply.replyTo == note.id && goesAlong(reply))
            result.append(id);
    }
    sortByTime(m_project, result);
    return result;
}

void writeNoteRefs(QXmlStreamWriter &xml, const QList<NoteId> &notes)
{
    for (const NoteId &id : notes) {
        xml.writeEmptyElement(QStringLiteral("NoteRef"));
        xml.writeAttribute(QStringLiteral("targetGUID"), id.toString());
    }
}

void RefiCodeWriter::writeNoteRefs(const NoteTarget &target)
{
    if (m_notes != nullptr)
        meipi::writeNoteRefs(m_xml, m_notes->on(target));
}

void RefiCodeWriter::writeThemes()
{
    const QList<ThemeId> themes = m_project.childThemes();
    for (const ThemeId &id : themes)
        writeTheme(id);
}

void RefiCodeWriter::writeTheme(const ThemeId &id)
{
    const Theme &theme = *m_project.find(id);
    m_xml.writeStartElement(QStringLiteral("Code"));
    m_xml.writeAttribute(QStringLiteral("guid"), id.toString());
    m_xml.writeAttribute(QStringLiteral("name"), xmlText(theme.name));
    m_xml.writeAttribute(QStringLiteral("isCodable"), QStringLiteral("true"));
    m_xml.writeAttribute(QStringLiteral("color"), theme.colour.toString());
    writeDescription(m_xml, theme.definition);
    writeNoteRefs(NoteTarget(id));
    const QList<ThemeId> children = m_project.childThemes(id);
    for (const ThemeId &child : children)
        writeTheme(child);
    m_xml.writeEndElement();
}

void RefiCodeWriter::writeOutlines()
{
    for (const DocumentId &id : m_project.documents()) {
        const SectionTree &tree = m_project.sections(id);
        if (tree.outline().nodes().isEmpty())
            continue;
        m_xml.writeStartElement(QStringLiteral("Code"));
        m_xml.writeAttribute(QStringLiteral("guid"),
                             refi::outlineCode(id).toString(QUuid::WithoutBraces));
        const QString name = m_isChinese ? QStringLiteral("大纲：") : QStringLiteral("Outline: ");
        m_xml.writeAttribute(QStringLiteral("name"), name + xmlText(m_project.find(id)->title));
        m_xml.writeAttribute(QStringLiteral("isCodable"), QStringLiteral("false"));
        const QList<int> top = tree.outline().children(-1);
        for (const int node : top)
            writeNode(tree, node);
        m_xml.writeEndElement();
    }
}

QString RefiCodeWriter::nameOf(const Section &section) const
{
    const QString line = headingLine(section.label, section.title);
    if (!line.isEmpty())
        return line;
    switch (section.kind) {
    case OutlineNode::Kind::Front:
        return m_isChinese ? QStringLiteral("导语") : QStringLiteral("Front matter");
    case OutlineNode::Kind::Back:
        return m_isChinese ? QStringLiteral("文末附文") : QStringLiteral("Back matter");
    case OutlineNode::Kind::Part:
        return m_isChinese ? QStringLiteral("附件") : QStringLiteral("Annex");
    case OutlineNode::Kind::Section:
    case OutlineNode::Kind::Measure:
        break;
    }
    return QString::number(section.ordinal);
}

// A measure that is set aside is there too, as a code that is not applied.
void RefiCodeWriter::writeNode(const SectionTree &tree, int node)
{
    const Section &section = *m_project.find(tree.idOf(node));
    const bool isMeasure = section.kind == OutlineNode::Kind::Measure;
    m_xml.writeStartElement(QStringLiteral("Code"));
    m_xml.writeAttribute(QStringLiteral("guid"), section.id.toString());
    m_xml.writeAttribute(QStringLiteral("name"), xmlText(nameOf(section)));
    m_xml.writeAttribute(QStringLiteral("isCodable"),
                         isMeasure && !section.setAside ? QStringLiteral("true")
                                                        : QStringLiteral("false"));
    writeDescription(m_xml, section.summary);
    writeNoteRefs(NoteTarget(section.id));
    const QList<int> children = tree.outline().children(node);
    for (const int child : children)
        writeNode(tree, child);
    m_xml.writeEndElement();
}

} // namespace meipi
