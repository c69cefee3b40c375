// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace ng {

/// Unpacks one zlib stream into at most \p limitBytes. A stream that breaks off, has a wrong checksum or grows larger is
/// CorruptData; \p name appears in the message.
[[nodiscard]] Result<std::string> inflated(std::string_view packed, std::uint64_t limitBytes, const std::string &name);

} // namespace ng
