// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_view.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/calibration.h"
#include "widgets/session/selection.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_accessible.h"
#include "widgets/traces/trace_figure.h"
#include "widgets/traces/trace_scale.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kGutter = 72;
constexpr int kEventRows = 3;
constexpr int kHoldMs = 150;
constexpr int kCompactHeight = 620; // below, the overview loses its two rows
constexpr int kScrollBar = 8;
constexpr double kOffsetSlack = 2.0; // pixels by which a trace's mean may wander before it is centred anew

/// Where a filter has settled to a hundredth: what context() gives is where it has settled to a billionth, exponentially.
double settlingPart()
{
    return std::log(1e2) / std::log(1e9);
}

/// Where the selected event is after a change, which undo may have made anywhere: it is the same event, not the same index.
/// \return -1 where it is gone
int followEvent(const std::vector<Event> &before, int index, const std::vector<Event> &after)
{
    const auto at = static_cast<std::size_t>(index);
    if (index < 0 || at >= before.size())
        return -1;
    if (const auto same = std::find(after.begin(), after.end(), before[at]); same != after.end())
        return static_cast<int>(same - after.begin());
    if (before.size() != after.size())
        return -1;
    // One was changed, and may have changed its place: what is new is at the other end of what differs.
    std::size_t first = 0, end = after.size();
    while (first < end && before[first] == after[first])
        ++first;
    while (end > first && before[end - 1] == after[end - 1])
        --end;
    if (at == first)
        return static_cast<int>(end) - 1;
    return at + 1 == end ? static_cast<int>(first) : -1;
}

} // namespace

TraceView::TraceView(RecordingDocument *recording, Selection *selection, JobRunner *jobs, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_jobs(jobs),
      m_feed(*jobs),
      m_scroll(new QScrollBar(Qt::Vertical, this))
{
    installTraceAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Traces"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Scroll traces"));
    m_scroll->hide();
    m_pixelsPerMm = calibrationOf(screen()).pixelsPerMm;
    m_hold.setSingleShot(true);
    m_hold.setInterval(kHoldMs);
    connect(&m_hold, &QTimer::timeout, this, &TraceView::commitPage);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this] { refreshPage(); });
    connect(&m_feed, &TraceFeed::arrived, this, [this](bool replaced) {
        if (replaced)
            m_surface.invalidate();
        if (m_feed.covers(grid(), grid().columnOf(m_wanted), columns()))
            commitPage();
        else
            update();
        if (m_fitWaits)
            fitSensitivity();
        Q_EMIT drawingRuleChanged();
    });
    connect(&m_feed, &TraceFeed::failed, this, [this] { update(); });
    connect(m_selection, &Selection::cursorChanged, this, &TraceView::cursorMoved);
    connect(m_selection, &Selection::rangeChanged, this, &TraceView::refreshPage);
    connect(m_selection, &Selection::channelsChanged, this, [this] {
        refreshPage();
        cursorMoved();
    });
    connect(m_selection, &Selection::eventChanged, this, &TraceView::refreshPage);
    connect(m_selection, &Selection::revealRequested, this, &TraceView::reveal);
    connect(&ThemeManager::instance(), &ThemeManager::changed, this, &TraceView::refreshLayout);
    setRecording(recording);
}

TraceView::~TraceView() = default;

QSize TraceView::minimumSizeHint() const
{
    return {px(kGutter) + 240, px(24 + 40 + 40) + 8 * 18};
}

QSize TraceView::sizeHint() const
{
    return {px(kGutter) + 1000, 640};
}

void TraceView::setRecording(RecordingDocument *recording)
{
    if (m_recording == recording)
        return;
    if (m_recording != nullptr)
        disconnect(m_recording, nullptr, this, nullptr);
    m_recording = recording;
    m_start = m_wanted = TimeNs(0);
    m_overview = {};
    clearPage();
    m_ruler.reset();
    m_surface.invalidate();
    if (m_recording != nullptr)
        connectRecording();
    refreshEvents();
    refreshSource();
    refreshLayout();
    requestOverview();
}

