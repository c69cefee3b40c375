// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/page_turns.h"

#include "app/cli/bench/clock.h"
#include "core/base/nd_array.h"
#include "core/base/random.h"
#include "core/io/edf/edf_reader.h"
#include "tests/bench/yardsticks.h"
#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_raster.h"

#include <QImage>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>
#include <utility>

namespace ng::bench {

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

/// A recording stays open, and its pyramid built, between questions about it.
struct OpenRecording {
    RecordingPtr recording;
    std::shared_ptr<Pyramid> pyramid;
};

Result<OpenRecording> openOnce(const std::string &path)
{
    static std::map<std::string, OpenRecording> open;
    if (const auto at = open.find(path); at != open.end())
        return at->second;
    OpenRecording one;
    NG_TRY_ASSIGN(one.recording, makeEdfReader()->open(path, {}, {}));
    PyramidSpec spec;
    spec.folder = std::filesystem::path(path).parent_path() / "pyramids";
    NG_TRY_ASSIGN(one.pyramid, Pyramid::open(one.recording->signal, spec));
    NG_TRY(one.pyramid->build());
    open.emplace(path, one);
    return one;
}

struct Page {
    OpenRecording file;
    std::vector<std::size_t> channels;
    double seconds = 10.0;
    std::int64_t rounds = 7;
    Philox random{3};

    [[nodiscard]] ui::TraceRequest next()
    {
        ui::TraceRequest request;
        request.source = file.recording->signal;
        request.pyramid = file.pyramid;
        request.channels = channels;
        request.grid.perSecond = kWidth / seconds;
        request.count = kWidth;
        // An eighth of a page away from both ends, where no line comes from beyond.
        const double latest = toSeconds(file.recording->duration()) - 1.25 * seconds;
        const auto columns = static_cast<std::uint64_t>(std::max(1.0, latest * request.grid.perSecond));
        request.first = kWidth / 8 + static_cast<std::int64_t>(random.below(columns));
        return request;
    }
};

Result<Page> pageOf(const Json &question)
{
    Page page;
    NG_TRY_ASSIGN(page.file, openOnce(question["path"].toString()));
    const std::size_t all = page.file.recording->channels().size();
    page.channels.resize(std::min(all, static_cast<std::size_t>(question["channels"].toInt(64))));
    std::iota(page.channels.begin(), page.channels.end(), std::size_t{0});
    page.seconds = question["seconds"].toDouble(10.0);
    page.rounds = question["rounds"].toInt(7);
    return page;
}

/// Rows share the height; a row holds the range of most samples, as on a screen with a sensible gain.
ui::TraceStroke strokeOf(std::size_t row, std::size_t rows, float range)
{
    const float height = static_cast<float>(kHeight) / static_cast<float>(rows);
    ui::TraceStroke stroke;
    stroke.baseline = (static_cast<float>(row) + 0.5F) * height;
    stroke.scale = height / range;
    stroke.clipTop = std::max(0, static_cast<int>(stroke.baseline - 1.2F * height));
    stroke.clipBottom = std::min(kHeight, static_cast<int>(stroke.baseline + 1.2F * height) + 1);
    return stroke;
}

float rangeOf(const ui::TraceBlock &block)
{
    float range = 0.0F;
    for (const ui::TraceData &data : block.channels) {
        for (const ui::TraceColumn &column : data.columns)
            range = column.empty() ? range : std::max(range, column.max - column.min);
        for (const ui::TracePoint &point : data.points)
            range = std::isnan(point.value) ? range : std::max(range, 2.0F * std::abs(point.value));
    }
    return range > 0.0F ? range : 1.0F;
}

/// What the panel asks for: a little more than the page, where lines come from beyond its ends.
ui::TraceRequest widened(ui::TraceRequest request)
{
    const int margin = 4 + ui::marginOf(request);
    request.first -= margin;
    request.count += 2 * margin;
    return request;
}

void draw(QImage &image, const ui::TraceBlock &block, const ui::TraceRequest &request, float range)
{
    const int margin = static_cast<int>(request.first - block.first);
    ui::fillPixels(image, image.rect(), 0xFFFFFFFF);
    for (std::size_t c = 0; c < block.channels.size(); ++c) {
        ui::TraceStroke stroke = strokeOf(c, block.channels.size(), range);
        stroke.origin = request.first;
        const ui::TraceData &data = block.channels[c];
        if (data.few)
            ui::drawPoints(image, 0, data.points, 0, request.count, stroke);
        else
            ui::drawColumns(image, -margin, data.columns, margin, margin + request.count, stroke);
    }
}

Json spentRounds(const cli::Rounds &rounds)
{
    Json list = Json::array();
    for (const cli::Spent &spent : rounds.all)
        list.push(spentJson(spent.wall, spent.cpu));
    return Json::object().set("rounds", std::move(list));
}

} // namespace

