// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "cli/answer.h"
#include "cli/written.h"
#include "exchange/exchangeformats.h"
#include "export/templatesource.h"
#include "export/vaultexporter.h"
#include "project/projecttemplates.h"
#include "session/earliertexts.h"
#include "session/library.h"
#include "session/templateshelf.h"

#include <QBuffer>
#include <QFileInfo>

namespace meipi {

namespace {

QStringList formatKeys()
{
    QStringList keys;
    for (const Exporter *exporter : exportFormats())
        keys.append(exporter->info().key);
    return keys;
}

// In the order of ExportOptions::Report.
QStringList reportKeys()
{
    return {QStringLiteral("frequency"), QStringLiteral("coverage"), QStringLiteral("matrix"),
            QStringLiteral("cooccurrence")};
}

/// A date alone is its first moment in UTC, so that the machine's time zone stays out.
Timestamp parsedDate(const QString &text)
{
    const bool isDate = text.size() == 10;
    const bool hasZone =
        text.endsWith(u'Z') || text.lastIndexOf(u'+') > 10 || text.lastIndexOf(u'-') > 10;
    return Timestamp::fromString(isDate        ? text + QLatin1String("T00:00:00Z")
                                     : hasZone ? text
                                               : text + u'Z');
}

} // namespace

void ExportCommand::declareMore(Arguments &arguments)
{
    arguments.required(QStringLiteral("-o,--output"), QStringLiteral("OUT"), m_output,
                       tr("The file or folder to write; - is standard output."));
    arguments.option(
        QStringLiteral("--format"), QStringLiteral("F"), m_format,
        tr("%1; without it by the suffix of OUT.").arg(formatKeys().join(QLatin1String(", "))));
    arguments.choice(QStringLiteral("--kind"), QStringLiteral("KIND"), m_kind,
                     {QStringLiteral("memo"), QStringLiteral("notes")},
                     tr("memo, the reading memo of two pages, or notes, all of them (notes)."));
    arguments.choice(QStringLiteral("--group-by"), QStringLiteral("WHAT"), m_groupBy,
                     {QStringLiteral("section"), QStringLiteral("theme"),
                      QStringLiteral("document"), QStringLiteral("author"), QStringLiteral("date")},
                     tr("section, theme, document, author or date (section)."));
    arguments.option(QStringLiteral("--filter"), QStringLiteral("CONDITION"), m_filter,
                     tr("Only such passages: %1.")
                         .arg(QStringLiteral("theme:… section:3 author:… status:question …")));
    arguments.flag(QStringLiteral("--only-notes"), m_onlyNotes, tr("Only passages with a note."));
    arguments.choice(QStringLiteral("--context"), QStringLiteral("WHAT"), m_context,
                     {QStringLiteral("sentence"), QStringLiteral("paragraph")},
                     tr("In Markdown: with the sentence or paragraph that a quote is from."));
    arguments.choice(QStringLiteral("--paper"), QStringLiteral("a4|letter"), m_paper,
                     {QStringLiteral("a4"), QStringLiteral("letter")}, tr("Of PDF pages (a4)."));
    arguments.option(QStringLiteral("--reports"), QStringLiteral("A,B"), m_reports,
                     tr("Of PDF: pictures of reports behind the notes: %1.")
                         .arg(reportKeys().join(QLatin1String(", "))));
    arguments.option(
        QStringLiteral("--template"), QStringLiteral("FILE"), m_template,
        tr("Markdown by obsidian, commonmark, a template of the project or your own, or a "
           "mustache file."));
    arguments.option(QStringLiteral("--date"), QStringLiteral("DATE"), m_date,
                     tr("The date that stands in it; without it that of the last change."));
    arguments.choice(QStringLiteral("--language"), QStringLiteral("zh|en"), m_language,
                     {QStringLiteral("zh"), QStringLiteral("en")},
                     tr("Of headings and citations (zh)."));
    arguments.flag(QStringLiteral("--bom"), m_withByteOrderMark,
                   tr("In CSV: a byte-order mark, for spreadsheets that want one."));
    arguments.flag(QStringLiteral("--private"), m_withPrivate, tr("With the private notes."));
    arguments.flag(QStringLiteral("--force"), m_force, tr("Replace OUT where it exists."));
}

Result<Done> ExportCommand::work(ProjectSession &session, Console &console)
{
    const auto format = exporter();
    if (!format)
        return tl::unexpected(format.error());
    const auto chosen = options(session.snapshot());
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto project = (*format)->info().needsEarlierTexts
        ? withEarlierTexts(session.snapshot(), session.path(), console.progress())
        : session.snapshot();
    if (!project)
        return tl::unexpected(project.error());
    for (const QString &loss : (*format)->losses(*project, *chosen))
        console.warn(loss);
    if (m_output == u"-")
        return toOutput(**format, *chosen, *project, console);
    if (isForFolder(**format, m_output))
        return toFolder(*chosen, *project, console);
    auto done = writtenOrForce(
        exportToFile(**format, *project, *chosen, m_output, m_force, console.progress()), m_output);
    if (done && asJson()) {
        printJson(console, QLatin1String("export"), [&](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("path")).value(m_output);
            json.key(QLatin1String("format")).value((*format)->info().key);
            json.endObject();
        });
    }
    return done;
}