/// Nothing is shown, and whatever paints finds colours and a clock.
void TraceView::clearPage()
{
    m_page = {};
    m_page.ink = [](Token token) { return color(token); };
    m_page.clock = [](TimeNs time, int decimals) { return clockText(std::nullopt, time, decimals); };
}

void TraceView::connectRecording()
{
    connect(m_recording, &QObject::destroyed, this, [this] {
        m_recording = nullptr;
        clearPage();
        m_feed.setSource({});
        refreshLayout();
    });
    connect(m_recording, &RecordingDocument::graphChanged, this, &TraceView::refreshSource);
    connect(m_recording, &RecordingDocument::tracesChanged, this, [this] {
        refreshSource();
        refreshLayout();
    });
    connect(m_recording, &RecordingDocument::displayChanged, this, [this] {
        refreshSource();
        refreshLayout();
    });
    connect(m_recording, &RecordingDocument::badChanged, this, &TraceView::refreshPage);
    connect(m_recording, &RecordingDocument::eventsChanged, this, [this] {
        const auto before = m_page.events;
        refreshEvents();
        if (before != nullptr && m_selection->recording() == m_recording)
            m_selection->setEvent(followEvent(*before, m_selection->event(), *m_page.events));
        if (m_drag == Drag::EventMove || m_drag == Drag::EventStart || m_drag == Drag::EventEnd) {
            m_drag = Drag::None; // what the hand held is not what it was
            m_page.draft.reset();
        }
        refreshLayout();
    });
    connect(m_recording, &RecordingDocument::lanesChanged, this, &TraceView::refreshLayout);
    connect(m_recording, &RecordingDocument::pyramidChanged, this, [this] {
        if (m_recording->shown() == m_recording->recorded())
            m_feed.setPyramid(m_recording->pyramid());
        if (!m_overview.complete() || m_overview.height.empty())
            requestOverview();
    });
    m_recording->buildPyramid(*m_jobs);
}

/// Signal, overlay and the channels of the visible traces.
void TraceView::refreshSource()
{
    FeedSource source;
    if (m_recording != nullptr) {
        source.signal = m_recording->shown();
        if (m_recording->display().overlayUnfiltered && m_recording->montaged() != m_recording->shown())
            source.overlay = m_recording->montaged();
        for (const RecordingDocument::Trace &trace : m_recording->traces())
            source.channels.push_back(trace.channel);
        if (m_recording->shown() == m_recording->recorded())
            source.pyramid = m_recording->pyramid();
    }
    if (m_feed.isSame(source))
        return;
    m_feed.setSource(std::move(source));
    m_page.settling.clear();
    if (m_recording != nullptr && m_recording->display().filter.phase == FilterPhase::Causal
        && !m_recording->display().filter.off()) {
        const double left = static_cast<double>(m_recording->shown()->context().left) * settlingPart();
        const TimeAxis &axis = m_recording->shown()->channels().front().axis;
        for (const Segment &segment : axis.segments) {
            const double seconds = std::min(left, static_cast<double>(segment.count)) / axis.rate.hertz();
            m_page.settling.push_back({segment.start, TimeNs(static_cast<std::int64_t>(seconds * 1e9))});
        }
    }
    requestColumns();
}

void TraceView::refreshEvents()
{
    if (m_recording == nullptr) {
        m_page.events.reset();
        m_page.lanes.reset();
        return;
    }
    const auto events = std::make_shared<const std::vector<Event>>(m_recording->events());
    std::vector<TimeRange> spans;
    spans.reserve(events->size());
    for (const Event &event : *events)
        spans.push_back({event.onset, event.duration});
    m_page.events = events;
    m_page.lanes = std::make_shared<const EventLanes>(spans, kEventRows);
}

double TraceView::pixelsPerSecond() const
{
    return m_recording == nullptr ? 100.0 : m_recording->display().mmPerSecond * m_pixelsPerMm;
}

ColumnGrid TraceView::grid() const
{
    return {pixelsPerSecond() * devicePixelRatioF()};
}

int TraceView::columns() const
{
    return std::max(1, static_cast<int>(std::lround(m_page.layout.plotWidth() * devicePixelRatioF())));
}

