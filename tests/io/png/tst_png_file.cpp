// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/png/png_file.h"

#include "core/base/random.h"
#include "core/io/png/deflate.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <zlib.h>

using namespace ng;
using ng::test::TempFolder;

namespace {

/// PNG files of 4 x 6 pixels written by Python's zlib: rows with filters 0, 1, 2, 3, 4, 0, data in two chunks.
struct Golden {
    std::size_t channels;
    std::string_view hex;
};
constexpr std::array<Golden, 4> kGolden{
    {{3,
      "89504e470d0a1a0a0000000d49484452000000040000000608020000006b5ba8220000000374455874610062dc49a23b00000029494441"
      "5478da6360085e66d973bfe8a8c4ea7f818cf245471d6080293636362525253b3bbba8a888f926f39a1fd22d0058000000294944415415"
      "1535357feaffff67b979f366e88307cf9f87be0b7dc7c01eb536791be77ea154e9bc83001ab523e64892e4980000000049454e44ae4260"
      "82"},
     {4,
      "89504e470d0a1a0a0000000d4948445200000004000000060806000000e4393f750000000374455874610062dc49a23b0000002f494441"
      "5478da6360085ef6d3b2e7be51d15189ecd5ff029730ca03590e48802916085280201b088a8080f926f39a6b3f2a2a7e9b21cde2000000"
      "3049444154d4d4fca9a9ffffbf9ee52610843e7810fafc79e8f377a1efde31b047ad6548dec619b35f28758774de411100ec022f8ac92e"
      "3b3b0000000049454e44ae426082"},
     {1,
      "89504e470d0a1a0a0000000d4948445200000004000000060800000000c15260a90000000374455874610062dc49a23b00000013494441"
      "5478da6360b02c5acd28efe0e0c0149b925dc47c668de6c80000001449444154f3474d3dcbcdd0e7ef18d893f74b030090ad0af1122e1c"
      "020000000049454e44ae426082"},
     {2,
      "89504e470d0a1a0a0000000d49484452000000040000000608040000004e30f7fe0000000374455874610062dc49a23b0000001e494441"
      "5478da636008b6ec293abafa1fa37c91031830c5c6a6a46467171531df64fe37b012530000001e4944415451515353ff9fe5e6cdd007cf"
      "9fbf0b65608f4adeb65f483a0f00418916de937e4cd50000000049454e44ae426082"}}};

std::string bytesOf(std::string_view hex)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        out.push_back(static_cast<char>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
    return out;
}

RgbImage noise(std::size_t width, std::size_t height, std::uint64_t colours)
{
    RgbImage image(width, height);
    Philox random(5);
    for (std::uint8_t &value : image.pixels)
        value = static_cast<std::uint8_t>(random.below(colours) * 255 / colours);
    return image;
}

std::string unpacked(const std::string &packed, std::size_t size)
{
    std::string out(size + 1, '\0');
    uLongf length = out.size();
    const int state = uncompress(reinterpret_cast<Bytef *>(out.data()), &length,
                                 reinterpret_cast<const Bytef *>(packed.data()), packed.size());
    CHECK(state == Z_OK);
    out.resize(length);
    return out;
}

/// A file whose header says something else, with its checksum mended.
std::string withHeader(std::string png, std::size_t at, std::string_view bytes)
{
    png.replace(at, bytes.size(), bytes);
    const auto sum = static_cast<std::uint32_t>(crc32(0L, reinterpret_cast<const Bytef *>(png.data() + 12), 17));
    for (std::size_t i = 0; i < 4; ++i)
        png[29 + i] = static_cast<char>(sum >> (24 - 8 * i) & 0xFFU);
    return png;
}

} // namespace

TEST_CASE("png: files of another writer are read, every filter and kind of pixel")
{
    for (const Golden &golden : kGolden) {
        CAPTURE(golden.channels);
        const auto image = pngFromBytes(bytesOf(golden.hex), "golden.png");
        NG_REQUIRE_RESULT(image);
        REQUIRE(image->width == 4);
        REQUIRE(image->height == 6);
        for (std::size_t y = 0; y < 6; ++y) {
            for (std::size_t x = 0; x < 4; ++x) {
                for (std::size_t c = 0; c < 3; ++c) {
                    const std::size_t channel = golden.channels < 3 ? 0 : c;
                    CHECK(image->pixels[(y * 4 + x) * 3 + c] == (x * 57 + y * y * 31 + channel * 83 + x * y * 7) % 256);
                }
            }
        }
    }
}

TEST_CASE("png: what is written is read again, and is the same twice")
{
    const TempFolder folder;
    for (const std::uint64_t colours : {1, 2, 16, 256}) {
        for (const auto &[width, height] : {std::pair{1, 1}, std::pair{7, 5}, std::pair{300, 40}, std::pair{1, 900}}) {
            const RgbImage image = noise(static_cast<std::size_t>(width), static_cast<std::size_t>(height), colours);
            NG_REQUIRE_RESULT(writePng(folder / "a.png", image));
            const auto again = readPng(folder / "a.png");
            NG_REQUIRE_RESULT(again);
            CHECK(*again == image);
            CHECK(pngBytes(image) == pngBytes(*again));
        }
    }
    CHECK(pngBytes(noise(64, 64, 1)).size() < 200); // one colour packs
}

TEST_CASE("png: our deflate is read by zlib")
{
    Philox random(9);
    for (const std::size_t size : {0, 1, 2, 3, 4, 257, 258, 259, 40'000, 200'000}) {
        for (const std::uint64_t letters : {1, 3, 256}) {
            std::string text;
            for (std::size_t i = 0; i < size; ++i)
                text.push_back(static_cast<char>(random.below(letters)));
            if (size > 70'000) // matches as far away as they may be, and farther
                text += text.substr(0, 40'000) + text.substr(text.size() - 32'768, 300);
            CHECK(unpacked(deflated(text), text.size()) == text);
        }
    }
}

TEST_CASE("png: damaged and foreign files are refused by name")
{
    const std::string good = pngBytes(noise(20, 10, 256));
    for (std::size_t size = 0; size < good.size(); size += size < 60 ? 1 : 37)
        NG_CHECK_ERROR(pngFromBytes(std::string_view(good).substr(0, size), "x.png"), ErrorCode::CorruptData);
    for (std::size_t at = 0; at < good.size(); at += 3) { // each byte is under a checksum, or decides about one
        std::string bad = good;
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        CHECK(!pngFromBytes(bad, "x.png").has_value());
    }
    using namespace std::string_view_literals;
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 25, "\x03"sv), "x.png"), ErrorCode::Unsupported); // a palette
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 24, "\x10"sv), "x.png"), ErrorCode::Unsupported); // 16 bits
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 28, "\x01"sv), "x.png"), ErrorCode::Unsupported); // interlaced
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 16, "\xff\xff\xff\xff"sv), "x.png"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 16, "\0\0\x20\0\0\0\x20\0"sv), "x.png"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(pngFromBytes(withHeader(good, 16, "\0\0\0\x13"sv), "x.png"), ErrorCode::CorruptData);
    NG_CHECK_RESULT(pngFromBytes(withHeader(good, 16, "\0\0\0\x14"sv), "x.png"));
    const TempFolder folder;
    NG_CHECK_ERROR(readPng(folder / "none.png"), ErrorCode::NotFound);
}
