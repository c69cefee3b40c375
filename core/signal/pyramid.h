// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/minmax.h"
#include "core/data/signal_source.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace ng {

class PyramidStore;

struct PyramidSpec {
    std::filesystem::path folder;           ///< empty: "pyramids" in cacheFolder()
    std::uint64_t limitBytes = 2ULL << 30U; ///< of all pyramids in the folder
    /// Samples of the finest level; 0: 32 where the source scans integers, else 16; 256 where the file would then take more
    /// than 512 MB, and 4096 where that still took more than 1 GB.
    std::int64_t firstBlock = 0;
};

/// How columns() places the borders of columns.
enum class ColumnBorders : std::uint8_t {
    Exact, ///< column i of w holds samples [i * count / w, (i + 1) * count / w): reads a block of samples at each border
    Blocks, ///< borders moved down by less than an eighth of a column, to borders of blocks: reads the pyramid alone
};

/// One pair a column, and which samples it stands for.
struct ColumnSet {
    std::vector<MinMax> columns;
    std::vector<SampleRange> samples; ///< never empty; the union is the whole range
};

/// Smallest and largest samples of blocks of a source, each level twice as coarse, each segment on its own. So a column of a
/// page takes a few blocks whatever its width: with levels sixteen times apart it was up to fifty, and a page of 256 channels
/// six times as slow. The file is twice its finest level: a quarter of a recording of 16 bits.
///
/// Kept in a cache file named by the source's recipe (which holds the identity of the file behind it), so a changed file
/// or filter never meets an old pyramid; a damaged cache file is noticed by its checksums and built anew. Queries give
/// the same answer before, while and after build() runs; only their speed differs. NaN is left out.
/// All functions may be called from several threads, build() from one at a time (others wait).
class Pyramid
{
public:
    static constexpr std::int64_t kFactor = 2;

    /// Opens the cache file where there is one; otherwise the pyramid is empty until build(). Never fails for a bad cache.
    /// \errors InvalidArgument for a first block that is no power of two from 2 to 65,536
    [[nodiscard]] static Result<std::shared_ptr<Pyramid>> open(SignalPtr source, PyramidSpec spec = {});

    /// Scans the source and writes the cache file; nothing to do where it is complete and sound.
    /// \errors Io where the cache cannot be written, CorruptData where the source fails, Cancelled
    [[nodiscard]] Result<> build(const RunContext &ctx = {});

    [[nodiscard]] double completion() const { return m_completion.load(std::memory_order_relaxed); } ///< 0 to 1
    [[nodiscard]] bool complete() const { return completion() >= 1.0; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// Extremes of \p range of a channel in \p width columns, equal to those of all samples in each column. With fewer
    /// samples than columns neighbouring columns share a sample.
    /// \errors InvalidArgument for a channel or range that is not there, or a width outside 1 to 2^20
    [[nodiscard]] Result<ColumnSet> columns(std::size_t channel, SampleRange range, std::size_t width,
                                            ColumnBorders borders = ColumnBorders::Exact,
                                            const RunContext &ctx = {}) const;

    /// Largest block of a level of \p channel that holds at most \p atMost samples; 0: there is none.
    [[nodiscard]] std::int64_t blockUpTo(std::size_t channel, std::int64_t atMost) const;
    /// Extremes of blocks \p first, \p first + 1 … of a segment, without reading a sample: what is not scanned yet is not given.
    /// \param block  as blockUpTo() gives it; the last block of a segment may be short
    /// \return how many of \p out were there, from its first on
    [[nodiscard]] std::size_t scannedBlocks(std::size_t channel, std::int64_t block, std::size_t segment,
                                            std::int64_t first, std::span<MinMax> out) const;

private:
    struct Level {
        std::int64_t block = 0;               ///< samples
        std::size_t stream = 0;               ///< in the store
        std::vector<std::int64_t> firstEntry; ///< of each segment
    };
    class Builder;
    class Query;

    Pyramid(SignalPtr source, PyramidSpec spec);
    void layOut();
    [[nodiscard]] std::shared_ptr<PyramidStore> store() const;

    SignalPtr m_source;
    PyramidSpec m_spec;
    std::string m_key;
    std::filesystem::path m_file;
    std::vector<std::vector<Level>> m_levels; ///< per channel, finest first
    std::vector<std::int64_t> m_streamEntries;
    mutable std::mutex m_storeLock;
    std::shared_ptr<PyramidStore> m_store; ///< may be null or growing
    std::mutex m_buildLock;
    std::atomic<double> m_completion{0.0};
    mutable std::atomic<bool> m_damaged{false};
};

} // namespace ng
