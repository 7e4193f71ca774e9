// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace meipi {

/// What the user chose once for all projects, in the XDG configuration folder. What is written is
/// seen by the next process that starts.
class Preferences {
public:
    explicit Preferences(const QString &file = defaultFile());
    static QString defaultFile();

    QString authorName() const; ///< Empty until the user has said it.
    void setAuthorName(const QString &name);

    QString language() const; ///< "zh", "en", or empty for the system's.
    void setLanguage(const QString &language);

    /// "zh" or "en": the chosen one, else what the system's languages ask for.
    QString effectiveLanguage() const;

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

private:
    mutable QSettings m_settings;
};

} // namespace meipi
