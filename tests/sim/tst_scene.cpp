// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/scene.h"

#include "core/base/sha256.h"
#include "core/sim/canvas.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>

using namespace ng;

namespace {

int areaOf(const Mask &mask)
{
    return std::accumulate(mask.cover.begin(), mask.cover.end(), 0);
}

constexpr std::size_t kThumb = 16;
using Thumb = std::array<int, kThumb * kThumb * 3>;

/// Means of squares of the picture.
Thumb thumbOf(const RgbImage &image)
{
    Thumb thumb{};
    const std::size_t step = kSceneSize / kThumb;
    for (std::size_t y = 0; y < kSceneSize; ++y) {
        for (std::size_t x = 0; x < kSceneSize; ++x) {
            for (std::size_t c = 0; c < 3; ++c)
                thumb[3 * (y / step * kThumb + x / step) + c] += image.pixels[3 * (y * kSceneSize + x) + c];
        }
    }
    for (int &value : thumb)
        value /= static_cast<int>(step * step);
    return thumb;
}

double distance(const Thumb &a, const Thumb &b)
{
    int sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::abs(a[i] - b[i]);
    return static_cast<double>(sum) / static_cast<double>(a.size());
}

} // namespace

TEST_CASE("canvas: coverage is the area of what is drawn")
{
    const Canvas canvas(64, 64);
    constexpr CanvasPoint kMiddle{32 * kCanvasUnit, 32 * kCanvasUnit};
    // Half widths of 10 and 5 pixels: 20 x 10 pixels, also where edges cut pixels.
    CHECK(areaOf(canvas.cover({boxAt(kMiddle, 160, 80)})) == 200 * Mask::kFull);
    CHECK(areaOf(canvas.cover({boxAt({kMiddle.x + 8, kMiddle.y + 4}, 160, 80)})) == 200 * Mask::kFull);
    const Mask shifted = canvas.cover({boxAt({kMiddle.x + 8, kMiddle.y}, 160, 80)});
    CHECK(shifted.cover[22] == Mask::kFull / 2); // its left edge lies in the middle of a pixel
    CHECK(areaOf(canvas.cover({ellipseAt(kMiddle, 320, 320)})) / Mask::kFull == doctest::Approx(1256.6).epsilon(0.01));
    CHECK(areaOf(canvas.cover(turned({boxAt(kMiddle, 160, 80)}, kMiddle, 5))) / Mask::kFull
          == doctest::Approx(200).epsilon(0.02));
    const Mask ring = canvas.cover({ellipseAt(kMiddle, 320, 320), ellipseAt(kMiddle, 160, 160)});
    CHECK(areaOf(ring) / Mask::kFull == doctest::Approx(942.5).epsilon(0.01));
    CHECK(areaOf(canvas.cover({boxAt({0, 0}, 160, 80)})) == 50 * Mask::kFull); // what lies outside is cut off
    CHECK(areaOf(canvas.cover({boxAt({-4000, -4000}, 160, 80)})) == 0);
    for (const std::uint8_t value : ring.cover)
        CHECK(value <= Mask::kFull);
}

TEST_CASE("canvas: colours")
{
    const auto is = [](Rgb colour, int red, int green, int blue) {
        return colour.red == red && colour.green == green && colour.blue == blue;
    };
    CHECK(is(rgbOfHsv(0, 255, 200), 200, 0, 0));
    CHECK(is(rgbOfHsv(-240, 255, 200), 0, 200, 0));
    CHECK(is(rgbOfHsv(600, 255, 200), 0, 0, 200));
    CHECK(is(rgbOfHsv(77, 0, 90), 90, 90, 90));
    Canvas canvas(2, 1);
    canvas.fill({boxAt({8, 8}, 4, 8)}, {200, 100, 50}); // the middle half of the first pixel
    CHECK(canvas.image().pixels == std::vector<std::uint8_t>{100, 50, 25, 0, 0, 0});
}

TEST_CASE("scenes: every concept has its own, related ones are more alike, all are the same everywhere")
{
    const SceneArtist artist;
    const std::vector<ConceptEntry> entries = conceptList();
    std::vector<Thumb> thumbs;
    Sha256 hash;
    for (const ConceptEntry &entry : entries) {
        const RgbImage image = artist.draw(entry);
        hash.update(std::as_bytes(std::span(image.pixels)));
        thumbs.push_back(thumbOf(image));
    }
    CHECK(artist.draw(entries[7]) == artist.draw(entries[7]));
    double least = 1e9, related = 0.0, others = 0.0;
    std::size_t relatedPairs = 0, otherPairs = 0;
    for (std::size_t a = 0; a < entries.size(); ++a) {
        for (std::size_t b = a + 1; b < entries.size(); ++b) {
            const double d = distance(thumbs[a], thumbs[b]);
            least = std::min(least, d);
            const bool same = entries[a].category == entries[b].category;
            (same ? related : others) += d;
            ++(same ? relatedPairs : otherPairs);
        }
    }
    CHECK(least > 1.5);
    CHECK(related / static_cast<double>(relatedPairs) < 0.6 * others / static_cast<double>(otherPairs));
    CHECK(hash.hex() == "0f39dc0927ef64d7a118e6ea5fac626e78348d11978f778070c3cd99e92bcafb");
}
