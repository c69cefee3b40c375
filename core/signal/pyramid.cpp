// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/pyramid.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/signal/pyramid_store.h"
#include "core/signal/segments.h"

#include <algorithm>
#include <optional>

namespace ng {

namespace {

constexpr std::int64_t kVersion = 2;        // of the algorithm: part of the key
constexpr double kComfortableBytes = 512e6; // of a cache file
constexpr double kMostBytes = 1024e6;

/// The finest first block that a cache file of comfortable size allows.
std::int64_t blockFor(const SignalSource &source)
{
    double samples = 0.0;
    for (const ChannelInfo &channel : source.channels())
        samples += static_cast<double>(channel.axis.sampleCount());
    const auto bytes = [samples](std::int64_t block) {
        return samples / static_cast<double>(block) * static_cast<double>(sizeof(MinMax)) * Pyramid::kFactor
            / (Pyramid::kFactor - 1);
    };
    const std::int64_t finest = dynamic_cast<const RangeScanner *>(&source) != nullptr ? 32 : 16;
    if (bytes(finest) <= kComfortableBytes)
        return finest;
    return bytes(256) <= kMostBytes ? 256 : 4096;
}

} // namespace

Pyramid::Pyramid(SignalPtr source, PyramidSpec spec) : m_source(std::move(source)), m_spec(std::move(spec))
{
    Json identity = Json::object();
    identity.set("id", "pyramid");
    identity.set("version", kVersion);
    identity.set("first_block", m_spec.firstBlock);
    identity.set("input", m_source->recipe());
    m_key = sha256Hex(identity.dump());
    m_file = m_spec.folder / (m_key + ".ngpyr");
    layOut();
}

void Pyramid::layOut()
{
    for (const ChannelInfo &channel : m_source->channels()) {
        std::int64_t longest = 0;
        for (const Segment &segment : channel.axis.segments)
            longest = std::max(longest, segment.count);
        std::vector<Level> levels;
        for (std::int64_t block = m_spec.firstBlock; block < longest; block *= kFactor) {
            Level level{block, m_streamEntries.size(), {}};
            std::int64_t entries = 0;
            for (const Segment &segment : channel.axis.segments) {
                level.firstEntry.push_back(entries);
                entries += (segment.count + block - 1) / block;
            }
            m_streamEntries.push_back(entries);
            levels.push_back(std::move(level));
        }
        m_levels.push_back(std::move(levels));
    }
}

Result<std::shared_ptr<Pyramid>> Pyramid::open(SignalPtr source, PyramidSpec spec)
{
    if (spec.firstBlock == 0)
        spec.firstBlock = blockFor(*source);
    if (spec.firstBlock < 2 || spec.firstBlock > 65536 || (spec.firstBlock & (spec.firstBlock - 1)) != 0) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "A pyramid's first block of %1 samples is no power of two from 2 to 65536."),
                    numberText(spec.firstBlock));
    }
    if (spec.folder.empty())
        spec.folder = cacheFolder() / "pyramids";
    std::shared_ptr<Pyramid> out(new Pyramid(std::move(source), std::move(spec)));
    std::vector<PyramidStream> streams;
    for (const std::int64_t entries : out->m_streamEntries)
        streams.push_back({0, entries});
    out->m_store = PyramidStore::openComplete(out->m_file, out->m_key, std::move(streams));
    if (out->m_store)
        out->m_completion = 1.0;
    return out;
}

std::shared_ptr<PyramidStore> Pyramid::store() const
{
    const std::lock_guard lock(m_storeLock);
    return m_store;
}

/// Fills a store: level 0 by scanning, the others from the level below.
class Pyramid::Builder
{
public:
    Builder(Pyramid &pyramid, PyramidStore &store)
        : m_pyramid(pyramid),
          m_store(store),
          m_pages(pyramid.m_streamEntries.size())
    { }

