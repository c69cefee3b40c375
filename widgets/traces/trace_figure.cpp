// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_figure.h"

#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_scale.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace ng::ui {

namespace {

constexpr double kGutterPx = 72.0;
constexpr double kSmallPx = 11.0, kLinePx = 16.0; // small text and its line (design.md 1.2)
constexpr double kMmPerPoint = 25.4 / 72.0;
constexpr int kEventRows = 3;
constexpr double kColumnsPerMm = 12.0; // 300 dots an inch

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ng::ui::TraceView)
};

/// Columns as one line: into each at its first sample, through its extremes, out at its last one.
QPainterPath pathOfColumns(const PageContent &page, const ColumnGrid &grid, const TraceBlock &block,
                           const TraceData &data, double baseline, const PageTrace &trace)
{
    QPainterPath path;
    bool joined = false;
    const auto yOf = [&](float value) {
        return baseline - (static_cast<double>(value) - trace.offset) * trace.pixelsPerUnit;
    };
    for (std::size_t i = 0; i < data.columns.size(); ++i) {
        const TraceColumn &column = data.columns[i];
        if (column.empty()) {
            joined = false;
            continue;
        }
        const double x = page.xOf(grid.timeOf(static_cast<double>(block.first) + static_cast<double>(i) + 0.5));
        const bool starts = !joined || std::isnan(column.first);
        const float in = std::isnan(column.first) ? column.min : column.first;
        if (starts)
            path.moveTo(x, yOf(in));
        else
            path.lineTo(x, yOf(in));
        if (column.min < column.max) {
            path.lineTo(x, yOf(column.min));
            path.lineTo(x, yOf(column.max));
        }
        joined = !std::isnan(column.last);
        if (joined)
            path.lineTo(x, yOf(column.last));
    }
    return path;
}

QPainterPath pathOfPoints(const PageContent &page, const ColumnGrid &grid, const TraceData &data, double baseline,
                          const PageTrace &trace)
{
    QPainterPath path;
    bool joined = false;
    const double perSecond = grid.perSecond, start = toSeconds(page.start);
    for (const TracePoint &point : data.points) {
        if (std::isnan(point.value)) {
            joined = false;
            continue;
        }
        const QPointF at(page.layout.plotLeft + (point.x / perSecond - start) * page.pixelsPerSecond,
                         baseline - (static_cast<double>(point.value) - trace.offset) * trace.pixelsPerUnit);
        if (joined)
            path.lineTo(at);
        else
            path.moveTo(at);
        joined = true;
    }
    return path;
}

void paintLine(QPainter &painter, const PageContent &page, const ColumnGrid &grid, const TraceBlock &block,
               std::size_t i, bool behind)
{
    const PageTrace &trace = page.traces[i];
    const ClipRows clip = clipOf(page.layout, i, page.butterfly);
    if (clip.top >= clip.bottom || i >= block.channels.size())
        return;
    QColor ink = page.ink(trace.focused ? Token::Acc : trace.bad.isEmpty() ? Token::Trace : Token::TraceBad);
    if (behind)
        ink = page.ink(Token::Grid2);
    QPen pen(ink, (trace.focused ? 1.1 : 0.8) * page.hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (!trace.bad.isEmpty() && !behind)
        pen.setDashPattern({1.0, 2.0});
    painter.save();
    painter.setClipRect(QRectF(page.layout.plotLeft, clip.top, page.layout.plotWidth(), clip.bottom - clip.top),
                        Qt::IntersectClip);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const TraceData &data = block.channels[i];
    const double baseline = page.layout.baselines[i];
    painter.drawPath(data.few ? pathOfPoints(page, grid, data, baseline, trace)
                              : pathOfColumns(page, grid, block, data, baseline, trace));
    painter.restore();
}

QString filterText(const DisplayFilter &filter)
{
    if (filter.off())
        return Words::tr("no filter");
    QStringList parts;
    const auto number = [](double hz) { return formatGeneral(hz); };
    if (filter.lowCutHz > 0.0 && filter.highCutHz > 0.0)
        parts << Words::tr("%1–%2 Hz").arg(number(filter.lowCutHz), number(filter.highCutHz));
    else if (filter.lowCutHz > 0.0)
        parts << Words::tr("from %1 Hz").arg(number(filter.lowCutHz));
    else if (filter.highCutHz > 0.0)
        parts << Words::tr("to %1 Hz").arg(number(filter.highCutHz));
    if (filter.notchHz > 0.0)
        parts << Words::tr("notch %1 Hz").arg(number(filter.notchHz));
    parts << (filter.phase == FilterPhase::Zero ? Words::tr("zero phase") : Words::tr("causal"));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void paintTraceLines(QPainter &painter, const PageContent &content, const ColumnGrid &grid, const TraceBlock &block,
                     const TraceBlock *overlay)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; overlay != nullptr && i < content.traces.size(); ++i)
        paintLine(painter, content, grid, *overlay, i, true);
    for (const bool focused : {false, true}) {
        for (std::size_t i = 0; i < content.traces.size(); ++i) {
            if (content.traces[i].focused == focused)
                paintLine(painter, content, grid, block, i, false);
        }
    }
    painter.restore();
}

