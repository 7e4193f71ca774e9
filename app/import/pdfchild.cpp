// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfchild.h"

#include <QDataStream>
#include <QIODevice>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define MEIPI_ADDRESSES_ARE_WATCHED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define MEIPI_ADDRESSES_ARE_WATCHED
#endif
#endif

namespace meipi {

namespace {

constexpr const char *nameOfReader = "meipi: reading a PDF";
constexpr rlim_t mostMemory = rlim_t(384) << 20;
constexpr rlim_t mostFiles = 64; // Fonts and character maps among them.
constexpr rlim_t mostSeconds = 600; // Of the processor, should nobody stop it before.
constexpr int pollTime = 100; // Milliseconds.
constexpr qsizetype pipeBlock = qsizetype(1) << 16;

class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }

private:
    int m_number;
};

bool writeAll(int descriptor, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t count = write(descriptor, data, static_cast<size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        data += count;
        size -= count;
    }
    return true;
}

tl::unexpected<Error> refusedBySystem()
{
    return failure(Error::Code::FileAccess, QString::fromLocal8Bit(std::strerror(errno)));
}

void limit(decltype(RLIMIT_DATA) resource, rlim_t most)
{
    const rlimit wanted{most, most};
    setrlimit(resource, &wanted);
}

void limitOneself()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NOFILE, mostFiles);
    limit(RLIMIT_CPU, mostSeconds);
#ifndef MEIPI_ADDRESSES_ARE_WATCHED
    limit(RLIMIT_DATA, mostMemory);
#endif
}

// Standard input holds the request. The bytes of the file are shared memory in the place of
// standard error, since nobody is to read what poppler says.
[[noreturn]] void readAsAsked()
{
    limitOneself();
    QByteArray asked;
    std::array<char, 4096> block{};
    for (ssize_t count = 0; (count = read(STDIN_FILENO, block.data(), block.size())) > 0;)
        asked.append(block.data(), count);
    struct stat file {};
    QDataStream stream(asked);
    qint32 firstPage = 0;
    PdfRequest request;
    stream >> firstPage >> request.password >> request.withFonts;
    request.firstPage = firstPage;
    if (stream.status() != QDataStream::Ok || fstat(STDERR_FILENO, &file) != 0)
        _exit(1);
    const auto size = static_cast<size_t>(file.st_size);
    void *memory = mmap(nullptr, size, PROT_READ, MAP_SHARED, STDERR_FILENO, 0);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    // What libraries print must not end up in the file that they read.
    if (memory == MAP_FAILED || nowhere < 0 || dup2(nowhere, STDERR_FILENO) < 0)
        _exit(1);
    readPdf(QByteArray::fromRawData(static_cast<const char *>(memory), file.st_size), request,
            [](const PdfMessage &message) {
                const QByteArray bytes = encoded(message);
                return writeAll(STDOUT_FILENO, bytes.constData(), bytes.size());
            });
    _exit(0);
}

[[gnu::constructor]] void readWhereAsked(int argc, char **argv)
{
    if (argc == 1 && std::strcmp(argv[0], nameOfReader) == 0)
        readAsAsked();
}

// The number of the process, or -1 and errno.
pid_t spawnReader(int input, int output, int memory)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, memory, STDERR_FILENO);
    std::array<char *, 2> arguments{const_cast<char *>(nameOfReader), nullptr};
    pid_t process = -1;
    errno = posix_spawn(&process, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return errno == 0 ? process : -1;
}

} // namespace

Result<std::unique_ptr<PdfChild>> PdfChild::start(const QByteArray &bytes,
                                                  const PdfRequest &request)
{
    std::array<int, 2> input{-1, -1};
    std::array<int, 2> output{-1, -1};
    if (pipe2(input.data(), O_CLOEXEC) != 0)
        return refusedBySystem();
    const Descriptor inputEnd(input[0]);
    Descriptor inputStart(input[1]);
    if (pipe2(output.data(), O_CLOEXEC) != 0)
        return refusedBySystem();
    Descriptor outputEnd(output[0]);
    const Descriptor outputStart(output[1]);
    const Descriptor memory(memfd_create("pdf", MFD_CLOEXEC));
    if (memory.number() < 0 || !writeAll(memory.number(), bytes.constData(), bytes.size()))
        return refusedBySystem();
    const pid_t process = spawnReader(inputEnd.number(), outputStart.number(), memory.number());
    if (process < 0)
        return refusedBySystem();
    auto child = std::unique_ptr<PdfChild>(new PdfChild(process, outputEnd.release()));
    QByteArray asked;
    QDataStream stream(&asked, QIODevice::WriteOnly);
    stream << static_cast<qint32>(request.firstPage) << request.password << request.withFonts;
    if (!writeAll(inputStart.number(), asked.constData(), asked.size()))
        return refusedBySystem();
    close(inputStart.release());
    return child;
}

PdfChild::~PdfChild()
{
    kill(m_process, SIGKILL);
    while (waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {}
    close(m_output);
}

PdfChild::Read PdfChild::read(QByteArray &bytes, qint64 &total)
{
    pollfd waiting{m_output, POLLIN, 0};
    if (poll(&waiting, 1, pollTime) <= 0)
        return Read::Nothing;
    const qsizetype before = bytes.size();
    bytes.resize(before + pipeBlock);
    const ssize_t count = ::read(m_output, bytes.data() + before, pipeBlock);
    bytes.resize(before + std::max<ssize_t>(count, 0));
    total += std::max<ssize_t>(count, 0);
    return count > 0 ? Read::Some : Read::Ended;
}

} // namespace meipi
