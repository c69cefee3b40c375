// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as header, markers and data of a BrainVision recording (parts end with byte 0x1E), strictly and
// tolerantly, and reads it. What opens must be consistent: a part equals the same part of the whole, events and segments are in order.
#include "core/io/brainvision/brainvision_reader.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using namespace ng;

constexpr std::int64_t kMostSamples = 1 << 14;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Files lie in memory, which spares the disk.
const std::filesystem::path &folder()
{
    static const std::filesystem::path path = [] {
        auto made = std::filesystem::path("/dev/shm") / ("ng-fuzz-bv-" + std::to_string(::getpid()));
        std::filesystem::create_directories(made);
        return made;
    }();
    return path;
}

void write(const char *name, std::string_view bytes)
{
    std::ofstream(folder() / name, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void checkRecording(const Recording &recording)
{
    require(!recording.channels().empty());
    const TimeAxis &axis = recording.channels().front().axis;
    std::int64_t next = 0;
    TimeNs last{0};
    for (const Segment &segment : axis.segments) {
        require(segment.firstSample == next && segment.count > 0 && segment.start >= last);
        next += segment.count;
        last = segment.start + timeOfSample(segment.count, axis.rate);
    }
    require(recording.gaps.size() + 1 == axis.segments.size());
    require(std::ranges::is_sorted(recording.events, {}, &Event::onset));
    const std::int64_t count = std::min(axis.sampleCount(), kMostSamples);
    std::vector<std::size_t> channels(std::min<std::size_t>(recording.channels().size(), 8));
    for (std::size_t c = 0; c < channels.size(); ++c)
        channels[c] = channels.size() - 1 - c;
    const auto whole = readBlock(*recording.signal, channels, {0, count});
    require(whole.has_value());
    const auto part = readBlock(*recording.signal, std::array{channels[0]}, {count / 3, count - count / 3});
    require(part.has_value());
    const auto from = whole->row(0).subspan(static_cast<std::size_t>(count / 3));
    require(std::memcmp(from.data(), part->row(0).data(), from.size_bytes()) == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    const std::size_t first = std::min(input.find('\x1E'), size);
    const std::size_t second = std::min(input.find('\x1E', first + 1), size);
    write("a.vhdr", input.substr(0, first));
    write("a.vmrk", first < size ? input.substr(first + 1, second - std::min(second, first + 1)) : std::string_view());
    write("a.eeg", second < size ? input.substr(second + 1) : std::string_view());
    const auto reader = makeBrainVisionReader();
    for (const bool tolerant : {false, true}) {
        const auto recording = reader->open(folder() / "a.vhdr", {.tolerant = tolerant, .electrodes = {}}, {});
        if (recording)
            checkRecording(**recording);
        else
            require(!recording.error().message().empty() && recording.error().code != ErrorCode::Internal);
    }
    return 0;
}
