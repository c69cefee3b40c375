// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ng {

/// One MATLAB value as a tree: what both kinds of MAT file are turned into.
struct MatValue {
    enum class Kind : std::uint8_t { Empty, Number, Text, Struct, Cell, Skipped };
    struct Field;

    Kind kind = Kind::Empty;
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;      ///< product of all further extents
    std::vector<double> numbers;    ///< column-major; of every number class but single
    std::vector<float> singles;     ///< column-major; of class single
    std::string text;               ///< UTF-8; rows of a character matrix joined by newlines
    std::vector<MatValue> elements; ///< cells, column-major
    std::vector<Field> fields;      ///< of a structure array, each with one value an element

    [[nodiscard]] std::uint64_t count() const { return rows * columns; }
    /// Field \p name of element \p index; an empty value (a shared constant) where it is absent.
    [[nodiscard]] const MatValue &field(std::string_view name, std::size_t index = 0) const;
    /// First number, or \p fallback.
    [[nodiscard]] double number(double fallback) const;
};

struct MatValue::Field {
    std::string name;
    std::vector<MatValue> values;
};

/// Named variables of a MAT file.
using MatVariables = std::vector<MatValue::Field>;

/// What reading may cost at most. Numeric arrays above \c largeElements are kept only where they are called \c keep.
struct MatLimits {
    std::uint64_t decodedBytes = 512ULL << 20U; ///< of unpacked bytes and of values made of them, each
    std::uint64_t values = 3'000'000;
    std::uint64_t largeElements = 1U << 16U;
    std::string_view keep = "data";
    int depth = 24;
};

/// Reads a version 5 MAT file of either byte order, packed (zlib) or not. Our own reader: the file is untrusted, and every
/// length in it is checked against what encloses it before anything is allocated.
/// CorruptData names file and byte; Unsupported for version 4. \source MathWorks, "MAT-File Format", version 5
[[nodiscard]] Result<MatVariables> readMat5(const std::filesystem::path &path, const MatLimits &limits = {});
/// Same for bytes in memory (for fuzzing); \p name appears in messages.
[[nodiscard]] Result<MatVariables> parseMat5(std::string_view bytes, const std::string &name,
                                             const MatLimits &limits = {});

/// Reads a version 7.3 MAT file (HDF5).
[[nodiscard]] Result<MatVariables> readMat73(const std::filesystem::path &path, const MatLimits &limits = {});

/// Appends one character code as UTF-8; NUL adds nothing, halves of surrogate pairs and absurd codes become U+FFFD.
void appendMatCharacter(std::string &text, std::uint32_t code);

/// "MATLAB 5.0 MAT-file" with a valid version and byte order mark; the text alone is also that of 7.3.
[[nodiscard]] bool isMat5(std::string_view head);
[[nodiscard]] bool isMat73(std::string_view head);

} // namespace ng
