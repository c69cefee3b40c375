// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/time.h"
#include "core/data/recording.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Reads the fixed-width text fields of an EDF or BDF header by their byte position. Repairs of spelling (decimal comma,
/// NUL padding, Latin-1) are warned of once each.
class EdfFields
{
public:
    /// Header bytes as read from the file.
    EdfFields(std::string bytes, std::vector<Warning> &warnings) : m_bytes(std::move(bytes)), m_warnings(warnings) { }
    /// First \p count bytes of the file; CorruptData where it is shorter.
    [[nodiscard]] static Result<std::string> load(const InputFile &file, std::int64_t count);

    /// Trimmed text as UTF-8.
    [[nodiscard]] std::string text(std::int64_t at, std::int64_t width);
    /// Decimal number, or nothing where the field holds none.
    [[nodiscard]] std::optional<double> number(std::int64_t at, std::int64_t width = 8);
    [[nodiscard]] std::optional<std::int64_t> integer(std::int64_t at, std::int64_t width = 8);
    /// Decimal seconds, exact to the nanosecond.
    [[nodiscard]] std::optional<TimeNs> seconds(std::int64_t at, std::int64_t width = 8);
    /// Bytes as they are.
    [[nodiscard]] std::string_view raw(std::int64_t at, std::int64_t width) const;

    /// CorruptData: the field does not hold \p what; names byte, content and \p channel where given.
    [[nodiscard]] tl::unexpected<Error> bad(std::int64_t at, std::int64_t width, std::string_view what,
                                            const std::string &channel = {}) const;
    void warn(std::string code, std::string_view text, std::vector<std::string> args, std::string place, bool repaired);
    [[nodiscard]] std::string quoted(std::int64_t at, std::int64_t width = 8) const;
    [[nodiscard]] static std::string place(std::int64_t at);

private:
    [[nodiscard]] std::string numeral(std::int64_t at, std::int64_t width);
    void warnOnce(const std::string &code, std::string_view text, std::int64_t at);

    std::string m_bytes;
    std::vector<Warning> &m_warnings;
    std::set<std::string> m_said;
};

} // namespace ng
