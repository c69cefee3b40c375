// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_columns.h"

#include "core/data/minmax.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace ng::ui {

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr double kScanPerColumn = 4.0;             // from here on integers are compared faster than they are decoded
constexpr double kFewPerColumn = 2.0;              // below, single samples can be told apart
constexpr std::int64_t kExactFiltered = 6'000'000; // of what has to be computed
constexpr double kBlocksPerColumn = 1.5;           // of a pyramid at least
constexpr double kFirstBlock = 256.0;              // of a large recording's pyramid
constexpr std::int64_t kTileFloats = 1 << 17;      // half a second-level cache
constexpr std::int64_t kLargeTileFloats = 1 << 23;

/// Samples of one segment that fall into columns [first, first + borders.size() - 1) of the grid.
struct Stretch {
    std::size_t segment = 0;
    std::int64_t segmentFirst = 0, segmentCount = 0; ///< in the channel
    std::int64_t column = 0;                         ///< of the answer; may lie before it
    std::vector<std::int64_t> borders;               ///< samples of the segment; borders[i] is the first of column + i
};

/// First sample of a segment at or after a column's start. One formula for all pages, so that columns never depend on them.
std::int64_t borderOf(const ColumnGrid &grid, std::int64_t column, const Segment &segment, double hertz)
{
    const double seconds = static_cast<double>(column) / grid.perSecond - toSeconds(segment.start);
    const double sample = std::ceil(seconds * hertz - 1e-6);
    return static_cast<std::int64_t>(std::clamp(sample, 0.0, static_cast<double>(segment.count)));
}

/// Pieces of a time axis within [first, first + count) columns, none of them empty.
std::vector<Stretch> stretchesOf(const TimeAxis &axis, const ColumnGrid &grid, std::int64_t first, int count)
{
    std::vector<Stretch> out;
    const double hertz = axis.rate.hertz();
    const TimeNs from = grid.timeOf(static_cast<double>(first)), to = grid.timeOf(static_cast<double>(first + count));
    auto at = std::upper_bound(axis.segments.begin(), axis.segments.end(), from,
                               [](TimeNs time, const Segment &segment) { return time < segment.start; });
    if (at != axis.segments.begin())
        --at;
    for (; at != axis.segments.end() && at->start < to; ++at) {
        const double start = grid.placeOf(at->start);
        const double end = start + static_cast<double>(at->count) / hertz * grid.perSecond;
        const auto begin = std::max(first, static_cast<std::int64_t>(std::floor(start)));
        const auto stop = std::min(first + count, static_cast<std::int64_t>(std::floor(end)) + 1);
        if (begin >= stop)
            continue;
        Stretch stretch;
        stretch.segment = static_cast<std::size_t>(at - axis.segments.begin());
        stretch.segmentFirst = at->firstSample;
        stretch.segmentCount = at->count;
        stretch.column = begin - first;
        for (std::int64_t column = begin; column <= stop; ++column)
            stretch.borders.push_back(borderOf(grid, column, *at, hertz));
        if (stretch.borders.front() < stretch.borders.back())
            out.push_back(std::move(stretch));
    }
    return out;
}

double samplesPerColumn(const TimeAxis &axis, const ColumnGrid &grid)
{
    return axis.rate.hertz() / grid.perSecond;
}

std::int64_t samplesOf(const std::vector<Stretch> &stretches)
{
    std::int64_t out = 0;
    for (const Stretch &stretch : stretches)
        out += stretch.borders.back() - stretch.borders.front();
    return out;
}

/// Adds some samples; a column holds few or many of them.
inline void addSamples(const float *values, std::size_t count, float &min, float &max)
{
    if (count >= 48) {
        const MinMax found = extremes({values, count});
        min = std::min(min, found.min);
        max = std::max(max, found.max);
        return;
    }
    for (std::size_t i = 0; i < count; ++i) {
        min = values[i] < min ? values[i] : min;
        max = values[i] > max ? values[i] : max;
    }
}

/// Makes room for an answer: columns without samples. Done just before they are filled, while they are in the cache.
void clear(TraceData &data, int columns)
{
    if (data.few)
        data.columns.clear();
    else
        data.columns.assign(static_cast<std::size_t>(columns), TraceColumn());
}

