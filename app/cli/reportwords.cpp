// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportwords.h"

#include "base/jsonwriter.h"
#include "cli/lookup.h"

namespace meipi {

void ReportWords::declareOwn(Arguments &arguments)
{
    arguments.option(QStringLiteral("--section"), QStringLiteral("PATH"), m_section,
                     tr("Only of this section, such as 3 or 3.2."));
    arguments.number(QStringLiteral("--shortest"), QStringLiteral("N"), m_shortest,
                     tr("Leave out words of less characters (1)."));
    arguments.flag(QStringLiteral("--stop-words"), m_withStopWords,
                   tr("With the words that say little by themselves."));
    arguments.flag(QStringLiteral("--numbers"), m_withNumbers, tr("With numbers."));
}

Result<WordOptions> ReportWords::options(const MarkedProject &project) const
{
    WordOptions options;
    options.withoutStopWords = !m_withStopWords;
    options.withoutNumbers = !m_withNumbers;
    options.shortest = m_shortest.value_or(1);
    const auto wanted = document(project);
    if (!wanted)
        return tl::unexpected(wanted.error());
    options.document = *wanted;
    if (m_section) {
        const DocumentId id = *wanted < 0 ? DocumentId() : project.documents()[*wanted];
        const auto section = sectionAt(project.project(), id, *m_section);
        if (!section)
            return tl::unexpected(section.error());
        const Section *row = project.project().find(*section);
        const Version *version = project.project().find(row->version);
        options.document = static_cast<int>(project.documents().indexOf(version->document));
        options.range = row->range;
    }
    if (m_kind == Kind::Keyness && options.document < 0) {
        return failure(Error::Code::Usage,
                       tr("Keyness compares a part with the rest; say which with --section or "
                          "--document."));
    }
    return options;
}

Result<Done> ReportWords::count(const MarkedProject &project, Progress &progress)
{
    const auto chosen = options(project);
    if (!chosen)
        return tl::unexpected(chosen.error());
    m_options = *chosen;
    WordIndex index;
    if (auto updated = index.update(project, progress); !updated)
        return updated;
    if (m_kind == Kind::Frequency)
        m_frequency = wordFrequency(index, project, m_options);
    else
        m_keyness = keyness(index, project, m_options);
    return Done{};
}

ReportTable ReportWords::table(const MarkedProject &) const
{
    return m_kind == Kind::Frequency ? tableOf(m_frequency, m_options)
                                     : tableOf(m_keyness, m_options);
}

void ReportWords::writeJson(const MarkedProject &, JsonWriter &json) const
{
    json.key(QLatin1String("words"));
    json.beginArray();
    for (const WordCount &word : m_frequency.words) {
        json.beginObject();
        json.key(QLatin1String("word")).value(word.word);
        json.key(QLatin1String("count")).value(qint64(word.count));
        json.key(QLatin1String("documents")).value(qint64(word.documents));
        json.key(QLatin1String("perThousand")).value(word.perThousand);
        json.endObject();
    }
    for (const KeyWord &word : m_keyness.words) {
        json.beginObject();
        json.key(QLatin1String("word")).value(word.word);
        json.key(QLatin1String("count")).value(qint64(word.count));
        json.key(QLatin1String("rest")).value(qint64(word.restCount));
        json.key(QLatin1String("expected")).value(word.expected);
        json.key(QLatin1String("g2")).value(word.g2);
        json.key(QLatin1String("more")).value(word.isMore);
        json.endObject();
    }
    json.endArray();
    if (m_kind == Kind::Frequency) {
        json.key(QLatin1String("total")).value(qint64(m_frequency.total));
        json.key(QLatin1String("counted")).value(qint64(m_frequency.counted));
    } else {
        json.key(QLatin1String("total")).value(qint64(m_keyness.words1));
        json.key(QLatin1String("restTotal")).value(qint64(m_keyness.words2));
    }
}

} // namespace meipi