TimeNs TraceView::pageLength() const
{
    return TimeNs(static_cast<std::int64_t>(m_page.layout.plotWidth() / pixelsPerSecond() * 1e9));
}

TimeRange TraceView::page() const
{
    return {m_start, pageLength()};
}

TimeNs TraceView::clampedStart(TimeNs start) const
{
    if (m_recording == nullptr)
        return TimeNs(0);
    // The last page ends with the recording; a recording shorter than a page begins at the left.
    const TimeNs last = std::max(TimeNs(0), m_recording->duration() - pageLength());
    return std::clamp(start, TimeNs(0), last);
}

void TraceView::refreshCalibration()
{
    m_pixelsPerMm = calibrationOf(screen()).pixelsPerMm;
    refreshLayout();
}

/// Sizes, fonts, traces, lanes: what does not depend on time.
void TraceView::refreshLayout()
{
    m_page.small = ng::ui::font(TextRole::Small);
    m_page.body = ng::ui::font(TextRole::Body);
    m_page.textHeight = px(16);
    m_page.ink = [](Token token) { return color(token); };
    LayoutInput input;
    input.size = size();
    input.gutter = px(kGutter);
    input.textHeight = m_page.textHeight;
    input.overview = true;
    input.overviewRows = height() >= px(kCompactHeight);
    input.minimumRow = 18.0;
    input.scroll = m_scroll->value();
    m_page.modelLanes.clear();
    if (m_recording != nullptr) {
        input.eventRows = m_eventsShown ? std::max(1, m_page.lanes ? m_page.lanes->rows() : 0) : 0;
        input.butterfly = m_recording->display().butterfly;
        for (const RecordingDocument::Trace &trace : m_recording->traces())
            input.newGroup.push_back(trace.newGroup);
        m_page.modelLanes = m_recording->lanes();
        for (const ModelLane &lane : m_page.modelLanes)
            input.laneIsText.push_back(lane.kind == ModelLane::Kind::Text);
    }
    const double oldWidth = m_page.layout.plotWidth();
    m_page.layout = layOut(input);
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, static_cast<int>(std::ceil(m_page.layout.maximumScroll())));
    m_scroll->setPageStep(static_cast<int>(m_page.layout.traces.height()));
    m_scroll->setSingleStep(static_cast<int>(m_page.layout.rowHeight));
    m_scroll->setVisible(m_page.layout.maximumScroll() > 0.5);
    m_scroll->setGeometry(width() - kScrollBar, static_cast<int>(m_page.layout.traces.top()), kScrollBar,
                          static_cast<int>(m_page.layout.traces.height()));
    refreshPage();
    requestColumns();
    if (std::abs(oldWidth - m_page.layout.plotWidth()) > 0.5)
        requestOverview();
}

/// What does depend on time, selection and display settings.
void TraceView::refreshPage()
{
    m_page.cursor = m_selection->cursor();
    m_page.range = m_selection->range();
    m_page.selectedEvent = m_selection->event();
    m_page.traces.clear();
    if (m_recording == nullptr) {
        update();
        return;
    }
    if (std::abs(m_page.layout.scroll - m_scroll->value()) > 0.01 && !m_recording->display().butterfly) {
        const double by = m_page.layout.scroll - m_scroll->value();
        for (double &y : m_page.layout.baselines)
            y += by;
        m_page.layout.scroll = m_scroll->value();
    }
    const DisplaySettings &display = m_recording->display();
    const double mm = m_pixelsPerMm;
    m_page.pixelsPerSecond = pixelsPerSecond();
    m_page.start = m_start;
    m_page.duration = m_recording->duration();
    m_page.gaps = m_recording->recording()->gaps;
    m_page.butterfly = display.butterfly;
    m_page.clock = [this](TimeNs time, int decimals) {
        return m_recording == nullptr ? QString() : m_recording->clockText(time, decimals);
    };
    const int focused = focusedTrace();
    const QStringList &selected = m_selection->channels();
    refreshOffsets();
    const std::vector<RecordingDocument::Trace> &traces = m_recording->traces();
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const RecordingDocument::Trace &trace = traces[i];
        PageTrace out;
        out.label = trace.label;
        out.bad = trace.badInputs;
        out.newGroup = trace.newGroup;
        out.focused = static_cast<int>(i) == focused;
        out.selected = !trace.inputs.isEmpty()
            && std::all_of(trace.inputs.begin(), trace.inputs.end(),
                           [&](const QString &input) { return selected.contains(input); });
        out.pixelsPerUnit = scaleOf(*m_recording, trace, mm);
        out.offset = i < m_offsets.size() ? static_cast<double>(m_offsets[i]) : 0.0;
        m_page.traces.push_back(std::move(out));
    }
    m_page.scale = scaleBoxOf(*m_recording, mm);
    update();
}

