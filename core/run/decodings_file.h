// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/run/framework.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace ng {

/// What one unit's decoder says about its test items.
struct UnitDecodings {
    std::size_t fold = 0;
    std::uint64_t seed = 1;
    Decodings decodings;
};

/// decodings.h5: per unit a group "fold0_seed1" with item_ids, candidates, truth, scores [items, candidates], embeddings,
/// values and true_values [items, targets], those that are there. Written aside, synced, renamed.
[[nodiscard]] Result<> writeDecodings(const std::filesystem::path &path, const std::vector<UnitDecodings> &units);
/// In order of seed, then fold. CorruptData names what does not fit.
[[nodiscard]] Result<std::vector<UnitDecodings>> readDecodings(const std::filesystem::path &path);

} // namespace ng
