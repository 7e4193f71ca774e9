// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/agreement.h"
#include "report/unitizing.h"

#include <map>

namespace meipi {

/// Which themes each of some authors gave to what stretch of the compared documents. The one walk
/// over the text that all coefficients are computed from.
class CodedText {
public:
    CodedText(const MarkedProject &project, const AgreementOptions &options);

    bool hasCoded(size_t author, int document) const; ///< Any theme.
    /// @p units in text order; where the options have a sample, only what stands in them is taken.
    void add(int document, const std::vector<TextRange> &units);

    size_t authors() const { return m_authors.size(); }
    const Continuum &continuum() const { return m_continuum; } ///< Values number the sets below.
    const QList<std::vector<int>> &sets() const { return m_sets; } ///< Of themes, none is empty.
    const std::vector<CodedUnits> &units() const { return m_units; } ///< Likewise, 0 for none.
    const QList<Disagreement> &disagreements() const { return m_disagreements; }
    const QList<Disagreement> &agreements() const { return m_agreements; }
    std::vector<qsizetype> passages() const { return m_passages; }

private:
    struct Stretch {
        TextRange range;
        std::vector<std::vector<int>> themes; ///< By author, ascending.
        bool startsText = false; ///< Nothing reaches from before into it.
    };

    std::vector<Stretch> stretchesOf(int document) const;
    static std::vector<Stretch> within(const std::vector<Stretch> &stretches,
                                       const std::vector<TextRange> &units);
    void countPassages(int document, const std::vector<TextRange> &units);
    void addToContinuum(int document, const std::vector<Stretch> &stretches);
    void addUnit(int document, TextRange range, const std::vector<std::vector<int>> &themes,
                 qsizetype count);
    void addCharacters(int document, const std::vector<Stretch> &stretches);
    void addWholeUnits(int document, const std::vector<Stretch> &stretches,
                       const std::vector<TextRange> &units);
    void addPlaces(int document, TextRange range, const std::vector<std::vector<int>> &themes);
    void addPlace(QList<Disagreement> &places, std::map<int, qsizetype> &open,
                  const Disagreement &place) const;
    int setNumber(const std::vector<int> &themes); ///< From 1; 0 for no theme.

    const MarkedProject &m_project;
    AgreementOptions m_options;
    std::vector<int> m_authors; ///< Of the MarkedProject.
    std::vector<int> m_place; ///< Of each author of the MarkedProject among these; or -1.
    Continuum m_continuum;
    QList<std::vector<int>> m_sets;
    std::map<std::vector<int>, int> m_setNumbers;
    std::map<std::vector<int>, size_t> m_unitPlaces; ///< Where such values are in m_units.
    std::vector<CodedUnits> m_units;
    QList<Disagreement> m_disagreements;
    QList<Disagreement> m_agreements;
    std::map<int, qsizetype> m_openDisagreements; ///< By theme: the last one of the document.
    std::map<int, qsizetype> m_openAgreements;
    std::vector<qsizetype> m_passages;
};

} // namespace meipi
