// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/zip.h"

#include <optional>

namespace meipi {

/// The container of REFI-QDA (specification 5.3, 8): a ZIP with one .qde at its root, whatever it
/// is called, and sources in a folder of any case; or the .qde alone, which has no sources.
class RefiArchive {
public:
    /// @p bytes must stay. Fails like ZipReader, and with Malformed where there is no .qde.
    static Result<RefiArchive> open(const QByteArray &bytes);

    const QByteArray &xml() const { return m_xml; }
    const QString &xmlName() const { return m_xmlName; }
    /// Further .qde files, which are not read.
    const QStringList &others() const { return m_others; }

    /// What a path attribute names: internal://name, or a bare name as some write. Fails with
    /// NotFound, and NotSupported for a file outside the archive, which is never opened.
    Result<QByteArray> source(const QString &path);

private:
    RefiArchive() = default;

    std::optional<ZipReader> m_zip;
    QByteArray m_xml;
    QString m_xmlName;
    QStringList m_others;
};

} // namespace meipi