Result<Done> ExportCommand::toFolder(const ExportOptions &options, const ProjectSnapshot &project,
                                     Console &console) const
{
    const auto written = exportVault(project, options, m_output, m_force, console.progress());
    if (!written && written.error().code == Error::Code::FileExists) {
        return failure(Error::Code::FileExists,
                       tr("%1 holds other files and no export of this project; --force writes it "
                          "beside these.")
                           .arg(m_output));
    }
    if (!written)
        return tl::unexpected(written.error());
    for (const QString &each : written->removed)
        console.warn(tr("no longer in the project, but kept: %1").arg(each));
    if (asJson()) {
        printJson(console, QLatin1String("export"), [&](JsonWriter &json) {
            json.beginObject();
            json.key(QLatin1String("path")).value(m_output);
            json.key(QLatin1String("format")).value(QStringLiteral("vault"));
            json.key(QLatin1String("written")).value(qint64(written->written));
            json.key(QLatin1String("unchanged")).value(qint64(written->unchanged));
            json.key(QLatin1String("removed")).value(qint64(written->removed.size()));
            json.endObject();
        });
        return Done{};
    }
    console.print(tr("Files written: %1; unchanged: %2.")
                      .arg(QString::number(written->written), QString::number(written->unchanged)));
    return Done{};
}

Result<const Exporter *> ExportCommand::exporter() const
{
    const QString suffix = QFileInfo(m_output).suffix();
    const Exporter *found = m_format ? exportFormatFor(*m_format) : exportFormatForSuffix(suffix);
    if (found != nullptr)
        return found;
    const QString known = formatKeys().join(QLatin1String(", "));
    return failure(
        Error::Code::Usage,
        m_format
            ? tr("there is no format “%1”; there are %2.").arg(*m_format, known)
            : tr("the name %1 tells no format; --format takes one of %2.").arg(m_output, known));
}

Result<ExportOptions> ExportCommand::options(const ProjectSnapshot &project) const
{
    ExportOptions options;
    options.kind = m_kind == u"memo" ? ExportOptions::Kind::Memo : ExportOptions::Kind::AllNotes;
    options.groupBy = m_groupBy == u"theme" ? ExportOptions::GroupBy::Theme
        : m_groupBy == u"document"          ? ExportOptions::GroupBy::Document
        : m_groupBy == u"author"            ? ExportOptions::GroupBy::Author
        : m_groupBy == u"date"              ? ExportOptions::GroupBy::Date
                                            : ExportOptions::GroupBy::Section;
    options.context = m_context == u"sentence" ? ExportOptions::Context::Sentence
        : m_context == u"paragraph"            ? ExportOptions::Context::Paragraph
                                               : ExportOptions::Context::None;
    options.onlyWithNotes = m_onlyNotes;
    if (m_filter) {
        auto condition = parseCondition(*m_filter, project);
        if (!condition)
            return tl::unexpected(condition.error());
        options.filter = *std::move(condition);
    }
    options.paper = m_paper == u"letter" ? ExportOptions::Paper::Letter : ExportOptions::Paper::A4;
    if (auto reports = chosenReports()) {
        options.reports = *std::move(reports);
    } else {
        return tl::unexpected(reports.error());
    }
    options.language = m_language;
    options.templateFile = m_template.value_or(QString());
    if (const QString shipped = shippedTemplate(options.templateFile); !shipped.isEmpty())
        options.templateFile = shipped;
    else if (!QFileInfo::exists(options.templateFile))
        takeNamedTemplate(options, project);
    options.byteOrderMark = m_withByteOrderMark;
    options.includePrivate = m_withPrivate;
    if (m_date) {
        options.date = parsedDate(*m_date);
        if (options.date->milliseconds == 0) {
            return failure(Error::Code::Usage,
                           tr("“%1” is no date; write it as 2026-01-02.").arg(*m_date));
        }
    }
    return options;
}

Result<QList<ExportOptions::Report>> ExportCommand::chosenReports() const
{
    QList<ExportOptions::Report> reports;
    const QStringList keys = m_reports.value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        const qsizetype place = reportKeys().indexOf(key.trimmed());
        if (place < 0) {
            return failure(Error::Code::Usage,
                           tr("there is no picture of “%1”; there are %2.")
                               .arg(key.trimmed(), reportKeys().join(QLatin1String(", "))));
        }
        const auto report = static_cast<ExportOptions::Report>(place);
        if (!reports.contains(report))
            reports.append(report);
    }
    return reports;
}

// One of the project's or of the user's, by its name.
void ExportCommand::takeNamedTemplate(ExportOptions &options, const ProjectSnapshot &project) const
{
    const QString ofProject = projectTemplate(project, options.templateFile);
    const TemplateShelf shelf(Library(Library::defaultFolder()).templatesFolder());
    if (!ofProject.isEmpty())
        options.templateText = ofProject.toUtf8();
    else if (shelf.names().contains(options.templateFile))
        options.templateFile = shelf.pathOf(options.templateFile);
}

Result<Done> ExportCommand::toOutput(const Exporter &exporter, const ExportOptions &options,
                                     const ProjectSnapshot &project, Console &console) const
{
    QBuffer whole; // so that nothing comes out where the export fails
    whole.open(QIODevice::WriteOnly);
    auto written = exportTo(exporter, project, options, whole, console.progress());
    if (!written)
        return written;
    if (console.output().write(whole.data()) != whole.size())
        return failure(Error::Code::FileAccess, tr("standard output takes no more."));
    return Done{};
}

} // namespace meipi
