// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"
#include "core/base/nd_array.h"
#include "core/base/thread_pool.h"
#include "core/io/edf/edf_source.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <mutex>
#include <vector>

namespace ng {

namespace {

/// Bytes read at once: what stays in a second-level cache until it has been scanned.
constexpr std::int64_t kScanBytes = 256 << 10;
/// Reads begin at multiples of this in file and memory: the kernel copies a third faster where both lie alike in their pages.
constexpr std::int64_t kPage = 4096;
/// Bytes of consecutive records that one thread takes, and looks at in memory, at a time.
constexpr std::int64_t kChunkBytes = 8 << 20;
/// Threads that scan one file: fewer saturate memory, and each has a window of kChunkBytes mapped.
constexpr std::size_t kMostThreads = 8;
/// Shorter stretches are read: mapping has its price.
constexpr std::int64_t kLeastMapped = 1 << 20;
/// Blocks that are turned into samples together.
constexpr std::size_t kDecodedBlocks = 32;
/// Pairs of extremes from which on more than one thread turns them into samples.
constexpr std::size_t kManyPairs = 1U << 15U;

struct alignas(kPage) Page {
    std::byte bytes[kPage];
};

void widen(IntegerRange &all, IntegerRange part)
{
    all.min = std::min(all.min, part.min);
    all.max = std::max(all.max, part.max);
}

} // namespace

/// What threads that scan share. Blocks of samples that lie wholly in one thread's records are written by it alone; those at
/// the ends of its records are gathered aside and joined under the lock.
struct EdfSource::Scan {
    std::span<const std::size_t> channels;
    SampleRange range;
    std::int64_t block = 1;
    std::int64_t perRecord = 1;               ///< samples of a channel
    std::int64_t first = 0;                   ///< bytes of a record from the first wanted channel
    std::int64_t last = 0;                    ///< to the end of the last one: what lies between is read along
    std::shared_ptr<const MappedFile> mapped; ///< null: records are read
    NdArray<IntegerRange, 2> found;           ///< [blocks, channels]: a record touches few lines of memory
    std::mutex lock;

    [[nodiscard]] std::int64_t end() const { return range.first + range.count; }
    /// Block of the first wanted sample of a record or, where that is before it, of the range.
    [[nodiscard]] std::int64_t blockOf(std::int64_t record) const
    {
        return std::max(std::int64_t{0}, record * perRecord - range.first) / block;
    }
};

/// Extremes of a few consecutive records, by one thread.
struct EdfSource::ScanEnds {
    std::int64_t firstBlock = 0;
    std::int64_t lastBlock = 0;
    std::vector<IntegerRange> first, last; ///< [channels]

