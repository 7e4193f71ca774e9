// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QRegularExpression>

namespace meipi::test {

namespace {

enum class Where { App, AppHeaders, AppBesideStore, AppBesideStoreAndMain, AppAndTests };

struct Refused {
    QRegularExpression pattern;
    Where where = Where::App;
    Strings strings = Strings::Blanked; ///< Whether it may stand in a string.
    QString why;
};

QList<Refused> refusedPatterns()
{
    const auto pattern = [](const char *text) { return QRegularExpression(QLatin1String(text)); };
    return {
        {pattern("\\bprocessEvents\\b"), Where::App, Strings::Blanked,
         QStringLiteral("work moves to a worker; the event loop is not entered again")},
        {pattern("\\bQEventLoop\\b"), Where::App, Strings::Blanked,
         QStringLiteral("no nested event loops")},
        {pattern("(\\.|->)exec\\(\\)"), Where::AppBesideStoreAndMain, Strings::Blanked,
         QStringLiteral("dialogs are opened, not executed")},
        {pattern("\\bthrow\\b"), Where::App, Strings::Blanked,
         QStringLiteral("what can fail returns a Result")},
        {pattern("\\bstd::(ranges::)?views\\b|\\bnamespace views\\b"), Where::App, Strings::Blanked,
         QStringLiteral("clang 14, which checks us, cannot parse views")},
        {pattern("\\bget[A-Z]\\w*\\s*\\((?![^;{]*\\boverride\\b)"), Where::AppHeaders,
         Strings::Blanked,
         QStringLiteral("what gives a value is named for the value, without get")},
        {pattern("\\b(qSleep|msleep|usleep|sleep_for|sleep_until)\\b"), Where::AppAndTests,
         Strings::Blanked, QStringLiteral("wait for what is to happen, not for time to pass")},
        {pattern("\"\\s*(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\w+\\s+SET\\b"
                 "|DELETE\\s+FROM\\b|CREATE\\s+TABLE\\b|PRAGMA\\s)"),
         Where::AppBesideStore, Strings::Kept, QStringLiteral("SQL is for app/store alone")},
    };
}

bool concerns(const Refused &refused, const SourceFile &file)
{
    const bool isApp = file.folder() == u"app";
    const bool isStore = file.room() == u"store";
    switch (refused.where) {
    case Where::App:
        return isApp;
    case Where::AppHeaders:
        return isApp && file.isHeader();
    case Where::AppBesideStore:
        return isApp && !isStore;
    case Where::AppBesideStoreAndMain:
        return isApp && !isStore && file.room() != u"main.cpp";
    case Where::AppAndTests:
        return isApp || file.folder() == u"tests";
    }
    return false;
}

} // namespace

Findings checkCalls(const QList<SourceFile> &files)
{
    static const QList<Refused> patterns = refusedPatterns();

    Findings findings;
    for (const SourceFile &file : files) {
        if (!file.isCpp())
            continue;
        for (const Refused &refused : patterns) {
            if (!concerns(refused, file))
                continue;
            const QString &text = refused.strings == Strings::Kept ? file.statements : file.code;
            const QRegularExpressionMatch match = refused.pattern.match(text);
            if (match.hasMatch()) {
                findings.append(
                    {file.path, lineAt(text, match.capturedStart()),
                     QStringLiteral("%1: %2").arg(match.captured().trimmed(), refused.why)});
            }
        }
    }
    return findings;
}

} // namespace meipi::test
