// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// A table of texts with named columns, BIDS style: tab-separated, one header line, "n/a" for missing.
struct TsvTable {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as columns

    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// Cell, or "n/a" where the column is absent.
    [[nodiscard]] const std::string &cell(std::size_t row, std::string_view columnName) const;
    /// Index of the column, appended and filled with n/a where it is absent.
    std::size_t ensureColumn(std::string_view name);
};

inline constexpr std::string_view kNotAvailable = "n/a";

/// Parses UTF-8 text (BOM and CRLF accepted). CorruptData names the line: wrong number of cells, repeated or empty
/// column name, NUL bytes, invalid UTF-8.
[[nodiscard]] Result<TsvTable> parseTsv(std::string_view text);
/// Text of a table; a cell with tab or newline is InvalidArgument that names row and column; an empty cell is written n/a.
[[nodiscard]] Result<std::string> tsvText(const TsvTable &table);

} // namespace ng
