// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/crash_handler.h"

#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <array>
#include <string>

namespace ng::ui {

namespace {

constexpr int kFrames = 64;
constexpr std::array<int, 5> kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// Read in the handler, written once before it can run.
std::array<char, 4096> g_path{};
std::array<char, 64 * 1024> g_stack{};

void say(int descriptor, const char *text)
{
    [[maybe_unused]] const auto written = ::write(descriptor, text, ::strlen(text));
}

const char *nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

extern "C" void onCrash(int signal)
{
    const int descriptor = ::open(g_path.data(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor >= 0) {
        std::array<void *, kFrames> frames{};
        say(descriptor, "neuroglyph ended by ");
        say(descriptor, nameOf(signal));
        say(descriptor, "\n");
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFrames), descriptor);
        ::close(descriptor);
    }
    ::raise(signal); // SA_RESETHAND: now as without us
}

} // namespace

void installCrashHandler(const std::filesystem::path &folder)
{
    std::error_code ignored; // without the folder there is no file, and the crash is as before
    std::filesystem::create_directories(folder, ignored);
    const std::string path = (folder / ("crash-" + std::to_string(::getpid()) + ".txt")).string();
    if (path.size() >= g_path.size())
        return;
    path.copy(g_path.data(), path.size());
    std::array<void *, 1> warmUp{};
    ::backtrace(warmUp.data(), 1); // loads what the handler must not load

    stack_t stack{};
    stack.ss_sp = g_stack.data();
    stack.ss_size = g_stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action {
    };
    action.sa_handler = onCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    for (const int signal : kSignals)
        ::sigaction(signal, &action, nullptr);
}

} // namespace ng::ui