    Result<> run(const RunContext &ctx)
    {
        const std::vector<ChannelInfo> &channels = m_pyramid.m_source->channels();
        double total = 0.0, done = 0.0;
        for (const ChannelInfo &channel : channels)
            total += static_cast<double>(channel.axis.sampleCount());
        for (const std::vector<std::size_t> &group : rateGroups(channels)) {
            if (m_pyramid.m_levels[group[0]].empty())
                continue;
            const TimeAxis &axis = channels[group[0]].axis;
            for (const Segment &segment : axis.segments) {
                const std::int64_t step =
                    std::max<std::int64_t>(16, 65536 / m_pyramid.m_spec.firstBlock) * m_pyramid.m_spec.firstBlock;
                for (std::int64_t at = 0; at < segment.count; at += step) {
                    NG_TRY(ctx.checkpoint());
                    const SampleRange range{segment.firstSample + at, std::min(step, segment.count - at)};
                    NG_TRY(scan(group, range, ctx));
                    done += static_cast<double>(range.count) * static_cast<double>(group.size());
                    m_pyramid.m_completion = std::min(0.999, done / total);
                    ctx.progress(done / total);
                }
                NG_TRY(endSegment(group));
            }
            NG_TRY(endGroup(group));
        }
        return m_store.commit();
    }

private:
    struct Page {
        std::vector<MinMax> entries; ///< not yet written
        MinMax above;                ///< of the entries since the last one of the next level
        std::int64_t count = 0;      ///< how many those are
    };

    Result<> scan(const std::vector<std::size_t> &group, SampleRange range, const RunContext &ctx)
    {
        const std::int64_t block = m_pyramid.m_spec.firstBlock;
        NdArray<MinMax, 2> found({group.size(), static_cast<std::size_t>((range.count + block - 1) / block)});
        NG_TRY(scanRange(*m_pyramid.m_source, group, range, block, found.view(), ctx));
        for (std::size_t c = 0; c < group.size(); ++c) {
            for (const MinMax &entry : found.row(c))
                NG_TRY(append(group[c], 0, entry));
        }
        return {};
    }

    Result<> append(std::size_t channel, std::size_t level, const MinMax &entry)
    {
        const std::vector<Level> &levels = m_pyramid.m_levels[channel];
        Page &page = m_pages[levels[level].stream];
        page.entries.push_back(entry);
        if (static_cast<std::int64_t>(page.entries.size()) == PyramidStore::kPageEntries)
            NG_TRY(write(levels[level].stream));
        page.above.add(entry);
        if (++page.count == kFactor)
            return lift(channel, level);
        return {};
    }

    Result<> lift(std::size_t channel, std::size_t level)
    {
        Page &page = m_pages[m_pyramid.m_levels[channel][level].stream];
        const MinMax above = std::exchange(page.above, {});
        page.count = 0;
        return level + 1 < m_pyramid.m_levels[channel].size() ? append(channel, level + 1, above) : Result<>();
    }

    /// The last block of each level may be short.
    Result<> endSegment(const std::vector<std::size_t> &group)
    {
        for (const std::size_t channel : group) {
            for (std::size_t level = 0; level < m_pyramid.m_levels[channel].size(); ++level) {
                if (m_pages[m_pyramid.m_levels[channel][level].stream].count > 0)
                    NG_TRY(lift(channel, level));
            }
        }
        return {};
    }

    Result<> endGroup(const std::vector<std::size_t> &group)
    {
        for (const std::size_t channel : group) {
            for (const Level &level : m_pyramid.m_levels[channel]) {
                if (!m_pages[level.stream].entries.empty())
                    NG_TRY(write(level.stream));
            }
        }
        return {};
    }

    Result<> write(std::size_t stream)
    {
        NG_TRY(m_store.writePage(stream, m_pages[stream].entries));
        m_pages[stream].entries.clear();
        return {};
    }

    Pyramid &m_pyramid;
    PyramidStore &m_store;
    std::vector<Page> m_pages;
};

Result<> Pyramid::build(const RunContext &ctx)
{
    const std::lock_guard building(m_buildLock);
    if (complete() && !m_damaged)
        return {};
    m_completion = 0.0;
    m_damaged = false;
    std::vector<PyramidStream> streams;
    for (const std::int64_t entries : m_streamEntries)
        streams.push_back({0, entries});
    const std::uint64_t bytes = (PyramidStore::layOut(streams) + 1) * PyramidStore::kPageBytes;
    if (bytes > m_spec.limitBytes) {
        return fail(
            ErrorCode::Io,
            NG_TR("signal", "The overview of this recording takes %1 bytes, more than the cache's limit of %2."),
            numberText(static_cast<std::int64_t>(bytes)), numberText(static_cast<std::int64_t>(m_spec.limitBytes)));
    }
    NG_TRY_ASSIGN(const auto growing, PyramidStore::create(m_file, m_key, std::move(streams)));
    {
        const std::lock_guard lock(m_storeLock);
        m_store = growing;
    }
    NG_TRY(Builder(*this, *growing).run(ctx));
    m_completion = 1.0;
    trimPyramids(m_spec.folder, m_spec.limitBytes, m_file);
    return {};
}

