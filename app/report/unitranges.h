// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/markedproject.h"

namespace meipi {

/// What passages are compared by: whether two of them share one, or whether two authors gave it the
/// same themes.
enum class ReportUnit { Character, Sentence, Paragraph, Measure, Section };

/// Sentences of texts, found once for each text. Not for two threads at once.
class SentenceCache {
public:
    /// UTF-16 code units; the white space that follows a sentence is left out, as are paragraphs
    /// without any letter, digit or sign.
    const std::vector<TextRange> &sentences(const QString &textHash, const Text &text);

private:
    QHash<QString, std::shared_ptr<const std::vector<TextRange>>> m_found;
};

/// The units of a document in text order, which do not overlap. Sentences and paragraphs without
/// any sign in them are none. Measures are those that count, not what is set aside; sections the
/// lowest ones, front and back matter among them. Of a text without measures or sections there are
/// none of these. For characters there is one, the whole text.
std::vector<TextRange> unitsOf(const ProjectSnapshot &project, const DocumentId &document,
                               ReportUnit unit, SentenceCache &cache);
std::vector<TextRange> unitsOf(const MarkedProject &project, int document, ReportUnit unit,
                               SentenceCache &cache);

/// "sentence": stable, for scripts (cli.md).
QLatin1String unitKey(ReportUnit unit);
std::optional<ReportUnit> unitWithKey(QStringView key);

} // namespace meipi
