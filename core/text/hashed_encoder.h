// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/text/text_encoder.h"

#include <cstddef>

namespace ng {

inline constexpr std::size_t kHashedDefaultDimension = 384;
inline constexpr std::size_t kHashedSmallestDimension = 16;
inline constexpr std::size_t kHashedLargestDimension = 65536;

/// Encoder without weights: the same text is the same vector on every machine, texts that share words or parts of words are
/// alike, meaning is unknown to it.
///
/// A text is normalised and split as for BERT (lower case, no accents, punctuation apart). Each word counts 1, each run of 3, 4
/// and 5 characters of "<word>" 1/2, each pair of neighbouring words 1/2. A feature's 64-bit hash (FNV-1a, then the finaliser
/// of SplitMix64) picks the element by its low bits modulo the dimension and the sign by its highest bit. The sum is scaled to
/// length 1; a text without words is the zero vector.
/// \source Weinberger et al. 2009, "Feature hashing for large scale multitask learning"
/// InvalidArgument names the range of the dimension.
[[nodiscard]] Result<TextEncoderPtr> makeHashedEncoder(std::size_t dimension = kHashedDefaultDimension);

} // namespace ng
