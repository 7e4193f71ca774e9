// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refinames.h"
#include "exchange/refireading.h"

#include "import/importer.h"
#include "project/selector.h"
#include "text/decoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace meipi {

namespace {

struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Exchange)
};

constexpr QLatin1String plainPath("plainTextPath");
constexpr QLatin1String richPath("richTextPath");

CountedSelection countedOf(const XmlElement &element)
{
    CountedSelection selection;
    bool hasStart = false;
    bool hasEnd = false;
    selection.start = element.attribute(QLatin1String("startPosition")).toLongLong(&hasStart);
    selection.end = element.attribute(QLatin1String("endPosition")).toLongLong(&hasEnd);
    if (!hasStart || !hasEnd)
        selection = {-1, -1, {}};
    selection.quote = element.attribute(QLatin1String("name"));
    return selection;
}

// Plain text keeps its CRs here, as positions may count them.
std::optional<SourcePositions> positionsIn(ForeignDocument &document)
{
    const QByteArray &bytes = document.bytes;
    const bool hasMark = bytes.startsWith("\xef\xbb\xbf");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(hasMark ? bytes.sliced(3) : bytes);
    if (!decoder.hasError())
        return SourcePositions(decoded, hasMark);
    const auto guessed = decodeText(bytes);
    if (!guessed)
        return std::nullopt;
    document.encoding = guessed->encoding;
    return SourcePositions(guessed->text, false);
}

} // namespace

std::optional<SourcePositions> RefiReading::textOf(const XmlElement &textual,
                                                   ForeignDocument &document)
{
    const auto leaveOut = [this](const Error &error) {
        m_losses.add(SourceWords::tr("A document is left out, as its text cannot be read: %1")
                         .arg(error.message));
        return std::nullopt;
    };
    const QString plain = textual.attribute(plainPath);
    if (!plain.isEmpty()) {
        if (const auto file = m_archive.source(plain)) {
            document.bytes = *file;
            if (auto positions = positionsIn(document))
                return positions;
            m_losses.add(SourceWords::tr("“%1” is no text; the document is left out.").arg(plain));
            return std::nullopt;
        } else if (!textual.hasAttribute(richPath)) {
            return leaveOut(file.error());
        }
    }
    if (const XmlElement *content = textual.child(QLatin1String("PlainTextContent"))) {
        document.bytes = content->text.toUtf8();
        return SourcePositions(content->text, false);
    }
    const QString rich = textual.attribute(richPath);
    if (rich.isEmpty())
        return std::nullopt;
    const auto file = m_archive.source(rich);
    if (!file)
        return leaveOut(file.error());
    const auto imported = importBytes(*file, rich.section(u'/', -1), {}, m_progress);
    if (!imported)
        return leaveOut(imported.error());
    document.bytes = *file;
    document.mediaType = imported->mediaType;
    document.encoding = imported->encoding;
    document.outline = imported->outline;
    return SourcePositions(imported->text.string(), false);
}

void RefiReading::readSelections(const Source &source, SourcePositions &positions)
{
    m_measures.clear();
    m_measureSelections.clear();
    const auto outline = m_outlines.constFind(refi::outlineCode(DocumentId(source.guid)));
    if (outline != m_outlines.cend()) {
        QList<const XmlElement *> waiting{*outline};
        while (!waiting.isEmpty()) {
            const XmlElement *code = waiting.takeLast();
            const QUuid guid = refiGuid(code->attribute(QLatin1String("guid")));
            m_outlineCodes.insert(guid, code);
            m_measureSelections.insert(refi::measureSelection(SectionId(guid)), guid);
            for (const XmlElement &child : code->children) {
                if (child.name != u"Code")
                    continue;
                waiting.append(&child);
                m_outlineParents.insert(&child, code);
            }
        }
    }
    QList<CountedSelection> counted;
    for (const XmlElement &each : source.textual->children) {
        if (each.name == u"PlainTextSelection")
            counted.append(countedOf(each));
    }
    positions.decide(counted, m_origin);
    if (positions.isGuess()) {
        m_losses.add(
            SourceWords::tr("It is not certain how “%1” counts its line ends; compare a highlight "
                            "with the original.")
                .arg(source.element->attribute(QLatin1String("name"))));
    }
    for (const XmlElement &each : source.textual->children) {
        if (each.name == u"PlainTextSelection")
            readSelection(each, source, positions);
    }
    for (const XmlElement &each : source.element->children) {
        if (each.name == u"PDFSelection")
            m_losses.count(SourceWords::tr("Marked areas of PDF pages left out: %1."));
    }
}

