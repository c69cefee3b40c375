// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_source.h"

#include "core/base/assert.h"
#include "core/data/recording.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <utility>

namespace ng {

/// Consecutive samples of one channel within one data record.
struct EdfSource::Piece {
    std::int64_t fileOffset = 0;
    std::int64_t count = 0;  ///< samples
    std::int64_t target = 0; ///< first column of the output
    std::size_t row = 0;
    const EdfChannelLayout *layout = nullptr;
};

namespace {

/// Bytes between two wanted stretches that are read along rather than in a call of their own.
constexpr std::int64_t kSkip = 8 << 10;

} // namespace

EdfSource::EdfSource(std::shared_ptr<const InputFile> file, const EdfHeader &header, std::vector<ChannelInfo> channels,
                     std::vector<EdfChannelLayout> layout)
    : m_file(std::move(file)),
      m_channels(std::move(channels)),
      m_layout(std::move(layout)),
      m_dataOffset(header.dataOffset),
      m_recordBytes(header.recordBytes),
      m_width(header.bytesPerSample()),
      m_kernels(bestDecodeKernels())
{
    NG_ASSERT(m_channels.size() == m_layout.size());
}

Result<> EdfSource::read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                         const RunContext &ctx) const
{
    NG_TRY(checkRead(*this, channels, range, out));
    if (channels.empty() || range.count == 0)
        return m_file->unchanged();
    // Channels that share a time axis share the number of samples in a record.
    const std::int64_t perRecord = m_layout[channels.front()].samplesPerRecord;
    std::vector<std::size_t> rows(channels.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) {
        return m_layout[channels[a]].byteOffset < m_layout[channels[b]].byteOffset;
    });

    const std::int64_t pieceLimit = kTileBytes / m_width;
    const std::int64_t wanted = static_cast<std::int64_t>(channels.size()) * range.count * m_width + m_recordBytes;
    const auto tileBytes = static_cast<std::size_t>(std::min(kTileBytes, wanted));
    const auto tile = std::make_unique_for_overwrite<std::byte[]>(tileBytes);
    const std::span<std::byte> room(tile.get(), tileBytes);
    std::vector<Piece> pieces;
    const auto flush = [&]() -> Result<> {
        NG_TRY(ctx.checkpoint());
        NG_TRY(fill(pieces, room, out));
        pieces.clear();
        return {};
    };
    const std::int64_t end = range.first + range.count;
    for (std::int64_t record = range.first / perRecord; record * perRecord < end; ++record) {
        const std::int64_t begin = std::max(range.first - record * perRecord, std::int64_t{0});
        const std::int64_t stop = std::min(end - record * perRecord, perRecord);
        for (const std::size_t row : rows) {
            const EdfChannelLayout &layout = m_layout[channels[row]];
            for (std::int64_t at = begin; at < stop; at += pieceLimit) {
                Piece piece;
                piece.fileOffset = m_dataOffset + record * m_recordBytes + layout.byteOffset + at * m_width;
                piece.count = std::min(pieceLimit, stop - at);
                piece.target = record * perRecord + at - range.first;
                piece.row = row;
                piece.layout = &layout;
                if (!pieces.empty()) {
                    const std::int64_t pieceEnd = pieces.back().fileOffset + pieces.back().count * m_width;
                    const std::int64_t span = piece.fileOffset + piece.count * m_width - pieces.front().fileOffset;
                    // A channel asked for twice steps back.
                    const bool back = piece.fileOffset < pieces.front().fileOffset;
                    if (back || span > static_cast<std::int64_t>(tileBytes) || piece.fileOffset - pieceEnd > kSkip)
                        NG_TRY(flush());
                }
                pieces.push_back(piece);
            }
        }
    }
    return flush();
}

Result<> EdfSource::fill(std::span<const Piece> pieces, std::span<std::byte> tile, NdView<float, 2> out) const
{
    const std::int64_t from = pieces.front().fileOffset;
    std::int64_t end = from;
    for (const Piece &piece : pieces)
        end = std::max(end, piece.fileOffset + piece.count * m_width);
    const std::span<std::byte> bytes = tile.first(static_cast<std::size_t>(end - from));
    NG_TRY(m_file->readAt(static_cast<std::uint64_t>(from), bytes));
    for (const Piece &piece : pieces) {
        const std::span<float> samples =
            out.row(piece.row).subspan(static_cast<std::size_t>(piece.target), static_cast<std::size_t>(piece.count));
        decode(*piece.layout, bytes.data() + (piece.fileOffset - from), samples);
    }
    return {};
}

void EdfSource::decode(const EdfChannelLayout &layout, const std::byte *bytes, std::span<float> samples) const
{
    const auto kernel = m_width == 3 ? m_kernels.int24 : layout.scale.split ? m_kernels.int16Split : m_kernels.int16;
    kernel(bytes, samples.data(), samples.size(), layout.scale);
    // Triggers are few channels: a second pass over their samples is cheap. All integers are exact in float32.
    if (layout.coding == EdfCoding::Code16) {
        for (float &sample : samples)
            sample = static_cast<float>(static_cast<std::uint32_t>(static_cast<std::int32_t>(sample)) & 0xFFFFU);
    } else if (layout.coding == EdfCoding::RoundedValue) {
        for (float &sample : samples)
            sample = std::nearbyint(sample);
    }
}

Json EdfSource::recipe() const
{
    std::call_once(m_identityOnce, [this] {
        const Result<Json> identity = fileIdentity(m_file->path());
        m_identity = identity ? *identity : Json();
    });
    Json recipe = Json::object();
    recipe.set("algorithm", "read-edf");
    recipe.set("version", 1);
    recipe.set("input", m_identity);
    return recipe;
}

} // namespace ng
