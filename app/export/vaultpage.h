// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace meipi {

/// A note of a vault as it lies in its file: the front matter, then blocks of ours with the
/// reader's words before, between and after them. A block stands between lines
///
///     <!-- meipi:begin ID SUM -->
///     <!-- meipi:end ID -->
///
/// where SUM tells whether it still is as we wrote it. Bytes that are no UTF-8 stay what they are.
struct VaultPage {
    struct Entry {
        QByteArray key; ///< Empty for lines before the first key.
        QByteArray lines; ///< All of it, with line ends.
    };
    struct Part {
        QByteArray block; ///< Its id; empty for the reader's words.
        QByteArray text; ///< With line ends, without marker lines.
        QByteArray sum; ///< As the marker has it; empty where it has none.
        bool isGone = false; ///< The project has it no more; text's first line says so.
    };

    bool hasByteOrderMark = false;
    bool hasCarriageReturns = false; ///< The texts have none; the file gets them back.
    bool hasFront = false;
    QList<Entry> front;
    QList<Part> parts;
};

VaultPage parseVaultPage(const QByteArray &bytes);
QByteArray vaultBytes(const VaultPage &page);

/// What a key of the front matter stands for, without quotes; empty when it is not there.
QByteArray frontValue(const VaultPage &page, const QByteArray &key);

/// What has become of a file.
struct VaultMerge {
    QByteArray bytes;
    QList<QByteArray> gone; ///< Blocks that the project has no more, all that the file holds.
    int rescued = 0; ///< Blocks the reader had typed into; their words now stand below them.
};

/// The file @p present with the blocks and the front matter of @p fresh: blocks that both have are
/// replaced where they stand, new ones follow the one that they follow in @p fresh, and those that
/// @p fresh has not stay, under the line @p goneLine. Lines that the reader typed into a block go
/// below it; keys of the front matter that are not ours stay. Nothing that is the reader's goes.
VaultMerge mergedVaultPage(const std::optional<QByteArray> &present, const QByteArray &fresh,
                           const QByteArray &goneLine);

} // namespace meipi
