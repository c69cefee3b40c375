// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/scene.h"

#include "core/base/assert.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/tsv.h"
#include "core/sim/canvas.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr int kSize = static_cast<int>(kSceneSize);
constexpr int kFloorY = 190; // where figures stand; proportions change about it
constexpr int kScale = 64;   // of proportions

enum class Texture { Blades, Blots, Planks, Grid, Waves, Clouds, Stripes };

/// Upper and lower part of a backdrop, each from one colour to another, and what lies on the lower.
struct Backdrop {
    std::string_view name;
    Rgb top, aboveHorizon, belowHorizon, bottom;
    int horizon;
    Texture texture;
};
constexpr std::array<Backdrop, 17> kBackdrops{{
    {"meadow", {126, 180, 222}, {206, 226, 236}, {134, 178, 92}, {88, 140, 66}, 150, Texture::Blades},
    {"sky", {104, 164, 222}, {190, 218, 240}, {196, 222, 240}, {218, 232, 242}, 200, Texture::Clouds},
    {"sea", {70, 150, 190}, {40, 110, 160}, {36, 102, 150}, {22, 62, 104}, 96, Texture::Waves},
    {"leafage", {150, 190, 110}, {120, 170, 90}, {112, 160, 82}, {70, 120, 60}, 100, Texture::Blots},
    {"cloth", {236, 228, 214}, {222, 212, 196}, {186, 150, 130}, {150, 112, 96}, 176, Texture::Stripes},
    {"soil", {214, 206, 186}, {196, 186, 160}, {134, 102, 74}, {92, 68, 50}, 168, Texture::Blots},
    {"table", {224, 218, 206}, {206, 198, 184}, {176, 134, 92}, {142, 102, 66}, 158, Texture::Planks},
    {"wall", {206, 208, 216}, {192, 194, 204}, {188, 190, 200}, {166, 168, 180}, 128, Texture::Stripes},
    {"room", {222, 206, 190}, {208, 192, 176}, {150, 116, 86}, {118, 88, 64}, 184, Texture::Planks},
    {"bench", {176, 170, 160}, {160, 152, 142}, {152, 120, 84}, {118, 90, 62}, 110, Texture::Planks},
    {"street", {172, 202, 226}, {214, 222, 226}, {128, 130, 136}, {92, 94, 102}, 176, Texture::Stripes},
    {"stage", {84, 40, 52}, {128, 56, 62}, {128, 92, 64}, {92, 64, 46}, 190, Texture::Planks},
    {"pitch", {176, 210, 230}, {212, 228, 232}, {108, 164, 96}, {76, 130, 72}, 140, Texture::Stripes},
    {"valley", {150, 190, 226}, {226, 226, 214}, {140, 170, 100}, {96, 132, 76}, 178, Texture::Blades},
    {"night", {18, 22, 54}, {48, 54, 104}, {52, 58, 108}, {80, 80, 128}, 170, Texture::Clouds},
    {"tiles", {212, 226, 230}, {200, 216, 222}, {176, 196, 206}, {152, 176, 188}, 186, Texture::Grid},
    {"floor", {214, 208, 216}, {198, 192, 202}, {160, 148, 150}, {128, 116, 122}, 184, Texture::Grid},
}};

struct NamedColour {
    std::string_view name;
    Rgb colour;
};
constexpr std::array<NamedColour, 9> kColours{{
    {"dark", {38, 36, 42}},
    {"light", {246, 244, 238}},
    {"grey", {176, 174, 172}},
    {"metal", {150, 158, 168}},
    {"wood", {130, 92, 58}},
    {"leaf", {84, 136, 66}},
    {"yellow", {238, 190, 64}},
    {"glass", {188, 220, 236}},
    {"water", {88, 156, 204}},
}};

