// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "cli/commandline.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace meipi::test {

const QString sampleText =
    u"导语。\n一、算力😀建设。\n支持建设枢纽。支持算力。\n二、数据开放。\n推动算力共享。\n"_qs;

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output.toUtf8()).object();
}

Outcome run(const QStringList &arguments, const QString &library)
{
    QBuffer output;
    QBuffer messages;
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Console console(output, messages);
    const int code = runCommandLine(arguments, {console, u"Tester"_qs, library});
    return {code, QString::fromUtf8(output.data()), QString::fromUtf8(messages.data())};
}

Workplace::Workplace() : m_text(file(u"sample.txt"_qs, sampleText.toUtf8()))
{
}

QString Workplace::file(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return file.fileName();
}

QString Workplace::project()
{
    if (m_project.isEmpty()) {
        m_project = path(u"p.meipi"_qs);
        const Outcome made = run({u"project"_qs, u"new"_qs, m_project, m_text});
        if (made.code != 0)
            qFatal("%s", qPrintable(made.messages));
    }
    return m_project;
}

QStringList Workplace::entries() const
{
    QStringList names =
        QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf(
        [](const QString &each) { return each.endsWith(u"-wal") || each.endsWith(u"-shm"); });
    return names;
}

QString failureFault(const Outcome &outcome, int code)
{
    static const QRegularExpression line(u"\\Ameipi: [^\\n:]+: [^\\n]+\\n\\z"_qs);
    QStringList lines = outcome.messages.split(u'\n');
    lines.removeIf([](const QString &each) { return each.startsWith(u"meipi: warning: "_qs); });
    if (outcome.code != code)
        return u"exit %1: %2"_qs.arg(outcome.code).arg(outcome.messages);
    if (!outcome.output.isEmpty())
        return u"output: "_qs + outcome.output;
    if (!line.match(lines.join(u'\n')).hasMatch())
        return u"messages: "_qs + outcome.messages;
    return {};
}

} // namespace meipi::test
