// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace meipi {

class Preferences;

/// Where a file or a folder is to be written: a field, and a button that opens the file dialog.
class PathField : public QWidget {
    Q_OBJECT

public:
    explicit PathField(const QString &caption, QWidget *parent = nullptr);

    QString path() const; ///< Absolute, with the suffix; empty when nothing is typed.
    void setPath(const QString &path);
    /// Without dot; empty for a folder.
    void setSuffix(const QString &suffix, const QString &filterTitle);
    bool isTaken() const; ///< There is something already.
    QLineEdit *field() const { return m_field; }

signals:
    void changed();

private:
    void choose();

    QString m_caption;
    QString m_suffix;
    QString m_filterTitle;
    QLineEdit *m_field;
};

/// Where documents of the user are kept, for suggestions.
QString documentsFolder();

/// The folder that @p preferences keep under @p key, or documentsFolder() where it is gone.
QString keptFolder(const Preferences &preferences, const QString &key);

/// @p title as a file name: without what file systems refuse, not too long, never empty.
QString fileNameFor(const QString &title);

} // namespace meipi