/// Adds samples [from, to) of a segment to their columns; values[0] is sample from.
void reduce(const Stretch &stretch, std::int64_t from, std::int64_t to, const float *values, std::size_t firstColumn,
            std::vector<TraceColumn> &columns)
{
    const std::int64_t *border = stretch.borders.data() + firstColumn;
    TraceColumn *column = columns.data() + (stretch.column + static_cast<std::int64_t>(firstColumn));
    const std::int64_t whole = std::min(to, stretch.segmentCount - 1); // up to here columns are joined to the next
    for (std::int64_t at = from; at < to; ++border, ++column) {
        const std::int64_t end = std::min(border[1], to);
        if (end <= at)
            continue;
        const float *const here = values + (at - from);
        TraceColumn found = *column;
        // What lies before the first sample of a segment is a gap, and a column may hold the end of one and begin of another.
        if (at == border[0] && at > 0)
            found.first = found.empty() ? here[0] : found.first;
        found.last = border[1] <= whole ? here[end - at - 1] : kNan;
        addSamples(here, static_cast<std::size_t>(end - at), found.min, found.max);
        *column = found;
        at = end;
    }
}

/// One rate group of a request.
struct Group {
    std::vector<std::size_t> places;   ///< in the request
    std::vector<std::size_t> channels; ///< of the source
    std::vector<Stretch> stretches;
    bool few = false;
};

/// How many samples to read at once: a tile that stays in the cache, but much more than what a filter pulls beside it.
std::int64_t tileSamples(const SignalSource &source, std::size_t channels)
{
    const SignalContext context = source.context();
    const std::int64_t beside = context.left + context.right;
    const std::int64_t small = kTileFloats / static_cast<std::int64_t>(channels);
    const std::int64_t large = kLargeTileFloats / static_cast<std::int64_t>(channels);
    return std::max<std::int64_t>(256, std::min(large, std::max(small, 8 * beside)));
}

/// Columns as a scanner found them. The first sample of a segment is joined to nothing before it, the last to nothing after.
void takeColumns(std::span<const ColumnExtremes> found, const Stretch &stretch, TraceColumn *columns)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        const ColumnExtremes &one = found[i];
        columns[i] = one.min <= one.max ? TraceColumn{one.min, one.max, one.first, one.last} : TraceColumn();
    }
    for (std::size_t i = 0; i < found.size() && stretch.borders[i] <= 0; ++i)
        columns[i].first = kNan;
    for (std::size_t i = found.size(); i > 0 && stretch.borders[i] >= stretch.segmentCount; --i)
        columns[i - 1].last = kNan;
}

/// The same where an earlier segment may end in the first of them.
void addColumns(std::span<const ColumnExtremes> found, const Stretch &stretch, TraceColumn *columns)
{
    for (std::size_t i = 0; i < found.size(); ++i) {
        const ColumnExtremes &one = found[i];
        if (!(one.min <= one.max))
            continue;
        TraceColumn &column = columns[i];
        if (stretch.borders[i] > 0)
            column.first = column.empty() ? one.first : column.first;
        column.last = stretch.borders[i + 1] < stretch.segmentCount ? one.last : kNan;
        column.min = std::min(column.min, one.min);
        column.max = std::max(column.max, one.max);
    }
}

/// The same by a source that finds columns in the file's integers.
Result<> scanSamples(const ColumnScanner &scanner, const Group &group, TraceBlock &out, const RunContext &ctx)
{
    for (const Stretch &stretch : group.stretches) {
        const bool first = &stretch == &group.stretches.front();
        std::vector<std::int64_t> borders = stretch.borders;
        for (std::int64_t &border : borders)
            border += stretch.segmentFirst;
        const std::size_t count = borders.size() - 1;
        // Kept from page to page: pages of memory that come and go cost as much as scanning does.
        thread_local std::vector<ColumnExtremes> room;
        room.resize(std::max(room.size(), group.channels.size() * count));
        const NdView<ColumnExtremes, 2> found(room.data(), {group.channels.size(), count});
        NG_TRY(scanner.scanColumns(group.channels, borders, found, ctx));
        for (std::size_t c = 0; c < group.channels.size(); ++c) {
            TraceData &data = out.channels[group.places[c]];
            if (first) {
                data.columns.resize(static_cast<std::size_t>(out.count));
                std::fill_n(data.columns.begin(), stretch.column, TraceColumn());
                std::fill(data.columns.begin() + stretch.column + static_cast<std::ptrdiff_t>(count),
                          data.columns.end(), TraceColumn());
            }
            TraceColumn *const columns = data.columns.data() + stretch.column;
            if (first)
                takeColumns(found.row(c), stretch, columns);
            else
                addColumns(found.row(c), stretch, columns);
        }
    }
    return {};
}

