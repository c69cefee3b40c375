// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/channel_stats.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng::ui {

namespace {

/// Sums of one channel, shifted by its first value so that a large offset costs no digits.
struct Spread {
    double shift = std::numeric_limits<double>::quiet_NaN();
    double sum = 0.0, squares = 0.0;
    std::int64_t count = 0;

    void add(float value)
    {
        if (!std::isfinite(value))
            return;
        if (count == 0)
            shift = static_cast<double>(value);
        const double d = static_cast<double>(value) - shift;
        sum += d;
        squares += d * d;
        ++count;
    }

    [[nodiscard]] double deviation() const
    {
        if (count < 2)
            return std::numeric_limits<double>::quiet_NaN();
        const auto n = static_cast<double>(count);
        return std::sqrt(std::max(0.0, (squares - sum * sum / n) / (n - 1.0)));
    }
};

} // namespace

Result<std::vector<double>> channelSpread(const SignalSource &signal, int stretches, const RunContext &ctx)
{
    std::vector<Spread> spreads(signal.channels().size());
    for (const std::vector<std::size_t> &group : rateGroups(signal.channels())) {
        const TimeAxis &axis = signal.channels()[group.front()].axis;
        const std::int64_t total = axis.sampleCount();
        const std::int64_t second = std::max<std::int64_t>(1, std::llround(axis.rate.hertz()));
        const std::int64_t pieces = std::min<std::int64_t>(stretches, (total + second - 1) / second);
        for (std::int64_t piece = 0; piece < pieces; ++piece) {
            NG_TRY(ctx.checkpoint());
            const std::int64_t first = pieces <= 1 ? 0 : (total - std::min(second, total)) * piece / (pieces - 1);
            const SampleRange range{first, std::min(second, total - first)};
            NG_TRY_ASSIGN(const auto block, readBlock(signal, group, range, ctx));
            for (std::size_t row = 0; row < group.size(); ++row) {
                for (std::int64_t i = 0; i < range.count; ++i)
                    spreads[group[row]].add(block(row, static_cast<std::size_t>(i)));
            }
            ctx.progress(static_cast<double>(piece + 1) / static_cast<double>(pieces));
        }
    }
    std::vector<double> out;
    for (const Spread &spread : spreads)
        out.push_back(spread.deviation());
    return out;
}

} // namespace ng::ui
