// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/backend.h"

#include <algorithm>

namespace ng {

namespace {

class CpuBackend final : public SignalBackend
{
public:
    [[nodiscard]] std::string_view id() const override { return "cpu"; }

    [[nodiscard]] Result<Stft<float>> stft(NdView<const float, 2> x, double rateHz, const StftSpec &spec,
                                           const RunContext &ctx) const override
    {
        return ng::stft<float>(x, rateHz, spec, ctx);
    }

    [[nodiscard]] Result<Spectrum> welch(const SignalSource &source, std::span<const std::size_t> channels,
                                         SampleRange range, const WelchSpec &spec, const RunContext &ctx) const override
    {
        return ng::welch(source, channels, range, spec, ctx);
    }

    [[nodiscard]] Result<> topography(const TopoOperator &op, NdView<const float, 2> values, NdView<float, 2> maps,
                                      const RunContext &ctx) const override
    {
        constexpr std::size_t kMaps = 600; // about 5 ms at 64 x 64
        for (std::size_t m = 0; m < values.extent(0); m += kMaps) {
            NG_TRY(ctx.checkpoint());
            const std::size_t n = std::min(kMaps, values.extent(0) - m);
            applyTopoOperator(op, {values.data() + m * values.extent(1), {n, values.extent(1)}},
                              {maps.data() + m * maps.extent(1), {n, maps.extent(1)}});
        }
        return {};
    }
};

} // namespace

std::unique_ptr<const SignalBackend> makeCpuBackend()
{
    return std::make_unique<const CpuBackend>();
}

} // namespace ng
