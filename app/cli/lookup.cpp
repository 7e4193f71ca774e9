// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/lookup.h"

#include "cli/words.h"

#include <QCoreApplication>

namespace meipi {

namespace {

constexpr qsizetype shortestPrefix = 8;

QString asHexDigits(const QString &id)
{
    QString digits = id.trimmed().toLower();
    digits.remove(u'-');
    return digits;
}

bool isHex(const QString &digits)
{
    return std::all_of(digits.cbegin(), digits.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

template <class Row>
Result<Id<Row>> rowWithId(const ProjectSnapshot &project, const QString &id)
{
    const QString digits = asHexDigits(id);
    if (digits.size() < shortestPrefix || digits.size() > 32 || !isHex(digits)) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "CommandLine", "“%1” is no id; an id has at least its first 8 hexadecimal digits.")
                .arg(id));
    }
    QList<Id<Row>> found;
    const auto &rows = project.rows<Row>();
    for (auto row = rows.keyBegin(); row != rows.keyEnd(); ++row) {
        if (asHexDigits(row->toString()).startsWith(digits))
            found.append(*row);
    }
    if (found.isEmpty()) {
        return failure(
            Error::Code::NotFound,
            QCoreApplication::translate("CommandLine", "Nothing in the project has the id %1.")
                .arg(id));
    }
    if (found.size() > 1) {
        return failure(
            Error::Code::Usage,
            QCoreApplication::translate(
                "CommandLine", "The id %1 is the beginning of several; give more of its digits.")
                .arg(id));
    }
    return found.first();
}

} // namespace

Result<DocumentId> documentNamed(const ProjectSnapshot &project, const QString &name)
{
    const DocumentId document = project.documentNamed(name);
    if (document.isNull()) {
        return failure(
            Error::Code::NotFound,
            Words::tr("There is no document “%1” in the project; “document list” shows them.")
                .arg(name));
    }
    return document;
}

Result<DocumentId> documentOrOnly(const ProjectSnapshot &project,
                                  const std::optional<QString> &name)
{
    if (name)
        return documentNamed(project, *name);
    const QList<DocumentId> &documents = project.documents();
    if (documents.isEmpty())
        return failure(Error::Code::NotFound, Words::tr("The project has no document."));
    if (documents.size() > 1) {
        return failure(Error::Code::Usage,
                       Words::tr("The project has %1 documents; --document says which.")
                           .arg(documents.size()));
    }
    return documents.first();
}

Result<ThemeId> themeAt(const ProjectSnapshot &project, const QString &path)
{
    const ThemeId theme = project.themeAtPath(path);
    if (theme.isNull()) {
        return failure(Error::Code::NotFound,
                       Words::tr("There is no theme “%1”; “theme list” shows them.").arg(path));
    }
    return theme;
}

Result<SectionId> sectionAt(const ProjectSnapshot &project, const DocumentId &document,
                            const QString &path)
{
    QList<SectionId> found;
    for (const DocumentId &each : project.documents()) {
        const SectionTree &tree = project.sections(each);
        const int node = tree.outline().nodeAtPath(path);
        if (node >= 0 && (document.isNull() || each == document))
            found.append(tree.idOf(node));
    }
    if (found.isEmpty()) {
        return failure(Error::Code::NotFound,
                       Words::tr("There is no section %1; “outline” shows them.").arg(path));
    }
    if (found.size() > 1) {
        return failure(
            Error::Code::Usage,
            Words::tr("Several documents have a section %1; --document says which.").arg(path));
    }
    return found.first();
}

Result<HighlightId> highlightWithId(const ProjectSnapshot &project, const QString &id)
{
    return rowWithId<Highlight>(project, id);
}

Result<NoteId> noteWithId(const ProjectSnapshot &project, const QString &id)
{
    return rowWithId<Note>(project, id);
}

} // namespace meipi