PageSpec preparePage(const RecordingDocument &recording, TimeNs start, const QSizeF &sizeMm)
{
    PageSpec out;
    const DisplaySettings &display = recording.display();
    out.input.size = sizeMm * out.pixelsPerMm;
    out.input.gutter = kGutterPx;
    out.input.overview = false;
    out.input.minimumRow = 1.0; // paper does not scroll
    out.input.butterfly = display.butterfly;
    out.request.source = recording.shown();
    PageContent &page = out.content;
    page.ink = [](Token token) { return color(token, Theme::Light); };
    page.start = start;
    page.duration = recording.duration();
    page.pixelsPerSecond = display.mmPerSecond * out.pixelsPerMm;
    page.gaps = recording.recording()->gaps;
    page.butterfly = display.butterfly;
    page.modelLanes = recording.lanes();
    page.events = std::make_shared<const std::vector<Event>>(recording.events());
    std::vector<TimeRange> spans;
    for (const Event &event : *page.events)
        spans.push_back({event.onset, event.duration});
    page.lanes = std::make_shared<const EventLanes>(spans, kEventRows);
    out.input.eventRows = page.lanes->rows();
    for (const ModelLane &lane : page.modelLanes)
        out.input.laneIsText.push_back(lane.kind == ModelLane::Kind::Text);
    for (const RecordingDocument::Trace &trace : recording.traces()) {
        PageTrace one;
        one.label = trace.label;
        one.bad = trace.badInputs;
        one.newGroup = trace.newGroup;
        one.pixelsPerUnit = scaleOf(recording, trace, out.pixelsPerMm);
        page.traces.push_back(std::move(one));
        out.input.newGroup.push_back(trace.newGroup);
        out.request.channels.push_back(trace.channel);
    }
    page.scale = scaleBoxOf(recording, out.pixelsPerMm);
    // A clock of its own: the figure outlives the document.
    page.clock = [start = recording.recording()->identity.start](TimeNs time, int decimals) {
        return clockText(start, time, decimals);
    };
    out.request.grid.perSecond = display.mmPerSecond * kColumnsPerMm;
    out.request.first = out.request.grid.columnOf(start);
    const double plotMm = std::max(1.0, sizeMm.width() - kGutterPx / out.pixelsPerMm);
    out.request.count = static_cast<int>(std::ceil(plotMm * kColumnsPerMm)) + 2;
    if (recording.shown() == recording.recorded())
        out.request.pyramid = recording.pyramid();
    const int margin = marginOf(out.request);
    out.request.first -= margin;
    out.request.count += 2 * margin;
    return out;
}

Result<> fillPage(PageSpec &page, const RunContext &ctx)
{
    NG_TRY_ASSIGN(TraceBlock block, readTraces(page.request, ctx));
    for (std::size_t i = 0; i < page.content.traces.size(); ++i) {
        const std::int64_t first = page.request.first;
        page.content.traces[i].offset = meanOf(block, i, first, first + page.request.count).value_or(0.0);
    }
    page.block = std::make_shared<const TraceBlock>(std::move(block));
    return {};
}

