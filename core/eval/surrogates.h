// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/random.h"
#include "core/base/result.h"

namespace ng {

/// Noise with the same power and cross spectrum: the phases of all channels are turned by the same random angles,
/// so each channel keeps its spectrum and each pair its coherence, and nothing locked to an event is left.
/// \param x       [channels, samples]
/// \return        [channels, samples]
/// \source Prichard & Theiler 1994, eq. 6
[[nodiscard]] NdArray<float, 2> phaseRandomised(NdView<const float, 2> x, Philox &random);

} // namespace ng
