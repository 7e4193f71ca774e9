// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/webpage.h"

#include "import/pandoc.h"
#include "import/pandocjson.h"
#include "import/plaintext.h"
#include "text/charset.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace meipi {

namespace {

constexpr double asGoodAs = 0.75; ///< Of the best guess; what is declared weighs the rest.
constexpr qsizetype largestPage = qsizetype(64) << 20; // UTF-8 bytes that pandoc can hold

struct WebPage {
    Q_DECLARE_TR_FUNCTIONS(meipi::WebPage)
};

const EncodingGuess *guessNamed(const QList<EncodingGuess> &guesses, QLatin1String name)
{
    const auto found = std::find_if(guesses.cbegin(), guesses.cend(),
                                    [name](const auto &guess) { return guess.name == name; });
    return found == guesses.cend() ? nullptr : &*found;
}

// What is declared counts where the bytes allow for it nearly as well as for the best guess.
Result<ImportedDocument> decodedPage(ImportedDocument source, const ImportOptions &options,
                                     Progress &progress)
{
    Result<ImportedDocument> page = importPlainText(source, options, progress);
    const QString declared = declaredEncoding(source.bytes);
    const Charset *charset = charsetNamed(declared);
    if (!page || !options.encoding.isEmpty() || charset == nullptr)
        return page;
    const QLatin1String name(charset->name);
    if (page->encoding == name)
        return page;
    const EncodingGuess *guess = guessNamed(page->guesses, name);
    if (guess != nullptr && guess->confidence >= page->encodingConfidence * asGoodAs) {
        const double confidence = guess->confidence;
        Result<ImportedDocument> asDeclared = importPlainText(std::move(source), {name}, progress);
        if (asDeclared)
            asDeclared->encodingConfidence = confidence;
        return asDeclared;
    }
    const bool isAscii = std::all_of(source.bytes.cbegin(), source.bytes.cend(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!isAscii)
        page->problems.append(
            {WebPage::tr("The page says that it is in %1, but it reads as %2; choose another "
                         "encoding if the text looks wrong.")
                 .arg(declared, page->encoding)});
    return page;
}

} // namespace

QString declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype looked = 2048;
    QByteArray start = bytes.left(looked);
    start.removeIf([](char c) { return c == '\0'; }); // UTF-16 and UTF-32
    static const QRegularExpression declaration(
        QStringLiteral("<meta[^>]*charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"
                       "|<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = declaration.match(QString::fromLatin1(start));
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

Result<ImportedDocument> importWebPage(ImportedDocument source, const ImportOptions &options,
                                       Progress &progress)
{
    const QString name = source.name;
    Result<ImportedDocument> page = decodedPage(std::move(source), options, progress);
    if (!page || progress.isCancelled())
        return page;
    const QByteArray utf8 = page->text.string().toUtf8();
    if (utf8.size() > largestPage)
        return failure(
            Error::Code::TooLarge,
            WebPage::tr("“%1” is larger than 64 MiB. Split it into parts and open those.")
                .arg(name));
    const auto json = readWithPandoc({utf8, QStringLiteral("html"), name}, progress);
    if (!json)
        return tl::unexpected(json.error());
    if (const auto read = readPandocJson(*json, PandocTitle::Beside, *page, progress); !read)
        return tl::unexpected(read.error());
    return page;
}

} // namespace meipi
