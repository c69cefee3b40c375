// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/png/png_file.h"

#include "core/base/assert.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/png/deflate.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <optional>
#include <zlib.h>

namespace ng {

namespace {

constexpr std::string_view kSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::size_t kHeaderBytes = 13;
constexpr std::size_t kChunkFrame = 12;            // length, type, checksum
constexpr std::uint64_t kMostPixels = 100'000'000; // 300 MB as RGB
constexpr std::uint64_t kFileLimit = std::uint64_t{1} << 30U;

std::string bigEndian(std::uint32_t value)
{
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>(value >> shift & 0xFFU));
    return out;
}

std::uint32_t bigEndianAt(std::string_view bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

std::uint32_t checksum(std::string_view typeAndData)
{
    return static_cast<std::uint32_t>(crc32(crc32(0L, Z_NULL, 0), reinterpret_cast<const Bytef *>(typeAndData.data()),
                                            static_cast<uInt>(typeAndData.size())));
}

void addChunk(std::string &out, std::string_view type, std::string_view data)
{
    const std::string body = std::string(type) + std::string(data);
    out += bigEndian(static_cast<std::uint32_t>(data.size())) + body + bigEndian(checksum(body));
}

/// Prediction of a byte by the one to its left, above, and above left; 0 where there is none.
template<unsigned Filter>
std::uint8_t predicted(std::uint8_t left, std::uint8_t up, std::uint8_t corner)
{
    if constexpr (Filter == 1) {
        return left;
    } else if constexpr (Filter == 2) {
        return up;
    } else if constexpr (Filter == 3) {
        return static_cast<std::uint8_t>((unsigned{left} + up) / 2);
    } else if constexpr (Filter == 4) {
        const int toLeft = std::abs(int{up} - corner), toUp = std::abs(int{left} - corner);
        const int toCorner = std::abs(int{left} + up - 2 * corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    } else {
        return 0;
    }
}

/// A row by one filter. \p row and \p above have a pixel of zeros before their first byte.
/// \return how large what is left is, as signed bytes: small ones pack well
template<unsigned Filter>
std::uint64_t filterRow(const std::uint8_t *row, const std::uint8_t *above, std::size_t bytes, std::uint8_t *out)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const auto left = static_cast<std::uint8_t>(row[i + 3] - predicted<Filter>(row[i], above[i + 3], above[i]));
        out[i] = left;
        sum += static_cast<std::uint32_t>(std::abs(int{static_cast<std::int8_t>(left)}));
    }
    return sum;
}
using RowFilter = std::uint64_t (*)(const std::uint8_t *, const std::uint8_t *, std::size_t, std::uint8_t *);
constexpr std::array<RowFilter, 5> kRowFilters{filterRow<0>, filterRow<1>, filterRow<2>, filterRow<3>, filterRow<4>};

/// Takes a filter off a row; \p above is null for the first.
template<unsigned Filter>
void unfilterRow(std::uint8_t *row, const std::uint8_t *above, std::size_t bytes, std::size_t pixel)
{
    for (std::size_t i = 0; i < bytes; ++i) {
        const std::uint8_t left = i < pixel ? std::uint8_t{0} : row[i - pixel];
        const std::uint8_t up = above == nullptr ? std::uint8_t{0} : above[i];
        const std::uint8_t corner = above == nullptr || i < pixel ? std::uint8_t{0} : above[i - pixel];
        row[i] = static_cast<std::uint8_t>(row[i] + predicted<Filter>(left, up, corner));
    }
}
using RowUnfilter = void (*)(std::uint8_t *, const std::uint8_t *, std::size_t, std::size_t);
constexpr std::array<RowUnfilter, 5> kRowUnfilters{unfilterRow<0>, unfilterRow<1>, unfilterRow<2>, unfilterRow<3>,
                                                   unfilterRow<4>};

struct Header {
    std::uint64_t width = 0;
    std::uint64_t height = 0;
    std::size_t channels = 0;

    [[nodiscard]] std::uint64_t rowBytes() const { return 1 + width * channels; }
};

tl::unexpected<Error> damaged(const std::string &name, std::string_view what)
{
    return fail(ErrorCode::CorruptData, NG_TR("io", "The picture %1 is damaged: %2. Fetch or save it again."), name,
                std::string(what));
}

Result<Header> headerOf(std::string_view data, const std::string &name)
{
    if (data.size() != kHeaderBytes)
        return damaged(name, "its header has a wrong length");
    Header header{bigEndianAt(data, 0), bigEndianAt(data, 4), 0};
    const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<std::uint8_t>(data[at])); };
    const unsigned bits = byte(8), colour = byte(9), interlace = byte(12);
    if (header.width == 0 || header.height == 0 || header.width > kMostPixels
        || header.height > kMostPixels / header.width)
        return damaged(name, "its size is absurd");
    constexpr std::array<std::size_t, 7> kChannels{1, 0, 3, 0, 2, 0, 4};
    if (bits != 8 || colour >= kChannels.size() || kChannels[colour] == 0 || interlace != 0)
        return fail(ErrorCode::Unsupported,
                    NG_TR("io",
                          "The picture %1 is a PNG file with a palette, interlacing or other than 8 bits a channel. "
                          "Save it as plain RGB."),
                    name);
    header.channels = kChannels[colour];
    return header;
}

