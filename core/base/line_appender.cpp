// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/write_error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ng {

namespace {

constexpr std::size_t kBufferLimit = 64U << 10U;

/// Size of the file up to and with its last newline; -1 with errno on failure.
off_t wholeLines(int descriptor)
{
    struct stat status {
    };
    if (::fstat(descriptor, &status) != 0)
        return -1;
    std::array<char, 4096> piece{};
    for (off_t end = status.st_size; end > 0;) {
        const off_t begin = std::max<off_t>(0, end - static_cast<off_t>(piece.size()));
        const ssize_t got = ::pread(descriptor, piece.data(), static_cast<std::size_t>(end - begin), begin);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        const std::string_view text(piece.data(), static_cast<std::size_t>(got));
        const std::size_t newline = text.rfind('\n');
        if (newline != std::string_view::npos)
            return begin + static_cast<off_t>(newline) + 1;
        end = begin;
    }
    return 0;
}

} // namespace

LineAppender::LineAppender(int descriptor, std::filesystem::path path)
    : m_descriptor(descriptor),
      m_path(std::move(path))
{ }

LineAppender::LineAppender(LineAppender &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_path(std::move(other.m_path)),
      m_buffer(std::exchange(other.m_buffer, {}))
{ }

LineAppender &LineAppender::operator=(LineAppender &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_buffer, other.m_buffer);
    return *this;
}

LineAppender::~LineAppender()
{
    if (m_descriptor < 0)
        return;
    static_cast<void>(flush()); // who must know whether it worked has called flush() or sync()
    ::close(m_descriptor);
}

Result<LineAppender> LineAppender::open(const std::filesystem::path &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (descriptor < 0)
        return tl::unexpected<Error>(writeError(errno, path));
    LineAppender appender(descriptor, path);
    struct stat status {
    };
    const off_t whole = wholeLines(descriptor);
    if (whole < 0 || ::fstat(descriptor, &status) != 0
        || (whole != status.st_size && ::ftruncate(descriptor, whole) != 0))
        return tl::unexpected<Error>(writeError(errno, path));
    return appender;
}

Result<> LineAppender::append(std::string_view line)
{
    if (line.find('\n') != std::string_view::npos)
        return fail(ErrorCode::InvalidArgument, NG_TR("base", "A line for %1 has a line break in it."),
                    m_path.filename().string());
    m_buffer.append(line).push_back('\n');
    return m_buffer.size() >= kBufferLimit ? flush() : Result<>{};
}

Result<> LineAppender::flush()
{
    if (m_buffer.empty())
        return {};
    struct stat before {
    };
    if (::fstat(m_descriptor, &before) != 0)
        return tl::unexpected<Error>(writeError(errno, m_path));
    faultPoint("before-write");
    for (std::string_view rest = m_buffer; !rest.empty();) {
        const ssize_t put = ::write(m_descriptor, rest.data(), rest.size());
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0) {
            const Error error = writeError(errno, m_path);
            // Half-written lines are taken back, so that a later flush appends all of them once.
            static_cast<void>(::ftruncate(m_descriptor, before.st_size));
            return tl::unexpected<Error>(error);
        }
        rest.remove_prefix(static_cast<std::size_t>(put));
    }
    m_buffer.clear();
    faultPoint("after-write");
    return {};
}

Result<> LineAppender::sync()
{
    NG_TRY(flush());
    faultPoint("before-sync");
    if (::fdatasync(m_descriptor) != 0)
        return tl::unexpected<Error>(writeError(errno, m_path));
    faultPoint("after-sync");
    return {};
}

} // namespace ng
