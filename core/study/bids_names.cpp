// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/bids_names.h"

#include "core/base/text.h"
#include "core/base/tsv.h"

#include <algorithm>

namespace ng {

namespace {

namespace fs = std::filesystem;

bool fits(const BidsName &sidecar, const BidsName &recording)
{
    return std::all_of(sidecar.entities.begin(), sidecar.entities.end(), [&recording](const auto &entity) {
        if (entity.first == "space")
            return true;
        const auto at = recording.entities.find(entity.first);
        return at != recording.entities.end() && at->second == entity.second;
    });
}

/// Best side file in one folder, by number of entities, then name.
std::optional<fs::path> sidecarIn(const fs::path &folder, const BidsName &recording, std::string_view suffix,
                                  std::string_view extension)
{
    std::vector<std::pair<std::size_t, fs::path>> found;
    std::error_code failed;
    for (fs::directory_iterator at(folder, failed), end; !failed && at != end; at.increment(failed)) {
        const std::optional<BidsName> name = parseBidsName(at->path().filename().string());
        if (name && name->suffix == suffix && name->extension == extension && fits(*name, recording))
            found.emplace_back(name->entities.size() - name->entities.count("space"), at->path());
    }
    if (found.empty())
        return std::nullopt;
    return std::min_element(found.begin(), found.end(),
                            [](const auto &a, const auto &b) {
                                return a.first != b.first ? a.first > b.first : a.second < b.second;
                            })
        ->second;
}

} // namespace

std::string BidsName::entity(std::string_view key) const
{
    const auto at = entities.find(std::string(key));
    return at == entities.end() ? std::string(kNotAvailable) : at->second;
}

std::optional<BidsName> parseBidsName(std::string_view fileName)
{
    BidsName name;
    const std::size_t dot = fileName.find('.');
    if (dot == std::string_view::npos)
        return std::nullopt;
    name.extension = asciiLower(fileName.substr(dot));
    const std::vector<std::string_view> parts = split(fileName.substr(0, dot), '_');
    for (std::size_t k = 0; k + 1 < parts.size(); ++k) {
        const std::size_t dash = parts[k].find('-');
        if (dash == std::string_view::npos || dash == 0)
            return std::nullopt;
        name.entities[std::string(parts[k].substr(0, dash))] = std::string(parts[k].substr(dash + 1));
    }
    name.suffix = std::string(parts.back());
    if (name.suffix.empty() || name.suffix.find('-') != std::string::npos)
        return std::nullopt;
    return name;
}

std::optional<fs::path> bidsSidecar(const fs::path &recording, const fs::path &root, std::string_view suffix,
                                    std::string_view extension)
{
    const std::optional<BidsName> name = parseBidsName(recording.filename().string());
    if (!name)
        return std::nullopt;
    fs::path folder = recording.parent_path();
    for (int level = 0; level < 8; ++level) {
        if (auto found = sidecarIn(folder, *name, suffix, extension))
            return found;
        if (folder == root || folder == folder.parent_path())
            break;
        folder = folder.parent_path();
    }
    return std::nullopt;
}

} // namespace ng
