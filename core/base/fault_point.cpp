// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/text.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>

namespace ng {

namespace {

constexpr std::array<std::string_view, 8> kNames{"before-write",       "after-write",      "before-sync",
                                                 "after-sync",         "before-rename",    "after-rename",
                                                 "before-folder-sync", "after-folder-sync"};

std::array<std::atomic<std::int64_t>, kNames.size()> passes; // counted only while the variable is set

} // namespace

void faultPoint(std::string_view name)
{
    const char *wanted = std::getenv("NG_FAULT_POINT");
    if (wanted == nullptr)
        return;
    const std::string_view text(wanted);
    const std::size_t colon = text.find(':');
    if (text.substr(0, colon) != name)
        return;
    const std::int64_t turn = colon == std::string_view::npos ? 1 : parseInt(text.substr(colon + 1)).value_or(1);
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name && passes[i].fetch_add(1) + 1 == turn)
            std::raise(SIGKILL); // no handler, no destructor, no flush: as near to a power cut as a process gets
}

} // namespace ng
