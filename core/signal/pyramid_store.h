// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/minmax.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ng {

/// Extremes of one channel at all levels: where each level's entries lie in the file.
struct PyramidStream {
    std::uint64_t firstPage = 0; ///< counted from the page after the header
    std::int64_t entries = 0;
};

/// Cache file of a pyramid: a header page, then for each stream its entries in pages of 4,096 bytes, each a checksum and
/// 511 entries. Written beside its name and renamed when whole; read and written by position, so a file that others
/// truncate gives a failed read, never a crash. Safe to read from several threads while one writes.
class PyramidStore
{
public:
    static constexpr std::size_t kPageBytes = 4096;
    static constexpr std::int64_t kPageEntries = 511;

    /// A file that is complete and belongs to \p key; null where there is none or it is damaged (it is then removed).
    [[nodiscard]] static std::shared_ptr<PyramidStore> openComplete(const std::filesystem::path &path,
                                                                    const std::string &key,
                                                                    std::vector<PyramidStream> streams);
    /// An empty one, to be filled. \errors Io names the cause
    [[nodiscard]] static Result<std::shared_ptr<PyramidStore>> create(const std::filesystem::path &path,
                                                                      std::string key,
                                                                      std::vector<PyramidStream> streams);
    ~PyramidStore();
    PyramidStore(const PyramidStore &) = delete;
    PyramidStore &operator=(const PyramidStore &) = delete;

    /// Gives each stream its pages; the number of all pages.
    static std::uint64_t layOut(std::vector<PyramidStream> &streams);

    /// Entries of a stream that can be read, from its first on.
    [[nodiscard]] std::int64_t ready(std::size_t stream) const
    {
        return m_ready[stream].load(std::memory_order_acquire);
    }
    /// Page \p page of a stream; false where it cannot be read or its checksum is wrong.
    [[nodiscard]] bool readPage(std::size_t stream, std::int64_t page, std::span<MinMax> out) const;
    /// Entries \p first, \p first + 1 … of a stream, in few large reads; all must be ready().
    /// \return how many of \p out could be read and were whole, from its first on
    [[nodiscard]] std::int64_t readEntries(std::size_t stream, std::int64_t first, std::span<MinMax> out) const;

    /// Appends at most a page of entries to a stream; all but the last page of a stream are full.
    [[nodiscard]] Result<> writePage(std::size_t stream, std::span<const MinMax> entries);
    /// Header, sync, rename.
    [[nodiscard]] Result<> commit();

private:
    PyramidStore(int descriptor, std::filesystem::path target, std::filesystem::path aside, std::string key,
                 std::vector<PyramidStream> streams);
    [[nodiscard]] std::vector<std::byte> header() const;

    int m_descriptor;
    std::filesystem::path m_target;
    std::filesystem::path m_aside; ///< empty when complete
    std::string m_key;
    std::vector<PyramidStream> m_streams;
    std::unique_ptr<std::atomic<std::int64_t>[]> m_ready;
};

/// Removes the least recently used files (*.ngpyr) of \p folder until they take at most \p limitBytes, and what crashed
/// writers left behind more than a day ago; never \p keep.
void trimPyramids(const std::filesystem::path &folder, std::uint64_t limitBytes, const std::filesystem::path &keep);

} // namespace ng
