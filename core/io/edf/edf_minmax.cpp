// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_source.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace ng {

namespace {

/// Bytes read at once: larger than a decoding tile, since nothing else has to fit into the cache beside it.
constexpr std::int64_t kScanBytes = 2 << 20;

/// Little-endian bytes of an integer of two or three bytes.
void putInteger(std::int32_t value, std::int64_t width, std::byte *out)
{
    for (std::int64_t i = 0; i < width; ++i)
        out[i] = static_cast<std::byte>(static_cast<std::uint32_t>(value) >> (8 * i) & 0xFFU);
}

} // namespace

/// Extremes as samples, by the very decoder that reading uses: it keeps the order of integers or turns it round.
void EdfSource::decodeRanges(const EdfChannelLayout &layout, std::span<const IntegerRange> ranges,
                             std::span<MinMax> out) const
{
    const auto width = static_cast<std::size_t>(m_width);
    std::vector<std::byte> bytes(2 * ranges.size() * width);
    std::vector<float> samples(2 * ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        putInteger(ranges[i].min, m_width, bytes.data() + 2 * i * width);
        putInteger(ranges[i].max, m_width, bytes.data() + (2 * i + 1) * width);
    }
    decode(layout, bytes.data(), samples);
    for (std::size_t i = 0; i < ranges.size(); ++i)
        out[i] = {std::min(samples[2 * i], samples[2 * i + 1]), std::max(samples[2 * i], samples[2 * i + 1])};
}

Result<> EdfSource::scan(std::span<const std::size_t> channels, SampleRange range, std::int64_t block,
                         NdView<MinMax, 2> out, const RunContext &ctx) const
{
    // The low bits of a code do not keep order: such channels are decoded.
    const bool codes = std::any_of(channels.begin(), channels.end(),
                                   [&](std::size_t c) { return m_layout[c].coding == EdfCoding::Code16; });
    NG_TRY(checkRead(*this, channels, range,
                     NdView<float, 2>(nullptr, {channels.size(), static_cast<std::size_t>(range.count)})));
    if (codes)
        return scanByReading(*this, channels, range, block, out, ctx);
    if (channels.empty() || range.count == 0)
        return m_file->unchanged();
    const std::int64_t perRecord = m_layout[channels.front()].samplesPerRecord;
    // From the first wanted channel of a record to the last: what lies between is read along.
    std::int64_t first = m_recordBytes, last = 0;
    for (const std::size_t channel : channels) {
        first = std::min(first, m_layout[channel].byteOffset);
        last = std::max(last, m_layout[channel].byteOffset + perRecord * m_width);
    }
    if (last - first > 2 * static_cast<std::int64_t>(channels.size()) * perRecord * m_width && channels.size() > 1) {
        for (std::size_t c = 0; c < channels.size(); ++c) // few channels far apart: one at a time
            NG_TRY(
                scan(channels.subspan(c, 1), range, block, {out.data() + c * out.extent(1), {1, out.extent(1)}}, ctx));
        return {};
    }
    NdArray<IntegerRange, 2> found({channels.size(), out.extent(1)});
    const auto tile = std::make_unique_for_overwrite<std::byte[]>(static_cast<std::size_t>(kScanBytes));
    const std::int64_t end = range.first + range.count;
    const std::int64_t records = std::max<std::int64_t>(1, channels.size() == 1 ? 1 : kScanBytes / m_recordBytes);
    for (std::int64_t record = range.first / perRecord; record * perRecord < end; record += records) {
        const std::int64_t n = std::min(records, (end - 1) / perRecord + 1 - record);
        const std::int64_t from = m_dataOffset + record * m_recordBytes + first;
        const std::int64_t length = (n - 1) * m_recordBytes + last - first;
        for (std::int64_t at = 0; at < length;
             at += kScanBytes / 6 * 6) { // one step but for records larger than a tile
            NG_TRY(ctx.checkpoint());
            const std::span<std::byte> bytes(tile.get(),
                                             static_cast<std::size_t>(std::min(kScanBytes / 6 * 6, length - at)));
            NG_TRY(m_file->readAt(static_cast<std::uint64_t>(from + at), bytes));
            for (std::int64_t r = record; r < record + n; ++r)
                scanTile(channels, range, block, r, m_dataOffset + r * m_recordBytes - from - at, bytes, found.view());
        }
    }
    for (std::size_t c = 0; c < channels.size(); ++c)
        decodeRanges(m_layout[channels[c]], found.row(c), out.row(c));
    return {};
}

void EdfSource::scanTile(std::span<const std::size_t> channels, SampleRange range, std::int64_t block,
                         std::int64_t record, std::int64_t recordAt, std::span<const std::byte> bytes,
                         NdView<IntegerRange, 2> found) const
{
    const std::int64_t perRecord = m_layout[channels.front()].samplesPerRecord;
    const std::int64_t before = record * perRecord - range.first; // of the record's first sample in the range
    const auto size = static_cast<std::int64_t>(bytes.size());
    const std::int64_t wantedFirst = std::max(std::int64_t{0}, -before);
    const std::int64_t wantedEnd = std::min(perRecord, range.count - before);
    const std::int64_t firstIndex = (before + wantedFirst) / block; // one division for all channels
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const std::int64_t place =
            recordAt + m_layout[channels[c]].byteOffset; // of the record's first sample, in the tile
        // Tiles begin and end between samples of every channel: offsets in a record are multiples of the width.
        const std::int64_t begin = place >= 0 ? wantedFirst : std::max(wantedFirst, (-place + m_width - 1) / m_width);
        const std::int64_t stop =
            place + wantedEnd * m_width <= size ? wantedEnd : std::min(wantedEnd, (size - place) / m_width);
        std::int64_t index = firstIndex;
        for (std::int64_t s = begin; s < stop; ++index) {
            const std::int64_t next = std::min(stop, (index + 1) * block - before);
            if (next <= s)
                continue; // the tile begins behind this block
            const std::byte *from = bytes.data() + place + s * m_width;
            const auto count = static_cast<std::size_t>(next - s);
            const IntegerRange part = m_width == 2 ? extremesInt16(from, count) : extremesInt24(from, count);
            IntegerRange &all = found(c, static_cast<std::size_t>(index));
            all.min = std::min(all.min, part.min);
            all.max = std::max(all.max, part.max);
            s = next;
        }
    }
}

} // namespace ng