/// Mean of each trace over the page, kept while it wanders little, so that scrolling does not make traces dance.
void TraceView::refreshOffsets()
{
    const std::vector<RecordingDocument::Trace> &traces = m_recording->traces();
    if (!m_recording->display().removeOffset) {
        m_offsets.assign(traces.size(), 0.0F);
        return;
    }
    m_offsets.resize(traces.size(), 0.0F);
    if (m_feed.stale() || m_feed.block().channels.size() != traces.size())
        return;
    const double mm = m_pixelsPerMm;
    const std::int64_t first = grid().columnOf(m_start);
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const std::optional<double> mean = meanOf(m_feed.block(), i, first, first + columns());
        if (!mean)
            continue;
        const double scale = std::abs(scaleOf(*m_recording, traces[i], mm));
        if (std::abs(*mean - static_cast<double>(m_offsets[i])) * scale > kOffsetSlack)
            m_offsets[i] = static_cast<float>(*mean);
    }
}

void TraceView::requestColumns()
{
    if (m_recording == nullptr || m_page.layout.plotWidth() < 1.0)
        return;
    m_wanted = clampedStart(m_wanted);
    const ColumnGrid columnsOf = grid();
    const std::int64_t first = columnsOf.columnOf(m_wanted);
    m_feed.want(columnsOf, first, columns());
    if (m_feed.covers(columnsOf, first, columns()))
        commitPage();
    else if (!m_hold.isActive())
        m_hold.start();
}

/// The page asked for goes onto the screen.
void TraceView::commitPage()
{
    m_hold.stop();
    if (m_recording == nullptr)
        return;
    // On the start of a column, so that scrolling moves by whole device pixels.
    m_start = grid().timeOf(static_cast<double>(grid().columnOf(m_wanted)));
    refreshPage();
    // Between two recordings, a page that was still being read is none of the next one's.
    if (m_selection->recording() == nullptr || m_selection->recording() == m_recording)
        m_selection->setPage(page());
    cursorMoved();
    if (m_fitWaits)
        fitSensitivity();
}

void TraceView::requestOverview()
{
    if (m_recording == nullptr || m_page.layout.plotWidth() < 8.0)
        return;
    if (m_overviewRunning) {
        m_overviewAgain = true;
        return;
    }
    OverviewRequest request;
    request.source = m_recording->recorded();
    request.pyramid = m_recording->pyramid();
    request.duration = m_recording->duration();
    request.bars = std::max(1, static_cast<int>(m_page.layout.plotWidth() / 3.0));
    m_overviewRunning = true;
    m_jobs->start<OverviewData>(
        QString(), Lane::Interactive, QString(),
        [request](const RunContext &ctx) { return readOverview(request, ctx); }, this,
        [this, source = request.source](Result<OverviewData> answer) {
            m_overviewRunning = false;
            if (answer && m_recording != nullptr && m_recording->recorded() == source) {
                m_overview = std::move(*answer);
                update(m_page.layout.overview.toAlignedRect());
            }
            if (std::exchange(m_overviewAgain, false))
                requestOverview();
        });
}

void TraceView::cursorMoved()
{
    if (m_page.cursor != m_selection->cursor()) {
        m_page.cursor = m_selection->cursor();
        update();
    }
    const QString text = readOut();
    if (text == m_spoken)
        return;
    m_spoken = text;
    announceTraceReadOut(this);
    Q_EMIT readOutChanged();
}