void RefiReading::readSelection(const XmlElement &element, const Source &source,
                                const SourcePositions &positions)
{
    const QUuid guid = refiGuid(element.attribute(QLatin1String("guid")));
    const CountedSelection counted = countedOf(element);
    auto range = positions.range(counted.start, counted.end);
    const auto measure = m_measureSelections.constFind(guid);
    if (measure != m_measureSelections.cend()) {
        if (range)
            m_measures.insert(*measure, {m_outlineCodes.value(*measure), *range});
        return;
    }
    const QString &text = positions.canonical();
    if (range) {
        range->start -= splitsPair(text, range->start) ? 1 : 0;
        range->end += splitsPair(text, range->end) ? 1 : 0;
    }
    if (!range || range->isEmpty()) {
        loseSelection(element, source);
        return;
    }
    const AuthorId author = authorOf(element);
    const Timestamp created = timeOf(element, QLatin1String("creationDateTime"));
    const HighlightId highlight =
        m_builder.highlight(source.document, *range, author, created,
                            timeOf(element, QLatin1String("modifiedDateTime")), guid);
    m_targets.insert(guid, NoteTarget(highlight));
    readCodings(element, highlight, author, created);
    attach(element, NoteTarget(highlight));
    describe(element, NoteTarget(highlight));
}

void RefiReading::readCodings(const XmlElement &selection, const HighlightId &highlight,
                              const AuthorId &author, Timestamp time)
{
    for (const XmlElement &coding : selection.children) {
        if (coding.name != u"Coding")
            continue;
        const XmlElement *code = coding.child(QLatin1String("CodeRef"));
        const QUuid target =
            code == nullptr ? QUuid() : refiGuid(code->attribute(QLatin1String("targetGUID")));
        const ThemeId theme = m_codes.value(target);
        attach(coding, NoteTarget(highlight));
        if (theme.isNull()) {
            if (!m_outlineCodes.contains(target))
                m_losses.count(SourceWords::tr("Codings with a code that the file lacks: %1."));
            continue;
        }
        const AuthorId own = authorOf(coding);
        const Timestamp coded = timeOf(coding, QLatin1String("creationDateTime"));
        m_builder.coding(highlight, theme,
                         coding.hasAttribute(QLatin1String("creatingUser")) ? own : author,
                         coded.milliseconds == 0 ? time : coded,
                         refiGuid(coding.attribute(QLatin1String("guid"))));
    }
}

// Themes of a whole document: nothing here carries them but words.
void RefiReading::readWholeCodings(const Source &source)
{
    QStringList names;
    for (const XmlElement &coding : source.element->children) {
        const XmlElement *code =
            coding.name == u"Coding" ? coding.child(QLatin1String("CodeRef")) : nullptr;
        if (code == nullptr)
            continue;
        const ThemeId theme = m_codes.value(refiGuid(code->attribute(QLatin1String("targetGUID"))));
        if (!theme.isNull())
            names.append(m_builder.themeName(theme));
    }
    if (names.isEmpty())
        return;
    Note note;
    note.target = NoteTarget(source.document);
    note.text = SourceWords::tr("Themes of the whole document: %1")
                    .arg(names.join(SourceWords::tr(", ", "between themes")));
    m_builder.note(note);
    m_losses.count(SourceWords::tr("Documents with themes as a whole, which are now notes: %1."));
}

// What was written on a passage without a place stays, on the document.
void RefiReading::loseSelection(const XmlElement &element, const Source &source)
{
    m_losses.count(SourceWords::tr("Selections without a passage in the text left out, their notes "
                                   "now on the document: %1."));
    attach(element, NoteTarget(source.document));
    describe(element, NoteTarget(source.document));
    for (const XmlElement &coding : element.children) {
        if (coding.name == u"Coding")
            attach(coding, NoteTarget(source.document));
    }
}

} // namespace meipi
