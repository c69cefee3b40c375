// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pyramid_store.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ng {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMagic = "NGPYRAM2";
constexpr std::string_view kExtension = ".ngpyr";

constexpr std::int64_t kPagesAtOnce = 32; // of a large read: what stays in a second-level cache until it is copied out

/// 64-bit mix over whole words of a page less its first: seven lanes, which share no step, so that it costs less than
/// reading the page (511 words are 73 of each lane).
std::uint64_t checksum(const std::byte *bytes, std::size_t count)
{
    constexpr std::size_t kLanes = 7;
    std::array<std::uint64_t, kLanes> lanes{0x9E3779B97F4A7C15U, 0xC2B2AE3D27D4EB4FU, 0x165667B19E3779F9U,
                                            0x27D4EB2F165667C5U, 0x85EBCA77C2B2AE63U, 0xD6E8FEB86659FD93U,
                                            0xA0761D6478BD642FU};
    for (std::size_t i = 0; i + 8 * kLanes <= count; i += 8 * kLanes) {
        std::array<std::uint64_t, kLanes> words;
        std::memcpy(words.data(), bytes + i, sizeof(words));
        for (std::size_t k = 0; k < kLanes; ++k) {
            lanes[k] = (lanes[k] ^ words[k]) * 0xFF51AFD7ED558CCDU;
            lanes[k] ^= lanes[k] >> 29U;
        }
    }
    std::uint64_t out = count;
    for (const std::uint64_t lane : lanes)
        out = (out ^ lane) * 0xC4CEB9FE1A85EC53U + (out >> 31U);
    return out;
}

bool readAll(int descriptor, std::byte *out, std::size_t count, std::uint64_t offset)
{
    while (count > 0) {
        const ssize_t n = ::pread(descriptor, out, count, static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        out += n;
        count -= static_cast<std::size_t>(n);
        offset += static_cast<std::uint64_t>(n);
    }
    return true;
}

tl::unexpected<Error> writeFailed(const fs::path &path)
{
    return fail(ErrorCode::Io,
                NG_TR("signal", "The overview cache %1 could not be written: %2. Free some space or set NG_CACHE_DIR."),
                path.string(), std::generic_category().message(errno));
}

Result<> writeAll(int descriptor, const std::byte *bytes, std::size_t count, std::uint64_t offset, const fs::path &path)
{
    while (count > 0) {
        const ssize_t n = ::pwrite(descriptor, bytes, count, static_cast<off_t>(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return writeFailed(path);
        bytes += n;
        count -= static_cast<std::size_t>(n);
        offset += static_cast<std::uint64_t>(n);
    }
    return {};
}

std::int64_t pagesOf(std::int64_t entries)
{
    return (entries + PyramidStore::kPageEntries - 1) / PyramidStore::kPageEntries;
}

} // namespace

std::uint64_t PyramidStore::layOut(std::vector<PyramidStream> &streams)
{
    std::uint64_t pages = 0;
    for (PyramidStream &stream : streams) {
        stream.firstPage = pages;
        pages += static_cast<std::uint64_t>(pagesOf(stream.entries));
    }
    return pages;
}

PyramidStore::PyramidStore(int descriptor, fs::path target, fs::path aside, std::string key,
                           std::vector<PyramidStream> streams)
    : m_descriptor(descriptor),
      m_target(std::move(target)),
      m_aside(std::move(aside)),
      m_key(std::move(key)),
      m_streams(std::move(streams)),
      m_ready(std::make_unique<std::atomic<std::int64_t>[]>(m_streams.size()))
{ }

PyramidStore::~PyramidStore()
{
    ::close(m_descriptor);
    std::error_code ignored;
    if (!m_aside.empty())
        fs::remove(m_aside, ignored);
}

std::vector<std::byte> PyramidStore::header() const
{
    std::vector<std::byte> out(kPageBytes);
    std::vector<PyramidStream> streams = m_streams;
    const std::uint64_t pages = layOut(streams);
    const std::uint64_t count = streams.size();
    std::memcpy(out.data() + 8, kMagic.data(), kMagic.size());
    std::memcpy(out.data() + 16, &pages, sizeof(pages));
    std::memcpy(out.data() + 24, &count, sizeof(count));
    std::memcpy(out.data() + 32, m_key.data(), std::min<std::size_t>(m_key.size(), 64));
    const std::uint64_t sum = checksum(out.data() + 8, kPageBytes - 8);
    std::memcpy(out.data(), &sum, sizeof(sum));
    return out;
}

std::shared_ptr<PyramidStore> PyramidStore::openComplete(const fs::path &path, const std::string &key,
                                                         std::vector<PyramidStream> streams)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    const std::shared_ptr<PyramidStore> store(new PyramidStore(descriptor, path, {}, key, std::move(streams)));
    const std::uint64_t pages = layOut(store->m_streams);
    std::vector<std::byte> found(kPageBytes);
    struct stat status {
    };
    const bool whole = ::fstat(descriptor, &status) == 0
        && static_cast<std::uint64_t>(status.st_size) == (pages + 1) * kPageBytes
        && readAll(descriptor, found.data(), kPageBytes, 0) && found == store->header();
    if (!whole) {
        std::error_code ignored;
        fs::remove(path, ignored);
        return nullptr;
    }
    for (std::size_t i = 0; i < store->m_streams.size(); ++i)
        store->m_ready[i].store(store->m_streams[i].entries, std::memory_order_release);
    ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0); // used now: trimPyramids goes by this time
    return store;
}

