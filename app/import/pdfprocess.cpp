// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pdfprocess.h"

#include "import/pdfchild.h"
#include "import/pdfpipe.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <future>
#include <limits>
#include <memory>

namespace meipi {

namespace {

constexpr qint64 longestSilence = 6000; // Milliseconds.
constexpr qint64 easyTime = 15000; // Milliseconds until a reading has to prove its pace.
constexpr qint64 mostFontTime = 8000; // Milliseconds for a reading with fonts.
constexpr qint64 slowestPage = 250; // Milliseconds a page, on average, from then on.
constexpr qint64 mostBytes = qint64(128) << 20; // Over the pipe.
constexpr int mostPages = 50000;
constexpr int mostFailures = 4;
constexpr qsizetype mostToShare = qsizetype(64) << 20; // Bytes, which each process gets.
constexpr int fewestToShare = 40; // Pages; fewer are not worth a second process.

struct PdfProcessWords {
    Q_DECLARE_TR_FUNCTIONS(meipi::Importer)
};

tl::unexpected<Error> refusal(PdfRefused refused, const QString &name)
{
    switch (refused.why) {
    case PdfRefused::Why::NeedsPassword:
        return failure(Error::Code::Locked,
                       PdfProcessWords::tr("“%1” is protected by a password. Give the password, or "
                                           "open a copy without one.")
                           .arg(name));
    case PdfRefused::Why::WrongPassword:
        return failure(
            Error::Code::Locked,
            PdfProcessWords::tr("The password does not open “%1”. Check it and try again.")
                .arg(name));
    case PdfRefused::Why::Broken:
        break;
    }
    return failure(Error::Code::Malformed,
                   PdfProcessWords::tr("“%1” is damaged: it begins like a PDF, but no page can be "
                                       "found in it. Get the file anew from where it came from.")
                       .arg(name));
}

// Collects over several processes what can be had of one file.
class PdfCollector {
public:
    PdfCollector(const QByteArray &bytes, const QString &name, const QString &password,
                 bool withFonts, Progress &progress)
        : m_bytes(bytes), m_name(name), m_password(password), m_withFonts(withFonts),
          m_progress(progress)
    {
        m_clock.start();
    }

    /// The whole file; the second half of a long one is read beside the first.
    Result<PdfContents> collectAll();

private:
    Result<PdfContents> collect();
    void shareWork();

    enum class End { NotYet, Finished, Failed, GivenUp, Refused, Cancelled };

    End readFrom(PdfChild &child);
    End take(const PdfMessage &message);
    bool isTooMuch() const;

