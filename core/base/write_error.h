// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace ng {

/// Error of a failed write of \p path: Io, with a sentence of its own for a full disk, a quota, a read-only file system
/// and missing permission, naming folder and remedy. \p errorNumber is an errno.
[[nodiscard]] Error writeError(int errorNumber, const std::filesystem::path &path);

} // namespace ng
