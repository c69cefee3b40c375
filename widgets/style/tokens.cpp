// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/tokens.h"

#include "widgets/style/theme.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace ng::ui {
namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, kTokenCount> kTokens = {{
    {0xE6E8EA, 0x16181A}, // Win
    {0xF2F3F4, 0x222528}, // Panel
    {0xFFFFFF, 0x1A1D1F}, // Base
    {0xF7F8F9, 0x1F2225}, // Alt
    {0xFAFBFB, 0x2C3034}, // Btn
    {0xC8CCD1, 0x34393E}, // Line
    {0x858E98, 0x6E7781}, // Line2
    {0xE4E7EA, 0x282C30}, // Grid
    {0xCFD4D9, 0x363B41}, // Grid2
    {0x191D21, 0xE4E7EA}, // Tx
    {0x46505A, 0xB0B7BE}, // Tx2
    {0x5A646E, 0xA3ABB2}, // Tx3
    {0x8B939C, 0x6B737B}, // Dis
    {0x0B6478, 0x5BBCCE}, // Acc
    {0xFFFFFF, 0x0A1D22}, // OnAcc
    {0xD2E7EC, 0x1C4550}, // AccBg
    {0xE6F1F4, 0x243338}, // AccHover
    {0xA8261C, 0xFF9389}, // Err
    {0xFBEBE9, 0x3B2220}, // ErrBg
    {0x7A5200, 0xE9BC5B}, // Warn
    {0xFBF2DC, 0x372C16}, // WarnBg
    {0x1F6B3A, 0x76C892}, // Ok
    {0xE5F2E9, 0x1C3325}, // OkBg
    {0xFBE7A6, 0x4A3E14}, // Mark
    {0x8A6A00, 0xE9BC5B}, // MarkLine
    {0x20262C, 0xD5DADF}, // Trace
    {0x8B939C, 0x727A82}, // TraceBad
    {0x5E6770, 0x9AA3AC}, // Ctl
}};

constexpr std::array<Pair, 4> kRuns = {{
    {0x0A66A8, 0x62B2F0},
    {0xB84A06, 0xF2935A},
    {0x00744F, 0x45C79C},
    {0x963C7E, 0xE394CB},
}};

// ColorBrewer RdBu, 11 classes (Brewer, Harrower; Apache-2.0), reversed: blue is negative.
constexpr std::array<QRgb, 11> kRdBuR = {0x053061, 0x2166AC, 0x4393C3, 0x92C5DE, 0xD1E5F0, 0xF7F7F7,
                                         0xFDDBC7, 0xF4A582, 0xD6604D, 0xB2182B, 0x67001F};
// Every fifth colour of the tables that van der Walt, Smith and Firing published for Matplotlib (CC0); between them
// linear, which is within two levels of the tables.
constexpr std::array<QRgb, 52> kViridis = {
    0x440154, 0x46085C, 0x471063, 0x481769, 0x481D6F, 0x482475, 0x472A7A, 0x46307E, 0x453781, 0x433D84, 0x414287,
    0x3F4889, 0x3D4E8A, 0x3A538B, 0x38598C, 0x355E8D, 0x33638D, 0x31688E, 0x2E6D8E, 0x2C718E, 0x2A768E, 0x297B8E,
    0x27808E, 0x25848E, 0x23898E, 0x218E8D, 0x20928C, 0x1F978B, 0x1E9C89, 0x1FA188, 0x21A585, 0x24AA83, 0x28AE80,
    0x2EB37C, 0x35B779, 0x3DBC74, 0x46C06F, 0x50C46A, 0x5AC864, 0x65CB5E, 0x70CF57, 0x7CD250, 0x89D548, 0x95D840,
    0xA2DA37, 0xB0DD2F, 0xBDDF26, 0xCAE11F, 0xD8E219, 0xE5E419, 0xF1E51D, 0xFDE725};
