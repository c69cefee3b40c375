// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"

#include <cstdlib>

#include <unistd.h>

namespace ng {

namespace {

/// Folder named by \p own, else neuroglyph in the one named by \p shared (absolute, as the XDG rules want), else below home.
std::filesystem::path chosenFolder(const char *own, const char *shared, const std::filesystem::path &belowHome)
{
    const auto folder = [](const char *name) {
        const char *value = std::getenv(name);
        return std::filesystem::path(value != nullptr ? value : "");
    };
    if (const std::filesystem::path chosen = folder(own); !chosen.empty())
        return chosen;
    if (const std::filesystem::path base = folder(shared); base.is_absolute())
        return base / "neuroglyph";
    if (const std::filesystem::path home = folder("HOME"); home.is_absolute())
        return home / belowHome / "neuroglyph";
    std::error_code error;
    const std::filesystem::path temporary = std::filesystem::temp_directory_path(error);
    return (error ? std::filesystem::path("/tmp") : temporary)
        / ("neuroglyph-" + numberText(static_cast<std::int64_t>(::getuid())));
}

} // namespace

std::filesystem::path cacheFolder()
{
    return chosenFolder("NG_CACHE_DIR", "XDG_CACHE_HOME", ".cache");
}

std::filesystem::path dataFolder()
{
    return chosenFolder("NG_DATA_DIR", "XDG_DATA_HOME", ".local/share");
}

} // namespace ng
