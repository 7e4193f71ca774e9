// SPDX-FileCopyrightText: The Meipi authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace meipi {

/// A value or the reason why there is none. Everything that can fail at run time returns one.
template <class T>
using Result = tl::expected<T, Error>;

/// The value of a Result that carries nothing but success.
struct Done {
    friend bool operator==(Done, Done) { return true; }
};

inline tl::unexpected<Error> failure(Error::Code code, const QString &message,
                                     const QString &detail = {}, qsizetype offset = -1)
{
    return tl::unexpected<Error>(Error{code, message, detail, offset});
}

} // namespace meipi