Result<> readSamples(const TraceRequest &request, const Group &group, TraceBlock &out, const RunContext &ctx)
{
    const std::int64_t step = tileSamples(*request.source, group.channels.size());
    std::vector<float> tile;
    for (const Stretch &stretch : group.stretches) {
        const std::int64_t begin = stretch.borders.front(), end = stretch.borders.back();
        const double hertz = request.source->channels()[group.channels.front()].axis.rate.hertz();
        const Segment &segment = request.source->channels()[group.channels.front()].axis.segments[stretch.segment];
        const double origin = request.grid.placeOf(segment.start);
        for (const std::size_t place : group.places) {
            if (group.few && begin == 0) // nothing joins it to what was before a gap
                out.channels[place].points.push_back({origin, kNan});
        }
        for (std::int64_t at = begin; at < end; at += step) {
            NG_TRY(ctx.checkpoint());
            const std::int64_t stop = std::min(at + step, end);
            const auto count = static_cast<std::size_t>(stop - at);
            tile.resize(group.channels.size() * count);
            NG_TRY(request.source->read(group.channels, {stretch.segmentFirst + at, stop - at},
                                        {tile.data(), {group.channels.size(), count}}, ctx));
            const auto column = static_cast<std::size_t>(
                std::upper_bound(stretch.borders.begin(), stretch.borders.end(), at) - stretch.borders.begin() - 1);
            for (std::size_t c = 0; c < group.channels.size(); ++c) {
                TraceData &data = out.channels[group.places[c]];
                const float *const values = tile.data() + c * count;
                if (!group.few) {
                    reduce(stretch, at, stop, values, column, data.columns);
                    continue;
                }
                const std::size_t before = data.points.size();
                data.points.resize(before + count);
                for (std::size_t i = 0; i < count; ++i) {
                    const double sample = static_cast<double>(at) + static_cast<double>(i);
                    data.points[before + i] = {origin + sample / hertz * request.grid.perSecond, values[i]};
                }
            }
        }
    }
    return {};
}

/// A pyramid tells no first and last sample: columns that do not overlap are joined at their near ends, as a line does.
void joinScanned(std::vector<TraceColumn> &columns, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i + 1 < end; ++i) {
        TraceColumn &left = columns[i], &right = columns[i + 1];
        if (left.empty() || right.empty())
            continue;
        if (left.max < right.min) {
            left.last = left.max;
            right.first = right.min;
        } else if (right.max < left.min) {
            left.last = left.min;
            right.first = right.max;
        } else {
            left.last = right.first = std::max(left.min, right.min);
        }
    }
}

void addUnscanned(TraceData &data, std::int64_t first, std::int64_t end)
{
    if (first < end)
        data.unscanned.push_back({static_cast<int>(first), static_cast<int>(end)});
}

/// Extremes of a few blocks, two at a time; blocks hold no NaN.
inline MinMax extremesOf(const MinMax *blocks, std::size_t count)
{
    typedef float Two __attribute__((vector_size(16))); // smallest and largest of two blocks
    static_assert(sizeof(MinMax) == sizeof(Two) / 2);
    constexpr float kMost = std::numeric_limits<float>::infinity();
    Two low{kMost, kMost, kMost, kMost}, high = -low;
    std::size_t i = 0;
    for (; i + 2 <= count; i += 2) {
        Two two;
        std::memcpy(&two, blocks + i, sizeof(two));
        low = two < low ? two : low;
        high = two > high ? two : high;
    }
    MinMax out{std::min(low[0], low[2]), std::max(high[1], high[3])};
    if (i < count)
        out.add(blocks[i]);
    return out;
}

/// Blocks of the pyramid that the columns of a stretch are made of, by the nearest borders of blocks: a third of a column
/// away at most. The same for all channels of a group.
struct BlockStretch {
    const Stretch *stretch = nullptr;
    std::int64_t first = 0;            ///< block
    std::vector<std::int64_t> borders; ///< counted from it; borders[i] is the first of column i of the stretch
};

std::vector<BlockStretch> blocksOf(const std::vector<Stretch> &stretches, std::int64_t block)
{
    std::vector<BlockStretch> out;
    for (const Stretch &stretch : stretches) {
        // The last block of a segment may be short, and belongs to its last column.
        const auto nearest = [&](std::int64_t border) {
            return border >= stretch.segmentCount ? (stretch.segmentCount + block - 1) / block
                                                  : (border + block / 2) / block;
        };
        BlockStretch one{&stretch, nearest(stretch.borders.front()), {}};
        for (const std::int64_t border : stretch.borders)
            one.borders.push_back(nearest(border) - one.first);
        out.push_back(std::move(one));
    }
    return out;
}

