// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// A hot kernel is a template over its vector type, instantiated once for each width of registers in a function marked with
// the target; the machine's is chosen at run time. Vectors wider than a machine's registers must not be used there:
// GCC takes them apart through memory, which is slower than plain loops.
#if defined(__x86_64__) && defined(__GNUC__)
#define NG_TARGET_32 __attribute__((target("avx2")))
#define NG_TARGET_64 __attribute__((target("avx2,avx512f,avx512bw,avx512dq,avx512vl")))
#else
#define NG_TARGET_32
#define NG_TARGET_64
#endif

namespace ng {

/// Bytes of the widest registers that kernels use.
enum class SimdWidth : std::uint8_t {
    Bytes16, ///< x86-64-v2, and every other machine
    Bytes32, ///< AVX2
    Bytes64, ///< AVX-512 with bytes and words
};

/// Of this machine.
inline SimdWidth simdWidth()
{
#if defined(__x86_64__) && defined(__GNUC__)
    static const SimdWidth width = [] {
        if (!__builtin_cpu_supports("avx2"))
            return SimdWidth::Bytes16;
        const bool wide = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
            && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
        return wide ? SimdWidth::Bytes64 : SimdWidth::Bytes32;
    }();
    return width;
#else
    return SimdWidth::Bytes16;
#endif
}

/// The one of three instances of a kernel that fits this machine.
template<class Function>
Function *forThisMachine(Function *bytes16, Function *bytes32, Function *bytes64)
{
    switch (simdWidth()) {
    case SimdWidth::Bytes16:
        return bytes16;
    case SimdWidth::Bytes32:
        return bytes32;
    case SimdWidth::Bytes64:
        break;
    }
    return bytes64;
}

} // namespace ng
