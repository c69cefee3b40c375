// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as EDF or BDF, strictly and tolerantly, and reads all of it in two ways. What opens must be consistent:
// a part equals the same part of the whole, events and segments are in order, and what is written again opens again.
#include "core/io/edf/edf_reader.h"
#include "core/io/edf/edf_writer.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace {

using namespace ng;

constexpr std::int64_t kMostSamples = 1 << 16;

std::filesystem::path scratch(const char *name)
{
    // /dev/shm keeps the fuzzer from writing a disk to death.
    return std::filesystem::path("/dev/shm") / ("ng-fuzz-edf-" + std::to_string(::getpid()) + name);
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// "~", a digit (signals; upper-case letter for BDF), then header fields one a line, an empty line, and the data: the fuzzer
/// gets far more headers right when it need not pad fields.
std::string expanded(const std::uint8_t *data, std::size_t size)
{
    std::string_view input(reinterpret_cast<const char *>(data), size);
    if (size < 3 || input[0] != '~')
        return std::string(input);
    const bool bdf = input[1] >= 'A' && input[1] <= 'Z';
    const auto signals = static_cast<std::size_t>((input[1] & 7) + 1);
    input.remove_prefix(2);
    bool ended = false;
    const auto next = [&](std::size_t width) {
        std::string field;
        if (!ended) {
            const std::size_t end = std::min(input.find('\n'), input.size());
            field = input.substr(0, std::min(end, width));
            ended = end == 0;
            input.remove_prefix(std::min(end + 1, input.size()));
        }
        field.resize(width, ' ');
        return field;
    };
    std::string bytes = bdf ? std::string("\xFF") + "BIOSEMI" : "0       ";
    bytes += std::string(80, ' ');
    for (const std::size_t width : {80, 8, 8})
        bytes += next(width);
    bytes += "1       ";
    for (const std::size_t width : {44, 8, 8})
        bytes += next(width);
    bytes += std::to_string(signals) + "   ";
    for (const std::size_t width : {16, 80, 8, 8, 8, 8, 8, 80, 8, 32}) {
        for (std::size_t i = 0; i < signals; ++i)
            bytes += width == 80 || width == 32 ? std::string(width, ' ') : next(width);
    }
    return bytes + std::string(input);
}

void readEverything(const Recording &recording)
{
    for (std::size_t channel = 0; channel < recording.channels().size(); ++channel) {
        const TimeAxis &axis = recording.channels()[channel].axis;
        std::int64_t next = 0;
        for (const Segment &segment : axis.segments) {
            require(segment.firstSample == next && segment.count > 0);
            next += segment.count;
        }
        const std::int64_t total = std::min(axis.sampleCount(), kMostSamples);
        const std::array<std::size_t, 1> one{channel};
        const auto whole = readBlock(*recording.signal, one, {0, total});
        const auto part = readBlock(*recording.signal, one, {total / 3, total - total / 3});
        require(whole.has_value() && part.has_value());
        require(std::memcmp(whole->data() + total / 3, part->data(), part->size() * sizeof(float)) == 0);
        static_cast<void>(axis.timeOf(axis.sampleCount() - 1));
    }
    for (std::size_t i = 1; i < recording.events.size(); ++i)
        require(recording.events[i - 1].onset <= recording.events[i].onset);
    for (const Warning &warning : recording.warnings)
        require(!warning.code.empty() && !warning.message().empty());
}

void writeAgain(const Recording &recording)
{
    std::int64_t samples = 0;
    for (const ChannelInfo &channel : recording.channels())
        samples += channel.axis.sampleCount();
    if (samples > kMostSamples || recording.gaps.size() > 16)
        return;
    const std::filesystem::path path = scratch(".again");
    EdfWriteOptions options;
    options.bdf = recording.format.starts_with("BDF");
    options.withIdentity = true;
    const auto written = writeEdf(recording, path, options);
    if (!written) {
        // Io: the scratch folder is full, which says nothing about us.
        require(written.error().code == ErrorCode::Unsupported || written.error().code == ErrorCode::Io);
        return;
    }
    const auto again = makeEdfReader()->open(path, {}, {});
    require(again.has_value());
    require((*again)->channels().size() == recording.channels().size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::filesystem::path path = scratch(".edf");
    std::ofstream file(path, std::ios::binary);
    file << expanded(data, size);
    file.close();
    if (!file)
        return 0;
    for (const bool tolerant : {false, true}) {
        ReadOptions options;
        options.tolerant = tolerant;
        const auto recording = makeEdfReader()->open(path, options, {});
        if (!recording) {
            require(recording.error().code == ErrorCode::CorruptData && !recording.error().message().empty());
            continue;
        }
        readEverything(**recording);
        writeAgain(**recording);
    }
    return 0;
}
