// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens arbitrary bytes as safetensors and reads every tensor in every way. What opens must be consistent, and writing it
// again must give a file that opens.
#include "core/weights/safetensors.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

std::filesystem::path scratch(const char *name)
{
    // /dev/shm keeps the fuzzer from writing a disk to death.
    return std::filesystem::path("/dev/shm") / ("ng-fuzz-" + std::to_string(::getpid()) + name);
}

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Inputs start with the length of the header; the fuzzer gets far more headers right when it need not count.
std::string withLength(const std::uint8_t *data, std::size_t size)
{
    std::string bytes(reinterpret_cast<const char *>(data), size);
    const std::size_t end = bytes.find('\n');
    if (end == std::string::npos || bytes.front() != '{')
        return bytes;
    const std::uint64_t length = end + 1;
    std::string prefix(8, '\0');
    std::memcpy(prefix.data(), &length, 8);
    return prefix + bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::filesystem::path path = scratch(".safetensors");
    const std::string bytes = withLength(data, size);
    std::ofstream(path, std::ios::binary) << bytes;
    const auto file = ng::SafetensorsFile::open(path);
    if (!file) {
        require(!file.error().message().empty());
        return 0;
    }
    std::vector<std::vector<std::byte>> contents;
    std::vector<ng::NamedTensor> again;
    contents.reserve(file->tensors().size());
    for (const ng::TensorInfo &tensor : file->tensors()) {
        require(tensor.offset + tensor.bytes <= bytes.size());
        const auto raw = file->readBytes(tensor.name);
        require(raw.has_value() && raw->size() == tensor.bytes);
        const auto floats = file->readFloats(tensor.name);
        require(!floats || floats->size() == tensor.elements);
        const auto doubles = file->readDoubles(tensor.name);
        require(doubles.has_value() == floats.has_value());
        const auto ints = file->readInts(tensor.name);
        require(!ints || ints->size() == tensor.elements);
        contents.push_back(*raw);
        again.push_back({tensor.name, tensor.type, tensor.shape, contents.back()});
    }
    if (size % 16 == 0) {
        const std::filesystem::path second = scratch(".again");
        if (ng::writeSafetensors(second, again, file->metadata()))
            require(ng::SafetensorsFile::open(second).has_value());
    }
    return 0;
}
