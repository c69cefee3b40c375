// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/frame_source.h"

#include "core/data/recording.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <type_traits>

namespace ng {

namespace {

constexpr std::size_t kBlockBytes = 1U << 20U;

template<class T>
T loaded(const std::byte *bytes, bool swap)
{
    std::array<std::byte, sizeof(T)> raw;
    std::memcpy(raw.data(), bytes, sizeof(T));
    if (swap)
        std::reverse(raw.begin(), raw.end());
    return std::bit_cast<T>(raw);
}

template<class T>
void decodeAs(const std::byte *bytes, std::size_t stride, bool swap, double gain, std::span<float> out)
{
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<float>(gain * static_cast<double>(loaded<T>(bytes + i * stride, swap)));
}

} // namespace

std::size_t numberBytes(NumberFormat format)
{
    switch (format) {
    case NumberFormat::Int16:
    case NumberFormat::UInt16:
        return 2;
    case NumberFormat::Int32:
    case NumberFormat::Float32:
        return 4;
    case NumberFormat::Float64:
        return 8;
    }
    return 8;
}

FrameSource::FrameSource(std::shared_ptr<const InputFile> file, FrameLayout layout, std::vector<ChannelInfo> channels,
                         std::string algorithm)
    : m_file(std::move(file)),
      m_layout(std::move(layout)),
      m_channels(std::move(channels)),
      m_algorithm(std::move(algorithm))
{
    NG_ASSERT(m_layout.gains.size() == m_channels.size());
    std::uint64_t bytes = 0;
    NG_ASSERT(m_layout.frames >= 0
              && checkedProduct(static_cast<std::uint64_t>(m_layout.frames), m_channels.size(), bytes));
    NG_ASSERT(checkedProduct(bytes, numberBytes(m_layout.format), bytes)
              && bytes <= m_file->size() - m_layout.dataOffset);
}

void FrameSource::decode(const std::byte *bytes, std::size_t strideBytes, double gain, std::span<float> out) const
{
    static_assert(std::endian::native == std::endian::little);
    switch (m_layout.format) {
    case NumberFormat::Int16:
        return decodeAs<std::int16_t>(bytes, strideBytes, m_layout.bigEndian, gain, out);
    case NumberFormat::UInt16:
        return decodeAs<std::uint16_t>(bytes, strideBytes, m_layout.bigEndian, gain, out);
    case NumberFormat::Int32:
        return decodeAs<std::int32_t>(bytes, strideBytes, m_layout.bigEndian, gain, out);
    case NumberFormat::Float32:
        return decodeAs<float>(bytes, strideBytes, m_layout.bigEndian, gain, out);
    case NumberFormat::Float64:
        return decodeAs<double>(bytes, strideBytes, m_layout.bigEndian, gain, out);
    }
}

Result<> FrameSource::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                           const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    if (range.count == 0 || channels.empty())
        return {};
    return m_layout.orientation == FrameLayout::Orientation::Multiplexed ? readMultiplexed(channels, range, out, ctx)
                                                                         : readVectorized(channels, range, out, ctx);
}

Result<> FrameSource::readMultiplexed(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                      const RunContext &ctx) const
{
    const std::size_t itemBytes = numberBytes(m_layout.format);
    const std::size_t frameBytes = itemBytes * m_channels.size();
    const auto count = static_cast<std::size_t>(range.count);
    const std::size_t blockFrames = std::min(count, std::max<std::size_t>(1, kBlockBytes / frameBytes));
    std::vector<std::byte> buffer(blockFrames * frameBytes);
    for (std::size_t done = 0; done < count; done += blockFrames) {
        NG_TRY(ctx.checkpoint());
        const std::size_t frames = std::min(blockFrames, count - done);
        const std::uint64_t first = static_cast<std::uint64_t>(range.first) + done;
        NG_TRY(m_file->readAt(m_layout.dataOffset + first * frameBytes, std::span(buffer).first(frames * frameBytes)));
        for (std::size_t c = 0; c < channels.size(); ++c)
            decode(buffer.data() + channels[c] * itemBytes, frameBytes, m_layout.gains[channels[c]],
                   out.row(c).subspan(done, frames));
    }
    return {};
}

Result<> FrameSource::readVectorized(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                     const RunContext &ctx) const
{
    const std::size_t itemBytes = numberBytes(m_layout.format);
    const auto count = static_cast<std::size_t>(range.count);
    const std::size_t blockItems = std::min(count, kBlockBytes / itemBytes);
    std::vector<std::byte> buffer(blockItems * itemBytes);
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const std::uint64_t start =
            static_cast<std::uint64_t>(m_layout.frames) * channels[c] + static_cast<std::uint64_t>(range.first);
        for (std::size_t done = 0; done < count; done += blockItems) {
            NG_TRY(ctx.checkpoint());
            const std::size_t items = std::min(blockItems, count - done);
            NG_TRY(m_file->readAt(m_layout.dataOffset + (start + done) * itemBytes,
                                  std::span(buffer).first(items * itemBytes)));
            decode(buffer.data(), itemBytes, m_layout.gains[channels[c]], out.row(c).subspan(done, items));
        }
    }
    return {};
}

Json FrameSource::recipe() const
{
    Json recipe = Json::object();
    recipe.set("algorithm", m_algorithm);
    recipe.set("version", 1);
    recipe.set("file", m_file->name());
    // A file that changed since opening fails in read(); the recipe then only lacks its identity.
    if (auto identity = fileIdentity(m_file->path()))
        recipe.set("input", std::move(*identity));
    return recipe;
}

} // namespace ng
