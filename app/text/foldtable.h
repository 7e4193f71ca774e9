// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <bitset>

namespace meipi {

/// How the characters of the BMP fold, made once from ICU's data.
struct FoldTable {
    /// The one character it becomes; 0 where it becomes none or several.
    std::array<char16_t, 0x10000> single{};
    /// The same, but 0 as well for white space and for what may join: nothing around a character
    /// that has one here changes what it becomes, but for a mark right behind it.
    std::array<char16_t, 0x10000> plain{};
    /// Whether it may join with what stands before it, as combining marks do.
    std::bitset<0x10000> joins;
};

const FoldTable &foldTable();

/// A character with all that joins with it: NFKC_Casefold (Unicode 3.13), radicals as ideographs
/// (EquivalentUnifiedIdeograph, UAX #44), traditional characters as simplified ones. May be empty.
/// Unpaired surrogates become U+FFFD.
QString foldedCluster(QStringView cluster);

/// @p text with Kangxi and CJK radicals as the ideographs they stand for
/// (EquivalentUnifiedIdeograph, UAX #44), all else as it is. Some become surrogate pairs.
QString withIdeographsForRadicals(QStringView text);

/// Where the cluster that starts at @p start ends.
qsizetype clusterEnd(QStringView text, qsizetype start);

} // namespace meipi
