// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_raster.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

// One copy each for x86-64-v2, AVX2 and AVX-512, chosen when the program starts; sanitizers instrument the resolver, so
// they get the plain one. Integers are compared and copied: all give the same picture.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) \
    && !defined(__SANITIZE_THREAD__)
#define NG_RASTER_KERNEL __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define NG_RASTER_KERNEL
#endif

namespace ng::ui {

namespace {

constexpr int kBlock = 64;           // columns: few enough that their rows lie near each other
constexpr float kFarPixels = 1.0E6F; // beyond any picture, and exact in float and int

struct Rows {
    std::uint32_t *pixels = nullptr;
    std::ptrdiff_t stride = 0; // pixels a row
    [[nodiscard]] std::uint32_t *at(int row) const { return pixels + row * stride; }
};

/// Paints rows [rowBegin, rowEnd) of \p count columns where top <= row <= bottom.
NG_RASTER_KERNEL void fillSpans(std::uint32_t *pixels, std::ptrdiff_t stride, const std::int32_t *__restrict top,
                                const std::int32_t *__restrict bottom, int count, int rowBegin, int rowEnd,
                                std::uint32_t colour)
{
    for (int row = rowBegin; row < rowEnd; ++row) {
        std::uint32_t *__restrict line = pixels + row * stride;
        for (int i = 0; i < count; ++i)
            line[i] = static_cast<int>(top[i] <= row) & static_cast<int>(row <= bottom[i]) ? colour : line[i];
    }
}

/// The same in dots: two on, two off, along rows and along columns alike.
void fillDotted(std::uint32_t *pixels, std::ptrdiff_t stride, const std::int32_t *top, const std::int32_t *bottom,
                int count, int rowBegin, int rowEnd, std::uint32_t colour, std::int64_t origin)
{
    for (int row = rowBegin; row < rowEnd; ++row) {
        std::uint32_t *line = pixels + row * stride;
        for (int i = 0; i < count; ++i) {
            if (top[i] <= row && row <= bottom[i] && ((origin + i + row) & 3) < 2)
                line[i] = colour;
        }
    }
}

/// \p part of 256 of the colour over a pixel.
void blend(std::uint32_t &pixel, std::uint32_t colour, std::uint32_t part)
{
    constexpr std::uint32_t kEven = 0x00FF00FFU;
    const std::uint32_t rest = 256U - part;
    const std::uint32_t redBlue = (((colour & kEven) * part + (pixel & kEven) * rest) >> 8U) & kEven;
    const std::uint32_t alphaGreen = ((colour >> 8U & kEven) * part + (pixel >> 8U & kEven) * rest) & ~kEven;
    pixel = redBlue | alphaGreen;
}

/// Nearest row of a y; ties go down.
int rowOf(float y)
{
    return static_cast<int>(std::floor(std::clamp(y, -kFarPixels, kFarPixels) + 0.5F));
}

float yOf(float value, const TraceStroke &stroke)
{
    return stroke.baseline - value * stroke.scale;
}

constexpr std::int32_t kNoRow = INT32_MIN;
constexpr int kWidest = 16;                          // columns of a brush
constexpr std::size_t kLanes = kBlock + 2 * kWidest; // a block with the neighbours that it needs

template<class T>
using Lanes = std::array<T, kLanes>;

/// Four numbers of each column, each in a row of its own.
struct Planes {
    Lanes<float> min, max, first, last;