void paintPage(QPainter &painter, const QRectF &rect, const PageSpec &page, double unitsPerMm, double pointSize)
{
    const double factor = unitsPerMm / page.pixelsPerMm;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.translate(rect.topLeft());
    painter.scale(factor, factor);
    PageContent content = page.content;
    LayoutInput input = page.input;
    const double small = pointSize * kMmPerPoint * page.pixelsPerMm;
    input.size = rect.size() / factor;
    input.textHeight = small * kLinePx / kSmallPx;
    input.gutter = page.input.gutter * small / kSmallPx;
    content.small = ng::ui::font(TextRole::Small);
    content.small.setPixelSize(std::max(1, static_cast<int>(std::lround(small))));
    content.body = content.small;
    content.textHeight = input.textHeight;
    content.hairline = 0.6;
    content.layout = layOut(input);
    painter.setFont(content.small);
    painter.fillRect(QRectF(QPointF(0, 0), input.size), content.ink(Token::Base));
    paintBadRows(painter, content);
    paintTimeGrid(painter, content,
                  QRectF(content.layout.plotLeft, content.layout.traces.top(), content.layout.plotWidth(),
                         content.layout.traces.height()));
    if (page.block)
        paintTraceLines(painter, content, page.request.grid, *page.block, page.overlay.get());
    paintEventLane(painter, content);
    paintModelLanes(painter, content);
    paintGutter(painter, content);
    paintAxis(painter, content);
    paintGaps(painter, content);
    paintSettling(painter, content);
    paintBadges(painter, content);
    paintScaleBox(painter, content);
    paintCursor(painter, content);
    painter.restore();
}

