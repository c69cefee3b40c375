// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ng {

/// Packs bytes as a zlib stream: greedy matches of a 32-KiB window in one block of fixed codes. zlib packs a third smaller, but
/// not alike in all its versions and forks, and what simulators write must have the same bytes everywhere.
/// \source RFC 1950, RFC 1951
[[nodiscard]] std::string deflated(std::string_view bytes);

} // namespace ng
