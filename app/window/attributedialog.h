// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/attributeedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace meipi {

/// Name, type and choices of an attribute, of a new one or of one that is there; what would be lost
/// is said before it is.
class AttributeDialog : public QDialog {
    Q_OBJECT

public:
    /// @p attribute none: a new one.
    AttributeDialog(const ProjectSnapshot &project, const std::optional<Attribute> &attribute,
                    QWidget *parent = nullptr);

    AttributeForm form() const;

signals:
    void formGiven(const meipi::AttributeForm &form); ///< Which an edit will take.

private:
    QWidget *newChoices();
    void layOut();
    void addChoice(const QString &was, const QString &now);
    void refresh();
    Result<Change> change() const;
    void give();

    ProjectSnapshot m_project;
    std::optional<Attribute> m_attribute;
    QLineEdit *m_name;
    QComboBox *m_type;
    QListWidget *m_choices;
    QWidget *m_choiceArea;
    QLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace meipi
