// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace meipi::test {

namespace {

struct HeaderPrefix {
    QLatin1String prefix;
    QLatin1String library;
};

constexpr HeaderPrefix headerPrefixes[] = {
    {QLatin1String("tl/"), QLatin1String("tl-expected")},
    {QLatin1String("unicode/"), QLatin1String("ICU")},
    {QLatin1String("uchardet"), QLatin1String("uchardet")},
    {QLatin1String("sqlite3"), QLatin1String("SQLite")},
    {QLatin1String("pango/"), QLatin1String("Pango")},
    {QLatin1String("fontconfig/"), QLatin1String("Pango")},
    {QLatin1String("glib"), QLatin1String("Pango")},
    {QLatin1String("cairo"), QLatin1String("Cairo")},
    {QLatin1String("hb"), QLatin1String("HarfBuzz")},
    {QLatin1String("CLI/"), QLatin1String("CLI11")},
    {QLatin1String("cmark-gfm"), QLatin1String("cmark-gfm")},
    {QLatin1String("poppler"), QLatin1String("poppler")},
    {QLatin1String("zip.h"), QLatin1String("libzip")},
    {QLatin1String("libxml/"), QLatin1String("libxml2")},
    {QLatin1String("xlsxwriter"), QLatin1String("libxlsxwriter")},
};

bool isStandard(const QString &header)
{
    static const QStringList posix{
        QStringLiteral("fcntl.h"),  QStringLiteral("iconv.h"),  QStringLiteral("poll.h"),
        QStringLiteral("signal.h"), QStringLiteral("spawn.h"),  QStringLiteral("stdio.h"),
        QStringLiteral("stdlib.h"), QStringLiteral("string.h"), QStringLiteral("unistd.h"),
    };
    return !header.contains(u'/') ? !header.contains(u'.') || posix.contains(header)
                                  : header.startsWith(u"sys/");
}

/// By looking where Qt keeps the header, so that no list of classes grows old here.
QString qtLibraryOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs);

    for (const QString &module : modules) {
        if (header.startsWith(module + u'/')
            || QFile::exists(headers.filePath(module + u'/' + header)))
            return QStringLiteral("Qt ") + module.sliced(2);
    }
    return QStringLiteral("?");
}

Findings checkLinks(const SourceFile &file, const Room &room)
{
    static const QRegularExpression link(QStringLiteral("\\bMeipi::([a-z]+)"));

    Findings findings;
    for (auto links = link.globalMatch(file.text); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        const QString linked = match.captured(1);
        if (linked != u"resources" && !room.rooms.contains(linked)) {
            findings.append({file.path, lineAt(file.text, match.capturedStart()),
                             QStringLiteral("%1 may not link %2").arg(room.name, linked)});
        }
    }
    return findings;
}

/// Empty when the include is allowed.
QString refusal(const Room &room, const QString &header, bool isQuoted)
{
    if (isQuoted) {
        if (!header.contains(u'/')) {
            const bool isGenerated = header.endsWith(u".moc") || header.startsWith(u"ui_");
            return isGenerated ? QString()
                               : QStringLiteral("\"%1\" is not written from app/").arg(header);
        }
        const QString used = header.section(u'/', 0, 0);
        return used == room.name || room.rooms.contains(used)
            ? QString()
            : QStringLiteral("%1 may not use the room %2").arg(room.name, used);
    }

    const QString library = libraryOf(header);
    if (library == u"?")
        return QStringLiteral("<%1> belongs to no library that the table knows").arg(header);
    return library.isEmpty() || room.libraries.contains(library)
        ? QString()
        : QStringLiteral("%1 may not use %2 (<%3>)").arg(room.name, library, header);
}

} // namespace

QString libraryOf(const QString &header)
{
    for (const HeaderPrefix &known : headerPrefixes) {
        if (header.startsWith(known.prefix))
            return known.library;
    }
    if (header.startsWith(u'Q') || header.startsWith(u'q')) {
        static QHash<QString, QString> seen;
        const auto found = seen.constFind(header);
        return found != seen.constEnd() ? *found : *seen.insert(header, qtLibraryOf(header));
    }
    return isStandard(header) ? QString() : QStringLiteral("?");
}

Findings checkIncludes(const QList<SourceFile> &files, const RoomTable &table)
{
    static const QRegularExpression include(
        QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*(?:<([^>\\n]+)>|\"([^\"\\n]+)\")"),
        QRegularExpression::MultilineOption);

    Findings findings;
    for (const SourceFile &file : files) {
        if (file.folder() != u"app" || (!file.isCpp() && !file.isCMake()))
            continue;
        const Room *room = findRoom(table, file.room());
        if (!room) {
            if (file.isCpp()) {
                findings.append(
                    {file.path, 1, QStringLiteral("%1 has no row in the table").arg(file.room())});
            }
            continue;
        }
        if (file.isCMake()) {
            findings += checkLinks(file, *room);
            continue;
        }
        for (auto includes = include.globalMatch(file.statements); includes.hasNext();) {
            const QRegularExpressionMatch match = includes.next();
            const bool isQuoted = match.hasCaptured(2);
            const QString why = refusal(*room, match.captured(isQuoted ? 2 : 1), isQuoted);
            if (!why.isEmpty())
                findings.append({file.path, lineAt(file.text, match.capturedStart()), why});
        }
    }
    return findings;
}

} // namespace meipi::test
