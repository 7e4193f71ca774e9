// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sectionanswer.h"

#include "cli/answer.h"
#include "cli/lookup.h"
#include "cli/projectcommand.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "outline/evidence.h"
#include "project/fields.h"

namespace meipi {

namespace {

constexpr int headingColumns = 60;

QString pathOf(const ProjectSnapshot &project, const Section &section)
{
    const SectionTree &tree = project.sections(section.version);
    const int node = tree.nodeOf(section.id);
    return node < 0 ? QString() : tree.outline().path(node);
}

void writeSection(const ProjectSnapshot &project, const Section &section, JsonWriter &json)
{
    const DocumentId document = project.find(section.version)->document;
    const TextRange points =
        CodePoints(project.text(section.version).string()).fromUtf16(section.range);
    json.beginObject();
    json.key(QLatin1String("id")).value(section.id.toString());
    json.key(QLatin1String("document")).value(project.find(document)->name);
    json.key(QLatin1String("kind")).value(keyOf(section.kind));
    json.key(QLatin1String("path")).value(pathOf(project, section));
    json.key(QLatin1String("label")).value(section.label);
    json.key(QLatin1String("title")).value(section.title);
    json.key(QLatin1String("level")).value(section.level);
    json.key(QLatin1String("start")).value(qint64(points.start));
    json.key(QLatin1String("end")).value(qint64(points.end));
    json.key(QLatin1String("evidence")).value(section.evidence);
    json.key(QLatin1String("confidence")).value(section.confidence);
    json.endObject();
}

} // namespace

void SectionChoice::declare(Arguments &arguments)
{
    arguments.positional(QStringLiteral("PATH"), path,
                         Words::tr("The section or measure: 3, 3.2, front or back."));
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), document,
                     Words::tr("In this document."));
}

Result<SectionId> SectionChoice::find(const ProjectSnapshot &project) const
{
    DocumentId wanted;
    if (document) {
        const auto named = documentNamed(project, *document);
        if (!named)
            return tl::unexpected(named.error());
        wanted = *named;
    }
    return sectionAt(project, wanted, path);
}

Result<Done> performOnSection(ProjectSession &session, const Result<Change> &change,
                              const QString &label, const SectionId &section, bool asJson,
                              Console &console)
{
    if (auto done = perform(session, change, label); !done)
        return done;
    const ProjectSnapshot &project = session.snapshot();
    const Section *row = project.find(section);
    if (row == nullptr)
        return Done{};
    if (asJson) {
        printJson(console, QLatin1String("section"),
                  [&](JsonWriter &json) { writeSection(project, *row, json); });
    } else {
        const QString line = cutTo(oneLine(headingLine(row->label, row->title)), headingColumns);
        console.print(QString(pathOf(project, *row) + QLatin1String("  ") + line).trimmed());
    }
    return Done{};
}

} // namespace meipi
