// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/tsv.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// One decodable item: a row of items.tsv.
struct Item {
    std::string id;
    std::string recording;           ///< path relative to the study folder
    std::optional<std::int64_t> row; ///< for epoched arrays and betas: index into the array named by recording
    TimeRange span;                  ///< onset and duration on the recording's clock
    std::size_t tableRow = 0;        ///< row of the table, for the other columns
};

/// A study folder in memory: study.json and items.tsv, with every unknown key and column kept.
class Study
{
public:
    /// Reads and validates: NotFound, CorruptData (file, line, column and remedy named). Recordings are not opened.
    [[nodiscard]] static Result<Study> open(const std::filesystem::path &folder);
    /// A new study in memory; nothing is written before save().
    [[nodiscard]] static Result<Study> create(std::filesystem::path folder, Json header, TsvTable items);
    /// Writes items.tsv and study.json atomically, locking the folder.
    [[nodiscard]] Result<> save() const;

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] const Json &header() const { return m_header; }
    [[nodiscard]] const TsvTable &table() const { return m_table; }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// Cell of a column for an item, "n/a" where absent.
    [[nodiscard]] const std::string &cell(const Item &item, std::string_view column) const;
    [[nodiscard]] bool hasColumn(std::string_view column) const;
    /// Distinct recordings in order of first use.
    [[nodiscard]] std::vector<std::string> recordings() const;
    /// Absolute path of a recording or file named by the study; InvalidArgument when it would leave the study folder
    /// (unless study.json lists that folder under "roots").
    [[nodiscard]] Result<std::filesystem::path> resolve(std::string_view relative) const;
    /// sha256 over study.json's meaning, items.tsv and the identity of recordings: full contents when \p deep.
    [[nodiscard]] Result<std::string> hash(bool deep) const;

private:
    std::filesystem::path m_folder;
    Json m_header;
    TsvTable m_table;
    std::vector<Item> m_items;
};

} // namespace ng
