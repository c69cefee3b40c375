// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Without leading and trailing ASCII white space (space, tab, CR, LF, VT, FF).
[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);
[[nodiscard]] std::string join(std::span<const std::string> parts, std::string_view separator);
[[nodiscard]] std::string asciiLower(std::string_view text);
[[nodiscard]] bool equalsIgnoringCase(std::string_view a, std::string_view b); ///< ASCII letters only

/// Whole text as a number in the C locale's form; nothing but the number may be there. Not finite is no number.
[[nodiscard]] std::optional<double> parseDouble(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> parseInt(std::string_view text);
/// Shortest text that reads back as the same number, always with '.', whatever the locale.
[[nodiscard]] std::string numberText(double value);
[[nodiscard]] std::string numberText(float value);
[[nodiscard]] std::string numberText(std::int64_t value);
/// With a fixed number of decimals, for people.
[[nodiscard]] std::string fixedText(double value, int decimals);

[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Latin-1 bytes as UTF-8.
[[nodiscard]] std::string latin1ToUtf8(std::string_view bytes);
/// The text itself where it is UTF-8, else read as Latin-1; \p wasLatin1 tells which.
[[nodiscard]] std::string toUtf8(std::string_view bytes, bool *wasLatin1 = nullptr);
/// Control characters and invalid bytes made visible, cut to \p limit characters: for quoting file content in messages.
[[nodiscard]] std::string quotable(std::string_view bytes, std::size_t limit = 60);

/// Shell-style pattern with * and ? against a whole name.
[[nodiscard]] bool matchesPattern(std::string_view name, std::string_view pattern);

} // namespace ng
