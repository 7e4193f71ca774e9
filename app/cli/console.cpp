// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QCoreApplication>
#include <QFileDevice>
#include <QIODevice>

namespace meipi {

namespace {

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

Console::Console(QIODevice &output, QIODevice &messages, bool isTerminal)
    : m_output(output), m_messages(messages), m_isTerminal(isTerminal)
{
}

void Console::print(QStringView line)
{
    printText(line);
    printText(u"\n");
}

void Console::printText(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    if (output().write(bytes) != bytes.size())
        m_outputFailed = true;
}

QIODevice &Console::output()
{
    const std::scoped_lock lock(m_mutex);
    clearProgressLine();
    m_hasResults = true;
    return m_output;
}

bool Console::finish()
{
    if (auto *file = qobject_cast<QFileDevice *>(&m_output)) {
        if (!file->flush() || file->error() != QFileDevice::NoError)
            m_outputFailed = true;
    }
    return !m_outputFailed;
}

void Console::warn(const QString &message)
{
    fail(QStringLiteral("warning"), message);
}

void Console::fail(const QString &what, const QString &why)
{
    const std::scoped_lock lock(m_mutex);
    clearProgressLine();
    m_messages.write(QStringLiteral("meipi: %1: %2\n").arg(oneLine(what), oneLine(why)).toUtf8());
}

void Console::showProgress()
{
    const std::scoped_lock lock(m_mutex);
    if (m_hasResults)
        return;
    const qint64 total = m_progress.total();
    const QString shown = total > 0
        ? QStringLiteral("%1 %").arg(std::min(qint64(100), m_progress.done() * 100 / total))
        : QString(u'…');
    m_messages.write(QStringLiteral("\r\033[K%1 %2")
                         .arg(QCoreApplication::translate("CommandLine", "Working:"), shown)
                         .toUtf8());
    m_lineIsShown = true;
}

void Console::clearProgressLine()
{
    if (m_lineIsShown)
        m_messages.write("\r\033[K");
    m_lineIsShown = false;
}

QString oneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            line.append(u' ');
        else if (c.category() == QChar::Other_Control || turnsDirection(c))
            line.append(QChar::ReplacementCharacter);
        else
            line.append(c);
    }
    return line;
}

} // namespace meipi
