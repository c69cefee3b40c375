// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ng::ui {

/// The machine at one moment, as Linux tells it without any driver's library.
struct DeviceReading {
    std::uint64_t busyTicks = 0, allTicks = 0; ///< of all processors since the start of the machine
    int processors = 0;
    std::uint64_t memoryUsed = 0, memoryAll = 0; ///< bytes
    std::optional<std::uint64_t> engineMemory;   ///< resident bytes of the engine
    std::uint64_t diskFree = 0;                  ///< bytes, where runs are written; 0: not known
    std::vector<std::string> gpus;               ///< models
    std::string noGpu;                           ///< why there is none; empty: there is one
    std::optional<std::int64_t> checkpointAgeS;  ///< of the newest checkpoint of the run asked for
    std::uint64_t checkpointBytes = 0;
};

/// \param runs        folder whose disk is asked about
/// \param currentRun  run whose newest checkpoint is looked for; empty: none
/// \param enginePid   0: no engine
[[nodiscard]] DeviceReading readDevices(const std::filesystem::path &runs, const std::filesystem::path &currentRun,
                                        int enginePid);

/// Load between two readings, 0 to 1 of all processors.
[[nodiscard]] double loadBetween(const DeviceReading &before, const DeviceReading &now);

} // namespace ng::ui
