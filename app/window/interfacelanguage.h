// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace meipi {

/// The file of our own words in @p language, "zh" or "en", as a QTranslator loads it.
QString interfaceWords(const QString &language);

/// The interface's language: our words and those of Qt's own buttons and dialogs.
class InterfaceLanguage {
public:
    /// Takes @p language, "zh" or "en", from now on; widgets made earlier keep their words.
    void set(const QString &language);
    const QString &code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace meipi