int TraceView::focusedTrace() const
{
    if (m_recording == nullptr)
        return -1;
    const RecordingDocument::Trace *const trace = m_recording->findTrace(m_selection->trace());
    return trace == nullptr ? -1 : static_cast<int>(trace - m_recording->traces().data());
}

std::optional<double> TraceView::valueAt(int trace, TimeNs time) const
{
    if (m_feed.stale() || trace < 0 || static_cast<std::size_t>(trace) >= m_feed.block().channels.size())
        return std::nullopt;
    return valueIn(m_feed.block(), static_cast<std::size_t>(trace), m_feed.grid().placeOf(time));
}

QString TraceView::readOut() const
{
    if (m_recording == nullptr)
        return tr("No recording");
    const int trace = focusedTrace();
    QStringList parts;
    if (trace >= 0) {
        parts << m_recording->traces()[static_cast<std::size_t>(trace)].label;
        if (!m_recording->traces()[static_cast<std::size_t>(trace)].badInputs.isEmpty())
            parts << tr("bad");
    }
    if (m_selection->cursor()) {
        parts << m_recording->clockText(*m_selection->cursor(), 2);
        if (const std::optional<double> value = valueAt(trace, *m_selection->cursor()))
            parts << valueText(*m_recording, static_cast<std::size_t>(trace), *value);
    }
    return parts.isEmpty() ? tr("%1 traces").arg(m_recording->traces().size()) : parts.join(QStringLiteral(", "));
}

bool TraceView::settled() const
{
    return m_recording != nullptr && m_start == grid().timeOf(static_cast<double>(grid().columnOf(m_wanted)))
        && m_feed.covers(grid(), grid().columnOf(m_start), columns());
}

QString TraceView::drawingRule() const
{
    if (m_recording == nullptr || m_recording->traces().empty())
        return {};
    double slowest = 0.0, fastest = 0.0;
    for (const RecordingDocument::Trace &trace : m_recording->traces()) {
        const double hertz = m_recording->shown()->channels()[trace.channel].axis.rate.hertz();
        slowest = slowest == 0.0 ? hertz : std::min(slowest, hertz);
        fastest = std::max(fastest, hertz);
    }
    const QString rates = slowest == fastest ? tr("%1 Hz").arg(formatGeneral(fastest))
                                             : tr("%1–%2 Hz").arg(formatGeneral(slowest), formatGeneral(fastest));
    const double perPixel = fastest / grid().perSecond;
    if (perPixel <= 1.0)
        return tr("%1, every sample drawn").arg(rates);
    return tr("%1, extremes of %2 samples a pixel").arg(rates, formatGeneral(perPixel, 2));
}

std::optional<FigureSnapshot> TraceView::figure() const
{
    if (m_recording == nullptr || m_page.layout.plotWidth() < 1.0 || m_feed.stale())
        return std::nullopt;
    PageSpec page = preparePage(*m_recording, m_start, size() / m_pixelsPerMm);
    const double factor = page.pixelsPerMm / m_pixelsPerMm;
    // What is on screen: its samples and what is chosen on it.
    page.request.grid = m_feed.grid();
    page.request.first = m_feed.block().first;
    page.request.count = m_feed.block().count;
    page.block = std::make_shared<const TraceBlock>(m_feed.block());
    if (m_feed.overlay() != nullptr)
        page.overlay = std::make_shared<const TraceBlock>(*m_feed.overlay());
    page.content.cursor = m_page.cursor;
    page.content.settling = m_page.settling;
    page.input.size.rheight() -= m_page.layout.overview.height() * factor;
    if (!m_eventsShown)
        page.input.eventRows = 0;
    for (std::size_t i = 0; i < page.content.traces.size() && i < m_page.traces.size(); ++i) {
        page.content.traces[i].offset = m_page.traces[i].offset;
        page.content.traces[i].focused = m_page.traces[i].focused;
        page.content.traces[i].selected = m_page.traces[i].selected;
    }
    return snapshotOf(*m_recording, std::move(page));
}

void TraceView::offerTo(FigureShelf &shelf)
{
    shelf.offerFigure(this, QStringLiteral("record.traces"), tr("Traces"), tr("Record"), [this] { return figure(); });
}

} // namespace ng::ui