int between(Philox &random, int low, int high)
{
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

CanvasPoint pixels(int x, int y)
{
    return {x * kCanvasUnit, y * kCanvasUnit};
}

Outline shapeOf(std::string_view name, CanvasPoint centre, int w, int h)
{
    if (name == "ring")
        return {ellipseAt(centre, w, h), ellipseAt(centre, w * 5 / 8, h * 5 / 8)};
    if (name == "box")
        return {boxAt(centre, w, h)};
    if (name == "roundbox")
        return {roundBoxAt(centre, w, h)};
    if (name == "triangle")
        return {triangleAt(centre, w, h)};
    if (name == "taper")
        return {taperAt(centre, w, h)};
    if (name == "dome")
        return {domeAt(centre, w, h)};
    if (name == "leaf")
        return {leafAt(centre, w, h)};
    if (name == "star")
        return {starAt(centre, w, h)};
    NG_ASSERT(name == "ellipse");
    return {ellipseAt(centre, w, h)};
}

int integerOf(const TsvTable &table, std::size_t row, std::string_view column)
{
    const auto value = parseInt(table.cell(row, column));
    NG_ASSERT(value.has_value());
    return static_cast<int>(*value);
}

} // namespace

/// One scene under way.
class SceneArtist::Drawing
{
public:
    Drawing(const ConceptEntry &entry, int categoryIndex);

    void backdrop(std::string_view name);
    void figure(const Part &part);
    [[nodiscard]] const RgbImage &image() const { return m_canvas.image(); }

private:
    [[nodiscard]] Rgb colourOf(std::string_view name) const;
    [[nodiscard]] Outline placed(const Part &part, int copy, int shift) const;
    [[nodiscard]] Outline pattern(Philox random) const;
    [[nodiscard]] bool isThere(const Part &part) const;
    void texture(const Backdrop &backdrop, Philox random);

    Canvas m_canvas{kSceneSize, kSceneSize};
    Philox m_random;
    std::array<bool, 3> m_choices{};
    Rgb m_main, m_second, m_third, m_wall;
    Mask m_pattern;
    int m_scaleX = kScale, m_scaleY = kScale, m_mirror = 1, m_shiftX = 0, m_shiftY = 0, m_tilt = 0;
};

SceneArtist::Drawing::Drawing(const ConceptEntry &entry, int categoryIndex)
    : m_random(Philox(0).split("scene").split(entry.name))
{
    Philox draw = m_random.split("figure");
    for (bool &choice : m_choices)
        choice = draw.below(2) == 1;
    // Categories lie 137 degrees apart, which spreads any number of them; concepts within 40 degrees of theirs.
    const int hue = categoryIndex * 137 + between(draw, -40, 40);
    m_main = rgbOfHsv(hue, between(draw, 110, 215), between(draw, 140, 235));
    m_second = rgbOfHsv(hue + between(draw, 20, 60), between(draw, 70, 190), between(draw, 90, 200));
    m_third = rgbOfHsv(hue + 180 + between(draw, -50, 50), between(draw, 110, 200), between(draw, 150, 235));
    m_scaleX = between(draw, 46, 74);
    m_scaleY = between(draw, 46, 72);
    m_mirror = draw.below(2) == 1 ? -1 : 1;
    m_shiftX = between(draw, -18, 18);
    m_shiftY = between(draw, -4, 8);
    m_tilt = between(draw, -1, 1);
    m_pattern = m_canvas.cover(pattern(m_random.split("pattern")));
}

/// What is drawn over the figure's main parts: nothing, bands across or along, or dots.
Outline SceneArtist::Drawing::pattern(Philox random) const
{
    const int kind = between(random, 0, 3), step = between(random, 14, 34), part = step * between(random, 4, 9) / 16;
    Outline out;
    for (int at = between(random, 0, step - 1); kind != 0 && at < kSize; at += step) {
        if (kind == 1)
            out.push_back(boxAt(pixels(at, kSize / 2), part * kCanvasUnit / 2, kSize * kCanvasUnit));
        if (kind == 2)
            out.push_back(boxAt(pixels(kSize / 2, at), kSize * kCanvasUnit, part * kCanvasUnit / 2));
        for (int x = (at / step % 2) * step / 2; kind == 3 && x < kSize; x += step)
            out.push_back(ellipseAt(pixels(x, at), part * kCanvasUnit / 2, part * kCanvasUnit / 2));
    }
    return out;
}

