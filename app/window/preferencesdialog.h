// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace meipi {

class Actions;
class Appearance;
class Preferences;

/// What the user chooses once for all projects. Takes effect at once; there is nothing to apply.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// All must outlive the dialog.
    PreferencesDialog(Preferences &preferences, Appearance &appearance, Actions &actions,
                      QWidget *parent = nullptr);

    void showKeys(); ///< The page of keys.

signals:
    void authorNamed(const QString &name); ///< Trimmed, not empty.
    void languageChosen(const QString &language); ///< See Preferences::setLanguage().

private:
    QWidget *generalPage();
    QWidget *appearancePage();

    Preferences &m_preferences;
    Appearance &m_appearance;
    QTabWidget *m_pages;
};

} // namespace meipi
