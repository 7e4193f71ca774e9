// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exporter.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace meipi {

class PathField;

/// What an export is to be: format, contents, place. It says what the format leaves out before
/// anything is written; writing is for whoever listens.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// @p title of the project, for a suggested file name; @p language of the interface.
    ExportDialog(const QString &title, const QString &language, QWidget *parent = nullptr);

    ExportOptions options() const;
    const Exporter *exporter() const; ///< Null when the program has no formats.
    QString path() const;
    bool replaces() const; ///< There is a file of that name, and the button said so.
    void setFolder(const QString &folder);

signals:
    void exportRequested();

private:
    void onFormatChanged();
    void onPathChanged();
    void onAccepted();

    QString m_name;
    QComboBox *m_format;
    QComboBox *m_kind;
    QComboBox *m_groupBy;
    QComboBox *m_language;
    QCheckBox *m_private;
    PathField *m_path;
    QLabel *m_omits;
    QPushButton *m_write;
};

} // namespace meipi
