// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/run_context.h"
#include "core/data/channel.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ng {

/// Samples a node needs beside the ones asked for.
struct SignalContext {
    std::int64_t left = 0;
    std::int64_t right = 0;
    bool wholeChannel = false; ///< needs the whole channel (and works through a cache file)
};

/// Half-open range of a channel's samples.
struct SampleRange {
    std::int64_t first = 0;
    std::int64_t count = 0;
};

/// A node of the lazy signal graph: something that yields samples when asked. Immutable and safe to read from several threads.
/// A reader's data, a montage, a filter and a resampler are all sources; viewer, export, transform and training pull the same graph.
class SignalSource
{
public:
    virtual ~SignalSource() = default;

    /// Channels with rate, unit and segment borders of what read() gives.
    [[nodiscard]] virtual const std::vector<ChannelInfo> &channels() const = 0;

    /// Physical values (SI units; integer codes for triggers) of \p range for each of \p channels, which must share one
    /// time axis (same rate and segments), into \p out of shape [channels.size(), range.count].
    /// The range may cross segment borders; nodes treat each segment on its own.
    /// \errors InvalidArgument for a channel or range that is not there or for mixed rates; CorruptData when the file fails; Cancelled
    [[nodiscard]] virtual Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                        const RunContext &ctx = {}) const = 0;

    /// What read() pulls from its inputs around a block; 0 for readers.
    [[nodiscard]] virtual SignalContext context() const { return {}; }

    /// Provenance: algorithm id, version, parameters and, under "input", the recipe or identity of what it reads.
    /// It is the cache key, the methods text and what repeats it.
    [[nodiscard]] virtual Json recipe() const = 0;
};

using SignalPtr = std::shared_ptr<const SignalSource>;

/// Checks of every read(): channel indices, one time axis, range within it, shape of \p out.
[[nodiscard]] Result<> checkRead(const SignalSource &source, std::span<const std::size_t> channels, SampleRange range,
                                 const NdView<float, 2> &out);

/// Allocates and reads: [channels, range.count].
[[nodiscard]] Result<NdArray<float, 2>> readBlock(const SignalSource &source, std::span<const std::size_t> channels,
                                                  SampleRange range, const RunContext &ctx = {});

/// Groups of channel indices that share one time axis, in order of first appearance.
[[nodiscard]] std::vector<std::vector<std::size_t>> rateGroups(const std::vector<ChannelInfo> &channels);

/// Samples held in memory: [channels, samples] per rate group given at once; for tests, simulators and epoched arrays.
class MemorySource final : public SignalSource
{
public:
    /// One data row per channel, each as long as its axis says (asserted). \p recipe is returned by recipe().
    MemorySource(std::vector<ChannelInfo> channels, std::vector<std::vector<float>> rows, Json recipe = {});
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx = {}) const override;
    [[nodiscard]] Json recipe() const override { return m_recipe; }

private:
    std::vector<ChannelInfo> m_channels;
    std::vector<std::vector<float>> m_rows;
    Json m_recipe;
};

} // namespace ng
