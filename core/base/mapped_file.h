// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace ng {

/// A file that is looked at in memory, a window at a time: for scans that touch every byte once, which a copy by
/// InputFile::readAt() would slow down by half. A file that shrinks while it is looked at would kill the process (SIGBUS);
/// here it only ends the look. A handler of the process for that signal is set once; signals that are not ours go on to the
/// handler that was there before. Where another handler has taken its place, nothing is mapped.
class MappedFile
{
public:
    /// The file that \p file is; null where it cannot be opened again or has another size or time by now.
    [[nodiscard]] static std::shared_ptr<const MappedFile> open(const InputFile &file);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    /// Calls \p work with the bytes from \p offset on. \p work is left by a jump when a page cannot be had: it must own nothing
    /// (no allocation, lock or file), and what it has written until then stays.
    /// The caller asks InputFile::unchanged() afterwards: the last page of a file that was cut reads as zeros.
    /// \return false where nothing could be mapped or \p work was left; readAt() tells why
    template<class Work>
    [[nodiscard]] bool look(std::uint64_t offset, std::size_t length, Work &&work) const
    {
        return lookAt(
            offset, length, [](void *call, std::span<const std::byte> bytes) { (*static_cast<Work *>(call))(bytes); },
            &work);
    }

private:
    using Call = void (*)(void *, std::span<const std::byte>);
    explicit MappedFile(int descriptor) : m_descriptor(descriptor) { }
    [[nodiscard]] bool lookAt(std::uint64_t offset, std::size_t length, Call call, void *work) const;

    int m_descriptor;
};

} // namespace ng