    void load(std::span<const TraceColumn> columns)
    {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            min[i] = columns[i].min;
            max[i] = columns[i].max;
            first[i] = columns[i].first;
            last[i] = columns[i].last;
        }
    }
};

/// Rows of numbers; \p missing where there is none. Eight at a time by hand: GCC 12 finds control flow in it.
NG_RASTER_KERNEL void rowsOf(const float *__restrict values, int count, float baseline, float scale,
                             std::int32_t missing, std::int32_t *__restrict rows)
{
    typedef float Floats __attribute__((vector_size(32)));
    typedef std::int32_t Ints __attribute__((vector_size(32)));
    constexpr int kWide = 8;
    for (int i = 0; i < count; i += kWide) {
        const auto part = static_cast<std::size_t>(std::min(kWide, count - i));
        Floats y{};
        if (part == kWide)
            std::memcpy(&y, values + i, sizeof(y));
        else
            std::memcpy(&y, values + i, part * sizeof(float));
        y = baseline - y * scale;
        const Ints known = y == y;
        y = y > kFarPixels ? Floats{} + kFarPixels : y;
        y = y < -kFarPixels ? Floats{} - kFarPixels : y;
        y = (known ? y : Floats{}) + 0.5F;
        const Ints towardsZero = __builtin_convertvector(y, Ints);
        const Ints row = towardsZero + (__builtin_convertvector(towardsZero, Floats) > y); // true is -1
        const Ints out = known ? row : Ints{} + missing;
        if (part == kWide)
            std::memcpy(rows + i, &out, sizeof(out));
        else
            std::memcpy(rows + i, &out, part * sizeof(std::int32_t));
    }
}

/// Rows of the samples of each column alone, top above bottom, none: top > bottom.
NG_RASTER_KERNEL void orderRows(const float *__restrict min, const float *__restrict max, int count,
                                std::int32_t *__restrict top, std::int32_t *__restrict bottom)
{
    for (int i = 0; i < count; ++i) {
        const bool none = !(min[i] <= max[i]);
        const std::int32_t a = top[i], b = bottom[i];
        top[i] = none ? INT32_MAX : (a < b ? a : b);
        bottom[i] = none ? INT32_MIN : (a < b ? b : a);
    }
}

/// Rows of the samples of each column, and of its first and last one; kNoRow: it is not joined there.
void sampleRows(std::span<const TraceColumn> columns, float baseline, float scale, std::int32_t *top,
                std::int32_t *bottom, std::int32_t *first, std::int32_t *last)
{
    Planes planes;
    for (std::size_t at = 0; at < columns.size(); at += kLanes) {
        const std::span<const TraceColumn> part = columns.subspan(at, std::min(kLanes, columns.size() - at));
        const int count = static_cast<int>(part.size());
        planes.load(part);
        rowsOf(planes.max.data(), count, baseline, scale, 0, top + at);
        rowsOf(planes.min.data(), count, baseline, scale, 0, bottom + at);
        orderRows(planes.min.data(), planes.max.data(), count, top + at, bottom + at);
        rowsOf(planes.first.data(), count, baseline, scale, kNoRow, first + at);
        rowsOf(planes.last.data(), count, baseline, scale, kNoRow, last + at);
    }
}

/// Bresenham's line between neighbouring columns: of its rows the first half belongs to the left one.
NG_RASTER_KERNEL void joinRows(int count, std::int32_t *__restrict top, std::int32_t *__restrict bottom,
                               const std::int32_t *__restrict first, const std::int32_t *__restrict last)
{
    for (int i = 1; i < count; ++i) {
        const std::int32_t from = last[i - 1], to = first[i];
        const bool joined =
            (static_cast<int>(from != kNoRow) & static_cast<int>(to != kNoRow) & static_cast<int>(from != to)) != 0;
        const std::int32_t way = (joined ? to : 0) - (joined ? from : 0);
        const std::int32_t half = (std::abs(way) + 1) / 2;
        const std::int32_t start = from + (way > 0 ? half : -half);
        top[i] = joined ? std::min(top[i], start) : top[i];
        bottom[i] = joined ? std::max(bottom[i], start) : bottom[i];
    }
    for (int i = 0; i + 1 < count; ++i) {
        const std::int32_t from = last[i], to = first[i + 1];
        const bool joined =
            (static_cast<int>(from != kNoRow) & static_cast<int>(to != kNoRow) & static_cast<int>(from != to)) != 0;
        const std::int32_t way = (joined ? to : 0) - (joined ? from : 0);
        const std::int32_t half = (std::abs(way) + 1) / 2 - 1;
        const std::int32_t stop = from + (way > 0 ? half : -half);
        top[i] = joined ? std::min(top[i], stop) : top[i];
        bottom[i] = joined ? std::max(bottom[i], stop) : bottom[i];
    }
}

/// Ends of each column in smooth form, in y: half a line's width beyond the samples, none beyond where it meets its
/// neighbour, which is the border of the pixels that joinRows() gives to the one and to the other. top > bottom: none.
NG_RASTER_KERNEL void smoothEnds(const TraceColumn *columns, int count, float baseline, float scale, float half,
                                 float *__restrict top, float *__restrict bottom, const std::int32_t *__restrict first,
                                 const std::int32_t *__restrict last)
{
    for (int i = 0; i < count; ++i) {
        const TraceColumn &column = columns[i];
        const bool none = !(column.min <= column.max);
        const float a = baseline - (none ? 0.0F : column.max) * scale,
                    b = baseline - (none ? 0.0F : column.min) * scale;
        const float upper = std::min(std::max(std::min(a, b) - half, -kFarPixels), kFarPixels);
        const float lower = std::min(std::max(std::max(a, b) + half, -kFarPixels), kFarPixels);
        top[i] = none ? kFarPixels : upper;
        bottom[i] = none ? -kFarPixels : lower;
    }
    for (int i = 1; i < count; ++i) {
        const std::int32_t from = last[i - 1], to = first[i];
        const bool joined =
            (static_cast<int>(from != kNoRow) & static_cast<int>(to != kNoRow) & static_cast<int>(from != to)) != 0;
        const std::int32_t way = (joined ? to : 0) - (joined ? from : 0);
        const float border = static_cast<float>((std::abs(way) + 1) / 2) - 0.5F;
        const float meet = static_cast<float>(joined ? from : 0) + (way > 0 ? border : -border);
        top[i] = joined ? std::min(top[i], meet) : top[i];
        bottom[i] = joined ? std::max(bottom[i], meet) : bottom[i];
    }
    for (int i = 0; i + 1 < count; ++i) {
        const std::int32_t from = last[i], to = first[i + 1];
        const bool joined =
            (static_cast<int>(from != kNoRow) & static_cast<int>(to != kNoRow) & static_cast<int>(from != to)) != 0;
        const std::int32_t way = (joined ? to : 0) - (joined ? from : 0);
        const float border = static_cast<float>((std::abs(way) + 1) / 2) - 0.5F;
        const float meet = static_cast<float>(joined ? from : 0) + (way > 0 ? border : -border);
        top[i] = joined ? std::min(top[i], meet) : top[i];
        bottom[i] = joined ? std::max(bottom[i], meet) : bottom[i];
    }
}

/// Extremes of both ends of a block.
NG_RASTER_KERNEL void rowsOfBlock(const std::int32_t *top, const std::int32_t *bottom, int count, std::int32_t *low,
                                  std::int32_t *high)
{
    std::int32_t least = INT32_MAX, most = INT32_MIN;
    for (int i = 0; i < count; ++i) {
        least = std::min(least, top[i]);
        most = std::max(most, bottom[i]);
    }
    *low = least;
    *high = most;
}

void widen(RowSpan &span, int row)
{
    span.top = std::min(span.top, row);
    span.bottom = std::max(span.bottom, row);
}

/// A line wider than a pixel is as wide along rows: each column takes over its neighbours' rows.
int brushOf(const TraceStroke &stroke)
{
    return std::clamp(static_cast<int>(std::lround(stroke.width)), 1, kWidest);
}

/// Columns in blocks, with the spans of a block as the kernels want them.
struct Block {
    std::array<std::int32_t, kBlock> top{};
    std::array<std::int32_t, kBlock> bottom{};
    int count = 0;