namespace {

/// What a figure says of itself, apart from the document, so that it can say it anew at another scale.
struct PageFacts {
    QString title;
    DisplaySettings display;
    PageScale box; ///< for one pixel a millimetre
    QStringList bad;
    std::optional<WallClock> start;
    std::vector<bool> scalp; ///< per trace
    Json recipe;
};

PageFacts factsOf(const RecordingDocument &recording)
{
    PageFacts facts{recording.title(),
                    recording.display(),
                    scaleBoxOf(recording, 1.0),
                    {},
                    recording.recording()->identity.start,
                    {},
                    recording.recipe()};
    for (const std::string &label : recording.bad())
        facts.bad << QString::fromStdString(label);
    for (const RecordingDocument::Trace &trace : recording.traces())
        facts.scalp.push_back(classOf(trace.type) == ChannelClass::Scalp);
    return facts;
}

QString captionOf(const PageFacts &facts, const TimeRange &page)
{
    const DisplaySettings &display = facts.display;
    QStringList parts;
    parts << Words::tr("%1, %2–%3")
                 .arg(facts.title, clockText(facts.start, page.start, 0), clockText(facts.start, page.end(), 0));
    parts << QString::fromStdString(display.montage) << filterText(display.filter);
    QString scale =
        Words::tr("%1 µV/mm, %2 mm/s").arg(formatGeneral(display.microvoltsPerMm), formatGeneral(display.mmPerSecond));
    if (!facts.box.polarity.isEmpty())
        scale += QStringLiteral(", ") + facts.box.polarity;
    parts << scale;
    if (!facts.bad.isEmpty())
        parts << Words::tr("bad: %1").arg(facts.bad.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

/// Samples are read where they are first drawn, which is a job.
struct LazyPage {
    std::once_flag once;
    PageSpec page;
    std::optional<Error> error;
};

void paintLazy(QPainter &painter, const QRectF &rect, LazyPage &lazy, const FigureStyle &style)
{
    std::call_once(lazy.once, [&lazy] {
        if (lazy.page.block)
            return;
        if (const auto filled = fillPage(lazy.page); !filled)
            lazy.error = filled.error();
    });
    paintPage(painter, rect, lazy.page, style.unitsPerMm, style.pointSize);
    if (lazy.error)
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                         Words::tr("The samples cannot be read: %1").arg(translated(*lazy.error)));
}

/// The same page at another scale on paper of another size; without its samples.
void rescalePage(PageSpec &page, PageFacts &facts, const PaperScale &scale, const QSizeF &sizeMm)
{
    const auto scalp = static_cast<std::size_t>(ChannelClass::Scalp);
    const bool flip = facts.display.polarity[scalp] != scale.polarity;
    const double larger = facts.display.microvoltsPerMm / scale.microvoltsPerMm;
    for (std::size_t i = 0; i < page.content.traces.size(); ++i) {
        page.content.traces[i].pixelsPerUnit *= larger;
        if (flip && i < facts.scalp.size() && facts.scalp[i])
            page.content.traces[i].pixelsPerUnit *= -1.0;
    }
    page.content.scale.pixelsPerMicrovolt *= larger;
    if (flip && std::find(facts.scalp.begin(), facts.scalp.end(), true) != facts.scalp.end()) {
        const bool mixed = facts.box.polarity != Words::tr("neg. up") && facts.box.polarity != Words::tr("pos. up");
        const QString name = QString::fromUtf8(channelTypeName(ChannelType::Eeg).data());
        const bool up = scale.polarity == Polarity::NegativeUp;
        // With other classes on the page, or left as they are, the box names the class it is about.
        const bool named = mixed || std::find(facts.scalp.begin(), facts.scalp.end(), false) != facts.scalp.end();
        facts.box.polarity = named ? (up ? Words::tr("%1 neg. up") : Words::tr("%1 pos. up")).arg(name)
            : up                   ? Words::tr("neg. up")
                                   : Words::tr("pos. up");
        facts.box.negativeUp = up;
        page.content.scale.polarity = facts.box.polarity;
        page.content.scale.negativeUp = up;
    }
    facts.display.mmPerSecond = scale.mmPerSecond;
    facts.display.microvoltsPerMm = scale.microvoltsPerMm;
    facts.display.polarity[scalp] = scale.polarity;
    facts.recipe.set("display", facts.display.toJson());
    page.input.size = sizeMm * page.pixelsPerMm;
    page.content.pixelsPerSecond = scale.mmPerSecond * page.pixelsPerMm;
    page.request.grid = {};
    page.request.grid.perSecond = scale.mmPerSecond * kColumnsPerMm;
    page.request.first = page.request.grid.columnOf(page.content.start);
    const double plotMm = std::max(1.0, sizeMm.width() - kGutterPx / page.pixelsPerMm);
    page.request.count = static_cast<int>(std::ceil(plotMm * kColumnsPerMm)) + 2;
    const int margin = marginOf(page.request);
    page.request.first -= margin;
    page.request.count += 2 * margin;
    page.block.reset();
    page.overlay.reset();
}

FigureSnapshot snapshotOf(const PageFacts &facts, PageSpec page)
{
    FigureSnapshot out;
    out.id = QStringLiteral("record.traces");
    out.title = Words::tr("Traces of %1").arg(facts.title);
    const double seconds = (page.input.size.width() - page.input.gutter) / page.content.pixelsPerSecond;
    const TimeRange shown{page.content.start, TimeNs(static_cast<std::int64_t>(seconds * 1e9))};
    out.caption = captionOf(facts, shown);
    out.recipe = facts.recipe;
    out.recipe.set("page_start", secondsText(shown.start));
    out.recipe.set("page_duration", secondsText(shown.duration));
    out.sizeMm = page.input.size / page.pixelsPerMm;
    out.scale = PaperScale{facts.display.mmPerSecond, facts.display.microvoltsPerMm,
                           facts.display.polarityOf(ChannelType::Eeg)};
    const auto plain = std::make_shared<const PageSpec>(page); // the lazy one is filled in another thread
    const auto lazy = std::make_shared<LazyPage>();
    lazy->page = std::move(page);
    out.paint = [lazy](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        paintLazy(painter, rect, *lazy, style);
    };
    out.rescaled = [plain, facts](const PaperScale &scale, const QSizeF &sizeMm) {
        PageSpec other = *plain;
        PageFacts told = facts;
        rescalePage(other, told, scale, sizeMm);
        return snapshotOf(told, std::move(other));
    };
    return out;
}

} // namespace

QString captionOf(const RecordingDocument &recording, const TimeRange &page)
{
    return captionOf(factsOf(recording), page);
}

FigureSnapshot snapshotOf(const RecordingDocument &recording, PageSpec page)
{
    return snapshotOf(factsOf(recording), std::move(page));
}

} // namespace ng::ui