/// Columns of one channel from blocks of the pyramid.
void readScanned(const Pyramid &pyramid, std::size_t channel, std::int64_t block,
                 const std::vector<BlockStretch> &stretches, TraceData &out)
{
    // Kept from page to page: fresh memory costs as much as reading.
    thread_local std::vector<MinMax> room;
    for (const BlockStretch &part : stretches) {
        const Stretch &stretch = *part.stretch;
        const auto count = static_cast<std::size_t>(part.borders.back());
        room.resize(std::max(room.size(), count));
        const std::span<MinMax> blocks = std::span(room).first(count);
        const auto known =
            static_cast<std::int64_t>(pyramid.scannedBlocks(channel, block, stretch.segment, part.first, blocks));
        const std::size_t columns = part.borders.size() - 1;
        std::size_t done = 0;
        for (; done < columns && part.borders[done + 1] <= known; ++done) {
            const auto begin = static_cast<std::size_t>(part.borders[done]);
            const auto end = static_cast<std::size_t>(part.borders[done + 1]);
            const MinMax found = extremesOf(blocks.data() + begin, end - begin);
            TraceColumn &column = out.columns[static_cast<std::size_t>(stretch.column) + done];
            column.min = std::min(column.min, found.min);
            column.max = std::max(column.max, found.max);
        }
        const auto begin = static_cast<std::size_t>(stretch.column);
        joinScanned(out.columns, begin, begin + done);
        addUnscanned(out, stretch.column + static_cast<std::int64_t>(done),
                     stretch.column + static_cast<std::int64_t>(columns));
    }
}

enum class Way : std::uint8_t { Samples, Pyramid, Unscanned };

Way wayOf(const TraceRequest &request, std::size_t channel, double perColumn, std::int64_t samples)
{
    const SignalContext context = request.source->context();
    const bool computed = context.left + context.right > 0 || context.wholeChannel;
    if (samples <= (computed ? std::min(kExactFiltered, request.readAtMost) : request.readAtMost))
        return Way::Samples;
    if (request.pyramid)
        return request.pyramid->blockUpTo(channel, static_cast<std::int64_t>(perColumn / kBlocksPerColumn)) > 0
            ? Way::Pyramid
            : Way::Samples;
    return samples <= 2 * request.readAtMost || perColumn < kBlocksPerColumn * kFirstBlock ? Way::Samples
                                                                                           : Way::Unscanned;
}

std::vector<Group> groupsOf(const TraceRequest &request)
{
    const std::vector<ChannelInfo> &channels = request.source->channels();
    std::vector<Group> out;
    for (std::size_t i = 0; i < request.channels.size(); ++i) {
        const std::size_t channel = request.channels[i];
        auto at = std::find_if(out.begin(), out.end(), [&](const Group &group) {
            return channels[group.channels.front()].axis == channels[channel].axis;
        });
        if (at == out.end()) {
            Group group;
            group.few = samplesPerColumn(channels[channel].axis, request.grid) < kFewPerColumn;
            group.stretches = stretchesOf(channels[channel].axis, request.grid, request.first, request.count);
            at = out.insert(out.end(), std::move(group));
        }
        at->places.push_back(i);
        at->channels.push_back(channel);
    }
    return out;
}

} // namespace

std::int64_t ColumnGrid::columnOf(TimeNs time) const
{
    return static_cast<std::int64_t>(std::floor(placeOf(time) + 1e-6));
}

double ColumnGrid::placeOf(TimeNs time) const
{
    return toSeconds(time) * perSecond;
}

TimeNs ColumnGrid::timeOf(double column) const
{
    return TimeNs(static_cast<std::int64_t>(std::llround(column / perSecond * 1e9)));
}

bool wantsPyramid(const TraceRequest &request)
{
    for (const Group &group : groupsOf(request)) {
        const std::int64_t samples = samplesOf(group.stretches) * static_cast<std::int64_t>(group.channels.size());
        if (!group.few && samples > request.readAtMost)
            return true;
    }
    return false;
}