constexpr std::array<QRgb, 52> kMagma = {0x000004, 0x02020B, 0x050416, 0x090720, 0x0E0B2B, 0x140E36, 0x1A1042, 0x21114E,
                                         0x29115A, 0x311165, 0x390F6E, 0x420F75, 0x4A1079, 0x52137C, 0x5A167E, 0x621980,
                                         0x6A1C81, 0x721F81, 0x792282, 0x812581, 0x892881, 0x912B81, 0x992D80, 0xA1307E,
                                         0xAA337D, 0xB2357B, 0xBA3878, 0xC23B75, 0xCA3E72, 0xD2426F, 0xD9466B, 0xE04C67,
                                         0xE75263, 0xEC5860, 0xF1605D, 0xF4695C, 0xF7725C, 0xF97B5D, 0xFB8560, 0xFC8E64,
                                         0xFD9869, 0xFEA16E, 0xFEAA74, 0xFEB47B, 0xFEBD82, 0xFEC68A, 0xFECF92, 0xFED89A,
                                         0xFDE2A3, 0xFDEBAC, 0xFCF4B6, 0xFCFDBF};

MapTable interpolate(std::span<const QRgb> points)
{
    MapTable table{};
    const double segments = static_cast<double>(points.size() - 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double position = static_cast<double>(i) / static_cast<double>(table.size() - 1) * segments;
        const std::size_t left = std::min(static_cast<std::size_t>(position), points.size() - 2);
        const double f = position - static_cast<double>(left);
        const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * (1.0 - f) + b * f)); };
        const QRgb a = points[left];
        const QRgb b = points[left + 1];
        table[i] = qRgb(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
    }
    return table;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QPen dashedPen(const QColor &colour, qreal width, const QVector<qreal> &dashPx)
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!dashPx.isEmpty()) {
        QVector<qreal> pattern;
        for (const qreal length : dashPx)
            pattern.append(length / std::max(width, 0.1)); // Qt counts dashes in pen widths
        pen.setDashPattern(pattern);
    }
    return pen;
}

int runSlot(int index)
{
    return std::max(index, 0) % static_cast<int>(kRuns.size());
}

} // namespace

Theme currentTheme()
{
    return ThemeManager::exists() ? ThemeManager::instance().theme() : Theme::Light;
}

QColor color(Token token)
{
    return color(token, currentTheme());
}

QColor color(Token token, Theme theme)
{
    const Pair &pair = kTokens[static_cast<std::size_t>(token)];
    return QColor::fromRgb(theme == Theme::Dark ? pair.dark : pair.light);
}

QColor runColor(int index)
{
    return runColor(index, currentTheme());
}

QColor runColor(int index, Theme theme)
{
    const Pair &pair = kRuns[static_cast<std::size_t>(runSlot(index))];
    return QColor::fromRgb(theme == Theme::Dark ? pair.dark : pair.light);
}

QVector<qreal> runDash(int index)
{
    switch (runSlot(index)) {
    case 1:
        return {7, 3};
    case 2:
        return {7, 3, 2, 3};
    case 3:
        return {2, 3};
    default:
        return {};
    }
}

RunMarker runMarker(int index)
{
    return static_cast<RunMarker>(runSlot(index));
}

bool runMarkerHollow(int index)
{
    return index >= static_cast<int>(kRuns.size());
}

QPen runPen(int index, qreal width)
{
    return dashedPen(runColor(index), width, runDash(index));
}

QPen chancePen(qreal width)
{
    return dashedPen(color(Token::Ctl), width, {6, 4});
}

QPen controlPen(qreal width)
{
    return dashedPen(color(Token::Ctl), width, {1, 3});
}

const MapTable &mapTable(ColorMap map)
{
    static const MapTable rdBuR = interpolate(kRdBuR);
    static const MapTable viridis = interpolate(kViridis);
    static const MapTable magma = interpolate(kMagma);
    switch (map) {
    case ColorMap::RdBuR:
        return rdBuR;
    case ColorMap::Magma:
        return magma;
    default:
        return viridis;
    }
}

QRgb mapColor(ColorMap map, double t)
{
    if (std::isnan(t))
        return qRgba(0, 0, 0, 0);
    return mapTable(map)[static_cast<std::size_t>(std::lround(std::clamp(t, 0.0, 1.0) * 255.0))];
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace ng::ui
