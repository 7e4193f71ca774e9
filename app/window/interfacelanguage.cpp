// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace meipi {

QString interfaceWords(const QString &language)
{
    return language == u"zh" ? QStringLiteral(":/i18n/meipi_zh_CN.qm")
                             : QStringLiteral(":/i18n/meipi_en.qm");
}

void InterfaceLanguage::set(const QString &language)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_code = language;
    if (m_words.load(interfaceWords(language)))
        QCoreApplication::installTranslator(&m_words);
    if (language != u"zh")
        return;
    if (m_qtWords.load(QStringLiteral("qtbase_zh_CN"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qtWords);
    }
}

} // namespace meipi
