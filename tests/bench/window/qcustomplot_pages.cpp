// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "core/base/random.h"
#include "core/io/edf/edf_reader.h"
#include "tests/bench/window/page_turns.h"
#include "tests/bench/yardsticks.h"

#include <qcustomplot.h>

#include <algorithm>
#include <numeric>

namespace ng::bench {

namespace {

constexpr int kWidth = 1920;
constexpr int kHeight = 1080;

/// Samples of one page as a program has them that hands them to QCustomPlot: times and values, each channel about its own row.
struct Page {
    QVector<double> times;
    std::vector<QVector<double>> values;
};

Page decode(const Recording &recording, std::span<const std::size_t> channels, double seconds, Philox &random)
{
    const TimeAxis &axis = recording.channels()[channels.front()].axis;
    const auto count = static_cast<std::int64_t>(seconds * axis.rate.hertz());
    const auto latest = static_cast<std::uint64_t>(std::max<std::int64_t>(1, axis.sampleCount() - count));
    const auto first = static_cast<std::int64_t>(random.below(latest));
    const auto samples = readBlock(*recording.signal, channels, {first, count});
    Page out;
    out.values.resize(channels.size());
    if (!samples)
        return out;
    out.times.resize(static_cast<qsizetype>(count));
    std::iota(out.times.begin(), out.times.end(), 0.0);
    const auto [low, high] = std::minmax_element(samples->row(0).begin(), samples->row(0).end());
    const double range = std::max(1e-30, static_cast<double>(*high - *low));
    for (std::size_t c = 0; c < channels.size(); ++c) {
        for (const float value : samples->row(c))
            out.values[c].append(static_cast<double>(c) + static_cast<double>(value) / range);
    }
    return out;
}

} // namespace

Result<Json> turnPagesByQCustomPlot(const Json &question)
{
    NG_TRY_ASSIGN(const RecordingPtr recording, makeEdfReader()->open(question["path"].toString(), {}, {}));
    std::vector<std::size_t> channels(
        std::min(recording->channels().size(), static_cast<std::size_t>(question["channels"].toInt(64))));
    std::iota(channels.begin(), channels.end(), std::size_t{0});
    const double seconds = question["seconds"].toDouble(10.0);

    QCustomPlot plot;
    plot.setNotAntialiasedElements(QCP::aeAll);
    plot.setNoAntialiasingOnDrag(true);
    plot.resize(kWidth, kHeight);
    for (std::size_t c = 0; c < channels.size(); ++c) {
        plot.addGraph();
        plot.graph()->setAdaptiveSampling(true);
        plot.graph()->setPen(QPen(Qt::black, 0)); // cosmetic: the fast path of Qt's painter
    }
    plot.xAxis->setRange(0.0, seconds * recording->channels()[channels.front()].axis.rate.hertz());
    plot.yAxis->setRange(-1.0, static_cast<double>(channels.size()));

    Philox random(3);
    cli::Rounds rounds;
    for (std::int64_t i = 0; i < question["rounds"].toInt(7); ++i) {
        const Page page = decode(*recording, channels, seconds, random);
        QPixmap picture;
        rounds.add(cli::timedThreads(1, [&] {
            for (std::size_t c = 0; c < channels.size(); ++c)
                plot.graph(static_cast<int>(c))->setData(page.times, page.values[c], true);
            picture = plot.toPixmap(kWidth, kHeight);
        }));
        if (picture.isNull())
            return fail(ErrorCode::Backend, "QCustomPlot drew nothing");
    }
    Json list = Json::array();
    for (const cli::Spent &spent : rounds.all)
        list.push(spentJson(spent.wall, spent.cpu));
    return Json::object().set("rounds", std::move(list));
}

} // namespace ng::bench
