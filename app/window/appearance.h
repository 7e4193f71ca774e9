// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readerappearance.h"
#include "session/preferences.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace meipi {

/// How the whole program looks: light, sepia or dark, by choice or as the system has it, and how
/// the reader sets its text. Kept in the preferences.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Sepia, Dark };

    /// @p preferences must outlive the object.
    explicit Appearance(Preferences &preferences, QObject *parent = nullptr);

    /// Takes over the application's style, palette and font; once, before there are windows.
    void applyTo(QApplication &application);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    ReaderAppearance::Scheme scheme() const { return m_reader.scheme; }

    const ReaderAppearance &reader() const { return m_reader; }
    void setReader(const ReaderAppearance &appearance); ///< Its scheme is left as it is.
    void zoom(int steps); ///< 0 goes back to the usual size.

    /// Text 4.5:1 on what it stands on, edges and lines of focus 3:1 (WCAG 2.1 AA).
    static QPalette palette(ReaderAppearance::Scheme scheme);

signals:
    void changed();

private:
    void applyScheme();
    void write();

    Preferences &m_preferences;
    Choice m_choice = Choice::System;
    bool m_isSystemDark = false;
    bool m_isApplied = false;
    ReaderAppearance m_reader;
};

} // namespace meipi
