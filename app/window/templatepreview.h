// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <memory>

namespace meipi {

/// What a template makes of a project, as the Markdown that would be written. It is made in the
/// background a moment after the last key, and begun anew with the next one.
class TemplatePreview : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TemplatePreview(QWidget *parent = nullptr);
    ~TemplatePreview() override;
    Q_DISABLE_COPY_MOVE(TemplatePreview)

    void setProject(const ProjectSnapshot &project, const ExportOptions &options);
    void setTemplate(const QByteArray &source);

signals:
    void filled(); ///< What is shown is the template's last.
    void failed(const meipi::Error &error); ///< Where it cannot be filled in; the last page stays.

private:
    void fill();

    ProjectSnapshot m_project;
    ExportOptions m_options;
    QByteArray m_template;
    QTimer m_delay;
    std::shared_ptr<Progress> m_filling; ///< Of the work that is under way.
};

/// The page, or the pages of a folder below each other, cut where they grow too long to be looked
/// through. Fails as an export does.
Result<QString> previewOf(const ProjectSnapshot &project, const ExportOptions &options,
                          Progress &progress);

} // namespace meipi