/// One call of columns(): keeps the last page of each level and the last samples read, since columns come in order.
class Pyramid::Query
{
public:
    Query(const Pyramid &pyramid, std::size_t channel, std::shared_ptr<PyramidStore> store, const RunContext &ctx)
        : m_pyramid(pyramid),
          m_channel(channel),
          m_levels(pyramid.m_levels[channel]),
          m_store(std::move(store)),
          m_ctx(ctx),
          m_pages(m_levels.size())
    { }

    /// Adds samples [first, end) of a segment to \p out; \p levels is how many levels may be used.
    Result<> add(const SegmentPiece &segment, std::int64_t first, std::int64_t end, std::size_t levels, MinMax &out)
    {
        if (first >= end)
            return {};
        if (levels == 0)
            return raw(segment, first, end, out);
        const Level &level = m_levels[levels - 1];
        const std::int64_t from = (first - segment.segmentFirst + level.block - 1) / level.block;
        // The last block of a segment may be short; it counts when the stretch reaches the segment's end.
        const std::int64_t to = end == segment.segmentEnd ? (end - segment.segmentFirst + level.block - 1) / level.block
                                                          : (end - segment.segmentFirst) / level.block;
        if (from >= to || !entries(levels - 1, level.firstEntry[segment.segment] + from, to - from, out))
            return add(segment, first, end, levels - 1, out);
        NG_TRY(add(segment, first, segment.segmentFirst + from * level.block, levels - 1, out));
        return add(segment, std::min(end, segment.segmentFirst + to * level.block), end, levels - 1, out);
    }

    /// Samples are read this many at a time at least.
    void readAhead(std::int64_t samples) { m_readAhead = samples; }

private:
    struct Page {
        std::int64_t number = -1;
        std::vector<MinMax> entries;
    };

    /// Adds entries of a level; false, with \p out unchanged, where some are not there yet.
    bool entries(std::size_t level, std::int64_t first, std::int64_t count, MinMax &out)
    {
        const std::size_t stream = m_levels[level].stream;
        if (!m_store || first + count > m_store->ready(stream))
            return false;
        MinMax sum;
        Page &page = m_pages[level];
        for (std::int64_t at = first; at < first + count; ++at) {
            const std::int64_t number = at / PyramidStore::kPageEntries;
            if (number != page.number) {
                page.entries.resize(PyramidStore::kPageEntries);
                if (!m_store->readPage(stream, number, page.entries)) {
                    page.number = -1;
                    m_pyramid.m_damaged = true;
                    m_store.reset(); // the samples themselves are still right
                    return false;
                }
                page.number = number;
            }
            sum.add(page.entries[static_cast<std::size_t>(at % PyramidStore::kPageEntries)]);
        }
        out.add(sum);
        return true;
    }

    Result<> raw(const SegmentPiece &segment, std::int64_t first, std::int64_t end, MinMax &out)
    {
        constexpr std::int64_t kLarge = 1 << 16;
        const std::size_t channel[] = {m_channel};
        if (end - first > kLarge) {
            MinMax found;
            NG_TRY(scanRange(*m_pyramid.m_source, channel, rangeOf(first, end), end - first, {&found, {1, 1}}, m_ctx));
            out.add(found);
            return {};
        }
        if (first < m_first || end > m_first + static_cast<std::int64_t>(m_samples.size())) {
            NG_TRY(m_ctx.checkpoint());
            const std::int64_t last = std::min(segment.segmentEnd, std::max(end, first + m_readAhead));
            m_samples.resize(static_cast<std::size_t>(last - first));
            m_first = first;
            NG_TRY(m_pyramid.m_source->read(channel, rangeOf(first, last), {m_samples.data(), {1, m_samples.size()}},
                                            m_ctx));
        }
        out.add(extremes(std::span(m_samples).subspan(static_cast<std::size_t>(first - m_first),
                                                      static_cast<std::size_t>(end - first))));
        return {};
    }

