// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QFormLayout;

namespace meipi {

class PathField;
class TemplateShelf;

/// What an export is to be: format, contents, place. It says what the format leaves out before
/// anything is written; writing is for whoever listens.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p title of the project, for a suggested file name; @p language of the interface.
    ExportDialog(const QString &title, const QString &language, QWidget *parent = nullptr);
    ~ExportDialog() override;
    Q_DISABLE_COPY_MOVE(ExportDialog)

    ExportOptions options() const;
    const Exporter *exporter() const; ///< Null when the program has no formats.
    QString path() const;
    bool replaces() const; ///< There is something of that name, and the button said so.
    void setFolder(const QString &folder);

    /// What is exported: from then on the dialog says how much it will be to read.
    void setProject(const ProjectSnapshot &project);

    /// What can be chosen among; the choice stays.
    void setTemplates(const TemplateShelf &shelf);

signals:
    void exportRequested();
    void templatesRequested(); ///< To be looked at and changed.
    void printRequested(); ///< Of a format on pages: see it before it goes to the printer.

private:
    struct OfferedTemplate {
        QString title;
        QByteArray text;
        bool isForFolder = false; ///< Its pages can be found again in one.
    };

    QFormLayout *makeForm();
    void fillChoices(const QString &language);
    void offerTemplates();
    void onFormatChanged();
    void onPathChanged();
    void onAccepted();
    bool takeFilter();
    void measure();

    QString m_name;
    QList<OfferedTemplate> m_templates; ///< For all formats.
    QComboBox *m_format;
    QComboBox *m_kind;
    QComboBox *m_groupBy;
    QComboBox *m_language;
    QComboBox *m_template;
    QComboBox *m_paper;
    QCheckBox *m_reports;
    QCheckBox *m_byteOrderMark;
    QCheckBox *m_private;
    QLineEdit *m_filter;
    QCheckBox *m_onlyNotes;
    QComboBox *m_context;
    GatheringCondition m_condition; ///< That the filter says.
    PathField *m_path;
    QLabel *m_pathLabel;
    QLabel *m_omits;
    QLabel *m_size;
    QPushButton *m_print;
    QPushButton *m_write;
    std::optional<ProjectSnapshot> m_project;
    std::shared_ptr<Progress> m_measuring; ///< Of the last measure, which the next one cancels.
};

} // namespace meipi