    void fill(const Rows &rows, int x, const TraceStroke &stroke, std::int64_t origin) const
    {
        std::int32_t low = 0, high = 0;
        rowsOfBlock(top.data(), bottom.data(), count, &low, &high);
        low = std::max(stroke.clipTop, low);
        high = std::min(stroke.clipBottom - 1, high);
        if (low > high)
            return;
        if (stroke.dotted)
            fillDotted(rows.pixels + x, rows.stride, top.data(), bottom.data(), count, low, high + 1, stroke.colour,
                       origin);
        else
            fillSpans(rows.pixels + x, rows.stride, top.data(), bottom.data(), count, low, high + 1, stroke.colour);
    }
};

/// Where a trace may paint: clip rows and columns that the image has.
struct Target {
    Rows rows;
    int begin = 0, end = 0;
    TraceStroke stroke;
};

Target targetOf(QImage &image, int x, int begin, int end, const TraceStroke &stroke)
{
    Q_ASSERT(image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32_Premultiplied);
    Target out;
    out.rows = {reinterpret_cast<std::uint32_t *>(image.bits()), image.bytesPerLine() / 4};
    out.begin = std::max(begin, -x);
    out.end = std::min(end, image.width() - x);
    out.stroke = stroke;
    out.stroke.clipTop = std::max(stroke.clipTop, 0);
    out.stroke.clipBottom = std::min(stroke.clipBottom, image.height());
    return out;
}

/// Columns that a block needs beside its own, as the trace has them.
struct Reach {
    int first = 0;
    int last = 0; ///< one past
};

Reach reachOf(int at, int count, int before, int after, std::size_t columns)
{
    return {std::max(at - after - 1, 0), std::min(at + count + before + 1, static_cast<int>(columns))};
}

/// A wide line: each column takes over the ends of \p after columns before it and \p before after it.
template<class T>
void spread(const Lanes<T> &top, const Lanes<T> &bottom, const Reach &reach, int column, int before, int after, T &low,
            T &high)
{
    const int from = std::max(column - after, reach.first), to = std::min(column + before, reach.last - 1);
    for (int k = from; k <= to; ++k) {
        low = std::min(low, top[static_cast<std::size_t>(k - reach.first)]);
        high = std::max(high, bottom[static_cast<std::size_t>(k - reach.first)]);
    }
}

void drawExact(const Target &target, int x, std::span<const TraceColumn> columns)
{
    const int brush = brushOf(target.stroke), before = (brush - 1) / 2, after = brush / 2;
    Lanes<std::int32_t> top, bottom, first, last;
    Block block;
    for (int at = target.begin; at < target.end; at += kBlock) {
        block.count = std::min(kBlock, target.end - at);
        const Reach reach = reachOf(at, block.count, before, after, columns.size());
        const int count = reach.last - reach.first;
        sampleRows(columns.subspan(static_cast<std::size_t>(reach.first), static_cast<std::size_t>(count)),
                   target.stroke.baseline, target.stroke.scale, top.data(), bottom.data(), first.data(), last.data());
        joinRows(count, top.data(), bottom.data(), first.data(), last.data());
        const auto skip = static_cast<std::size_t>(at - reach.first);
        if (brush == 1) {
            std::copy_n(top.begin() + skip, block.count, block.top.begin());
            std::copy_n(bottom.begin() + skip, block.count, block.bottom.begin());
        } else {
            for (int i = 0; i < block.count; ++i) {
                std::int32_t low = INT32_MAX, high = INT32_MIN;
                spread(top, bottom, reach, at + i, before, after, low, high);
                block.top[static_cast<std::size_t>(i)] = low > high ? INT32_MAX : low - before;
                block.bottom[static_cast<std::size_t>(i)] = low > high ? INT32_MIN : high + after;
            }
        }
        block.fill(target.rows, x + at, target.stroke, target.stroke.origin + at);
    }
}

/// Full rows go to the block; what is left at both ends of a column is blended at once.
void settle(float upper, float lower, const Target &target, int column, std::int32_t &top, std::int32_t &bottom)
{
    const TraceStroke &stroke = target.stroke;
    top = INT32_MAX;
    bottom = INT32_MIN;
    if (!(upper <= lower))
        return;
    const auto from = static_cast<std::int32_t>(std::ceil(upper + 0.5F));
    const auto to = static_cast<std::int32_t>(std::floor(lower - 0.5F));
    if (from <= to) {
        top = from;
        bottom = to;
    }
    const auto part = [&](int row, float covered) {
        if (row >= stroke.clipTop && row < stroke.clipBottom)
            blend(target.rows.at(row)[column], stroke.colour, static_cast<std::uint32_t>(covered * 256.0F));
    };
    if (from == to + 2) {
        part(to + 1, lower - upper);
        return;
    }
    part(from - 1, static_cast<float>(from) - 0.5F - upper);
    part(to + 1, lower - static_cast<float>(to) - 0.5F);
}

void drawSmooth(const Target &target, int x, std::span<const TraceColumn> columns)
{
    const int brush = brushOf(target.stroke), before = (brush - 1) / 2, after = brush / 2;
    Lanes<std::int32_t> first, last, rowTop, rowBottom;
    Lanes<float> top, bottom;
    Block block;
    for (int at = target.begin; at < target.end; at += kBlock) {
        block.count = std::min(kBlock, target.end - at);
        const Reach reach = reachOf(at, block.count, before, after, columns.size());
        const int count = reach.last - reach.first;
        sampleRows(columns.subspan(static_cast<std::size_t>(reach.first), static_cast<std::size_t>(count)),
                   target.stroke.baseline, target.stroke.scale, rowTop.data(), rowBottom.data(), first.data(),
                   last.data());
        smoothEnds(columns.data() + reach.first, count, target.stroke.baseline, target.stroke.scale,
                   0.5F * target.stroke.width, top.data(), bottom.data(), first.data(), last.data());
        for (int i = 0; i < block.count; ++i) {
            float upper = kFarPixels, lower = -kFarPixels;
            spread(top, bottom, reach, at + i, before, after, upper, lower);
            const auto slot = static_cast<std::size_t>(i);
            settle(upper, lower, target, x + at + i, block.top[slot], block.bottom[slot]);
        }
        block.fill(target.rows, x + at, target.stroke, target.stroke.origin + at);
    }
}

} // namespace

