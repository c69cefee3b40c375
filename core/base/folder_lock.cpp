// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/time.h"
#include "core/base/write_error.h"

#include <array>
#include <cerrno>
#include <ctime>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ng {

namespace {

std::string hostName()
{
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0)
        return "this computer";
    return name.data();
}

std::string nowText()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::localtime_r(&now, &parts);
    return WallClock{parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour,
                     parts.tm_min,         parts.tm_sec,     TimeNs(0)}
        .iso();
}

/// What the holder wrote; an empty object while it is still writing.
Json readHolder(int descriptor)
{
    std::array<char, 4096> text{};
    const ssize_t got = ::pread(descriptor, text.data(), text.size(), 0);
    if (got <= 0)
        return Json::object();
    return parseJson({text.data(), static_cast<std::size_t>(got)}).value_or(Json::object());
}

tl::unexpected<Error> heldError(const std::filesystem::path &folder, const Json &holder)
{
    if (!holder["pid"].isInteger())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("base", "The folder %1 is in use by another program. Close it there and try again."),
                    folder.string());
    return fail(ErrorCode::InvalidArgument,
                NG_TR("base",
                      "The folder %1 is in use by %2 (process %3 on %4, since %5). Close it there and try again."),
                folder.string(), holder["holder"].toString("another program"), holder["pid"].dump(),
                holder["host"].toString("?"), holder["since"].toString("?"));
}

} // namespace

Result<FolderLock> FolderLock::acquire(const std::filesystem::path &folder, std::string_view holder)
{
    const std::filesystem::path path = folder / ".lock";
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return tl::unexpected<Error>(writeError(errno, path));
    // The kernel drops this lock with its process, so that a lock left by a crash needs no guessing.
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int errorNumber = errno;
        const Json other = readHolder(descriptor);
        ::close(descriptor);
        if (errorNumber == EWOULDBLOCK)
            return heldError(folder, other);
        return tl::unexpected<Error>(writeError(errorNumber, path));
    }
    FolderLock lock(descriptor);
    const std::string text = Json::object()
                                 .set("holder", holder)
                                 .set("pid", static_cast<std::int64_t>(::getpid()))
                                 .set("host", hostName())
                                 .set("since", nowText())
                                 .dump()
        + "\n";
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, text.data(), text.size(), 0) != static_cast<ssize_t>(text.size()))
        return tl::unexpected<Error>(writeError(errno == 0 ? ENOSPC : errno, path));
    return lock;
}

FolderLock::FolderLock(FolderLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor < 0)
        return;
    // The file stays: unlinking it would let two others lock two different files of the same name.
    static_cast<void>(::ftruncate(m_descriptor, 0));
    ::close(m_descriptor);
}

} // namespace ng
