// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace ng::cli {

/// A plain EDF or BDF file with data records of 1 s.
struct TestRecording {
    bool bdf = false;
    int channels = 128;
    int rate = 1000; ///< Hz
    std::int64_t seconds = 600;
    bool sparse = false; ///< no content but the header: takes no disk

    [[nodiscard]] std::int64_t recordBytes() const { return std::int64_t{channels} * rate * (bdf ? 3 : 2); }
    [[nodiscard]] std::int64_t headerBytes() const { return 256 * (std::int64_t{channels} + 1); }
    [[nodiscard]] std::int64_t bytes() const { return headerBytes() + seconds * recordBytes(); }
};

/// Writes it with random integers that use the whole range; after 64 s they repeat.
/// \errors Io where the disk has too little room, told before anything is written
[[nodiscard]] Result<> writeTestRecording(const std::filesystem::path &path, const TestRecording &recording);

} // namespace ng::cli