/// Takes the filters off in place; rows are rowBytes() long and begin with their filter.
Result<> unfilter(std::string &rows, const Header &header, const std::string &name)
{
    const auto rowBytes = static_cast<std::size_t>(header.rowBytes());
    auto *bytes = reinterpret_cast<std::uint8_t *>(rows.data());
    for (std::size_t y = 0; y < header.height; ++y) {
        std::uint8_t *row = bytes + y * rowBytes + 1;
        const std::size_t filter = row[-1];
        if (filter >= kRowUnfilters.size())
            return damaged(name, "a row has an unknown filter");
        kRowUnfilters[filter](row, y == 0 ? nullptr : row - rowBytes, rowBytes - 1, header.channels);
    }
    return {};
}

RgbImage imageOf(std::string_view rows, const Header &header)
{
    RgbImage image(static_cast<std::size_t>(header.width), static_cast<std::size_t>(header.height));
    const bool grey = header.channels < 3;
    for (std::size_t y = 0; y < image.height; ++y) {
        const std::string_view row = rows.substr(y * static_cast<std::size_t>(header.rowBytes()) + 1);
        for (std::size_t x = 0; x < image.width; ++x) {
            for (std::size_t c = 0; c < 3; ++c)
                image.at(x, y)[c] = static_cast<std::uint8_t>(row[x * header.channels + (grey ? 0 : c)]);
        }
    }
    return image;
}

} // namespace

std::string pngBytes(const RgbImage &image)
{
    NG_ASSERT(image.width > 0 && image.height > 0 && image.pixels.size() == image.width * image.height * 3);
    NG_ASSERT(image.width <= std::numeric_limits<std::int32_t>::max() / 4
              && image.height <= std::numeric_limits<std::int32_t>::max() / 4);
    const std::size_t rowBytes = image.width * 3;
    std::vector<std::uint8_t> row(rowBytes + 3, 0), above(rowBytes + 3, 0), left(rowBytes), best(rowBytes);
    std::string rows;
    rows.reserve(image.height * (rowBytes + 1));
    for (std::size_t y = 0; y < image.height; ++y) {
        std::copy_n(image.pixels.data() + y * rowBytes, rowBytes, row.data() + 3);
        std::uint64_t least = std::numeric_limits<std::uint64_t>::max();
        char chosen = 0;
        for (std::size_t filter = 0; filter < kRowFilters.size(); ++filter) {
            const std::uint64_t cost = kRowFilters[filter](row.data(), above.data(), rowBytes, left.data());
            if (cost < least) {
                least = cost;
                chosen = static_cast<char>(filter);
                std::swap(best, left);
            }
        }
        rows.push_back(chosen);
        rows.append(reinterpret_cast<const char *>(best.data()), rowBytes);
        std::swap(row, above);
    }
    std::string header =
        bigEndian(static_cast<std::uint32_t>(image.width)) + bigEndian(static_cast<std::uint32_t>(image.height));
    header += std::string("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB, deflate, filters, not interlaced
    std::string out(kSignature);
    addChunk(out, "IHDR", header);
    addChunk(out, "IDAT", deflated(rows));
    addChunk(out, "IEND", {});
    return out;
}

Result<> writePng(const std::filesystem::path &path, const RgbImage &image)
{
    return writeFileAtomically(path, std::string_view(pngBytes(image)));
}

Result<RgbImage> pngFromBytes(std::string_view bytes, const std::string &name)
{
    if (!bytes.starts_with(kSignature))
        return damaged(name, "it does not begin as a PNG file does");
    std::optional<Header> header;
    std::string packed;
    bool ended = false;
    for (std::size_t at = kSignature.size(); !ended;) {
        if (bytes.size() - at < kChunkFrame || bigEndianAt(bytes, at) > bytes.size() - at - kChunkFrame)
            return damaged(name, "it breaks off");
        const std::size_t length = bigEndianAt(bytes, at);
        const std::string_view body = bytes.substr(at + 4, 4 + length);
        if (checksum(body) != bigEndianAt(bytes, at + 8 + length))
            return damaged(name, "a checksum is wrong");
        const std::string_view type = body.substr(0, 4), data = body.substr(4);
        if (!header && type != "IHDR")
            return damaged(name, "it has no header");
        if (type == "IHDR") {
            NG_TRY_ASSIGN(header, headerOf(data, name));
        } else if (type == "IDAT") {
            packed += data;
        }
        ended = type == "IEND";
        at += kChunkFrame + length;
    }
    const std::uint64_t expected = header->height * header->rowBytes();
    // A stream packs at most about 1,032 to 1: what claims more is refused before memory is asked for.
    if (expected / 1040 > packed.size())
        return damaged(name, "it holds too few bytes for its size");
    std::string rows(static_cast<std::size_t>(expected), '\0');
    uLongf size = expected;
    const int state = uncompress(reinterpret_cast<Bytef *>(rows.data()), &size,
                                 reinterpret_cast<const Bytef *>(packed.data()), packed.size());
    if (state != Z_OK || size != expected)
        return damaged(name, "its rows cannot be unpacked");
    NG_TRY(unfilter(rows, *header, name));
    return imageOf(rows, *header);
}

Result<RgbImage> readPng(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::string bytes, readTextFile(path, kFileLimit));
    return pngFromBytes(bytes, path.filename().string());
}

} // namespace ng