std::vector<RowSpan> columnSpans(std::span<const TraceColumn> columns, const TraceStroke &stroke)
{
    const std::size_t count = columns.size();
    std::vector<std::int32_t> top(count), bottom(count), first(count), last(count);
    sampleRows(columns, stroke.baseline, stroke.scale, top.data(), bottom.data(), first.data(), last.data());
    joinRows(static_cast<int>(count), top.data(), bottom.data(), first.data(), last.data());
    std::vector<RowSpan> out(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (top[i] <= bottom[i])
            out[i] = {top[i], bottom[i]};
    }
    return out;
}

void drawColumns(QImage &image, int x, std::span<const TraceColumn> columns, int begin, int end,
                 const TraceStroke &stroke)
{
    const Target target =
        targetOf(image, x, std::max(begin, 0), std::min(end, static_cast<int>(columns.size())), stroke);
    if (target.begin >= target.end || target.stroke.clipTop >= target.stroke.clipBottom)
        return;
    if (stroke.smooth && !stroke.dotted)
        drawSmooth(target, x, columns);
    else
        drawExact(target, x, columns);
}

namespace {

constexpr RowSpan kNothing{INT32_MAX, INT32_MIN}; // grows by any row

struct Dot {
    int column = 0;
    int row = 0;
};

/// Columns of points, counted from the stroke's origin.
NG_RASTER_KERNEL void columnsOf(const TracePoint *points, int count, double origin, std::int32_t *columns)
{
    constexpr double kFar = static_cast<double>(kFarPixels);
    for (int i = 0; i < count; ++i)
        columns[i] = static_cast<std::int32_t>(std::min(std::max(std::floor(points[i].x) - origin, -kFar), kFar));
}

void widenOrStart(RowSpan &span, int row)
{
    if (span.top > span.bottom)
        span = {row, row};
    else
        widen(span, row);
}

/// Rounds a quotient to the nearest integer, ties up, for a positive divisor.
std::int64_t nearest(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t twice = 2 * dividend + divisor;
    return twice >= 0 ? twice / (2 * divisor) : -((-twice + 2 * divisor - 1) / (2 * divisor));
}

/// Bresenham's line from \p a to \p b, the part in columns [begin, end); out[0] is column begin.
void addLine(Dot a, Dot b, int begin, int end, RowSpan *out)
{
    const std::int64_t dx = b.column - a.column, dy = b.row - a.row, rows = std::abs(dy);
    const int from = std::max(a.column, begin), to = std::min(b.column, end - 1);
    for (int column = from; column <= to; ++column) {
        RowSpan &span = out[column - begin];
        const std::int64_t i = column - a.column;
        if (dx >= rows) {
            widenOrStart(span, a.row + static_cast<int>(dx == 0 ? 0 : nearest(i * dy, dx)));
            continue;
        }
        // Steps k with nearest(k dx / rows) == i.
        const std::int64_t step = dy > 0 ? 1 : -1;
        const std::int64_t first =
            std::max<std::int64_t>(0, dx == 0 ? 0 : ((2 * i - 1) * rows + 2 * dx - 1) / (2 * dx));
        const std::int64_t last = dx == 0 ? rows : std::min(rows, ((2 * i + 1) * rows + 2 * dx - 1) / (2 * dx) - 1);
        widenOrStart(span, a.row + static_cast<int>(step * first));
        widenOrStart(span, a.row + static_cast<int>(step * last));
    }
}

/// The same between points of one column or of neighbouring ones, both in view, where \p a has been added: no divisions and
/// no branches, since there is one such line for each sample.
inline void addShortLine(Dot a, Dot b, int begin, RowSpan *out)
{
    const int way = b.row - a.row, step = static_cast<int>(way > 0) - static_cast<int>(way < 0);
    const int half = (std::abs(way) + 1) / 2;
    RowSpan &right = out[b.column - begin];
    if (a.column == b.column) {
        widen(right, b.row);
        return;
    }
    widen(out[a.column - begin], a.row + step * std::max(half - 1, 0));
    widen(right, b.row);
    widen(right, a.row + step * half);
}

/// Adds lines to spans that are kNothing where there is none.
void addPoints(std::span<const TracePoint> points, int begin, int end, const TraceStroke &stroke, RowSpan *out)
{
    Lanes<float> values;
    Lanes<std::int32_t> columns, rows;
    bool joined = false;
    Dot before;
    for (std::size_t at = 0; at < points.size(); at += kLanes) {
        const std::span<const TracePoint> part = points.subspan(at, std::min(kLanes, points.size() - at));
        for (std::size_t i = 0; i < part.size(); ++i)
            values[i] = part[i].value;
        const int count = static_cast<int>(part.size());
        rowsOf(values.data(), count, stroke.baseline, stroke.scale, kNoRow, rows.data());
        columnsOf(part.data(), count, static_cast<double>(stroke.origin), columns.data());
        for (std::size_t i = 0; i < part.size(); ++i) {
            const Dot here{columns[i], rows[i]};
            if (here.row == kNoRow) {
                joined = false;
                continue;
            }
            const int dx = here.column - before.column;
            if (joined && (dx == 0 || dx == 1) && before.column >= begin && here.column < end)
                addShortLine(before, here, begin, out);
            else
                addLine(joined ? before : here, here, begin, end, out);
            joined = true;
            before = here;
            if (here.column >= end)
                return;
        }
    }
}

/// Integral of min(max(u, 0), 1) up to u.
float rampIntegral(float u)
{
    return u <= 0.0F ? 0.0F : u <= 1.0F ? 0.5F * u * u : u - 0.5F;
}

/// Part of the pixel rows around a line that crosses \p width of a column from \p y0 to \p y1.
class Coverage
{
public:
    explicit Coverage(const TraceStroke &stroke)
        : m_stroke(stroke),
          m_rows(static_cast<std::size_t>(std::max(0, stroke.clipBottom - stroke.clipTop)), 0.0F)
    { }

