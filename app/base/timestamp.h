// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meipi {

/// A moment, in milliseconds since 1970-01-01T00:00:00Z; 0 is "not known".
struct Timestamp {
    qint64 milliseconds = 0;

    static Timestamp now();

    /// The present, or a moment after the latest that it has told this process, in whatever thread:
    /// what is made in one millisecond keeps its order.
    static Timestamp next();

    static Timestamp fromString(const QString &iso); ///< ISO 8601; 0 when it is not one.
    QString toString() const; ///< "2026-01-02T03:04:05Z", in UTC; empty when not known.

    friend bool operator==(Timestamp a, Timestamp b) { return a.milliseconds == b.milliseconds; }
    friend bool operator<(Timestamp a, Timestamp b) { return a.milliseconds < b.milliseconds; }
};

} // namespace meipi
