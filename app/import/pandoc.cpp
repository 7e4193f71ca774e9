// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pandoc.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

#include <csignal>

namespace meipi {

namespace {

constexpr qint64 longestRun = 18'000; // milliseconds
constexpr rlim_t longestWork = 15; // seconds of a processor
constexpr qint64 largestAnswer = qint64(160) << 20;
constexpr int pace = 50; // milliseconds between two looks at the user's wish
constexpr int heapExhausted = 251; // as GHC's run-time system ends

struct Pandoc {
    Q_DECLARE_TR_FUNCTIONS(meipi::Pandoc)
};

tl::unexpected<Error> tooMuch(const PandocRequest &request, const QString &detail)
{
    return failure(Error::Code::TooLarge,
                   Pandoc::tr("“%1” takes too much time or memory to read. Split it into parts, or "
                              "save its text as a plain text file and open that.")
                       .arg(request.name),
                   detail);
}

tl::unexpected<Error> unreadable(const PandocRequest &request, const QString &detail)
{
    return failure(Error::Code::Malformed,
                   Pandoc::tr("“%1” is damaged or not of the format that it claims to be. Open it "
                              "in the program that made it and save it anew.")
                       .arg(request.name),
                   detail);
}

void limitItself()
{
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit both{most, most};
        ::setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, longestWork);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
}

/// One run of the program; it ends with the object.
class PandocRun {
public:
    PandocRun(const PandocRequest &request, Progress &progress)
        : m_request(request), m_progress(progress)
    {
        m_clock.start();
    }
    ~PandocRun()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    PandocRun(const PandocRun &) = delete;
    PandocRun &operator=(const PandocRun &) = delete;

    Result<QByteArray> answer(const QString &program)
    {
        start(program);
        if (!m_process.waitForStarted())
            return failure(Error::Code::NotSupported,
                           Pandoc::tr("“%1” cannot be read, as the program pandoc does not start: "
                                      "%2. Install the package “pandoc” anew.")
                               .arg(m_request.name, m_process.errorString()));
        m_process.write(m_request.input);
        m_process.closeWriteChannel();
        QByteArray output;
        while (m_process.state() != QProcess::NotRunning) {
            if (m_progress.isCancelled())
                return failure(Error::Code::Cancelled,
                               Pandoc::tr("Reading “%1” was cancelled.").arg(m_request.name));
            m_process.waitForFinished(pace); // which reads and writes meanwhile
            output += m_process.readAllStandardOutput();
            if (m_clock.elapsed() > longestRun || output.size() > largestAnswer)
                return tooMuch(m_request, QStringLiteral("pandoc was stopped"));
        }
        output += m_process.readAllStandardOutput();
        return checked(output);
    }

private:
    void start(const QString &program)
    {
        m_process.setProgram(program);
        m_process.setArguments({QStringLiteral("--sandbox"), QStringLiteral("--quiet"),
                                QStringLiteral("--from"), m_request.format, QStringLiteral("--to"),
                                QStringLiteral("json"), QStringLiteral("+RTS"),
                                QStringLiteral("-M400m"), QStringLiteral("-RTS")});
        m_process.setWorkingDirectory(QDir::rootPath());
        m_process.setChildProcessModifier(limitItself);
        m_process.start();
    }

    Result<QByteArray> checked(const QByteArray &output)
    {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).left(1000);
        if (m_process.exitStatus() == QProcess::CrashExit || m_process.exitCode() == heapExhausted)
            return tooMuch(m_request, said);
        if (m_process.exitCode() != 0)
            return unreadable(m_request, said);
        return output;
    }

    const PandocRequest &m_request;
    Progress &m_progress;
    QProcess m_process;
    QElapsedTimer m_clock;
};

} // namespace

Result<QByteArray> readWithPandoc(const PandocRequest &request, Progress &progress)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pandoc"));
    if (program.isEmpty())
        return failure(Error::Code::NotSupported,
                       Pandoc::tr("“%1” is read by the program pandoc, which is not installed. "
                                  "Install the package “pandoc” (pandoc.org) and open it again.")
                           .arg(request.name));
    return PandocRun(request, progress).answer(program);
}

} // namespace meipi
