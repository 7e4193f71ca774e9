// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/startersets.h"

#include "project/codebook.h"

#include <QCoreApplication>
#include <QFile>

namespace meipi {

namespace {

QList<ThemeEntry> entriesOf(const QString &key, QStringView language)
{
    const QString name = language == u"zh" ? QStringLiteral("zh") : QStringLiteral("en");
    QFile file(QStringLiteral(":/meipi/themes/%1.%2.csv").arg(key, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseCodebook(file.readAll()).value_or(QList<ThemeEntry>());
}

} // namespace

QList<StarterSet> starterSets(QStringView language)
{
    const auto set = [language](const QString &key, const char *title) {
        return StarterSet{key, QCoreApplication::translate("meipi::StarterSets", title),
                          entriesOf(key, language)};
    };
    return {
        set(QStringLiteral("none"), QT_TRANSLATE_NOOP("meipi::StarterSets", "No themes")),
        set(QStringLiteral("general"), QT_TRANSLATE_NOOP("meipi::StarterSets", "General")),
        set(QStringLiteral("policy-instruments"),
            QT_TRANSLATE_NOOP("meipi::StarterSets", "Policy instruments")),
        set(QStringLiteral("seven-dimensions"),
            QT_TRANSLATE_NOOP("meipi::StarterSets", "Seven dimensions of general AI")),
    };
}

StarterSet starterSet(QStringView key, QStringView language)
{
    const QList<StarterSet> sets = starterSets(language);
    for (const StarterSet &set : sets) {
        if (set.key == key)
            return set;
    }
    return {};
}

} // namespace meipi
