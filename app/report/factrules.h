// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "base/textrange.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace meipi {

/// What a text says that can be counted and compared.
enum class FactKind { Amount, Share, Deadline, Year, Title, Body, Force };
inline constexpr int factKinds = 7;

QString factKindKey(FactKind kind); ///< Stable, for scripts: "amount", "title".
std::optional<FactKind> factKindNamed(QStringView key);
QString shownFactKind(FactKind kind); ///< Translated: "Amounts".

struct Fact {
    FactKind kind = FactKind::Amount;
    int group = 0; ///< Among FactRules::groups().
    TextRange range; ///< UTF-16 code units.

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// The rules of resources/facts/facts.txt, which explains its form. A value, the same for every
/// thread.
class FactRules {
public:
    /// What facts of a kind are told apart by: 应当 from 可以, money from other numbers.
    struct Group {
        FactKind kind = FactKind::Amount;
        QString key;
        QString chinese;
        QString english;
    };

    /// Fails with Malformed at the first line that is not of the form.
    static Result<FactRules> parse(QStringView table);

    const QList<Group> &groups() const { return m_groups; }

    /// In text order; none within another. Of long texts pieces of whole lines are looked through,
    /// so that nothing reaches over a line end. Fails with Cancelled only.
    Result<QList<Fact>> find(QStringView text, const Progress &progress) const;

    /// Those of one kind in a short text, also within others.
    QList<Fact> find(QStringView text, FactKind kind) const;

private:
    /// Kinds that are looked for together: the first that fits at a place wins.
    struct Family {
        QRegularExpression pattern;
        QList<int> groups; ///< Of the pattern's captures.
    };

    class Parser;

    void addFrom(const Family &family, QStringView piece, qsizetype start,
                 QList<Fact> &facts) const;

    QList<Group> m_groups;
    QList<Family> m_families;
    std::array<Family, factKinds> m_ofKind; ///< Each by itself.
};

/// The table that is built into the program.
const FactRules &factRules();
QString shownFactGroup(int group); ///< Of that table, in the interface's language.

} // namespace meipi
