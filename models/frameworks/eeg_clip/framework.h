// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"

#include <memory>

namespace ng {

/// The eeg_clip framework: see its card in core/run/cards/eeg_clip.h.
[[nodiscard]] std::unique_ptr<const Framework> makeEegClip();

} // namespace ng
