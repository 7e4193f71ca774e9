// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/preferences.h"

#include <QLocale>
#include <QStandardPaths>

namespace meipi {

Preferences::Preferences(const QString &file) : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1String("/meipi/meipi.ini");
}

QString Preferences::authorName() const
{
    return value(QStringLiteral("author")).toString().trimmed();
}

void Preferences::setAuthorName(const QString &name)
{
    setValue(QStringLiteral("author"), name.trimmed());
}

QString Preferences::language() const
{
    const QString chosen = value(QStringLiteral("language")).toString();
    return chosen == QLatin1String("zh") || chosen == QLatin1String("en") ? chosen : QString();
}

void Preferences::setLanguage(const QString &language)
{
    setValue(QStringLiteral("language"), language);
}

QString Preferences::effectiveLanguage() const
{
    QString chosen = language();
    if (!chosen.isEmpty())
        return chosen;
    const QStringList languages = QLocale::system().uiLanguages();
    for (const QString &each : languages) {
        if (each.startsWith(QLatin1String("zh")))
            return QStringLiteral("zh");
        if (each.startsWith(QLatin1String("en")) || each == QLatin1String("C"))
            break;
    }
    return QStringLiteral("en");
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    return m_settings.value(key, fallback);
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    // What is set already would be written through to the disk again for nothing.
    if (!m_settings.contains(key) || m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

} // namespace meipi
