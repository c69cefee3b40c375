// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/device_probe.h"

#include "core/base/result.h"
#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>

namespace ng::ui {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kKilo = 1024;

/// Value of a "Name: value kB" line, bytes.
std::uint64_t sizeIn(const fs::path &file, const std::string &name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(name + ":"))
            continue;
        std::istringstream words(line.substr(name.size() + 1));
        std::uint64_t value = 0;
        words >> value;
        return value * kKilo;
    }
    return 0;
}

void readTicks(DeviceReading &out)
{
    std::ifstream in("/proc/stat");
    for (std::string line; std::getline(in, line) && line.starts_with("cpu");) {
        if (!line.starts_with("cpu ")) {
            ++out.processors;
            continue;
        }
        std::istringstream words(line.substr(4));
        std::uint64_t ticks = 0;
        for (int i = 0; i < 8 && words >> ticks; ++i) {
            out.allTicks += ticks;
            const bool idle = i == 3 || i == 4; // idle, waiting for the disk
            out.busyTicks += idle ? 0 : ticks;
        }
    }
}

void readGpus(DeviceReading &out)
{
    std::error_code error;
    for (const auto &gpu : fs::directory_iterator("/proc/driver/nvidia/gpus", error)) {
        std::ifstream in(gpu.path() / "information");
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with("Model:"))
                out.gpus.emplace_back(trimmed(line.substr(6)));
        }
    }
    if (!out.gpus.empty())
        return;
    out.noGpu = fs::exists("/proc/driver/nvidia/version", error)
        ? NG_TR("ng::ui::DevicePanel", "the NVIDIA driver sees no device")
        : NG_TR("ng::ui::DevicePanel", "no NVIDIA driver is loaded");
}

void readCheckpoint(DeviceReading &out, const fs::path &run)
{
    std::error_code error;
    std::optional<fs::file_time_type> newest;
    for (const auto &file : fs::directory_iterator(run / "checkpoints", error)) {
        const auto time = file.last_write_time(error);
        if (error || file.path().extension() != ".safetensors" || (newest && time <= *newest))
            continue;
        newest = time;
        out.checkpointBytes = file.file_size(error);
    }
    if (newest)
        out.checkpointAgeS = std::max<std::int64_t>(
            std::chrono::duration_cast<std::chrono::seconds>(fs::file_time_type::clock::now() - *newest).count(), 0);
}

} // namespace

DeviceReading readDevices(const fs::path &runs, const fs::path &currentRun, int enginePid)
{
    DeviceReading out;
    readTicks(out);
    out.memoryAll = sizeIn("/proc/meminfo", "MemTotal");
    out.memoryUsed = out.memoryAll - std::min(out.memoryAll, sizeIn("/proc/meminfo", "MemAvailable"));
    if (enginePid > 0) {
        if (const std::uint64_t bytes = sizeIn(fs::path("/proc") / std::to_string(enginePid) / "status", "VmRSS");
            bytes > 0)
            out.engineMemory = bytes;
    }
    std::error_code error;
    // Before the first run its folder is not there: the study's disk is the one it will lie on.
    fs::path place = runs;
    while (!place.empty() && place.has_relative_path() && !fs::exists(place, error))
        place = place.parent_path();
    if (const auto space = fs::space(place, error); !error)
        out.diskFree = space.available;
    readGpus(out);
    if (!currentRun.empty())
        readCheckpoint(out, currentRun);
    return out;
}

double loadBetween(const DeviceReading &before, const DeviceReading &now)
{
    if (now.allTicks <= before.allTicks)
        return 0.0;
    return std::clamp(static_cast<double>(now.busyTicks - before.busyTicks)
                          / static_cast<double>(now.allTicks - before.allTicks),
                      0.0, 1.0);
}

} // namespace ng::ui
