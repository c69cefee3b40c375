// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Element types of safetensors files; the two F8 types and the wider unsigned ones are read as bytes only.
enum class TensorType : std::uint8_t {
    F64,
    F32,
    F16,
    BF16,
    I64,
    I32,
    I16,
    I8,
    U64,
    U32,
    U16,
    U8,
    Bool,
    F8E4M3,
    F8E5M2
};

/// Name in the file: "F32", "BF16", "BOOL", …
[[nodiscard]] std::string_view tensorTypeName(TensorType type);
[[nodiscard]] std::optional<TensorType> tensorTypeOf(std::string_view name);
[[nodiscard]] std::size_t bytesOfElement(TensorType type);

/// What the header says about one tensor; checked on opening against the file's size.
struct TensorInfo {
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<std::size_t> shape; ///< empty: a single number
    std::uint64_t elements = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0; ///< from the start of the file
};

/// A safetensors file whose header was read and checked; tensors are read when asked for. Copied freely; safe from several threads.
/// \source https://github.com/huggingface/safetensors, format section of README, version 0.8.0
class SafetensorsFile
{
public:
    /// CorruptData names the file, the tensor and what is wrong: a header above 100 MB or past the end, JSON that is none,
    /// dtype × shape that differs from the bytes given, overlaps, holes, a file that is shorter or longer than its header says.
    [[nodiscard]] static Result<SafetensorsFile> open(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_file->path(); }
    /// In the order of their bytes.
    [[nodiscard]] const std::vector<TensorInfo> &tensors() const { return m_header->tensors; }
    [[nodiscard]] const std::map<std::string, std::string> &metadata() const { return m_header->metadata; }
    /// Null where there is no such tensor; valid as long as any copy of this file object.
    [[nodiscard]] const TensorInfo *find(std::string_view name) const;
    /// NotFound names the tensor and the file.
    [[nodiscard]] Result<const TensorInfo *> require(std::string_view name) const;

    /// Elements converted to the type asked for. Floats take any number type; doubles too; ints any integer type and BOOL.
    [[nodiscard]] Result<std::vector<float>> readFloats(std::string_view name) const;
    [[nodiscard]] Result<std::vector<double>> readDoubles(std::string_view name) const;
    [[nodiscard]] Result<std::vector<std::int64_t>> readInts(std::string_view name) const;
    /// Bytes as they lie in the file, little-endian; \p out must have exactly the tensor's size.
    [[nodiscard]] Result<> readBytes(std::string_view name, std::span<std::byte> out) const;
    [[nodiscard]] Result<std::vector<std::byte>> readBytes(std::string_view name) const;

private:
    struct Header {
        std::vector<TensorInfo> tensors;
        std::map<std::string, std::string> metadata;
        std::map<std::string, std::size_t, std::less<>> index;
    };
    SafetensorsFile(std::shared_ptr<const InputFile> file, std::shared_ptr<const Header> header);

    std::shared_ptr<const InputFile> m_file;
    std::shared_ptr<const Header> m_header;
};

/// A tensor to be written: the caller keeps the bytes alive. Row-major, little-endian.
struct NamedTensor {
    std::string name;
    TensorType type = TensorType::F32;
    std::vector<std::size_t> shape;
    std::span<const std::byte> data;
};

/// Writes a safetensors file that any reader of the format opens: header padded to 8 bytes, tensors by type (widest first, in
/// the order of the reference writer) and then by name, so that each is aligned to its element. Atomic: the old file stays
/// until the new one is whole.
/// InvalidArgument for a name given twice, the name "__metadata__" or data of another size than type × shape.
[[nodiscard]] Result<> writeSafetensors(const std::filesystem::path &path, std::vector<NamedTensor> tensors,
                                        const std::map<std::string, std::string> &metadata = {});

} // namespace ng