    const Pyramid &m_pyramid;
    std::size_t m_channel;
    const std::vector<Level> &m_levels;
    std::shared_ptr<PyramidStore> m_store;
    const RunContext &m_ctx;
    std::vector<Page> m_pages;
    std::vector<float> m_samples;
    std::int64_t m_first = 0;
    std::int64_t m_readAhead = 1;
};

namespace {

/// Where column borders lie: sample counts can be large, so the product is formed in 128 bits.
std::int64_t borderAt(SampleRange range, std::size_t column, std::size_t width)
{
    __extension__ using Wide = __int128;
    return range.first
        + static_cast<std::int64_t>(static_cast<Wide>(range.count) * static_cast<Wide>(column)
                                    / static_cast<Wide>(width));
}

/// \p sample moved down to a border of a block of its segment.
std::int64_t movedDown(const TimeAxis &axis, std::int64_t sample, std::int64_t block)
{
    const Segment &segment = axis.segmentOf(sample);
    return segment.firstSample + (sample - segment.firstSample) / block * block;
}

} // namespace

std::int64_t Pyramid::blockUpTo(std::size_t channel, std::int64_t atMost) const
{
    std::int64_t out = 0;
    for (const Level &level : m_levels[channel])
        out = level.block <= atMost ? level.block : out;
    return out;
}

std::size_t Pyramid::scannedBlocks(std::size_t channel, std::int64_t block, std::size_t segment, std::int64_t first,
                                   std::span<MinMax> out) const
{
    const std::vector<Level> &levels = m_levels[channel];
    const auto level =
        std::find_if(levels.begin(), levels.end(), [block](const Level &other) { return other.block == block; });
    const std::shared_ptr<PyramidStore> entries = store();
    if (level == levels.end() || !entries)
        return 0;
    const std::int64_t from = level->firstEntry[segment] + first;
    const std::int64_t end = std::min(from + static_cast<std::int64_t>(out.size()), entries->ready(level->stream));
    if (end <= from)
        return 0;
    const std::int64_t read =
        entries->readEntries(level->stream, from, out.first(static_cast<std::size_t>(end - from)));
    m_damaged = m_damaged || read < end - from;
    return static_cast<std::size_t>(read);
}

Result<ColumnSet> Pyramid::columns(std::size_t channel, SampleRange range, std::size_t width, ColumnBorders borders,
                                   const RunContext &ctx) const
{
    const std::vector<ChannelInfo> &channels = m_source->channels();
    if (channel >= channels.size() || range.first < 0 || range.count < 1
        || range.count > channels[channel].axis.sampleCount() - range.first || width < 1
        || width > (std::size_t{1} << 20U)) {
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("signal", "There are no %1 columns of %2 samples from sample %3 of channel number %4."),
                    numberText(static_cast<std::int64_t>(width)), numberText(range.count), numberText(range.first),
                    numberText(static_cast<std::int64_t>(channel)));
    }
    const TimeAxis &axis = channels[channel].axis;
    const std::int64_t perColumn = range.count / static_cast<std::int64_t>(width);
    std::int64_t block = 1; // to which borders are moved
    for (const Level &level : m_levels[channel]) {
        if (borders == ColumnBorders::Blocks && level.block * 8 <= perColumn)
            block = level.block;
    }
    const std::int64_t end = range.first + range.count;
    const auto border = [&](std::size_t i) {
        const std::int64_t exact = borderAt(range, i, width);
        return i == 0 || i == width ? exact : std::max(range.first, movedDown(axis, exact, block));
    };
    Query query(*this, channel, store(), ctx);
    // Where columns are not much wider than the finest blocks, samples are read in large steps instead of block by block.
    const bool fine = perColumn < 4 * m_spec.firstBlock;
    query.readAhead(std::min(range.count, fine ? std::int64_t{16384} : m_spec.firstBlock));
    const std::size_t usable = perColumn < 2 * m_spec.firstBlock ? 0 : m_levels[channel].size();
    ColumnSet out;
    for (std::size_t i = 0; i < width; ++i) {
        const std::int64_t first = std::min(border(i), end - 1);
        const std::int64_t last = std::max(first + 1, border(i + 1));
        MinMax found;
        for (const SegmentPiece &piece : piecesOf(axis, rangeOf(first, last)))
            NG_TRY(query.add(piece, piece.first, piece.first + piece.count, usable, found));
        out.columns.push_back(found);
        out.samples.push_back(rangeOf(first, last));
    }
    return out;
}

} // namespace ng