    void add(float y0, float y1, float width)
    {
        const float slope = std::abs(y1 - y0) / std::max(width, 1.0E-6F);
        // What a wide line adds to a column grows with its slope, up to the column's own height.
        const float half = 0.5F * m_stroke.width * std::sqrt(1.0F + std::min(slope, 4.0F) * std::min(slope, 4.0F));
        const float low = std::min(y0, y1), high = std::max(y0, y1);
        const int from = std::max(m_stroke.clipTop, rowOf(low - half)),
                  to = std::min(m_stroke.clipBottom - 1, rowOf(high + half));
        for (int row = from; row <= to; ++row) {
            const float edge = static_cast<float>(row) - 0.5F;
            m_rows[static_cast<std::size_t>(row - m_stroke.clipTop)] +=
                width * (mean(low + half - edge, high + half - edge) - mean(low - half - edge, high - half - edge));
        }
        m_from = std::min(m_from, from);
        m_to = std::max(m_to, to);
    }

    /// Paints what was added and starts anew.
    void paint(const Rows &rows, int column)
    {
        for (int row = m_from; row <= m_to; ++row) {
            float &part = m_rows[static_cast<std::size_t>(row - m_stroke.clipTop)];
            const auto covered = static_cast<std::uint32_t>(std::min(part, 1.0F) * 256.0F + 0.5F);
            if (covered > 0)
                blend(rows.at(row)[column], m_stroke.colour, covered);
            part = 0.0F;
        }
        m_from = INT32_MAX;
        m_to = INT32_MIN;
    }

private:
    static float mean(float a, float b)
    {
        return b - a < 1.0E-4F ? std::clamp(0.5F * (a + b), 0.0F, 1.0F) : (rampIntegral(b) - rampIntegral(a)) / (b - a);
    }

