// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/recording_files.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/data/recording.h"

#include <algorithm>
#include <array>
#include <map>

namespace ng {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> kSideExtensions{".eeg", ".dat", ".avg", ".seg", ".vmrk", ".amrk", ".fdt"};
constexpr std::uint64_t kHeaderLimit = 4U << 20U;

/// Files a BrainVision header names; it may call them anything.
std::vector<fs::path> namedByHeader(const fs::path &path)
{
    std::vector<fs::path> names;
    const std::string extension = asciiLower(path.extension().string());
    if (extension != ".vhdr" && extension != ".ahdr")
        return names;
    const Result<std::string> text = readTextFile(path, kHeaderLimit);
    if (!text)
        return names;
    for (const std::string_view line : split(*text, '\n')) {
        const std::string_view entry = trimmed(line);
        const std::size_t equals = entry.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string key = asciiLower(trimmed(entry.substr(0, equals)));
        const fs::path value{std::string(trimmed(entry.substr(equals + 1)))};
        // Only a plain name is followed: a header must not make us read elsewhere.
        if ((key == "datafile" || key == "markerfile") && !value.empty() && value == value.filename())
            names.push_back(path.parent_path() / value);
    }
    return names;
}

bool isFile(const fs::path &path)
{
    std::error_code failed;
    return fs::is_regular_file(path, failed);
}

std::uint64_t sizeOf(const fs::path &path)
{
    std::error_code failed;
    const std::uintmax_t size = fs::file_size(path, failed);
    return failed ? 0 : static_cast<std::uint64_t>(size);
}

} // namespace

Result<std::vector<fs::path>> recordingFiles(const fs::path &path)
{
    if (!isFile(path))
        return fail(ErrorCode::NotFound, NG_TR("study", "There is no recording file %1."), path.string());
    std::vector<fs::path> side = namedByHeader(path);
    const std::string extension = asciiLower(path.extension().string());
    if (extension == ".vhdr" || extension == ".ahdr" || extension == ".set") {
        for (const std::string_view candidate : kSideExtensions) {
            fs::path beside = path;
            side.push_back(beside.replace_extension(fs::path(candidate)));
        }
    }
    std::sort(side.begin(), side.end());
    side.erase(std::unique(side.begin(), side.end()), side.end());
    std::vector<fs::path> files{path};
    for (const fs::path &candidate : side) {
        if (candidate != path && isFile(candidate))
            files.push_back(candidate);
    }
    return files;
}

Result<fs::path> signalFile(const fs::path &path)
{
    NG_TRY_ASSIGN(const std::vector<fs::path> files, recordingFiles(path));
    return *std::max_element(files.begin(), files.end(),
                             [](const fs::path &a, const fs::path &b) { return sizeOf(a) < sizeOf(b); });
}

Result<std::string> recordingContentHash(const fs::path &path, bool deep)
{
    NG_TRY_ASSIGN(const std::vector<fs::path> files, recordingFiles(path));
    Sha256 hash;
    for (const fs::path &file : files) {
        hash.update(file.extension().string() + "\n");
        if (deep) {
            NG_TRY_ASSIGN(const std::string whole, sha256OfFile(file));
            hash.update(whole);
        } else {
            NG_TRY_ASSIGN(Json identity, fileIdentity(file));
            identity.remove("modified_ns");
            hash.update(identity.dump());
        }
    }
    return hash.hex();
}

Result<std::vector<std::vector<std::size_t>>> equalFiles(const std::vector<fs::path> &paths)
{
    std::map<std::uint64_t, std::vector<std::size_t>> bySize;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (isFile(paths[i]) && sizeOf(paths[i]) > 0)
            bySize[sizeOf(paths[i])].push_back(i);
    }
    std::vector<std::vector<std::size_t>> groups;
    for (const auto &[size, indices] : bySize) {
        if (indices.size() < 2)
            continue;
        // Sampled blocks first: files of one length but different content are the rule in a study.
        std::map<std::string, std::vector<std::size_t>> bySample;
        for (const std::size_t i : indices) {
            NG_TRY_ASSIGN(const Json identity, fileIdentity(paths[i]));
            bySample[identity["sha256_sampled"].toString()].push_back(i);
        }
        for (const auto &[sample, alike] : bySample) {
            if (alike.size() < 2)
                continue;
            std::map<std::string, std::vector<std::size_t>> byContent;
            for (const std::size_t i : alike) {
                NG_TRY_ASSIGN(const std::string whole, sha256OfFile(paths[i]));
                byContent[whole].push_back(i);
            }
            for (auto &[content, same] : byContent) {
                if (same.size() > 1)
                    groups.push_back(std::move(same));
            }
        }
    }
    return groups;
}

} // namespace ng
