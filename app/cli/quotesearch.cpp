// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/quotesearch.h"

#include "cli/lookup.h"
#include "cli/texttable.h"
#include "cli/words.h"
#include "text/folding.h"

namespace meipi {

namespace {

constexpr int quoteColumns = 60;

QString shownQuote(QStringView quote)
{
    return cutTo(oneLine(quote), quoteColumns);
}

tl::unexpected<Error> notFound(const ProjectSnapshot &project, const QList<DocumentId> &documents,
                               const QString &quote)
{
    for (const DocumentId &document : documents) {
        const Text text = project.text(document);
        const FoldedText shadow(text.string());
        const QList<TextRange> similar = findFolded(shadow, quote);
        if (!similar.isEmpty()) {
            return failure(Error::Code::NotFound,
                           Words::tr("“%1” is not in the text like that; paragraph %2 has “%3”. "
                                     "Quote it as it is printed.")
                               .arg(shownQuote(quote))
                               .arg(text.paragraphAt(similar.first().start) + 1)
                               .arg(shownQuote(text.view(similar.first()))));
        }
    }
    return failure(
        Error::Code::NotFound,
        Words::tr("“%1” is not in the text; quote it as it is printed.").arg(shownQuote(quote)));
}

} // namespace

void QuoteChoice::declare(Arguments &arguments, const QString &help)
{
    declareWithin(arguments, help);
    arguments.option(QStringLiteral("--document"), QStringLiteral("NAME"), document,
                     Words::tr("Only in this document."));
}

void QuoteChoice::declareWithin(Arguments &arguments, const QString &help)
{
    arguments.required(QStringLiteral("--quote"), QStringLiteral("TEXT"), quote, help);
    arguments.number(QStringLiteral("--occurrence"), QStringLiteral("N"), occurrence,
                     Words::tr("Which one, where the passage stands there several times."));
}

Result<QuotePlace> QuoteChoice::find(const ProjectSnapshot &project, Console &console) const
{
    QList<DocumentId> documents = project.documents();
    if (document) {
        const auto named = documentNamed(project, *document);
        if (!named)
            return tl::unexpected(named.error());
        documents = {*named};
    }
    const auto places = findQuote(project, documents, quote);
    if (!places)
        return tl::unexpected(places.error());
    return chosenPlace(*places, occurrence, console);
}

Result<QList<QuotePlace>> findQuote(const ProjectSnapshot &project,
                                    const QList<DocumentId> &documents, const QString &quote)
{
    const QString wanted = canonicalized(quote).trimmed();
    if (wanted.isEmpty())
        return failure(Error::Code::Usage, Words::tr("the quote is empty."));
    QList<QuotePlace> places;
    for (const DocumentId &document : documents) {
        const Text text = project.text(document);
        for (qsizetype at = text.string().indexOf(wanted); at >= 0;
             at = text.string().indexOf(wanted, at + wanted.size()))
            places.append({document, {at, at + wanted.size()}});
    }
    if (places.isEmpty())
        return notFound(project, documents, wanted);
    return places;
}

Result<QuotePlace> chosenPlace(const QList<QuotePlace> &places, std::optional<int> occurrence,
                               Console &console)
{
    if (occurrence.value_or(1) > places.size()) {
        return failure(
            Error::Code::NotFound,
            Words::tr("there is no occurrence %1; the quote stands in the text this often: %2")
                .arg(*occurrence)
                .arg(places.size()));
    }
    if (!occurrence && places.size() > 1) {
        console.warn(Words::tr("the quote stands in the text more than once (%1); the first place "
                               "was taken, --occurrence chooses another.")
                         .arg(places.size()));
    }
    return places.at(occurrence.value_or(1) - 1);
}

} // namespace meipi
