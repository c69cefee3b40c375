// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ng {

namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n\v\f";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// from_chars takes no plus sign; files have them.
std::string_view withoutPlus(std::string_view text)
{
    if (text.size() > 1 && text[0] == '+' && text[1] != '-' && text[1] != '+')
        text.remove_prefix(1);
    return text;
}

/// Whether a number that does not fit a double is too small rather than too large.
bool isTiny(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos)
        return text.substr(exponent + 1).starts_with('-');
    return text.starts_with('0') || text.starts_with('.');
}

template<class T>
std::string shortest(T value)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return std::string(buffer, end.ptr);
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Length in bytes of the well-formed UTF-8 character at \p at, its code point in \p code; 0 where there is none.
/// \source Unicode 15, table 3-7
std::size_t characterAt(std::string_view text, std::size_t at, char32_t &code)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    if (first < 0x80U) {
        code = first;
        return 1;
    }
    const std::size_t length = first >= 0xF0U ? 4 : first >= 0xE0U ? 3 : 2;
    if (first < 0xC2U || first > 0xF4U || at + length > text.size())
        return 0;
    code = first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text[at + i]))
            return 0;
        code = code << 6U | (byte(at + i) & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800U) || (length == 4 && code < 0x10000U);
    const bool surrogate = code >= 0xD800U && code <= 0xDFFFU;
    return overlong || surrogate || code > 0x10FFFFU ? 0 : length;
}

/// Control and direction-changing characters, which would hide or reorder the rest of a message.
bool isHidden(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

std::string hexDigits(std::uint32_t value, std::size_t width)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string digits;
    for (; value > 0 || digits.size() < width; value >>= 4U)
        digits.insert(digits.begin(), kDigits[value & 0xFU]);
    return digits;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kWhiteSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kWhiteSpace) - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0;;) {
        const std::size_t to = text.find(separator, from);
        parts.push_back(text.substr(from, to - from));
        if (to == std::string_view::npos)
            return parts;
        from = to + 1;
    }
}

std::string join(std::span<const std::string> parts, std::string_view separator)
{
    std::string result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            result += separator;
        result += parts[i];
    }
    return result;
}

std::string asciiLower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<double> parseDouble(std::string_view text)
{
    text = withoutPlus(text);
    double value = 0.0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ptr != text.data() + text.size() || text.empty())
        return std::nullopt;
    if (end.ec == std::errc::result_out_of_range && isTiny(text))
        return text.starts_with('-') ? -0.0 : 0.0;
    if (end.ec != std::errc{} || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseInt(std::string_view text)
{
    text = withoutPlus(text);
    std::int64_t value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc{} || end.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string numberText(double value)
{
    return shortest(value);
}

std::string numberText(float value)
{
    return shortest(value);
}

std::string numberText(std::int64_t value)
{
    return shortest(value);
}

std::string fixedText(double value, int decimals)
{
    char buffer[400]; // 309 digits before the point, 30 behind it
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, std::clamp(decimals, 0, 30));
    return std::string(buffer, end.ptr);
}

bool isValidUtf8(std::string_view text)
{
    char32_t code = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = characterAt(text, at, code);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string latin1ToUtf8(std::string_view bytes)
{
    std::string result;
    result.reserve(bytes.size());
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if (code < 0x80U) {
            result += c;
        } else {
            result += static_cast<char>(0xC0U | code >> 6U);
            result += static_cast<char>(0x80U | (code & 0x3FU));
        }
    }
    return result;
}

std::string toUtf8(std::string_view bytes, bool *wasLatin1)
{
    const bool valid = isValidUtf8(bytes);
    if (wasLatin1 != nullptr)
        *wasLatin1 = !valid;
    return valid ? std::string(bytes) : latin1ToUtf8(bytes);
}

std::string quotable(std::string_view bytes, std::size_t limit)
{
    std::string result;
    std::size_t shown = 0;
    for (std::size_t at = 0; at < bytes.size(); ++shown) {
        if (shown == limit)
            return result + "…";
        char32_t code = 0;
        const std::size_t length = characterAt(bytes, at, code);
        if (length == 0)
            result += "\\x" + hexDigits(static_cast<unsigned char>(bytes[at]), 2);
        else if (isHidden(code))
            result += code < 0x80 ? "\\x" + hexDigits(code, 2) : "\\u" + hexDigits(code, 4);
        else
            result += bytes.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return result;
}

bool matchesPattern(std::string_view name, std::string_view pattern)
{
    std::size_t n = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos; // behind the last *, and where in the name it may still grow
    std::size_t grown = 0;
    const auto nextCharacter = [name](std::size_t at) {
        ++at;
        while (at < name.size() && isContinuation(name[at]))
            ++at;
        return at;
    };
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            grown = n;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            n = nextCharacter(n);
        } else if (p < pattern.size() && pattern[p] == name[n]) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star;
            n = grown = nextCharacter(grown);
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

} // namespace ng