    const QByteArray &m_bytes;
    QString m_name;
    QString m_password;
    bool m_withFonts;
    Progress &m_progress;
    QElapsedTimer m_clock;
    PdfContents m_contents;
    PdfRefused m_refused;
    int m_first = 0;
    int m_next = 0; ///< The page to come.
    int m_end = std::numeric_limits<int>::max(); ///< Where another begins.
    qint64 m_read = 0; ///< Bytes, over the pipe.
    bool m_isOpened = false;
    std::shared_ptr<std::atomic<int>> m_done = std::make_shared<std::atomic<int>>(0); ///< Of all.
    std::future<Result<PdfContents>> m_other; ///< The second half.
};

Result<PdfContents> PdfCollector::collectAll()
{
    Result<PdfContents> contents = collect();
    if (!m_other.valid())
        return contents;
    Result<PdfContents> other = m_other.get();
    if (!contents || contents->isIncomplete)
        return contents;
    if (!other && other.error().code == Error::Code::Cancelled)
        return other;
    if (other)
        contents->pages.append(other->pages);
    contents->isIncomplete = !other || other->isIncomplete;
    return contents;
}

void PdfCollector::shareWork()
{
    if (m_first > 0 || m_contents.pageCount < fewestToShare || m_bytes.size() > mostToShare)
        return;
    m_end = m_contents.pageCount / 2;
    m_other =
        std::async(std::launch::async,
                   [bytes = m_bytes, name = m_name, password = m_password, withFonts = m_withFonts,
                    first = m_end, done = m_done, &progress = m_progress] {
                       PdfCollector other(bytes, name, password, withFonts, progress);
                       other.m_first = first;
                       other.m_next = first;
                       other.m_done = done;
                       return other.collect();
                   });
}

Result<PdfContents> PdfCollector::collect()
{
    for (int failures = 0;; ++failures) {
        auto child = PdfChild::start(m_bytes, {m_next, m_password, m_withFonts});
        if (!child) {
            return failure(Error::Code::FileAccess,
                           PdfProcessWords::tr("“%1” cannot be read, as no process can be started "
                                               "for it: %2. Close other programs and try again.")
                               .arg(m_name, child.error().message));
        }
        switch (readFrom(**child)) {
        case End::Cancelled:
            return failure(Error::Code::Cancelled,
                           PdfProcessWords::tr("Reading “%1” was cancelled.").arg(m_name));
        case End::Refused:
            return refusal(m_refused, m_name);
        case End::Finished:
            return std::move(m_contents);
        case End::Failed:
            if (!m_isOpened)
                return refusal({PdfRefused::Why::Broken}, m_name);
            if (++m_next >= m_end) // over which it failed
                return std::move(m_contents);
            if (failures + 1 < mostFailures && !m_withFonts && !isTooMuch())
                continue;
            [[fallthrough]];
        case End::GivenUp:
        case End::NotYet:
            m_contents.isIncomplete = true;
            return std::move(m_contents);
        }
    }
}

PdfCollector::End PdfCollector::readFrom(PdfChild &child)
{
    QByteArray bytes;
    QElapsedTimer silence;
    silence.start();
    while (true) {
        if (m_progress.isCancelled())
            return End::Cancelled;
        if (isTooMuch())
            return m_isOpened ? End::GivenUp : End::Failed;
        const PdfChild::Read read = child.read(bytes, m_read);
        bool isBroken = false;
        while (auto message = takeMessage(bytes, isBroken)) {
            silence.restart();
            if (const End end = take(*message); end != End::NotYet)
                return end;
        }
        if (isBroken || read == PdfChild::Read::Ended || silence.elapsed() > longestSilence)
            return End::Failed;
    }
}

PdfCollector::End PdfCollector::take(const PdfMessage &message)
{
    if (const auto *page = std::get_if<PdfPage>(&message)) {
        if (!m_isOpened || page->number != m_next || m_next >= m_contents.pageCount)
            return End::Failed;
        m_contents.pages.append(*page);
        ++m_next;
        m_progress.setDone(++*m_done);
        if (m_next == m_end)
            return End::Finished;
    } else if (const auto *opened = std::get_if<PdfOpened>(&message)) {
        if (!m_isOpened) {
            m_contents.pageCount = opened->pageCount;
            m_contents.bookmarks = opened->bookmarks;
            if (m_first == 0) {
                m_progress.setDone(0);
                m_progress.setTotal(opened->pageCount);
            }
            shareWork();
        }
        m_isOpened = true;
    } else if (const auto *refused = std::get_if<PdfRefused>(&message)) {
        m_refused = *refused;
        return m_isOpened ? End::Failed : End::Refused;
    } else {
        return m_isOpened ? End::Finished : End::Failed;
    }
    return End::NotYet;
}

bool PdfCollector::isTooMuch() const
{
    const qint64 elapsed = m_clock.elapsed();
    return m_read > mostBytes || m_next >= mostPages || (m_withFonts && elapsed > mostFontTime)
        || (elapsed > easyTime && elapsed > (m_next - m_first) * slowestPage);
}

} // namespace

Result<PdfContents> readPdfContents(const QByteArray &bytes, const QString &name,
                                    const QString &password, bool withFonts, Progress &progress)
{
    return PdfCollector(bytes, name, password, withFonts, progress).collectAll();
}

} // namespace meipi
