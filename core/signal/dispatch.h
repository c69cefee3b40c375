// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a hot kernel: one copy each for x86-64-v2, AVX2 and AVX-512, chosen when the program starts. No copy fuses
/// multiplication and addition, so all give the same bits. Sanitizers run the first copy alone: they instrument the
/// resolver, which runs before they are set up. Use no vectors wider than 32 bytes within: see core/base/simd.h, which has
/// what to do where the width decides.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define NG_KERNEL
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define NG_KERNEL
#endif
#endif
#if !defined(NG_KERNEL)
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define NG_KERNEL __attribute__((target_clones("default", "avx2", "avx512f")))
#else
#define NG_KERNEL
#endif
#endif

/// Part of a kernel that must be compiled for the copy that calls it.
#define NG_INLINE inline __attribute__((always_inline))
