// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recording.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace ng {

namespace {

constexpr std::uint64_t kHeaderBytes = 64U << 10U;
constexpr std::uint64_t kBlockBytes = 4096;
constexpr std::uint64_t kBlocks = 16;
constexpr std::size_t kSuggestions = 3;

/// Insertions, deletions and exchanges that turn \p a into \p b, without regard to case.
std::size_t editDistance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t exchanged = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, exchanged});
        }
    }
    return row[b.size()];
}

std::string nearestLabels(const std::vector<ChannelInfo> &channels, std::string_view wanted)
{
    const std::string lower = asciiLower(wanted.substr(0, 64));
    std::vector<std::pair<std::size_t, std::size_t>> byDistance;
    for (std::size_t i = 0; i < channels.size(); ++i) {
        const std::string label = asciiLower(std::string_view(channels[i].label).substr(0, 64));
        const bool within = !lower.empty() && label.find(lower) != std::string::npos;
        byDistance.emplace_back(within ? 1 : editDistance(lower, label), i);
    }
    std::sort(byDistance.begin(), byDistance.end());
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(kSuggestions, byDistance.size()); ++i)
        names.push_back(channels[byDistance[i].second].label);
    return join(names, ", ");
}

} // namespace

std::string Warning::message() const
{
    const std::string sentence = fillIn(text, args);
    return place.empty() ? sentence : place + ": " + sentence;
}

TimeNs Recording::duration() const
{
    TimeNs latest{0};
    for (const ChannelInfo &channel : channels())
        latest = std::max(latest, channel.axis.end());
    return latest;
}

Result<std::size_t> Recording::findChannel(std::string_view labelOrIndex) const
{
    const std::vector<ChannelInfo> &infos = channels();
    for (std::size_t i = 0; i < infos.size(); ++i) {
        if (infos[i].label == labelOrIndex)
            return i;
    }
    if (labelOrIndex.starts_with('#')) {
        const std::optional<std::int64_t> index = parseInt(labelOrIndex.substr(1));
        if (index && *index >= 0 && static_cast<std::uint64_t>(*index) < infos.size())
            return static_cast<std::size_t>(*index);
        return fail(ErrorCode::NotFound, NG_TR("data", "There is no channel %1: %2 has channels #0 to #%3."),
                    quotable(labelOrIndex), path.filename().string(),
                    numberText(static_cast<std::int64_t>(infos.size()) - 1));
    }
    if (infos.empty())
        return fail(ErrorCode::NotFound, NG_TR("data", "There is no channel \"%1\": %2 has no channels."),
                    quotable(labelOrIndex), path.filename().string());
    return fail(ErrorCode::NotFound, NG_TR("data", "There is no channel \"%1\" in %2. Nearest: %3."),
                quotable(labelOrIndex), path.filename().string(), nearestLabels(infos, labelOrIndex));
}

Result<Json> fileIdentity(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    Sha256 hash;
    std::vector<std::byte> buffer(static_cast<std::size_t>(std::min(kHeaderBytes, file->size())));
    NG_TRY(file->readAt(0, buffer));
    hash.update(buffer);
    if (file->size() > kHeaderBytes) {
        const std::uint64_t last = file->size() - std::min(kBlockBytes, file->size());
        buffer.resize(kBlockBytes);
        for (std::uint64_t i = 1; i <= kBlocks; ++i) {
            NG_TRY(file->readAt(last / kBlocks * i, buffer));
            hash.update(buffer);
        }
    }
    NG_TRY(file->unchanged());
    Json identity = Json::object();
    identity.set("size", file->size());
    identity.set("modified_ns", file->modifiedNs());
    identity.set("sha256_sampled", hash.hex());
    return identity;
}

} // namespace ng
