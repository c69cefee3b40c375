// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/recording.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ng {

/// One "key=value" line.
struct IniEntry {
    std::string key;
    std::string value;
    std::size_t line = 0; ///< from 1
};

/// Text of a BrainVision header or marker file: UTF-8, cut into its sections.
struct IniFile {
    std::string name; ///< file name, for messages
    std::string firstLine;
    std::map<std::string, std::vector<IniEntry>> sections; ///< by lower-case name
    std::vector<std::string> comment;                      ///< lines of [Comment], as they are

    /// Value of \p key (any case) in \p section; nullopt where absent.
    [[nodiscard]] std::optional<std::string> value(std::string_view section, std::string_view key) const;
    [[nodiscard]] const std::vector<IniEntry> &entries(std::string_view section) const;
};

/// Reads a header or marker file of at most 64 MB. The code page is the one the file names, else UTF-8 where it is valid and
/// Latin-1 where not; a file that names UTF-8 and is not gets a warning.
[[nodiscard]] Result<IniFile> readIniFile(const std::filesystem::path &path, std::vector<Warning> &warnings);

/// Fields between commas, with "\1" turned back into a comma.
[[nodiscard]] std::vector<std::string> iniFields(std::string_view value);

/// "Ch12" with \p prefix "Ch" gives 12; nullopt when it is another key.
[[nodiscard]] std::optional<std::int64_t> numberedKey(std::string_view key, std::string_view prefix);

} // namespace ng
