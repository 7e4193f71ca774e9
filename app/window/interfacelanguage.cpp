// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace meipi {

void InterfaceLanguage::set(const QString &language)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_code = language;
    const bool isChinese = language == u"zh";
    const QString words = isChinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (m_words.load(u":/i18n/meipi_%1.qm"_qs.arg(words)))
        QCoreApplication::installTranslator(&m_words);
    if (!isChinese)
        return;
    if (m_qtWords.load(QStringLiteral("qtbase_zh_CN"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
}

} // namespace meipi
