// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace ng {

/// A file opened for positional reading by several threads. Never mapped, so a file that shrinks cannot crash us:
/// a short read, or a size or modification time that changed since opening, is one CorruptData error that names the file.
class InputFile
{
public:
    /// NotFound when it is missing, denied or no regular file (directories and pipes are named as such).
    [[nodiscard]] static Result<std::shared_ptr<const InputFile>> open(const std::filesystem::path &path);
    ~InputFile();
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] std::string name() const { return m_path.filename().string(); } ///< for messages
    [[nodiscard]] std::uint64_t size() const { return m_size; }                   ///< bytes when opened
    [[nodiscard]] std::int64_t modifiedNs() const { return m_modifiedNs; }        ///< when opened, since the epoch

    /// Fills \p out from \p offset exactly; CorruptData past the end or when the file changed.
    [[nodiscard]] Result<> readAt(std::uint64_t offset, std::span<std::byte> out) const;
    /// Whether size and modification time are still those of opening.
    [[nodiscard]] Result<> unchanged() const;
    /// Tells the kernel what is read next, or no more.
    void adviseSoon(std::uint64_t offset, std::uint64_t length) const;
    void adviseDone(std::uint64_t offset, std::uint64_t length) const;

private:
    InputFile(int descriptor, std::filesystem::path path, std::uint64_t size, std::int64_t modifiedNs);

    int m_descriptor;
    std::filesystem::path m_path;
    std::uint64_t m_size;
    std::int64_t m_modifiedNs;
};

/// Whole file as text; larger than \p limitBytes is CorruptData with both sizes named.
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path &path,
                                               std::uint64_t limitBytes = 256U << 20U);

/// Replaces a file so that at any moment, also after a power cut, either the old or the new one is there:
/// written aside in the same folder, synced, renamed, folder synced. A failure is Io, names the cause (disk full,
/// read-only folder) and leaves the old file as it was and nothing aside.
[[nodiscard]] Result<> writeFileAtomically(const std::filesystem::path &path, std::string_view content);
[[nodiscard]] Result<> writeFileAtomically(const std::filesystem::path &path, std::span<const std::byte> content);

/// Streamed form of the same: write pieces, then commit(); dropping it without commit removes the piece aside.
class AtomicFileWriter
{
public:
    [[nodiscard]] static Result<AtomicFileWriter> open(const std::filesystem::path &path);
    ~AtomicFileWriter();
    AtomicFileWriter(AtomicFileWriter &&other) noexcept;
    AtomicFileWriter &operator=(AtomicFileWriter &&other) noexcept;

    [[nodiscard]] Result<> write(std::span<const std::byte> bytes);
    [[nodiscard]] Result<> write(std::string_view text);
    /// Overwrites bytes already written (headers whose counts are known last).
    [[nodiscard]] Result<> writeAt(std::uint64_t offset, std::span<const std::byte> bytes);
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] Result<> commit();

private:
    AtomicFileWriter(int descriptor, std::filesystem::path target, std::filesystem::path aside);
    void abandon() noexcept;

    int m_descriptor = -1;
    std::uint64_t m_position = 0;
    std::filesystem::path m_target;
    std::filesystem::path m_aside;
};

/// Removes the pieces aside (".<name>.<pid>.<n>.part") that processes left that no longer live on this host; for a folder
/// whose lock one holds. Returns how many.
std::size_t removeAbandonedPieces(const std::filesystem::path &folder);

/// Appends lines to a file (curves, journals), flushed on request. A torn last line left by a crash is cut off on opening.
class LineAppender
{
public:
    [[nodiscard]] static Result<LineAppender> open(const std::filesystem::path &path);
    ~LineAppender();
    LineAppender(LineAppender &&other) noexcept;
    LineAppender &operator=(LineAppender &&other) noexcept;

    /// One line without its newline; buffered.
    [[nodiscard]] Result<> append(std::string_view line);
    [[nodiscard]] Result<> flush(); ///< hands the lines to the kernel
    [[nodiscard]] Result<> sync();  ///< and to the disk

private:
    explicit LineAppender(int descriptor, std::filesystem::path path);
    int m_descriptor = -1;
    std::filesystem::path m_path;
    std::string m_buffer;
};

/// Exclusive lock of a folder (a file \c .lock in it naming process, host and program), held while the object lives.
class FolderLock
{
public:
    /// InvalidArgument names who holds it; a lock of a process that is gone on this host is taken over.
    [[nodiscard]] static Result<FolderLock> acquire(const std::filesystem::path &folder, std::string_view holder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&other) noexcept;

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) { }
    int m_descriptor = -1;
};

/// Named points around write, sync and rename where tests make the process die: before-write, after-write, before-sync,
/// after-sync, before-rename, after-rename, before-folder-sync, after-folder-sync. Active only where the environment
/// variable NG_FAULT_POINT is "<name>[:n]" (the n-th time it is passed, 1 unless told).
void faultPoint(std::string_view name);

/// Folder of caches: $XDG_CACHE_HOME/neuroglyph or ~/.cache/neuroglyph; NG_CACHE_DIR overrides.
[[nodiscard]] std::filesystem::path cacheFolder();
/// Folder of user data (model store, untitled studies): $XDG_DATA_HOME/neuroglyph or ~/.local/share/neuroglyph; NG_DATA_DIR overrides.
[[nodiscard]] std::filesystem::path dataFolder();

} // namespace ng
