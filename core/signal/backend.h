// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/stft.h"
#include "core/signal/topography.h"
#include "core/signal/welch.h"

#include <memory>
#include <string_view>

namespace ng {

/// Where transforms compute. The processor's is always there; that of a graphics card lives in the engine.
/// Stateless; all functions may be called from several threads.
class SignalBackend
{
public:
    virtual ~SignalBackend() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< "cpu", "cuda"

    /// As stft<float>().
    [[nodiscard]] virtual Result<Stft<float>> stft(NdView<const float, 2> x, double rateHz, const StftSpec &spec,
                                                   const RunContext &ctx) const = 0;
    /// As welch() of a source.
    [[nodiscard]] virtual Result<Spectrum> welch(const SignalSource &source, std::span<const std::size_t> channels,
                                                 SampleRange range, const WelchSpec &spec,
                                                 const RunContext &ctx) const = 0;
    /// As applyTopoOperator(), cancellable.
    [[nodiscard]] virtual Result<> topography(const TopoOperator &op, NdView<const float, 2> values,
                                              NdView<float, 2> maps, const RunContext &ctx) const = 0;
};

/// One thread of the processor, kernels chosen at run time.
[[nodiscard]] std::unique_ptr<const SignalBackend> makeCpuBackend();

} // namespace ng