Rgb SceneArtist::Drawing::colourOf(std::string_view name) const
{
    if (name == "main")
        return m_main;
    if (name == "second")
        return m_second;
    if (name == "third")
        return m_third;
    if (name == "backdrop")
        return m_wall;
    const auto *const known =
        std::find_if(kColours.begin(), kColours.end(), [&](const NamedColour &c) { return c.name == name; });
    NG_ASSERT(known != kColours.end());
    return known->colour;
}

/// Letters stand for choices of the concept: small where it was made, capital where it was not.
bool SceneArtist::Drawing::isThere(const Part &part) const
{
    if (part.when == "any")
        return true;
    const char letter = part.when.front();
    const bool capital = letter >= 'A' && letter <= 'C';
    const auto choice = static_cast<std::size_t>(letter - (capital ? 'A' : 'a'));
    NG_ASSERT(choice < m_choices.size());
    return m_choices[choice] != capital;
}

Outline SceneArtist::Drawing::placed(const Part &part, int copy, int shift) const
{
    const auto across = [&](int x) { return x * m_scaleX * kCanvasUnit / kScale; };
    const auto down = [&](int y) { return y * m_scaleY * kCanvasUnit / kScale; };
    const int fromMiddle = across(part.x + copy * part.dx - kSize / 2) * m_mirror;
    const CanvasPoint centre{(kSize / 2 + m_shiftX + shift) * kCanvasUnit + fromMiddle,
                             (kFloorY + m_shiftY + shift) * kCanvasUnit + down(part.y + copy * part.dy - kFloorY)};
    const Outline shape =
        turned(shapeOf(part.shape, centre, across(part.w), down(part.h)), centre, part.turn * m_mirror);
    const CanvasPoint foot = pixels(kSize / 2 + m_shiftX, kFloorY + m_shiftY);
    return turned(shape, foot, m_tilt);
}

void SceneArtist::Drawing::figure(const Part &part)
{
    if (!isThere(part))
        return;
    for (int copy = 0; copy < part.copies; ++copy) {
        const Mask mask = m_canvas.cover(placed(part, copy, 0));
        if (part.colour == "shadow") {
            m_canvas.fill(mask, mixedColour(m_wall, {0, 0, 0}, 3, 8));
            continue;
        }
        const Rgb colour = colourOf(part.colour);
        // A darker rim at the lower right: the shape itself, and over it the shape moved towards the light.
        m_canvas.fill(mask, mixedColour(colour, {0, 0, 0}, 2, 8));
        const Mask lit = m_canvas.cover(placed(part, copy, std::min({part.w, part.h, 10}) >= 10 ? -3 : -1));
        m_canvas.fill(lit, mask, colour);
        if (part.colour == "main" && !m_pattern.cover.empty())
            m_canvas.fill(m_pattern, mask, m_second);
    }
}

void SceneArtist::Drawing::backdrop(std::string_view name)
{
    const auto *const found =
        std::find_if(kBackdrops.begin(), kBackdrops.end(), [&](const Backdrop &b) { return b.name == name; });
    NG_ASSERT(found != kBackdrops.end());
    Backdrop backdrop = *found;
    Philox draw = m_random.split("backdrop");
    backdrop.horizon += between(draw, -14, 14);
    const Rgb tint = rgbOfHsv(between(draw, 0, 359), 120, 210);
    for (Rgb *colour : {&backdrop.top, &backdrop.aboveHorizon, &backdrop.belowHorizon, &backdrop.bottom})
        *colour = mixedColour(*colour, tint, 1, 8);
    m_wall = backdrop.aboveHorizon;
    m_canvas.fillRows(0, static_cast<std::size_t>(backdrop.horizon), backdrop.top, backdrop.aboveHorizon);
    m_canvas.fillRows(static_cast<std::size_t>(backdrop.horizon), kSceneSize, backdrop.belowHorizon, backdrop.bottom);
    texture(backdrop, draw.split("texture"));
    if (backdrop.horizon < kFloorY) // figures stand on the lower part and throw their shadow there
        m_wall = backdrop.belowHorizon;
}

