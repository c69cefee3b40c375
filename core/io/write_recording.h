// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/data/recording.h"

#include <filesystem>
#include <vector>

namespace ng {

struct WriteOptions {
    bool withIdentity = false; ///< keep patient, recording text and wall clock; left out unless asked for
};

/// Writes a recording in the format of \p path's extension: .edf (EDF+), .bdf (BDF+), .vhdr (BrainVision), .npy (float32 [channels,
/// samples] of one rate), .h5 (signals, events, electrodes). The result is opened again and compared in channels, samples and events;
/// without identity it is searched for the names that were left out, in events too, and what is found is a warning.
/// \return what could not be kept exactly, and identity that is still there
/// \errors Unsupported for another extension or what the format cannot hold; InvalidArgument when \p path is the source itself;
///         Io; CorruptData when what was written does not read back
[[nodiscard]] Result<std::vector<Warning>> writeRecording(const Recording &recording, const std::filesystem::path &path,
                                                          const WriteOptions &options, const RunContext &ctx = {});

/// Extensions that can be written, for help texts: ".edf, .bdf, …".
[[nodiscard]] std::string_view writableExtensions();

/// .npy and .h5 on their own.
[[nodiscard]] Result<> writeNpyRecording(const Recording &recording, const std::filesystem::path &path,
                                         const RunContext &ctx);
[[nodiscard]] Result<> writeHdf5Recording(const Recording &recording, const std::filesystem::path &path,
                                          bool withIdentity, const RunContext &ctx);

} // namespace ng
