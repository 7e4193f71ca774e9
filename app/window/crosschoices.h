// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/reportjob.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace meipi {

/// What can be chosen for cross-tabulations and comparisons, above them.
class CrossChoices : public QWidget {
    Q_OBJECT

public:
    explicit CrossChoices(QWidget *parent = nullptr);

    void setKind(ReportKind kind); ///< Hides itself for those that it does not concern.
    /// Themes and attributes to choose from; what was chosen stays where it can.
    void setProject(const ProjectSnapshot &project);
    void fill(ReportRequest &request) const;

signals:
    void requestChanged();

private:
    QComboBox *newChoice(const QString &label, const QString &name, const QStringList &texts);
    QCheckBox *newShown(const QString &text, bool isShown);
    void fillAxis(QComboBox &box, const ProjectSnapshot &project, int usual);
    void fillThemes(const ProjectSnapshot &project);
    CrossRequest::Axis axisOf(const QComboBox &box) const;
    void refreshShown();

    ReportKind m_kind = ReportKind::Matrix;
    QHash<QWidget *, QWidget *> m_fields; ///< Lists with their names.
    QComboBox *m_rows;
    QComboBox *m_columns;
    QComboBox *m_counted;
    QComboBox *m_unit;
    QCheckBox *m_count;
    QCheckBox *m_shareOfRow;
    QCheckBox *m_shareOfColumn;
    QCheckBox *m_shareOfTotal;
    QComboBox *m_theme;
    QComboBox *m_places;
};

} // namespace meipi
