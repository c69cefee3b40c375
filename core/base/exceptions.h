// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <exception>

namespace ng {

/// The exception being handled as an Error: bad_alloc is OutOfMemory, what a backend threw is Backend with the first
/// line of its message, anything else Internal. Call only inside a catch block; the one place where exceptions become errors.
[[nodiscard]] Error errorFromException(std::string_view what);

/// Runs \p work (returning Result<T>) and turns what it throws into an Error.
template<class Work>
[[nodiscard]] auto guarded(std::string_view what, Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (...) {
        return tl::unexpected<Error>(errorFromException(what));
    }
}

} // namespace ng
