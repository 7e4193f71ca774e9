// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/editchecks.h"

#include <QCoreApplication>

namespace meipi {

template <>
QString goneMessage<Author>()
{
    return QCoreApplication::translate(
        "Project", "This author is not in the project; choose another one or add the name.");
}

template <>
QString goneMessage<Theme>()
{
    return QCoreApplication::translate(
        "Project",
        "This theme is not in the project any more; undo its removal or choose another theme.");
}

template <>
QString goneMessage<Document>()
{
    return QCoreApplication::translate(
        "Project", "This document is not in the project any more; undo its removal or add it.");
}

template <>
QString goneMessage<Version>()
{
    return QCoreApplication::translate(
        "Project",
        "This version of the document is not in the project; open the document's current text.");
}

template <>
QString goneMessage<Section>()
{
    return QCoreApplication::translate(
        "Project", "This section is not in the outline any more; choose it anew in the outline.");
}

template <>
QString goneMessage<Highlight>()
{
    return QCoreApplication::translate("Project",
                                       "This highlight is not in the project any more; undo its "
                                       "removal or mark the passage anew.");
}

template <>
QString goneMessage<Note>()
{
    return QCoreApplication::translate(
        "Project",
        "This note is not in the project any more; undo its removal or write a new one.");
}

template <>
QString goneMessage<Attribute>()
{
    return QCoreApplication::translate(
        "Project", "This attribute is not in the project any more; undo its removal or add it.");
}

Result<Done> requireTarget(const ProjectSnapshot &project, const NoteTarget &target)
{
    const auto done = [](const auto &row) -> Result<Done> {
        if (!row)
            return tl::unexpected(row.error());
        return Done{};
    };
    switch (target.kind) {
    case NoteTarget::Kind::Project:
        return Done{};
    case NoteTarget::Kind::Document:
        return done(require(project, DocumentId(target.id)));
    case NoteTarget::Kind::Section:
        return done(require(project, SectionId(target.id)));
    case NoteTarget::Kind::Theme:
        return done(require(project, ThemeId(target.id)));
    case NoteTarget::Kind::Highlight:
        return done(require(project, HighlightId(target.id)));
    }
    Q_UNREACHABLE();
    return Done{};
}

QString withoutTrailingSpace(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.first(end);
}

} // namespace meipi
