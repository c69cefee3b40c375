// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"

#include <csetjmp>
#include <csignal>
#include <mutex>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ng {

namespace {

/// A look under way in this thread.
struct Guard {
    const std::byte *begin = nullptr;
    const std::byte *end = nullptr;
    sigjmp_buf back;
};
thread_local Guard *volatile activeGuard = nullptr;

struct sigaction formerAction;

[[maybe_unused]] void onBusError(int number, siginfo_t *info, void *context)
{
    Guard *const guard = activeGuard;
    const auto *const address = static_cast<const std::byte *>(info->si_addr);
    if (guard != nullptr && address >= guard->begin && address < guard->end) {
        activeGuard = nullptr;
        siglongjmp(guard->back, 1);
    }
    if ((formerAction.sa_flags & SA_SIGINFO) != 0) {
        formerAction.sa_sigaction(number, info, context);
    } else if (formerAction.sa_handler != SIG_DFL && formerAction.sa_handler != SIG_IGN) {
        formerAction.sa_handler(number);
    } else {
        // As if we had never been here: the access is repeated and ends the process.
        std::signal(SIGBUS, SIG_DFL);
    }
}

/// Whether bus errors come to us: sets the handler the first time.
bool guarded()
{
#if defined(__SANITIZE_THREAD__)
    return false; // the sanitizer runs handlers itself, and one that is left by a jump never ends for it: files are read
#else
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction action {
        };
        action.sa_sigaction = onBusError;
        // Not blocked while it runs: it is left by a jump that does not restore signal masks.
        action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        ::sigaction(SIGBUS, &action, &formerAction);
    });
    struct sigaction now {
    };
    return ::sigaction(SIGBUS, nullptr, &now) == 0 && (now.sa_flags & SA_SIGINFO) != 0
        && now.sa_sigaction == onBusError;
#endif
}

/// In a function of its own: what a jump comes back to must not share a frame with anything that changes.
bool callGuarded(Guard &guard, void (*call)(void *, std::span<const std::byte>), void *work,
                 std::span<const std::byte> bytes)
{
    if (sigsetjmp(guard.back, 0) != 0)
        return false;
    activeGuard = &guard;
    call(work, bytes);
    activeGuard = nullptr;
    return true;
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const InputFile &file)
{
    const int descriptor = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return nullptr;
    std::shared_ptr<const MappedFile> mapped(new MappedFile(descriptor));
    struct stat status {
    };
    const bool same = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode)
        && static_cast<std::uint64_t>(status.st_size) == file.size()
        && static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec
            == file.modifiedNs();
    return same ? mapped : nullptr;
}

MappedFile::~MappedFile()
{
    ::close(m_descriptor);
}

bool MappedFile::lookAt(std::uint64_t offset, std::size_t length, Call call, void *work) const
{
    if (activeGuard != nullptr || length == 0 || !guarded())
        return false;
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const auto skip = static_cast<std::size_t>(offset % page);
    void *const window =
        ::mmap(nullptr, length + skip, PROT_READ, MAP_SHARED, m_descriptor, static_cast<off_t>(offset - skip));
    if (window == MAP_FAILED)
        return false;
    ::madvise(window, length + skip, MADV_SEQUENTIAL);
    const std::span<const std::byte> bytes(static_cast<const std::byte *>(window) + skip, length);
    Guard guard;
    guard.begin = static_cast<const std::byte *>(window);
    guard.end = bytes.data() + bytes.size();
    const bool done = callGuarded(guard, call, work, bytes);
    ::munmap(window, length + skip);
    return done;
}

} // namespace ng
