// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ng {

/// The one mutex around every HDF5 call of the program: the library is not thread-safe. Held inside each function of
/// Hdf5File; hold it yourself only around raw HDF5 calls inside core/io, never while calling Hdf5File.
[[nodiscard]] std::mutex &hdf5Mutex();

/// What a member holds, before anything is read.
struct Hdf5Info {
    enum class Kind : std::uint8_t { Group, Float, Integer, String, Other };
    Kind kind = Kind::Other;
    std::vector<std::size_t> shape; ///< empty for a scalar and for groups
    std::size_t elementBytes = 0;   ///< in the file; 0 for variable-length strings
};

/// A small attribute.
using Hdf5Attribute = std::variant<std::int64_t, double, std::string, std::vector<std::string>>;

/// A file of named arrays that other programs open too. Names are paths ("fold0/scores"): groups between are made.
/// Arrays are row-major. Every size is checked against \c kElementLimit and, for contiguous data, the file before memory is
/// taken; a damaged file is CorruptData that names file and member. One object belongs to one thread at a time.
class Hdf5File
{
public:
    /// Most elements one read gives: 2^29 (2 GB of float).
    static constexpr std::uint64_t kElementLimit = 1ULL << 29U;

    /// NotFound when missing, Unsupported when it is no HDF5 file, CorruptData when it does not open.
    [[nodiscard]] static Result<Hdf5File> openRead(const std::filesystem::path &path);
    /// A new file written aside; commit() renames it over \p path, dropping the object without commit removes it.
    [[nodiscard]] static Result<Hdf5File> create(const std::filesystem::path &path);
    ~Hdf5File();
    Hdf5File(Hdf5File &&) noexcept;
    Hdf5File &operator=(Hdf5File &&) noexcept;

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] Result<Hdf5Info> info(std::string_view name) const;
    /// Names of a group's members in alphabetical order; "/" is the root.
    [[nodiscard]] Result<std::vector<std::string>> members(std::string_view group = "/") const;

    /// Whole data sets, converted from whatever number type is in the file; ShapeMismatch for strings and compounds.
    [[nodiscard]] Result<std::vector<float>> readFloats(std::string_view name,
                                                        std::vector<std::size_t> *shape = nullptr) const;
    [[nodiscard]] Result<std::vector<double>> readDoubles(std::string_view name,
                                                          std::vector<std::size_t> *shape = nullptr) const;
    [[nodiscard]] Result<std::vector<std::int64_t>> readInts(std::string_view name,
                                                             std::vector<std::size_t> *shape = nullptr) const;
    /// Fixed or variable-length strings as UTF-8 bytes.
    [[nodiscard]] Result<std::vector<std::string>> readStrings(std::string_view name,
                                                               std::vector<std::size_t> *shape = nullptr) const;
    /// Part of a data set: \p start and \p count per axis, into \p out of exactly that many elements.
    [[nodiscard]] Result<> readFloatBlock(std::string_view name, std::span<const std::size_t> start,
                                          std::span<const std::size_t> count, std::span<float> out) const;

    /// New data sets; an existing name is InvalidArgument. \p data has exactly the product of \p shape elements (asserted).
    [[nodiscard]] Result<> writeFloats(std::string_view name, std::span<const float> data,
                                       std::span<const std::size_t> shape);
    [[nodiscard]] Result<> writeDoubles(std::string_view name, std::span<const double> data,
                                        std::span<const std::size_t> shape);
    [[nodiscard]] Result<> writeInts(std::string_view name, std::span<const std::int64_t> data,
                                     std::span<const std::size_t> shape);
    /// Variable-length UTF-8 strings, one axis; text with a NUL inside is InvalidArgument.
    [[nodiscard]] Result<> writeStrings(std::string_view name, std::span<const std::string> data);
    /// Declares a float32 data set to be filled by blocks.
    [[nodiscard]] Result<> makeFloats(std::string_view name, std::span<const std::size_t> shape);
    [[nodiscard]] Result<> writeFloatBlock(std::string_view name, std::span<const std::size_t> start,
                                           std::span<const std::size_t> count, std::span<const float> data);

    /// Attributes of the root ("/"), a group or a data set.
    [[nodiscard]] Result<> setAttribute(std::string_view object, std::string_view name, const Hdf5Attribute &value);
    [[nodiscard]] bool hasAttribute(std::string_view object, std::string_view name) const;
    [[nodiscard]] Result<Hdf5Attribute> attribute(std::string_view object, std::string_view name) const;

    /// Flushes, syncs and renames; afterwards only the destructor may be called.
    [[nodiscard]] Result<> commit();

    struct Impl; ///< known to core/io/hdf5 only

private:
    explicit Hdf5File(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ng
