// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codepoints.h"
#include "project/projectsnapshot.h"

#include <memory>
#include <span>
#include <vector>

namespace meipi {

/// One placed highlight; indexes point into the MarkedProject.
struct MarkedPassage {
    HighlightId id;
    TextRange range; ///< UTF-16 code units of the document's current text.
    int document = 0;
    int author = -1; ///< Who marked it.
    int node = -1; ///< The innermost node of the outline where it starts; -1 for none.
    int firstCoding = 0; ///< The codings from here on …
    int endCoding = 0; ///< … to before this one.
};

struct MarkedCoding {
    int theme = 0;
    int author = -1;
};

/// The placed highlights of the current texts of a project, laid out for counting: what all reports
/// on highlights read. Highlights that have lost their place are counted apart. A value; building
/// it is one pass over the rows.
class MarkedProject {
public:
    MarkedProject() = default;
    explicit MarkedProject(const ProjectSnapshot &project);

    const ProjectSnapshot &project() const { return m_project; }
    const QList<DocumentId> &documents() const { return m_project.documents(); } ///< By number.
    const QList<ThemeId> &themes() const { return m_themes; } ///< The whole tree, parents first.
    const QList<AuthorId> &authors() const
    {
        return m_authors;
    } ///< Who marked or coded anything, by name.
    int themeIndex(const ThemeId &theme) const { return m_themeIndex.value(theme, -1); }
    int authorIndex(const AuthorId &author) const { return m_authorIndex.value(author, -1); }
    int parentTheme(int theme) const { return m_parents[static_cast<size_t>(theme)]; } ///< Or -1.
    bool isWithin(int theme, int ancestor) const; ///< A theme is within itself.

    const std::vector<MarkedPassage> &passages() const { return m_passages; } ///< In text order.
    std::span<const MarkedPassage> passages(int document) const;
    /// By theme, then author; of each theme the first one stands for it.
    std::span<const MarkedCoding> codings(const MarkedPassage &passage) const;
    /// Each theme of the passage once, ascending; with @p withParents all that they stand under.
    void themesOf(const MarkedPassage &passage, bool withParents, std::vector<int> &themes) const;
    /// Who marked it and who coded it, each once, ascending.
    void authorsOf(const MarkedPassage &passage, std::vector<int> &authors) const;
    qsizetype unplaced() const { return m_unplaced; } ///< Highlights without a place.

    qsizetype characters(int document) const; ///< Code points.
    qsizetype characters(int document, TextRange range) const; ///< Code points in the range.
    qsizetype characterAt(int document, qsizetype position) const; ///< Code points before it.

private:
    struct Measured {
        explicit Measured(const Text &own) : text(own), points(text.string()) {}
        Text text;
        CodePoints points;
    };

    void addThemes();
    void addAuthors();
    void addPassages(int document);
    void addCodings(MarkedPassage &passage);

    ProjectSnapshot m_project;
    QList<ThemeId> m_themes;
    QHash<ThemeId, int> m_themeIndex;
    std::vector<int> m_parents;
    QList<AuthorId> m_authors;
    QHash<AuthorId, int> m_authorIndex;
    std::vector<MarkedPassage> m_passages;
    std::vector<MarkedCoding> m_codings;
    std::vector<size_t> m_firstPassages; ///< By document, and the end.
    std::vector<std::shared_ptr<const Measured>> m_measured; ///< By document.
    qsizetype m_unplaced = 0;
};

/// Code points that @p ranges, in any order, cover together.
qsizetype coveredCharacters(const MarkedProject &project, int document,
                            std::vector<TextRange> ranges);

/// @p ranges sorted, those that touch or overlap joined.
std::vector<TextRange> joinedRanges(std::vector<TextRange> ranges);

/// Of a document, as lists show it: its title, else the file's name.
QString shownTitle(const ProjectSnapshot &project, const DocumentId &document);

} // namespace meipi
