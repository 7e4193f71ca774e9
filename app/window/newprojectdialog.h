// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace meipi {

class PathField;

/// What a new project begins with.
struct NewProject {
    QString title; ///< Empty: that of its first document.
    QStringList documents; ///< Files.
    QString path; ///< Of the project file; empty: in the library.
    QString starterSet; ///< Key of a starter set.
    QString themesOf; ///< A project whose themes are taken instead; empty for none.
};

/// Asks for a new project's documents, place and starter themes.
class NewProjectDialog : public QDialog {
    Q_OBJECT

public:
    /// @p language of the starter themes' names; @p folder is where file dialogs begin.
    NewProjectDialog(const QString &language, const QString &folder, QWidget *parent = nullptr);

    void addDocuments(const QStringList &paths);
    NewProject project() const;

signals:
    void projectRequested();

private:
    QWidget *documentList();
    void chooseDocuments();
    void chooseThemeProject();
    void onSetChosen(int index);
    void refresh();

    QString m_folder;
    QString m_themesOf;
    int m_lastSet = 0;
    QLineEdit *m_title;
    QListWidget *m_documents;
    QCheckBox *m_inLibrary;
    PathField *m_path;
    QLabel *m_taken; ///< Says that the path is taken.
    QComboBox *m_sets;
    QLabel *m_themes;
    QPushButton *m_create;
    QString m_language;
};

} // namespace meipi
