// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ng {

enum class WindowKind { Hann, Hamming, Boxcar };
[[nodiscard]] std::string_view windowName(WindowKind kind); ///< "hann", "hamming", "boxcar"
[[nodiscard]] Result<WindowKind> windowFromName(std::string_view name);

/// Periodic window of \p size samples. \source equals scipy.signal.get_window(name, size)
[[nodiscard]] std::vector<double> makeWindow(WindowKind kind, std::size_t size);

} // namespace ng
