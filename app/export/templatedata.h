// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/addresswords.h"
#include "export/exporter.h"
#include "export/exportwords.h"
#include "export/templatevalue.h"
#include "report/notegroups.h"

namespace meipi {

/// What a template is filled in with: objects that look the values up as the template asks for
/// them. Texts are as they are, without any escaping. docs/templates.md lists the names. The data
/// refers to what it is made of and its objects to the data, so both must outlive the page.
class TemplateData {
public:
    TemplateData(const ProjectSnapshot &project, const NotesReport &report,
                 const ExportOptions &options);

    /// The whole, with groups or with the memo; @p kept is what the reader wrote.
    std::unique_ptr<TemplateObject> page(TemplateValue groups, TemplateValue memo,
                                         const QString &kept) const;
    /// @p groups in order; reports to @p progress as they are asked for, one step a group.
    TemplateValue groups(const QList<NoteGroup> &groups, Progress &progress) const;

    // Parts of it, which the memo's data are made of as well.
    TemplateValue theme(qsizetype theme) const;
    TemplateValue theme(const ThemeCount &theme) const; ///< With "count".
    TemplateValue themes(const QList<qsizetype> &themes) const;
    TemplateValue note(const ReportNote &note) const;
    TemplateValue notes(const QList<ReportNote> &notes) const;
    /// The first time that it is shown it has a block id.
    TemplateValue passage(qsizetype passage, bool isFirst, bool saysDocument = false) const;
    TemplateValue section(const ReportDocument &document, qsizetype section) const;
    TemplateValue document(qsizetype document) const;
    TemplateValue memo(const ReportMemo &memo, bool isNamed) const;
    TemplateValue worded() const
    {
        return m_worded;
    } ///< "words", what templates say in the export's language.

    const ProjectSnapshot &project() const { return m_project; }
    const NotesReport &report() const { return m_report; }
    const ExportOptions &options() const { return m_options; }
    const ExportWords &words() const { return m_words; }
    const QStringList &tags() const { return m_tags; } ///< By theme.
    const SectionWords &places() const { return m_places; }
    QString tagsLine(const QList<qsizetype> &themes) const;

private:
    const ProjectSnapshot &m_project;
    const NotesReport &m_report;
    const ExportOptions &m_options;
    ExportWords m_words;
    SectionWords m_places;
    TemplateValue m_worded;
    QStringList m_tags;
    QStringList m_taggings; ///< By theme: #tag, and the theme itself where that differs.
};

QString blockIdOf(const QUuid &uuid); ///< m- and the first eight digits.

} // namespace meipi