    TraceStroke m_stroke;
    std::vector<float> m_rows;
    int m_from = INT32_MAX;
    int m_to = INT32_MIN;
};

/// Walks along the line column by column, in absolute columns, so that a part is drawn as in the whole.
void drawSmoothPoints(const Target &target, int x, std::span<const TracePoint> points)
{
    Coverage coverage(target.stroke);
    const std::int64_t begin = target.stroke.origin + target.begin, end = target.stroke.origin + target.end;
    std::int64_t column = begin;
    const auto paint = [&] { coverage.paint(target.rows, x + static_cast<int>(column - target.stroke.origin)); };
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const TracePoint &a = points[i], &b = points[i + 1];
        if (std::isnan(a.value) || std::isnan(b.value) || b.x <= static_cast<double>(begin) || b.x <= a.x)
            continue;
        if (a.x >= static_cast<double>(end))
            break;
        const double y0 = static_cast<double>(std::clamp(yOf(a.value, target.stroke), -kFarPixels, kFarPixels));
        const double y1 = static_cast<double>(std::clamp(yOf(b.value, target.stroke), -kFarPixels, kFarPixels));
        const double slope = (y1 - y0) / (b.x - a.x);
        double from = std::max(a.x, static_cast<double>(begin));
        const double to = std::min(b.x, static_cast<double>(end));
        while (from < to) {
            const auto here = static_cast<std::int64_t>(std::floor(from));
            if (here != column)
                paint();
            column = here;
            const double stop = std::min(to, static_cast<double>(here + 1));
            coverage.add(static_cast<float>(y0 + slope * (from - a.x)), static_cast<float>(y0 + slope * (stop - a.x)),
                         static_cast<float>(stop - from));
            from = stop;
        }
    }
    if (column < end)
        paint();
}

} // namespace

