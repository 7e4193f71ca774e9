// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/noteanswer.h"

#include "cli/answer.h"
#include "cli/shownplace.h"
#include "cli/texttable.h"
#include "cli/words.h"

namespace meipi {

Result<std::optional<QString>> NoteText::chosen() const
{
    if (argument && option) {
        return failure(Error::Code::Usage,
                       Words::tr("the text is given twice; leave one of the two out."));
    }
    return argument ? argument : option;
}

void declareNoteText(Arguments &arguments, NoteText &text)
{
    arguments.positional(QStringLiteral("TEXT"), text.argument, Words::tr("The words."));
    arguments.option(QStringLiteral("--text"), QStringLiteral("TEXT"), text.option,
                     Words::tr("The same, as an option."));
}

Result<Done> performOnNote(ProjectSession &session, const Change &change, const QString &label,
                           const NoteId &note, bool asJson, Console &console)
{
    if (auto done = session.perform(change, label); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    if (asJson) {
        printJson(console, QLatin1String("note"),
                  [&](JsonWriter &json) { ProjectJson(project, json).note(note); });
        return Done{};
    }
    const Note *row = project.find(note);
    console.print(oneLine(
        Words::tr("Note %1 on %2: %3")
            .arg(shortId(note), shownPlace(project, row->target), cutTo(oneLine(row->text), 60))));
    return Done{};
}

} // namespace meipi
