// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ng {

namespace {

std::int64_t modifiedOf(const struct stat &status)
{
    return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

tl::unexpected<Error> openError(int errorNumber, const std::filesystem::path &path)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorCode::NotFound, NG_TR("base", "There is no file %1. Check its name and folder."),
                    path.string());
    case EACCES:
    case EPERM:
        return fail(ErrorCode::NotFound, NG_TR("base", "You may not read the file %1. Change its permissions."),
                    path.string());
    default:
        return fail(ErrorCode::NotFound, NG_TR("base", "The file %1 cannot be opened: %2."), path.string(),
                    std::generic_category().message(errorNumber));
    }
}

std::string sizeText(std::uint64_t bytes)
{
    return numberText(static_cast<std::int64_t>(bytes));
}

} // namespace

InputFile::InputFile(int descriptor, std::filesystem::path path, std::uint64_t size, std::int64_t modifiedNs)
    : m_descriptor(descriptor),
      m_path(std::move(path)),
      m_size(size),
      m_modifiedNs(modifiedNs)
{ }

InputFile::~InputFile()
{
    ::close(m_descriptor);
}

Result<std::shared_ptr<const InputFile>> InputFile::open(const std::filesystem::path &path)
{
    // Without O_NONBLOCK a pipe nobody writes to would hang us here.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return openError(errno, path);
    struct stat status {
    };
    const bool known = ::fstat(descriptor, &status) == 0;
    std::shared_ptr<const InputFile> file(
        new InputFile(descriptor, path, known ? static_cast<std::uint64_t>(status.st_size) : 0, modifiedOf(status)));
    if (!known)
        return openError(errno, path);
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::NotFound, NG_TR("base", "%1 is a folder, not a file. Name a file in it."),
                    path.string());
    if (!S_ISREG(status.st_mode))
        return fail(ErrorCode::NotFound,
                    NG_TR("base", "%1 is a pipe or device, not a file. Copy its content into a file first."),
                    path.string());
    return file;
}

Result<> InputFile::unchanged() const
{
    struct stat status {
    };
    if (::fstat(m_descriptor, &status) != 0)
        return fail(ErrorCode::CorruptData, NG_TR("base", "%1 can no longer be read: %2."), name(),
                    std::generic_category().message(errno));
    if (static_cast<std::uint64_t>(status.st_size) != m_size)
        return fail(
            ErrorCode::CorruptData,
            NG_TR("base",
                  "%1 changed while it was open: it had %2 bytes and has %3 now. Open it again when it is complete."),
            name(), sizeText(m_size), sizeText(static_cast<std::uint64_t>(status.st_size)));
    if (modifiedOf(status) != m_modifiedNs)
        return fail(ErrorCode::CorruptData,
                    NG_TR("base", "%1 changed while it was open: another program wrote to it. Open it again."), name());
    return {};
}

Result<> InputFile::readAt(std::uint64_t offset, std::span<std::byte> out) const
{
    if (offset > m_size || out.size() > m_size - offset) {
        NG_TRY(unchanged());
        return fail(ErrorCode::CorruptData,
                    NG_TR("base",
                          "%1 ends too early: %2 bytes were expected at byte %3, the file has %4. Copy it again from "
                          "its source."),
                    name(), sizeText(out.size()), sizeText(offset), sizeText(m_size));
    }
    while (!out.empty()) {
        const ssize_t got = ::pread(m_descriptor, out.data(), out.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::CorruptData, NG_TR("base", "%1 cannot be read at byte %2: %3. Check the disk."),
                        name(), sizeText(offset), std::generic_category().message(errno));
        if (got == 0) {
            NG_TRY(unchanged());
            return fail(ErrorCode::CorruptData,
                        NG_TR("base", "%1 gives no data at byte %2 although it is longer. Check the disk."), name(),
                        sizeText(offset));
        }
        out = out.subspan(static_cast<std::size_t>(got));
        offset += static_cast<std::uint64_t>(got);
    }
    return unchanged(); // after the read, so that no byte of another version goes unnoticed; 0.3 µs
}

void InputFile::adviseSoon(std::uint64_t offset, std::uint64_t length) const
{
    static_cast<void>(
        ::posix_fadvise(m_descriptor, static_cast<off_t>(offset), static_cast<off_t>(length), POSIX_FADV_WILLNEED));
}

void InputFile::adviseDone(std::uint64_t offset, std::uint64_t length) const
{
    static_cast<void>(
        ::posix_fadvise(m_descriptor, static_cast<off_t>(offset), static_cast<off_t>(length), POSIX_FADV_DONTNEED));
}

Result<std::string> readTextFile(const std::filesystem::path &path, std::uint64_t limitBytes)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    if (file->size() > limitBytes)
        return fail(ErrorCode::CorruptData,
                    NG_TR("base", "%1 has %2 bytes; at most %3 are read as text. Is it the right file?"), file->name(),
                    sizeText(file->size()), sizeText(limitBytes));
    std::string text(static_cast<std::size_t>(file->size()), '\0');
    NG_TRY(file->readAt(0, std::as_writable_bytes(std::span(text.data(), text.size()))));
    return text;
}

} // namespace ng
