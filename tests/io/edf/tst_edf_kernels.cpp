// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/io/edf/edf_kernels.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

using namespace ng;

namespace {

std::vector<std::byte> randomBytes(std::size_t count)
{
    Philox random(7);
    std::vector<std::byte> bytes(count);
    for (std::byte &byte : bytes)
        byte = static_cast<std::byte>(random.next32() & 0xFFU);
    return bytes;
}

} // namespace

TEST_CASE("plain decoding gives the values of the definition, extremes and signs included")
{
    const DecodeKernels plain = availableDecodeKernels().front();
    REQUIRE(plain.name == "scalar");
    const unsigned char words[] = {0x00, 0x80, 0xFF, 0x7F, 0xFF, 0xFF, 0x00, 0x00};
    float four[4];
    plain.int16(reinterpret_cast<const std::byte *>(words), four, 4, decodeScale(0.5, 1.0));
    CHECK(four[0] == -16383.0F);
    CHECK(four[1] == 16384.5F);
    CHECK(four[2] == 0.5F);
    CHECK(four[3] == 1.0F);
    const unsigned char triples[] = {0x00, 0x00, 0x80, 0xFF, 0xFF, 0x7F, 0xFF, 0xFF, 0xFF};
    float three[3];
    plain.int24(reinterpret_cast<const std::byte *>(triples), three, 3, decodeScale(1.0, 0.0));
    CHECK(three[0] == -8388608.0F);
    CHECK(three[1] == 8388607.0F);
    CHECK(three[2] == -1.0F);
}

TEST_CASE("every variant gives the bits of the plain one, at every length and alignment, and writes no more")
{
    const std::vector<std::byte> bytes = randomBytes(3 * 300);
    const std::vector<DecodeKernels> variants = availableDecodeKernels();
    const DecodeScale far = decodeScale(2.5e-8 / 3.0, 0.1759);
    const DecodeScale near = decodeScale(-3.125e-8 / 7.0, 1e-9);
    for (const DecodeKernels &variant : variants) {
        CAPTURE(variant.name);
        for (std::size_t shift = 0; shift < 4; ++shift) {
            for (std::size_t count = 0; count <= 100; ++count) {
                std::vector<float> expected(count + 1, 42.0F);
                std::vector<float> actual(count + 1, 42.0F);
                // Copied to the very end of a buffer: reading past it is caught by the address sanitizer.
                const std::vector<std::byte> words(bytes.begin() + static_cast<std::ptrdiff_t>(shift),
                                                   bytes.begin() + static_cast<std::ptrdiff_t>(shift + 2 * count));
                variants.front().int16(words.data(), expected.data(), count, far);
                variant.int16(words.data(), actual.data(), count, far);
                REQUIRE(std::memcmp(actual.data(), expected.data(), (count + 1) * sizeof(float)) == 0);
                variants.front().int16Split(words.data(), expected.data(), count, near);
                variant.int16Split(words.data(), actual.data(), count, near);
                REQUIRE(std::memcmp(actual.data(), expected.data(), (count + 1) * sizeof(float)) == 0);
                const std::vector<std::byte> triples(bytes.begin() + static_cast<std::ptrdiff_t>(shift),
                                                     bytes.begin() + static_cast<std::ptrdiff_t>(shift + 3 * count));
                variants.front().int24(triples.data(), expected.data(), count, near);
                variant.int24(triples.data(), actual.data(), count, near);
                REQUIRE(std::memcmp(actual.data(), expected.data(), (count + 1) * sizeof(float)) == 0);
            }
        }
    }
}

TEST_CASE("the float32 form is within one step of the exact value for every integer")
{
    const DecodeKernels plain = availableDecodeKernels().front();
    std::vector<std::byte> words;
    for (std::uint32_t i = 0; i < 65'536; ++i) {
        words.push_back(static_cast<std::byte>(i & 0xFFU));
        words.push_back(static_cast<std::byte>(i >> 8U));
    }
    std::vector<float> split(65'536);
    Philox random(11);
    for (int round = 0; round < 20; ++round) {
        const double gain = (random.uniform() - 0.5) * (round % 2 == 0 ? 1e-6 : 3e4);
        const DecodeScale scale = decodeScale(gain, gain * (random.uniform() - 0.5) * 1e5);
        REQUIRE(scale.split);
        plain.int16Split(words.data(), split.data(), split.size(), scale);
        double worst = 0.0;
        for (std::size_t i = 0; i < split.size(); ++i) {
            const double exact = static_cast<double>(static_cast<std::int16_t>(i)) * scale.gain + scale.offset;
            // Where gain and offset cancel, the step is that of what cancels.
            const float size =
                std::max(std::abs(static_cast<float>(exact)), static_cast<float>(std::abs(scale.offset)) / 256.0F);
            const double step = static_cast<double>(std::nextafter(size, 3e38F)) - static_cast<double>(size);
            worst = std::max(worst, std::abs(static_cast<double>(split[i]) - exact) / step);
        }
        CHECK(worst <= 1.51);
    }
    CHECK_FALSE(decodeScale(4e-10, 0.1759).split);
    CHECK_FALSE(decodeScale(1e-30, 0.0).split);
}
