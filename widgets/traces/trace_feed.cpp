// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_feed.h"

#include "widgets/jobs/job_runner.h"

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kRescanMs = 250;

bool anyUnscanned(const TraceBlock &block)
{
    return std::any_of(block.channels.begin(), block.channels.end(),
                       [](const TraceData &data) { return !data.unscanned.empty(); });
}

} // namespace

TraceFeed::TraceFeed(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_poll.setInterval(kRescanMs);
    connect(&m_poll, &QTimer::timeout, this, &TraceFeed::rescan);
}

TraceFeed::~TraceFeed()
{
    m_jobs.cancelKey(key("columns"));
    m_jobs.cancelKey(key("pyramid"));
}

QString TraceFeed::key(const char *what) const
{
    return QStringLiteral("traces-%1-%2").arg(QLatin1String(what)).arg(reinterpret_cast<quintptr>(this), 0, 16);
}

void TraceFeed::setSource(FeedSource source)
{
    if (m_own && source.signal != m_source.signal) {
        m_jobs.cancelKey(key("pyramid"));
        m_own.reset();
        m_opening = false;
    }
    m_source = std::move(source);
    ++m_version;
    m_stale = true;
    m_error.reset();
    m_running = false;
    m_jobs.cancelKey(key("columns"));
    if (m_wish.first < m_wish.end)
        start();
}

bool TraceFeed::isSame(const FeedSource &source) const
{
    return source.signal == m_source.signal && source.overlay == m_source.overlay
        && source.channels == m_source.channels;
}

void TraceFeed::setPyramid(std::shared_ptr<const Pyramid> pyramid)
{
    m_source.pyramid = std::move(pyramid);
    if (m_unscanned)
        rescan();
}

TraceRequest TraceFeed::request(const Wish &wish) const
{
    TraceRequest out;
    out.source = m_source.signal;
    out.pyramid = m_source.pyramid ? m_source.pyramid : m_own;
    out.channels = m_source.channels;
    out.grid = wish.grid;
    out.first = wish.first;
    out.count = static_cast<int>(wish.end - wish.first);
    return out;
}

bool TraceFeed::covers(const ColumnGrid &grid, std::int64_t first, int count) const
{
    return !m_stale && m_blockGrid == grid && m_block.first <= first && m_block.first + m_block.count >= first + count;
}

void TraceFeed::want(const ColumnGrid &grid, std::int64_t first, int count)
{
    Wish wish{grid, first, first + count};
    if (m_source.signal && !m_source.channels.empty()) {
        const int margin = 4 + marginOf(request(wish));
        wish.first -= margin;
        wish.end += margin;
    }
    m_wish = wish;
    if (covers(grid, wish.first, static_cast<int>(wish.end - wish.first)))
        return;
    // What is on its way helps if it is near; else the newer wish takes its place.
    const bool helps = m_running && m_asked.grid == grid && m_asked.first < wish.end && wish.first < m_asked.end;
    if (!helps)
        start();
}

void TraceFeed::start()
{
    if (!m_source.signal || m_source.channels.empty())
        return;
    Wish ask = m_wish;
    const std::int64_t end = m_block.first + m_block.count;
    const bool usable = !m_stale && m_blockGrid == m_wish.grid && m_block.count > 0;
    bool extends = false;
    if (usable && m_block.first <= m_wish.first && end > m_wish.first && end < m_wish.end) {
        ask.first = end;
        extends = true;
    } else if (usable && end >= m_wish.end && m_block.first < m_wish.end && m_block.first > m_wish.first) {
        ask.end = m_block.first;
        extends = true;
    }
    m_asked = ask;
    m_running = true;
    m_error.reset();
    const TraceRequest wanted = request(ask);
    if (!wanted.pyramid && wantsPyramid(wanted))
        ensurePyramid();
    TraceRequest behind = wanted;
    behind.source = m_source.overlay;
    behind.pyramid.reset();
    // The page before last gives its memory to the next one.
    const auto spare = std::make_shared<TraceBlock>(std::exchange(m_spare, {}));
    m_jobs.start<Answer>(
        QString(), Lane::Interactive, key("columns"),
        [wanted, behind, spare](const RunContext &ctx) -> Result<Answer> {
            Answer out;
            NG_TRY_ASSIGN(out.block, readTraces(wanted, ctx, std::move(*spare)));
            if (behind.source) {
                NG_TRY_ASSIGN(out.overlay, readTraces(behind, ctx));
            }
            out.hasUnscanned = anyUnscanned(out.block);
            return out;
        },
        this,
        [this, ask, extends, version = m_version](Result<Answer> answer) {
            m_running = false;
            if (version != m_version)
                return;
            if (answer) {
                accept(std::move(*answer), ask, extends, version);
            } else if (answer.error().code != ErrorCode::Cancelled) {
                m_error = answer.error();
                Q_EMIT failed();
            }
        });
}

void TraceFeed::accept(Answer answer, const Wish &asked, bool extends, std::uint64_t)
{
    const bool joins = extends && !m_stale && m_blockGrid == asked.grid
        && (m_block.first + m_block.count == asked.first || asked.end == m_block.first);
    m_unscanned = answer.hasUnscanned || (joins && m_unscanned);
    if (joins) {
        appendBlock(m_block, std::move(answer.block), m_wish.first, m_wish.end);
        if (m_overlay && answer.overlay)
            appendBlock(*m_overlay, std::move(*answer.overlay), m_wish.first, m_wish.end);
    } else {
        m_spare = std::exchange(m_block, std::move(answer.block));
        m_overlay = std::move(answer.overlay);
        m_blockGrid = asked.grid;
    }
    m_stale = false;
    if (m_unscanned)
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT arrived(!joins);
    if (!covers(m_wish.grid, m_wish.first, static_cast<int>(m_wish.end - m_wish.first)) && !m_running)
        start();
}

void TraceFeed::rescan()
{
    if (m_running || m_wish.first >= m_wish.end)
        return;
    m_stale = true; // all columns anew: what was hatched has samples now
    start();
}

void TraceFeed::ensurePyramid()
{
    if (m_own || m_opening)
        return;
    m_opening = true;
    m_jobs.start<std::shared_ptr<Pyramid>>(
        QString(), Lane::Io, key("open"),
        [source = m_source.signal](const RunContext &) { return Pyramid::open(source); }, this,
        [this, version = m_version](Result<std::shared_ptr<Pyramid>> opened) {
            m_opening = false;
            if (!opened || version != m_version)
                return;
            m_own = *opened;
            m_jobs.start<void>(
                tr("Overview of the filtered signal"), Lane::Background, key("pyramid"),
                [pyramid = m_own](const RunContext &ctx) { return pyramid->build(ctx); }, this,
                [this](const Result<> &) { rescan(); });
            rescan();
        });
}

} // namespace ng::ui
