// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// A BIDS file name taken apart: sub-01_ses-02_task-visual_run-01_ieeg.vhdr.
struct BidsName {
    std::map<std::string, std::string> entities; ///< "sub" -> "01"
    std::string suffix;                          ///< "ieeg"
    std::string extension;                       ///< ".vhdr"

    /// Value of an entity, "n/a" where it is absent.
    [[nodiscard]] std::string entity(std::string_view key) const;
};

/// nullopt where the name is not of that form.
[[nodiscard]] std::optional<BidsName> parseBidsName(std::string_view fileName);

/// Side file of a recording by the inheritance principle: nearest folder first, most entities first; its entities must be
/// a subset of the recording's (\c space, which only side files have, is free). nullopt when there is none.
/// \param root no folder above it is searched
[[nodiscard]] std::optional<std::filesystem::path> bidsSidecar(const std::filesystem::path &recording,
                                                               const std::filesystem::path &root,
                                                               std::string_view suffix, std::string_view extension);

} // namespace ng
