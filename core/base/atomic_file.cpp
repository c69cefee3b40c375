// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/base/write_error.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ng {

namespace {

std::filesystem::path folderOf(const std::filesystem::path &path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

/// A link is written through: its target is replaced, the link stays.
std::filesystem::path targetOf(const std::filesystem::path &path)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error))
        return path;
    const std::filesystem::path target = std::filesystem::weakly_canonical(path, error);
    return error ? path : target;
}

Result<> writeAll(int descriptor, std::span<const std::byte> bytes, std::uint64_t offset,
                  const std::filesystem::path &path)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return tl::unexpected<Error>(writeError(errno, path));
        bytes = bytes.subspan(static_cast<std::size_t>(put));
        offset += static_cast<std::uint64_t>(put);
    }
    return {};
}

/// Makes the rename itself last; file systems that know no such thing say EINVAL or ENOTSUP.
Result<> syncFolder(const std::filesystem::path &path)
{
    const int folder = ::open(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return errno == EACCES ? Result<>{} : tl::unexpected<Error>(writeError(errno, path));
    const int status = ::fsync(folder);
    const int errorNumber = errno;
    ::close(folder);
    if (status != 0 && errorNumber != EINVAL && errorNumber != ENOTSUP)
        return tl::unexpected<Error>(writeError(errorNumber, path));
    return {};
}

/// Process number in ".<name>.<pid>.<n>.part"; 0 where it is no such name.
std::int64_t writerOf(std::string_view name)
{
    const std::vector<std::string_view> parts = split(name, '.');
    if (parts.size() < 5 || !parts.front().empty() || parts.back() != "part" || !parseInt(parts[parts.size() - 2]))
        return 0;
    return parseInt(parts[parts.size() - 3]).value_or(0);
}

} // namespace

AtomicFileWriter::AtomicFileWriter(int descriptor, std::filesystem::path target, std::filesystem::path aside)
    : m_descriptor(descriptor),
      m_target(std::move(target)),
      m_aside(std::move(aside))
{ }

AtomicFileWriter::AtomicFileWriter(AtomicFileWriter &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_position(other.m_position),
      m_target(std::move(other.m_target)),
      m_aside(std::move(other.m_aside))
{ }

AtomicFileWriter &AtomicFileWriter::operator=(AtomicFileWriter &&other) noexcept
{
    if (this != &other) {
        abandon();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_position = other.m_position;
        m_target = std::move(other.m_target);
        m_aside = std::move(other.m_aside);
    }
    return *this;
}

AtomicFileWriter::~AtomicFileWriter()
{
    abandon();
}

void AtomicFileWriter::abandon() noexcept
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(m_aside.c_str());
}

Result<AtomicFileWriter> AtomicFileWriter::open(const std::filesystem::path &path)
{
    const std::filesystem::path target = targetOf(path);
    std::error_code ignored;
    if (!target.has_filename() || std::filesystem::is_directory(target, ignored))
        return tl::unexpected<Error>(writeError(EISDIR, target));
    const std::string stem =
        "." + target.filename().string() + "." + numberText(static_cast<std::int64_t>(::getpid())) + ".";
    for (std::int64_t n = 0;; ++n) {
        std::filesystem::path aside = folderOf(target) / (stem + numberText(n) + ".part");
        const int descriptor = ::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (descriptor < 0 && errno == EEXIST && n < 10'000)
            continue;
        if (descriptor < 0)
            return tl::unexpected<Error>(writeError(errno, target));
        struct stat old {
        };
        if (::stat(target.c_str(), &old) == 0)
            static_cast<void>(
                ::fchmod(descriptor, old.st_mode & 07777U)); // the new file is as readable as the old one was
        return AtomicFileWriter(descriptor, target, std::move(aside));
    }
}

Result<> AtomicFileWriter::write(std::span<const std::byte> bytes)
{
    faultPoint("before-write");
    NG_TRY(writeAll(m_descriptor, bytes, m_position, m_target));
    m_position += bytes.size();
    faultPoint("after-write");
    return {};
}

Result<> AtomicFileWriter::write(std::string_view text)
{
    return write(std::as_bytes(std::span(text.data(), text.size())));
}

Result<> AtomicFileWriter::writeAt(std::uint64_t offset, std::span<const std::byte> bytes)
{
    NG_ASSERT(offset <= m_position && bytes.size() <= m_position - offset);
    return writeAll(m_descriptor, bytes, offset, m_target);
}

Result<> AtomicFileWriter::commit()
{
    NG_ASSERT(m_descriptor >= 0);
    faultPoint("before-sync");
    if (::fsync(m_descriptor) != 0) {
        const Error error = writeError(errno, m_target);
        abandon();
        return tl::unexpected<Error>(error);
    }
    faultPoint("after-sync");
    faultPoint("before-rename");
    if (::rename(m_aside.c_str(), m_target.c_str()) != 0) {
        const Error error = writeError(errno, m_target);
        abandon();
        return tl::unexpected<Error>(error);
    }
    ::close(std::exchange(m_descriptor, -1));
    faultPoint("after-rename");
    faultPoint("before-folder-sync");
    NG_TRY(syncFolder(m_target));
    faultPoint("after-folder-sync");
    return {};
}

Result<> writeFileAtomically(const std::filesystem::path &path, std::span<const std::byte> content)
{
    NG_TRY_ASSIGN(AtomicFileWriter writer, AtomicFileWriter::open(path));
    NG_TRY(writer.write(content));
    return writer.commit();
}

Result<> writeFileAtomically(const std::filesystem::path &path, std::string_view content)
{
    return writeFileAtomically(path, std::as_bytes(std::span(content.data(), content.size())));
}

std::size_t removeAbandonedPieces(const std::filesystem::path &folder)
{
    std::size_t removed = 0;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::int64_t writer = writerOf(entry->path().filename().string());
        if (writer <= 0 || (::kill(static_cast<pid_t>(writer), 0) == 0 || errno != ESRCH))
            continue;
        removed += ::unlink(entry->path().c_str()) == 0 ? 1 : 0;
    }
    return removed;
}

} // namespace ng
