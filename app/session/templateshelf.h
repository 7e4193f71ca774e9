// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace meipi {

/// The user's own templates for exports: files in a folder, named as they are called.
class TemplateShelf {
public:
    explicit TemplateShelf(const QString &folder); ///< Made when first written.

    QStringList names() const; ///< In order.
    QString pathOf(const QString &name) const;
    QByteArray text(const QString &name) const; ///< Empty where it cannot be read.

    /// Adds a template or replaces what it says. Fails with Usage for a name that is no file's and
    /// with FileAccess.
    Result<Done> save(const QString &name, const QByteArray &text) const;
    /// Fails likewise, and with FileExists where there is one of the new name.
    Result<Done> rename(const QString &from, const QString &to) const;
    Result<Done> remove(const QString &name) const; ///< Fails with FileAccess.

    QString freeName(const QString &base) const; ///< @p base, with a number where that is taken.

private:
    QString m_folder;
};

} // namespace meipi