    [[nodiscard]] IntegerRange &at(Scan &scan, std::size_t channel, std::int64_t index)
    {
        if (index == firstBlock)
            return first[channel];
        return index == lastBlock ? last[channel] : scan.found(static_cast<std::size_t>(index), channel);
    }
};

/// Extremes of blocks begin .. end-1 (at most kDecodedBlocks) of one channel as samples, by the very decoder that reading
/// uses: it keeps the order of integers or turns it round.
void EdfSource::decodeRanges(const Scan &scan, std::size_t channel, std::size_t begin, std::size_t end,
                             NdView<MinMax, 2> out) const
{
    static_assert(std::endian::native == std::endian::little);
    const auto width = static_cast<std::size_t>(m_width);
    std::array<std::byte, 2 * kDecodedBlocks * 3 + 1> bytes{}; // one more than the last integer has of three
    std::array<float, 2 * kDecodedBlocks> samples;
    std::byte *to = bytes.data();
    for (std::size_t i = begin; i < end; ++i) {
        const IntegerRange &range = scan.found(i, channel);
        std::memcpy(to, &range.min, sizeof(range.min)); // the bytes too many are overwritten by the next
        std::memcpy(to + width, &range.max, sizeof(range.max));
        to += 2 * width;
    }
    decode(m_layout[scan.channels[channel]], bytes.data(), std::span(samples).first(2 * (end - begin)));
    for (std::size_t i = begin; i < end; ++i) {
        const float *pair = samples.data() + 2 * (i - begin);
        out(channel, i) = {std::min(pair[0], pair[1]), std::max(pair[0], pair[1])};
    }
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
    Scan scan{channels, range, block,   perRecord,
              first,    last,  nullptr, NdArray<IntegerRange, 2>({out.extent(1), channels.size()}),
              {}};
    // Looking spares the copy, but brings in whole pages: worth it where most of each record is wanted.
    if (2 * static_cast<std::int64_t>(channels.size()) * perRecord * m_width > m_recordBytes) {
        std::call_once(m_mappedOnce, [this] { m_mapped = MappedFile::open(*m_file); });
        scan.mapped = m_mapped;
    }
    const std::int64_t from = range.first / perRecord, records = (scan.end() - 1) / perRecord + 1 - from;
    const auto grain = static_cast<std::size_t>(std::max<std::int64_t>(1, kChunkBytes / m_recordBytes));
    // The caller's context is asked within; it is not given to the loop, which would report progress of its own.
    const auto scanChunk = [&](std::size_t begin, std::size_t end) {
        return scanRecords(scan, from + static_cast<std::int64_t>(begin), from + static_cast<std::int64_t>(end), ctx);
    };
    NG_TRY(
        parallelFor(static_cast<std::size_t>(records), grain, scanChunk, {}, std::min(defaultThreads(), kMostThreads)));
    const auto decodeBlocks = [&](std::size_t begin, std::size_t end) -> Result<> {
        for (std::size_t c = 0; c < channels.size(); ++c)
            decodeRanges(scan, c, begin, end, out);
        return {};
    };
    return parallelFor(out.extent(1), kDecodedBlocks, decodeBlocks, {}, scan.found.size() < kManyPairs ? 1 : 0);
}

Result<> EdfSource::scanRecords(Scan &scan, std::int64_t begin, std::int64_t stop, const RunContext &ctx) const
{
    ScanEnds ends;
    ends.firstBlock = scan.blockOf(begin);
    ends.lastBlock = (std::min(stop * scan.perRecord, scan.end()) - 1 - scan.range.first) / scan.block;
    ends.first.resize(scan.channels.size());
    ends.last.resize(scan.channels.size());
    NG_TRY(ctx.checkpoint());
    if (lookAtRecords(scan, ends, begin, stop))
        NG_TRY(m_file->unchanged());
    else
        NG_TRY(readRecords(scan, ends, begin, stop, ctx));
    const std::lock_guard guard(scan.lock);
    for (std::size_t c = 0; c < scan.channels.size(); ++c) {
        widen(scan.found(static_cast<std::size_t>(ends.firstBlock), c), ends.first[c]);
        widen(scan.found(static_cast<std::size_t>(ends.lastBlock), c), ends.last[c]);
    }
    return {};
}

/// Scans records in memory; false where that is not possible, or no longer.
bool EdfSource::lookAtRecords(Scan &scan, ScanEnds &ends, std::int64_t begin, std::int64_t stop) const
{
    const std::int64_t from = m_dataOffset + begin * m_recordBytes + scan.first;
    const std::int64_t length = (stop - begin - 1) * m_recordBytes + scan.last - scan.first;
    if (!scan.mapped || length < kLeastMapped)
        return false;
    return scan.mapped->look(static_cast<std::uint64_t>(from), static_cast<std::size_t>(length),
                             [&](std::span<const std::byte> bytes) {
                                 for (std::int64_t r = begin; r < stop; ++r)
                                     scanTile(scan, ends, r, (r - begin) * m_recordBytes - scan.first, bytes);
                             });
}

Result<> EdfSource::readRecords(Scan &scan, ScanEnds &ends, std::int64_t begin, std::int64_t stop,
                                const RunContext &ctx) const
{
    thread_local const auto room = std::make_unique<Page[]>(static_cast<std::size_t>(kScanBytes / kPage + 1));
    std::byte *const tile = room[0].bytes;
    const std::int64_t records = scan.channels.size() == 1 ? 1 : std::max<std::int64_t>(1, kScanBytes / m_recordBytes);
    for (std::int64_t record = begin; record < stop; record += records) {
        const std::int64_t n = std::min(records, stop - record);
        const std::int64_t from = m_dataOffset + record * m_recordBytes + scan.first;
        const std::int64_t length = (n - 1) * m_recordBytes + scan.last - scan.first;
        for (std::int64_t at = 0; at < length;
             at += kScanBytes / 6 * 6) { // one step but for records larger than a tile
            NG_TRY(ctx.checkpoint());
            const std::int64_t skip = (from + at) % kPage;
            const auto wanted = static_cast<std::size_t>(skip + std::min(kScanBytes / 6 * 6, length - at));
            NG_TRY(m_file->readAt(static_cast<std::uint64_t>(from + at - skip), {tile, wanted}));
            const std::span<const std::byte> bytes(tile + skip, wanted - static_cast<std::size_t>(skip));
            for (std::int64_t r = record; r < record + n; ++r)
                scanTile(scan, ends, r, m_dataOffset + r * m_recordBytes - from - at, bytes);
        }
    }
    return {};
}

void EdfSource::scanTile(Scan &scan, ScanEnds &ends, std::int64_t record, std::int64_t recordAt,
                         std::span<const std::byte> bytes) const
{
    const std::span<const std::size_t> channels = scan.channels;
    const std::int64_t perRecord = scan.perRecord, block = scan.block;
    const std::int64_t before = record * perRecord - scan.range.first; // of the record's first sample in the range
    const auto size = static_cast<std::int64_t>(bytes.size());
    const std::int64_t wantedFirst = std::max(std::int64_t{0}, -before);
    const std::int64_t wantedEnd = std::min(perRecord, scan.range.count - before);
    const std::int64_t firstIndex = scan.blockOf(record); // one division for all channels
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
            widen(ends.at(scan, c, index), part);
            s = next;
        }
    }
}

} // namespace ng
