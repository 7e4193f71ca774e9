// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/reportjob.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QSpinBox;
class QToolButton;

namespace meipi {

/// What can be chosen for a report, above it; each report shows what concerns it.
class ReportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ReportOptions(QWidget *parent = nullptr);

    void setKind(ReportKind kind);
    /// Documents, sections and authors to choose from; what was chosen stays where it can.
    void setProject(const ProjectSnapshot &project);
    ReportRequest request() const;

signals:
    void requestChanged();

private:
    QComboBox *newChoice(const QString &label, const QStringList &texts);
    QCheckBox *newCheck(const QString &text);
    QSpinBox *newNumber(const QString &label, int least, int most);
    void fillDocuments(const ProjectSnapshot &project);
    void fillSections(const ProjectSnapshot &project);
    void fillAuthors(const ProjectSnapshot &project);
    void refreshAuthorButton();
    void refreshShown();
    void show(QWidget *widget, bool isShown);

    ReportKind m_kind = ReportKind::Matrix;
    ProjectSnapshot m_project;
    QList<AuthorId> m_authors;
    QHash<QWidget *, QWidget *> m_fields; ///< Lists with their names.
    QComboBox *m_document;
    QComboBox *m_section;
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_measure;
    QComboBox *m_coverage;
    QComboBox *m_within;
    QComboBox *m_pairMeasure;
    QComboBox *m_picture;
    QComboBox *m_unit;
    QToolButton *m_authorButton;
    QCheckBox *m_withSubthemes;
    QCheckBox *m_withStopWords;
    QCheckBox *m_allDocuments;
    QCheckBox *m_settledOnly;
    QSpinBox *m_sample;
    QSpinBox *m_seed;
};

} // namespace meipi
