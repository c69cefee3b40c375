// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as an EEGLAB set. Input that begins with '~' is elements alone and gets a header, so that the fuzzer need
// not find one, and cannot hide its elements in a zlib stream.
#include "core/io/eeglab/eeglab_reader.h"
#include "core/io/eeglab/mat_value.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace {

using namespace ng;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Visits the whole tree: what it says of itself must be so.
std::size_t checkValue(const MatValue &value, int depth = 0)
{
    require(depth < 64);
    std::size_t visited = 1;
    if (value.kind == MatValue::Kind::Number)
        require(std::max(value.numbers.size(), value.singles.size()) == value.count());
    if (value.kind == MatValue::Kind::Cell)
        require(value.elements.size() == value.count());
    for (const MatValue &element : value.elements)
        visited += checkValue(element, depth + 1);
    for (const MatValue::Field &field : value.fields) {
        require(field.values.size() == value.count());
        for (const MatValue &inner : field.values)
            visited += checkValue(inner, depth + 1);
    }
    return visited;
}

const std::filesystem::path &scratch()
{
    static const std::filesystem::path path =
        std::filesystem::path("/dev/shm") / ("ng-fuzz-set-" + std::to_string(::getpid()) + ".set");
    return path;
}

void checkRecording(const Recording &recording)
{
    require(!recording.channels().empty());
    const TimeAxis &axis = recording.channels().front().axis;
    require(recording.gaps.size() + 1 == axis.segments.size());
    require(std::ranges::is_sorted(recording.events, {}, &Event::onset));
    const std::int64_t count = std::min<std::int64_t>(axis.sampleCount(), 4096);
    require(
        readBlock(*recording.signal, std::array{recording.channels().size() - 1}, {axis.sampleCount() - count, count})
            .has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    if (!bytes.empty() && bytes.front() == '~')
        bytes = std::string(124, ' ') + std::string("\x00\x01IM", 4) + bytes.substr(1);
    MatLimits limits;
    limits.decodedBytes = 64ULL << 20U;
    limits.values = 100'000;
    if (const auto variables = parseMat5(bytes, "x", limits)) {
        for (const MatValue::Field &variable : *variables)
            checkValue(variable.values.front());
    }
    std::ofstream(scratch(), std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    for (const bool tolerant : {false, true}) {
        const auto recording = makeEeglabReader()->open(scratch(), {.tolerant = tolerant, .electrodes = {}}, {});
        if (recording)
            checkRecording(**recording);
        else
            require(!recording.error().message().empty() && recording.error().code != ErrorCode::Internal);
    }
    return 0;
}
