// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/documentedits.h"

#include "project/editchecks.h"
#include "project/foundattributes.h"
#include "project/removal.h"

#include <QCoreApplication>

namespace meipi {

namespace {

// Where the suffix begins; the whole length where there is none. A dot in a title, as in "2024.3
// 号文", makes no suffix.
qsizetype suffixStart(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QStringView suffix = QStringView(name).sliced(dot + 1);
    const bool plain = std::all_of(suffix.begin(), suffix.end(), [](QChar c) {
        return c.unicode() < 0x80 && c.isLetterOrNumber();
    });
    const bool startsWithLetter = !suffix.isEmpty() && suffix.front().isLetter();
    return dot > 0 && plain && startsWithLetter && suffix.size() <= 8 ? dot : name.size();
}

QString titleOf(const DocumentSource &source)
{
    for (const QString &title : {source.title, source.outline.documentTitle()}) {
        if (!title.trimmed().isEmpty())
            return title.trimmed();
    }
    return source.name.first(suffixStart(source.name));
}

} // namespace

QString freeDocumentName(const QSet<QString> &taken, const QString &wished)
{
    const qsizetype suffix = suffixStart(wished);
    QString name = wished;
    for (int count = 2; taken.contains(name); ++count) {
        name = wished;
        name.insert(suffix, QStringLiteral(" (%1)").arg(count));
    }
    return name;
}

Result<Change> addDocument(const ProjectSnapshot &project, const EditContext &context,
                           const DocumentSource &source)
{
    if (source.name.trimmed().isEmpty()) {
        return failure(Error::Code::Usage,
                       QCoreApplication::translate(
                           "Project", "A document needs a name; give it the name of its file."));
    }
    Document document;
    document.id = DocumentId::create();
    document.number = 1;
    QSet<QString> names;
    for (const Document &other : project.rows<Document>()) {
        document.number = std::max(document.number, other.number + 1);
        names.insert(other.name);
    }
    document.title = titleOf(source);
    document.name = freeDocumentName(names, source.name);
    document.author = context.author;
    document.created = context.now;

    Version version;
    version.id = VersionId::create();
    version.document = document.id;
    version.number = 1;
    version.sourceHash = source.sourceHash;
    version.textHash = source.textHash;
    version.structureHash = source.structureHash;
    version.encoding = source.encoding;
    version.mediaType = source.mediaType;
    version.author = context.author;
    version.created = context.now;
    document.currentVersion = version.id;

    Change change;
    appendAddition(change, document);
    appendAddition(change, version);
    const QList<Section> sections = sectionsFrom(source.outline, version.id);
    for (const Section &section : sections)
        appendAddition(change, section);
    appendFound(project, document.id, findAttributes(source.text, source.outline, document.title),
                change);
    return change;
}

Result<Change> retitleDocument(const ProjectSnapshot &project, const DocumentId &document,
                               const QString &title)
{
    const auto row = require(project, document);
    if (!row)
        return tl::unexpected(row.error());
    Document after = **row;
    after.title = title.trimmed();
    if (after.title.isEmpty()) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "Project", "A document needs a title; type what it is called in citations."));
    }
    Change change;
    change.update(**row, after);
    return change;
}

Result<Change> moveDocument(const ProjectSnapshot &project, const DocumentId &document, int number)
{
    if (const auto known = require(project, document); !known)
        return tl::unexpected(known.error());
    QList<DocumentId> order = project.documents();
    if (number < 1 || number > order.size()) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate("Project",
                                        "Documents are numbered from 1 to %1; choose one of these "
                                        "numbers.")
                .arg(order.size()),
            QString::number(number));
    }
    order.move(order.indexOf(document), number - 1);
    Change change;
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Document &before = *project.find(order[i]);
        Document after = before;
        after.number = static_cast<int>(i + 1);
        appendUpdate(change, before, after);
    }
    return change;
}

Result<Change> removeDocument(const ProjectSnapshot &project, const DocumentId &document)
{
    if (const auto known = require(project, document); !known)
        return tl::unexpected(known.error());
    Removal removal(project);
    removal.document(document);
    QSet<VersionId> versions;
    for (const Version &version : project.rows<Version>()) {
        if (version.document == document) {
            versions.insert(version.id);
            removal.version(version.id);
        }
    }
    for (const Section &section : project.rows<Section>()) {
        if (versions.contains(section.version))
            removal.section(section.id);
    }
    for (const Highlight &highlight : project.rows<Highlight>()) {
        if (highlight.document == document)
            removal.highlight(highlight.id);
    }
    return removal.change();
}

} // namespace meipi
