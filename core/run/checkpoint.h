// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Collects named arrays and small facts of a checkpoint; written as one safetensors file with the facts as metadata,
/// aside, synced, renamed. Names are prefixed by scope(), e.g. "unit3.net.".
class CheckpointWriter
{
public:
    CheckpointWriter();
    ~CheckpointWriter();
    CheckpointWriter(CheckpointWriter &&) noexcept;

    void putFloats(std::string_view name, std::span<const float> data, std::span<const std::size_t> shape);
    void putDoubles(std::string_view name, std::span<const double> data, std::span<const std::size_t> shape);
    void putInts(std::string_view name, std::span<const std::int64_t> data, std::span<const std::size_t> shape);
    void putBytes(std::string_view name, std::span<const std::byte> data);
    void putFact(std::string_view name, Json value);

    void pushScope(std::string_view prefix);
    void popScope();
    [[nodiscard]] Result<> writeTo(const std::filesystem::path &path) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Reads what CheckpointWriter wrote; a missing name or another shape is CorruptData that names both.
class CheckpointReader
{
public:
    [[nodiscard]] static Result<CheckpointReader> open(const std::filesystem::path &path);
    ~CheckpointReader();
    CheckpointReader(CheckpointReader &&) noexcept;

    [[nodiscard]] Result<std::vector<float>> floats(std::string_view name,
                                                    std::vector<std::size_t> *shape = nullptr) const;
    [[nodiscard]] Result<std::vector<double>> doubles(std::string_view name,
                                                      std::vector<std::size_t> *shape = nullptr) const;
    [[nodiscard]] Result<std::vector<std::int64_t>> ints(std::string_view name,
                                                         std::vector<std::size_t> *shape = nullptr) const;
    [[nodiscard]] Result<std::vector<std::byte>> bytes(std::string_view name) const;
    [[nodiscard]] Result<Json> fact(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] std::vector<std::string> names() const; ///< in the current scope, without its prefix

    void pushScope(std::string_view prefix);
    void popScope();

private:
    struct Impl;
    explicit CheckpointReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace ng
