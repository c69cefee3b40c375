// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/data/minmax.h"
#include "core/data/signal_source.h"
#include "core/io/edf/edf_header.h"
#include "core/io/edf/edf_kernels.h"
#include "core/io/edf/edf_timeline.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace ng {

class MappedFile;

/// How the integers of a channel become samples.
enum class EdfCoding : std::uint8_t {
    Linear,       ///< gain * integer + offset
    Code16,       ///< the low 16 bits as an unsigned code (triggers)
    RoundedValue, ///< gain * integer + offset, rounded (triggers stored through a scale)
};

/// Where a channel lies in each data record.
struct EdfChannelLayout {
    std::int64_t byteOffset = 0;
    std::int64_t samplesPerRecord = 0;
    DecodeScale scale; ///< to SI units
    EdfCoding coding = EdfCoding::Linear;
};

/// Samples of an EDF or BDF file, decoded when asked for. Reads with pread into a tile that stays in the cache and decodes
/// from there: memory stays at one tile a reading thread, and a file that shrinks is an error, not a signal. Extremes of
/// large stretches are found in memory, by all cores, a guarded window at a time (edf_minmax.cpp).
class EdfSource final : public SignalSource, public RangeScanner, public ColumnScanner
{
public:
    EdfSource(std::shared_ptr<const InputFile> file, const EdfHeader &header, std::vector<ChannelInfo> channels,
              std::vector<EdfChannelLayout> layout);

    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx = {}) const override;
    [[nodiscard]] Json recipe() const override;
    /// Extremes from the file's integers, without decoding (edf_minmax.cpp).
    [[nodiscard]] Result<> scan(std::span<const std::size_t> channels, SampleRange range, std::int64_t block,
                                NdView<MinMax, 2> out, const RunContext &ctx) const override;

    /// Columns of a picture from the file's integers (edf_columns.cpp).
    [[nodiscard]] Result<> scanColumns(std::span<const std::size_t> channels, std::span<const std::int64_t> borders,
                                       NdView<ColumnExtremes, 2> out, const RunContext &ctx) const override;

    /// Bytes of the tile; a read asks for at most this many at once.
    static constexpr std::int64_t kTileBytes = 256 << 10;

private:
    struct Piece;
    struct Scan;
    struct ScanEnds;
    struct ColumnScan;
    void scanRecord(ColumnScan &scan, std::int64_t record, const std::byte *bytes) const;
    void decodeColumns(const ColumnScan &scan, std::size_t row, std::span<ColumnExtremes> out) const;
    [[nodiscard]] Result<> fill(std::span<const Piece> pieces, std::span<std::byte> tile, NdView<float, 2> out) const;
    void decode(const EdfChannelLayout &layout, const std::byte *bytes, std::span<float> samples) const;
    [[nodiscard]] Result<> scanRecords(Scan &scan, std::int64_t begin, std::int64_t stop, const RunContext &ctx) const;
    [[nodiscard]] bool lookAtRecords(Scan &scan, ScanEnds &ends, std::int64_t begin, std::int64_t stop) const;
    [[nodiscard]] Result<> readRecords(Scan &scan, ScanEnds &ends, std::int64_t begin, std::int64_t stop,
                                       const RunContext &ctx) const;
    void scanTile(Scan &scan, ScanEnds &ends, std::int64_t record, std::int64_t recordAt,
                  std::span<const std::byte> bytes) const;
    void decodeRanges(const Scan &scan, std::size_t channel, std::size_t begin, std::size_t end,
                      NdView<MinMax, 2> out) const;

    std::shared_ptr<const InputFile> m_file;
    std::vector<ChannelInfo> m_channels;
    std::vector<EdfChannelLayout> m_layout;
    std::int64_t m_dataOffset;
    std::int64_t m_recordBytes;
    std::int64_t m_width;
    DecodeKernels m_kernels;
    mutable std::once_flag m_mappedOnce;
    mutable std::shared_ptr<const MappedFile> m_mapped; ///< made by the first scan
    mutable std::once_flag m_identityOnce;
    mutable Json m_identity;
};

} // namespace ng
