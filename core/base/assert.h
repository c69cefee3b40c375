// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng {

/// Prints the broken invariant with its place and aborts.
[[noreturn]] void assertionFailed(const char *expression, const char *file, int line);

} // namespace ng

/// A broken invariant is a defect of ours and stops the program; on in every preset but release.
#ifdef NG_NO_ASSERT
#define NG_ASSERT(expression) static_cast<void>(0)
#else
#define NG_ASSERT(expression) \
    (static_cast<bool>(expression) ? static_cast<void>(0) : ::ng::assertionFailed(#expression, __FILE__, __LINE__))
#endif