Result<std::shared_ptr<PyramidStore>> PyramidStore::create(const fs::path &path, std::string key,
                                                           std::vector<PyramidStream> streams)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    std::string aside = path.string() + ".part-XXXXXX";
    const int descriptor = ::mkostemp(aside.data(), O_CLOEXEC);
    if (descriptor < 0)
        return writeFailed(path);
    std::shared_ptr<PyramidStore> store(new PyramidStore(descriptor, path, aside, std::move(key), std::move(streams)));
    const std::uint64_t pages = layOut(store->m_streams);
    if (::ftruncate(descriptor, static_cast<off_t>((pages + 1) * kPageBytes)) != 0)
        return writeFailed(path);
    return store;
}

bool PyramidStore::readPage(std::size_t stream, std::int64_t page, std::span<MinMax> out) const
{
    std::array<std::byte, kPageBytes> bytes{};
    const std::uint64_t at = (m_streams[stream].firstPage + static_cast<std::uint64_t>(page) + 1) * kPageBytes;
    if (!readAll(m_descriptor, bytes.data(), kPageBytes, at))
        return false;
    std::uint64_t sum = 0;
    std::memcpy(&sum, bytes.data(), sizeof(sum));
    if (sum != checksum(bytes.data() + 8, kPageBytes - 8))
        return false;
    std::memcpy(out.data(), bytes.data() + 8, std::min<std::size_t>(out.size(), kPageEntries) * sizeof(MinMax));
    return true;
}

std::int64_t PyramidStore::readEntries(std::size_t stream, std::int64_t first, std::span<MinMax> out) const
{
    thread_local std::vector<std::byte> bytes(static_cast<std::size_t>(kPagesAtOnce) * kPageBytes);
    const std::int64_t end = first + static_cast<std::int64_t>(out.size());
    for (std::int64_t at = first; at < end;) {
        const std::int64_t page = at / kPageEntries;
        const std::int64_t pages = std::min(kPagesAtOnce, (end - 1) / kPageEntries + 1 - page);
        const std::uint64_t place = (m_streams[stream].firstPage + static_cast<std::uint64_t>(page) + 1) * kPageBytes;
        if (!readAll(m_descriptor, bytes.data(), static_cast<std::size_t>(pages) * kPageBytes, place))
            return at - first;
        for (std::int64_t i = 0; i < pages; ++i) {
            const std::byte *const one = bytes.data() + static_cast<std::size_t>(i) * kPageBytes;
            std::uint64_t sum = 0;
            std::memcpy(&sum, one, sizeof(sum));
            if (sum != checksum(one + 8, kPageBytes - 8))
                return at - first;
            const std::int64_t inPage = at % kPageEntries, count = std::min(end - at, kPageEntries - inPage);
            std::memcpy(out.data() + (at - first), one + 8 + static_cast<std::size_t>(inPage) * sizeof(MinMax),
                        static_cast<std::size_t>(count) * sizeof(MinMax));
            at += count;
        }
    }
    return end - first;
}

Result<> PyramidStore::writePage(std::size_t stream, std::span<const MinMax> entries)
{
    const std::int64_t at = ready(stream);
    const auto count = static_cast<std::int64_t>(entries.size());
    NG_ASSERT(at % kPageEntries == 0 && count <= kPageEntries && at + count <= m_streams[stream].entries);
    std::array<std::byte, kPageBytes> bytes{};
    std::memcpy(bytes.data() + 8, entries.data(), entries.size_bytes());
    const std::uint64_t sum = checksum(bytes.data() + 8, kPageBytes - 8);
    std::memcpy(bytes.data(), &sum, sizeof(sum));
    const std::uint64_t page = m_streams[stream].firstPage + static_cast<std::uint64_t>(at / kPageEntries) + 1;
    NG_TRY(writeAll(m_descriptor, bytes.data(), kPageBytes, page * kPageBytes, m_target));
    m_ready[stream].store(at + count, std::memory_order_release);
    return {};
}

Result<> PyramidStore::commit()
{
    const std::vector<std::byte> bytes = header();
    NG_TRY(writeAll(m_descriptor, bytes.data(), bytes.size(), 0, m_target));
    if (::fsync(m_descriptor) != 0 || ::rename(m_aside.c_str(), m_target.c_str()) != 0)
        return writeFailed(m_target);
    m_aside.clear();
    return {};
}

void trimPyramids(const fs::path &folder, std::uint64_t limitBytes, const fs::path &keep)
{
    struct Known {
        fs::path path;
        fs::file_time_type used;
        std::uint64_t bytes = 0;
    };
    std::vector<Known> files;
    std::uint64_t total = 0;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error)) {
        std::error_code one;
        const Known file{entry.path(), entry.last_write_time(one), entry.file_size(one)};
        if (one)
            continue;
        const bool part = file.path.filename().string().find(std::string(kExtension) + ".part-") != std::string::npos;
        if (part && file.used < fs::file_time_type::clock::now() - std::chrono::hours(24)) {
            fs::remove(file.path, one);
        } else if (file.path.extension() == kExtension) {
            total += file.bytes;
            if (file.path != keep)
                files.push_back(file);
        }
    }
    std::sort(files.begin(), files.end(), [](const Known &a, const Known &b) { return a.used < b.used; });
    for (const Known &file : files) {
        if (total <= limitBytes)
            break;
        if (fs::remove(file.path, error))
            total -= file.bytes;
    }
}

} // namespace ng
