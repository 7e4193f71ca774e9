// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"
#include "export/exportwords.h"
#include "export/templatetext.h"
#include "report/notegroups.h"

#include <QSet>

namespace meipi {

/// What a template is filled in with. Every name is set in every object, to false where there is
/// nothing to say, so that a name never finds its meaning further out; texts are as they are,
/// without any escaping. docs/templates.md lists the names.
class TemplateData {
public:
    TemplateData(const ProjectSnapshot &project, const NotesReport &report,
                 const ExportOptions &options);

    /// The whole; reports to @p progress as it goes, one step a group.
    mustache::data all(const QList<NoteGroup> &groups, Progress &progress) const;

    // Parts of it, which the memo's data are made of as well.
    mustache::data head() const;
    mustache::data theme(qsizetype theme) const;
    mustache::data note(const ReportNote &note) const;
    mustache::data notes(const QList<ReportNote> &notes) const;
    mustache::data passage(qsizetype passage, bool isFirst) const;
    mustache::data section(const ReportDocument &document, qsizetype section) const;

private:
    mustache::data document(qsizetype document) const;
    mustache::data group(const NoteGroup &group, QSet<qsizetype> &seen) const;
    mustache::data memo(const ReportMemo &memo, bool isNamed) const;
    int levelOf(const NoteGroup &group) const;
    QString tagsLine(const QList<qsizetype> &themes) const;
    QString referenceOf(const ReportPassage &passage) const;
    QString countsLine() const;
    mustache::data words() const;
    QStringList tags() const;

    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ExportOptions &m_options;
    ExportWords m_words;
    QStringList m_tags; ///< By theme.
};

void setText(mustache::data &data, const char *name, const QString &text); ///< False when empty.
void setNumber(mustache::data &data, const char *name, qint64 number);

} // namespace meipi
