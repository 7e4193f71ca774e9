// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/themepath.h"

namespace meipi {

QString joinThemePath(const QStringList &names)
{
    QStringList escaped = names;
    for (QString &name : escaped) {
        name.replace(u'\\', QLatin1String("\\\\"));
        name.replace(u'/', QLatin1String("\\/"));
    }
    return escaped.join(u'/');
}

QStringList splitThemePath(QStringView path)
{
    QStringList names;
    QString name;
    const auto finish = [&names, &name] {
        name = name.trimmed();
        if (!name.isEmpty())
            names.append(name);
        name.clear();
    };
    for (qsizetype i = 0; i < path.size(); ++i) {
        const bool escapes = path[i] == u'\\' && i + 1 < path.size()
            && (path[i + 1] == u'/' || path[i + 1] == u'\\');
        if (escapes)
            name.append(path[++i]);
        else if (path[i] == u'/')
            finish();
        else
            name.append(path[i]);
    }
    finish();
    return names;
}

} // namespace meipi