std::vector<RowSpan> pointSpans(std::span<const TracePoint> points, int width, const TraceStroke &stroke)
{
    std::vector<RowSpan> out(static_cast<std::size_t>(std::max(width, 0)), kNothing);
    addPoints(points, 0, width, stroke, out.data());
    std::replace(out.begin(), out.end(), kNothing, RowSpan());
    return out;
}

void drawPoints(QImage &image, int x, std::span<const TracePoint> points, int begin, int end, const TraceStroke &stroke)
{
    const Target target = targetOf(image, x, begin, end, stroke);
    if (target.begin >= target.end || target.stroke.clipTop >= target.stroke.clipBottom)
        return;
    if (stroke.smooth && !stroke.dotted) {
        drawSmoothPoints(target, x, points);
        return;
    }
    const int brush = brushOf(stroke), before = (brush - 1) / 2, after = brush / 2;
    const int first = target.begin - after, last = target.end + before;
    thread_local std::vector<RowSpan> spans;
    spans.assign(static_cast<std::size_t>(last - first), kNothing);
    addPoints(points, first, last, target.stroke, spans.data());
    Block block;
    for (int at = target.begin; at < target.end; at += kBlock) {
        block.count = std::min(kBlock, target.end - at);
        for (int i = 0; i < block.count; ++i) {
            RowSpan span = kNothing;
            for (int k = at + i - after; k <= at + i + before; ++k) {
                const RowSpan &other = spans[static_cast<std::size_t>(k - first)];
                span.top = std::min(span.top, other.top);
                span.bottom = std::max(span.bottom, other.bottom);
            }
            const auto slot = static_cast<std::size_t>(i);
            const bool none = span.top > span.bottom;
            block.top[slot] = none ? INT32_MAX : span.top - before;
            block.bottom[slot] = none ? INT32_MIN : span.bottom + after;
        }
        block.fill(target.rows, x + at, target.stroke, target.stroke.origin + at);
    }
}

int joinColumns(const TraceStroke &stroke)
{
    return 1 + brushOf(stroke);
}

void shiftPixels(QImage &image, const QRect &area, int dx)
{
    const QRect inside = area.intersected(image.rect());
    const int kept = inside.width() - std::abs(dx);
    if (kept <= 0 || dx == 0)
        return;
    const auto bytes = static_cast<std::size_t>(kept) * 4;
    uchar *line = image.bits() + inside.top() * image.bytesPerLine() + inside.left() * 4;
    for (int row = 0; row < inside.height(); ++row, line += image.bytesPerLine())
        std::memmove(line + 4 * std::max(dx, 0), line + 4 * std::max(-dx, 0), bytes);
}

void fillPixels(QImage &image, const QRect &area, QRgb colour)
{
    const QRect inside = area.intersected(image.rect());
    if (inside.isEmpty())
        return;
    const Rows rows{reinterpret_cast<std::uint32_t *>(image.bits()), image.bytesPerLine() / 4};
    for (int row = inside.top(); row <= inside.bottom(); ++row)
        std::fill_n(rows.at(row) + inside.left(), inside.width(), colour);
}

} // namespace ng::ui
