// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_fields.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace ng {

namespace {

/// Without the NUL bytes that some writers pad with.
std::string_view withoutPadding(std::string_view bytes)
{
    const std::size_t last = bytes.find_last_not_of('\0');
    return bytes.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

Result<std::string> EdfFields::load(const InputFile &file, std::int64_t count)
{
    if (static_cast<std::uint64_t>(count) > file.size())
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "The file ends at byte %1, inside its header of %2 bytes: copy or download it again."),
                    numberText(static_cast<std::int64_t>(file.size())), numberText(count));
    std::string bytes(static_cast<std::size_t>(count), '\0');
    NG_TRY(file.readAt(0, std::as_writable_bytes(std::span(bytes))));
    return bytes;
}

std::string_view EdfFields::raw(std::int64_t at, std::int64_t width) const
{
    NG_ASSERT(at >= 0 && width >= 0 && static_cast<std::size_t>(at + width) <= m_bytes.size());
    return std::string_view(m_bytes).substr(static_cast<std::size_t>(at), static_cast<std::size_t>(width));
}

std::string EdfFields::text(std::int64_t at, std::int64_t width)
{
    const std::string_view bytes = trimmed(withoutPadding(raw(at, width)));
    bool latin1 = false;
    std::string text = toUtf8(bytes, &latin1);
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (!ascii)
        warnOnce("header-not-ascii",
                 latin1 ? NG_TR("io", "The header holds characters other than ASCII: read as Latin-1.")
                        : NG_TR("io", "The header holds characters other than ASCII: read as UTF-8."),
                 at);
    // Control characters would break tables and terminals.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return std::string(trimmed(text));
}

std::string EdfFields::numeral(std::int64_t at, std::int64_t width)
{
    std::string text(trimmed(withoutPadding(raw(at, width))));
    const std::size_t comma = text.find(',');
    if (comma != std::string::npos && text.find_first_of(",.", comma + 1) == std::string::npos) {
        text[comma] = '.';
        warnOnce("decimal-comma",
                 NG_TR("io", "Numbers of the header are written with a decimal comma: read as a decimal point."), at);
    }
    if (text.size() > 1 && text[0] == '+' && text[1] != '-' && text[1] != '+')
        text.erase(0, 1);
    return text;
}

std::optional<double> EdfFields::number(std::int64_t at, std::int64_t width)
{
    return parseDouble(numeral(at, width));
}

std::optional<std::int64_t> EdfFields::integer(std::int64_t at, std::int64_t width)
{
    const std::string text = numeral(at, width);
    const std::optional<std::int64_t> whole = parseInt(text);
    if (whole)
        return whole;
    // "512.0" is a whole number too.
    const std::optional<double> number = parseDouble(text);
    if (number && *number > -1e9 && *number < 1e9 && *number == static_cast<double>(static_cast<std::int64_t>(*number)))
        return static_cast<std::int64_t>(*number);
    return std::nullopt;
}

std::optional<TimeNs> EdfFields::seconds(std::int64_t at, std::int64_t width)
{
    const std::string text = numeral(at, width);
    const Result<TimeNs> exact = parseSeconds(text);
    if (exact)
        return *exact;
    const std::optional<double> number = parseDouble(text); // "1E-2"
    const Result<TimeNs> nearest = number ? fromSeconds(*number) : exact;
    return nearest ? std::optional(*nearest) : std::nullopt;
}

tl::unexpected<Error> EdfFields::bad(std::int64_t at, std::int64_t width, std::string_view what,
                                     const std::string &channel) const
{
    Error error = fail(ErrorCode::CorruptData,
                       NG_TR("io", "\"%1\" is not %2: the header is damaged, copy or export the file again."),
                       quoted(at, width), std::string(what))
                      .value();
    error = std::move(error).in(place(at));
    return tl::unexpected<Error>(channel.empty() ? std::move(error) : std::move(error).in("channel " + channel));
}

void EdfFields::warn(std::string code, std::string_view text, std::vector<std::string> args, std::string where,
                     bool repaired)
{
    m_warnings.push_back({std::move(code), std::string(text), std::move(args), std::move(where), repaired});
}

void EdfFields::warnOnce(const std::string &code, std::string_view text, std::int64_t at)
{
    if (m_said.insert(code).second)
        warn(code, text, {}, place(at), true);
}

std::string EdfFields::quoted(std::int64_t at, std::int64_t width) const
{
    return quotable(trimmed(withoutPadding(raw(at, width))));
}

std::string EdfFields::place(std::int64_t at)
{
    return "header byte " + numberText(at);
}

} // namespace ng
