// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/run/registry.h"

#include <cstddef>
#include <filesystem>

namespace ng {

struct DecodeSummary {
    std::size_t items = 0;
    std::size_t skipped = 0;
    std::size_t decoders = 0;
};

/// Decodes every item of a study with each decoder of a run (those of its real stage) into an HDF5 file like decodings.h5,
/// prepared as the run prepared its data. Items that a decoder was trained on are decoded too: in the study of the run itself,
/// judge with evaluate, which uses test items only.
/// \errors NotFound before the run has decoders; ShapeMismatch where channels, rate, window or classes do not fit
[[nodiscard]] Result<DecodeSummary> decodeWithRun(const std::filesystem::path &run, const std::filesystem::path &study,
                                                  const std::filesystem::path &out, const FrameworkRegistry &frameworks,
                                                  const ReaderRegistry &readers, const RunContext &ctx = {});

} // namespace ng
