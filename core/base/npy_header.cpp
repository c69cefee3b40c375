// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy_header.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace ng {

namespace {

constexpr std::uint64_t kHeaderLimit = 1U << 20U;
constexpr std::size_t kMostAxes = 32;

tl::unexpected<Error> damaged(std::string_view what)
{
    return fail(ErrorCode::CorruptData,
                NG_TR("base", "The header of the .npy file is damaged (%1). Save the array again with numpy.save."),
                what);
}

/// Reads the few forms a header may have; Python expressions are never evaluated.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) { }

    /// Skips white space, then \p token where it comes next.
    bool take(std::string_view token)
    {
        skipSpace();
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }

    bool atEnd()
    {
        skipSpace();
        return m_rest.empty();
    }

    bool next(char c)
    {
        skipSpace();
        return m_rest.starts_with(c);
    }

    std::optional<std::string_view> quoted()
    {
        skipSpace();
        const char quote = m_rest.empty() ? ' ' : m_rest.front();
        const std::size_t end = quote == '\'' || quote == '"' ? m_rest.find(quote, 1) : std::string_view::npos;
        if (end == std::string_view::npos)
            return std::nullopt;
        const std::string_view text = m_rest.substr(1, end - 1);
        m_rest.remove_prefix(end + 1);
        return text;
    }

    std::optional<std::size_t> number()
    {
        skipSpace();
        const std::size_t end = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        const std::optional<std::int64_t> value = parseInt(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        static_cast<void>(take("L")); // Python 2 wrote long integers so
        return value ? std::optional<std::size_t>(static_cast<std::size_t>(*value)) : std::nullopt;
    }

private:
    void skipSpace() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(" \t\r\n"), m_rest.size())); }

    std::string_view m_rest;
};

Result<std::vector<std::size_t>> parseShape(Scanner &scanner)
{
    std::vector<std::size_t> shape;
    if (!scanner.take("("))
        return damaged("shape");
    while (!scanner.take(")")) {
        const std::optional<std::size_t> extent = scanner.number();
        if (!extent || shape.size() == kMostAxes)
            return damaged("shape");
        shape.push_back(*extent);
        if (!scanner.take(",") && (shape.size() == 1 || !scanner.next(')')))
            return damaged("shape"); // one axis is written (n,)
    }
    return shape;
}

Result<> parseEntry(Scanner &scanner, std::string_view key, NpyInfo &info)
{
    if (key == "descr") {
        if (scanner.next('['))
            return fail(
                ErrorCode::Unsupported,
                NG_TR("base",
                      "The .npy file holds records with several fields. Save one field as a plain array of numbers."));
        const std::optional<std::string_view> type = scanner.quoted();
        if (!type || type->empty())
            return damaged("descr");
        info.type = *type;
        return {};
    }
    if (key == "fortran_order") {
        info.fortranOrder = scanner.take("True");
        return info.fortranOrder || scanner.take("False") ? Result<>{} : damaged("fortran_order");
    }
    if (key == "shape") {
        NG_TRY_ASSIGN(info.shape, parseShape(scanner));
        return {};
    }
    return damaged(quotable(key));
}

} // namespace

Result<NpyInfo> parseNpyDictionary(std::string_view text)
{
    Scanner scanner(text);
    NpyInfo info;
    std::vector<std::string_view> seen;
    if (!scanner.take("{"))
        return damaged("no dictionary");
    while (!scanner.take("}")) {
        const std::optional<std::string_view> key = scanner.quoted();
        if (!key || !scanner.take(":") || std::find(seen.begin(), seen.end(), *key) != seen.end())
            return damaged("key");
        seen.push_back(*key);
        NG_TRY(parseEntry(scanner, *key, info));
        if (!scanner.take(",") && !scanner.next('}'))
            return damaged("separator");
    }
    if (seen.size() != 3 || !scanner.atEnd())
        return damaged(seen.size() != 3 ? "an entry is missing" : "text after the dictionary");
    return info;
}

Result<NpyElement> npyElement(std::string_view type)
{
    if (type.find('O') != std::string_view::npos)
        return fail(
            ErrorCode::Unsupported,
            NG_TR(
                "base",
                "The .npy file holds Python objects, which would run code when read. Save it as an array of numbers."));
    NpyElement element;
    const bool formed = type.size() >= 3 && std::string_view("<>|=").find(type[0]) != std::string_view::npos;
    const std::optional<std::int64_t> bytes = formed ? parseInt(type.substr(2)) : std::nullopt;
    constexpr std::array<std::string_view, 11> kKnown{"f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"};
    if (!bytes || (type.substr(1) != "b1" && std::find(kKnown.begin(), kKnown.end(), type.substr(1)) == kKnown.end()))
        return fail(ErrorCode::Unsupported,
                    NG_TR("base",
                          "The .npy file holds elements of type \"%1\". Save it as real numbers, for example float32."),
                    quotable(type));
    element.kind = type[1];
    element.bytes = static_cast<unsigned>(*bytes);
    const bool bigEndian = type[0] == '>';
    element.swapped = element.bytes > 1 && bigEndian != (std::endian::native == std::endian::big) && type[0] != '=';
    return element;
}

Result<NpyInfo> readNpyInfo(const InputFile &file)
{
    std::array<std::byte, 12> head{};
    const std::size_t known = static_cast<std::size_t>(std::min<std::uint64_t>(head.size(), file.size()));
    NG_TRY(file.readAt(0, std::span(head).first(known)));
    const auto byte = [&head](std::size_t i) { return std::to_integer<std::uint32_t>(head[i]); };
    constexpr std::string_view kMagic = "\x93NUMPY";
    for (std::size_t i = 0; i < kMagic.size(); ++i)
        if (byte(i) != static_cast<unsigned char>(kMagic[i]))
            return fail(ErrorCode::CorruptData, NG_TR("base", "This is no .npy file. Save the array with numpy.save."));
    if (known < 10)
        return damaged("its length");
    const std::uint32_t version = byte(6);
    if (version < 1 || version > 3)
        return fail(ErrorCode::Unsupported, NG_TR("base", "The .npy file has version %1; versions 1 to 3 can be read."),
                    numberText(static_cast<std::int64_t>(version)));
    const std::uint64_t start = version == 1 ? 10 : 12;
    const std::uint64_t length =
        version == 1 ? byte(8) | byte(9) << 8U : byte(8) | byte(9) << 8U | byte(10) << 16U | byte(11) << 24U;
    if (known < start || length > kHeaderLimit || length > file.size() - start)
        return damaged("its length");
    std::string text(static_cast<std::size_t>(length), '\0');
    NG_TRY(file.readAt(start, std::as_writable_bytes(std::span(text.data(), text.size()))));
    NG_TRY_ASSIGN(NpyInfo info, parseNpyDictionary(text));
    NG_TRY_ASSIGN(const NpyElement element, npyElement(info.type));
    info.dataOffset = start + length;
    std::uint64_t bytes = element.bytes;
    const bool empty = std::find(info.shape.begin(), info.shape.end(), std::size_t{0}) != info.shape.end();
    for (const std::size_t extent : info.shape)
        if (!empty && !checkedProduct(bytes, extent, bytes))
            return damaged("its shape is too large");
    if (!empty && bytes > file.size() - info.dataOffset)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "base",
                "The .npy file ends too early: its shape needs %1 bytes, there are %2. Copy it again from its source."),
            numberText(static_cast<std::int64_t>(bytes)),
            numberText(static_cast<std::int64_t>(file.size() - info.dataOffset)));
    return info;
}

} // namespace ng