void SceneArtist::Drawing::texture(const Backdrop &backdrop, Philox random)
{
    const Rgb dark = mixedColour(backdrop.bottom, {0, 0, 0}, 1, 6),
              light = mixedColour(backdrop.belowHorizon, {255, 255, 255}, 2, 6);
    const int top = backdrop.horizon;
    const auto somewhere = [&] { return pixels(between(random, 0, kSize - 1), between(random, top, kSize - 1)); };
    Outline out, second;
    const int step = between(random, 18, 30);
    switch (backdrop.texture) {
    case Texture::Blades:
        for (int k = 0; k < 90; ++k)
            (k % 2 == 0 ? out : second)
                .push_back(triangleAt(somewhere(), between(random, 10, 22), between(random, 40, 110)));
        break;
    case Texture::Blots:
        for (int k = 0; k < 40; ++k)
            (k % 2 == 0 ? out : second)
                .push_back(ellipseAt(somewhere(), between(random, 40, 190), between(random, 24, 90)));
        break;
    case Texture::Planks:
        for (int y = top; y < kSize; y += step) {
            out.push_back(boxAt(pixels(kSize / 2, y), kSize * kCanvasUnit, kCanvasUnit));
            second.push_back(
                boxAt(pixels(between(random, 0, kSize - 1), y + step / 2), kCanvasUnit, step * kCanvasUnit / 2));
        }
        break;
    case Texture::Grid:
        for (int at = step / 2; at < kSize; at += step) {
            out.push_back(boxAt(pixels(at, kSize / 2), kCanvasUnit, kSize * kCanvasUnit));
            out.push_back(boxAt(pixels(kSize / 2, at), kSize * kCanvasUnit, kCanvasUnit));
        }
        break;
    case Texture::Waves:
        for (int k = 0; k < 46; ++k)
            (k % 3 == 0 ? out : second)
                .push_back(leafAt(somewhere(), between(random, 160, 560), between(random, 10, 34)));
        break;
    case Texture::Clouds:
        for (int k = 0; k < 5; ++k) {
            const CanvasPoint at = pixels(between(random, 0, kSize - 1), between(random, 10, kSize - 20));
            for (int puff = -1; puff <= 1; ++puff)
                second.push_back(ellipseAt({at.x + puff * 330, at.y + puff * puff * 60}, 340 - 90 * puff * puff,
                                           170 - 50 * puff * puff));
        }
        break;
    case Texture::Stripes:
        for (int y = top + step / 2; y < kSize; y += step)
            second.push_back(boxAt(pixels(kSize / 2, y), kSize * kCanvasUnit, step * kCanvasUnit / 5));
        break;
    }
    for (const Contour &contour : out)
        m_canvas.fill({contour}, dark);
    for (const Contour &contour : second)
        m_canvas.fill({contour}, light);
}

SceneArtist::SceneArtist()
{
    const Result<TsvTable> table = parseTsv(sceneTableText());
    NG_ASSERT(table.has_value());
    for (std::size_t r = 0; r < table->rows.size(); ++r) {
        const auto number = [&](std::string_view column) { return integerOf(*table, r, column); };
        Part part{table->cell(r, "category"), table->cell(r, "shape"), table->cell(r, "colour"),
                  table->cell(r, "when")};
        part.x = number("x");
        part.y = number("y");
        part.w = number("w");
        part.h = number("h");
        part.turn = number("turn");
        part.copies = number("copies");
        part.dx = number("dx");
        part.dy = number("dy");
        if (m_categories.empty() || m_categories.back() != part.category)
            m_categories.push_back(part.category);
        m_parts.push_back(std::move(part));
    }
}

RgbImage SceneArtist::draw(const ConceptEntry &entry) const
{
    const auto category = std::find(m_categories.begin(), m_categories.end(), entry.category);
    NG_ASSERT(category != m_categories.end());
    Drawing drawing(entry, static_cast<int>(category - m_categories.begin()));
    for (const Part &part : m_parts) {
        if (part.category != entry.category)
            continue;
        if (part.shape == "backdrop")
            drawing.backdrop(part.colour);
        else
            drawing.figure(part);
    }
    return drawing.image();
}

} // namespace ng