Result<Json> turnPages(const Json &question)
{
    NG_TRY_ASSIGN(Page page, pageOf(question));
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    // Two blocks take turns, as in the panel: one is shown while the next one is read.
    NG_TRY_ASSIGN(ui::TraceBlock shown, ui::readTraces(widened(page.next())));
    NG_TRY_ASSIGN(ui::TraceBlock spare, ui::readTraces(widened(page.next())));
    const float range = rangeOf(shown);
    cli::Rounds rounds;
    for (std::int64_t i = 0; i < page.rounds; ++i) {
        const ui::TraceRequest request = page.next();
        std::optional<Error> error;
        rounds.add(cli::timedThreads(1, [&] {
            Result<ui::TraceBlock> block = ui::readTraces(widened(request), {}, std::move(spare));
            if (!block) {
                error = block.error();
                return;
            }
            spare = std::exchange(shown, std::move(*block));
            draw(image, shown, request, range);
        }));
        if (error)
            return tl::unexpected<Error>(std::move(*error));
    }
    return spentRounds(rounds);
}

// --- the rule, written the plain way ----------------------------------------------------------------------------------------

namespace {

using Spans = std::vector<ui::RowSpan>;

void addRow(ui::RowSpan &span, int row)
{
    if (span.top > span.bottom) {
        span = {row, row};
    } else {
        span.top = std::min(span.top, row);
        span.bottom = std::max(span.bottom, row);
    }
}

/// Bresenham's line between two pixels, both ends drawn.
void addLine(Spans &spans, int x0, int y0, int x1, int y1)
{
    const int dx = std::abs(x1 - x0), dy = -std::abs(y1 - y0);
    const int stepX = x0 < x1 ? 1 : -1, stepY = y0 < y1 ? 1 : -1;
    int error = dx + dy;
    while (true) {
        if (x0 >= 0 && x0 < static_cast<int>(spans.size()))
            addRow(spans[static_cast<std::size_t>(x0)], y0);
        if (x0 == x1 && y0 == y1)
            return;
        const int doubled = 2 * error;
        if (doubled >= dy) {
            error += dy;
            x0 += stepX;
        }
        if (doubled <= dx) {
            error += dx;
            y0 += stepY;
        }
    }
}

Spans polyline(std::span<const float> samples, const TimeAxis &axis, std::int64_t firstSample,
               const ui::TraceRequest &request, const ui::TraceStroke &stroke)
{
    Spans spans(static_cast<std::size_t>(request.count));
    int lastX = 0, lastY = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const TimeNs time = axis.timeOf(firstSample + static_cast<std::int64_t>(i));
        const int x = static_cast<int>(request.grid.columnOf(time) - request.first);
        const int y = static_cast<int>(std::lround(stroke.baseline - stroke.scale * samples[i]));
        if (i == 0)
            addLine(spans, x, y, x, y);
        else
            addLine(spans, lastX, lastY, x, y);
        lastX = x;
        lastY = y;
    }
    return spans;
}

} // namespace

Result<Json> compareColumns(const Json &question)
{
    NG_TRY_ASSIGN(Page page, pageOf(question));
    std::int64_t columns = 0, equal = 0;
    int largest = 0;
    for (std::int64_t round = 0; round < page.rounds; ++round) {
        const ui::TraceRequest request = page.next();
        NG_TRY_ASSIGN(const ui::TraceBlock block, ui::readTraces(widened(request)));
        const auto margin = static_cast<std::size_t>(request.first - block.first);
        const float range = rangeOf(block);
        for (std::size_t c = 0; c < page.channels.size(); ++c) {
            ui::TraceStroke stroke = strokeOf(c, page.channels.size(), range);
            stroke.origin = request.first;
            const TimeAxis &axis = page.file.recording->channels()[page.channels[c]].axis;
            // One sample before the page, since a line comes from there, and one after it.
            const std::int64_t first = std::max<std::int64_t>(
                0, firstSampleFrom(request.grid.timeOf(static_cast<double>(request.first)), axis.rate) - 1);
            const std::int64_t last =
                std::min(axis.sampleCount(),
                         sampleAt(request.grid.timeOf(static_cast<double>(request.first + request.count)), axis.rate)
                             + 2);
            const std::size_t one = page.channels[c];
            NG_TRY_ASSIGN(const auto samples,
                          readBlock(*page.file.recording->signal, {&one, 1}, {first, last - first}));
            const Spans wanted = polyline(samples.row(0), axis, first, request, stroke);
            const ui::TraceData &data = block.channels[c];
            const Spans drawn =
                data.few ? ui::pointSpans(data.points, request.count, stroke) : ui::columnSpans(data.columns, stroke);
            const std::size_t offset = data.few ? 0 : margin;
            for (std::size_t x = 0; x < wanted.size(); ++x) {
                const ui::RowSpan &span = drawn[x + offset];
                ++columns;
                equal += wanted[x] == span ? 1 : 0;
                largest =
                    std::max({largest, std::abs(wanted[x].top - span.top), std::abs(wanted[x].bottom - span.bottom)});
            }
        }
    }
    Json out = Json::object();
    out.set("columns", columns);
    out.set("equal", static_cast<double>(equal) / static_cast<double>(std::max<std::int64_t>(columns, 1)));
    out.set("largest_difference", largest);
    return out;
}

} // namespace ng::bench
