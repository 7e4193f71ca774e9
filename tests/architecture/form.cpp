// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace meipi::test {

namespace {

constexpr qsizetype longestFile = 500; // lines

bool carriesLicence(const SourceFile &file)
{
    const qsizetype first = file.text.startsWith(u"#!") ? 1 : 0;
    const QStringList head = file.text.section(u'\n', first, first + 1).split(u'\n');
    return head.size() == 2 && head[0].endsWith(u"SPDX-FileCopyrightText: The Meipi authors")
        && head[1].endsWith(u"SPDX-License-Identifier: GPL-3.0-or-later");
}

/// The CMake files that may name @p file: that of its own folder, and for resources any there is.
QString namingText(const QList<SourceFile> &files, const SourceFile &file)
{
    const QString folder = file.path.section(u'/', 0, -2);
    QString text;
    for (const SourceFile &other : files) {
        const bool isNear = other.isCMake() && other.path == folder + u"/CMakeLists.txt"_qs;
        const bool isForResources =
            file.folder() == u"resources" && (other.isCMake() || other.path.endsWith(u".qrc"));
        if (isNear || isForResources)
            text += other.text + u'\n';
    }
    return text;
}

bool namesFile(const QString &text, const QString &name)
{
    const QRegularExpression word(
        QStringLiteral("(?<![\\w.-])%1(?![\\w.-])").arg(QRegularExpression::escape(name)));
    return text.contains(word);
}

QSet<QString> allowedAtTop()
{
    return {QStringLiteral(".ci"),
            QStringLiteral(".clang-format"),
            QStringLiteral(".clang-tidy"),
            QStringLiteral(".gitignore"),
            QStringLiteral("CMakeLists.txt"),
            QStringLiteral("CMakePresets.json"),
            QStringLiteral("LICENSE"),
            QStringLiteral("README.md"),
            QStringLiteral("app"),
            QStringLiteral("build"),
            QStringLiteral("docs"),
            QStringLiteral("resources"),
            QStringLiteral("tests")};
}

/// What every clone has, or git is told to overlook.
bool isForeign(const QString &name)
{
    return name == u".git" || name == u".cache" || name == u"compile_commands.json"
        || name.endsWith(u".user");
}

} // namespace

Findings checkForm(const QList<SourceFile> &files)
{
    static const QRegularExpression noteToSelf(QStringLiteral("\\b(TO"
                                                              "DO|FIX"
                                                              "ME)\\b"));
    Findings findings;
    for (const SourceFile &file : files) {
        const bool isScript = file.text.startsWith(u"#!");
        if (!file.isCpp() && !file.isCMake() && !isScript)
            continue;
        if (!carriesLicence(file))
            findings.append({file.path, 1, QStringLiteral("the two SPDX lines are missing")});
        if (file.isHeader() && !file.text.contains(u"\n#pragma once\n"))
            findings.append({file.path, 1, QStringLiteral("#pragma once is missing")});
        if (file.isCpp() && file.text.count(u'\n') > longestFile) {
            findings.append({file.path, int(longestFile) + 1,
                             QStringLiteral("longer than %1 lines").arg(longestFile)});
        }
        const QRegularExpressionMatch note = noteToSelf.match(file.text);
        if (note.hasMatch()) {
            findings.append({file.path, lineAt(file.text, note.capturedStart()),
                             QStringLiteral("%1 belongs into an issue").arg(note.captured())});
        }
    }
    return findings;
}

Findings checkListed(const QList<SourceFile> &files)
{
    Findings findings;
    for (const SourceFile &file : files) {
        const bool isSource = (file.folder() == u"app" || file.folder() == u"tests") && file.isCpp()
            && file.room() != u"support" && file.room() != u"fuzz";
        const bool isResource =
            file.folder() == u"resources" && !file.isCMake() && !file.path.endsWith(u".qrc");
        if (!isSource && !isResource)
            continue;
        const QString text = namingText(files, file);
        const bool isTest = file.folder() == u"tests" && file.path.endsWith(u".cpp");
        const QString test = isTest ? file.name().chopped(4) : file.name();
        // Where a loop makes the tests of a folder, their names stand without what they share.
        const bool isInLoop = isTest && test.startsWith(u"tst_")
            && text.contains(u"meipi_add_test(tst_${") && namesFile(text, test.sliced(4));
        if (!namesFile(text, file.name()) && !namesFile(text, test) && !isInLoop
            && !(file.folder() == u"tests" && file.isHeader())) {
            findings.append({file.path, 1, QStringLiteral("no CMake file names it")});
        }
    }
    return findings;
}

Findings checkTypeNames(const QList<SourceFile> &files)
{
    static const QRegularExpression definition(
        QStringLiteral("^(?:template <.*>\\n)?(?:struct|class|enum class|enum) (\\w+)(?: final)?"
                       "(?:\\s*:(?!:)[^;{]*)?\\s*\\{"),
        QRegularExpression::MultilineOption);
    Findings findings;
    QHash<QString, QString> places;
    for (const SourceFile &file : files) {
        if (file.folder() != u"app" || !file.isHeader())
            continue;
        for (auto match = definition.globalMatch(file.code); match.hasNext();) {
            const QRegularExpressionMatch type = match.next();
            const QString name = type.captured(1);
            if (places.contains(name)) {
                findings.append(
                    {file.path, lineAt(file.code, type.capturedStart(1)),
                     QStringLiteral("%1 is a type of %2 already").arg(name, places.value(name))});
            }
            places.insert(name, file.path);
        }
    }
    return findings;
}

Findings checkLayout(const QString &root, const RoomTable &table)
{
    static const QSet<QString> besideRooms{
        QStringLiteral("architecture"), QStringLiteral("bench"), QStringLiteral("pictures"),
        QStringLiteral("translations"), QStringLiteral("data"),  QStringLiteral("fuzz"),
        QStringLiteral("support")};

    Findings findings;
    const QSet<QString> top = allowedAtTop();
    const QDir folder(root);
    const auto entries = QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QString &name : folder.entryList(entries)) {
        if (!top.contains(name) && !isForeign(name))
            findings.append({name, 1, QStringLiteral("has no place at the top")});
    }
    for (const QLatin1String part : {QLatin1String("app"), QLatin1String("tests")}) {
        const QStringList names =
            QDir(folder.filePath(part)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            const bool isRoom = findRoom(table, name) != nullptr;
            if (!isRoom && (part == u"app" || !besideRooms.contains(name)))
                findings.append({part + u'/' + name, 1, QStringLiteral("is no room of the table")});
        }
    }
    return findings;
}

} // namespace meipi::test
