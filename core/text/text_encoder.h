// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace ng {

/// Turns texts into vectors. Stateless after construction; safe from several threads.
class TextEncoder
{
public:
    virtual ~TextEncoder() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< "hashed", "minilm"
    [[nodiscard]] virtual std::size_t dimension() const = 0;
    /// Unit vectors, [texts, dimension]. An empty text is a zero vector with hashed, the [CLS][SEP] vector with networks.
    [[nodiscard]] virtual Result<NdArray<float, 2>> encode(std::span<const std::string> texts,
                                                           const RunContext &ctx = {}) const = 0;
    /// Id, version, weights' hash: provenance of vectors.
    [[nodiscard]] virtual Json recipe() const = 0;
};

using TextEncoderPtr = std::shared_ptr<const TextEncoder>;

} // namespace ng