Result<TraceBlock> readTraces(const TraceRequest &request, const RunContext &ctx, TraceBlock spare)
{
    TraceBlock out = std::move(spare);
    out.first = request.first;
    out.count = request.count;
    out.channels.resize(request.channels.size());
    for (const Group &group : groupsOf(request)) {
        const double perColumn =
            samplesPerColumn(request.source->channels()[group.channels.front()].axis, request.grid);
        const std::int64_t samples = samplesOf(group.stretches) * static_cast<std::int64_t>(group.channels.size());
        const Way way = group.few ? Way::Samples : wayOf(request, group.channels.front(), perColumn, samples);
        const auto *const scanner = way == Way::Samples && perColumn >= kScanPerColumn && !group.stretches.empty()
            ? dynamic_cast<const ColumnScanner *>(request.source.get())
            : nullptr;
        for (const std::size_t place : group.places) {
            TraceData &data = out.channels[place];
            data.few = group.few;
            data.points.clear();
            data.unscanned.clear();
            if (scanner == nullptr && way != Way::Pyramid)
                clear(data, request.count);
        }
        if (way == Way::Samples) {
            NG_TRY(scanner != nullptr ? scanSamples(*scanner, group, out, ctx) : readSamples(request, group, out, ctx));
            continue;
        }
        if (way == Way::Unscanned) {
            for (const std::size_t place : group.places) {
                for (const Stretch &stretch : group.stretches)
                    addUnscanned(out.channels[place], stretch.column,
                                 stretch.column + static_cast<std::int64_t>(stretch.borders.size()) - 1);
            }
            continue;
        }
        const std::int64_t block =
            request.pyramid->blockUpTo(group.channels.front(), static_cast<std::int64_t>(perColumn / kBlocksPerColumn));
        const std::vector<BlockStretch> blocks = blocksOf(group.stretches, block);
        for (std::size_t c = 0; c < group.channels.size(); ++c) {
            NG_TRY(ctx.checkpoint());
            TraceData &data = out.channels[group.places[c]];
            clear(data, request.count);
            readScanned(*request.pyramid, group.channels[c], block, blocks, data);
        }
    }
    return out;
}

int marginOf(const TraceRequest &request)
{
    int out = 0;
    for (const std::size_t channel : request.channels) {
        const double perColumn = samplesPerColumn(request.source->channels()[channel].axis, request.grid);
        if (perColumn < kFewPerColumn)
            out = std::max(out, static_cast<int>(std::ceil(1.0 / perColumn)) + 1);
    }
    return std::min(out, 4096);
}

namespace {

void appendData(TraceData &left, TraceData right, int leftCount)
{
    left.columns.insert(left.columns.end(), right.columns.begin(), right.columns.end());
    left.points.insert(left.points.end(), right.points.begin(), right.points.end());
    for (Unscanned &part : right.unscanned) {
        part.first += leftCount;
        part.end += leftCount;
        if (!left.unscanned.empty() && left.unscanned.back().end == part.first)
            left.unscanned.back().end = part.end;
        else
            left.unscanned.push_back(part);
    }
}

/// Keeps columns [begin, end) of an answer's own count; \p first is its first column.
void cut(TraceData &data, std::int64_t first, int begin, int end)
{
    if (!data.few) {
        data.columns.erase(data.columns.begin() + end, data.columns.end());
        data.columns.erase(data.columns.begin(), data.columns.begin() + begin);
    }
    std::erase_if(data.points, [&](const TracePoint &point) {
        return point.x < static_cast<double>(first + begin) || point.x >= static_cast<double>(first + end);
    });
    std::vector<Unscanned> kept;
    for (const Unscanned &part : data.unscanned) {
        const Unscanned inside{std::max(part.first, begin) - begin, std::min(part.end, end) - begin};
        if (inside.first < inside.end)
            kept.push_back(inside);
    }
    data.unscanned = std::move(kept);
}

} // namespace

void appendBlock(TraceBlock &block, TraceBlock more, std::int64_t first, std::int64_t end)
{
    if (more.first < block.first)
        std::swap(block, more);
    for (std::size_t c = 0; c < block.channels.size(); ++c)
        appendData(block.channels[c], std::move(more.channels[c]), block.count);
    block.count += more.count;
    const int from = static_cast<int>(std::clamp<std::int64_t>(first - block.first, 0, block.count));
    const int to = static_cast<int>(std::clamp<std::int64_t>(end - block.first, from, block.count));
    for (TraceData &data : block.channels)
        cut(data, block.first, from, to);
    block.first += from;
    block.count = to - from;
}

} // namespace ng::ui
