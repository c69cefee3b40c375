// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/data/signal_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ng {

enum class NumberFormat : std::uint8_t { Int16, UInt16, Int32, Float32, Float64 };
[[nodiscard]] std::size_t numberBytes(NumberFormat format);

/// How a plain matrix of numbers lies in a file.
struct FrameLayout {
    enum class Orientation : std::uint8_t { Multiplexed /* ch1 t1, ch2 t1, … */, Vectorized /* ch1 t1, ch1 t2, … */ };
    std::uint64_t dataOffset = 0;
    std::int64_t frames = 0; ///< samples of each channel
    Orientation orientation = Orientation::Multiplexed;
    NumberFormat format = NumberFormat::Int16;
    bool bigEndian = false;
    std::vector<double> gains; ///< SI value of one unit of each stored channel
};

/// Samples of a plain matrix file (.eeg, .fdt), read in blocks of about 1 MB straight to float32.
class FrameSource final : public SignalSource
{
public:
    /// One ChannelInfo a stored channel, all on one time axis of \p layout.frames samples; the file is long enough (asserted).
    /// \p algorithm names the reader in the recipe.
    FrameSource(std::shared_ptr<const InputFile> file, FrameLayout layout, std::vector<ChannelInfo> channels,
                std::string algorithm);

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx = {}) const override;
    [[nodiscard]] Json recipe() const override;

private:
    [[nodiscard]] Result<> readMultiplexed(std::span<const std::size_t> channels, SampleRange range,
                                           NdView<float, 2> out, const RunContext &ctx) const;
    [[nodiscard]] Result<> readVectorized(std::span<const std::size_t> channels, SampleRange range,
                                          NdView<float, 2> out, const RunContext &ctx) const;
    void decode(const std::byte *bytes, std::size_t strideBytes, double gain, std::span<float> out) const;

    std::shared_ptr<const InputFile> m_file;
    FrameLayout m_layout;
    std::vector<ChannelInfo> m_channels;
    std::string m_algorithm;
};

} // namespace ng
