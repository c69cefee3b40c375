// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"
#include "core/io/edf/edf_source.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <mutex>
#include <utility>
#include <vector>

namespace ng {

namespace {

/// Bytes that are looked at in one window, or read at once.
constexpr std::int64_t kWindowBytes = 16 << 20;
constexpr std::int64_t kReadBytes = 256 << 10;
/// Less is read: mapping has its price.
constexpr std::int64_t kLeastMapped = 1 << 20;

std::int32_t int24At(const std::byte *bytes)
{
    const auto byte = [&](int i) { return std::to_integer<std::uint32_t>(bytes[i]); };
    return static_cast<std::int32_t>((byte(0) | byte(1) << 8U | byte(2) << 16U) << 8U) >> 8;
}

void addInt24(const std::byte *bytes, std::span<const IntegerPart> parts, IntegerColumn *columns)
{
    for (const IntegerPart &part : parts) {
        const std::byte *const first = bytes + 3 * part.begin;
        const IntegerRange range = extremesInt24(first, static_cast<std::size_t>(part.end - part.begin));
        IntegerColumn &column = columns[part.column];
        column.first = column.min > column.max ? int24At(first) : column.first;
        column.min = std::min(column.min, range.min);
        column.max = std::max(column.max, range.max);
        column.last = int24At(bytes + 3 * (part.end - 1));
    }
}

/// The low two bytes of the four integers of each column, as they lie in a file.
void narrow(const IntegerColumn *codes, std::size_t count, std::byte *bytes)
{
    typedef std::int32_t Wide __attribute__((vector_size(32)));
    typedef std::int16_t Narrow __attribute__((vector_size(16)));
    std::size_t i = 0;
    for (; i + 2 <= count; i += 2) {
        Wide wide;
        std::memcpy(&wide, codes + i, sizeof(wide));
        const Narrow two = __builtin_convertvector(wide, Narrow);
        std::memcpy(bytes + i * 4 * sizeof(std::int16_t), &two, sizeof(two));
    }
    for (; i < count; ++i) {
        const std::array<std::int16_t, 4> one{static_cast<std::int16_t>(codes[i].min),
                                              static_cast<std::int16_t>(codes[i].max),
                                              static_cast<std::int16_t>(codes[i].first),
                                              static_cast<std::int16_t>(codes[i].last)};
        std::memcpy(bytes + i * sizeof(one), one.data(), sizeof(one));
    }
}

} // namespace

/// Columns being gathered; nothing in it is allocated while records are looked at.
struct EdfSource::ColumnScan {
    std::span<const std::size_t> channels;
    std::int64_t firstRecord = 0;
    std::int64_t from = 0, to = 0;      ///< bytes of a record that are wanted
    std::vector<IntegerPart> parts;     ///< samples of a record, by record
    std::vector<std::size_t> firstPart; ///< of each record, and one past
    std::span<IntegerColumn> found;     ///< [channels][columns]
    std::size_t columns = 0;
};

/// \p bytes  of the record, from its byte scan.from on
void EdfSource::scanRecord(ColumnScan &scan, std::int64_t record, const std::byte *bytes) const
{
    const auto at = static_cast<std::size_t>(record - scan.firstRecord);
    const auto parts = std::span(scan.parts).subspan(scan.firstPart[at], scan.firstPart[at + 1] - scan.firstPart[at]);
    const auto add = m_width == 2 ? addInt16 : addInt24;
    for (std::size_t row = 0; row < scan.channels.size(); ++row)
        add(bytes + (m_layout[scan.channels[row]].byteOffset - scan.from), parts,
            scan.found.data() + row * scan.columns);
}

/// By the very decoder that reading uses: it keeps the order of integers or turns it round.
void EdfSource::decodeColumns(const ColumnScan &scan, std::size_t row, std::span<ColumnExtremes> out) const
{
    static_assert(std::endian::native == std::endian::little);
    static_assert(sizeof(IntegerColumn) == 4 * sizeof(std::int32_t) && sizeof(ColumnExtremes) == 4 * sizeof(float));
    const auto width = static_cast<std::size_t>(m_width);
    thread_local std::vector<std::byte> bytes;
    bytes.resize(4 * scan.columns * width + 4); // an integer is copied whole, and overwritten by the next
    const IntegerColumn *const found = scan.found.data() + row * scan.columns;
    if (width == sizeof(std::int16_t)) {
        narrow(found, scan.columns, bytes.data());
    } else {
        std::byte *to = bytes.data();
        for (std::size_t i = 0; i < scan.columns; ++i) {
            for (const std::int32_t code : {found[i].min, found[i].max, found[i].first, found[i].last}) {
                std::memcpy(to, &code, sizeof(code));
                to += width;
            }
        }
    }
    decode(m_layout[scan.channels[row]], bytes.data(), {&out.front().min, 4 * scan.columns});
    for (std::size_t i = 0; i < scan.columns; ++i) {
        if (found[i].min > found[i].max)
            out[i] = ColumnExtremes();
        else if (out[i].min > out[i].max)
            std::swap(out[i].min, out[i].max);
    }
}

Result<> EdfSource::scanColumns(std::span<const std::size_t> channels, std::span<const std::int64_t> borders,
                                NdView<ColumnExtremes, 2> out, const RunContext &ctx) const
{
    const SampleRange range{borders.front(), borders.back() - borders.front()};
    NG_TRY(checkRead(*this, channels, range,
                     NdView<float, 2>(nullptr, {channels.size(), static_cast<std::size_t>(range.count)})));
    // The low bits of a code do not keep order.
    const bool codes = std::any_of(channels.begin(), channels.end(),
                                   [&](std::size_t c) { return m_layout[c].coding == EdfCoding::Code16; });
    if (codes)
        return columnsByReading(*this, channels, borders, out, ctx);
    if (channels.empty() || range.count == 0) {
        std::fill(out.data(), out.data() + out.size(), ColumnExtremes());
        return m_file->unchanged();
    }
    ColumnScan scan;
    scan.channels = channels;
    scan.columns = borders.size() - 1;
    // Kept from call to call: a page that is turned asks for the same again, and fresh memory costs as much as the scan.
    thread_local std::vector<IntegerColumn> room;
    room.assign(channels.size() * scan.columns, IntegerColumn());
    scan.found = room;
    const std::int64_t perRecord = m_layout[channels.front()].samplesPerRecord;
    scan.firstRecord = range.first / perRecord;
    const std::int64_t records = (range.first + range.count - 1) / perRecord + 1 - scan.firstRecord;
    scan.from = m_recordBytes;
    for (const std::size_t channel : channels) {
        scan.from = std::min(scan.from, m_layout[channel].byteOffset);
        scan.to = std::max(scan.to, m_layout[channel].byteOffset + perRecord * m_width);
    }
    std::int64_t record = scan.firstRecord;
    scan.firstPart.push_back(0);
    for (std::size_t column = 0; column < scan.columns; ++column) {
        for (std::int64_t sample = borders[column]; sample < borders[column + 1];) {
            for (; sample / perRecord > record; ++record)
                scan.firstPart.push_back(scan.parts.size());
            const std::int64_t end = std::min(borders[column + 1], (record + 1) * perRecord);
            scan.parts.push_back({column, sample - record * perRecord, end - record * perRecord});
            sample = end;
        }
    }
    scan.firstPart.push_back(scan.parts.size());
    std::vector<std::byte> tile;
    std::shared_ptr<const MappedFile> mapped;
    if (records * m_recordBytes >= kLeastMapped
        && 2 * static_cast<std::int64_t>(channels.size()) * perRecord * m_width > m_recordBytes) {
        std::call_once(m_mappedOnce, [this] { m_mapped = MappedFile::open(*m_file); });
        mapped = m_mapped;
    }
    const auto step = [&](std::int64_t bytes) { return std::max<std::int64_t>(1, bytes / m_recordBytes); };
    for (std::int64_t done = 0; done < records;) {
        NG_TRY(ctx.checkpoint());
        const std::int64_t count = std::min(records - done, step(mapped ? kWindowBytes : kReadBytes));
        const std::int64_t at = m_dataOffset + (scan.firstRecord + done) * m_recordBytes + scan.from;
        const auto length = static_cast<std::size_t>((count - 1) * m_recordBytes + scan.to - scan.from);
        const auto work = [&](std::span<const std::byte> bytes) {
            for (std::int64_t i = 0; i < count; ++i)
                scanRecord(scan, scan.firstRecord + done + i, bytes.data() + i * m_recordBytes);
        };
        if (mapped && mapped->look(static_cast<std::uint64_t>(at), length, [&](std::span<const std::byte> bytes) {
                work(bytes);
            })) {
            NG_TRY(m_file->unchanged());
        } else if (mapped) {
            mapped.reset(); // what was gathered twice stays right
            continue;
        } else {
            tile.resize(length);
            NG_TRY(m_file->readAt(static_cast<std::uint64_t>(at), tile));
            work(tile);
        }
        done += count;
    }
    for (std::size_t row = 0; row < channels.size(); ++row)
        decodeColumns(scan, row, out.row(row));
    return {};
}

} // namespace ng
