// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace meipi::test {

/// One sentence of the interface and what it says in Chinese.
struct Message {
    QString context;
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool isFinished = false;
    bool isCounted = false; ///< Has plural forms.

    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// The messages of a Qt Linguist file, without obsolete ones. Stops the test program, saying why,
/// where the file cannot be read.
QList<Message> readTranslations(const QString &path);

} // namespace meipi::test
