// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/appearance.h"
#include "window/interfacelanguage.h"
#include "window/mainwindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace meipi::test {

/// What a window stands on, in a folder of its own that goes with it.
class WindowDesk {
public:
    WindowDesk()
        : preferences(folder.filePath(QStringLiteral("meipi.ini"))),
          library(folder.filePath(QStringLiteral("library"))), appearance(preferences)
    {
        words.set(QStringLiteral("en"));
        preferences.setAuthorName(QStringLiteral("Li"));
    }

    std::unique_ptr<MainWindow> newWindow(const QString &language = QStringLiteral("en"))
    {
        auto window =
            std::make_unique<MainWindow>(WindowContext{preferences, library, appearance}, language);
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        return window;
    }

    /// The path of a new file, in UTF-8 unless it is given as bytes.
    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }
    QString file(const QString &name, const QString &text) { return file(name, text.toUtf8()); }

    QTemporaryDir folder;
    Preferences preferences;
    Library library;
    Appearance appearance;
    InterfaceLanguage words; ///< The English plurals; a window of another language has no others.
};

} // namespace meipi::test
