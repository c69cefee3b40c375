// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "tests/bench/window/page_turns.h"
#include "tests/bench/yardsticks.h"
#include "widgets/style/theme.h"
#include "widgets/style/tokens.h"
#include "widgets/traces/trace_page.h"

#include <QImage>
#include <QPainter>

namespace ng::bench {

Result<Json> paintEvents(const Json &question)
{
    constexpr int kWidth = 1920;
    constexpr double kLane = 40.0;
    const std::int64_t count = question["events"].toInt(0);
    const double seconds = question["seconds"].toDouble(3600.0);
    const double pageSeconds = question["page_seconds"].toDouble(10.0);
    // Every second event lasts longer than they are apart, so that they overlap as real ones do.
    auto events = std::make_shared<std::vector<Event>>();
    std::vector<TimeRange> spans;
    for (std::int64_t i = 0; i < count; ++i) {
        Event event;
        const double onset = seconds * static_cast<double>(i) / static_cast<double>(count);
        NG_TRY_ASSIGN(event.onset, fromSeconds(onset));
        NG_TRY_ASSIGN(event.duration, fromSeconds(i % 2 == 0 ? 1.5 * seconds / static_cast<double>(count) : 0.0));
        event.label = "Eye-blink-artifact";
        spans.push_back({event.onset, event.duration});
        events->push_back(std::move(event));
    }
    ui::PageContent page;
    page.events = events;
    page.lanes = std::make_shared<const ui::EventLanes>(spans, 2);
    page.pixelsPerSecond = kWidth / pageSeconds;
    page.duration = spans.empty() ? kSecond : spans.back().end();
    page.layout.events = QRectF(0, 0, kWidth, kLane);
    page.layout.eventRows = {QRectF(0, 0, kWidth, kLane / 2), QRectF(0, kLane / 2, kWidth, kLane / 2)};
    page.layout.plotLeft = 0;
    page.layout.plotRight = kWidth;
    page.ink = [](ui::Token token) { return ui::color(token, ui::Theme::Light); };
    page.clock = [](TimeNs, int) { return QString(); };

    QImage image(kWidth, static_cast<int>(kLane), QImage::Format_RGB32);
    cli::Rounds rounds;
    for (std::int64_t i = 0; i < question["rounds"].toInt(7); ++i) {
        NG_TRY_ASSIGN(page.start, fromSeconds((seconds - pageSeconds) * static_cast<double>(i) / 100.0));
        rounds.add(cli::timedThreads(1, [&] {
            image.fill(Qt::white);
            QPainter painter(&image);
            ui::paintEventLane(painter, page);
        }));
    }
    Json list = Json::array();
    for (const cli::Spent &spent : rounds.all)
        list.push(spentJson(spent.wall, spent.cpu));
    return Json::object().set("rounds", std::move(list));
}

} // namespace ng::bench
